"""The look: colour tokens of a theme, one type scale, one style sheet made from a template."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from atencion_desktop.base.paths import resource
from atencion_desktop.qt import icons

THEMES = ("light", "dark")
FAMILY = "Inter"
FALLBACKS = (FAMILY, "Noto Sans", "DejaVu Sans")

TYPE_SCALE: Mapping[str, int] = MappingProxyType(
    {"caption": 12, "body": 14, "subtitle": 16, "title": 20, "headline": 28, "display": 44}
)
"""Pixels at 100 % text size; nothing on the screen uses another size."""

_PIXELS = re.compile(r"@px\((\d+)\)")
"""A length that grows with the text."""
_TOKEN = re.compile(r"@([a-z_]+)")


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours (``#rrggbb``) of one theme."""

    name: str
    dark: bool
    colours: Mapping[str, str]

    def colour(self, token: str) -> QColor:
        """The colour of a token; ``KeyError`` for one that does not exist."""
        return QColor(self.colours[token])


@cache
def load_theme(name: str) -> Theme:
    """The theme of that name from ``resources/themes``."""
    text = resource("themes", f"{name}.toml").read_text(encoding="utf-8")
    content = tomllib.loads(text)
    return Theme(content["name"], content["dark"], MappingProxyType(content["colours"]))


def resolve(setting: str) -> str:
    """``light`` or ``dark`` from a setting that may also be ``system``."""
    if setting in THEMES:
        return setting
    dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def current() -> Theme:
    """The theme now in force."""
    return load_theme(_of_app("themeName") or "light")


def scaled(size: int) -> int:
    """Pixels of a length that grows with the text, at the text size now in force."""
    return round(size * int(_of_app("textSize") or 100) / 100)


def _of_app(name: str) -> Any:
    """A property of the application, where there is one: the look belongs to the process."""
    app = QApplication.instance()
    return None if app is None else app.property(name)


def font(role: str = "body", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """A font of the type scale, for what is painted by hand."""
    made = QFont(QApplication.font())
    made.setPixelSize(scaled(TYPE_SCALE[role]))
    made.setWeight(weight)
    return made


def numeric(made: QFont) -> QFont:
    """The same font with figures of equal width, for clocks and columns of numbers."""
    copy = QFont(made)
    copy.setFeature(QFont.Tag("tnum"), 1)
    return copy


def apply_theme(app: QApplication, setting: str = "light", text_size: int = 100) -> Theme:
    """Dress the whole program: palette, fonts, style sheet; then tint the icons anew."""
    theme = load_theme(resolve(setting))
    app.setProperty("themeName", theme.name)
    app.setProperty("textSize", text_size)
    base = QFont()
    base.setFamilies(list(FALLBACKS))
    base.setPixelSize(scaled(TYPE_SCALE["body"]))
    app.setFont(base)
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme, text_size))
    icons.tint_all()
    return theme


@cache
def load_fonts() -> None:
    """Register the program's own font, once per process."""
    for path in sorted(resource("fonts", "ui").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(path))


def style_sheet(theme: Theme, text_size: int = 100) -> str:
    """The template with its tokens filled; ``KeyError`` where it names one that does not exist."""
    values = dict(theme.colours)
    values["assets"] = resource("themes", theme.name).as_posix()
    for role, size in TYPE_SCALE.items():
        values[f"size_{role}"] = f"{round(size * text_size / 100)}px"
    template = resource("themes", "base.qss").read_text(encoding="utf-8")
    sized = _PIXELS.sub(lambda match: f"{round(int(match[1]) * text_size / 100)}px", template)
    return _TOKEN.sub(lambda match: values[match[1]], sized)


_ROLES: Mapping[QPalette.ColorRole, str] = MappingProxyType(
    {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "hover",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "error",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Accent: "accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
        QPalette.ColorRole.ToolTipBase: "text",
        QPalette.ColorRole.ToolTipText: "surface",
        QPalette.ColorRole.PlaceholderText: "text_quiet",
        QPalette.ColorRole.Light: "surface",
        QPalette.ColorRole.Midlight: "sunken",
        QPalette.ColorRole.Mid: "border",
        QPalette.ColorRole.Dark: "border_strong",
        QPalette.ColorRole.Shadow: "shade",
    }
)


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's palette, for what no style rule reaches (system dialogs, own painting)."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, theme.colour(token))
    disabled = QPalette.ColorGroup.Disabled
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(disabled, role, theme.colour("text_disabled"))
    made.setColor(disabled, QPalette.ColorRole.Highlight, theme.colour("sunken"))
    made.setColor(disabled, QPalette.ColorRole.HighlightedText, theme.colour("text_disabled"))
    return made


def contrast(one: str, other: str) -> float:
    """The WCAG contrast of two colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb`` (WCAG 2.2)."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
