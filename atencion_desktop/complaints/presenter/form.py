"""The form while it is written: autosaved, parked, checked against the law, registered once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from PySide6.QtCore import QTimer, Signal

from atencion_desktop.base.actor import Call
from atencion_desktop.base.clock import local_day
from atencion_desktop.base.errors import InputError
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.outcome import Changes, Outcome
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.complaints.content import Filing
from atencion_desktop.complaints.prefill import ProductChoice
from atencion_desktop.complaints.registration import Registered
from atencion_desktop.complaints.rules.form import ComplaintForm
from atencion_desktop.complaints.service import ComplaintService
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.presenter import Presenter
from atencion_desktop.store.search import SearchHit

AUTOSAVE_MS = 1_500
"""From the first key not yet saved to its saving: at most two seconds are ever at risk."""


@dataclass(frozen=True, slots=True)
class FormState:
    """``loaded`` grows each time the fields must be shown anew; ``saved`` in UTC.

    ``customer_name`` heads the form when it is somebody of the files.
    """

    form: ComplaintForm = field(default_factory=ComplaintForm)
    loaded: int = 0
    active: bool = False
    unsaved: bool = False
    saved: datetime | None = None
    filing: Filing | None = None
    products: tuple[ProductChoice, ...] = ()
    hits: tuple[SearchHit, ...] = ()
    hits_for: str = ""
    errors: Mapping[str, str] = field(default_factory=dict)
    busy: bool = False


class _Kept:
    """The draft of the form now open; touched on the database lane, which is serial."""

    def __init__(self, draft: int | None = None) -> None:
        """A form never saved has none."""
        self.draft = draft


class FormPresenter(Presenter[FormState]):
    """One form at a time; the one left for another is parked, never lost."""

    registered = Signal(object)
    drafts_changed = Signal()
    opened = Signal()
    closed = Signal()

    def __init__(self, hub: Hub) -> None:
        """Begin without a form."""
        super().__init__(hub, FormState())
        self._kept = _Kept()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTOSAVE_MS)
        self._timer.timeout.connect(self.save_now)

    @property
    def draft(self) -> int | None:
        """The draft of the form in front, once it was saved."""
        return self._kept.draft if self.state.active else None

    # --- opening ---------------------------------------------------------------------------------

    def begin(self, known: Prefill | None = None) -> None:
        """Open an empty form with what is known; one being written is parked first."""
        if self.state.busy:
            return
        self._leave()
        given = known or Prefill()
        self.ask(lambda actor: self._service().begin(actor, given), self._open)

    def take_up(self, draft: int) -> None:
        """Go on with an unfinished form of this desk."""
        if self.state.busy or (draft == self._kept.draft and self.state.active):
            return
        self._leave()
        self.act(
            lambda call: self._service().take_up_draft(call, draft),
            lambda form: self._open(form, draft),
        )

    def _open(self, form: ComplaintForm, draft: int | None = None) -> None:
        """Show a form from its first field."""
        self._kept = _Kept(draft)
        self.replace(
            form=form,
            loaded=self.state.loaded + 1,
            active=True,
            unsaved=False,
            saved=None,
            filing=None,
            products=(),
            errors={},
            busy=False,
        )
        self._look_up_products(form.customer)
        self._review()
        self.opened.emit()
        self.drafts_changed.emit()

    # --- writing ---------------------------------------------------------------------------------

    def edit(self, form: ComplaintForm) -> None:
        """Take what stands in the fields; it is saved by itself soon after."""
        if not self.state.active or form == self.state.form:
            return
        self.replace(form=form, unsaved=True, errors={})
        self._on_typed()

    def _on_typed(self) -> None:
        """It is to be kept soon, and looked at by the law now."""
        if not self._timer.isActive():
            self._timer.start()
        self._review()

    def search_customer(self, text: str) -> None:
        """Look for somebody of the files."""
        self.ask(
            lambda actor: self.hub.services.get(CustomerService).find(actor, text),
            lambda hits: self.replace(hits=tuple(hits), hits_for=text),
            key="customer",
        )

    def choose(self, found: Ref) -> None:
        """Fill in a customer, or a purchase and whose it is; what was typed of the case stays."""
        customer = found.id if found.kind == "customer" else None
        purchase = found.id if found.kind == "purchase" else None
        known = Prefill(customer=customer, purchase=purchase)
        self.ask(lambda actor: self._service().begin(actor, known), self._take_person)

    def forget_customer(self) -> None:
        """It is somebody else: the person's fields are emptied."""
        blank = ComplaintForm()
        self._take_person(blank)

    def _take_person(self, known: ComplaintForm) -> None:
        """Put a person into the form."""
        form = replace(
            self.state.form,
            customer=known.customer,
            claimant=known.claimant,
            reply=known.reply,
            purchase=known.purchase,
            product=known.product or self.state.form.product,
            anonymous=False,
        )
        self.replace(
            form=form, loaded=self.state.loaded + 1, unsaved=True, errors={}, hits=(), hits_for=""
        )
        self._on_typed()
        self._look_up_products(form.customer)

    def _look_up_products(self, customer: int | None) -> None:
        """What that customer bought, to be picked."""
        if customer is None:
            self.replace(products=())
            return
        self.ask(
            lambda actor: self._service().products(actor, customer),
            lambda products: self.replace(products=products),
            key="products",
        )

    def _review(self) -> None:
        """Ask what the law says of the form as it stands."""
        form = self.state.form
        self.ask(
            lambda actor: self._service().preview(actor, form),
            lambda filing: self.replace(filing=filing),
            key="review",
        )

    # --- keeping ---------------------------------------------------------------------------------

    def save_now(self) -> None:
        """Keep the form as a draft, if anything in it is worth keeping."""
        self._timer.stop()
        state = self.state
        if not (state.active and state.unsaved and state.form.begun):
            return
        form, kept = state.form, self._kept
        self.act(lambda call: self._save(call, kept, form), lambda _: self._on_saved(form))

    def _save(self, call: Call, kept: _Kept, form: ComplaintForm) -> Outcome[int]:
        """On the database lane: save, and remember which draft it is before the next job."""
        outcome = self._service().save_draft(call, kept.draft, form)
        kept.draft = outcome.value
        return outcome

    def _on_saved(self, form: ComplaintForm) -> None:
        """Say so, unless more was typed meanwhile."""
        if self.state.form == form:
            self.replace(unsaved=False, saved=self.hub.clock.now())
        self.drafts_changed.emit()

    def park(self) -> None:
        """F7: put this form aside and open an empty one."""
        self.begin(Prefill())

    def _leave(self) -> None:
        """Keep the form being written, parked, before another one opens."""
        self._timer.stop()
        state, kept = self.state, self._kept
        self._kept = _Kept()
        if not state.active:
            return
        self.replace(active=False, unsaved=False)
        if state.form.begun:
            self.act(lambda call: self._save_and_park(call, kept, state.form), self._on_parked)

    def _save_and_park(self, call: Call, kept: _Kept, form: ComplaintForm) -> Outcome[None]:
        """On the database lane: two use cases, each whole in itself."""
        service = self._service()
        draft = service.save_draft(call, kept.draft, form).value
        return service.park_draft(Call(call.actor), draft)

    def _on_parked(self, _nothing: None) -> None:
        """The list of drafts has one more."""
        self.drafts_changed.emit()

    def discard(self) -> None:
        """Throw the form away; a button brings it back."""
        self._timer.stop()
        state, kept = self.state, self._kept
        self._kept = _Kept()
        self.replace(active=False, unsaved=False, errors={})
        self.closed.emit()
        if not state.form.begun:
            return
        self.act(lambda call: self._discard(call, kept), lambda _: self.drafts_changed.emit())
        self.hub.notices.success(
            tr("Formulario descartado. No se ha gastado ningún número."),
            tr("Deshacer"),
            lambda: self._bring_back(state.form),
        )

    def _discard(self, call: Call, kept: _Kept) -> Outcome[None]:
        """On the database lane: a form never saved leaves nothing to discard."""
        if kept.draft is None:
            return Outcome(None, Changes(frozenset()))
        return self._service().discard_draft(call, kept.draft, tr("Descartado en el mostrador"))

    def _bring_back(self, form: ComplaintForm) -> None:
        """Undo a discard: the same words in a new draft."""
        self._leave()
        self._open(form)
        self.replace(unsaved=True)
        self._timer.start()

    # --- registering -----------------------------------------------------------------------------

    def register(self) -> None:
        """Number the case. A second press while the first is on its way does nothing."""
        state, kept = self.state, self._kept
        if not state.active or state.busy:
            return
        self._timer.stop()
        self.replace(busy=True, errors={})
        self.act(
            lambda call: self._service().register(call, state.form, kept.draft),
            self._on_registered,
            self._on_refused,
        )

    def _on_registered(self, done: Registered) -> None:
        """The form is over; the case begins."""
        self._kept = _Kept()
        self.replace(active=False, busy=False, unsaved=False)
        self.registered.emit(done)
        self.drafts_changed.emit()

    def _on_refused(self, error: Exception) -> None:
        """Nothing was numbered: say why, and go on keeping what is written."""
        self.replace(busy=False)
        if isinstance(error, InputError):
            self.on_input_error(error)
        else:
            self.hub.runner.report(error)
        self._timer.start()

    def today(self) -> date:
        """The shop's day, or the computer's UTC one before the shop was read."""
        filing = self.state.filing
        now = self.hub.clock.now()
        return now.date() if filing is None else local_day(now, filing.shop.zone)

    def dispose(self) -> None:
        """Keep what is written before the window goes."""
        self.save_now()
        super().dispose()

    def _service(self) -> ComplaintService:
        """On the database lane only."""
        return self.hub.services.get(ComplaintService)
