"""What every feature needs to know of the shop, read without loading the ORM."""

from __future__ import annotations

from datetime import time

from atencion_desktop.base.actor import Role
from atencion_desktop.base.errors import NotFound
from atencion_desktop.base.i18n import tr
from atencion_desktop.staff.rules import (
    Desk,
    DeskState,
    Opening,
    PauseReason,
    Person,
    Service,
    Shop,
)
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit

_SHOP_FIELDS = tuple(Shop.__dataclass_fields__)
_SHOP = statement(f"select {', '.join(_SHOP_FIELDS)} from shop where id = 1")
_SERVICES = statement(
    "select id, letter, name, promise_minutes, minutes, procedure, position, version from service"
    " where active = 1 order by position, id"
)
_DESKS = statement(
    "select id, code, name, state, pause_reason, account_id, version from desk"
    " where state <> 'retired' order by position, id"
)
_DESK_SERVICES = statement("select desk_id, service_id from desk_service")
_PEOPLE = statement("select id, name, role, version from account where active = 1 order by id")
_HOURS = statement("select weekday, opens, closes from opening_hours order by weekday, opens")


def shop(unit: ReadUnit) -> Shop:
    """The business; :class:`NotFound` before it was set up."""
    row = unit.one(_SHOP)
    if row is None:
        raise NotFound(what=tr("los datos del comercio"))
    values = dict(zip(_SHOP_FIELDS, row, strict=True))
    return Shop(**{**values, "arbitration": bool(values["arbitration"])})


def services(unit: ReadUnit) -> tuple[Service, ...]:
    """The services in use, in the shop's order (their digit in the strip of F2)."""
    return tuple(Service(*row) for row in unit.rows(_SERVICES))


def desks(unit: ReadUnit) -> tuple[Desk, ...]:
    """All desks with their state and what they attend."""
    attended: dict[int, set[int]] = {}
    for desk, service in unit.rows(_DESK_SERVICES):
        attended.setdefault(desk, set()).add(service)
    return tuple(
        Desk(
            id=number,
            code=code,
            name=name,
            state=DeskState(state),
            pause_reason=PauseReason(reason) if reason else None,
            person=account,
            services=frozenset(attended.get(number, ())),
            version=version,
        )
        for number, code, name, state, reason, account, version in unit.rows(_DESKS)
    )


def desk(unit: ReadUnit, code: str) -> Desk:
    """The desk with that code; :class:`NotFound` when there is none."""
    for candidate in desks(unit):
        if candidate.code == code:
            return candidate
    raise NotFound(what=tr("el puesto «{code}»", code=code))


def people(unit: ReadUnit) -> tuple[Person, ...]:
    """Who works here now."""
    return tuple(
        Person(number, name, Role(role), version)
        for number, name, role, version in unit.rows(_PEOPLE)
    )


def hours(unit: ReadUnit) -> tuple[Opening, ...]:
    """The weekly opening hours."""
    return tuple(
        Opening(weekday, time.fromisoformat(opens), time.fromisoformat(closes))
        for weekday, opens, closes in unit.rows(_HOURS)
    )
