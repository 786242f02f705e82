"""Making a shop ready: its data, its people, services and desks, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from atencion_desktop.base.actor import Call, Role
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.outcome import Outcome
from atencion_desktop.staff import records
from atencion_desktop.staff.credentials import encode, new_password
from atencion_desktop.staff.entry import Arrangement
from atencion_desktop.staff.rules import MANAGE, DeskState, NewService, Opening, Shop
from atencion_desktop.staff.shop_check import checked_shop
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
    """Everything that is decided when a shop is made.

    ``desk_names`` by code, where a desk is called otherwise than by its code.
    """

    shop: Shop
    administrator: str
    people: tuple[tuple[str, Role], ...] = ()
    services: tuple[NewService, ...] = field(default_factory=default_services)
    desks: tuple[str, ...] = ("1",)
    open_desks: tuple[str, ...] = ("1",)
    desk_names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    hours: tuple[Opening, ...] = ()

    def checked(self) -> ShopPlan:
        """The same with the shop's own data checked, which every paper carries."""
        return replace(self, shop=checked_shop(self.shop))


@dataclass(frozen=True, slots=True)
class MadeShop:
    """What is told once when a shop is made: the first password and, if encrypted, the code."""

    password: str
    recovery: str | None


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
            name = plan.desk_names.get(code) or tr("Puesto {code}", code=code)
            records.add_desk(unit, code, name, state=state)
        if plan.hours:
            records.set_hours(unit, plan.hours)
        return administrator


def plan_from(arrangement: Arrangement) -> ShopPlan:
    """The plan of a checked form: its first desk open, its first administrator with a password."""
    people = arrangement.people
    first = next(person for person in people if person.role is Role.ADMINISTRATOR)
    return ShopPlan(
        shop=arrangement.shop,
        administrator=first.name,
        people=tuple((person.name, person.role) for person in people if person is not first),
        services=tuple(entry.new for entry in arrangement.services),
        desks=tuple(desk.code for desk in arrangement.desks),
        open_desks=(arrangement.desks[0].code,),
        desk_names={desk.code: desk.name for desk in arrangement.desks},
        hours=arrangement.hours,
    )


def set_up(store: Store, call: Call, plan: ShopPlan) -> tuple[Outcome[int], str]:
    """Write a checked plan with a fresh first password for the administrator, and give it."""
    password = new_password()
    return SetupService(store).set_up(call, plan, encode(password)), password
