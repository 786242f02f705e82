"""The customers of the demo shop: invented people and firms, what they bought and when."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from atencion_desktop.base.demo import CUSTOMERS, Demo, DemoBuy, cast_of
from atencion_desktop.base.text import fold
from atencion_desktop.customers import purchases, records
from atencion_desktop.customers.rules import (
    ContactKind,
    CustomerKind,
    NewAddress,
    NewContact,
    NewCustomer,
    NewPurchase,
)
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import Unit

_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
_FIRMS_EVERY = 25
_BATCH = 500
_GUARANTEED = 900
_BUYERS = statement(
    "select distinct customer from purchase where bought_on >= :since order by customer"
)


def fill(demo: Demo) -> None:
    """Write the customers and their purchases, in a few transactions."""
    for start in range(0, CUSTOMERS, _BATCH):
        with demo.store.unit(demo.call()) as unit:
            for index in range(start, min(start + _BATCH, CUSTOMERS)):
                _customer(demo, unit, index)
            unit.commit(None)


def recent_buyers(demo: Demo) -> list[int]:
    """Customers whose last purchase is still under guarantee, always in the same order."""
    since = (demo.today - timedelta(days=_GUARANTEED)).isoformat()
    with demo.store.read() as unit:
        return [row[0] for row in unit.rows(_BUYERS, since=since)]


def _customer(demo: Demo, unit: Unit, index: int) -> None:
    """One customer, known since some day of the last three years, with what was bought."""
    chance = demo.chance
    known = demo.now - timedelta(days=chance.randrange(2, 900), minutes=chance.randrange(480))
    unit.now = known
    new = _firm(demo, index) if index % _FIRMS_EVERY == _FIRMS_EVERY - 1 else _person(demo)
    customer = records.create(unit, new)
    demo.customers.append(customer)
    for _ in range(chance.choice((0, 1, 1, 1, 2, 3))):
        _purchase(demo, unit, customer)


def _person(demo: Demo) -> NewCustomer:
    """Somebody with one or two surnames, particles now and then."""
    chance, people = demo.chance, cast_of("people")
    given = chance.choice(people["given_women"] + people["given_men"])
    first = chance.choice(people["surnames"])
    rare = chance.random() < 0.08
    second = chance.choice(people["surnames_with_particles"] if rare else people["surnames"])
    surnames = first if chance.random() < 0.06 else f"{first} {second}"
    number = chance.randrange(10_000_000, 79_999_999)
    contacts = [NewContact(ContactKind.PHONE, _mobile(demo))]
    if chance.random() < 0.7:
        contacts.append(NewContact(ContactKind.EMAIL, _email(demo, given, first)))
    return NewCustomer(
        given_name=given,
        surnames=surnames,
        document_kind="es.nif",
        document=f"{number}{_LETTERS[number % 23]}",
        contacts=tuple(contacts),
        addresses=(_address(demo),),
        language=chance.choice(("es", "es", "es", "es", "en")),
    )


def _firm(demo: Demo, index: int) -> NewCustomer:
    """A small business of the quarter."""
    names = cast_of("people")["companies"]
    name = f"{names[index // _FIRMS_EVERY % len(names)]}"
    contacts = (NewContact(ContactKind.PHONE, _landline(demo)),)
    return NewCustomer(
        company=name,
        kind=CustomerKind.COMPANY,
        contacts=contacts,
        addresses=(_address(demo),),
        language="es",
    )


def _purchase(demo: Demo, unit: Unit, customer: int) -> None:
    """Something bought in the last four years and delivered a few days later."""
    chance = demo.chance
    goods: dict[str, Any] = chance.choice(cast_of("products")["goods"])
    bought = demo.today - timedelta(days=int(chance.triangular(3, 1_500, 200)))
    delivered = min(bought + timedelta(days=chance.randrange(0, 6)), demo.today)
    serial = f"{goods['serial']}-{chance.randrange(1, 999_999):06d}"
    invoice = f"F-{bought.year}-{chance.randrange(1, 9_999):04d}"
    unit.now = min(demo.now, demo.moment(bought, 12))
    number = purchases.add(
        unit,
        customer,
        NewPurchase(
            goods["product"],
            brand=goods["brand"],
            model=goods["model"],
            serial=serial,
            bought_on=bought,
            delivered_on=delivered,
            amount=goods["cents"],
            invoice=invoice,
        ),
    )
    demo.purchases.append(DemoBuy(number, customer, goods, serial, bought, goods["cents"], invoice))


def _mobile(demo: Demo) -> str:
    """A Spanish mobile number as people say it."""
    number = demo.chance.randrange(600_000_000, 699_999_999)
    text = str(number)
    return f"{text[:3]} {text[3:5]} {text[5:7]} {text[7:]}"


def _landline(demo: Demo) -> str:
    """A landline of Sevilla."""
    number = str(demo.chance.randrange(954_000_000, 954_999_999))
    return f"{number[:3]} {number[3:5]} {number[5:7]} {number[7:]}"


def _email(demo: Demo, given: str, surname: str) -> str:
    """An address at a domain that cannot exist."""
    user = fold(f"{given}.{surname}").replace(" ", "").replace("'", "")
    return f"{user}{demo.chance.randrange(1, 99)}@correo.example"


def _address(demo: Demo) -> NewAddress:
    """A street of Sevilla or a town near by."""
    people = cast_of("people")
    postcode, city, province = demo.chance.choice(people["towns"])
    street = f"{demo.chance.choice(people['streets'])}, {demo.chance.randrange(1, 120)}"
    return NewAddress(street, postcode, city, province)
