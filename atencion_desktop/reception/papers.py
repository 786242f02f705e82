"""The papers of a visit as use cases; loaded only when somebody asks for one."""

from __future__ import annotations

from atencion_desktop.base.clock import local_day
from atencion_desktop.base.i18n import LANGUAGES, in_language
from atencion_desktop.base.ref import Ref
from atencion_desktop.commitments import records as commitments
from atencion_desktop.customers import records as customers
from atencion_desktop.reception import visits
from atencion_desktop.reception.documents import (
    RECEIPT,
    FarewellPaper,
    TicketPaper,
    render_farewell,
    render_ticket_paper,
)
from atencion_desktop.reception.rules import READ, WORK
from atencion_desktop.reception.visits import Visit
from atencion_desktop.staff import reads as staff
from atencion_desktop.staff.documents import letterhead
from atencion_desktop.staff.rules import Shop
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store
from atencion_desktop.store.unit import ReadUnit, Unit
from atencion_desktop.store.usecase import query, use_case

_NAMES = statement(
    "select s.name, coalesce(a.name, '') from visit v join service s on s.id = v.service_id"
    " left join account a on a.id = v.account_id where v.id = :visit"
)


class ReceptionPapers:
    """Tickets and receipts as PDF."""

    def __init__(self, store: Store) -> None:
        """Work on an open shop."""
        self.store = store

    @query(READ)
    def ticket(self, unit: ReadUnit, visit: int) -> bytes:
        """The ticket as a PDF; not kept: the visit itself is its record."""
        found, shop = visits.get(unit, visit), staff.shop(unit)
        service, _ = _names(unit, visit)
        low, high = found.wait_low, found.wait_high
        paper = TicketPaper(
            number=found.number,
            service=service,
            shop=shop.name,
            zone=shop.zone,
            arrived=found.arrived,
            told=None if low is None or high is None else (low, high),
            booked=found.booked,
        )
        with in_language(_language(found, shop)):
            return render_ticket_paper(paper).data

    @use_case(WORK)
    def receipt(self, unit: Unit, visit: int) -> int:
        """Issue the receipt of a visit and keep it; gives the document's id."""
        found, shop = visits.get(unit, visit), staff.shop(unit)
        service, person = _names(unit, visit)
        ref = Ref("visit", found.id)
        paper = FarewellPaper(
            number=found.number,
            service=service,
            letterhead=letterhead(shop),
            zone=shop.zone,
            customer=_customer(unit, found),
            served_by=person,
            ended=found.ended or unit.now,
            commitments=commitments.of_origin(unit, ref),
        )
        with in_language(_language(found, shop)):
            data = render_farewell(paper).data
        name = f"{found.number} {local_day(paper.ended, shop.zone):%d-%m-%Y}.pdf"
        info = unit.add_document(kind=RECEIPT, name=name, data=data, ref=ref)
        unit.journal("visit.receipt", ref, {"number": found.number, "sha256": info.sha256})
        return info.id


def _names(unit: ReadUnit, visit: int) -> tuple[str, str]:
    """The present service's name, and who attended."""
    row = unit.one(_NAMES, visit=visit)
    return (str(row[0]), str(row[1])) if row else ("", "")


def _customer(unit: ReadUnit, visit: Visit) -> str:
    """The customer's name, if known."""
    return customers.summary(unit, visit.customer_id).name if visit.customer_id else ""


def _language(visit: Visit, shop: Shop) -> str:
    """The visitor's language where the program has it, else the shop's."""
    return visit.language if visit.language in LANGUAGES else shop.language
