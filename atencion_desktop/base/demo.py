"""What the features share while they fill the demo shop: one seed, one year, one cast of people.

Everything is invented and deterministic: the same seed and the same last day give the same shop.
Lower features fill the registers that higher ones draw from.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from atencion_desktop.base.actor import Call
from atencion_desktop.base.paths import resource

CUSTOMERS = 2_000
DAYS = 365


@dataclass(frozen=True, slots=True)
class DemoBuy:
    """A purchase of the demo shop, with the goods it was drawn from."""

    id: int
    customer: int
    goods: dict[str, Any]
    serial: str
    day: date
    cents: int
    invoice: str


@dataclass(slots=True)
class Demo:
    """The demo shop being filled. ``now`` is the last instant of its history (aware)."""

    store: Any
    call: Callable[[], Call]
    now: datetime
    zone: ZoneInfo
    chance: random.Random
    customers: list[int] = field(default_factory=list)
    purchases: list[DemoBuy] = field(default_factory=list)

    @property
    def today(self) -> date:
        """The shop's day at the end of the history."""
        return self.now.astimezone(self.zone).date()

    def working_days(self) -> Iterator[date]:
        """The days of the year before today on which the shop opened (Monday to Saturday)."""
        for back in range(DAYS, 0, -1):
            day = self.today - timedelta(days=back)
            if day.weekday() < 6:
                yield day

    def moment(self, day: date, hour: int, minute: int = 0) -> datetime:
        """An instant of a day on the shop's wall clock."""
        return datetime.combine(day, time(hour, minute), self.zone)


@cache
def cast_of(name: str) -> dict[str, Any]:
    """One of the lists of ``resources/demo``: ``people``, ``products`` or ``texts``."""
    with resource("demo", f"{name}.toml").open("rb") as stream:
        return tomllib.load(stream)
