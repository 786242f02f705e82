"""From a :class:`~atencion_desktop.paper.sheet.Sheet` to a finished PDF file.

Content is laid out once, each page as a reusable part of the file; every copy then shows the same
parts under its own label. A row that does not fit goes to the next page, a long text is split.
"""

from __future__ import annotations

from collections.abc import Sequence

from atencion_desktop.base.i18n import tr
from atencion_desktop.paper.blocks import Part, note_parts, prose_parts, table_parts
from atencion_desktop.paper.book import Book
from atencion_desktop.paper.cells import Prepared, PreparedBox, prepare
from atencion_desktop.paper.sheet import (
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


def render(sheet: Sheet) -> RenderedPdf:
    """The sheet as a PDF: same sheet, same bytes."""
    book = Book(sheet)
    book.open_page()
    for section in sheet.sections:
        _section(book, section)
    return book.finish()


def _section(book: Book, section: Section) -> None:
    """Title and rows; the title never stays behind alone at the foot of a page."""
    if section.title:
        first = _first_height(book, section.rows[0]) if section.rows else 0.0
        book.make_room(_TITLE_HEIGHT + min(first, _LEAST_ROOM + _TITLE_HEIGHT))
        _title(book, section.title)
    for block in section.rows:
        _block(book, block)
    book.y += _GAP


def _first_height(book: Book, block: Block) -> float:
    """How much room the beginning of a block wants below its section's title."""
    if isinstance(block, Table | Notes | Prose):
        return _LEAST_ROOM
    return max(cell.height for _, cell in _placed(book, block))


def _title(book: Book, title: str) -> None:
    """A tinted band with the section's name."""
    at, pen = book.at, book.pen
    pen.area(at.side, book.y, at.inner, _TITLE_HEIGHT, TINT)
    pen.area(at.side, book.y, 3, _TITLE_HEIGHT, ACCENT)
    line, face = book.scribe.fitted(title, SECTION, at.inner - 16)
    pen.text(at.side + 9, book.y + 10.5, line, face, ACCENT)
    book.y += _TITLE_HEIGHT


def _block(book: Book, block: Block) -> None:
    """One row, table or text."""
    if isinstance(block, Table):
        _parts(book, table_parts(block, book.at, book.scribe))
    elif isinstance(block, Notes):
        _parts(book, note_parts(block, book.at, book.scribe))
    elif isinstance(block, Prose):
        _parts(book, prose_parts(block, book.at, book.scribe))
    else:
        _row(book, _placed(book, block))


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


def _placed(book: Book, row: Row) -> list[tuple[float, Prepared]]:
    """The cells of a row with their left edges."""
    placed: list[tuple[float, Prepared]] = []
    columns = 0
    for cell in row:
        x = book.at.side + book.at.columns(columns)
        placed.append((x, prepare(cell, book.at.columns(cell.width), book.scribe)))
        columns += cell.width
    return placed


def _row(book: Book, cells: list[tuple[float, Prepared]]) -> None:
    """Draw a row whole where it fits, else on the next page, else in pieces."""
    height = max(cell.height for _, cell in cells)
    splittable = all(isinstance(cell, PreparedBox) for _, cell in cells)
    if height > book.room and (not splittable or height <= _WORTH_SPLITTING):
        book.next_page()
    while splittable and height > book.room:
        if book.room < _LEAST_ROOM:
            book.next_page()
            continue
        cells = _split(book, cells)
        height = max(cell.height for _, cell in cells)
    _draw_row(book, cells, height)


def _split(book: Book, cells: list[tuple[float, Prepared]]) -> list[tuple[float, Prepared]]:
    """Draw what fits of each box on this page; gives back what is left for the next one."""
    ends = tr("continúa en hoja aparte: página {page}", page=book.pages + 1)
    drawn: list[tuple[float, Prepared]] = []
    rest: list[tuple[float, Prepared]] = []
    for x, cell in cells:
        assert isinstance(cell, PreparedBox)
        if cell.height <= book.room:
            drawn.append((x, cell))
            rest.append((x, cell.emptied(book.scribe)))
        else:
            head, tail = cell.split(book.room, book.scribe.line(ends), book.scribe)
            drawn.append((x, head))
            rest.append((x, tail))
    _draw_row(book, drawn, book.room)
    book.next_page()
    return rest


def _draw_row(book: Book, cells: list[tuple[float, Prepared]], height: float) -> None:
    """All cells as high as the highest."""
    for x, cell in cells:
        cell.draw(book.pen, x, book.y, height)
    book.y += height
