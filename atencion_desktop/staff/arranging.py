"""The shop's settings written inside one transaction: what changed, what came, what went."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from atencion_desktop.base.errors import ChangedMeanwhile, InputError, NotFound
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.outcome import Topic
from atencion_desktop.base.ref import Ref
from atencion_desktop.staff import reads, records
from atencion_desktop.staff.entry import (
    Arrangement,
    DeskEntry,
    Gone,
    PersonEntry,
    ServiceEntry,
    ShopEntry,
    days_of,
)
from atencion_desktop.staff.rules import DESK_MOVES, DeskState, desk_after
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit, Unit

_ATTEND = statement(
    "insert into desk_service (desk_id, service_id) values (:desk, :service)", Topic.DESKS
)
_SHOP_VERSION = statement("select version from shop where id = 1")
_ATTEND_NONE = statement("delete from desk_service where desk_id = :desk", Topic.DESKS)


class DeskInUse(InputError):
    """A desk is taken out only once nobody is on it."""

    template = tr_noop("El puesto {code} está en uso. Ciérrelo antes de quitarlo.")


class OwnAccount(InputError):
    """Nobody takes themselves out of the shop."""

    template = tr_noop("No puede darse de baja a sí mismo. Pídaselo a otra persona.")


def read_entry(unit: ReadUnit) -> ShopEntry:
    """The whole shop as its settings show it, with the versions it was read at."""
    row = unit.one(_SHOP_VERSION)
    return ShopEntry(
        shop=reads.shop(unit),
        services=tuple(
            ServiceEntry(s.letter, s.name, s.minutes, s.promise_minutes, s.id, s.version)
            for s in reads.services(unit)
        ),
        desks=tuple(
            DeskEntry(d.code, d.name, d.services, d.id, d.version) for d in reads.desks(unit)
        ),
        people=tuple(PersonEntry(p.name, p.role, p.id, p.version) for p in reads.people(unit)),
        days=days_of(reads.hours(unit)),
        version=row[0] if row else 0,
    )


def arrange(unit: Unit, arrangement: Arrangement) -> None:
    """Write the settings; rows that did not change are left as they are.

    Raises :class:`ChangedMeanwhile`, :class:`DeskInUse` or :class:`OwnAccount`; nothing is
    written then.
    """
    _arrange_shop(unit, arrangement)
    _retire(unit, arrangement.gone)
    _arrange_services(unit, arrangement.services)
    _arrange_desks(unit, arrangement)
    _arrange_people(unit, arrangement.people)
    if set(arrangement.hours) != set(reads.hours(unit)):
        records.set_hours(unit, arrangement.hours)


def attend(unit: Unit, desk: int, services: frozenset[int]) -> None:
    """Say which services a desk attends."""
    unit.run(_ATTEND_NONE, desk=desk)
    for service in sorted(services):
        unit.run(_ATTEND, desk=desk, service=service)
    unit.journal("desk.services", Ref("desk", desk), {"services": sorted(services)})


def _arrange_shop(unit: Unit, arrangement: Arrangement) -> None:
    """The business's own data."""
    from atencion_desktop.staff.tables import ShopRow

    if arrangement.shop == reads.shop(unit):
        return
    row = unit.session.get(ShopRow, 1)
    if row is None or row.version != arrangement.version:
        raise ChangedMeanwhile
    records.save_shop(unit, arrangement.shop)


def _retire(unit: Unit, gone: Gone) -> None:
    """Take out of use what was taken off the form; what was done with it stays."""
    from atencion_desktop.staff.tables import AccountRow, DeskRow, ServiceRow

    session = unit.session
    for number in sorted(gone.services):
        _found(session.get(ServiceRow, number)).active = False
        unit.journal("service.retired", Ref("service", number), {})
    for number in sorted(gone.people):
        if number == unit.actor.account:
            raise OwnAccount("people")
        _found(session.get(AccountRow, number)).active = False
        unit.journal("staff.retired", Ref("account", number), {})
    for number in sorted(gone.desks):
        desk = _found(session.get(DeskRow, number))
        if desk.state not in DESK_MOVES["retire"]:
            raise DeskInUse("desks", code=desk.code)
        desk.state = desk_after("retire", desk.state)
        unit.journal("desk.retired", Ref("desk", number), {})
    session.flush()


