"""Every form keeps the rules of ``ui/README.md``, and its compiled module builds."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from PySide6 import QtWidgets
from pytestqt.qtbot import QtBot

from resources.build import form_sources
from tests.house.form_rules import faults

HEAD = '<ui version="4.0"><class>DemoTab</class><widget class="QWidget" name="DemoTab">'
GOOD = """
<layout class="QFormLayout" name="form_layout">
 <item><widget class="QLabel" name="name_label">
  <property name="text"><string>&amp;Nombre</string></property>
  <property name="buddy"><cstring>name_edit</cstring></property>
 </widget></item>
 <item><widget class="QLineEdit" name="name_edit">
  <property name="accessibleName"><string>Nombre</string></property>
 </widget></item>
</layout></widget><tabstops><tabstop>name_edit</tabstop></tabstops></ui>
"""
BUTTON = """
<widget class="QPushButton" name="next_button">
 <property name="text"><string>Siguie&amp;nte</string></property>
</widget>
"""


@pytest.mark.parametrize("path", form_sources(), ids=lambda path: path.stem)
def test_form_keeps_the_rules(path: Path) -> None:
    assert faults(path) == []


@pytest.mark.parametrize("path", form_sources(), ids=lambda path: path.stem)
def test_form_builds(path: Path, qtbot: QtBot) -> None:
    name = "".join(word.capitalize() for word in path.stem.split("_"))
    form = getattr(import_module(f"atencion_desktop.forms.{path.stem}"), f"Ui_{name}")()
    root = getattr(QtWidgets, form.setupUi.__annotations__[name])()
    qtbot.addWidget(root)
    form.setupUi(root)
    assert root.layout() is not None


@pytest.mark.parametrize(
    ("change", "to", "fault"),
    [
        ("", "", ""),
        ("DemoTab", "Form", "its class is not DemoTab"),
        ("name_edit", "lineEdit_2", "lineEdit_2: not snake_case"),
        ("name_edit", "name_field", "name_field: a QLineEdit ends in edit"),
        ("<tabstop>name_edit</tabstop>", "", "name_edit: not in the tab order"),
        ("<tabstop>", "<tabstop>old_edit</tabstop><tabstop>", "old_edit: in the tab order"),
        ("&amp;Nombre", "Nombre", "name_edit: its label has no mnemonic"),
        ("<cstring>name_edit</cstring>", "", "name_edit: no label has it as buddy"),
        ('"accessibleName"', '"toolTip"', "name_edit: no accessible name"),
        ('"accessibleName"', '"styleSheet"', "name_edit: has styleSheet"),
        ('"accessibleName"', '"geometry"', "name_edit: has geometry"),
        ('"accessibleName"', '"icon"', "name_edit: has icon"),
        (
            "</item>\n</layout>",
            f"</item><item>{BUTTON}</item></layout>",
            "Alt+n: 2 times",
        ),
    ],
)
def test_a_broken_rule_is_named(change: str, to: str, fault: str, tmp_path: Path) -> None:
    path = tmp_path / "demo_tab.ui"
    path.write_text((HEAD + GOOD).replace(change, to) if change else HEAD + GOOD, encoding="utf-8")
    found = faults(path)
    assert any(line.startswith(fault) for line in found) if fault else found == []
