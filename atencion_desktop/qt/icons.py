"""The program's icons: SVG files of one colour, tinted by the theme and crisp at any scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from atencion_desktop.base.paths import resource

_PLAIN_SIZES = (16, 20, 24)
"""Pixels at which an icon without a size of its own is wanted (menus, lists, fields)."""
_FAINT = 0.45
"""How much of an icon is left where its button cannot be pressed."""


@cache
def _source(name: str) -> str:
    """The SVG text of an icon; ``FileNotFoundError`` for a name that does not exist."""
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    """A renderer of the icon in that colour."""
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


def require_icon(name: str) -> None:
    """Fail now for a misspelt name: an error in the middle of painting would end the process."""
    if name:
        _source(name)


def paint_icon(painter: QPainter, area: QRectF, name: str, colour: str | QColor) -> None:
    """Draw an icon straight onto a painter (delegates, empty states)."""
    _renderer(name, _hex(colour)).render(painter, area)


def icon(name: str, colour: str | QColor | None = None) -> QIcon:
    """The icon of that name, in a given colour or in the theme's text colour."""
    if colour is None:
        colour = QApplication.palette().color(QPalette.ColorRole.WindowText)
    return _icon(name, _hex(colour), 1.0, _device_sizes(*_PLAIN_SIZES))


def set_icon(button: QAbstractButton, name: str, size: int = 18) -> None:
    """Put an icon on a button in the colour of its text, and keep it so when the theme changes.

    ``size`` in pixels at 100 % text size.
    """
    button.setProperty("iconName", name)
    button.setProperty("iconPixels", size)
    tint(button)


def tint(button: QAbstractButton) -> None:
    """Draw a button's icon anew: after a change of theme, text size, or ``variant``."""
    name = button.property("iconName")
    if not name:
        return
    button.ensurePolished()
    colour = button.palette().color(QPalette.ColorRole.ButtonText).name()
    height = round(button.property("iconPixels") * _text_size() / 100)
    # Qt leaves too little room between icon and words: the picture is wider than the icon.
    width = 4 / 3 if isinstance(button, QPushButton) and button.text() else 1.0
    button.setIconSize(QSize(round(height * width), height))
    button.setIcon(_icon(name, colour, width, _device_sizes(height)))


def _text_size() -> int:
    """Percent of the text size in force (``qt/theme.py`` keeps it on the application)."""
    app = QApplication.instance()
    return int((app.property("textSize") if app is not None else None) or 100)


def tint_all() -> None:
    """Draw every button's icon anew, once the theme has changed."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractButton):
            tint(widget)


def _hex(colour: str | QColor) -> str:
    """``#rrggbb``."""
    return colour.name() if isinstance(colour, QColor) else colour


def _device_sizes(*sizes: int) -> tuple[int, ...]:
    """Those sizes in the pixels of every screen at hand, and of a fine one that may come."""
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} | {1.0, 2.0}
    return tuple(sorted({round(size * ratio) for size in sizes for ratio in ratios}))


@cache
def _icon(name: str, colour: str, width: float, sizes: tuple[int, ...]) -> QIcon:
    """The icon in those sizes, plain and disabled, at the start of ``width`` times its size."""
    require_icon(name)
    drawn = QIcon()
    for size in sizes:
        plain = QPixmap(round(size * width), size)
        plain.fill(Qt.GlobalColor.transparent)
        painter = QPainter(plain)
        paint_icon(painter, QRectF(0, 0, size, size), name, colour)
        painter.end()
        drawn.addPixmap(plain, QIcon.Mode.Normal)
        drawn.addPixmap(_faint(plain), QIcon.Mode.Disabled)
    return drawn


def _faint(plain: QPixmap) -> QPixmap:
    """The same picture, paler: copying it is much faster than drawing the icon again."""
    faint = QPixmap(plain.size())
    faint.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faint)
    painter.setOpacity(_FAINT)
    painter.drawPixmap(0, 0, plain)
    painter.end()
    return faint
