"""How long a service may take: what the last ones say, tempered by the configured minutes."""

from __future__ import annotations

import math
import statistics
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from statistics import NormalDist

from atencion_desktop.reception.estimator.room import Practice

WINDOW = 300
"""How many of the last services count."""
PRIOR_WEIGHT = 10
"""The configured minutes count as this many services, and alone until so many were seen."""
_PRIOR_SPREAD = 0.6
"""Coefficient of variation of a service nobody has measured yet."""
_PRIOR_POINTS = 200
_SHORTEST = 1 / 60
_CHANGES = (20, 40, 80, 160)
"""How many services ago a lasting change of pace is looked for."""
_CHANGE_ERRORS = 4.0
"""A change is believed from this many standard errors on."""
_STEADY_ERRORS = 3.0
"""After a change, both halves must be as alike as this: a drift or a sorted list is none."""
_LEAST_SPREAD = 0.05
_TAIL = 0.75
"""Beyond all that was seen, a service is expected to go on for this part of its usual time."""


@dataclass(frozen=True, slots=True)
class Times:
    """Equally likely service times in minutes, shortest first, and what their mean may be off by.

    ``doubt`` is the standard deviation of the mean's logarithm.
    """

    draws: tuple[float, ...]
    mean: float
    doubt: float

    def remaining(self, spent: float, pace: float, chance: Random) -> float:
        """Minutes still to come of a service in course for ``spent`` minutes at that pace."""
        seen = bisect_right(self.draws, spent / pace)
        if seen == len(self.draws):
            return chance.expovariate(1.0) * _TAIL * self.mean * pace
        return self.draws[chance.randrange(seen, len(self.draws))] * pace - spent


def learn(practice: Practice) -> Times:
    """The times to draw from."""
    recent = _since_change([max(one, _SHORTEST) for one in practice.recent[-WINDOW:]])
    if len(recent) < PRIOR_WEIGHT:
        doubt = _PRIOR_SPREAD / math.sqrt(PRIOR_WEIGHT)
        return Times(_unmeasured(practice.minutes), practice.minutes, doubt)
    seen = statistics.fmean(recent)
    weight = PRIOR_WEIGHT + len(recent)
    mean = (PRIOR_WEIGHT * practice.minutes + math.fsum(recent)) / weight
    doubt = statistics.pstdev(recent, seen) / seen / math.sqrt(weight)
    return Times(tuple(sorted(one * mean / seen for one in recent)), mean, doubt)


def _unmeasured(minutes: float) -> tuple[float, ...]:
    """Evenly spread over a log-normal of that mean."""
    sigma = math.sqrt(math.log1p(_PRIOR_SPREAD**2))
    curve = NormalDist(0.0, sigma)
    shape = [
        math.exp(curve.inv_cdf((place + 0.5) / _PRIOR_POINTS)) for place in range(_PRIOR_POINTS)
    ]
    scale = minutes / statistics.fmean(shape)
    return tuple(one * scale for one in shape)


def _since_change(recent: list[float]) -> list[float]:
    """Only those after the clearest lasting change, if there was one: the rest is another time."""
    logs = [math.log(one) for one in recent]
    found = [
        (_errors(logs[:-last], logs[-last:]), last)
        for last in _CHANGES
        if len(logs) > last
        and _errors(logs[-last : -last // 2], logs[-last // 2 :]) < _STEADY_ERRORS
    ]
    errors, last = max(found, default=(0.0, 0))
    return recent[-last:] if errors > _CHANGE_ERRORS else recent


def _errors(before: Sequence[float], after: Sequence[float]) -> float:
    """How many standard errors two means are apart; too little before says nothing."""
    if len(before) < PRIOR_WEIGHT:
        return 0.0
    old, new = statistics.fmean(before), statistics.fmean(after)
    noise = (_variance(before, old), _variance(after, new))
    return abs(new - old) / math.sqrt(noise[0] / len(before) + noise[1] / len(after))


def _variance(values: Sequence[float], mean: float) -> float:
    """Variance, never so small that a hair's breadth would be a change."""
    return max(statistics.pvariance(values, mean), _LEAST_SPREAD**2)
