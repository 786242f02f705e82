"""A visit as a value, and how it is read from and written to its row.

Prepared SQL, no ORM: the queue's daily path runs on it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import datetime
from functools import cache
from typing import Any

from atencion_desktop.base.clock import from_micros, to_micros
from atencion_desktop.base.codec import dumps, to_plain
from atencion_desktop.base.outcome import Topic
from atencion_desktop.reception.order import Standing
from atencion_desktop.reception.rules import (
    NoSuchVisit,
    Priority,
    Result,
    State,
    number_text,
)
from atencion_desktop.store.driver import Row
from atencion_desktop.store.statement import Statement, statement
from atencion_desktop.store.unit import ReadUnit, Unit


@dataclass(frozen=True, slots=True)
class Visit:
    """One person's passage through the desk, as it stands; instants in UTC."""

    id: int
    letter: str
    serial: int
    service_id: int
    priority: Priority
    language: str
    customer_id: int | None
    reason: str
    arrived: datetime
    booked: datetime | None
    order_key: datetime
    wait_low: int | None
    wait_high: int | None
    state: State
    since: datetime
    desk_id: int | None
    account_id: int | None
    for_desk_id: int | None
    for_account_id: int | None
    calls: int
    called: datetime | None
    started: datetime | None
    ended: datetime | None
    result: Result
    satisfaction: int | None
    version: int

    @property
    def number(self) -> str:
        """``A-012``."""
        return number_text(self.letter, self.serial)

    def standing(
        self, desk: str | None = None, for_desk: str | None = None, for_person: str | None = None
    ) -> Standing:
        """What the sentence about its place is made from."""
        return Standing(
            state=self.state,
            priority=self.priority,
            arrived=self.arrived,
            key=self.order_key,
            booked=self.booked,
            desk=desk,
            since=self.since,
            reserved_desk=for_desk,
            reserved_person=for_person,
        )


_FIELDS = tuple(field.name for field in fields(Visit))
_INSTANTS = frozenset({"arrived", "booked", "order_key", "since", "called", "started", "ended"})
_CODES: dict[str, Callable[[Any], Any]] = {"priority": Priority, "state": State, "result": Result}
_MAKERS = tuple(
    from_micros if name in _INSTANTS else _CODES.get(name, lambda value: value) for name in _FIELDS
)
_MUTABLE = (
    "service_id",
    "customer_id",
    "state",
    "since",
    "desk_id",
    "account_id",
    "for_desk_id",
    "for_account_id",
    "calls",
    "called",
    "started",
    "ended",
    "result",
    "satisfaction",
)
_RESTORED = tuple(name for name in _MUTABLE if name != "customer_id")
"""What an undo puts back: who the person is was learned meanwhile and stays."""

OPEN_SQL = "v.state in ('called', 'in_service', 'on_hold')"
"""The condition of the index ``ix_visit_open``, word for word: SQLite compares the text."""
AT_DESK_SQL = f"{OPEN_SQL} and v.state <> 'on_hold'"
"""Called or in service, found through the same index."""

COLUMNS = ", ".join("v.number" if name == "serial" else f"v.{name}" for name in _FIELDS)
_BY_ID = statement(f"select {COLUMNS} from visit v where v.id = :id")
_AT_DESK = statement(
    f"select {COLUMNS} from visit v where v.desk_id = :desk and {AT_DESK_SQL}"
    " order by v.since, v.id"
)


def from_row(row: Row) -> Visit:
    """A row of :data:`COLUMNS` as a value."""
    values: list[Any] = [
        None if v is None else make(v) for make, v in zip(_MAKERS, row, strict=True)
    ]
    return Visit(*values)


def get(unit: ReadUnit, visit: int) -> Visit:
    """The visit with that id; :class:`NoSuchVisit` when there is none."""
    row = unit.one(_BY_ID, id=visit)
    if row is None:
        raise NoSuchVisit("visit")
    return from_row(row)


def at_desk(unit: ReadUnit, desk: int) -> tuple[Visit, ...]:
    """Who is called or in service at a desk (one at most, unless the file was tampered with)."""
    return tuple(map(from_row, unit.rows(_AT_DESK, desk=desk)))


def save(unit: Unit, before: Visit, now: Visit) -> bool:
    """Write what has changed; false when the row was changed since it was read.

    Only that: every column named costs the engine its foreign key and its indexes.
    """
    changed = tuple(n for n in _MUTABLE if getattr(before, n) != getattr(now, n))
    known = {"id": before.id, "version": before.version}
    return bool(unit.run(_saving(changed), **known, **plain(now, changed)))


@cache
def _saving(changed: tuple[str, ...]) -> Statement:
    """The statement that writes those columns; there is one for each kind of move."""
    return statement(
        f"update visit set {''.join(f'{name} = :{name}, ' for name in changed)}"
        "version = version + 1 where id = :id and version = :version returning id",
        Topic.QUEUE,
    )


def plain(visit: Visit, names: tuple[str, ...]) -> dict[str, Any]:
    """Fields of a visit as the store keeps them."""
    return {name: _kept(getattr(visit, name)) for name in names}


def _kept(value: Any) -> Any:
    """Instants as microseconds, states and results as their codes."""
    return to_micros(value) if isinstance(value, datetime) else to_plain(value)


def snapshot(visit: Visit) -> str:
    """What an undo will need, as JSON."""
    return dumps(plain(visit, _RESTORED))


def restored(visit: Visit, kept: str) -> Visit:
    """The visit with a snapshot put back."""
    values: dict[str, Any] = json.loads(kept)
    for name in _INSTANTS.intersection(values):
        if values[name] is not None:
            values[name] = from_micros(values[name])
    values.update(state=State(values["state"]), result=Result(values["result"]))
    return replace(visit, **values)
