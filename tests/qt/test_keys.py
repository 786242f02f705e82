"""Keys: one table, bound once, changed by the settings, never against the standard ones."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from atencion_desktop.base.settings import Settings
from atencion_desktop.qt.preferences import Preferences
from atencion_desktop.qt.shortcuts import KEYS, KeyMap, TextUndoFirst, has_text_to_undo
from atencion_desktop.qt.widgets.action_button import ActionButton
from atencion_desktop.qt.widgets.overlay import KeyOverlay
from tests.helpers import type_text

CTRL = Qt.KeyboardModifier.ControlModifier


class Desk(QWidget):
    """A window with a field, a text and two buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.text = QLineEdit(self), QPlainTextEdit(self)
        self.call_button = ActionButton(self)
        self.call_button.setText("&Llamar")
        self.save_button = QPushButton("&Guardar", self)
        layout = QVBoxLayout(self)
        for widget in (self.field, self.text, self.call_button, self.save_button):
            layout.addWidget(widget)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def preferences(qtbot: QtBot) -> Preferences:
    return Preferences(Settings())


@pytest.fixture
def keys(desk: Desk, preferences: Preferences) -> KeyMap:
    made = KeyMap(preferences, desk)
    made.attach(desk)
    return made


def test_every_key_is_one_of_a_kind_and_readable(qapp: QApplication) -> None:
    assert len({key.id for key in KEYS}) == len(KEYS)
    defaults = [QKeySequence(key.default).toString() for key in KEYS]
    assert len(set(defaults)) == len(KEYS)
    assert all(defaults)


def test_no_key_takes_a_standard_one_from_the_text_fields(qapp: QApplication) -> None:
    standard = QKeySequence.StandardKey
    sacred = (
        standard.Copy,
        standard.Cut,
        standard.Paste,
        standard.SelectAll,
        standard.Find,
        standard.MoveToNextChar,
        standard.Delete,
    )
    taken = {sequence.toString() for key in sacred for sequence in QKeySequence.keyBindings(key)}
    assert not taken & {key.default for key in KEYS}
    assert not any(len(key.default) == 1 for key in KEYS)


def test_a_key_presses_its_button_and_stands_on_it(desk: Desk, keys: KeyMap) -> None:
    pressed: list[str] = []
    desk.call_button.clicked.connect(lambda: pressed.append("call"))
    keys.bind_button("call_next", desk.call_button)
    assert desk.call_button.key == "F4"
    QTest.keyClick(desk.field, Qt.Key.Key_F4)
    desk.call_button.setEnabled(False)
    QTest.keyClick(desk.field, Qt.Key.Key_F4)
    assert pressed == ["call"]
    assert not keys.press("call_next")
    assert not keys.press("farewell")


def test_a_changed_key_moves_and_its_button_says_so(
    desk: Desk, keys: KeyMap, preferences: Preferences
) -> None:
    pressed: list[str] = []
    keys.bind("call_next", lambda: pressed.append("call"), desk.call_button)
    keys.bind("save", lambda: pressed.append("save"), desk.save_button)
    assert desk.save_button.toolTip() == "Guardar  (Ctrl+S)"
    preferences.change(keys={"call_next": "F3", "save": "not a key"})
    QTest.keyClick(desk, Qt.Key.Key_F4)
    QTest.keyClick(desk, Qt.Key.Key_F3)
    QTest.keyClick(desk, Qt.Key.Key_S, CTRL)
    assert pressed == ["call", "save"]
    assert desk.call_button.key == "F3"


def test_a_later_binding_takes_the_place(desk: Desk, keys: KeyMap) -> None:
    pressed: list[int] = []
    keys.bind("save", lambda: pressed.append(1))
    keys.bind("save", lambda: pressed.append(2))
    QTest.keyClick(desk, Qt.Key.Key_S, CTRL)
    assert pressed == [2]


def test_keys_bound_before_the_window_wait_for_it(desk: Desk, preferences: Preferences) -> None:
    pressed: list[int] = []
    keys = KeyMap(preferences, desk)
    keys.bind("start", lambda: pressed.append(6))
    QTest.keyClick(desk, Qt.Key.Key_F6)
    keys.attach(desk)
    QTest.keyClick(desk, Qt.Key.Key_F6)
    assert pressed == [6]


def test_undo_is_the_texts_while_there_is_text_to_undo(
    qapp: QApplication, desk: Desk, keys: KeyMap
) -> None:
    undone: list[int] = []
    keys.bind("undo", lambda: undone.append(1))
    guard = TextUndoFirst(qapp)
    for field in (desk.field, desk.text):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
        type_text(field, "ñandú")
        assert has_text_to_undo(field)
        QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
        assert not has_text_to_undo(field)
    qapp.focusChanged.disconnect(guard._follow)
    guard.setParent(None)
    assert undone == [1, 1]
    assert desk.field.text() == ""


def test_the_strip_answers_its_keys_and_lets_all_others_through(desk: Desk, keys: KeyMap) -> None:
    done: list[str] = []
    strip = KeyOverlay(desk)
    strip.set_keys(
        {"1": lambda: done.append("A"), "p": lambda: done.append("preferential")}, frozenset("p")
    )
    keys.bind("call_next", lambda: done.append("call"))
    desk.field.setFocus()
    strip.open()
    QTest.keyClick(strip, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert strip.isVisible()
    QTest.keyClick(strip, Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier)
    assert not strip.is_open
    strip.open()
    QTest.keyClick(strip, Qt.Key.Key_F4)
    assert not strip.is_open
    strip.open()
    QTest.keyClick(strip, Qt.Key.Key_X)
    assert desk.field.text() == "x"
    strip.open()
    QTest.keyClick(strip, Qt.Key.Key_Escape)
    assert desk.field.hasFocus()
    assert done == ["preferential", "A", "call"]
