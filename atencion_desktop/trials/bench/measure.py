"""Measuring two ways of doing a thing by turns, so that a busy machine disturbs both alike."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

MILLISECONDS = "ms"
CPU_MILLISECONDS = "ms cpu"
_WARM_UP = 3
_MILLI = 1_000.0


def _nothing() -> None:
    """No preparation."""


@dataclass(frozen=True, slots=True)
class Contestant:
    """Work to be timed; ``prepare`` runs before each turn and is not."""

    work: Callable[[], object]
    prepare: Callable[[], object] = _nothing


@dataclass(slots=True)
class Samples:
    """What one contestant took at each turn, in milliseconds."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Figure:
    """The median of ours and of the floor, and how many times the floor ours takes."""

    ours: float
    floor: float
    ratio: float
    goal: float
    n: int
    unit: str

    @classmethod
    def of(cls, ours: Sequence[float], floor: Sequence[float], goal: float, unit: str) -> Figure:
        """The figure of samples taken by turns in one run."""
        mine, least = statistics.median(ours), statistics.median(floor)
        return cls(mine, least, mine / least, goal, len(ours), unit)

    @property
    def met(self) -> bool:
        """Whether the goal is reached."""
        return self.ratio <= self.goal


@dataclass(frozen=True, slots=True)
class Remark:
    """A further figure of the same run, and its goal where it has one."""

    label: str
    value: float
    goal: float | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """How much of the time a part of the program takes, from 0 to 1."""

    part: str
    share: float


@dataclass(frozen=True, slots=True)
class Report:
    """All that one benchmark found; ``profile`` only where the goal was missed."""

    figure: Figure
    remarks: tuple[Remark, ...] = ()
    profile: tuple[Share, ...] = ()


def orders(names: Iterable[str], rounds: int) -> Iterator[tuple[bool, list[str]]]:
    """Who goes first in each round, another one each time; the first rounds do not count."""
    listed = list(names)
    for turn in range(-_WARM_UP, rounds):
        start = turn % len(listed)
        yield turn >= 0, listed[start:] + listed[:start]


def take_turns(contestants: Mapping[str, Contestant], rounds: int) -> dict[str, Samples]:
    """Let all of them work in every round."""
    taken = {name: Samples() for name in contestants}
    for counted, order in orders(contestants, rounds):
        for name in order:
            _turn(contestants[name], taken[name] if counted else Samples())
    return taken


def _turn(contestant: Contestant, samples: Samples) -> None:
    """One timed piece of work."""
    contestant.prepare()
    cpu, wall = time.process_time(), time.perf_counter()
    contestant.work()
    samples.wall.append((time.perf_counter() - wall) * _MILLI)
    samples.cpu.append((time.process_time() - cpu) * _MILLI)
