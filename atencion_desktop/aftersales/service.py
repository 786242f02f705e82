"""Use cases of after-sales: look at the cover, open an order, move its lines, issue its slips."""

from __future__ import annotations

from atencion_desktop.aftersales import coverage, page, reads, records
from atencion_desktop.aftersales.coverage import Cover
from atencion_desktop.aftersales.documents import (
    DELIVERY,
    DEPOSIT,
    Slip,
    finished_slip,
    render_slip,
)
from atencion_desktop.aftersales.page import Board, Counter, LinePage
from atencion_desktop.aftersales.reads import LineDetail, LineStep, LineSummary
from atencion_desktop.aftersales.rules.lines import READ, WORK, Evidence, NewLine, NewOrder
from atencion_desktop.aftersales.rules.states import Group, State
from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.clock import local_day
from atencion_desktop.base.codec import dumps, loads
from atencion_desktop.base.i18n import in_language, tr
from atencion_desktop.base.outcome import Outcome
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.base.stroke import Signature
from atencion_desktop.customers import records as customers
from atencion_desktop.customers.rules import CustomerSummary
from atencion_desktop.law import packs
from atencion_desktop.law.model import Pack
from atencion_desktop.paper.sheet import RenderedPdf
from atencion_desktop.staff import reads as staff
from atencion_desktop.staff.documents import letterhead
from atencion_desktop.staff.rules import Shop
from atencion_desktop.store import documents
from atencion_desktop.store.documents import DocumentInfo
from atencion_desktop.store.store import Store
from atencion_desktop.store.unit import ReadUnit, Unit
from atencion_desktop.store.usecase import query, use_case

_NOBODY = CustomerSummary(0, "", "", "", "", "", "")


class AftersalesService:
    """Orders, lines and slips."""

    def __init__(self, store: Store) -> None:
        """Work on an open shop."""
        self.store = store

    @query(READ)
    def cover(self, unit: ReadUnit, line: NewLine) -> Cover:
        """What the law of the place says of an item that shows its defect today."""
        shop = staff.shop(unit)
        return coverage.cover_of(unit, shop.place, line, local_day(unit.now, shop.zone))

    @use_case(WORK)
    def open_order(self, unit: Unit, new: NewOrder) -> int:
        """Open an order with its items, each with the law's answer of today; gives its id."""
        shop = staff.shop(unit)
        today = local_day(unit.now, shop.zone)
        with in_language(shop.language):  # the slip prints the answer as it is frozen here
            covers = tuple(coverage.cover_of(unit, shop.place, line, today) for line in new.lines)
        return records.open_order(unit, new, tuple(dumps(cover) for cover in covers))

    @use_case(WORK)
    def move(self, unit: Unit, line: int, version: int, action: str, evidence: Evidence) -> State:
        """Take a line one step through the table."""
        return records.move(unit, line, version, action, evidence)

    @query(READ)
    def board(self, unit: ReadUnit, group: Group = Group.ALL, text: str = "") -> Board:
        """The shop's list: a group of it, and of that what has the words typed."""
        return page.board(unit, group, text)

    @query(READ)
    def page(self, unit: ReadUnit, line: int) -> LinePage:
        """One item with everything that is said of it."""
        return page.line_page(unit, line)

    @query(READ)
    def counter(self, unit: ReadUnit, prefill: Prefill) -> Counter:
        """Who stands at the counter and what they bought, for a new order."""
        return page.counter(unit, prefill)

    @query(READ)
    def of_visit(self, unit: ReadUnit, visit: int) -> tuple[LineSummary, ...]:
        """What was taken in during a visit."""
        return reads.of_visit(unit, visit)

    @query(READ)
    def of_order(self, unit: ReadUnit, order: int) -> tuple[LineSummary, ...]:
        """An order's lines."""
        return reads.of_order(unit, order)

    @query(READ)
    def line(self, unit: ReadUnit, line: int) -> LineDetail:
        """One line whole."""
        return reads.detail(unit, line)

    @query(READ)
    def steps(self, unit: ReadUnit, line: int) -> tuple[LineStep, ...]:
        """What happened to a line."""
        return reads.steps(unit, line)

    @query(READ)
    def slips(self, unit: ReadUnit, order: int) -> tuple[DocumentInfo, ...]:
        """The papers issued for an order."""
        return documents.of(unit, Ref("order", order))

    @query(READ)
    def slip(
        self,
        unit: ReadUnit,
        order: int,
        kind: str,
        signatures: tuple[Signature, ...] = (),
        line: int | None = None,
    ) -> Slip:
        """The content of an order's slip, frozen as of now; a delivery may be of one line only."""
        with in_language(staff.shop(unit).language):
            return _slip(unit, order, kind, signatures, line)

    def preview(self, actor: Actor, order: int, kind: str, line: int | None = None) -> RenderedPdf:
        """The slip as it would be issued now; nothing is kept."""
        return render_slip(self.slip(actor, order, kind, (), line))

    def issue(
        self, call: Call, order: int, kind: str, signatures: tuple[Signature, ...] = ()
    ) -> Outcome[int]:
        """Draw the slip outside the transaction, then keep it; gives the document's id."""
        slip = self.slip(call.actor, order, kind, signatures)
        return self.keep(call, order, slip, finished_slip(slip, self.store.keys_folder).data)

    @use_case(WORK)
    def keep(self, unit: Unit, order: int, slip: Slip, data: bytes) -> int:
        """File a drawn slip with its signatures; gives the document's id."""
        if slip.signatures:
            records.sign(unit, order, slip.kind, slip.signatures)
        info = unit.add_document(
            kind=slip.kind, name=slip.code, data=data, ref=Ref("order", order), folio=slip.code
        )
        facts = {"document": info.id, "sha256": info.sha256}
        unit.journal(f"slip.{slip.kind}", Ref("order", order), facts)
        return info.id

    @query(READ)
    def document(self, unit: ReadUnit, document: int) -> bytes:
        """The bytes of an issued slip."""
        return documents.read(unit, document)[1]


