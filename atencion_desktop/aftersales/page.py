"""What the tab reads in one view of the shop: its list, one item whole, a new order's facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from atencion_desktop.aftersales import coverage, reads
from atencion_desktop.aftersales.coverage import Cover
from atencion_desktop.aftersales.reads import LineDetail, LineStep, LineSummary
from atencion_desktop.aftersales.rules.lines import NewLine
from atencion_desktop.aftersales.rules.states import FINAL, GROUP_STATES, Group
from atencion_desktop.base.clock import local_day
from atencion_desktop.base.codec import loads
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.customers import purchases
from atencion_desktop.customers import records as customers
from atencion_desktop.customers.rules import CustomerSummary, Purchase
from atencion_desktop.reception import visits
from atencion_desktop.staff import reads as staff
from atencion_desktop.staff.rules import Shop
from atencion_desktop.store import documents, search
from atencion_desktop.store.documents import DocumentInfo
from atencion_desktop.store.unit import ReadUnit


@dataclass(frozen=True, slots=True)
class Board:
    """The list as it is filtered, how many there are in each group, and the shop's own facts."""

    lines: tuple[LineSummary, ...]
    counts: dict[Group, int]
    shop: Shop
    today: date


@dataclass(frozen=True, slots=True)
class LinePage:
    """One item with everything that is said of it.

    ``siblings`` are its order's items, ``previous`` the one it comes back from.
    """

    line: LineDetail
    cover: Cover
    customer: CustomerSummary | None
    steps: tuple[LineStep, ...]
    papers: tuple[DocumentInfo, ...]
    siblings: tuple[LineSummary, ...]
    shop: Shop
    previous: LineSummary | None = None


@dataclass(frozen=True, slots=True)
class Counter:
    """Whoever brings something: the customer, what they bought here, and the shop's own facts."""

    shop: Shop
    customer: CustomerSummary | None = None
    purchases: tuple[Purchase, ...] = ()


def board(unit: ReadUnit, group: Group, text: str) -> Board:
    """The lines of a group, open ones first and by promised day; with a text, those it names."""
    shop = staff.shop(unit)
    found = _found(unit, group, text) if text.strip() else reads.of_group(unit, group)
    by_state = reads.counts(unit)
    counts = {
        each: sum(by_state.get(state, 0) for state in states)
        for each, states in GROUP_STATES.items()
    }
    return Board(found, counts, shop, local_day(unit.now, shop.zone))


def _found(unit: ReadUnit, group: Group, text: str) -> tuple[LineSummary, ...]:
    """Lines with those words, and the lines of the customers with those words."""
    found: dict[int, LineSummary] = {}
    for hit in search.find(unit, text, kinds=("order_line", "customer")):
        if hit.ref.kind == "customer":
            lines = reads.of_customer(unit, hit.ref.id)
        else:
            lines = reads.summary(unit, hit.ref.id)
        found.update((line.id, line) for line in lines if line.state in GROUP_STATES[group])
    return tuple(sorted(found.values(), key=_urgency))


def _urgency(line: LineSummary) -> tuple[bool, date, int]:
    """Open first, then what was promised for earlier, then the newest."""
    return line.state in FINAL, line.promised_on or date.max, -line.id


def line_page(unit: ReadUnit, line: int) -> LinePage:
    """One item whole."""
    one = reads.detail(unit, line)
    before = () if one.previous is None else reads.summary(unit, one.previous)
    return LinePage(
        line=one,
        cover=loads(one.coverage, Cover),
        customer=None if one.customer is None else customers.summary(unit, one.customer),
        steps=reads.steps(unit, line),
        papers=documents.of(unit, Ref("order", one.order)),
        siblings=reads.of_order(unit, one.order),
        shop=staff.shop(unit),
        previous=before[0] if before else None,
    )


def counter(unit: ReadUnit, prefill: Prefill) -> Counter:
    """Who stands at the counter, from the customer, the purchase or the visit that is known."""
    customer = prefill.customer
    if customer is None and prefill.purchase is not None:
        customer = purchases.one(unit, prefill.purchase).customer
    if customer is None and prefill.visit is not None:
        customer = visits.get(unit, prefill.visit).customer_id
    shop = staff.shop(unit)
    if customer is None:
        return Counter(shop, None, _alone(unit, prefill.purchase))
    return Counter(shop, customers.summary(unit, customer), purchases.of_customer(unit, customer))


def _alone(unit: ReadUnit, purchase: int | None) -> tuple[Purchase, ...]:
    """A purchase that is in nobody's file."""
    return () if purchase is None else (purchases.one(unit, purchase),)


def cover_now(unit: ReadUnit, line: LineDetail) -> Cover:
    """The law's answer today for an item already taken in: its stay with us counts."""
    shop = staff.shop(unit)
    asked = NewLine(
        product=line.product,
        wish=line.wish,
        reason=line.reason,
        fault=line.fault,
        purchase=line.purchase,
        bought_on=line.bought_on,
        delivered_on=line.delivered_on,
        used=line.used,
    )
    return coverage.cover_of(unit, shop.place, asked, local_day(unit.now, shop.zone))
