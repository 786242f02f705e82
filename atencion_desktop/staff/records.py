"""The shop's rows written inside somebody else's transaction: set-up, people, services, desks."""

from __future__ import annotations

from dataclasses import asdict

from atencion_desktop.base.actor import Role
from atencion_desktop.base.ref import Ref
from atencion_desktop.staff.rules import (
    DeskState,
    LetterTaken,
    NewService,
    Opening,
    Shop,
    check_hours,
    required,
)
from atencion_desktop.store.unit import Unit


def save_shop(unit: Unit, shop: Shop) -> None:
    """Write the business's data, new or changed."""
    from atencion_desktop.staff.tables import ShopRow

    values = {**asdict(shop), "name": required(shop.name, "name")}
    values["legal_name"] = shop.legal_name or values["name"]
    row = unit.session.get(ShopRow, 1)
    if row is None:
        unit.session.add(ShopRow(id=1, created=unit.now, **values))
    else:
        for name, value in values.items():
            setattr(row, name, value)
    unit.journal("shop.saved", Ref("shop", 1), {"place": shop.place, "tax_id": shop.tax_id})


def add_person(unit: Unit, name: str, role: Role, credential: str | None = None) -> int:
    """Somebody new who works here; gives the account's id."""
    from atencion_desktop.staff.tables import AccountRow

    row = AccountRow(
        name=required(name, "name"),
        role=role,
        active=True,
        credential=credential,
        created=unit.now,
    )
    unit.session.add(row)
    unit.session.flush()
    unit.journal("staff.added", Ref("account", row.id), {"role": role})
    return row.id


def add_service(unit: Unit, new: NewService) -> int:
    """A new service at the end of the shop's order, attended by every desk."""
    from sqlalchemy import func, select

    from atencion_desktop.staff.tables import DeskRow, DeskServiceRow, ServiceRow

    checked = new.checked()
    session = unit.session
    if session.scalar(select(ServiceRow.id).where(ServiceRow.letter == checked.letter)):
        raise LetterTaken("letter", letter=checked.letter)
    position = session.scalar(select(func.count(ServiceRow.id))) or 0
    row = ServiceRow(**asdict(checked), position=position + 1, active=True)
    session.add(row)
    session.flush()
    session.add_all(
        DeskServiceRow(desk_id=desk, service_id=row.id)
        for desk in session.scalars(select(DeskRow.id))
    )
    unit.journal("service.added", Ref("service", row.id), {"letter": checked.letter})
    return row.id


def add_desk(unit: Unit, code: str, name: str, *, state: DeskState = DeskState.CLOSED) -> int:
    """A new desk that attends every service."""
    from sqlalchemy import func, select

    from atencion_desktop.staff.tables import DeskRow, DeskServiceRow, ServiceRow

    session = unit.session
    position = session.scalar(select(func.count(DeskRow.id))) or 0
    row = DeskRow(
        code=required(code, "code", 8),
        name=required(name, "name"),
        state=state,
        since=unit.now,
        position=position + 1,
    )
    session.add(row)
    session.flush()
    services = session.scalars(select(ServiceRow.id))
    session.add_all(DeskServiceRow(desk_id=row.id, service_id=service) for service in services)
    unit.journal("desk.added", Ref("desk", row.id), {"code": row.code, "state": state})
    return row.id


def set_hours(unit: Unit, openings: tuple[Opening, ...]) -> None:
    """Replace the weekly opening hours."""
    from sqlalchemy import delete

    from atencion_desktop.staff.tables import OpeningHoursRow

    unit.session.execute(delete(OpeningHoursRow))
    for opening in check_hours(openings):
        opens, closes = f"{opening.opens:%H:%M}", f"{opening.closes:%H:%M}"
        unit.session.add(OpeningHoursRow(weekday=opening.weekday, opens=opens, closes=closes))
    unit.journal("hours.set", Ref("shop", 1), {"stretches": len(openings)})
