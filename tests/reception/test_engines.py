"""The queue on both engines: same numbers, same order, nobody called twice."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from datetime import timedelta

import pytest

from atencion_desktop.base.actor import Call
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.ref import Ref
from atencion_desktop.commitments.rules import Side
from atencion_desktop.reception import visits
from atencion_desktop.reception.issuing import NewTicket
from atencion_desktop.reception.moves import Target
from atencion_desktop.reception.papers import ReceptionPapers
from atencion_desktop.reception.rules import Priority, Result, State
from atencion_desktop.reception.service import Farewell, Promise, ReceptionService
from atencion_desktop.staff.service import StaffService
from atencion_desktop.staff.setup import SetupService
from atencion_desktop.store import documents
from atencion_desktop.store.store import Store
from tests.shop_fixtures import PLAN

Caller = Callable[[], Call]


@pytest.fixture
def reception(any_store: Store, call: Caller) -> ReceptionService:
    """The reception of the same shop on either engine."""
    SetupService(any_store).set_up(call(), PLAN, "scrypt$none")
    return ReceptionService(any_store)


def test_a_random_queue_is_called_in_the_order_of_its_keys(
    reception: ReceptionService, call: Caller, clock: FixedClock
) -> None:
    chance = random.Random(7)
    for _ in range(60):
        clock.advance(seconds=chance.choice((0, 0, 20, 90, 400)))
        priority = chance.choice(tuple(Priority))
        booked = clock.now() + timedelta(minutes=chance.randint(-30, 30))
        booking = booked if priority is Priority.APPOINTMENT else None
        reception.issue(call(), NewTicket(chance.choice("AB"), priority, booking))
    board = reception.board(call().actor, "1")
    expected = [ticket.number for ticket in board.waiting]
    with reception.store.read() as unit:
        keys = [visits.get(unit, ticket.id).order_key for ticket in board.waiting]
    assert keys == sorted(keys)
    called = [reception.call_next(call(), "1", finish_first=True).value for _ in range(60)]
    assert [one.number for one in called if one] == expected


def test_a_visit_runs_from_the_door_to_its_receipt(
    reception: ReceptionService, call: Caller, clock: FixedClock
) -> None:
    ticket = reception.issue(call(), NewTicket("A", reason="Factura")).value
    reception.call_next(call(), "1")
    reception.start(call(), ticket.visit)
    reception.transfer(call(), ticket.visit, Target(service=2), "Sigue en posventa")
    reception.undo(call(), "1")
    reception.hold(call(), ticket.visit)
    reception.resume(call(), ticket.visit, "1")
    promise = Promise(Side.BUSINESS, "Llamar", clock.now().date(), owner=2)
    reception.finish(call(), ticket.visit, Farewell(Result.SOLVED, 5, (promise,)))
    number = ReceptionPapers(reception.store).receipt(call(), ticket.visit).value
    with reception.store.read() as unit:
        visit = visits.get(unit, ticket.visit)
        info, data = documents.read(unit, number)
    assert (visit.state, visit.satisfaction, visit.service_id) == (State.FINISHED, 5, 1)
    assert (info.ref, data[:4]) == (Ref("visit", ticket.visit), b"%PDF")
    states = [one.state for one in reception.queue(call().actor).tickets]
    assert states == [State.FINISHED]


def test_two_desks_pressing_next_together_share_the_queue(
    reception: ReceptionService, call: Caller
) -> None:
    staff = StaffService(reception.store)
    staff.open_desk(call(), 2, 2)
    numbers = [reception.issue(call(), NewTicket("A")).value.number for _ in range(40)]
    called: list[str] = []
    failed: list[BaseException] = []

    def press(store: Store, desk: str) -> None:
        """Until nobody waits."""
        service = ReceptionService(store)
        try:
            while (one := service.call_next(call(), desk, finish_first=True).value) is not None:
                called.append(one.number)
        except BaseException as error:  # noqa: BLE001 - handed to the test below
            failed.append(error)
        finally:
            store.close()

    desks = [
        threading.Thread(target=press, args=(reception.store.second(), desk)) for desk in ("1", "2")
    ]
    for thread in desks:
        thread.start()
    for thread in desks:
        thread.join()
    assert failed == []
    assert sorted(called) == numbers


@pytest.mark.parametrize("count", [0, 250])
def test_nobody_counts_beyond_two_hundred(
    reception: ReceptionService, call: Caller, count: int
) -> None:
    for _ in range(count):
        reception.issue(call(), NewTicket("A"))
    ticket = reception.issue(call(), NewTicket("A")).value
    assert (ticket.low is None) is (count > 200)
    waiting = reception.board(call().actor, "1").waiting
    assert all(one.expected is not None for one in waiting[:200])
    assert all(one.expected is None for one in waiting[200:])
