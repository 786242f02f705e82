"""A PDF being written: its pages one after the other, then all copies of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from threading import Lock
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from atencion_desktop.base.clock import as_utc
from atencion_desktop.paper.fonts import BOLD, REGULAR, Face
from atencion_desktop.paper.letterhead import (
    draw_foot,
    draw_head,
    draw_page_number,
    draw_running_head,
    draw_tag,
)
from atencion_desktop.paper.pen import Pen
from atencion_desktop.paper.sheet import PROGRAM, RenderedPdf, Sheet
from atencion_desktop.paper.style import GEOMETRY, PALE
from atencion_desktop.paper.text import Scribe


def new_canvas(file: BytesIO, size: tuple[float, float], language: str, made: datetime) -> Canvas:
    """A canvas whose file depends on nothing but what is drawn and the instant given."""
    # Without it every file would name Helvetica, unembedded; the stubs take it for a number.
    first_font: Any = REGULAR
    canvas = Canvas(
        file,
        pagesize=size,
        pageCompression=1,
        invariant=1,
        initialFontName=first_font,
        lang=language,
    )
    canvas.setCreator(PROGRAM)
    canvas.setProducer(PROGRAM)
    canvas.setDateFormatter(_date_of(made))
    return canvas


_saving = Lock()


def close_canvas(canvas: Canvas) -> None:
    """Write the file to its end, one paper at a time.

    reportlab cuts a font's subset by a reading position in the font that all papers share: two
    threads at it at once would lose glyphs.
    """
    with _saving:
        canvas.save()


def _date_of(made: datetime) -> Callable[..., str]:
    """Reportlab asks for a function of its own clock's fields; the answer is always our instant."""
    stamp = as_utc(made).strftime("D:%Y%m%d%H%M%S+00'00'")
    return lambda *_fields: stamp


class Book:
    """Pages of one sheet. ``y`` is where the next block goes; ``pages`` counts those begun."""

    def __init__(self, sheet: Sheet) -> None:
        """Open the file; the first page starts with :meth:`open_page`."""
        self.sheet = sheet
        self.at = GEOMETRY[sheet.size]
        self.scribe = Scribe()
        self.pages = 0
        self.y = 0.0
        self._file = BytesIO()
        self._canvas = new_canvas(
            self._file, (self.at.width, self.at.height), sheet.language, sheet.created
        )
        self._describe()
        self.pen = Pen(self._canvas, self.at.height)

    def _describe(self) -> None:
        """The file's properties."""
        line, sheet, canvas = self.scribe.line, self.sheet, self._canvas
        canvas.setTitle(line(f"{sheet.title} {sheet.folio}"))
        canvas.setAuthor(line(sheet.letterhead.name))
        canvas.setSubject(line(sheet.subtitle))
        canvas.setKeywords(line(sheet.folio))

    @property
    def room(self) -> float:
        """Points left on this page."""
        return self.at.floor - self.y

    def make_room(self, height: float) -> bool:
        """Begin a new page if ``height`` points do not fit here; whether it did."""
        if height <= self.room + 0.01:
            return False
        self.next_page()
        return True

    def open_page(self) -> None:
        """Begin a page with its heading and footer."""
        self.pages += 1
        self._canvas.beginForm(_part(self.pages))
        self.pen = Pen(self._canvas, self.at.height)
        if self.sheet.watermark:
            self._watermark()
        head = draw_head if self.pages == 1 else draw_running_head
        self.y = head(self.pen, self.sheet, self.at, self.scribe)
        draw_foot(self.pen, self.sheet, self.at, self.scribe)

    def next_page(self) -> None:
        """End this page and begin another."""
        self._canvas.endForm()
        self.open_page()

    def finish(self) -> RenderedPdf:
        """End the last page, show every page once per copy, close the file."""
        self._canvas.endForm()
        copies = self.sheet.copies or ("",)
        for label in copies:
            for page in range(1, self.pages + 1):
                self._show(page, label)
        close_canvas(self._canvas)
        return RenderedPdf(self._file.getvalue(), self.pages * len(copies), self.scribe.missing)

    def _show(self, page: int, label: str) -> None:
        """One page of one copy."""
        self._canvas.doForm(_part(page))
        pen = Pen(self._canvas, self.at.height)
        draw_tag(pen, label, self.at, self.scribe)
        draw_page_number(pen, page, self.pages, self.at, self.scribe)
        self._canvas.showPage()

    def _watermark(self) -> None:
        """A pale word from corner to corner, under everything else."""
        canvas, at = self._canvas, self.at
        word, face = self.scribe.fitted(self.sheet.watermark, Face(BOLD, 96), at.height * 0.75)
        canvas.saveState()
        canvas.translate(at.width / 2, at.height / 2)
        canvas.rotate(52)
        canvas.setFillColorRGB(*PALE)
        canvas.setFont(face.font, face.size)
        canvas.drawCentredString(0, -face.size / 3, word)
        canvas.restoreState()


def _part(page: int) -> str:
    """The name of a page's reusable content inside the file."""
    return f"page-{page}"
