"""The icons are one family: same grid, no colours of their own, and each one asked for exists."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from resources import build

ICONS = sorted(build.ICONS.glob("*.svg"))
ASKING = {"icon", "set_icon", "paint_icon"}


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icon_keeps_the_rules_and_draws_something(path: Path, qtbot: QtBot) -> None:
    assert build.icon_fault(path) == ""
    picture = QImage(24, 24, QImage.Format.Format_ARGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    text = path.read_text(encoding="utf-8").replace("currentColor", "#000000")
    QSvgRenderer(QByteArray(text.encode())).render(painter)
    painter.end()
    drawn = sum(picture.pixelColor(x, y) != "white" for x in range(24) for y in range(24))
    assert drawn > 20


@pytest.mark.parametrize(
    ("svg", "fault"),
    [
        ("<svg", "no element"),
        ('<svg viewBox="0 0 16 16"/>', "viewBox"),
        ('<svg viewBox="0 0 24 24"><path fill="#ff0000"/></svg>', "#ff0000"),
        ('<svg viewBox="0 0 24 24"><path style="fill:red"/></svg>', "style"),
    ],
)
def test_a_stranger_is_refused(svg: str, fault: str, tmp_path: Path) -> None:
    path = tmp_path / "stranger.svg"
    path.write_text(svg, encoding="utf-8")
    assert fault in build.icon_fault(path) or "unclosed" in build.icon_fault(path)


def test_every_icon_asked_for_exists() -> None:
    there = {path.stem for path in ICONS}
    asked = {
        name
        for module in build.PACKAGE.rglob("*.py")
        for name in _icons_of(module.read_text("utf-8"))
    }
    assert asked <= there


def _icons_of(code: str) -> set[str]:
    """The constant names given to ``icon(…)`` and to any ``icon=`` argument."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call):
            continue
        function = node.func
        name = function.id if isinstance(function, ast.Name) else ""
        name = function.attr if isinstance(function, ast.Attribute) else name
        given = [keyword.value for keyword in node.keywords if keyword.arg == "icon"]
        given += node.args if name in ASKING else []
        found |= {
            a.value for a in given if isinstance(a, ast.Constant) and isinstance(a.value, str)
        }
    return {name for name in found if name and not name.startswith("#")}
