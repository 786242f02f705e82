"""Counting days: calendar and working days, months and years, and the public holidays of a place.

Days beyond the calendar (year 9999) raise ``OverflowError``; the command answers it as a bad date.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from functools import lru_cache

from atencion_desktop.law.model import EVERY_SCOPE, Scope, Unit
from atencion_desktop.law.places import find_place

SATURDAY = 5


def add_days(start: date, days: int) -> date:
    """``days`` calendar days after ``start``."""
    return start + timedelta(days=days)


def add_months(start: date, months: int) -> date:
    """From date to date, clipped to the month's last day (Código Civil, art. 5.1)."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if year > MAXYEAR:
        raise OverflowError(year)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def add_period(start: date, quantity: int, unit: Unit) -> date:
    """A period that rest days never move; hours fall due the same day."""
    if unit is Unit.HOURS:
        return start
    if unit is Unit.CALENDAR_DAYS:
        return add_days(start, quantity)
    if unit is Unit.WORKING_DAYS:
        raise ValueError(unit)
    return add_months(start, quantity * (12 if unit is Unit.YEARS else 1))


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Which days are worked in a place: public holidays of country and region, and local ones."""

    country: str
    region: str = ""
    local: frozenset[date] = frozenset()

    def is_working(self, day: date) -> bool:
        """Whether that day is neither Saturday, Sunday nor holiday."""
        if day.weekday() >= SATURDAY or day in self.local:
            return False
        return day not in public_holidays(self.country, self.region, day.year)

    def last_working(self, day: date) -> date:
        """That day, or the nearest working day before it."""
        while not self.is_working(day):
            day = add_days(day, -1)
        return day

    def next_working(self, day: date) -> date:
        """That day, or the nearest working day after it."""
        while not self.is_working(day):
            day = add_days(day, 1)
        return day

    def add_working(self, start: date, days: int, stopped: Collection[date] = frozenset()) -> date:
        """The day on which that many working days have passed; those ``stopped`` do not count."""
        day = start
        while days > 0:
            day = add_days(day, 1)
            if self.is_working(day) and day not in stopped:
                days -= 1
        return day

    def first_working(self, after: date, until: date, most: int) -> tuple[date, ...]:
        """The first ``most`` working days after one day and not after another."""
        found: list[date] = []
        day = after
        while len(found) < most and day < until:
            day = add_days(day, 1)
            if self.is_working(day):
                found.append(day)
        return tuple(found)

    def add(self, start: date, quantity: int, unit: Unit, stopped: Collection[date] = ()) -> date:
        """``quantity`` units after ``start``, whatever the unit."""
        if unit is Unit.WORKING_DAYS:
            return self.add_working(start, quantity, frozenset(stopped))
        return add_period(start, quantity, unit)


def work_calendar(
    place: str,
    local: Collection[date] = (),
    scopes: Collection[Scope] = EVERY_SCOPE,
) -> WorkCalendar:
    """The calendar of a place with its local holidays, limited to the scopes a rule names."""
    known = find_place(place)
    return WorkCalendar(
        known.country,
        known.calendar_region if Scope.REGION in scopes else "",
        frozenset(local) if Scope.LOCAL in scopes else frozenset(),
    )


@lru_cache(maxsize=512)
def public_holidays(country: str, region: str, year: int) -> frozenset[date]:
    """The public holidays of a year.

    Days decreed non-working for the public sector only (Peru) are not among them.
    """
    import holidays  # slow to load, and only working days need it

    known = holidays.list_supported_countries().get(country, [])
    subdivision = region if region in known else None
    return frozenset(holidays.country_holidays(country, subdiv=subdivision, years=year))
