"""Making a shop ready: its data, its people, services and desks, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass, field

from atencion_desktop.base.actor import Role
from atencion_desktop.base.i18n import tr
from atencion_desktop.staff import records
from atencion_desktop.staff.rules import (
    MANAGE,
    DeskState,
    NewService,
    Opening,
    Shop,
)
from atencion_desktop.store.store import Store
from atencion_desktop.store.unit import Unit
from atencion_desktop.store.usecase import use_case


def default_services() -> tuple[NewService, ...]:
    """The two services that a shop starts with (``contracts.md``, ``init``)."""
    return (
        NewService("A", tr("Atención general"), minutes=8, promise_minutes=20),
        NewService("B", tr("Posventa"), minutes=11, promise_minutes=30),
    )


@dataclass(frozen=True, slots=True)
class ShopPlan:
    """Everything that is decided when a shop is made."""

    shop: Shop
    administrator: str
    people: tuple[tuple[str, Role], ...] = ()
    services: tuple[NewService, ...] = field(default_factory=default_services)
    desks: tuple[str, ...] = ("1",)
    open_desks: tuple[str, ...] = ("1",)
    hours: tuple[Opening, ...] = ()


class SetupService:
    """The first transaction of a shop's life."""

    def __init__(self, store: Store) -> None:
        """Work on a shop just created."""
        self.store = store

    @use_case(MANAGE)
    def set_up(self, unit: Unit, plan: ShopPlan, credential: str) -> int:
        """Write the whole plan; gives the administrator's account."""
        records.save_shop(unit, plan.shop)
        administrator = records.add_person(unit, plan.administrator, Role.ADMINISTRATOR, credential)
        for name, role in plan.people:
            records.add_person(unit, name, role)
        for new in plan.services:
            records.add_service(unit, new)
        for code in plan.desks:
            state = DeskState.OPEN if code in plan.open_desks else DeskState.CLOSED
            records.add_desk(unit, code, tr("Puesto {code}", code=code), state=state)
        if plan.hours:
            records.set_hours(unit, plan.hours)
        return administrator
