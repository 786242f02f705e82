"""A new order as it is being written: its items, the law's answer, and what waits parked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Signal

from atencion_desktop.aftersales.coverage import Cover
from atencion_desktop.aftersales.page import Counter
from atencion_desktop.aftersales.presenter.drafts import (
    BLANK,
    TEXTS,
    ItemDraft,
    OrderDraft,
    of_purchase,
    returning,
    same_question,
)
from atencion_desktop.aftersales.reads import LineDetail
from atencion_desktop.aftersales.rules.lines import NewLine, NewOrder
from atencion_desktop.aftersales.service import AftersalesService
from atencion_desktop.base.clock import local_day
from atencion_desktop.base.errors import InputError, describe
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.outcome import Topic
from atencion_desktop.base.ref import Prefill
from atencion_desktop.customers.rules import Purchase
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.presenter import Presenter
from atencion_desktop.store.search import SearchHit

NO_ERRORS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class IntakeState:
    """``filling`` grows each time the fields must be filled anew."""

    draft: OrderDraft | None = None
    parked: tuple[OrderDraft, ...] = ()
    cover: Cover | None = None
    errors: Mapping[str, str] = field(default_factory=dict)
    saving: bool = False
    filling: int = 0


class IntakePresenter(Presenter[IntakeState]):
    """Fills in what is known, asks the law while one types, and opens the order once."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.CUSTOMERS, Topic.PURCHASES})
    begun = Signal()
    found = Signal(str, object)
    opened = Signal(int)

    def __init__(self, hub: Hub) -> None:
        """Begin without an order."""
        super().__init__(hub, IntakeState())

    def today(self) -> date:
        """The shop's calendar day."""
        draft = self.state.draft
        now = self.hub.clock.now()
        return now.date() if draft is None else local_day(now, draft.counter.shop.zone)

    def reload(self) -> None:
        """Read the customer again: a purchase may have been added meanwhile."""
        draft = self.state.draft
        if draft is not None and draft.counter.customer is not None:
            self._meet(Prefill(customer=draft.counter.customer.id))

    def begin(self, prefill: Prefill) -> None:
        """A new order with what is known; one that is being written is parked first."""
        said = {name: str(prefill.values[name]) for name in TEXTS if name in prefill.values}
        self._meet_for(prefill, replace(BLANK, **said))  # type: ignore[arg-type]  # all are texts

    def begin_again(self, line: LineDetail) -> None:
        """A new order for an item that comes back with the same fault."""
        known = Prefill(customer=line.customer, purchase=line.purchase)
        self._meet_for(known, returning(line))

    def type(self, item: ItemDraft) -> None:
        """Take what stands in the fields."""
        draft = self.state.draft
        if draft is None or item == draft.item:
            return
        before, after = draft.item.line, item.line
        errors = {
            name: words
            for name, words in self.state.errors.items()
            if getattr(before, name, None) == getattr(after, name, None)
        }
        self.replace(draft=draft.with_item(item), errors={**errors, **item.unread})
        self._ask_cover()

    def pick(self, purchase: Purchase) -> None:
        """The item is one that the customer bought here."""
        draft = self.state.draft
        if draft is not None:
            item = replace(draft.item, line=of_purchase(draft.item.line, purchase), unread={})
            self._refill(draft.with_item(item))

    def by_hand(self) -> None:
        """The item is another one: only what the customer says of it stays."""
        draft = self.state.draft
        if draft is not None:
            said = {name: getattr(draft.item.line, name) for name in ("wish", "reason", "fault")}
            kept = replace(BLANK, **said, intake=draft.item.line.intake)
            self._refill(draft.with_item(replace(draft.item, line=kept, unread={})))

    def add_item(self) -> None:
        """One more item in the same order."""
        draft = self.state.draft
        if draft is not None:
            items = (*draft.items, ItemDraft())
            self._refill(replace(draft, items=items, current=len(items) - 1))

    def go_to(self, number: int) -> None:
        """Bring another item to the front."""
        draft = self.state.draft
        if draft is not None and number != draft.current:
            self._refill(replace(draft, current=number))

    def remove_item(self) -> None:
        """Take the item in front out of the order, with a way back."""
        draft = self.state.draft
        if draft is None or len(draft.items) == 1:
            return
        items = draft.items[: draft.current] + draft.items[draft.current + 1 :]
        self._refill(replace(draft, items=items, current=min(draft.current, len(items) - 1)))
        self.hub.notices.success(
            tr("Artículo quitado de la orden."), tr("Deshacer"), lambda: self._refill(draft)
        )

    def find(self, text: str) -> None:
        """Look for a customer or a purchase; :attr:`found` tells who has the words."""
        self.ask(
            lambda actor: self.hub.services.get(CustomerService).find(actor, text),
            lambda hits: self.found.emit(text, hits),
            key="find",
        )

    def choose(self, hit: SearchHit) -> None:
        """The order is of that customer, or of whoever made that purchase."""
        kind, number = hit.ref.kind, hit.ref.id
        self._meet(Prefill(customer=number) if kind == "customer" else Prefill(purchase=number))

    def park(self) -> None:
        """Put the order aside and begin an empty one for whoever comes next."""
        self.leave()
        self.begin(Prefill())

    def leave(self) -> None:
        """Put the order aside; a blank one is nothing to keep."""
        draft = self.state.draft
        if draft is not None and not self.state.saving:
            parked = self.state.parked if draft.is_blank else (*self.state.parked, draft)
            self.replace(draft=None, parked=parked, errors=NO_ERRORS, cover=None)

    def resume(self) -> None:
        """Go on with the order put aside last."""
        if self.state.parked:
            draft = self.state.parked[-1]
            self.leave()
            self.replace(parked=tuple(d for d in self.state.parked if d is not draft))
            self._refill(draft)
            self.begun.emit()

    def discard(self) -> None:
        """Throw away the order put aside last, with a way back."""
        if self.state.parked:
            *rest, draft = self.state.parked
            self.replace(parked=tuple(rest))
            self.hub.notices.success(
                tr("Orden descartada."),
                tr("Deshacer"),
                lambda: self.replace(parked=(*self.state.parked, draft)),
            )

    def save(self) -> None:
        """Open the order, once however often it is asked; :attr:`opened` tells its id."""
        draft = self.state.draft
        if draft is None or self.state.saving:
            return
        lines = self._checked(draft)
        if lines is None:
            return
        customer = draft.counter.customer
        order = NewOrder(lines, customer.id if customer else None, draft.visit)
        self.replace(saving=True, errors=NO_ERRORS)
        self.act(
            lambda call: self._service().open_order(call, order), self._on_opened, self._on_failure
        )

    def _service(self) -> AftersalesService:
        """Called in work functions only."""
        return self.hub.services.get(AftersalesService)

    def _checked(self, draft: OrderDraft) -> tuple[NewLine, ...] | None:
        """The items as they will be taken in; the first one amiss comes to the front."""
        lines = []
        for number, item in enumerate(draft.items):
            errors = dict(item.unread)
            try:
                lines.append(item.checked(self.today()))
            except InputError as error:
                errors.setdefault(error.field, describe(error))
            if errors:
                self.go_to(number)
                self.replace(errors=errors)
                return None
        return tuple(lines)

    def _meet_for(self, prefill: Prefill, line: NewLine) -> None:
        """Read who stands at the counter, then begin with that item."""
        self.ask(
            lambda actor: self._service().counter(actor, prefill),
            lambda counter: self._begin(counter, prefill, line),
        )

    def _begin(self, counter: Counter, prefill: Prefill, line: NewLine) -> None:
        """Show the new order; the purchase it is about is already chosen."""
        self.leave()
        draft = OrderDraft(counter, self.hub.clock.now(), prefill.visit)
        chosen = [p for p in counter.purchases if p.id == prefill.purchase]
        if chosen:
            line = of_purchase(line, chosen[0])
        self._refill(draft.with_item(ItemDraft(line)))
        self.begun.emit()

    def _meet(self, prefill: Prefill) -> None:
        """Put a customer on the order that is open; what was typed stays."""
        draft = self.state.draft

        def deliver(counter: Counter) -> None:
            """Show who it is, and take the purchase that was named."""
            now = self.state.draft
            if draft is None or now is None or now.started != draft.started:
                return
            self.replace(draft=replace(now, counter=counter))
            for purchase in counter.purchases:
                if purchase.id == prefill.purchase:
                    self.pick(purchase)

        self.ask(lambda actor: self._service().counter(actor, prefill), deliver, key="counter")

    def _refill(self, draft: OrderDraft) -> None:
        """Show an order, its fields filled anew."""
        self.replace(
            draft=draft,
            errors=dict(draft.item.unread),
            cover=None,
            filling=self.state.filling + 1,
        )
        self._ask_cover()

    def _ask_cover(self) -> None:
        """What the law says of the item in front; only the newest question counts."""
        draft = self.state.draft
        if draft is None:
            return
        line = draft.item.line
        if line.bought_on is None and line.delivered_on is None:
            self.replace(cover=None)
            return

        def deliver(cover: Cover) -> None:
            """Show it unless another item is in front by now."""
            now = self.state.draft
            if now is not None and same_question(now.item.line, line):
                self.replace(cover=cover)

        self.ask(lambda actor: self._service().cover(actor, line), deliver, key="cover")

    def _on_opened(self, order: int) -> None:
        """The order is durable: its draft is no more."""
        self.replace(draft=None, saving=False, errors=NO_ERRORS, cover=None)
        self.opened.emit(order)

    def _on_failure(self, error: Exception) -> None:
        """Keep everything typed and say why it was not opened."""
        self.replace(saving=False)
        self._on_error(error)
