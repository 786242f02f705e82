"""The only way text reaches a page: cleaned, covered by the font, broken into lines.

Nothing on paper is markup: text is drawn glyph by glyph on a canvas, so ``<b>Ana`` prints as
``<b>Ana`` and no tag, link or picture can come out of a name. What the font lacks becomes a
visible mark and is reported, so that a legal form is never printed with silent gaps.
"""

from __future__ import annotations

import re

from atencion_desktop.base.text import clean
from atencion_desktop.paper import bidi, fonts
from atencion_desktop.paper.fonts import Face

MARK = "\ufffd"
"""Stands, visibly, for one or more characters in a row that the font cannot draw."""
LIMIT = 20_000
"""Characters drawn of one text, well above every field's own limit (``base/text.py``)."""
CUT = " […]"
"""Ends a text that was longer than :data:`LIMIT`."""
ELLIPSIS = "…"
"""Ends a line of a heading that did not fit even at half its size."""

_PLAIN = re.compile("[ -~\u00a1-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201d\u2026\u20ac]*")
"""Most texts: composed Latin letters and signs that the font is known to have."""
_INVISIBLE = re.compile("[\u200c\u200d\ufe00-\ufe0f\u00ad]")
_MARKS = re.compile(f"{MARK}+")


class Scribe:
    """Prepares all text of one document and remembers which characters could not be drawn."""

    def __init__(self) -> None:
        """Start with nothing missing, and the fonts known to whoever measures next."""
        fonts.ready()
        self._missing: set[str] = set()

    @property
    def missing(self) -> tuple[str, ...]:
        """The characters replaced so far, each once, in code point order."""
        return tuple(sorted(self._missing))

    def lines(self, text: str, face: Face, width: float) -> list[str]:
        """The text as lines no wider than ``width``, in drawing order; ``[]`` when it is blank.

        Line feeds are kept; a word longer than the line is broken where it must be.
        """
        ready = self._prepared(text)
        wrapped = [line for part in ready.split("\n") for line in _wrap(part, face, width)]
        while wrapped and not wrapped[-1]:
            wrapped.pop()
        return [bidi.in_drawing_order(line) for line in wrapped] if _foreign(ready) else wrapped

    def line(self, text: str) -> str:
        """The text as one line of any width, in drawing order."""
        ready = " ".join(self._prepared(text).split())
        return bidi.in_drawing_order(ready) if _foreign(ready) else ready

    def fitted(self, text: str, face: Face, width: float) -> tuple[str, Face]:
        """One line set smaller where the width asks for it, down to half the size, then cut."""
        line = self.line(text)
        full = fonts.width(line, face)
        if full <= width:
            return line, face
        fitting = Face(face.font, face.size * max(0.5, width / full))
        if fonts.width(line, fitting) > width + 0.01:
            line = _pieces(line, fitting, width - fonts.width(ELLIPSIS, fitting))[0] + ELLIPSIS
        return line, fitting

    def _prepared(self, text: str) -> str:
        """Cleaned, bounded, joined and covered; still in reading order."""
        bounded = text if len(text) <= LIMIT else text[:LIMIT] + CUT
        if _PLAIN.fullmatch(bounded):
            return bounded.strip()
        ready = clean(bounded, multiline=True)
        if bidi.needs_care(ready):
            ready = bidi.join(ready)
        return self._covered(_INVISIBLE.sub("", ready))

    def _covered(self, text: str) -> str:
        """The text with a mark for what the font lacks."""
        lacking = {char for char in set(text) if char != "\n" and not fonts.covers(char)}
        if not lacking:
            return text
        self._missing |= lacking
        return _MARKS.sub(MARK, text.translate({ord(char): MARK for char in lacking}))


def _foreign(text: str) -> bool:
    """Whether the drawing order may differ from the reading order."""
    return not text.isascii() and bidi.needs_care(text)


def _wrap(paragraph: str, face: Face, width: float) -> list[str]:
    """Greedy lines of one paragraph; an empty paragraph is one empty line."""
    if fonts.width(paragraph, face) <= width:
        return [paragraph.strip()]
    lines: list[str] = []
    line, used = "", 0.0
    space = fonts.width(" ", face)
    for word in _words(paragraph, face, width):
        advance = fonts.width(word, face)
        if line and used + space + advance > width:
            lines.append(line)
            line, used = word, advance
        else:
            used += advance + (space if line else 0.0)
            line = f"{line} {word}" if line else word
    lines.append(line)
    return lines


def _words(paragraph: str, face: Face, width: float) -> list[str]:
    """The words, those wider than a line cut into pieces that fit."""
    words: list[str] = []
    for word in paragraph.split():
        words.extend([word] if fonts.width(word, face) <= width else _pieces(word, face, width))
    return words


def _pieces(word: str, face: Face, width: float) -> list[str]:
    """A word cut into pieces of at most ``width``, one character at the least."""
    pieces: list[str] = []
    piece, used = "", 0.0
    for char in word:
        advance = fonts.width(char, face)
        if piece and used + advance > width:
            pieces.append(piece)
            piece, used = "", 0.0
        piece += char
        used += advance
    pieces.append(piece)
    return pieces
