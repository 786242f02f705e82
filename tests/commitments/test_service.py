"""Promises: kept, put off or cancelled with words, taken back, never lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from atencion_desktop.app import Registry
from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.errors import ChangedMeanwhile, IllegalMove, MissingValue, TooLong
from atencion_desktop.base.outcome import Topic
from atencion_desktop.base.ref import Ref
from atencion_desktop.commitments import records
from atencion_desktop.commitments.rules import (
    TRANSITIONS,
    DayInThePast,
    DayOutOfRange,
    Move,
    NewCommitment,
    Side,
    State,
    after,
)
from atencion_desktop.commitments.service import CommitmentService
from atencion_desktop.customers.rules import ContactKind, NewContact, NewCustomer
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.store.statement import statement

Caller = Callable[[], Call]
TODAY = date(2026, 3, 2)
VISIT = Ref("visit", 7)


def promise(
    what: str = "Llamar con el presupuesto",
    due_on: date = TODAY,
    customer: int | None = None,
    owner: int | None = 2,
) -> NewCommitment:
    """A promise of the shop made in visit 7."""
    return NewCommitment(Side.BUSINESS, what, due_on, owner, customer, VISIT)


@pytest.fixture
def service(registry: Registry) -> CommitmentService:
    """The service on the shop of the tests."""
    return registry.get(CommitmentService)


def test_a_promise_shows_who_what_and_how_to_reach_them(
    registry: Registry, service: CommitmentService, call: Caller, actor: Actor
) -> None:
    new = NewCustomer("María José", "Núñez", contacts=(NewContact(ContactKind.PHONE, "600112233"),))
    customer = registry.get(CustomerService).create(call(), new).value
    outcome = service.add(call(), promise(customer=customer))
    (found,) = service.due(actor, TODAY)
    assert outcome.changes.topics == {Topic.COMMITMENTS}
    assert (found.owner_name, found.customer_name) == ("Ana Prieto", "María José Núñez")
    assert (found.customer_phone, found.origin) == ("600112233", VISIT)
    assert service.of_customer(actor, customer) == (found,)


def test_due_holds_what_is_late_and_leaves_out_what_is_to_come(
    service: CommitmentService, call: Caller, actor: Actor
) -> None:
    for day in (27, 28):
        service.add(call(), promise(str(day), date(2026, 2, day)))
    service.add(call(), promise("hoy", owner=None))
    service.add(call(), promise("mañana", date(2026, 3, 3)))
    assert [c.what for c in service.due(actor, TODAY)] == ["27", "28", "hoy"]
    assert [c.what for c in service.due(actor, TODAY, 2)] == ["27", "28"]
    assert [c.what for c in service.overdue(actor, TODAY)] == ["27", "28"]


def test_done_keeps_the_outcome_and_who_closed_it(
    service: CommitmentService, call: Caller, actor: Actor
) -> None:
    number = service.add(call(), promise()).value
    service.done(call(), number, "Acepta el presupuesto de 120 €")
    kept = service.one(actor, number)
    assert (kept.state, kept.outcome) == (State.DONE, "Acepta el presupuesto de 120 €")
    assert kept.closed_by == "Ana Prieto"
    assert service.due(actor, TODAY) == ()


@pytest.mark.parametrize("verb", ["done", "cancel"])
def test_nothing_leaves_the_list_without_words(
    service: CommitmentService, call: Caller, actor: Actor, verb: str
) -> None:
    number = service.add(call(), promise()).value
    with pytest.raises(MissingValue) as caught:
        getattr(service, verb)(call(), number, "  \u202e ")
    assert caught.value.field == "words"
    assert service.one(actor, number).state is State.OPEN


def test_postponing_moves_the_date_and_undo_brings_it_back(
    service: CommitmentService, call: Caller, actor: Actor
) -> None:
    number = service.add(call(), promise()).value
    step = service.postpone(call(), number, date(2026, 3, 9), "Falta la pieza").value
    assert service.one(actor, number).due_on == date(2026, 3, 9)
    service.undo(call(), number, step)
    assert service.one(actor, number).due_on == TODAY


def test_a_step_is_taken_back_once_and_only_while_it_is_the_last(
    service: CommitmentService, call: Caller, actor: Actor
) -> None:
    number = service.add(call(), promise()).value
    first = service.postpone(call(), number, date(2026, 3, 4), "Festivo").value
    last = service.done(call(), number, "Hecho").value
    with pytest.raises(ChangedMeanwhile):
        service.undo(call(), number, first)
    service.undo(call(), number, last)
    with pytest.raises(ChangedMeanwhile):
        service.undo(call(), number, last)
    assert service.one(actor, number).state is State.OPEN


@pytest.mark.parametrize(
    ("day", "error"),
    [(date(2026, 3, 1), DayInThePast), (date(202, 1, 1), DayOutOfRange)],
)
def test_it_is_put_off_to_a_day_that_can_come(
    service: CommitmentService, call: Caller, day: date, error: type[Exception]
) -> None:
    number = service.add(call(), promise()).value
    with pytest.raises(error):
        service.postpone(call(), number, day, "Más tarde")


@pytest.mark.parametrize("what", ["", " \t ", "a" * 100_000])
def test_a_promise_needs_words_of_a_sane_length(
    service: CommitmentService, call: Caller, actor: Actor, what: str
) -> None:
    with pytest.raises((MissingValue, TooLong)):
        service.add(call(), promise(what))
    assert service.due(actor, TODAY) == ()


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("move", Move)
def test_only_the_moves_of_the_table_are_made(state: State, move: Move) -> None:
    if (state, move) in TRANSITIONS:
        assert after(state, move) is TRANSITIONS[state, move]
    else:
        with pytest.raises(IllegalMove):
            after(state, move)


def test_a_closed_promise_is_not_closed_again(service: CommitmentService, call: Caller) -> None:
    number = service.add(call(), promise()).value
    service.cancel(call(), number, "Ya no lo necesita")
    with pytest.raises(IllegalMove):
        service.done(call(), number, "Hecho")


def test_the_journal_never_holds_the_words_in_clear(
    registry: Registry, service: CommitmentService, call: Caller
) -> None:
    customer = registry.get(CustomerService).create(call(), NewCustomer("Ana", "Ruiz")).value
    service.add(call(), promise("Devolver a Ana su aval", customer=customer))
    service.add(call(), promise("Avisar a Ana sin ficha"))
    with service.store.read() as unit:
        bodies = b"".join(bytes(b) for (b,) in unit.rows(statement("select body from journal")))
    assert b"Ruiz" not in bodies
    assert b"aval" not in bodies
    assert b"sin ficha" not in bodies


def test_other_features_find_their_own_promises(service: CommitmentService, call: Caller) -> None:
    with service.store.unit(call()) as unit:
        number = records.add(unit, promise())
        unit.commit(number)
    with service.store.read() as unit:
        assert [c.id for c in records.of_origin(unit, VISIT)] == [number]
        assert records.of_origin(unit, Ref("case", 7)) == ()
