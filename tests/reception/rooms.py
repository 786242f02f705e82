"""Rooms for the estimator: a desk or two, services that take exactly as long as said."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from atencion_desktop.reception.estimator.room import Busy, Counter, Guest, Practice, Scene
from atencion_desktop.reception.rules import Priority

NOW = datetime(2026, 3, 2, 10, 15, tzinfo=ZoneInfo("Europe/Madrid"))
TEN = Practice(10.0, (10.0,) * 20)
"""A service that always takes ten minutes: a visit keeps its desk ten and a half."""


def at(minutes: float) -> datetime:
    """So many minutes from now."""
    return NOW + timedelta(minutes=minutes)


def desk(
    serves: str = "A",
    *,
    spent: float | None = None,
    is_open: bool = True,
    speed: float = 1.0,
    breaks: tuple[tuple[float, float], ...] = (),
) -> Counter:
    """A desk; ``spent`` is how long ago it called somebody, for its first service."""
    busy = None if spent is None else Busy(serves[0], at(-spent))
    return Counter(
        frozenset(serves), is_open, speed, busy, tuple((at(one), at(two)) for one, two in breaks)
    )


def guest(
    arrived: float = 0.0,
    service: str = "A",
    priority: Priority = Priority.ORDINARY,
    booked: float | None = None,
) -> Guest:
    """Somebody who came so many minutes from now (below zero: ago)."""
    return Guest(service, priority, at(arrived), None if booked is None else at(booked))


def room(*counters: Counter, waiting: tuple[Guest, ...] = (), credit: float = 15.0) -> Scene:
    """A room where every service takes ten minutes."""
    return Scene(NOW, {"A": TEN, "B": TEN}, counters, waiting, credit_minutes=credit)
