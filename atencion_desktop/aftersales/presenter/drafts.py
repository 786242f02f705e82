"""An order and its items as they stand in the fields, before anything is taken in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from atencion_desktop.aftersales.page import Counter
from atencion_desktop.aftersales.reads import LineDetail
from atencion_desktop.aftersales.rules.lines import NewLine
from atencion_desktop.aftersales.rules.states import Reason, Wish
from atencion_desktop.base.errors import MissingValue
from atencion_desktop.base.i18n import tr
from atencion_desktop.customers.rules import ItemCondition, Purchase

BLANK = NewLine("", Wish.REPAIR, Reason.FAULT, "")
TEXTS = ("product", "brand", "model", "serial", "invoice", "fault", "intake", "accessories")
"""What another tab may hand over already written, by name."""


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """An item as it stands in the fields.

    ``left``: it stays with us. ``unread`` are sentences for fields whose text names no date or
    amount.
    """

    line: NewLine = BLANK
    left: bool = True
    unread: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written yet."""
        return self == ItemDraft()

    def checked(self, today: date) -> NewLine:
        """The item as it will be taken in; the first thing amiss raises its own error."""
        line = self.line if self.left else replace(self.line, intake="", accessories="")
        fine = line.checked(today)
        if self.left and not fine.intake:
            raise MissingValue("intake")
        return fine


@dataclass(frozen=True, slots=True)
class OrderDraft:
    """An order being written: whose it is, from which visit, its items, the one in front."""

    counter: Counter
    started: datetime
    visit: int | None = None
    items: tuple[ItemDraft, ...] = (ItemDraft(),)
    current: int = 0

    @property
    def item(self) -> ItemDraft:
        """The item in front."""
        return self.items[self.current]

    @property
    def is_blank(self) -> bool:
        """Whether leaving it would lose nothing."""
        return all(item.is_blank for item in self.items)

    @property
    def title(self) -> str:
        """Whose order and of what, for people."""
        who = self.counter.customer.name if self.counter.customer else tr("Sin cliente")
        products = [item.line.product for item in self.items if item.line.product]
        return " · ".join((who, *products[:2]))

    def with_item(self, item: ItemDraft) -> OrderDraft:
        """The same with another item in front."""
        items = (*self.items[: self.current], item, *self.items[self.current + 1 :])
        return replace(self, items=items)


def of_purchase(line: NewLine, purchase: Purchase) -> NewLine:
    """The item with what is known of it from its purchase."""
    return replace(
        line,
        product=purchase.product,
        brand=purchase.brand,
        model=purchase.model,
        serial=purchase.serial,
        purchase=purchase.id,
        bought_on=purchase.bought_on,
        delivered_on=purchase.delivered_on,
        invoice=purchase.invoice,
        amount=purchase.amount,
        used=purchase.condition is ItemCondition.USED,
        proof=True,
        proof_note="",
    )


def returning(line: LineDetail) -> NewLine:
    """An item that comes back, as it was taken in last time."""
    return NewLine(
        product=line.product,
        wish=line.wish,
        reason=Reason.SAME_FAULT_AGAIN,
        fault=line.fault,
        brand=line.brand,
        model=line.model,
        serial=line.new_serial or line.serial,
        purchase=line.purchase,
        bought_on=line.bought_on,
        delivered_on=line.delivered_on,
        invoice=line.invoice,
        amount=line.amount,
        used=line.used,
        proof=line.proof,
        proof_note=line.proof_note,
        previous=line.id,
    )


def same_question(one: NewLine, other: NewLine) -> bool:
    """Whether the law would be asked the same about two items."""
    names = ("purchase", "bought_on", "delivered_on", "used")
    return all(getattr(one, name) == getattr(other, name) for name in names)
