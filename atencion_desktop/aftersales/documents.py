"""The slips of after-sales: deposit (what was left and why) and delivery (what was done).

Both are the receipts that art. 123.2 TRLGDCU asks for in Spain: date and defect when the item is
left, date and measure when it is given back, with the year of cover on the same defect.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from atencion_desktop.aftersales.coverage import Cover
from atencion_desktop.aftersales.reads import LineDetail
from atencion_desktop.aftersales.rules.states import BRANCH_LABELS, REASON_LABELS, WISH_LABELS
from atencion_desktop.base.i18n import in_language, tr
from atencion_desktop.base.stroke import Signature
from atencion_desktop.base.wording import day_text, moment_text, money
from atencion_desktop.paper.sheet import (
    Box,
    Footer,
    Letterhead,
    Notes,
    PaperSize,
    Qr,
    RenderedPdf,
    Section,
    Sheet,
    SignatureBox,
    content_hash,
)

DEPOSIT, DELIVERY = "deposit", "delivery"


@dataclass(frozen=True, slots=True)
class Slip:
    """Everything a slip says, frozen: the same slip gives the same paper.

    ``covers`` is the law's answer for each line; ``rights`` the legal note of the place's pack.
    The paper speaks ``language``, the shop's. ``signatures`` are the customer's (or who collects)
    and the shop's, or none.
    """

    kind: str
    code: str
    letterhead: Letterhead
    currency: str
    zone: str
    customer: str
    document: str
    phone: str
    lines: tuple[LineDetail, ...]
    covers: tuple[Cover, ...]
    rights: str
    privacy: str
    staff: str
    created: datetime
    language: str = "es"
    journal_head: str = ""
    signatures: tuple[Signature, ...] = ()

    @property
    def counterpart(self) -> str:
        """Who signs for the other side: whoever collects, else the customer."""
        collects = self.lines[0].collected_by if self.kind == DELIVERY and self.lines else ""
        return collects or self.customer


def finished_slip(slip: Slip, keys: Path | None) -> RenderedPdf:
    """The slip as it is handed over: sealed once it bears signatures made on the screen."""
    drawn = render_slip(slip)
    if not slip.signatures:
        return drawn
    from atencion_desktop.paper.seal import seal_with

    with in_language(slip.language):
        reason = tr("Sello del establecimiento en el resguardo {code}", code=slip.code)
    data, _unsealed = seal_with(keys, drawn.data, reason, slip.created)
    return replace(drawn, data=data)


def render_slip(slip: Slip) -> RenderedPdf:
    """The slip as an A5 paper in two copies: for the customer and for the shop."""
    from atencion_desktop.paper.form import render  # draws: not needed before the first slip

    with in_language(slip.language):
        return render(_sheet(slip))


def _sheet(slip: Slip) -> Sheet:
    """What is drawn, in the language in use."""
    deposit = slip.kind == DEPOSIT
    return Sheet(
        title=tr("Resguardo de depósito") if deposit else tr("Nota de entrega"),
        folio=slip.code,
        letterhead=slip.letterhead,
        created=slip.created,
        qr=Qr(f"ATN:{slip.code}", slip.code),
        footer=Footer(content_hash=content_hash(slip), journal_head=slip.journal_head),
        copies=(tr("Ejemplar para el cliente"), tr("Ejemplar para el establecimiento")),
        size=PaperSize.A5,
        sections=(
            _customer(slip),
            *(_line(slip, *pair) for pair in zip(slip.lines, slip.covers, strict=True)),
            Section("", (_notes(slip),)),
            Section("", (_signatures(slip),)),
        ),
    )


def _customer(slip: Slip) -> Section:
    """Who left it, when, and who took it in."""
    zone = ZoneInfo(slip.zone)
    return Section(
        "",
        (
            (
                Box(tr("Cliente"), slip.customer or tr("Sin identificar"), 6, strong=True),
                Box(tr("Documento"), slip.document, 3),
                Box(tr("Teléfono"), slip.phone, 3),
            ),
            (
                Box(tr("Fecha y hora"), moment_text(slip.created, zone), 6),
                Box(tr("Le atiende"), slip.staff, 6),
            ),
        ),
    )


def _line(slip: Slip, line: LineDetail, cover: Cover) -> Section:
    """One item: what it is, then what was left or what was done."""
    item = (
        Box(tr("Artículo"), line.title, 7, strong=True),
        Box(tr("Número de serie"), line.serial or tr("No consta"), 5),
    )
    rows = _left(slip, line, cover) if slip.kind == DEPOSIT else _done(slip, line, cover)
    return Section(_heading(slip, line), (item, *rows))


def _heading(slip: Slip, line: LineDetail) -> str:
    """What the part speaks of, numbered where there are several."""
    words = tr("Lo que deja") if slip.kind == DEPOSIT else tr("Lo que se lleva")
    return f"{words} ({line.position})" if len(slip.lines) > 1 else words


def _proof(line: LineDetail) -> str:
    """The invoice, or by what else the purchase is made believable."""
    if line.invoice:
        return line.invoice
    return tr("Sin justificante: {note}", note=line.proof_note) if line.proof_note else ""


def _left(slip: Slip, line: LineDetail, cover: Cover) -> tuple[tuple[Box, ...], ...]:
    """Its purchase, what the customer says, what is left with it, what the law says today."""
    stays = line.received is not None
    bought = day_text(line.delivered_on or line.bought_on)
    paid = money(line.amount, slip.currency) if line.amount is not None else ""
    return (
        (
            Box(tr("Entrega o compra"), bought or tr("No consta"), 4),
            Box(tr("Factura o tique"), _proof(line), 4),
            Box(tr("Importe"), paid or tr("No consta"), 4),
        ),
        (
            Box(tr("Motivo"), tr(REASON_LABELS[line.reason]), 4),
            Box(tr("Lo que pide"), tr(WISH_LABELS[line.wish]), 4),
            Box(tr("Fecha prevista"), day_text(line.promised_on) or tr("Se le avisará"), 4),
        ),
        (Box(tr("Defecto, con palabras del cliente"), line.fault, lines=2),),
        (
            Box(tr("Estado visible"), line.intake if stays else tr("No lo deja"), 7),
            Box(tr("Accesorios"), line.accessories or tr("Ninguno"), 5),
        ),
        (Box(tr("Garantía"), cover.sentence),),
    )


def _done(slip: Slip, line: LineDetail, cover: Cover) -> tuple[tuple[Box, ...], ...]:
    """What was done, and until when the same defect is covered."""
    zone = ZoneInfo(slip.zone)
    branch = tr(BRANCH_LABELS[line.branch]) if line.branch else ""
    new_serial = (Box(tr("Número de serie del nuevo"), line.new_serial, 5),)
    solution = Box(tr("Solución"), branch or tr("Se devuelve sin reparar"), 7)
    return (
        (Box(tr("Defecto que se comunicó"), line.fault),),
        (solution, *new_serial) if line.new_serial else (Box(solution.label, solution.value),),
        (Box(tr("Qué se ha hecho"), line.work or branch, lines=2),),
        (
            Box(tr("Recibido"), moment_text(line.received, zone), 3),
            Box(tr("Entregado"), moment_text(line.delivered, zone), 3),
            Box(tr("Lo recoge"), line.collected_by, 6, strong=True),
        ),
        (Box(tr("Garantía, contando estos días"), cover.sentence),),
    )


def _notes(slip: Slip) -> Notes:
    """What the law grants with this paper, and why the customer's data stand on it."""
    text = "\n".join(part for part in (slip.rights, slip.privacy) if part)
    return Notes(text, tr("Sus derechos y sus datos"))


def _signatures(slip: Slip) -> tuple[SignatureBox, ...]:
    """Both parties: strokes where they signed on the screen, else a place for the pen."""
    when = moment_text(slip.created, ZoneInfo(slip.zone))
    theirs = tr("El cliente") if slip.kind == DEPOSIT else tr("Quien lo recoge")
    labels = (theirs, tr("El establecimiento"))
    if not slip.signatures:
        return tuple(SignatureBox(label) for label in labels)
    return tuple(
        SignatureBox(label, signature.signer, when, signature)
        for label, signature in zip(labels, slip.signatures, strict=True)
    )
