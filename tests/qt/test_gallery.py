"""All widgets together, in both themes and at every size: nothing cut, nothing too small to hit.

Set ``ATENCION_GALLERY`` to a folder to keep the pictures and look at them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from atencion_desktop.qt.theme import THEMES, apply_theme, load_fonts, load_theme
from atencion_desktop.qt.widgets.action_button import ActionButton
from tests.qt.gallery import Gallery


@pytest.fixture(params=[(theme, size) for theme in THEMES for size in (100, 150, 200)], ids=str)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[tuple[str, int]]:
    """The process dressed in one look."""
    theme, size = request.param
    load_fonts()
    qapp.setStyle("Fusion")
    apply_theme(qapp, theme, size)
    yield theme, size
    qapp.setStyleSheet("")
    qapp.setProperty("themeName", None)
    qapp.setProperty("textSize", None)


@pytest.fixture
def gallery(qtbot: QtBot, look: tuple[str, int]) -> Gallery:
    made = Gallery()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.resize(made.width(), made.heightForWidth(made.width()))
    return made


def picture(gallery: Gallery, ratio: float) -> QPixmap:
    """The sheet as a screen of that scale would draw it."""
    size = gallery.size() * ratio
    pixmap = QPixmap(QSize(round(size.width()), round(size.height())))
    pixmap.setDevicePixelRatio(ratio)
    gallery.render(pixmap)
    return pixmap


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_everything_is_drawn(
    gallery: Gallery, look: tuple[str, int], ratio: float, tmp_path: Path
) -> None:
    theme, size = look
    folder = Path(os.environ.get("ATENCION_GALLERY", tmp_path))
    path = folder / f"{theme}-text{size}-screen{int(ratio * 100)}.png"
    drawn = picture(gallery, ratio)
    assert drawn.save(str(path))
    image = drawn.toImage()
    step = max(1, image.width() // 200)
    seen = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
    }
    colours = load_theme(theme).colours
    assert {colours["window"], colours["surface"]} <= seen
    assert len(seen) > 10


def test_what_is_pressed_daily_is_easy_to_hit(gallery: Gallery) -> None:
    daily = gallery.findChildren(ActionButton)
    assert daily
    assert min(button.height() for button in daily) >= 44
    others = [b for b in gallery.findChildren(QPushButton) if b.property("variant") != "link"]
    assert min(button.height() for button in others) >= 32
    every = [b for b in gallery.findChildren(QAbstractButton) if b.isVisible()]
    own = [b for b in every if not isinstance(b.parent(), QLineEdit) and b.text()]
    assert min(min(b.height(), b.width()) for b in own) >= 24


def test_no_word_is_cut(gallery: Gallery) -> None:
    for label in gallery.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap() and label.text():
            words = label.fontMetrics().horizontalAdvance(label.text())
            assert label.width() >= words, label.text()
            assert label.height() >= label.fontMetrics().height(), label.text()
    for button in gallery.findChildren(QPushButton):
        words = button.fontMetrics().horizontalAdvance(button.text())
        assert button.width() >= words, button.text()
