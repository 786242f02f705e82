"""Narrow papers on an 80 mm roll: the ticket of a visit and the receipt of a farewell.

Drawn as a PDF page of the roll's width and just as long as its content.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from atencion_desktop.paper.book import close_canvas, new_canvas
from atencion_desktop.paper.fonts import BOLD, REGULAR, Face
from atencion_desktop.paper.pen import Pen
from atencion_desktop.paper.qr import draw_qr
from atencion_desktop.paper.sheet import PROGRAM, Letterhead, Qr, RenderedPdf
from atencion_desktop.paper.style import HAIR, INK, QUIET, Ink
from atencion_desktop.paper.text import Scribe

WIDTH = 226.77
"""80 mm in points."""
_SIDE = 12.0
_INNER = WIDTH - 2 * _SIDE
_TOP = 12.0
_BOTTOM = 16.0
_QR_SIDE = 74.0

_NAME = Face(BOLD, 11)
_SMALL = Face(REGULAR, 7.2)
_TEXT = Face(REGULAR, 9)
_STRONG = Face(BOLD, 9)
_TITLE = Face(BOLD, 12)
_SERVICE = Face(BOLD, 13)
_NUMBER = Face(BOLD, 58)
_WAIT = Face(REGULAR, 10)

Draw = Callable[[Pen, float], None]


@dataclass(frozen=True, slots=True)
class TicketSlip:
    """What a person takes from the welcome desk; ``wait`` is already a sentence."""

    number: str
    service: str
    shop: str
    time: str
    wait: str
    created: datetime
    qr: Qr | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReceiptItem:
    """A line of a receipt: text, with something at its right or small below it."""

    text: str
    value: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ReceiptGroup:
    """Items under a heading, ``what we have promised`` for instance."""

    title: str
    items: tuple[ReceiptItem, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """A narrow paper of grouped lines, with a closing text and a code."""

    title: str
    letterhead: Letterhead
    groups: tuple[ReceiptGroup, ...]
    created: datetime
    subtitle: str = ""
    closing: str = ""
    qr: Qr | None = None


class _Strip:
    """Content gathered from top to bottom; the page is made once its length is known."""

    def __init__(self) -> None:
        """Start at the top margin."""
        self.scribe = Scribe()
        self.y = _TOP
        self._draws: list[Draw] = []

    def centred(self, text: str, face: Face, lead: float, ink: Ink = INK) -> None:
        """Text in the middle, on as many lines as it needs."""
        for line in self.scribe.lines(text, face, _INNER):
            self._line(line, face, lead, ink, lambda pen: pen.text_centre, WIDTH / 2)

    def left(self, text: str, face: Face, lead: float, ink: Ink = INK, room: float = 0) -> None:
        """Text at the left margin, leaving ``room`` free at the right."""
        for line in self.scribe.lines(text, face, _INNER - room):
            self._line(line, face, lead, ink, lambda pen: pen.text, _SIDE)

    def large(self, text: str, face: Face) -> None:
        """One line as large as the paper allows."""
        line, fitting = self.scribe.fitted(text, face, _INNER)
        self._line(line, fitting, fitting.size * 0.98, INK, lambda pen: pen.text_centre, WIDTH / 2)

    def beside(self, text: str, face: Face, y: float) -> None:
        """One line that ends at the right margin, with its baseline at ``y``."""
        line = self.scribe.line(text)
        self._draws.append(lambda pen, _height: pen.text_right(WIDTH - _SIDE, y, line, face))

    def rule(self, gap: float = 7) -> None:
        """A hairline across, with white above and below."""
        y = self.y + gap
        self._draws.append(lambda pen, _height: pen.rule(_SIDE, y, _INNER, HAIR))
        self.y = y + gap

    def qr(self, qr: Qr) -> None:
        """The code in the middle, its key below."""
        top = self.y + 10
        left = (WIDTH - _QR_SIDE) / 2
        self._draws.append(
            lambda pen, height: draw_qr(
                pen.canvas, qr.payload, left, height - top - _QR_SIDE, _QR_SIDE
            )
        )
        self.y = top + _QR_SIDE + 4
        self.centred(qr.key, _SMALL, 9, QUIET)

    def finish(self, title: str, author: str, created: datetime) -> RenderedPdf:
        """Make the page and draw everything on it."""
        file = BytesIO()
        height = self.y + _BOTTOM
        canvas = new_canvas(file, (WIDTH, height), "es-ES", created)
        canvas.setTitle(self.scribe.line(title))
        canvas.setAuthor(self.scribe.line(author))
        canvas.setSubject(PROGRAM)
        pen = Pen(canvas, height)
        for draw in self._draws:
            draw(pen, height)
        canvas.showPage()
        close_canvas(canvas)
        return RenderedPdf(file.getvalue(), 1, self.scribe.missing)

    def _line(
        self,
        line: str,
        face: Face,
        lead: float,
        ink: Ink,
        how: Callable[[Pen], Callable[[float, float, str, Face, Ink], None]],
        x: float,
    ) -> None:
        """Note one line down and move on."""
        self.y += lead
        y = self.y
        self._draws.append(lambda pen, _height: how(pen)(x, y, line, face, ink))


def render_ticket(ticket: TicketSlip) -> RenderedPdf:
    """The ticket: the number as large as it goes, readable from an arm's length."""
    strip = _Strip()
    strip.centred(ticket.shop, _NAME, 13)
    strip.rule()
    strip.centred(ticket.service, _SERVICE, 14)
    strip.large(ticket.number, _NUMBER)
    strip.y += 8
    strip.centred(ticket.wait, _WAIT, 13)
    strip.centred(ticket.time, _SMALL, 11, QUIET)
    if ticket.qr:
        strip.qr(ticket.qr)
    if ticket.note:
        strip.rule()
        strip.centred(ticket.note, _SMALL, 9, QUIET)
    return strip.finish(ticket.number, ticket.shop, ticket.created)


def render_receipt(receipt: Receipt) -> RenderedPdf:
    """A receipt: the shop, what was done or promised, a word to close."""
    strip = _Strip()
    head = receipt.letterhead
    strip.centred(head.name, _NAME, 13)
    for line in (head.legal_name, head.tax_id, head.address, head.contact):
        strip.centred(line, _SMALL, 9, QUIET)
    strip.rule()
    strip.left(receipt.title, _TITLE, 14)
    strip.left(receipt.subtitle, _SMALL, 10, QUIET)
    for group in receipt.groups:
        _group(strip, group)
    if receipt.closing:
        strip.rule()
        strip.left(receipt.closing, _SMALL, 9.4)
    if receipt.qr:
        strip.qr(receipt.qr)
    return strip.finish(receipt.title, head.name, receipt.created)


def _group(strip: _Strip, group: ReceiptGroup) -> None:
    """A heading and its items."""
    strip.rule(6)
    strip.left(group.title, _STRONG, 9)
    for item in group.items:
        strip.y += 3
        first = strip.y + 11.5
        strip.left(item.text, _TEXT, 11.5, room=70 if item.value else 0)
        if item.value:
            strip.beside(item.value, _TEXT, first)
        strip.left(item.detail, _SMALL, 9.2, QUIET)
