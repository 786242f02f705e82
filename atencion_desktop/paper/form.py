"""From a :class:`~atencion_desktop.paper.sheet.Sheet` to a finished PDF file.

Content is laid out once, each page as a reusable part of the file; every copy then shows the same
parts under its own label. A row that does not fit goes to the next page, a long text is split.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from atencion_desktop.base.i18n import tr
from atencion_desktop.paper.blocks import Part, note_parts, prose_parts, table_parts
from atencion_desktop.paper.book import Book
from atencion_desktop.paper.cells import Prepared, PreparedBox, prepare
from atencion_desktop.paper.sheet import (
    COLUMNS,
    Block,
    Notes,
    Prose,
    RenderedPdf,
    Row,
    Section,
    Sheet,
    Table,
)
from atencion_desktop.paper.style import ACCENT, SECTION, TINT

_TITLE_HEIGHT = 15.0
_GAP = 7.0
_WORTH_SPLITTING = 70.0
"""A row lower than this is moved to the next page rather than split."""
_LEAST_ROOM = 48.0
"""Less room than this is not worth starting a split text in."""


@dataclass(frozen=True, slots=True)
class _Cells:
    """A measured row: its cells with their left edges."""

    placed: tuple[tuple[float, Prepared], ...]

    @property
    def height(self) -> float:
        """That of the highest cell."""
        return max(cell.height for _, cell in self.placed)

    @property
    def splittable(self) -> bool:
        """Whether it may go on over the page's end: text may, signatures and choices may not."""
        return all(isinstance(cell, PreparedBox) and cell.splittable for _, cell in self.placed)


def render(sheet: Sheet) -> RenderedPdf:
    """The sheet as a PDF: same sheet, same bytes."""
    book = Book(sheet)
    book.open_page()
    for section in sheet.sections:
        _section(book, section)
    return book.finish()


def _section(book: Book, section: Section) -> None:
    """Title and rows; the title never stays behind alone at the foot of a page."""
    blocks = [_measured(book, block) for block in section.rows]
    if section.title:
        wanted = _first_height(blocks[0]) if blocks else 0.0
        book.make_room(_TITLE_HEIGHT + min(wanted, _LEAST_ROOM + _TITLE_HEIGHT))
        _title(book, section.title)
    for block in blocks:
        if isinstance(block, _Cells):
            _row(book, block)
        else:
            _parts(book, block)
    book.y += _GAP


def _measured(book: Book, block: Block) -> _Cells | Sequence[Part]:
    """A block in lines, before anything of it is drawn."""
    if isinstance(block, Table):
        return table_parts(block, book.at, book.scribe)
    if isinstance(block, Notes):
        return note_parts(block, book.at, book.scribe)
    if isinstance(block, Prose):
        return prose_parts(block, book.at, book.scribe)
    return _placed(book, block)


def _first_height(block: _Cells | Sequence[Part]) -> float:
    """How much room the beginning of a block wants below its section's title."""
    if isinstance(block, _Cells):
        return block.height
    return sum(part.height for part in block[:3])


def _title(book: Book, title: str) -> None:
    """A tinted band with the section's name."""
    at, pen = book.at, book.pen
    pen.area(at.side, book.y, at.inner, _TITLE_HEIGHT, TINT)
    pen.area(at.side, book.y, 3, _TITLE_HEIGHT, ACCENT)
    line, face = book.scribe.fitted(title, SECTION, at.inner - 16)
    pen.text(at.side + 9, book.y + 10.5, line, face, ACCENT)
    book.y += _TITLE_HEIGHT


def _parts(book: Book, parts: Sequence[Part]) -> None:
    """Draw the lines of a text or a table; what repeats is drawn again on each new page."""
    heading: Part | None = None
    for part in parts:
        if book.make_room(part.height) and heading is not None and not part.repeats:
            heading.draw(book.pen, book.y)
            book.y += heading.height
        part.draw(book.pen, book.y)
        book.y += part.height
        heading = part if part.repeats else heading


def _placed(book: Book, row: Row) -> _Cells:
    """The cells of a row with their left edges; ``ValueError`` when the grid is too narrow."""
    placed: list[tuple[float, Prepared]] = []
    columns = 0
    for cell in row:
        x = book.at.side + book.at.columns(columns)
        placed.append((x, prepare(cell, book.at.columns(cell.width), book.scribe)))
        columns += cell.width
    if columns > COLUMNS:
        raise ValueError(f"{columns} columns in a row of {COLUMNS}")
    return _Cells(tuple(placed))


def _row(book: Book, cells: _Cells) -> None:
    """Draw a row whole where it fits, else on the next page, else in pieces."""
    if cells.height > book.room and (not cells.splittable or cells.height <= _WORTH_SPLITTING):
        book.next_page()
    while cells.splittable and cells.height > book.room:
        if book.room < _LEAST_ROOM:
            book.next_page()
        else:
            cells = _split(book, cells)
    _draw_row(book, cells, cells.height)


def _split(book: Book, cells: _Cells) -> _Cells:
    """Draw what fits of each box on this page; gives back what is left for the next one."""
    ends = book.scribe.line(tr("continúa en hoja aparte: página {page}", page=book.pages + 1))
    drawn: list[tuple[float, Prepared]] = []
    rest: list[tuple[float, Prepared]] = []
    for x, cell in cells.placed:
        assert isinstance(cell, PreparedBox)
        head, tail = cell.split(book.room, ends, book.scribe)
        drawn.append((x, head))
        rest.append((x, tail))
    _draw_row(book, _Cells(tuple(drawn)), book.room)
    book.next_page()
    return _Cells(tuple(rest))


def _draw_row(book: Book, cells: _Cells, height: float) -> None:
    """All cells as high as the highest."""
    for x, cell in cells.placed:
        cell.draw(book.pen, x, book.y, height)
    book.y += height
