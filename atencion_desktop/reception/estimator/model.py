"""A room made ready for playing: minutes from now, desks that share their people in one line."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from atencion_desktop.reception.estimator.room import Booking, Counter, Guest, Scene
from atencion_desktop.reception.estimator.times import Times, learn
from atencion_desktop.reception.order import APPOINTMENT_LEAD, LATE_TOLERANCE, order_key

_MINUTE = timedelta(minutes=1)
_LEAD = APPOINTMENT_LEAD / _MINUTE
_TOLERANCE = LATE_TOLERANCE / _MINUTE
_FARTHEST = 24 * 60.0
"""No arrival later than a day from now is played, whatever the credit."""
_MIX_WEIGHT = 4.0
"""Past services count as this many people when guessing what the next ones come for."""

Entry = tuple[float, int, int]
"""Somebody in a line: calling key, place among equal keys, service."""


@dataclass(frozen=True, slots=True)
class Desk:
    """A desk that will call people: the lines it takes from, ``breaks`` in order.

    ``service`` and ``spent`` say who is there since how long; ``None`` for nobody.
    """

    lines: tuple[int, ...]
    speed: float
    breaks: tuple[tuple[float, float], ...]
    service: int | None
    spent: float

    def back(self, at: float) -> float:
        """When the desk can call, if it is done at that minute."""
        for start, end in self.breaks:
            if start <= at < end:
                at = end
        return at


@dataclass(frozen=True, slots=True)
class Coming:
    """An appointment that will come between two minutes."""

    first: float
    last: float
    key: float
    service: int


@dataclass(frozen=True, slots=True)
class Model:
    """All that one play needs. ``line_of`` is each service's line, ``watched`` whom we ask about.

    ``horizon`` is the last minute at which a preferential arrival could still overtake them.
    """

    times: tuple[Times, ...]
    line_of: tuple[int, ...]
    lines: tuple[tuple[Entry, ...], ...]
    desks: tuple[Desk, ...]
    coming: tuple[Coming, ...]
    mix: tuple[float, ...]
    credit: float
    horizon: float
    per_minute: float
    no_show: float
    watched: frozenset[int]
    people: int


def build(scene: Scene, guests: tuple[Guest, ...], watched: Iterable[int]) -> Model:
    """The model of a room with these people in it; ``watched`` are places among them."""
    names = tuple(scene.services)
    number = {name: place for place, name in enumerate(names)}
    line_of = _lines(scene, names)
    asked = frozenset(watched)
    keys = [key_minutes(scene, guest) for guest in guests]
    lines: list[list[Entry]] = [[] for _ in set(line_of)]
    for place, (guest, key) in enumerate(zip(guests, keys, strict=True)):
        service = number[guest.service]
        lines[line_of[service]].append((key, place, service))
    credit = min(scene.credit_minutes, _FARTHEST)
    latest = max((keys[place] for place in asked), default=0.0)
    return Model(
        times=tuple(learn(practice) for practice in scene.services.values()),
        line_of=line_of,
        lines=tuple(tuple(sorted(line)) for line in lines),
        desks=tuple(_desks(scene, number, line_of)),
        coming=tuple(_coming(scene, number)),
        mix=_mix(scene, guests),
        credit=credit,
        horizon=min(latest + credit, _FARTHEST),
        per_minute=scene.preferential_per_hour / 60.0,
        no_show=scene.no_show,
        watched=asked,
        people=len(guests),
    )


def key_minutes(scene: Scene, guest: Guest) -> float:
    """Somebody's calling key, in minutes from now."""
    key = order_key(guest.priority, guest.arrived, guest.booked, scene.credit_minutes)
    return _minutes(scene, key)


def _minutes(scene: Scene, moment: datetime) -> float:
    """An instant in minutes from now."""
    return (moment - scene.now) / _MINUTE


def _lines(scene: Scene, names: tuple[str, ...]) -> tuple[int, ...]:
    """Services served by exactly the same desks stand in one line: fewer heads to compare."""
    lines: dict[frozenset[int], int] = {}
    found = []
    for name in names:
        by = frozenset(n for n, counter in enumerate(scene.counters) if name in counter.serves)
        found.append(lines.setdefault(by, len(lines)))
    return tuple(found)


def _desks(scene: Scene, number: dict[str, int], line_of: tuple[int, ...]) -> Iterable[Desk]:
    """The desks that will call somebody some day."""
    for counter in scene.counters:
        breaks = tuple(sorted(_breaks(scene, counter)))
        if not counter.open and not any(start <= 0.0 for start, _end in breaks):
            continue
        served = {line_of[number[name]] for name in counter.serves if name in number}
        busy = counter.busy
        yield Desk(
            lines=tuple(sorted(served)),
            speed=counter.speed,
            breaks=breaks,
            service=None if busy is None else number[busy.service],
            spent=0.0 if busy is None else max(0.0, -_minutes(scene, busy.since)),
        )


def _breaks(scene: Scene, counter: Counter) -> Iterable[tuple[float, float]]:
    """The breaks that are not over."""
    for start, end in counter.breaks:
        if end > scene.now:
            yield _minutes(scene, start), _minutes(scene, end)


def _coming(scene: Scene, number: dict[str, int]) -> Iterable[Coming]:
    """Who comes in the ten minutes before their hour; whoever is late may until the tolerance."""
    for booking in scene.booked:
        at = _minutes(scene, booking.at)
        first, last = (at - _LEAD, at) if at > 0.0 else (0.0, at + _TOLERANCE)
        if last > 0.0 and first <= _FARTHEST:
            yield Coming(max(0.0, first), last, at - _LEAD, number[booking.service])


def _mix(scene: Scene, guests: tuple[Guest, ...]) -> tuple[float, ...]:
    """Cumulative weights of what people come for: those present, and the past as a few more."""
    known: dict[str, float] = dict.fromkeys(scene.services, 0.0)
    present: list[Guest | Booking] = [*guests, *scene.booked]
    for one in present:
        known[one.service] += 1.0
    for counter in scene.counters:
        if counter.busy is not None:
            known[counter.busy.service] += 1.0
    past = {name: 1.0 + len(practice.recent) for name, practice in scene.services.items()}
    scale = _MIX_WEIGHT / math.fsum(past.values())
    weights = [known[name] + past[name] * scale for name in scene.services]
    total = 0.0
    return tuple(total := total + weight for weight in weights)
