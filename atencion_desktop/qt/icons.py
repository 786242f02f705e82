"""The program's icons: SVG files of one colour, tinted by the theme and crisp at any scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from atencion_desktop.base.paths import resource

_SIZES = (16, 18, 20, 24, 28, 32, 36, 40, 48, 64)
"""Device pixels drawn ahead: 16, 20 and 24 at 100 to 200 %, so that nothing is ever enlarged."""
_BODY = 14
"""Pixels of body text at 100 %, the measure of all sizes."""
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
    return _icon(name, _hex(colour), 1.0)


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
    height = round(QApplication.font().pixelSize() * button.property("iconPixels") / _BODY)
    # Qt leaves too little room between icon and words: the picture is wider than the icon.
    width = 4 / 3 if isinstance(button, QPushButton) and button.text() else 1.0
    button.setIconSize(QSize(round(height * width), height))
    button.setIcon(_icon(name, colour, width))


def tint_all() -> None:
    """Draw every button's icon anew, once the theme has changed."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractButton):
            tint(widget)


def _hex(colour: str | QColor) -> str:
    """``#rrggbb``."""
    return colour.name() if isinstance(colour, QColor) else colour


@cache
def _icon(name: str, colour: str, width: float) -> QIcon:
    """The icon in all its sizes, plain and disabled, at the start of ``width`` times its size."""
    require_icon(name)
    drawn = QIcon()
    for size in _SIZES:
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
