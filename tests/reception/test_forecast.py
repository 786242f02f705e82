"""The expected wait in the window: played once a minute, read at the number ahead."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from atencion_desktop.app import Registry
from atencion_desktop.base.actor import Call
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.reception.board import Ticket
from atencion_desktop.reception.estimator.room import Scene
from atencion_desktop.reception.forecast import Forecast, Look
from atencion_desktop.reception.issuing import Issued
from atencion_desktop.reception.rules import Result
from atencion_desktop.reception.service import Farewell, ReceptionService
from atencion_desktop.reception.wait import FormulaEstimator, NoWait, Room, Wait
from atencion_desktop.staff.service import StaffService
from tests.reception.rooms import TEN, desk, guest, room

Caller = Callable[[], Call]
Issue = Callable[..., Issued]
PLAIN = FormulaEstimator()
BUSY = Room(ahead=0, desks=1, free=0, minutes=10, service=1)


def look(*, spent: float = 4.0, waiting: int = 2) -> Look:
    """A room with one busy desk, whose every service takes ten minutes."""
    made = room(desk("1", spent=spent), waiting=tuple(guest(n - 9, "1") for n in range(waiting)))
    scene = Scene(made.now, {"1": TEN}, made.counters, made.waiting)
    return Look(scene, tuple(range(waiting)), {"1": waiting})


@pytest.fixture
def forecast(clock: FixedClock) -> Forecast:
    """One that has been past its first paint for a minute."""
    made = Forecast(clock)
    made.renew(look, hurried=True)
    clock.advance(minutes=1)
    return made


def told(forecast: Forecast, ahead: int, desks: int = 1) -> Wait | NoWait:
    """The wait behind so many."""
    return forecast.estimate(Room(ahead, desks, 0, 10, 1))


def test_the_first_paint_has_the_plain_formula(forecast: Forecast) -> None:
    assert forecast.estimate(BUSY) == PLAIN.estimate(BUSY)


def test_without_a_hurry_the_room_is_played_at_once(clock: FixedClock) -> None:
    made = Forecast(clock)
    made.renew(look)
    found = told(made, 0)
    assert isinstance(found, Wait)
    assert found.q80 == pytest.approx(6.5)


def test_then_the_wait_is_that_of_the_played_room(forecast: Forecast) -> None:
    forecast.renew(look)
    for ahead, minutes in ((0, 6.5), (1, 17.0), (2, 27.5), (3, 37.5), (5, 57.5)):
        found = told(forecast, ahead)
        assert isinstance(found, Wait)
        assert found.q20 == pytest.approx(minutes)
        assert found.q80 == pytest.approx(minutes)


def test_between_the_points_it_is_in_proportion(forecast: Forecast) -> None:
    made = look(waiting=0)
    forecast.renew(lambda: Look(made.scene, (), {"1": 3}))
    found = told(forecast, 1)
    assert isinstance(found, Wait)
    assert found.q80 == pytest.approx(6.5 / 2)


def test_the_room_is_played_at_most_once_a_minute(forecast: Forecast, clock: FixedClock) -> None:
    looks: list[int] = []

    def counted() -> Look:
        looks.append(1)
        return look()

    for _ in range(5):
        forecast.renew(counted)
        clock.advance(seconds=20)
    assert len(looks) == 2


def test_a_curve_that_no_longer_holds_gives_way_to_the_formula(
    forecast: Forecast, clock: FixedClock
) -> None:
    forecast.renew(look)
    played = told(forecast, 1)
    two = Room(1, 2, 0, 10, 1)
    assert forecast.estimate(two) == PLAIN.estimate(two)
    other = Room(1, 1, 0, 10, 2)
    assert forecast.estimate(other) == PLAIN.estimate(other)
    closed = Room(1, 0, 0, 10, 1)
    assert forecast.estimate(closed) == PLAIN.estimate(closed)
    clock.advance(minutes=4)
    assert told(forecast, 1) == PLAIN.estimate(Room(1, 1, 0, 10, 1)) != played


def test_a_free_desk_and_nobody_ahead_is_no_wait(forecast: Forecast) -> None:
    forecast.renew(look)
    assert forecast.estimate(Room(0, 1, 1, 10, 1)) == Wait(0, 0)


def test_the_shops_own_times_are_learned(
    reception: ReceptionService, issue: Issue, call: Caller, clock: FixedClock
) -> None:
    for _ in range(12):
        serve(reception, issue, call, clock, minutes=20)
    issue("A")
    reception.call_next(call(), "1")
    issue("A")
    reception.board(call().actor, "1")
    clock.advance(minutes=2)
    (ticket,) = reception.board(call().actor, "1").waiting
    # Configured are 8 minutes: after twelve visits of 20 the mean is (80 + 240) / 22 = 14.5.
    assert isinstance(ticket.expected, Wait)
    assert 10.0 < ticket.expected.q80 < 16.0
    assert issue("A").low is not None


def test_a_paused_desk_and_a_service_nobody_serves(
    registry: Registry, reception: ReceptionService, issue: Issue, call: Caller, clock: FixedClock
) -> None:
    issue("A")
    issue("A")
    reception.call_next(call(), "1")
    registry.get(StaffService).close_desk(call(), 1)
    for _ in range(2):
        found: tuple[Ticket, ...] = reception.board(call().actor, "1").waiting
        clock.advance(minutes=1)
    assert isinstance(found[0].expected, NoWait)


def serve(
    reception: ReceptionService, issue: Issue, call: Caller, clock: FixedClock, *, minutes: int
) -> None:
    """One whole visit that takes so long."""
    visit = issue("A").visit
    reception.call_next(call(), "1")
    reception.start(call(), visit)
    clock.advance(minutes=minutes)
    reception.finish(call(), visit, Farewell(Result.NONE))
