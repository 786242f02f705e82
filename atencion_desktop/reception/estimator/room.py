"""The state of a room, as far as it decides how long somebody will wait."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from atencion_desktop.reception.rules import Priority
from atencion_desktop.staff.rules import CREDIT_MINUTES


@dataclass(frozen=True, slots=True)
class Practice:
    """How long a service takes: the configured minutes and the last ones, oldest first.

    Neither holds the way from the call to the start, nor the calls that nobody answered.
    """

    minutes: float
    recent: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Busy:
    """Somebody called to a desk, or served there, ``since`` the call."""

    service: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Counter:
    """A desk: what it serves and how fast (1.15 is 15 % slower), and its planned breaks.

    A desk that is not open comes back at the end of the break it is in; without one nobody knows
    when, and nobody counts on it. One that finishes with someone before its break is still open.
    """

    serves: frozenset[str]
    open: bool
    speed: float = 1.0
    busy: Busy | None = None
    breaks: tuple[tuple[datetime, datetime], ...] = ()

    def serves_now(self, service: str) -> bool:
        """Whether the desk is open for a service."""
        return self.open and service in self.serves


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody with a ticket."""

    service: str
    priority: Priority
    arrived: datetime
    booked: datetime | None = None


@dataclass(frozen=True, slots=True)
class Booking:
    """Somebody with an appointment who has not come yet."""

    service: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Scene:
    """A room at one moment. Services are named by any text, the same in all its parts."""

    now: datetime
    services: Mapping[str, Practice]
    counters: tuple[Counter, ...]
    waiting: tuple[Guest, ...]
    booked: tuple[Booking, ...] = ()
    credit_minutes: float = CREDIT_MINUTES
    no_show: float = 0.0
    preferential_per_hour: float = 0.0

    def counters_open(self, service: str) -> int:
        """How many open desks serve a service."""
        return sum(counter.serves_now(service) for counter in self.counters)
