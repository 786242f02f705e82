"""The thinking half of *Seguimiento*: whose agenda, the step being written, the new promise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.clock import local_day
from atencion_desktop.base.errors import InputError, describe
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.outcome import Outcome, Topic
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.commitments.rules import (
    Commitment,
    Move,
    NewCommitment,
    Side,
    State,
    in_words,
    words_of,
)
from atencion_desktop.commitments.service import CommitmentService
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.followup.rules import (
    EVERYBODY,
    HORIZON_DAYS,
    AgendaRow,
    agenda,
    list_text,
    of_person,
)
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.presenter import Presenter
from atencion_desktop.staff.rules import Person, Shop
from atencion_desktop.staff.service import StaffService

SHOP_ITSELF = Ref("shop", 1)
"""The origin of a promise that came from no record."""
DONE_WORDS = {
    Move.DONE: tr_noop("Compromiso hecho."),
    Move.POSTPONE: tr_noop("Compromiso aplazado."),
    Move.CANCEL: tr_noop("Compromiso anulado."),
}
WHEN_MISSING = tr_noop("Escriba para cuándo: día/mes, «mañana», «viernes» o «+7».")
_UNKNOWN_SHOP = Shop(name="", tax_id="", place="ES")


@dataclass(frozen=True, slots=True)
class Step:
    """What is being done to one commitment, while its words are written."""

    move: Move
    commitment: int


@dataclass(frozen=True, slots=True)
class Draft:
    """A new promise being written: whose it is about and where it comes from."""

    customer: int | None
    customer_name: str
    origin: Ref
    number: int


@dataclass(frozen=True, slots=True)
class FollowupState:
    """``focus`` is the commitment that somebody asked to see."""

    loaded: bool = False
    commitments: tuple[Commitment, ...] = ()
    person: int = EVERYBODY
    people: tuple[Person, ...] = ()
    shop: Shop = _UNKNOWN_SHOP
    today: date = date(2000, 1, 1)
    horizon: int = HORIZON_DAYS
    step: Step | None = None
    draft: Draft | None = None
    focus: int | None = None
    errors: Mapping[str, str] = field(default_factory=dict)

    @property
    def shown(self) -> tuple[Commitment, ...]:
        """The commitments of the person chosen."""
        return of_person(self.commitments, self.person)

    @property
    def rows(self) -> tuple[AgendaRow, ...]:
        """The agenda's lines."""
        return agenda(self.shown, self.today)


