"""The floor of the papers: the bare libraries, with nothing that a real paper needs beyond them.

The page has the same boxes, words, code and copies, at fixed heights: no text is measured,
wrapped to its box, checked for missing characters or carried over to another page.
"""

from __future__ import annotations

import textwrap
from functools import cache
from io import BytesIO

import segno
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from atencion_desktop.base.paths import resource
from atencion_desktop.paper.certificate import Certificate
from atencion_desktop.paper.sheet import (
    COLUMNS,
    Box,
    Cell,
    Checks,
    Notes,
    Section,
    Sheet,
)

_PAGE = (595.28, 841.89)
_LEFT, _WIDTH = 42.0, 511.0
_LINE, _BOX = 10.0, 25.0
_CHARACTERS = 120


def bare_page(sheet: Sheet) -> bytes:
    """All copies of a paper, drawn straight onto the canvas."""
    _fonts()
    file = BytesIO()
    canvas = Canvas(file, pagesize=_PAGE, pageCompression=1, invariant=1)
    canvas.setTitle(sheet.title)
    for copy in sheet.copies or ("",):
        _head(canvas, sheet, copy)
        y = 720.0
        for section in sheet.sections:
            y = _section(canvas, section, y)
        _foot(canvas, sheet)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def bare_seal(data: bytes, certificate: Certificate) -> bytes:
    """One call of the library, with the program's own key."""
    meta = signers.PdfSignatureMetadata(
        field_name="Bare",
        subfilter=fields.SigSeedSubFilter.PADES,
        md_algorithm="sha256",
        certify=True,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
        reason="Sello",
    )
    writer = IncrementalPdfFileWriter(BytesIO(data))
    done: BytesIO = signers.sign_pdf(writer, meta, signer=certificate.signer)
    return done.getvalue()


@cache
def _fonts() -> None:
    """The same two weights, under names of their own."""
    for name, file in (("Bare", "DejaVuSansCondensed"), ("BareBold", "DejaVuSansCondensed-Bold")):
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", f"{file}.ttf"))))


def _head(canvas: Canvas, sheet: Sheet, copy: str) -> None:
    """Title, shop, folio, which copy it is, and the code."""
    canvas.setFont("BareBold", 16)
    canvas.drawString(_LEFT, 790, sheet.title)
    canvas.setFont("Bare", 8)
    shop = sheet.letterhead
    said = (shop.name, shop.legal_name, shop.address, shop.contact, sheet.folio, copy)
    for number, text in enumerate(said):
        canvas.drawString(_LEFT, 778 - number * _LINE, text)
    if sheet.qr:
        _code(canvas, sheet.qr.payload)


def _code(canvas: Canvas, payload: str) -> None:
    """A rectangle for each dark module."""
    matrix = segno.make_qr(payload, error="m", boost_error=False).matrix
    side = 54.0 / len(matrix)
    for row, modules in enumerate(matrix):
        for column, dark in enumerate(modules):
            if dark:
                y = 760 + (len(matrix) - row - 1) * side
                canvas.rect(500 + column * side, y, side, side, stroke=0, fill=1)


def _section(canvas: Canvas, section: Section, y: float) -> float:
    """Its title and blocks; gives the height reached."""
    if section.title:
        canvas.setFont("BareBold", 8)
        canvas.drawString(_LEFT, y - _LINE, section.title)
        y -= 15
    for block in section.rows:
        if isinstance(block, Notes):
            canvas.setFont("Bare", 6)
            y = _lines(canvas, _LEFT, y, block.text, _CHARACTERS + 40)
        elif isinstance(block, tuple):
            _row(canvas, block, y)
            y -= _BOX
    return y


def _row(canvas: Canvas, cells: tuple[Cell, ...], y: float) -> None:
    """Boxes beside each other."""
    x = _LEFT
    for cell in cells:
        width = _WIDTH * cell.width / COLUMNS
        canvas.setLineWidth(0.45)
        canvas.rect(x, y - _BOX, width, _BOX, stroke=1, fill=0)
        canvas.setFont("Bare", 6.2)
        canvas.drawString(x + 4.5, y - 8.2, cell.label)
        canvas.setFont("Bare", 9)
        _lines(canvas, x + 4.5, y - 10, _said(cell), int(_CHARACTERS * cell.width / COLUMNS))
        x += width


def _said(cell: Cell) -> str:
    """The words of a cell."""
    if isinstance(cell, Box):
        return cell.value
    if isinstance(cell, Checks):
        return " ".join(option.text for option in cell.options)
    return f"{cell.name} {cell.when}"


def _lines(canvas: Canvas, x: float, y: float, text: str, width: int) -> float:
    """Words in lines of so many characters; gives the height reached."""
    for line in textwrap.wrap(text, width):
        y -= _LINE
        canvas.drawString(x, y, line)
    return y


def _foot(canvas: Canvas, sheet: Sheet) -> None:
    """What proves the paper."""
    canvas.setFont("Bare", 6)
    canvas.drawString(_LEFT, 40, sheet.footer.content_hash)
    canvas.drawString(_LEFT, 30, sheet.footer.journal_head)
