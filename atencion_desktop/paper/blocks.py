"""Texts and tables cut into parts that never straddle two pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain

from atencion_desktop.paper.fonts import Face
from atencion_desktop.paper.pen import Pen
from atencion_desktop.paper.sheet import Notes, Prose, Table
from atencion_desktop.paper.style import (
    HAIR,
    INK,
    LABEL,
    PAD,
    QUIET,
    READING,
    SMALL,
    SMALL_BOLD,
    VALUE,
    Geometry,
    Ink,
)
from atencion_desktop.paper.text import Scribe

_NOTE_LEAD = 8.7
_READING_LEAD = 13.4
_CELL_LEAD = 11.0
_HEADING_HEIGHT = 13.0
_MOST_CELL_LINES = 24
"""Of a table's cell in one part, well below the shortest page."""
_GUTTER = 16.0
_AIR = 4.0
_ONE_COLUMN = 4
"""Notes of up to so many full-width lines stay in one column."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something of a fixed height, drawn with its top at a given place.

    ``repeats`` marks the heading of a table, shown again at the top of each further page.
    """

    height: float
    draw: Callable[[Pen, float], None]
    repeats: bool = False


def prose_parts(prose: Prose, at: Geometry, scribe: Scribe) -> list[Part]:
    """Reading text, line by line."""
    lines = scribe.lines(prose.text, READING, at.inner)
    parts = [_line_part([(at.side, line)], READING, INK, _READING_LEAD) for line in lines]
    return [Part(_AIR, _nothing), *parts]


def note_parts(notes: Notes, at: Geometry, scribe: Scribe) -> list[Part]:
    """Small print: its title, then one column, or two where the lines would be too many."""
    parts = [Part(_AIR, _nothing)]
    if notes.title:
        spot = (at.side, scribe.line(notes.title))
        parts.append(_line_part([spot], SMALL_BOLD, INK, _NOTE_LEAD + 1))
    lines = scribe.lines(notes.text, SMALL, at.inner)
    if len(lines) <= _ONE_COLUMN:
        rows = [[(at.side, line)] for line in lines]
    else:
        width = (at.inner - _GUTTER) / 2
        lines = scribe.lines(notes.text, SMALL, width)
        rows = _two_columns(lines, at.side, at.side + width + _GUTTER)
    return [*parts, *(_line_part(row, SMALL, QUIET, _NOTE_LEAD) for row in rows)]


def _two_columns(lines: list[str], left: float, right: float) -> list[list[tuple[float, str]]]:
    """The first half of the lines beside the second."""
    half = (len(lines) + 1) // 2
    rows = [[(left, line)] for line in lines[:half]]
    for row, line in zip(rows, lines[half:], strict=False):
        row.append((right, line))
    return rows


def _nothing(_pen: Pen, _y: float) -> None:
    """White space."""


def _line_part(spots: list[tuple[float, str]], face: Face, ink: Ink, lead: float) -> Part:
    """Lines side by side at the same height."""

    def draw(pen: Pen, y: float) -> None:
        for x, line in spots:
            pen.text(x, y + lead * 0.78, line, face, ink)

    return Part(lead, draw)


def table_parts(table: Table, at: Geometry, scribe: Scribe) -> list[Part]:
    """A heading that repeats, and one part per row of the table."""
    edges = [0]
    for column in table.columns:
        edges.append(edges[-1] + column.width)
    slots = [
        _Slot(at.side + at.columns(edge), at.columns(column.width), column.right)
        for edge, column in zip(edges, table.columns, strict=False)
    ]
    return [
        _heading(table, slots, scribe),
        *chain.from_iterable(_row(row, slots, scribe) for row in table.rows),
    ]


@dataclass(frozen=True, slots=True)
class _Slot:
    """Where one column of a table stands."""

    x: float
    width: float
    right: bool

    def text(self, pen: Pen, y: float, line: str, face: Face, ink: Ink) -> None:
        """A line against the side its column keeps to."""
        if self.right:
            pen.text_right(self.x + self.width - PAD, y, line, face, ink)
        else:
            pen.text(self.x + PAD, y, line, face, ink)


def _heading(table: Table, slots: Sequence[_Slot], scribe: Scribe) -> Part:
    """The columns' titles over a line."""
    titles = [
        scribe.fitted(column.title, LABEL, slot.width - 2 * PAD)
        for column, slot in zip(table.columns, slots, strict=True)
    ]

    def draw(pen: Pen, y: float) -> None:
        for slot, (title, face) in zip(slots, titles, strict=True):
            slot.text(pen, y + 9, title, face, QUIET)
            pen.frame(slot.x, y, slot.width, _HEADING_HEIGHT, HAIR)

    return Part(_HEADING_HEIGHT, draw, repeats=True)


def _row(row: Sequence[str], slots: Sequence[_Slot], scribe: Scribe) -> list[Part]:
    """One line of the table, as high as its longest cell; a very long one in several parts."""
    cells = [
        scribe.lines(text, VALUE, slot.width - 2 * PAD)
        for text, slot in zip(row, slots, strict=True)
    ]
    longest = max(1, *(len(lines) for lines in cells))
    return [
        _row_part([lines[first : first + _MOST_CELL_LINES] for lines in cells], slots)
        for first in range(0, longest, _MOST_CELL_LINES)
    ]


def _row_part(cells: list[list[str]], slots: Sequence[_Slot]) -> Part:
    """So many lines of each cell of a row, framed."""
    height = max(1, *(len(lines) for lines in cells)) * _CELL_LEAD + 5

    def draw(pen: Pen, y: float) -> None:
        for slot, lines in zip(slots, cells, strict=True):
            pen.frame(slot.x, y, slot.width, height, HAIR)
            for number, line in enumerate(lines):
                slot.text(pen, y + 11 + number * _CELL_LEAD, line, VALUE, INK)

    return Part(height, draw)
