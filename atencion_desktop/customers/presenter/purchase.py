"""The form of one purchase: what is typed, what cannot be taken, and saving it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Signal

from atencion_desktop.base.clock import local_day
from atencion_desktop.base.errors import InputError, MissingValue, describe
from atencion_desktop.base.i18n import tr
from atencion_desktop.customers import rules
from atencion_desktop.customers.page import CustomerPage
from atencion_desktop.customers.rules import NewPurchase
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.presenter import Presenter
from atencion_desktop.staff.rules import Shop

EMPTY = NewPurchase("")


@dataclass(frozen=True, slots=True)
class PurchaseState:
    """``filling`` grows each time the form opens anew, for ``customer`` called ``owner``."""

    customer: int | None = None
    owner: str = ""
    typed: NewPurchase = EMPTY
    filling: int = 0
    errors: Mapping[str, str] = field(default_factory=dict)
    saving: bool = False


class PurchasePresenter(Presenter[PurchaseState]):
    """Checks a purchase while it is typed and saves it."""

    saved = Signal(int)

    def __init__(self, hub: Hub) -> None:
        """Begin with an empty form."""
        super().__init__(hub, PurchaseState())

    def begin(self, page: CustomerPage) -> None:
        """Open for a purchase of that customer; what was typed for the same one stays."""
        if self.state.customer == page.summary.id and self.state.typed != EMPTY:
            return
        self.replace(
            customer=page.summary.id,
            owner=page.summary.name,
            typed=EMPTY,
            filling=self.state.filling + 1,
            errors={},
            saving=False,
        )

    def type(self, typed: NewPurchase, problems: Mapping[str, str], shop: Shop) -> None:
        """Take what stands in the form; ``problems`` are fields that could not be read at all."""
        self.replace(typed=typed, errors={**self._check(typed, shop), **problems})

    def discard(self) -> None:
        """Forget what was typed."""
        self.replace(customer=None, typed=EMPTY, errors={}, filling=self.state.filling + 1)

    def save(self, shop: Shop) -> None:
        """Save it; afterwards :attr:`saved` tells the customer's id. What is wrong is shown."""
        state = self.state
        errors = dict(state.errors) or self._check(state.typed, shop, final=True)
        if errors or state.saving:
            self.replace(errors=errors)
            return
        self.replace(saving=True)
        customer, typed = state.customer, state.typed
        self.act(
            lambda call: self.hub.services.get(CustomerService).add_purchase(call, customer, typed),
            lambda _purchase: self._on_saved(),
            self._on_failure,
        )

    def today(self, shop: Callable[[], Shop]) -> Callable[[], date]:
        """Gives the shop's calendar day whenever it is asked."""
        return lambda: local_day(self.hub.clock.now(), shop().zone)

    def _check(self, typed: NewPurchase, shop: Shop, *, final: bool = False) -> dict[str, str]:
        """What cannot be taken; a missing product is said only when saving."""
        try:
            rules.checked_purchase(typed, local_day(self.hub.clock.now(), shop.zone))
        except MissingValue as error:
            return {error.field: describe(error)} if final else {}
        except InputError as error:
            return {error.field: describe(error)}
        return {}

    def _on_saved(self) -> None:
        """Empty the form and tell whose it was."""
        customer = self.state.customer
        self.discard()
        self.replace(saving=False)
        self.hub.notices.success(tr("Compra guardada."))
        if customer is not None:
            self.saved.emit(customer)

    def _on_failure(self, error: Exception) -> None:
        """Keep what was typed and say why it was not saved."""
        self.replace(saving=False)
        self._on_error(error)
