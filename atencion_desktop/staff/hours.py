"""When the shop is open: weekly stretches with split days, and the dates that differ."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from atencion_desktop.staff.rules import Opening, OpeningException


def stretches(
    day: date, openings: tuple[Opening, ...], exceptions: tuple[OpeningException, ...] = ()
) -> tuple[tuple[time, time], ...]:
    """The opening stretches of a date on the shop's wall clock; none when it is closed."""
    special = [e for e in exceptions if e.day == day]
    if special:
        return tuple((e.opens, e.closes) for e in special if e.opens and e.closes)
    return tuple((o.opens, o.closes) for o in openings if o.weekday == day.weekday())


def add_open_minutes(
    start: datetime,
    minutes: int,
    zone: ZoneInfo,
    openings: tuple[Opening, ...],
    exceptions: tuple[OpeningException, ...] = (),
) -> datetime:
    """The instant when so many minutes of opening time have passed since ``start``.

    A two-hour promise made at 13:00 with hours 9:30–13:30 and 17:00–20:30 is due at 18:30.
    ``ValueError`` when the shop does not open within a year.
    """
    left = timedelta(minutes=minutes)
    cursor = start.astimezone(zone)
    for _ in range(366):
        for opens, closes in stretches(cursor.date(), openings, exceptions):
            begin = max(cursor, datetime.combine(cursor.date(), opens, zone))
            end = datetime.combine(cursor.date(), closes, zone)
            if begin >= end:
                continue
            if begin + left <= end:
                return (begin + left).astimezone(start.tzinfo)
            left -= end - begin
        cursor = datetime.combine(cursor.date() + timedelta(days=1), time(), zone)
    raise ValueError("the shop never opens")
