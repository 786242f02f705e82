"""What many possible futures of a room say about the wait of the people in it."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from atencion_desktop.reception.estimator.model import build, key_minutes
from atencion_desktop.reception.estimator.play import Play
from atencion_desktop.reception.estimator.room import Guest, Scene

_FEWEST, _MOST = 40, 400
_WORK = 12_000
"""About how many calls are played for one answer: fewer futures of a fuller room."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A wait in minutes from now to the call: four of five are called by ``q80``."""

    mean: float
    median: float
    q10: float
    q20: float
    q80: float
    q90: float


def estimate(scene: Scene, guest: Guest, seed: int = 0) -> Estimate | None:
    """The wait of somebody who joins those waiting; ``None`` with no desk open for them."""
    if not scene.counters_open(guest.service):
        return None
    guests = (*scene.waiting, guest)
    return _estimates(scene, guests, (len(scene.waiting),), seed)[0]


def estimate_all(scene: Scene, seed: int = 0) -> tuple[Estimate | None, ...]:
    """The wait of everybody who waits, in their order, from the same futures."""
    return _estimates(scene, scene.waiting, range(len(scene.waiting)), seed)


def ahead(scene: Scene, guest: Guest) -> int:
    """How many of those waiting have a smaller key."""
    mine = key_minutes(scene, guest)
    return sum(key_minutes(scene, other) < mine for other in scene.waiting)


def _estimates(
    scene: Scene, guests: tuple[Guest, ...], asked: Sequence[int], seed: int
) -> tuple[Estimate | None, ...]:
    """One estimate for each of the places asked about, where a desk is open for it."""
    served = [place for place in asked if scene.counters_open(guests[place].service)]
    model = build(scene, guests, served)
    chance = Random(seed)  # noqa: S311 - repeatable chance, not a secret
    waits: dict[int, list[float]] = {place: [] for place in served}
    for _ in range(max(_FEWEST, min(_MOST, _WORK // (len(guests) + 1)))):
        for place, minutes in Play(model, chance).called().items():
            waits[place].append(minutes)
    return tuple(_summary(waits[place]) if waits.get(place) else None for place in asked)


def _summary(waits: list[float]) -> Estimate:
    """Mean and quantiles."""
    waits.sort()
    return Estimate(
        mean=statistics.fmean(waits),
        median=_quantile(waits, 0.5),
        q10=_quantile(waits, 0.1),
        q20=_quantile(waits, 0.2),
        q80=_quantile(waits, 0.8),
        q90=_quantile(waits, 0.9),
    )


def _quantile(ordered: Sequence[float], part: float) -> float:
    """The value below which that part lies, between the two nearest."""
    place = part * (len(ordered) - 1)
    low = math.floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)
