"""The estimator in rooms whose wait can be worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from atencion_desktop.reception.estimator.estimate import ahead, estimate, estimate_all
from atencion_desktop.reception.estimator.room import Booking, Counter, Guest, Practice, Scene
from atencion_desktop.reception.rules import Priority
from tests.reception.rooms import TEN, at, desk, guest, room

TWO = (guest(-9), guest(-5))


def wait(scene: Scene, one: Guest | None = None) -> float:
    """The mean wait."""
    found = estimate(scene, one or guest())
    assert found is not None
    return found.mean


@pytest.mark.parametrize(
    ("scene", "minutes"),
    [
        (room(desk()), 0.0),
        (room(desk(spent=4)), 6.5),
        (room(desk(spent=4), waiting=TWO), 27.5),
        (room(desk(), waiting=TWO), 21.0),
        (room(desk(spent=4), desk(spent=8), waiting=TWO[:1]), 6.5),
        (room(desk(spent=4), desk(spent=8), waiting=TWO), 13.0),
        (room(desk(spent=4, speed=2.0)), 16.5),
        (room(desk(speed=2.0), waiting=TWO), 41.0),
    ],
    ids=["free", "busy", "line", "free line", "two", "two and a line", "slow", "slow line"],
)
def test_desks_and_line(scene: Scene, minutes: float) -> None:
    assert wait(scene) == pytest.approx(minutes)


@pytest.mark.parametrize(
    ("counters", "minutes"),
    [
        ((desk(spent=4, breaks=((5, 20),)),), 20.0),
        ((desk(spent=4, breaks=((3, 6),)),), 6.5),
        ((desk(spent=4, breaks=((-2, 20),)),), 20.0),
        ((desk(spent=4, breaks=((-20, -2),)),), 6.5),
        ((desk(spent=4), desk(is_open=False, breaks=((-5, 3),))), 3.0),
        ((desk(spent=4), desk(is_open=False, breaks=((1, 3),))), 6.5),
        ((desk(spent=4), desk(is_open=False)), 6.5),
        ((desk(spent=4), desk("B")), 6.5),
    ],
    ids=[
        "begins when done",
        "over before done",
        "running while finishing",
        "over",
        "back from it",
        "only planned",
        "back nobody knows when",
        "serves something else",
    ],
)
def test_breaks_and_absences(counters: tuple[Counter, ...], minutes: float) -> None:
    assert wait(room(*counters)) == pytest.approx(minutes)


def test_a_break_holds_up_those_who_wait_behind_it() -> None:
    scene = room(desk(breaks=((10, 30), (35, 45))), waiting=TWO)
    assert wait(scene) == pytest.approx(45.0)  # called at 0, at 30, and then the second break


def test_a_call_nobody_answers_costs_a_minute() -> None:
    scene = replace(room(desk(), waiting=(*TWO, guest(-1))), no_show=1.0)
    assert wait(scene) == pytest.approx(3.0)
    assert wait(replace(room(desk(spent=0.25)), no_show=1.0)) == pytest.approx(0.75)
    assert wait(replace(room(desk(spent=4)), no_show=1.0)) == pytest.approx(6.5)


def test_people_of_other_services_count_only_where_they_share_a_desk() -> None:
    others = (guest(-9, "B"), guest(-5, "B"))
    assert wait(room(desk("A", spent=4), desk("B"), waiting=others)) == pytest.approx(6.5)
    assert wait(room(desk("AB", spent=4), waiting=others)) == pytest.approx(27.5)


def test_somebody_booked_comes_before_their_hour_and_goes_first() -> None:
    scene = replace(room(desk(spent=4)), booked=(Booking("A", at(5)),))
    assert wait(scene) == pytest.approx(17.0)
    far = replace(scene, booked=(Booking("A", at(40)),))
    assert wait(far) == pytest.approx(6.5)


def test_somebody_booked_and_late_may_still_come_for_a_quarter_of_an_hour() -> None:
    late = replace(room(desk(spent=4)), booked=(Booking("A", at(-5)),))
    assert 6.5 < wait(late) < 17.0
    given_up = replace(late, booked=(Booking("A", at(-15)),))
    assert wait(given_up) == pytest.approx(6.5)


def test_preferential_people_still_to_come_lengthen_only_the_wait_of_others() -> None:
    scene = room(desk(spent=4), waiting=TWO)
    crowded = replace(scene, preferential_per_hour=6.0)
    assert wait(crowded) > wait(scene) + 5.0
    first = guest(0.0, "A", Priority.PREFERENTIAL)
    assert wait(crowded, first) == pytest.approx(wait(scene, first))
    without_credit = replace(crowded, credit_minutes=0.0)
    assert wait(without_credit) == pytest.approx(wait(scene))


@pytest.mark.parametrize(
    ("one", "before"),
    [
        (guest(), 3),
        (guest(priority=Priority.PREFERENTIAL), 1),
        (guest(priority=Priority.APPOINTMENT, booked=5), 2),
        (guest(priority=Priority.APPOINTMENT, booked=-16), 3),
        (guest(priority=Priority.APPOINTMENT, booked=-15), 0),
    ],
    ids=["ordinary", "preferential", "appointment", "late", "just in time"],
)
def test_ahead_are_those_with_a_smaller_key(one: Guest, before: int) -> None:
    waiting = (guest(-16), guest(-6, "B"), guest(-1), guest(0))
    scene = room(desk("AB", spent=4), waiting=waiting)
    assert ahead(scene, one) == before
    at_same_key = sum(other.arrived == one.arrived for other in waiting[-1:])
    expected = before + (at_same_key if before == 3 else 0)  # equal keys: whoever came first
    assert wait(scene, one) == pytest.approx(6.5 + 10.5 * expected)


def test_no_desk_open_for_the_service_is_no_number() -> None:
    assert estimate(room(desk("B")), guest()) is None
    assert estimate(room(desk(is_open=False)), guest()) is None
    assert estimate(room(), guest()) is None


def test_everybody_at_once_is_as_one_by_one() -> None:
    waiting = (guest(-5, "B"), guest(-9), guest(-3), guest(-1, "C"))
    scene = room(desk("A", spent=4), desk("AB", spent=8), waiting=waiting)
    scene = replace(scene, services={**scene.services, "C": TEN})
    found = [one and one.mean for one in estimate_all(scene)]
    assert found == [pytest.approx(13.0), pytest.approx(2.5), pytest.approx(6.5), None]


def test_few_services_leave_the_configured_minutes_and_many_outweigh_them() -> None:
    scene = room(desk(), waiting=(guest(-1),))

    def with_recent(times: int) -> float:
        return wait(replace(scene, services={"A": Practice(10.0, (20.0,) * times)}))

    assert with_recent(9) == pytest.approx(10.5, abs=0.8)
    assert with_recent(10) == pytest.approx(15.5)
    assert with_recent(290) == pytest.approx(20.2, abs=0.1)


def test_a_lasting_change_of_pace_is_believed_soon() -> None:
    scene = room(desk(), waiting=(guest(-1),))
    recent = (6.0, 10.0, 14.0) * 60 + (12.0, 20.0, 28.0) * 16
    assert wait(replace(scene, services={"A": Practice(10.0, recent)})) > 17.0


def test_times_that_drift_or_come_sorted_are_no_change() -> None:
    scene = room(desk(), waiting=(guest(-1),))
    recent = tuple(float(n) for n in range(1, 121))
    assert wait(replace(scene, services={"A": Practice(60.0, recent)})) == pytest.approx(61, abs=6)


def test_a_visit_that_lasts_beyond_all_known_ends_some_day() -> None:
    found = estimate(room(desk(spent=120)), guest())
    assert found is not None
    assert 0.0 < found.q10 < found.q90
    assert found.mean == pytest.approx(7.5, abs=1.0)
