"""Drawing on a canvas with the origin at the top left, setting each ink and font only once."""

from __future__ import annotations

from typing import Any

from atencion_desktop.paper import fonts
from atencion_desktop.paper.fonts import Face
from atencion_desktop.paper.style import HAIR, HAIRLINE, INK, Ink


class Pen:
    """Draws on one page (or reusable part) of a reportlab canvas that is ``height`` high."""

    def __init__(self, canvas: Any, height: float) -> None:
        """Take the canvas as it stands at the start of a page: nothing set yet."""
        self.canvas = canvas
        self.height = height
        self._fill: Ink | None = None
        self._stroke: tuple[Ink, float] | None = None

    def text(self, x: float, y: float, line: str, face: Face, ink: Ink = INK) -> None:
        """A prepared line with its baseline at ``y``."""
        if not line:
            return
        self._fill_with(ink)
        item = self.canvas.beginText(x, self.height - y)
        item.setFont(face.font, face.size)
        item.textOut(line)
        self.canvas.drawText(item)

    def text_right(self, x: float, y: float, line: str, face: Face, ink: Ink = INK) -> None:
        """A prepared line that ends at ``x``."""
        self.text(x - fonts.width(line, face), y, line, face, ink)

    def text_centre(self, x: float, y: float, line: str, face: Face, ink: Ink = INK) -> None:
        """A prepared line around ``x``."""
        self.text(x - fonts.width(line, face) / 2, y, line, face, ink)

    def area(self, x: float, y: float, width: float, height: float, ink: Ink) -> None:
        """A filled rectangle without an edge."""
        self._fill_with(ink)
        self.canvas.rect(x, self.height - y - height, width, height, stroke=0, fill=1)

    def frame(self, x: float, y: float, width: float, height: float, ink: Ink = HAIR) -> None:
        """A hairline rectangle."""
        self.stroke_with(ink, HAIRLINE)
        self.canvas.rect(x, self.height - y - height, width, height, stroke=1, fill=0)

    def rule(
        self, x: float, y: float, width: float, ink: Ink = HAIR, weight: float = HAIRLINE
    ) -> None:
        """A horizontal line."""
        self.stroke_with(ink, weight)
        self.canvas.line(x, self.height - y, x + width, self.height - y)

    def cross(self, x: float, y: float, side: float) -> None:
        """The mark in a checked box."""
        low, high = self.height - y - side, self.height - y
        self.stroke_with(INK, 1.2)
        path = self.canvas.beginPath()
        path.moveTo(x, low)
        path.lineTo(x + side, high)
        path.moveTo(x, high)
        path.lineTo(x + side, low)
        self.canvas.drawPath(path)

    def stroke_with(self, ink: Ink, weight: float) -> None:
        """Choose the ink and weight of lines."""
        if self._stroke != (ink, weight):
            self._stroke = (ink, weight)
            self.canvas.setStrokeColorRGB(*ink)
            self.canvas.setLineWidth(weight)

    def _fill_with(self, ink: Ink) -> None:
        """Choose the ink of areas and text."""
        if self._fill != ink:
            self._fill = ink
            self.canvas.setFillColorRGB(*ink)
