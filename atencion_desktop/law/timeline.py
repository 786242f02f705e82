"""How repairs stretch a legal guarantee: the arithmetic under :mod:`.coverage`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from atencion_desktop.law.calendars import add_days, add_months, add_period
from atencion_desktop.law.errors import BadOrder
from atencion_desktop.law.model import CoverageTerm


@dataclass(frozen=True, slots=True)
class Repair:
    """A stay of the item with the shop; ``returned`` is ``None`` while it is still there."""

    received: date
    returned: date | None = None
    defect: str | None = None

    def __post_init__(self) -> None:
        """Refuse an item returned before it was received."""
        if self.returned is not None and self.returned < self.received:
            raise BadOrder("repairs", first=self.received, last=self.returned)


@dataclass(frozen=True, slots=True)
class RepairCover:
    """The cover that a repair gives to the defect it mended."""

    defect: str | None
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Timeline:
    """The last days of the guarantee and of its presumption, and the repairs' own covers.

    ``stops`` is how many repairs stopped the guarantee: the days in dispute, because the day an
    item is handed over may be counted too.
    """

    guarantee: date
    presumption: date | None
    covers: tuple[RepairCover, ...]
    stops: int


def unroll(
    term: CoverageTerm, months: int | None, start: date, repairs: Iterable[Repair], on: date
) -> Timeline:
    """The guarantee from ``start``, stopped by each repair that began while it still ran.

    ``months`` is the term agreed in place of the legal one. The days of a repair are those from
    the day received to the day returned, overlapping repairs counted once; one not yet returned
    counts up to ``on``.
    """
    guarantee = add_months(start, months) if months is not None else _legal_end(term, start)
    presumption = _presumption(term, start, guarantee)
    covers: list[RepairCover] = []
    stops = 0
    for repair, days in _stops(repairs, start, on):
        running = repair.received <= guarantee
        if running or _mended_before(covers, repair):
            covers += _cover(term, repair)
        if not term.suspends:
            continue
        if presumption is not None and repair.received <= presumption:
            presumption = add_days(presumption, days)
        if running:
            guarantee = add_days(guarantee, days)
            stops += bool(days)
    if presumption is not None:
        presumption = min(presumption, guarantee)
    return Timeline(guarantee, presumption, tuple(covers), stops)


def same_defect(one: str | None, other: str | None) -> bool | None:
    """Whether two names of a defect are the same one; ``None`` where either is not told."""
    if not one or not other:
        return None
    return one.strip().casefold() == other.strip().casefold()


def _legal_end(term: CoverageTerm, start: date) -> date:
    """The last day of the term fixed by law."""
    return add_period(start, term.quantity, term.unit)


def _presumption(term: CoverageTerm, start: date, guarantee: date) -> date | None:
    """The last day on which the defect is presumed to come from the delivery."""
    if term.presumption_whole:
        return guarantee
    if not term.presumption_months:
        return None
    return min(add_months(start, term.presumption_months), guarantee)


def _stops(repairs: Iterable[Repair], start: date, on: date) -> Iterator[tuple[Repair, int]]:
    """Each repair in order, with the days it adds to those already counted."""
    counted = start
    for repair in sorted(repairs, key=lambda one: (one.received, one.returned or date.max)):
        end = repair.returned or max(on, repair.received)
        begin = max(repair.received, counted)
        counted = max(counted, end)
        yield repair, max((end - begin).days, 0)


def _mended_before(covers: Iterable[RepairCover], repair: Repair) -> bool:
    """Whether an earlier repair of the same defect still covered this one."""
    return any(
        same_defect(cover.defect, repair.defect) and cover.start <= repair.received <= cover.end
        for cover in covers
    )


def _cover(term: CoverageTerm, repair: Repair) -> list[RepairCover]:
    """The cover a finished repair gives, none where the law gives none."""
    if not term.repair_months or repair.returned is None:
        return []
    end = add_months(repair.returned, term.repair_months)
    return [RepairCover(repair.defect, repair.returned, end)]
