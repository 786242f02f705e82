"""Top and bottom of a page: who issues the paper, its folio and code, and what proves it."""

from __future__ import annotations

from atencion_desktop.base.i18n import tr
from atencion_desktop.paper import fonts
from atencion_desktop.paper.pen import Pen
from atencion_desktop.paper.qr import draw_qr
from atencion_desktop.paper.sheet import Letterhead, Sheet
from atencion_desktop.paper.style import (
    ACCENT,
    FOLIO,
    FOLIO_LABEL,
    FOOT,
    FOOT_STRONG,
    HAIR,
    INK,
    QUIET,
    RULE,
    SHOP,
    SHOP_LINE,
    SMALL,
    SMALL_BOLD,
    SUBTITLE,
    TAG,
    TITLE,
    WHITE,
    Geometry,
)
from atencion_desktop.paper.text import Scribe

_QR_SIDE = 54.0
_QR_QUIET = 9.0
_TAG_HEIGHT = 15.0
_MOST_LINES = 5
"""Of each part of a heading, which must leave room for the paper itself."""
TAG_AT = 14.0
"""Where the copy's label stands, from the top of every page, above all content."""


def draw_head(pen: Pen, sheet: Sheet, at: Geometry, scribe: Scribe) -> float:
    """The full heading of the first page; gives back where content may start."""
    top = at.top
    left_of = _draw_codes(pen, sheet, at, scribe)
    y = _draw_shop(pen, sheet.letterhead, at, left_of, scribe)
    y = max(y + 17, top + _QR_SIDE + 22 if sheet.qr else 0)
    title, face = scribe.fitted(sheet.title, TITLE, at.inner)
    pen.text(at.side, y + 8, title, face, ACCENT)
    y += 11
    for line in scribe.lines(sheet.subtitle, SUBTITLE, at.inner)[:_MOST_LINES]:
        y += 11.4
        pen.text(at.side, y, line, SUBTITLE, QUIET)
    pen.rule(at.side, y + 6.5, at.inner, ACCENT, RULE)
    return y + 14


def _draw_shop(pen: Pen, head: Letterhead, at: Geometry, right: float, scribe: Scribe) -> float:
    """Name and data of the shop; gives back the last baseline."""
    room = right - at.side - 10
    name, face = scribe.fitted(head.name, SHOP, room)
    y = at.top + 12
    pen.text(at.side, y, name, face)
    identity = " · ".join(part for part in (head.legal_name, head.tax_id) if part)
    y += 2
    for part in (identity, head.address, head.contact):
        for line in scribe.lines(part, SHOP_LINE, room)[:_MOST_LINES]:
            y += 9.6
            pen.text(at.side, y, line, SHOP_LINE, QUIET)
    return y


def _draw_codes(pen: Pen, sheet: Sheet, at: Geometry, scribe: Scribe) -> float:
    """Folio and QR at the right; gives back where they begin."""
    right = at.right
    if sheet.qr:
        x = right - _QR_SIDE
        draw_qr(pen.canvas, sheet.qr.payload, x, pen.height - at.top - 4 - _QR_SIDE, _QR_SIDE)
        key, face = scribe.fitted(sheet.qr.key, SMALL, _QR_SIDE + 2 * _QR_QUIET)
        pen.text_right(right, at.top + _QR_SIDE + 13, key, face, QUIET)
        right = x - _QR_QUIET - 4
    if not sheet.folio:
        return right
    folio, face = scribe.fitted(sheet.folio, FOLIO, at.inner / 3)
    label, label_face = scribe.line(tr("Folio")), FOLIO_LABEL
    pen.text_right(right, at.top + 8, label, label_face, QUIET)
    pen.text_right(right, at.top + 22, folio, face)
    return right - max(fonts.width(folio, face), 40)


def draw_running_head(pen: Pen, sheet: Sheet, at: Geometry, scribe: Scribe) -> float:
    """The short heading of a continuation page; gives back where content may start."""
    y = at.top + 10
    continued = tr("Hoja de continuación del folio {folio}", folio=sheet.folio)
    right = scribe.line(continued if sheet.folio else tr("Hoja de continuación"))
    room = at.inner - fonts.width(right, SMALL_BOLD) - 12
    left, face = scribe.fitted(f"{sheet.letterhead.name} · {sheet.title}", SMALL, room)
    pen.text(at.side, y, left, face, QUIET)
    pen.text_right(at.right, y, right, SMALL_BOLD, INK)
    pen.rule(at.side, y + 5, at.inner, ACCENT, RULE)
    return y + 13


def draw_foot(pen: Pen, sheet: Sheet, at: Geometry, scribe: Scribe) -> None:
    """Line, hashes and the paper's own words, the same on every page of every copy."""
    foot = sheet.footer
    y = at.floor + 12
    pen.rule(at.side, y, at.inner, HAIR)
    proofs = (
        tr("Contenido (SHA-256): {hash}", hash=foot.content_hash) if foot.content_hash else "",
        tr("Apunte del diario: {hash}", hash=foot.journal_head) if foot.journal_head else "",
        foot.text,
    )
    for proof in filter(None, proofs):
        y += 8
        line, face = scribe.fitted(proof, FOOT, at.inner - 70)
        pen.text(at.side, y, line, face, QUIET)


def draw_tag(pen: Pen, label: str, at: Geometry, scribe: Scribe) -> None:
    """For whom this copy is, at the top right of each of its pages."""
    if not label:
        return
    text, face = scribe.fitted(label, TAG, at.inner - 16)
    width = fonts.width(text, face) + 16
    pen.area(at.right - width, TAG_AT, width, _TAG_HEIGHT, ACCENT)
    pen.text(at.right - width + 8, TAG_AT + 10.4, text, face, WHITE)


def draw_page_number(pen: Pen, page: int, pages: int, at: Geometry, scribe: Scribe) -> None:
    """The page's number within its copy."""
    words = scribe.line(tr("Página {page} de {pages}", page=page, pages=pages))
    pen.text_right(at.right, at.floor + 20.5, words, FOOT_STRONG, INK)
