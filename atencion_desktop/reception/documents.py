"""The reception's papers: the ticket, and the receipt of a farewell with both sides' promises."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from atencion_desktop.base.clock import local
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.wording import day_text, moment_text, time_text
from atencion_desktop.commitments.rules import Commitment, Side
from atencion_desktop.paper.sheet import Letterhead, Qr, RenderedPdf
from atencion_desktop.paper.slip import (
    Receipt,
    ReceiptGroup,
    ReceiptItem,
    TicketSlip,
    render_receipt,
    render_ticket,
)
from atencion_desktop.reception.wait import range_text

RECEIPT = "farewell"


@dataclass(frozen=True, slots=True)
class TicketPaper:
    """What a ticket says; ``told`` are the minutes said at arrival."""

    number: str
    service: str
    shop: str
    zone: ZoneInfo
    arrived: datetime
    told: tuple[int, int] | None
    booked: datetime | None


@dataclass(frozen=True, slots=True)
class FarewellPaper:
    """What the receipt of a visit says."""

    number: str
    service: str
    letterhead: Letterhead
    zone: ZoneInfo
    customer: str
    served_by: str
    ended: datetime
    commitments: tuple[Commitment, ...]


def render_ticket_paper(paper: TicketPaper) -> RenderedPdf:
    """The ticket on a roll's width."""
    wait = tr("Espera prevista: {range}", range=range_text(*paper.told)) if paper.told else ""
    if paper.booked is not None:
        wait = tr("Cita de las {hour}", hour=time_text(paper.booked, paper.zone))
    day = local(paper.arrived, paper.zone).date()
    return render_ticket(
        TicketSlip(
            number=paper.number,
            service=paper.service,
            shop=paper.shop,
            time=moment_text(paper.arrived, paper.zone),
            wait=wait,
            created=paper.arrived,
            qr=Qr(f"ATN:{day:%Y%m%d}:{paper.number}"),
            note=tr("Le llamaremos por este número. Si sale un momento, avísenos."),
        )
    )


def render_farewell(paper: FarewellPaper) -> RenderedPdf:
    """The receipt: what each side promised and until when."""
    groups = (
        _group(tr("Nos comprometemos a"), paper.commitments, Side.BUSINESS),
        _group(tr("Usted se compromete a"), paper.commitments, Side.CUSTOMER),
    )
    kept = tuple(group for group in groups if group.items)
    nothing = ReceiptGroup(tr("Sin compromisos pendientes"), ())
    return render_receipt(
        Receipt(
            title=tr("Comprobante de su visita"),
            subtitle=" · ".join(
                part
                for part in (paper.number, paper.service, moment_text(paper.ended, paper.zone))
                if part
            ),
            letterhead=paper.letterhead,
            groups=(_who(paper), *(kept or (nothing,))),
            created=paper.ended,
            closing=tr("Gracias por su visita. Guarde este comprobante."),
        )
    )


def _who(paper: FarewellPaper) -> ReceiptGroup:
    """For whom, and who attended."""
    attended = tr("Le ha atendido {person}", person=paper.served_by) if paper.served_by else ""
    return ReceiptGroup(
        paper.customer or tr("Visita"), (ReceiptItem(attended),) if attended else ()
    )


def _group(title: str, commitments: tuple[Commitment, ...], side: Side) -> ReceiptGroup:
    """One side's promises: what, until when, and the person who answers for it."""
    return ReceiptGroup(
        title,
        tuple(
            ReceiptItem(
                text=one.what,
                value=day_text(one.due_on),
                detail=tr("Responsable: {person}", person=one.owner_name) if one.owner_name else "",
            )
            for one in commitments
            if one.side is side
        ),
    )
