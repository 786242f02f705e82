"""The estimator against what is known of queues, and in rooms made up at random."""

from __future__ import annotations

import math
import statistics
from dataclasses import astuple, replace
from heapq import heappop, heappush
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from atencion_desktop.reception.estimator.estimate import Estimate, estimate, estimate_all
from atencion_desktop.reception.estimator.room import Booking, Counter, Guest, Practice, Scene
from atencion_desktop.reception.rules import Priority
from tests.reception.rooms import NOW, TEN, at, desk, guest, room

MEAN = 60.0
"""An hour, so that the half minute to the desk hardly counts."""
EXPONENTIAL = Practice(MEAN, tuple(-MEAN * math.log(1 - (n + 0.5) / 300) for n in range(300)))


def exponential(queue: int, spent: tuple[float, ...]) -> Estimate:
    """The wait behind so many people, at desks whose times are exponential."""
    waiting = tuple(guest(-1) for _ in range(queue))
    scene = Scene(NOW, {"A": EXPONENTIAL}, tuple(desk(spent=one) for one in spent), waiting)
    found = estimate(scene, guest())
    assert found is not None
    return found


@pytest.mark.parametrize("desks", [1, 2, 4])
def test_behind_a_line_the_wait_is_that_of_an_erlang(desks: int) -> None:
    queue = 7
    found = exponential(queue, tuple(10.0 * n for n in range(desks)))
    chance = Random(3)
    erlang = sorted(chance.gammavariate(queue + 1, MEAN / desks) for _ in range(20_000))
    assert found.mean == pytest.approx((queue + 1) * MEAN / desks, rel=0.06)
    assert found.q20 == pytest.approx(erlang[4_000], rel=0.1)
    assert found.q80 == pytest.approx(erlang[16_000], rel=0.1)


@pytest.mark.parametrize("desks", [1, 2, 4])
def test_where_the_plain_formula_is_the_best_possible_ours_is_as_good(desks: int) -> None:
    told = [
        (exponential(queue, spent).mean, (queue + 1) * MEAN / desks, wait)
        for queue, spent, wait in _busy_arrivals(Random(desks), desks, 150)
    ]
    ours = statistics.fmean((mean - wait) ** 2 for mean, _, wait in told)
    formula = statistics.fmean((plain - wait) ** 2 for _, plain, wait in told)
    assert 0.93 < ours / formula < 1.07


def _busy_arrivals(
    chance: Random, desks: int, wanted: int
) -> list[tuple[int, tuple[float, ...], float]]:
    """M/M/s at nine tenths: the queue, the elapsed times and the wait of every tenth who waits."""
    found: list[tuple[int, tuple[float, ...], float]] = []
    busy: list[tuple[float, float]] = [(0.0, 0.0)] * desks
    calls: list[float] = []
    now, seen = 0.0, 0
    while len(found) < wanted:
        now += chance.expovariate(0.9 * desks / MEAN)
        end, _start = heappop(busy)
        called = max(now, end)
        queue = sum(call > now for call in calls[-200:])
        present = [start for _end, start in busy if start <= now]
        seen += 1
        # Whoever has been called later than now is still in the queue: its desk's present visit
        # is exponential too, so that any elapsed time will do for it.
        spent = tuple(now - start for start in present) + (5.0,) * (desks - len(present))
        if called > now and seen % 10 == 0:
            found.append((queue, spent, called - now))
        heappush(busy, (called + chance.expovariate(1 / MEAN), called))
        calls.append(called)
    return found


