"""The one look of all papers: inks, faces and measures, in points from the top left corner."""

from __future__ import annotations

from dataclasses import dataclass

from atencion_desktop.paper.fonts import BOLD, REGULAR, Face
from atencion_desktop.paper.sheet import COLUMNS, PaperSize

Ink = tuple[float, float, float]


def ink_of(code: str) -> Ink:
    """A colour from its six hexadecimal digits."""
    return (int(code[:2], 16) / 255, int(code[2:4], 16) / 255, int(code[4:], 16) / 255)


INK = ink_of("14202B")
QUIET = ink_of("52626E")
HAIR = ink_of("8C9BA6")
TINT = ink_of("E8EEF1")
ACCENT = ink_of("0E4A5A")
WHITE = ink_of("FFFFFF")
PALE = ink_of("E6ECEF")

SHOP = Face(BOLD, 12.5)
SHOP_LINE = Face(REGULAR, 7.4)
TITLE = Face(BOLD, 16)
SUBTITLE = Face(REGULAR, 8.6)
FOLIO_LABEL = Face(REGULAR, 6.2)
FOLIO = Face(BOLD, 13)
TAG = Face(BOLD, 8)
SECTION = Face(BOLD, 8.2)
LABEL = Face(REGULAR, 6.2)
VALUE = Face(REGULAR, 9)
STRONG = Face(BOLD, 9)
SMALL = Face(REGULAR, 6.8)
SMALL_BOLD = Face(BOLD, 6.8)
READING = Face(REGULAR, 9.6)
FOOT = Face(REGULAR, 5.8)
FOOT_STRONG = Face(BOLD, 7)

HAIRLINE = 0.45
RULE = 1.2
PAD = 4.5
"""Between a box's edge and its text."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """One paper size with its margins."""

    width: float
    height: float
    side: float
    top: float
    bottom: float

    @property
    def inner(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.side

    @property
    def right(self) -> float:
        """The right margin's place."""
        return self.width - self.side

    @property
    def floor(self) -> float:
        """Where content ends, above the footer."""
        return self.height - self.bottom

    def columns(self, count: int) -> float:
        """The width of that many of the twelve columns."""
        return self.inner * count / COLUMNS


GEOMETRY = {
    PaperSize.A4: Geometry(595.28, 841.89, side=42, top=34, bottom=54),
    PaperSize.A5: Geometry(419.53, 595.28, side=28, top=38, bottom=46),
}