def _slip(
    unit: ReadUnit, order: int, kind: str, signatures: tuple[Signature, ...], line: int | None
) -> Slip:
    """Everything a slip says, gathered in one view of the shop."""
    shop = staff.shop(unit)
    every = tuple(reads.detail(unit, one.id) for one in reads.of_order(unit, order))
    lines = tuple(one for one in every if _belongs(one, kind, line))
    first = every[0]
    who = customers.summary(unit, first.customer) if first.customer is not None else _NOBODY
    return Slip(
        kind=kind,
        code=first.code,
        letterhead=letterhead(shop),
        currency=shop.currency,
        zone=shop.time_zone,
        customer=who.name,
        document=who.document,
        phone=who.phone,
        lines=lines,
        covers=tuple(_cover(unit, one, kind) for one in lines),
        rights=_rights(packs.pack(shop.place), kind),
        privacy=_privacy(shop),
        staff=unit.reader.name if unit.reader else "",
        created=unit.now,
        language=shop.language,
        journal_head=str(unit.journal_head()),
        signatures=signatures,
    )


def _belongs(one: LineDetail, kind: str, line: int | None) -> bool:
    """Whether a slip speaks of an item: a delivery only of what was given back."""
    if kind == DELIVERY:
        return one.id == line if line is not None else one.delivered is not None
    return True


def _cover(unit: ReadUnit, one: LineDetail, kind: str) -> Cover:
    """The answer frozen at the intake; at the delivery today's, with the stay counted in."""
    return page.cover_now(unit, one) if kind == DELIVERY else loads(one.coverage, Cover)


def _privacy(shop: Shop) -> str:
    """Why the customer's data stand on the slip, and whom to ask about them."""
    text = tr(
        "{business} trata sus datos solo para atender esta orden y cumplir la ley. Puede pedir "
        "acceso a ellos, su corrección o su supresión en {contact}."
    )
    return text.format(business=shop.legal_name or shop.name, contact=shop.email or shop.phone)


def _rights(pack: Pack, kind: str) -> str:
    """The legal note of the place's pack for that slip."""
    if pack.slips is None:
        return ""
    texts = {DEPOSIT: (pack.slips.received,), DELIVERY: (pack.slips.delivered, pack.slips.cover)}
    return " ".join((*(words.text for words in texts[kind]), f"({pack.slips.article})"))
