"""Everything about one customer on one page, read in one transaction.

The timeline is built from what every feature contributes; those functions are handed in, so this
feature knows none of the higher ones.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from atencion_desktop.base.clock import from_micros, local_day, to_micros
from atencion_desktop.base.errors import NotFound
from atencion_desktop.base.feature import TimelineEntry
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.ref import Ref
from atencion_desktop.customers import purchases, records
from atencion_desktop.customers.guarantee import Guarantee, guarantee_of
from atencion_desktop.customers.rules import (
    ContactKind,
    CustomerKind,
    CustomerSummary,
    NewAddress,
    NewContact,
    NewCustomer,
    Purchase,
    Reach,
)
from atencion_desktop.staff import reads
from atencion_desktop.store.search import SearchHit
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit, Unit

Contribution = Callable[[Any, int], Sequence[TimelineEntry]]
"""What a feature adds to a customer's timeline: (read unit, customer) → entries."""

RECENT = 8
"""How many of the latest files the empty search offers."""
ACCESS_INTERVAL = timedelta(hours=1)
"""One person looking at one file again within this time is one access in the journal."""

_FILE = statement(
    "select version, kind, given_name, surnames, company, document_kind, document, language,"
    " reach, birthday, created, created_by from customer where id = :id"
)
_CONTACTS = statement(
    "select kind, typed, label from contact_point where customer = :id order by kind desc, position"
)
_ADDRESSES = statement(
    "select street, postcode, city, province, label from postal_address where customer = :id"
    " order by position"
)
_NOTES = statement(
    "select id, text, alert, created, created_by from customer_note"
    " where customer = :id and removed is null order by created desc, id desc"
)
_RECENT = statement(
    "select c.id, c.name, e.subtitle from customer c"
    " join search_entry e on e.ref_kind = 'customer' and e.ref_id = c.id"
    " order by c.id desc limit :most"
)
_SEEN = statement(
    "select 1 from journal where subject = :subject and action = 'customer.opened'"
    " and actor = :actor and at > :since limit 1"
)


@dataclass(frozen=True, slots=True)
class Note:
    """Something noted about the customer, by whom and when (UTC)."""

    id: int
    text: str
    alert: bool
    created: datetime
    created_by: str


@dataclass(frozen=True, slots=True)
class PurchaseLine:
    """A purchase and what its guarantee says on the day of reading."""

    purchase: Purchase
    guarantee: Guarantee


@dataclass(frozen=True, slots=True)
class CustomerPage:
    """One file as the page shows it. ``values`` is what its form opens with.

    ``access_due`` tells that this reading is still to be journalled as an access.
    """

    summary: CustomerSummary
    version: int
    values: NewCustomer
    created: datetime
    created_by: str
    today: date
    notes: tuple[Note, ...]
    purchases: tuple[PurchaseLine, ...]
    timeline: tuple[TimelineEntry, ...]
    access_due: bool

    @property
    def open_things(self) -> tuple[TimelineEntry, ...]:
        """What is not finished with this customer: cases, orders, visits, commitments."""
        return tuple(entry for entry in self.timeline if entry.open)


def read_page(unit: ReadUnit, customer: int, contributions: Sequence[Contribution]) -> CustomerPage:
    """The whole page; :class:`NotFound` for an unknown id."""
    row = unit.one(_FILE, id=customer)
    if row is None:
        raise NotFound(what=tr("la ficha de cliente"))
    shop = reads.shop(unit)
    today = local_day(unit.now, shop.zone)
    bought = purchases.of_customer(unit, customer)
    entries = [entry for contribute in contributions for entry in contribute(unit, customer)]
    return CustomerPage(
        summary=records.summary(unit, customer),
        version=row[0],
        values=_values(unit, customer, row),
        created=from_micros(row[10]),
        created_by=row[11],
        today=today,
        notes=notes_of(unit, customer),
        purchases=tuple(PurchaseLine(p, guarantee_of(p, shop.place, today)) for p in bought),
        timeline=tuple(sorted(entries, key=lambda entry: entry.at, reverse=True)),
        access_due=_access_due(unit, customer),
    )


def note_access(unit: Unit, customer: int) -> None:
    """Write down that somebody looked at the file, unless they just did."""
    if _access_due(unit, customer):
        unit.journal("customer.opened", Ref("customer", customer))


def notes_of(unit: ReadUnit, customer: int) -> tuple[Note, ...]:
    """The notes that stand, latest first."""
    return tuple(
        Note(number, text, bool(alert), from_micros(created), author)
        for number, text, alert, created, author in unit.rows(_NOTES, id=customer)
    )


def recent(unit: ReadUnit) -> tuple[SearchHit, ...]:
    """The latest files made, newest first, as the search shows them."""
    return tuple(
        SearchHit(Ref("customer", number), name, subtitle)
        for number, name, subtitle in unit.rows(_RECENT, most=RECENT)
    )


def own_timeline(unit: ReadUnit, customer: int) -> tuple[TimelineEntry, ...]:
    """What this feature itself adds: the notes and the purchases."""
    noted = [
        TimelineEntry(note.created, tr("Nota"), note.text, Ref("customer", customer), "note")
        for note in notes_of(unit, customer)
        if not note.alert
    ]
    zone = reads.shop(unit).zone
    bought = [
        TimelineEntry(
            datetime.combine(purchase.bought_on, time(), zone),
            tr("Compra"),
            purchase.title,
            Ref("purchase", purchase.id),
            "receipt",
        )
        for purchase in purchases.of_customer(unit, customer)
        if purchase.bought_on is not None
    ]
    return (*noted, *bought)


def _values(unit: ReadUnit, customer: int, row: tuple[Any, ...]) -> NewCustomer:
    """The stored values in the form's own shape."""
    _, kind, given_name, surnames, company, document_kind, document, language, reach, born, *_ = row
    return NewCustomer(
        given_name=given_name,
        surnames=surnames,
        company=company,
        kind=CustomerKind(kind),
        document_kind=document_kind,
        document=document,
        contacts=tuple(
            NewContact(ContactKind(c), typed, label)
            for c, typed, label in unit.rows(_CONTACTS, id=customer)
        ),
        addresses=tuple(NewAddress(*address) for address in unit.rows(_ADDRESSES, id=customer)),
        language=language,
        reach=Reach(reach) if reach else None,
        birthday=date.fromisoformat(born) if born else None,
    )


def _access_due(unit: ReadUnit, customer: int) -> bool:
    """Whether the reader's last journalled look at the file is longer ago than the interval."""
    if unit.reader is None:
        return False
    since = to_micros(unit.now - ACCESS_INTERVAL)
    subject = str(Ref("customer", customer))
    return unit.one(_SEEN, subject=subject, actor=unit.reader.name, since=since) is None
