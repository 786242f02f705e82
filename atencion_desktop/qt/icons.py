"""The program's icons: SVG files of one colour, tinted by the theme and crisp at any scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from atencion_desktop.base.paths import resource

_DISABLED = 0.4


@cache
def _source(name: str) -> str:
    """The SVG text of an icon; ``FileNotFoundError`` for a name that does not exist."""
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    """A renderer of the icon in that colour."""
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


class _SvgEngine(QIconEngine):
    """Draws an SVG at the exact device size asked for, in the colour of the moment."""

    def __init__(self, name: str, colour: str | None) -> None:
        """``colour`` None follows the palette's text, so that a theme change needs no new icons."""
        super().__init__()
        self._name = name
        self._colour = colour

    def clone(self) -> QIconEngine:
        """A copy, as Qt asks for when icons are copied."""
        return _SvgEngine(self._name, self._colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002 - Qt's signature
        """Draw into the rectangle, square and centred."""
        side = min(rect.width(), rect.height())
        area = QRectF(0, 0, side, side)
        area.moveCenter(QPointF(rect.center()) + QPointF(0.5, 0.5))
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(painter.opacity() * _DISABLED)
        _renderer(self._name, self._tint(mode)).render(painter, area)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """A pixmap of that many device pixels."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """A pixmap of that many device pixels, whatever the scale: vectors need no variants."""
        del scale
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def _tint(self, mode: QIcon.Mode) -> str:
        """The colour for a mode."""
        if self._colour is not None:
            return self._colour
        palette = QGuiApplication.palette()
        if mode == QIcon.Mode.Selected:
            return palette.highlightedText().color().name()
        return palette.text().color().name()


def icon(name: str, colour: str | QColor | None = None) -> QIcon:
    """The icon of that name; in a fixed colour, or following the theme's text colour."""
    _source(name)  # a misspelt name fails here, not at the first paint
    fixed = colour.name() if isinstance(colour, QColor) else colour
    return QIcon(_SvgEngine(name, fixed))


def paint_icon(painter: QPainter, area: QRectF, name: str, colour: str | QColor) -> None:
    """Draw an icon straight onto a painter (delegates, empty states)."""
    fixed = colour.name() if isinstance(colour, QColor) else colour
    _renderer(name, fixed).render(painter, area)
