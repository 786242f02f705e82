"""What the last visits teach: service times, how fast each person works, who does not come."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from atencion_desktop.base.clock import from_micros
from atencion_desktop.reception.estimator.times import WINDOW
from atencion_desktop.reception.rules import Priority, State
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit

DAYS = 60
"""Visits before that are another time."""
LIMIT = 1_500
"""How many visits are looked at, of all services together."""
_SPEED_WEIGHT = 20.0
"""A person is taken to be as fast as the others, with the weight of so many services."""
_SHOW_WEIGHT = 20.0
_MINUTE = 60_000_000

_ENDED = statement(
    "select service_id, account_id, state, started, ended from visit where day >= :since"
    f" and state in ('{State.FINISHED}', '{State.NO_SHOW}') and reliable = 1"
    f" order by ended desc limit {LIMIT}"
)
_TODAY = statement(
    "select count(*), min(arrived) from visit where day = :day"
    f" and priority = '{Priority.PREFERENTIAL}'"
)


@dataclass(frozen=True, slots=True)
class Learned:
    """Times in minutes by service, oldest first; speeds by person (1.15 is 15 % slower)."""

    times: Mapping[int, tuple[float, ...]]
    speeds: Mapping[int, float]
    no_show: float


def learn(unit: ReadUnit, day: date) -> Learned:
    """What the visits that ended before now say; times marked as wrong are left out."""
    rows = unit.rows(_ENDED, since=(day - timedelta(days=DAYS)).isoformat())
    times: defaultdict[int, list[float]] = defaultdict(list)
    by_person: defaultdict[int, list[tuple[int, float]]] = defaultdict(list)
    absent = 0
    for service, account, state, started, ended in rows:
        if state == State.NO_SHOW:
            absent += 1
        elif started is not None and ended is not None and len(times[service]) < WINDOW:
            minutes = (ended - started) / _MINUTE
            times[service].append(minutes)
            if account is not None:
                by_person[account].append((service, minutes))
    means = {service: sum(known) / len(known) for service, known in times.items() if known}
    return Learned(
        {service: tuple(reversed(known)) for service, known in times.items()},
        {person: _speed(served, means) for person, served in by_person.items()},
        absent / (len(rows) + _SHOW_WEIGHT),
    )


def _speed(served: list[tuple[int, float]], means: Mapping[int, float]) -> float:
    """How much longer than the others one person takes, shrunk towards not at all."""
    ratios = [minutes / means[service] for service, minutes in served if means[service] > 0]
    return max(0.25, (_SPEED_WEIGHT + sum(ratios)) / (_SPEED_WEIGHT + len(ratios)))


def preferential_per_hour(unit: ReadUnit, day: date) -> float:
    """How often preferential people come today, over an hour at least."""
    row = unit.one(_TODAY, day=day.isoformat())
    if row is None or not row[0]:
        return 0.0
    hours = (unit.now - from_micros(row[1])) / timedelta(hours=1)
    return float(row[0] / max(1.0, hours))
