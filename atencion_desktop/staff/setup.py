"""Making a shop ready: its data, its people, services and desks, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from atencion_desktop.base.actor import Call, Role
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.outcome import Outcome
from atencion_desktop.law import identity, packs
from atencion_desktop.law.errors import UnknownPlace
from atencion_desktop.staff import records
from atencion_desktop.staff.credentials import encode, new_password
from atencion_desktop.staff.rules import (
    MANAGE,
    DeskState,
    NewService,
    Opening,
    Shop,
    WrongPlace,
    WrongTaxId,
    required,
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

    def checked(self) -> ShopPlan:
        """The same with the shop's own data checked, which every paper carries."""
        return replace(self, shop=checked_shop(self.shop))


def checked_shop(shop: Shop) -> Shop:
    """The shop with its number normalised and its country's facts filled in.

    Raises :class:`WrongTaxId` or :class:`WrongPlace`: unlike a customer's, the shop's own data
    must be right.
    """
    try:
        pack = packs.pack(shop.place)
    except UnknownPlace as error:
        raise WrongPlace("place", value=shop.place) from error
    country = pack.place.partition("-")[0]
    return replace(
        shop,
        name=required(shop.name, "name"),
        place=pack.place,
        tax_id=_checked_number(shop.tax_id, country),
        country=country,
        currency=pack.currency,
        time_zone=pack.time_zone,
    )


def _checked_number(value: str, country: str) -> str:
    """A tax number that checks as one of the country's kinds, without dots or dashes."""
    kinds = identity.kinds(country)
    answers = [identity.check(kind, value) for kind in kinds]
    valid = next((answer for answer in answers if answer.valid), None)
    if valid:
        return valid.normal
    if not kinds:
        return required(value, "tax_id", 40)
    why = next((answer.why.text for answer in answers if answer.why), "")
    raise WrongTaxId("tax_id", value=value, why=why)


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


def set_up(store: Store, call: Call, plan: ShopPlan) -> tuple[Outcome[int], str]:
    """Write a checked plan with a fresh first password for the administrator, and give it."""
    password = new_password()
    return SetupService(store).set_up(call, plan, encode(password)), password