guests = st.builds(
    guest,
    arrived=st.integers(-50, 0).map(float),
    service=st.sampled_from("AB"),
    priority=st.sampled_from([Priority.ORDINARY, Priority.PREFERENTIAL]),
)
appointments = st.builds(
    guest,
    arrived=st.integers(-40, 0).map(float),
    service=st.sampled_from("AB"),
    priority=st.just(Priority.APPOINTMENT),
    booked=st.integers(-50, 30).map(float),
)
counters = st.builds(
    desk,
    serves=st.sampled_from(["A", "B", "AB", "BA"]),
    spent=st.none() | st.floats(0, 60),
    is_open=st.booleans(),
    speed=st.floats(0.5, 2.0),
    breaks=st.sampled_from([(), ((-5.0, 10.0),), ((20.0, 40.0), (90.0, 95.0))]),
)
practices = st.builds(
    Practice,
    minutes=st.floats(1, 30),
    recent=st.lists(st.floats(0, 60), max_size=40).map(tuple),
)
scenes = st.builds(
    Scene,
    now=st.just(NOW),
    services=st.fixed_dictionaries({"A": practices, "B": practices}),
    counters=st.lists(counters, max_size=4).map(tuple),
    waiting=st.lists(guests | appointments, max_size=12).map(tuple),
    booked=st.lists(
        st.builds(Booking, st.sampled_from("AB"), st.integers(-20, 60).map(at)), max_size=3
    ).map(tuple),
    credit_minutes=st.sampled_from([0.0, 15.0, 100_000.0]),
    no_show=st.sampled_from([0.0, 0.05, 1.0]),
    preferential_per_hour=st.sampled_from([0.0, 2.0]),
)


@given(scenes, guests)
def test_any_room_has_an_answer_while_a_desk_is_open_and_it_is_in_order(
    scene: Scene, one: Guest
) -> None:
    found = estimate(scene, one)
    assert (found is None) is not any(
        counter.open and one.service in counter.serves for counter in scene.counters
    )
    if found is not None:
        quantiles = [found.q10, found.q20, found.median, found.q80, found.q90]
        assert quantiles == sorted(quantiles)
        assert all(0.0 <= value < math.inf for value in astuple(found))
        assert estimate(scene, one) == found


@given(st.lists(guests | appointments, min_size=2, max_size=10), st.sampled_from([0.0, 15.0]))
def test_one_desk_calls_by_the_keys(waiting: list[Guest], credit: float) -> None:
    scene = room(desk("AB"), waiting=tuple(waiting), credit=credit)
    waits = [one.mean for one in estimate_all(scene) if one is not None]
    for earlier, first in zip(waiting, waits, strict=True):
        for later, second in zip(waiting, waits, strict=True):
            late = (later.arrived - earlier.arrived).total_seconds() / 60
            if late > credit and Priority.APPOINTMENT is not later.priority:
                assert first < second


@given(st.lists(guests, min_size=2, max_size=10))
def test_without_credit_it_is_arrival_and_without_limit_strict_priority(
    waiting: list[Guest],
) -> None:
    ordered = sorted(waiting, key=lambda one: one.arrived)
    assert _called(ordered, 0.0) == sorted(_called(ordered, 0.0))
    first = [one for one in ordered if one.priority is Priority.PREFERENTIAL]
    rest = [one for one in ordered if one.priority is Priority.ORDINARY]
    assert _called([*first, *rest], 1e6) == sorted(_called([*first, *rest], 1e6))


def _called(waiting: list[Guest], credit: float) -> list[float]:
    """When each of them is called at one desk."""
    found = estimate_all(room(desk("AB"), waiting=tuple(waiting), credit=credit))
    return [one.mean for one in found if one is not None]


@given(st.lists(guests, max_size=8).map(tuple), guests)
def test_one_more_ahead_is_longer_and_one_more_desk_shorter(
    waiting: tuple[Guest, ...], one: Guest
) -> None:
    scene = room(desk("AB", spent=3), waiting=waiting)
    plain = _mean(scene, one)
    more = replace(scene, waiting=(*waiting, guest(-120)))
    assert _mean(more, one) == pytest.approx(plain + 10.5)
    helped = replace(scene, counters=(*scene.counters, desk("AB")))
    assert _mean(helped, one) < plain
    slower = replace(scene, services={"A": Practice(20.0, (20.0,) * 20), "B": TEN})
    assert _mean(slower, one) > plain


def _mean(scene: Scene, one: Guest) -> float:
    """The mean wait."""
    found = estimate(scene, one)
    assert found is not None
    return found.mean


def test_another_seed_is_another_sample_of_the_same_wait() -> None:
    counters: tuple[Counter, ...] = (desk(spent=3), desk(spent=9))
    scene = Scene(NOW, {"A": EXPONENTIAL}, counters, tuple(guest(-n) for n in range(1, 9)))
    found = [estimate(scene, guest(), seed) for seed in (1, 1, 2)]
    assert found[0] == found[1] != found[2]
    means = [one.mean for one in found if one is not None]
    assert means[2] == pytest.approx(means[0], rel=0.08)
