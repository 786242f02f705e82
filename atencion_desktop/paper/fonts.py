"""The one type family of all papers: embedded in every PDF, so that it prints alike anywhere.

DejaVu Sans Condensed covers Latin, Greek, Cyrillic, Hebrew and Arabic and is narrow enough for
the boxes of a public form. Two weights only: each one more would add its subset to every file.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from atencion_desktop.base.paths import resource

REGULAR = "AtencionSans"
BOLD = "AtencionSans-Bold"
_FILES = {REGULAR: "DejaVuSansCondensed.ttf", BOLD: "DejaVuSansCondensed-Bold.ttf"}
_LAST_PLANE_ZERO = 0xFFFF


class Face(NamedTuple):
    """A weight of the family at a size in points."""

    font: str
    size: float


@cache
def _registered() -> frozenset[int]:
    """Parse and register both weights, once per process; the code points that both can draw.

    Beyond plane zero reportlab writes text that no reader can copy, so that counts as lacking.
    """
    rl_config.useA85 = 0  # binary streams: a fifth smaller, and faster to write
    covered: set[int] | None = None
    for name, file in _FILES.items():
        font = TTFont(name, str(resource("fonts", file)))
        pdfmetrics.registerFont(font)
        glyphs = {code for code in font.face.charToGlyph if code <= _LAST_PLANE_ZERO}
        covered = glyphs if covered is None else covered & glyphs
    return frozenset(covered or ())


def ready() -> None:
    """Make the family known to reportlab; costs something the first time only."""
    _registered()


def covers(char: str) -> bool:
    """Whether the family can draw that one character."""
    return ord(char) in _registered()


def width(text: str, face: Face) -> float:
    """Advance width of a line in points."""
    return float(pdfmetrics.stringWidth(text, face.font, face.size))
