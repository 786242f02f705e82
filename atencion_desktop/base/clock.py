"""Time as the program sees it: aware UTC instants inside, the shop's zone only at the edge.

The clock is injected everywhere, so that a test (or the demo shop) sets the day.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Clock(Protocol):
    """Tells the present instant."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class SystemClock:
    """The computer's clock: the only place that reads it."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - the one place that may


class FixedClock:
    """A clock that stands still until it is told to move: for tests, the tour and the demo shop."""

    def __init__(self, start: datetime) -> None:
        """Start at an aware instant; ``ValueError`` when it carries no zone."""
        self._now = as_utc(start)

    def now(self) -> datetime:
        """The instant it was last set to, in UTC."""
        return self._now

    def advance(self, **span: float) -> None:
        """Move forward by a :class:`datetime.timedelta`'s keywords (``minutes=5``)."""
        self._now += timedelta(**span)

    def set(self, moment: datetime) -> None:
        """Jump to an aware instant, forward or back."""
        self._now = as_utc(moment)


def as_utc(moment: datetime) -> datetime:
    """The same instant in UTC; ``ValueError`` for a naive one, which names no instant at all."""
    if moment.tzinfo is None:
        raise ValueError("naive datetime")
    return moment.astimezone(UTC)


def to_micros(moment: datetime) -> int:
    """Microseconds since 1970 UTC: how the store keeps every instant, the same on both engines."""
    return (as_utc(moment) - _EPOCH) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    """The aware UTC instant of :func:`to_micros`."""
    return _EPOCH + timedelta(microseconds=micros)


def local(moment: datetime, zone: ZoneInfo) -> datetime:
    """The instant on the wall clock of ``zone``."""
    return as_utc(moment).astimezone(zone)


def local_day(moment: datetime, zone: ZoneInfo) -> date:
    """The shop's calendar day at that instant: what ticket numbers and folio years hang on."""
    return local(moment, zone).date()