class FollowupPresenter(Presenter[FollowupState]):
    """Lists what is due and takes note of how it ended."""

    topics = frozenset({Topic.COMMITMENTS, Topic.CUSTOMERS, Topic.STAFF, Topic.SHOP})

    def __init__(self, hub: Hub) -> None:
        """Begin without a list; call :meth:`reload`."""
        super().__init__(hub, FollowupState())
        self._drafts = 0

    def reload(self) -> None:
        """Read what is due until the horizon, and who works here."""
        horizon = self.state.horizon

        def read(actor: Actor) -> _Reading:
            """All that the tab shows."""
            staff = self.hub.services.get(StaffService)
            shop = staff.shop(actor)
            today = local_day(self.hub.clock.now(), shop.zone)
            due = self._service().due(actor, today + timedelta(days=horizon))
            return _Reading(shop, staff.people(actor), today, due)

        self.ask(read, self._on_read, key="agenda")

    def choose_person(self, person: int) -> None:
        """Show one person's agenda, everybody's, or what is left to the shop."""
        self.replace(person=person, step=None, errors={})

    def begin(self, move: Move, commitment: int) -> None:
        """Ask for the words of a step."""
        self.replace(step=Step(move, commitment), errors={})

    def leave(self) -> None:
        """Give the step up; nothing is done."""
        self.replace(step=None, errors={})

    def confirm(self, words: str, due_on: date | None) -> None:
        """Do the step; it can be undone from the notice."""
        step = self.state.step
        if step is None:
            return
        if step.move is Move.POSTPONE and due_on is None:
            self.replace(errors={"due_on": tr(WHEN_MISSING)})
            return
        self.replace(errors={})
        self.act(
            lambda call: self._perform(call, step, words, due_on),
            lambda event: self._on_done(step, event),
        )

    def look_for(self, commitment: int) -> None:
        """Show one commitment, however far ahead it is due; a closed one says how it ended."""
        self.ask(lambda actor: self._service().one(actor, commitment), self._on_found)

    def begin_draft(self, prefill: Prefill) -> None:
        """Write a new promise, about a customer and from a record where they are known."""
        origin = prefill.values.get("origin")
        if origin is None and prefill.visit is not None:
            origin = Ref("visit", prefill.visit)
        if origin is None:
            known = prefill.customer is not None
            origin = Ref("customer", prefill.customer or 0) if known else SHOP_ITSELF
        self._drafts += 1
        draft = Draft(prefill.customer, "", origin, self._drafts)
        self.replace(draft=draft, step=None, errors={})
        if prefill.customer is not None:
            customer = prefill.customer
            self.ask(
                lambda actor: self.hub.services.get(CustomerService).summary(actor, customer).name,
                lambda name: self._name_draft(draft, name),
            )

    def leave_draft(self) -> None:
        """Go back to the agenda without the new promise."""
        self.replace(draft=None, errors={})

    def save_draft(self, side: Side, what: str, due_on: date | None, owner: int | None) -> None:
        """Keep the new promise."""
        draft = self.state.draft
        if draft is None:
            return
        errors = {} if due_on is not None else {"due_on": tr(WHEN_MISSING)}
        try:
            words_of("what", what)
        except InputError as error:
            errors[error.field] = describe(error)
        self.replace(errors=errors)
        if errors or due_on is None:
            return
        owner = owner if side is Side.BUSINESS else None
        new = NewCommitment(side, what, due_on, owner, draft.customer, draft.origin)
        self.act(lambda call: self._service().add(call, new), self._on_added)

    def as_text(self) -> str:
        """The agenda shown, for handing it over."""
        state = self.state
        names = {person.id: person.name for person in state.people}
        if state.person == EVERYBODY:
            whose = state.shop.name
        else:
            whose = names.get(state.person, tr("todo el comercio"))
        return list_text(state.shown, state.today, whose)

    def _service(self) -> CommitmentService:
        """Called in work functions only."""
        return self.hub.services.get(CommitmentService)

    def _perform(self, call: Call, step: Step, words: str, due_on: date | None) -> Outcome[int]:
        """The use case of a step."""
        service = self._service()
        if step.move is Move.DONE:
            return service.done(call, step.commitment, words)
        if step.move is Move.CANCEL:
            return service.cancel(call, step.commitment, words)
        return service.postpone(call, step.commitment, due_on, words)

    def _on_read(self, found: _Reading) -> None:
        """Show what was read; a step whose commitment is gone is given up."""
        step = self.state.step
        if step is not None and step.commitment not in {c.id for c in found.due}:
            step = None
        self.replace(
            loaded=True,
            shop=found.shop,
            people=found.people,
            today=found.today,
            commitments=found.due,
            step=step,
        )

    def _on_done(self, step: Step, event: int) -> None:
        """Say it, with the way back."""
        self.replace(step=None)
        self.hub.notices.success(
            tr(DONE_WORDS[step.move]), tr("Deshacer"), lambda: self._undo(step.commitment, event)
        )

    def _undo(self, commitment: int, event: int) -> None:
        """Take the step back."""
        self.act(
            lambda call: self._service().undo(call, commitment, event),
            lambda _none: self.replace(focus=commitment),
        )

    def _on_found(self, found: Commitment) -> None:
        """Bring it into the list, or say how it ended."""
        if found.state is not State.OPEN:
            self.hub.notices.info(f"{found.what}: {in_words(found)}")
            return
        ahead = (found.due_on - self.state.today).days
        horizon = max(self.state.horizon, ahead)
        self.replace(person=EVERYBODY, horizon=horizon, focus=found.id, draft=None)
        self.reload()

    def _name_draft(self, draft: Draft, name: str) -> None:
        """Whom the new promise is about, once it is known."""
        if self.state.draft == draft:
            self.replace(draft=replace(draft, customer_name=name))

    def _on_added(self, commitment: int) -> None:
        """Back to the agenda, at the new promise."""
        self.replace(draft=None)
        self.hub.notices.success(tr("Compromiso anotado."))
        self.look_for(commitment)


@dataclass(frozen=True, slots=True)
class _Reading:
    """What one reading of the tab brings."""

    shop: Shop
    people: tuple[Person, ...]
    today: date
    due: tuple[Commitment, ...]
