"""A visit's life through the use cases, read back from the database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from atencion_desktop.app import Registry
from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.errors import IllegalMove, NotAllowed, NotFound
from atencion_desktop.base.outcome import Topic
from atencion_desktop.base.ref import Ref
from atencion_desktop.commitments import records as commitments
from atencion_desktop.commitments.rules import Side
from atencion_desktop.customers.rules import NewCustomer
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.reception import history, visits
from atencion_desktop.reception.issuing import Issued
from atencion_desktop.reception.moves import Target
from atencion_desktop.reception.rules import (
    Action,
    BookingNeeded,
    DeskBusy,
    DeskNotOpen,
    NoSuchService,
    NothingToUndo,
    Priority,
    ReasonNeeded,
    Result,
    SatisfactionRange,
    State,
    TooLateToUndo,
    TooSoonForNoShow,
    TransferTarget,
)
from atencion_desktop.reception.service import Farewell, Promise, ReceptionService
from atencion_desktop.reception.visits import Visit
from atencion_desktop.reception.wait import NO_DESK
from atencion_desktop.staff.rules import PauseReason
from atencion_desktop.staff.service import StaffService
from atencion_desktop.store.store import Store

Caller = Callable[[], Call]
Issue = Callable[..., Issued]
FRIDAY = date(2026, 3, 6)


def visit_of(shop: Store, number: int) -> Visit:
    """The visit as the database holds it."""
    with shop.read() as unit:
        return visits.get(unit, number)


def kinds_of(shop: Store, number: int) -> list[str]:
    """What happened to a visit."""
    with shop.read() as unit:
        return [event.kind for event in history.events(unit, number)]


def test_numbers_go_by_letter_and_start_again_each_day(issue: Issue, clock: FixedClock) -> None:
    assert [issue("A").number, issue("B").number, issue("a").number] == ["A-001", "B-001", "A-002"]
    clock.advance(days=1)
    assert issue("A").number == "A-001"


def test_the_day_is_the_shops_own_not_utc(issue: Issue, clock: FixedClock) -> None:
    clock.advance(hours=15, minutes=30)  # 00:30 of Tuesday in Madrid, 23:30 of Monday in UTC
    assert issue("A").number == "A-001"
    clock.advance(hours=1)
    assert issue("A").number == "A-002"


def test_issuing_announces_the_queue(reception: ReceptionService, call: Caller) -> None:
    from atencion_desktop.reception.issuing import NewTicket

    outcome = reception.issue(call(), NewTicket("A"))
    assert outcome.changes.topics == {Topic.QUEUE}


def test_a_repeated_press_gives_the_same_number(reception: ReceptionService, call: Caller) -> None:
    from atencion_desktop.reception.issuing import NewTicket

    once = call()
    first, again = (reception.issue(once, NewTicket("A")) for _ in range(2))
    assert first.value == again.value
    assert again.repeated


def test_an_unknown_service_says_which_there_are(issue: Issue) -> None:
    with pytest.raises(NoSuchService) as refused:
        issue("Z")
    assert refused.value.fields["known"] == "A Atención general, B Posventa"


def test_only_an_appointment_has_an_hour_and_it_needs_one(issue: Issue, clock: FixedClock) -> None:
    with pytest.raises(BookingNeeded):
        issue("A", Priority.APPOINTMENT)
    with pytest.raises(BookingNeeded):
        issue("A", booked=clock.now())


def test_the_queue_is_called_by_arrival_class_and_appointment(
    reception: ReceptionService, issue: Issue, call: Caller, clock: FixedClock
) -> None:
    issue("A")  # A-001 at 9:00
    clock.advance(minutes=10)
    issue("A", Priority.PREFERENTIAL)  # A-002 at 9:10 counts from 8:55
    clock.advance(minutes=10)
    issue("A", Priority.PREFERENTIAL)  # A-003 at 9:20 counts from 9:05
    issue("B", Priority.APPOINTMENT, booked=clock.now() - timedelta(minutes=12))  # counts from 8:58
    order = [ticket.number for ticket in reception.board(call().actor, "1").waiting]
    assert order == ["A-002", "B-001", "A-001", "A-003"]
    served = [reception.call_next(call(), "1", finish_first=True).value for _ in range(5)]
    assert [one.number if one else None for one in served] == [*order, None]


def test_the_wait_told_is_kept_with_the_ticket(
    shop: Store, issue: Issue, reception: ReceptionService, call: Caller
) -> None:
    assert (issue("A").low, issue("A").high) == (0, 15)
    reception.call_next(call(), "1")
    third = issue("A")  # one ahead, the only desk busy: 8·(1+1)/1
    assert (third.low, third.high) == (5, 25)
    assert (visit_of(shop, third.visit).wait_low, visit_of(shop, third.visit).wait_high) == (5, 25)


def test_with_no_desk_open_there_is_no_number_but_a_reason(
    registry: Registry, issue: Issue, call: Caller
) -> None:
    registry.get(StaffService).close_desk(call(), 1)
    ticket = issue("A")
    assert (ticket.low, ticket.high, ticket.no_wait) == (None, None, NO_DESK)


def test_a_desk_that_is_not_open_calls_nobody(
    reception: ReceptionService, registry: Registry, issue: Issue, call: Caller
) -> None:
    issue("A")
    with pytest.raises(DeskNotOpen):
        reception.call_next(call(), "2")
    with pytest.raises(NotFound):
        reception.call_next(call(), "9")
    registry.get(StaffService).pause_desk(call(), 1, PauseReason.COFFEE)
    with pytest.raises(DeskNotOpen):
        reception.call_next(call(), "1")


def test_a_desk_calls_only_for_the_services_it_attends(
    reception: ReceptionService, registry: Registry, issue: Issue, call: Caller
) -> None:
    registry.get(StaffService).set_desk_services(call(), 1, frozenset({2}))
    issue("A")
    assert reception.call_next(call(), "1").value is None
    issue("B")
    called = reception.call_next(call(), "1").value
    assert called is not None
    assert called.number == "B-001"


def test_a_busy_desk_finishes_first_or_refuses(
    shop: Store, reception: ReceptionService, issue: Issue, call: Caller
) -> None:
    first, second = issue("A"), issue("A")
    reception.call_next(call(), "1")
    with pytest.raises(DeskBusy):
        reception.call_next(call(), "1")
    called = reception.call_next(call(), "1", finish_first=True).value
    assert called is not None
    assert called.visit == second.visit
    assert visit_of(shop, first.visit).state is State.FINISHED
    assert visit_of(shop, first.visit).result is Result.NONE


def test_one_visit_from_the_door_to_the_goodbye(
    shop: Store, reception: ReceptionService, issue: Issue, call: Caller, clock: FixedClock
) -> None:
    ticket = issue("A", reason="Factura duplicada")
    clock.advance(minutes=4)
    reception.call_next(call(), "1")
    clock.advance(seconds=20)
    assert reception.recall(call(), ticket.visit).value == 2
    clock.advance(seconds=10)
    reception.start(call(), ticket.visit)
    clock.advance(minutes=6)
    promises = (
        Promise(Side.BUSINESS, "Enviar la factura corregida", FRIDAY, owner=2),
        Promise(Side.CUSTOMER, "Traer el justificante de pago", FRIDAY),
    )
    farewell = Farewell(Result.PENDING, 4, promises)
    outcome = reception.finish(call(), ticket.visit, farewell)
    assert outcome.changes.topics == {Topic.QUEUE, Topic.COMMITMENTS}
    visit = visit_of(shop, ticket.visit)
    assert (visit.state, visit.result, visit.satisfaction) == (State.FINISHED, Result.PENDING, 4)
    assert visit.called is not None
    assert visit.started is not None
    assert visit.started - visit.called == timedelta(seconds=30)
    with shop.read() as unit:
        kept = commitments.of_origin(unit, Ref("visit", ticket.visit))
    assert {(one.side, one.what) for one in kept} == {(p.side, p.what) for p in promises}
    assert kinds_of(shop, ticket.visit) == ["issued", "called", "recalled", "started", "finished"]


def test_a_satisfaction_out_of_scale_keeps_everything_as_it_was(
    shop: Store, reception: ReceptionService, issue: Issue, call: Caller
) -> None:
    ticket = issue("A")
    reception.call_next(call(), "1")
    with pytest.raises(SatisfactionRange):
        reception.finish(call(), ticket.visit, Farewell(satisfaction=6))
    assert visit_of(shop, ticket.visit).state is State.CALLED


def test_goodbye_and_next_is_one_step(
    reception: ReceptionService, registry: Registry, issue: Issue, call: Caller
) -> None:
    first, second, third = issue("A"), issue("A"), issue("A")
    reception.call_next(call(), "1")
    called = reception.finish_and_call(call(), first.visit, Farewell(), "1").value
    assert called is not None
    assert called.visit == second.visit
    registry.get(StaffService).pause_desk(call(), 1, PauseReason.MEAL)
    assert reception.finish_and_call(call(), second.visit, Farewell(), "1").value is None
    waiting = reception.board(call().actor, "1").waiting
    assert [ticket.id for ticket in waiting] == [third.visit]


def test_served_at_once_without_queueing(
    shop: Store, reception: ReceptionService, issue: Issue, call: Caller
) -> None:
    from atencion_desktop.reception.issuing import NewTicket

    waiting = issue("A")
    ticket = reception.issue_and_serve(call(), NewTicket("B"), "1").value
    assert visit_of(shop, ticket.visit).state is State.IN_SERVICE
    assert visit_of(shop, waiting.visit).state is State.WAITING
    with pytest.raises(DeskBusy):
        reception.issue_and_serve(call(), NewTicket("B"), "1")
    assert issue("B").number == "B-002"


def test_hold_frees_the_desk_and_coming_back_goes_on(
    shop: Store, reception: ReceptionService, issue: Issue, call: Caller
) -> None:
    ticket = issue("A")
    reception.call_next(call(), "1")
    reception.start(call(), ticket.visit)
    reception.hold(call(), ticket.visit, "Va a buscar el DNI al coche")
    board = reception.board(call().actor, "1")
    assert board.current is None
    assert [held.number for held in board.held] == ["A-001"]
    reception.resume(call(), ticket.visit, "1")
    current = reception.board(call().actor, "1").current
    assert current is not None
    assert current.ticket.state is State.IN_SERVICE
    assert [note.text for note in current.notes] == ["Va a buscar el DNI al coche"]


def test_a_transfer_keeps_number_and_arrival(
    shop: Store, reception: ReceptionService, issue: Issue, call: Caller, clock: FixedClock
) -> None:
    ticket = issue("A")
    clock.advance(minutes=3)
    issue("B")
    reception.call_next(call(), "1")
    reception.transfer(call(), ticket.visit, Target(service=2), "Pregunta por la garantía")
    moved = visit_of(shop, ticket.visit)
    assert (moved.number, moved.service_id, moved.state) == ("A-001", 2, State.WAITING)
    called = reception.call_next(call(), "1").value
    assert called is not None
    assert called.visit == ticket.visit


def test_a_ticket_kept_for_a_desk_or_a_person_goes_only_there(
    reception: ReceptionService, registry: Registry, issue: Issue, call: Caller
) -> None:
    staff = registry.get(StaffService)
    for_desk, for_person = issue("A"), issue("A")
    reception.transfer(call(), for_desk.visit, Target(desk=2))
    reception.transfer(call(), for_person.visit, Target(person=3))
    assert reception.call_next(call(), "1").value is None
    whys = {ticket.number: ticket.why for ticket in reception.board(call().actor, "1").waiting}
    assert whys["A-001"].endswith("Reservado para el puesto 2.")
    assert whys["A-002"].endswith("Reservado para Luis Ortega.")
    staff.open_desk(call(), 2, 3)
    called = [reception.call_next(call(), "2", finish_first=True).value for _ in range(2)]
    assert [one.number for one in called if one] == ["A-001", "A-002"]


@pytest.mark.parametrize(
    "target", [Target(), Target(service=1), Target(service=2, desk=2), Target(desk=1)]
)
def test_a_transfer_goes_to_one_place_and_another(
    reception: ReceptionService, issue: Issue, call: Caller, target: Target
) -> None:
    ticket = issue("A")
    reception.call_next(call(), "1")
    with pytest.raises(TransferTarget):
        reception.transfer(call(), ticket.visit, target)


def test_a_no_show_waits_for_calls_and_time_and_can_come_back(
    shop: Store, reception: ReceptionService, issue: Issue, call: Caller, clock: FixedClock
) -> None:
    ticket = issue("A")
    reception.call_next(call(), "1")
    with pytest.raises(TooSoonForNoShow):
        reception.no_show(call(), ticket.visit)
    clock.advance(seconds=40)
    with pytest.raises(TooSoonForNoShow):
        reception.no_show(call(), ticket.visit)
    reception.recall(call(), ticket.visit)
    reception.no_show(call(), ticket.visit)
    assert visit_of(shop, ticket.visit).state is State.NO_SHOW
    reception.reinstate(call(), ticket.visit)
    back = visit_of(shop, ticket.visit)
    assert (back.state, back.calls, back.called) == (State.WAITING, 0, None)


def test_leaving_is_not_the_same_as_not_coming(
    shop: Store, reception: ReceptionService, issue: Issue, call: Caller
) -> None:
    ticket = issue("A")
    with pytest.raises(IllegalMove):
        reception.no_show(call(), ticket.visit)
    reception.walk_out(call(), ticket.visit)
    assert visit_of(shop, ticket.visit).state is State.WALKED_OUT


def test_out_of_order_and_cancelling_need_a_reason_that_is_kept(
    shop: Store, reception: ReceptionService, issue: Issue, call: Caller
) -> None:
    first, second = issue("A"), issue("A")
    with pytest.raises(ReasonNeeded):
        reception.call_given(call(), "1", second.visit, "  ")
    reception.call_given(call(), "1", second.visit, "Viene con un bebé")
    with pytest.raises(ReasonNeeded):
        reception.cancel(call(), first.visit, "")
    reception.cancel(call(), first.visit, "Sacado por error")
    with shop.read() as unit:
        reasons = [history.events(unit, one.visit)[-1].note for one in (second, first)]
    assert reasons == ["Viene con un bebé", "Sacado por error"]


Prepare = Callable[[ReceptionService, Caller, int], None]


def _called(reception: ReceptionService, call: Caller, visit: int) -> None:
    reception.call_next(call(), "1")


def _started(reception: ReceptionService, call: Caller, visit: int) -> None:
    _called(reception, call, visit)
    reception.start(call(), visit)


def _finished(reception: ReceptionService, call: Caller, visit: int) -> None:
    _started(reception, call, visit)
    reception.finish(call(), visit, Farewell(Result.SOLVED, 5))


def _held(reception: ReceptionService, call: Caller, visit: int) -> None:
    _started(reception, call, visit)
    reception.hold(call(), visit)


def _transferred(reception: ReceptionService, call: Caller, visit: int) -> None:
    _started(reception, call, visit)
    reception.transfer(call(), visit, Target(service=2))


@pytest.mark.parametrize(
    ("prepare", "action", "restored"),
    [
        (_called, Action.CALL, State.WAITING),
        (_started, Action.CALL, State.WAITING),
        (_finished, Action.FINISH, State.IN_SERVICE),
        (_held, Action.HOLD, State.IN_SERVICE),
        (_transferred, Action.TRANSFER, State.IN_SERVICE),
    ],
)
def test_undo_puts_back_what_was_and_deletes_nothing(
    shop: Store,
    reception: ReceptionService,
    issue: Issue,
    call: Caller,
    prepare: Prepare,
    action: Action,
    restored: State,
) -> None:
    ticket = issue("A")
    prepare(reception, call, ticket.visit)
    before = kinds_of(shop, ticket.visit)
    offer = reception.board(call().actor, "1").undo
    assert offer is not None
    assert (offer.action, offer.number) == (action, "A-001")
    reception.undo(call(), "1")
    visit = visit_of(shop, ticket.visit)
    assert (visit.state, visit.service_id, visit.satisfaction) == (restored, 1, None)
    assert kinds_of(shop, ticket.visit) == [*before, "undone"]


def test_undo_goes_back_step_by_step(
    shop: Store, reception: ReceptionService, issue: Issue, call: Caller
) -> None:
    first, second = issue("A"), issue("A")
    reception.call_next(call(), "1")
    reception.finish_and_call(call(), first.visit, Farewell(), "1")
    reception.undo(call(), "1")
    assert visit_of(shop, second.visit).state is State.WAITING
    reception.undo(call(), "1")
    assert visit_of(shop, first.visit).state is State.CALLED
    reception.undo(call(), "1")
    assert visit_of(shop, first.visit).state is State.WAITING
    with pytest.raises(NothingToUndo):
        reception.undo(call(), "1")


def test_after_a_minute_there_is_nothing_to_undo(
    reception: ReceptionService, issue: Issue, call: Caller, clock: FixedClock
) -> None:
    issue("A")
    reception.call_next(call(), "1")
    clock.advance(seconds=61)
    assert reception.board(call().actor, "1").undo is None
    with pytest.raises(NothingToUndo):
        reception.undo(call(), "1")


def test_what_another_desk_has_taken_on_is_not_undone(
    reception: ReceptionService, registry: Registry, issue: Issue, call: Caller
) -> None:
    registry.get(StaffService).open_desk(call(), 2, 3)
    ticket = issue("A")
    reception.call_next(call(), "1")
    reception.transfer(call(), ticket.visit, Target(service=2))
    reception.call_next(call(), "2")
    assert reception.board(call().actor, "1").undo is None
    with pytest.raises(TooLateToUndo):
        reception.undo(call(), "1")


def test_the_customer_is_shown_beside_the_visit(
    reception: ReceptionService, registry: Registry, issue: Issue, call: Caller
) -> None:
    new = NewCustomer(given_name="Rocío", surnames="de la Fuente Ñíguez")
    customer = registry.get(CustomerService).create(call(), new).value
    ticket = issue("A")
    reception.call_next(call(), "1")
    reception.attach_customer(call(), ticket.visit, customer)
    current = reception.board(call().actor, "1").current
    assert current is not None
    assert current.customer is not None
    assert current.customer.name == "Rocío de la Fuente Ñíguez"
    assert [one.number for one in reception.visits_of(call().actor, customer)] == ["A-001"]


def test_a_desk_shows_whom_it_is_with(
    reception: ReceptionService, issue: Issue, call: Caller
) -> None:
    issue("A")
    reception.call_next(call(), "1")
    desks = {desk.code: desk.ticket for desk in reception.board(call().actor, "1").desks}
    assert desks == {"1": "A-001", "2": None}


def test_the_queue_lists_the_whole_day(
    reception: ReceptionService, issue: Issue, call: Caller
) -> None:
    issue("A")
    issue("B", Priority.PREFERENTIAL)
    issue("A")
    reception.call_next(call(), "1")
    tickets = reception.queue(call().actor).tickets
    assert [(one.number, one.state) for one in tickets] == [
        ("A-001", State.WAITING),
        ("A-002", State.WAITING),
        ("B-001", State.CALLED),
    ]


def test_an_auditor_sees_but_does_not_work(reception: ReceptionService) -> None:
    from atencion_desktop.app import FEATURES
    from atencion_desktop.base.actor import Role
    from atencion_desktop.reception.issuing import NewTicket
    from atencion_desktop.staff.permissions import actor_for
    from atencion_desktop.staff.rules import Person

    auditor: Actor = actor_for(Person(9, "Eva", Role.AUDITOR), None, FEATURES)
    assert reception.board(auditor).waiting == ()
    with pytest.raises(NotAllowed):
        reception.issue(Call(auditor), NewTicket("A"))
