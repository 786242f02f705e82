"""Use cases of the customer's file: create, change, note, purchases and their suspensions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from atencion_desktop.customers import checks, duplicates, page, purchases, records, rules
from atencion_desktop.customers.checks import Remarks
from atencion_desktop.customers.duplicates import Duplicate
from atencion_desktop.customers.page import Contribution, CustomerPage
from atencion_desktop.customers.rules import CustomerSummary, NewCustomer, NewPurchase, Purchase
from atencion_desktop.staff import reads
from atencion_desktop.store import search
from atencion_desktop.store.search import SearchHit
from atencion_desktop.store.store import Store
from atencion_desktop.store.unit import ReadUnit, Unit
from atencion_desktop.store.usecase import query, use_case


@dataclass(frozen=True, slots=True)
class Review:
    """What there is to say about a form before it is saved."""

    remarks: Remarks
    duplicates: tuple[Duplicate, ...]


class CustomerService:
    """Who the customers are, how to reach them and what they bought."""

    def __init__(self, store: Store) -> None:
        """Keep the shop's store."""
        self.store = store

    @use_case(rules.WRITE)
    def create(self, unit: Unit, new: NewCustomer) -> int:
        """A new customer; gives its id."""
        return records.create(unit, new)

    @use_case(rules.WRITE)
    def change(self, unit: Unit, customer: int, version: int, new: NewCustomer) -> int:
        """Put new values in place of the old ones; gives the new version.

        :class:`ChangedMeanwhile` when somebody saved the file after ``version`` was read.
        """
        return records.change(unit, customer, version, new)

    @use_case(rules.WRITE)
    def add_note(self, unit: Unit, customer: int, text: str, *, alert: bool = False) -> int:
        """Something to remember; as an alert, something to know before speaking."""
        return records.add_note(unit, customer, text, alert=alert)

    @use_case(rules.WRITE)
    def remove_note(self, unit: Unit, note: int) -> None:
        """Take a note out of the file; :meth:`restore_note` undoes it."""
        records.keep_note(unit, note, kept=False)

    @use_case(rules.WRITE)
    def restore_note(self, unit: Unit, note: int) -> None:
        """Put a removed note back."""
        records.keep_note(unit, note, kept=True)

    @use_case(rules.WRITE)
    def add_purchase(self, unit: Unit, customer: int | None, new: NewPurchase) -> int:
        """Something bought in the shop; gives its id."""
        return purchases.add(unit, customer, new)

    @use_case(rules.WRITE)
    def suspend(self, unit: Unit, purchase: int, order_line: int, day_in: date, defect: str) -> int:
        """The item came back to us: its guarantee stands still from that day."""
        return purchases.suspend(unit, purchase, order_line, day_in, defect)

    @use_case(rules.WRITE)
    def release(
        self, unit: Unit, order_line: int, day_out: date, *, replaced: bool = False
    ) -> None:
        """The item of that line was given back, perhaps as another unit."""
        purchases.release(unit, order_line, day_out, replaced=replaced)

    @query(rules.READ)
    def summary(self, unit: ReadUnit, customer: int) -> CustomerSummary:
        """Who it is and how to reach them."""
        return records.summary(unit, customer)

    @query(rules.READ)
    def page(
        self, unit: ReadUnit, customer: int, contributions: Sequence[Contribution]
    ) -> CustomerPage:
        """Everything about a customer, with the timeline that the features contribute."""
        return page.read_page(unit, customer, contributions)

    @use_case(rules.READ)
    def opened(self, unit: Unit, customer: int) -> None:
        """Journal that the actor looked at the file: once an hour for each file at most."""
        page.note_access(unit, customer)

    @query(rules.READ)
    def review(self, unit: ReadUnit, new: NewCustomer, except_for: int | None = None) -> Review:
        """What there is to say about a form while it is typed: remarks and likely duplicates."""
        shop = reads.shop(unit)
        return Review(
            checks.remarks_on(new, shop.place, shop.country),
            duplicates.likely(unit, new, shop.country, except_for),
        )

    @query(rules.READ)
    def find(self, unit: ReadUnit, text: str) -> tuple[SearchHit, ...]:
        """Customers and purchases with the words typed; nothing below two letters."""
        return search.find(unit, text, kinds=("customer", "purchase"))

    @query(rules.READ)
    def recent(self, unit: ReadUnit) -> tuple[SearchHit, ...]:
        """The latest files made, newest first."""
        return page.recent(unit)

    @query(rules.READ)
    def purchase(self, unit: ReadUnit, purchase: int) -> Purchase:
        """One purchase with its suspensions."""
        return purchases.one(unit, purchase)

    @query(rules.READ)
    def purchases(self, unit: ReadUnit, customer: int) -> tuple[Purchase, ...]:
        """What a customer bought, latest first."""
        return purchases.of_customer(unit, customer)
