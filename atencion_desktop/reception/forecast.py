"""The expected wait in the window: curves read off the played room, at most a minute old.

Playing the room takes tens of milliseconds: too long while a ticket is being issued, and needless
at each change. So once a minute the room is played on from what it is then, and kept as one curve
for each service: the wait by how many are ahead. In between, and for a new ticket, the curve is
read at the number ahead as it is now.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from atencion_desktop.base.clock import Clock
from atencion_desktop.reception.wait import FormulaEstimator, NoWait, Room, Wait, WaitEstimator

if TYPE_CHECKING:
    from atencion_desktop.reception.estimator.room import Scene

INTERVAL = timedelta(minutes=1)
"""The room is not played again sooner."""
VALID = timedelta(minutes=3)
"""A curve older than this says nothing about now: the plain formula does."""


@dataclass(frozen=True, slots=True)
class Look:
    """The room as it is played, and how many are ahead of each person in it.

    ``places`` says so for those waiting, in their order, ``ahead`` for a newcomer to each service.
    """

    scene: Scene
    places: tuple[int, ...]
    ahead: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Curve:
    """The wait by how many are ahead, with as many desks open as there were."""

    desks: int
    points: tuple[tuple[int, float, float], ...]

    def at(self, room: Room) -> Wait:
        """Between two points in proportion; beyond the last, a share of a service for each."""
        ahead = room.ahead or 0
        after = bisect_right(self.points, ahead, key=lambda point: point[0])
        if after == 0:
            place, low, high = self.points[0]
            share = (ahead + 1) / (place + 1)
            return Wait(low * share, high * share)
        place, low, high = self.points[after - 1]
        if after == len(self.points):
            more = (ahead - place) * room.minutes / room.desks
            return Wait(low + more, high + more)
        further, low_there, high_there = self.points[after]
        share = (ahead - place) / (further - place)
        return Wait(low + (low_there - low) * share, high + (high_there - high) * share)


class Forecast:
    """Reads the curves; the plain formula where there is none that holds."""

    def __init__(self, clock: Clock, plain: WaitEstimator | None = None) -> None:
        """Know nothing of the room yet."""
        self._clock = clock
        self._plain = plain or FormulaEstimator()
        self._curves: dict[int, Curve] = {}
        self._taken: datetime | None = None

    def estimate(self, room: Room) -> Wait | NoWait:
        """The range, or why there is none."""
        plain = self._plain.estimate(room)
        curve = self._curves.get(room.service)
        if isinstance(plain, NoWait) or plain == Wait(0.0, 0.0) or curve is None:
            return plain
        if curve.desks != room.desks or not self._within(VALID):
            return plain
        return curve.at(room)

    def renew(self, look: Callable[[], Look], *, hurried: bool = False) -> None:
        """Play the room again if a minute has passed; the first time not if in a hurry."""
        if self._taken is None and hurried:
            self._taken = self._clock.now() - INTERVAL
        elif not self._within(INTERVAL):
            self._taken = self._clock.now()
            self._curves = _curves(look())

    def _within(self, span: timedelta) -> bool:
        """Whether the room was played less than that ago."""
        return self._taken is not None and timedelta(0) <= self._clock.now() - self._taken < span


def _curves(look: Look) -> dict[int, Curve]:
    """Everybody who waits and a newcomer are the points of their service's curve."""
    from atencion_desktop.reception.estimator.estimate import estimate, estimate_all
    from atencion_desktop.reception.estimator.room import Guest
    from atencion_desktop.reception.rules import Priority

    scene = look.scene
    points: dict[str, dict[int, tuple[int, float, float]]] = {}
    for guest, place, found in zip(scene.waiting, look.places, estimate_all(scene), strict=True):
        if found is not None:
            points.setdefault(guest.service, {})[place] = (place, found.q20, found.q80)
    for service, place in look.ahead.items():
        found = estimate(scene, Guest(service, Priority.ORDINARY, scene.now))
        if found is not None:
            points.setdefault(service, {})[place] = (place, found.q20, found.q80)
    return {
        int(service): Curve(
            scene.counters_open(service), tuple(by_place[place] for place in sorted(by_place))
        )
        for service, by_place in points.items()
    }
