"""The form of one customer: what is typed, what there is to say about it, and saving it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from PySide6.QtCore import Signal

from atencion_desktop.base.clock import local_day
from atencion_desktop.base.errors import InputError, MissingValue, describe
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.outcome import Topic
from atencion_desktop.customers import rules
from atencion_desktop.customers.checks import Remarks
from atencion_desktop.customers.duplicates import Duplicate
from atencion_desktop.customers.page import CustomerPage
from atencion_desktop.customers.rules import BLANK, NewCustomer
from atencion_desktop.customers.service import CustomerService, Review
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.presenter import Presenter
from atencion_desktop.staff.rules import Shop
from atencion_desktop.staff.service import StaffService

NO_REMARKS = Remarks({})
UNKNOWN_SHOP = Shop(name="", tax_id="", place="ES")
"""Stands in until the shop has been read."""


@dataclass(frozen=True, slots=True)
class FormState:
    """``start`` is what the form opened with; ``filling`` grows each time it opens anew.

    ``customer`` is ``None`` for a new file, else the one edited, as read at ``version``.
    """

    customer: int | None = None
    version: int = 0
    start: NewCustomer = BLANK
    typed: NewCustomer = BLANK
    filling: int = 0
    errors: Mapping[str, str] = field(default_factory=dict)
    remarks: Remarks = NO_REMARKS
    duplicates: tuple[Duplicate, ...] = ()
    saving: bool = False
    shop: Shop = UNKNOWN_SHOP

    @property
    def dirty(self) -> bool:
        """Whether leaving now would lose something typed."""
        return self.typed != self.start

    @property
    def title(self) -> str:
        """Whose form it is, for people."""
        name = rules.full_name(self.typed).strip()
        return name or tr("Cliente nuevo")


class FormPresenter(Presenter[FormState]):
    """Checks while one types, proposes who may already be in the files, saves."""

    saved = Signal(int)
    topics = frozenset({Topic.SHOP})

    def __init__(self, hub: Hub) -> None:
        """Begin with an empty form."""
        super().__init__(hub, FormState())
        self.reload()

    def reload(self) -> None:
        """Read whose shop it is: its country says which documents and phones are usual."""
        self.ask(
            lambda actor: self.hub.services.get(StaffService).shop(actor),
            lambda shop: self.replace(shop=shop),
            key="shop",
        )

    def today(self) -> date:
        """The shop's calendar day."""
        return local_day(self.hub.clock.now(), self.state.shop.zone)

    def begin(self, values: NewCustomer = BLANK) -> None:
        """Open for a new customer, with what is known already."""
        self._open(FormState(start=BLANK, typed=values))

    def edit(self, page: CustomerPage) -> None:
        """Open for an existing file."""
        values = page.values
        self._open(FormState(page.summary.id, page.version, values, values))

    def type(self, typed: NewCustomer, problems: Mapping[str, str] | None = None) -> None:
        """Take what stands in the form; ``problems`` are fields that could not be read at all."""
        if typed == self.state.typed and not problems and not self.state.errors:
            return
        self.replace(typed=typed, errors={**self._check(typed), **(problems or {})})
        self._review()

    def discard(self) -> None:
        """Forget what was typed."""
        self._open(FormState())

    def take_back(self, state: FormState) -> None:
        """Undo a discard, unless something else is being typed by now."""
        if not self.state.dirty:
            self._open(state)

    def save(self) -> None:
        """Save it; afterwards :attr:`saved` tells the customer's id. What is wrong is shown."""
        state = self.state
        errors = dict(state.errors) or self._check(state.typed, final=True)
        if errors or state.saving:
            self.replace(errors=errors)
            return
        self.replace(saving=True)
        customer, typed = state.customer, state.typed
        if customer is None:
            self.act(
                lambda call: self._service().create(call, typed), self._on_saved, self._on_failure
            )
        else:
            self.act(
                lambda call: self._service().change(call, customer, state.version, typed),
                lambda _version: self._on_saved(customer),
                self._on_failure,
            )

    def _open(self, state: FormState) -> None:
        """Show a form anew."""
        fresh = replace(state, filling=self.state.filling + 1, shop=self.state.shop)
        self.replace(**{name: getattr(fresh, name) for name in FormState.__slots__})
        if state.dirty:
            self._review()

    def _service(self) -> CustomerService:
        """Called in work functions only."""
        return self.hub.services.get(CustomerService)

    def _check(self, typed: NewCustomer, *, final: bool = False) -> dict[str, str]:
        """What cannot be taken; a missing name is said only when saving."""
        try:
            rules.checked(typed, self.today())
        except MissingValue as error:
            return {error.field: describe(error)} if final else {}
        except InputError as error:
            return {error.field: describe(error)}
        return {}

    def _review(self) -> None:
        """Ask for remarks and duplicates; only the newest question counts."""
        typed, customer = self.state.typed, self.state.customer

        def deliver(review: Review) -> None:
            """Show them unless more was typed meanwhile."""
            if typed == self.state.typed:
                self.replace(remarks=review.remarks, duplicates=review.duplicates)

        self.ask(
            lambda actor: self._service().review(actor, typed, customer), deliver, key="review"
        )

    def _on_saved(self, customer: int) -> None:
        """Empty the form and tell who it was."""
        self._open(FormState())
        self.saved.emit(customer)

    def _on_failure(self, error: Exception) -> None:
        """Keep what was typed and say why it was not saved."""
        self.replace(saving=False)
        self._on_error(error)
