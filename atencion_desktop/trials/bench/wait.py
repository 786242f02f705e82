"""The expected wait of one ticket in a full room: 60 people waiting, eight desks.

There is no lesser way of doing it to compare with: the floor is one millisecond, so that the
ratio is the time itself.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from atencion_desktop.base.i18n import tr
from atencion_desktop.reception.estimator.estimate import estimate, estimate_all
from atencion_desktop.reception.estimator.room import (
    Booking,
    Busy,
    Counter,
    Guest,
    Practice,
    Scene,
)
from atencion_desktop.reception.rules import Priority
from atencion_desktop.trials.bench.bench import Bench
from atencion_desktop.trials.bench.measure import (
    CPU_MILLISECONDS,
    Contestant,
    Figure,
    Remark,
    Report,
    take_turns,
)
from atencion_desktop.trials.bench.profile import profiled

GOAL = 50.0
WAITING = 60
_TURNS = 50
_NOW = datetime(2026, 3, 2, 10, 15, tzinfo=ZoneInfo("Europe/Madrid"))
_DESKS = ("ABCD", "AB", "AC", "BCD", "ABCD", "CD", "AD", "BD")
_MINUTES = {"A": 3.0, "B": 8.0, "C": 15.0, "D": 11.0}


def wait(bench: Bench) -> Report:
    """One estimate; beside it, that of everybody who waits."""
    scene = full_room(Random(1))
    newcomer = Guest("A", Priority.ORDINARY, _NOW)
    contestants = {
        "one": Contestant(lambda: estimate(scene, newcomer)),
        "all": Contestant(lambda: estimate_all(scene)),
    }
    turns = bench.turns(_TURNS)
    taken = take_turns(contestants, turns)
    figure = Figure.of(taken["one"].cpu, [1.0] * turns, GOAL, CPU_MILLISECONDS)
    everybody = Figure.of(taken["all"].cpu, [1.0] * turns, GOAL, CPU_MILLISECONDS)
    remark = Remark(tr("la de todos los que esperan, de una vez (ms)"), everybody.ours)
    profile = () if figure.met else profiled(contestants["one"], turns)
    return Report(figure, (remark,), profile)


def full_room(chance: Random) -> Scene:
    """Desks that do not all serve everything, breaks, bookings and a long past."""
    return Scene(
        now=_NOW,
        services={
            name: Practice(minutes, tuple(chance.gammavariate(3, minutes / 3) for _ in range(300)))
            for name, minutes in _MINUTES.items()
        },
        counters=tuple(_counter(chance, number) for number in range(len(_DESKS))),
        waiting=tuple(
            Guest(chance.choice("ABCD"), Priority.ORDINARY, _in(-chance.uniform(0, 60)))
            for _ in range(WAITING)
        ),
        booked=tuple(Booking(chance.choice("ABCD"), _in(10 * turn)) for turn in range(6)),
        no_show=0.05,
        preferential_per_hour=4.0,
    )


def _counter(chance: Random, number: int) -> Counter:
    """A desk in the middle of a visit, with a break to come."""
    pause = _in(20 * number), _in(20 * number + 20)
    busy = Busy(_DESKS[number][0], _in(-chance.uniform(0, 10)))
    return Counter(frozenset(_DESKS[number]), True, 0.9 + number * 0.03, busy, (pause,))


def _in(minutes: float) -> datetime:
    """So many minutes from now."""
    return _NOW + timedelta(minutes=minutes)
