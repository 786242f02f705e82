"""The look: measured contrast, tokens that exist, sizes that grow with the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from atencion_desktop.base.paths import resource
from atencion_desktop.qt.icons import icon, set_icon
from atencion_desktop.qt.theme import (
    THEMES,
    TYPE_SCALE,
    apply_theme,
    contrast,
    current,
    font,
    load_fonts,
    load_theme,
    resolve,
    scaled,
    style_sheet,
)

BACKGROUNDS = ("window", "surface", "sunken", "hover")
LEVELS = ("info", "success", "warning", "error")
TEXT_PAIRS = [
    *((text, back) for text in ("text", "text_quiet", "accent") for back in BACKGROUNDS),
    *(("on_accent", back) for back in ("accent", "accent_hover", "accent_pressed")),
    *((text, "accent_soft") for text in ("text", "text_quiet", "on_accent_soft")),
    *((text, f"{level}_soft") for level in LEVELS for text in (level, "text", "text_quiet")),
    *((level, back) for level in LEVELS for back in ("window", "surface")),
    ("danger", "surface"),
    ("danger", "window"),
    ("danger", "error_soft"),
    ("on_danger", "danger"),
    ("ink", "paper"),
]
SHAPE_PAIRS = [
    *(("border_strong", back) for back in ("window", "surface")),
    *(("focus", back) for back in (*BACKGROUNDS, "accent_soft", *(f"{s}_soft" for s in LEVELS))),
    *(("accent", back) for back in ("window", "surface")),
    ("error", "surface"),
]


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    """Leave the process as it was found: the look belongs to all of it."""
    yield
    qapp.setStyleSheet("")
    qapp.setProperty("themeName", None)
    qapp.setProperty("textSize", None)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "back"), TEXT_PAIRS)
def test_every_text_stands_out_from_its_background(name: str, front: str, back: str) -> None:
    colours = load_theme(name).colours
    assert contrast(colours[front], colours[back]) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "back"), SHAPE_PAIRS)
def test_every_outline_and_the_focus_stand_out(name: str, front: str, back: str) -> None:
    colours = load_theme(name).colours
    assert contrast(colours[front], colours[back]) >= 3


def test_contrast_is_that_of_the_norm() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_both_themes_name_the_same_colours() -> None:
    light, dark = (load_theme(name) for name in THEMES)
    assert set(light.colours) == set(dark.colours)
    assert all(re.fullmatch("#[0-9a-f]{6}", c) for t in (light, dark) for c in t.colours.values())


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("size", [100, 200])
def test_the_template_leaves_no_token_unfilled(name: str, size: int) -> None:
    sheet = style_sheet(load_theme(name), size)
    assert "@" not in sheet
    assert f"font-size: {TYPE_SCALE['display'] * size // 100}px" in sheet


@pytest.mark.parametrize("name", THEMES)
def test_arrows_and_ticks_wear_the_colours_of_their_theme(name: str) -> None:
    colours = set(load_theme(name).colours.values())
    drawn = sorted(resource("themes", name).glob("*.svg"))
    assert drawn
    for path in drawn:
        assert set(re.findall("#[0-9a-f]{6}", path.read_text(encoding="utf-8"))) <= colours


def test_sizes_of_the_sheet_are_those_of_the_scale() -> None:
    template = resource("themes", "base.qss").read_text(encoding="utf-8")
    assert not re.findall(r"font-size: \d", template)


def test_a_theme_dresses_palette_font_and_icons(qapp: QApplication, qtbot: QtBot) -> None:
    load_fonts()
    apply_theme(qapp, "light")
    button = QPushButton("Guardar")
    qtbot.addWidget(button)
    button.setProperty("variant", "primary")
    set_icon(button, "save")
    before = button.icon().cacheKey()
    theme = apply_theme(qapp, "dark", 150)
    assert current() is theme
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(theme.colours["window"])
    assert qapp.font().family() == "Inter"
    assert scaled(44) == 66
    assert font("title").pixelSize() == 30
    assert button.icon().cacheKey() != before


def test_the_system_decides_where_nobody_did(qapp: QApplication) -> None:
    assert resolve("dark") == "dark"
    assert resolve("system") in THEMES


def test_a_misspelt_icon_fails_at_once(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("tikcet")


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_icons_are_drawn_for_the_screen_they_are_on(qapp: QApplication, ratio: float) -> None:
    from PySide6.QtCore import QSize

    pixmap = icon("search", "#000000").pixmap(QSize(16, 16), ratio)
    assert pixmap.width() == round(16 * ratio)
    opaque = sum(
        pixmap.toImage().pixelColor(x, y).alpha() > 200
        for x in range(pixmap.width())
        for y in range(pixmap.height())
    )
    assert opaque > 10
