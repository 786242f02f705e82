"""The slips of after-sales: deposit (what was left and why) and delivery (what was done).

Both are the receipts that art. 123.2 TRLGDCU asks for in Spain: date and defect when the item is
left, date and measure when it is given back, with the year of cover on the same defect.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from atencion_desktop.aftersales.reads import LineDetail
from atencion_desktop.aftersales.rules.states import BRANCH_LABELS, REASON_LABELS, WISH_LABELS
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.stroke import Signature
from atencion_desktop.base.wording import day_text, moment_text, money
from atencion_desktop.paper.form import render
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

    ``coverage`` is the law's sentence of the day; ``rights`` the legal note of the place's pack.
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
    coverage: tuple[str, ...]
    rights: str
    privacy: str
    staff: str
    created: datetime
    journal_head: str = ""
    signatures: tuple[Signature, ...] = ()


def render_slip(slip: Slip) -> RenderedPdf:
    """The slip as an A5 paper in two copies: for the customer and for the shop."""
    deposit = slip.kind == DEPOSIT
    title = tr("Resguardo de depósito") if deposit else tr("Nota de entrega")
    digest = content_hash(slip)
    return render(
        Sheet(
            title=title,
            subtitle=tr("Servicio posventa"),
            folio=slip.code,
            letterhead=slip.letterhead,
            created=slip.created,
            qr=Qr(f"ATN:{slip.code}", slip.code),
            footer=Footer(content_hash=digest, journal_head=slip.journal_head),
            copies=(tr("Ejemplar para el cliente"), tr("Ejemplar para el establecimiento")),
            size=PaperSize.A5,
            sections=(
                _customer(slip),
                *(_line(slip, index) for index in range(len(slip.lines))),
                Section("", (Notes(slip.rights, tr("Sus derechos")), _signatures(slip))),
                Section("", (Notes(slip.privacy, tr("Protección de datos")),)),
            ),
        )
    )


def _customer(slip: Slip) -> Section:
    """Who left it, when, and who took it in."""
    zone = ZoneInfo(slip.zone)
    when = tr("Fecha y hora")
    return Section(
        tr("Cliente"),
        (
            (
                Box(tr("Nombre"), slip.customer or tr("Sin identificar"), 7, strong=True),
                Box(tr("Documento"), slip.document, 5),
            ),
            (
                Box(tr("Teléfono"), slip.phone, 4),
                Box(when, moment_text(slip.created, zone), 4),
                Box(tr("Le atiende"), slip.staff, 4),
            ),
        ),
    )


def _line(slip: Slip, index: int) -> Section:
    """One item: what it is, then what was left or what was done."""
    line = slip.lines[index]
    name = " ".join(part for part in (line.product, line.brand, line.model) if part)
    bought = day_text(line.delivered_on or line.bought_on)
    paid = money(line.amount, slip.currency) if line.amount is not None else ""
    head = (
        (Box(tr("Artículo"), name, 8, strong=True), Box(tr("Número de serie"), line.serial, 4)),
        (
            Box(tr("Entrega o compra"), bought, 4),
            Box(tr("Factura o tique"), line.invoice, 4),
            Box(tr("Importe"), paid, 4),
        ),
    )
    rows = _left(slip, line, index) if slip.kind == DEPOSIT else _done(slip, line)
    return Section(tr("Artículo {number}", number=line.position), (*head, *rows))


def _left(slip: Slip, line: LineDetail, index: int) -> tuple[tuple[Box, ...], ...]:
    """What the customer says, what is left with it, and what the law says today."""
    return (
        (
            Box(tr("Motivo"), tr(REASON_LABELS[line.reason]), 6),
            Box(tr("Lo que pide"), tr(WISH_LABELS[line.wish]), 6),
        ),
        (Box(tr("Defecto, con palabras del cliente"), line.fault, lines=2),),
        (
            Box(tr("Estado visible al recibirlo"), line.intake, 6),
            Box(tr("Accesorios"), line.accessories or tr("Ninguno"), 6),
        ),
        (Box(tr("Garantía"), slip.coverage[index]),),
        (Box(tr("Fecha prevista"), day_text(line.promised_on) or tr("Se le avisará"), 6),),
    )


def _done(slip: Slip, line: LineDetail) -> tuple[tuple[Box, ...], ...]:
    """What was done, and until when the same defect is covered."""
    zone = ZoneInfo(slip.zone)
    branch = tr(BRANCH_LABELS[line.branch]) if line.branch else ""
    return (
        (
            Box(tr("Recibido"), moment_text(line.received, zone), 4),
            Box(tr("Solución"), branch, 4),
            Box(tr("Lo recoge"), line.collected_by, 4),
        ),
        (Box(tr("Medida aplicada"), line.work or branch, lines=2),),
        (Box(tr("Garantía"), slip.coverage[line.position - 1]),),
    )


def _signatures(slip: Slip) -> tuple[SignatureBox, ...]:
    """Both parties: strokes where they signed on the screen, else a place for the pen."""
    signed = dict(zip(("customer", "shop"), slip.signatures, strict=False))
    when = moment_text(slip.created, ZoneInfo(slip.zone))
    customer, shop = signed.get("customer"), signed.get("shop")
    return (
        SignatureBox(
            tr("El cliente"), slip.customer if customer else "", when if customer else "", customer
        ),
        SignatureBox(
            tr("El establecimiento"), slip.staff if shop else "", when if shop else "", shop
        ),
    )