def _arrange_services(unit: Unit, entries: Sequence[ServiceEntry]) -> None:
    """Changed, new and brought back; their order is that of the form."""
    from sqlalchemy import select

    from atencion_desktop.staff.tables import ServiceRow

    rows = {row.id: row for row in unit.session.scalars(select(ServiceRow))}
    retired = {row.letter: row for row in rows.values() if not row.active}
    wanted: list[tuple[Any, dict[str, Any], ServiceEntry]] = []
    for position, entry in enumerate(entries, 1):
        values = {**_service_values(entry), "position": position, "active": True}
        row = rows.get(entry.id) if entry.id is not None else retired.get(entry.letter)
        if row is None and entry.id is None:
            records.add_service(unit, entry.new)
        else:
            wanted.append((row, values, entry))
    _write(unit, wanted, "letter", "service")


def _service_values(entry: ServiceEntry) -> dict[str, Any]:
    """The columns a service's form fills in: not its procedure."""
    new = asdict(entry.new)
    return {name: new[name] for name in ("letter", "name", "minutes", "promise_minutes")}


def _arrange_desks(unit: Unit, arrangement: Arrangement) -> None:
    """Changed, new and brought back, with what each attends of the services the form knew.

    A service that came with this form or meanwhile is attended by every desk, as it was made.
    """
    from sqlalchemy import select

    from atencion_desktop.staff.tables import DeskRow

    rows = {row.id: row for row in unit.session.scalars(select(DeskRow))}
    retired = {row.code: row for row in rows.values() if row.state is DeskState.RETIRED}
    attended = {desk.id: desk.services for desk in reads.desks(unit)}
    wanted: list[tuple[Any, dict[str, Any], DeskEntry]] = []
    numbers: list[tuple[int, DeskEntry]] = []
    for position, entry in enumerate(arrangement.desks, 1):
        name = entry.name or tr("Puesto {code}", code=entry.code)
        row = rows.get(entry.id) if entry.id is not None else retired.get(entry.code)
        if row is None and entry.id is None:
            numbers.append((records.add_desk(unit, entry.code, name), entry))
            continue
        values: dict[str, Any] = {"code": entry.code, "name": name, "position": position}
        if row is not None and row.state in DESK_MOVES["bring_back"]:
            values["state"] = desk_after("bring_back", row.state)
        wanted.append((row, values, entry))
        numbers.append((entry.id or _found(row).id, entry))
    _write(unit, wanted, "code", "desk")
    known = {entry.id for entry in arrangement.services} | arrangement.gone.services
    every = frozenset(service.id for service in reads.services(unit))
    for number, entry in numbers:
        before = attended.get(number, every)
        if entry.services is not None and entry.services != before & known:
            attend(unit, number, entry.services | (before - known))


def _arrange_people(unit: Unit, entries: Sequence[PersonEntry]) -> None:
    """Changed, new and brought back."""
    from sqlalchemy import select

    from atencion_desktop.staff.tables import AccountRow

    rows = {row.id: row for row in unit.session.scalars(select(AccountRow))}
    retired = {row.name: row for row in rows.values() if not row.active}
    wanted: list[tuple[Any, dict[str, Any], PersonEntry]] = []
    for entry in entries:
        values = {"name": entry.name, "role": entry.role, "active": True}
        row = rows.get(entry.id) if entry.id is not None else retired.get(entry.name)
        if row is None and entry.id is None:
            records.add_person(unit, entry.name, entry.role)
        else:
            wanted.append((row, values, entry))
    _write(unit, wanted, "name", "account")


def _write(
    unit: Unit,
    wanted: Sequence[tuple[Any, dict[str, Any], Any]],
    unique: str,
    kind: str,
) -> None:
    """Bring rows to their values; only those that differ, and only of the version they had.

    ``unique``: the column no two rows may share. Where two rows swap it, both first let go of
    theirs, so that the database never sees two alike.
    """
    changing = [(row, values, entry) for row, values, entry in wanted if _differs(row, values)]
    for row, _values, entry in changing:
        if row is None or (entry.id is not None and row.version != entry.version):
            raise ChangedMeanwhile
    for row, values, _entry in changing:
        if getattr(row, unique) != values[unique]:
            setattr(row, unique, f"~{row.id}")
    unit.session.flush()
    for row, values, _entry in changing:
        for name, value in values.items():
            setattr(row, name, value)
        unit.journal(f"{kind}.changed", Ref(kind, row.id), _facts(values))
    unit.session.flush()


def _differs(row: Any, values: dict[str, Any]) -> bool:
    """Whether a row is to be written at all; one that is gone is found out by the caller."""
    return row is None or any(getattr(row, name) != value for name, value in values.items())


def _facts(values: dict[str, Any]) -> dict[str, Any]:
    """What the journal tells of a change: codes and numbers, not names."""
    return {name: value for name, value in values.items() if name != "name"}


def _found(row: Any) -> Any:
    """A row that must be there; :class:`NotFound` otherwise."""
    if row is None:
        raise NotFound(what=tr("lo que se quiere cambiar"))
    return row
