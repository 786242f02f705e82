"""The file of a customer: written whole, cleaned, journalled without names, never overwritten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from atencion_desktop.app import Registry
from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.errors import ChangedMeanwhile, InputError, NotFound
from atencion_desktop.customers.rules import (
    ContactKind,
    CustomerKind,
    NewAddress,
    NewContact,
    NewCustomer,
    NewPurchase,
)
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.store.statement import statement

Caller = Callable[[], Call]
MARIA = NewCustomer(
    given_name="María-José",
    surnames="Núñez O'Neill",
    document_kind="es.nif",
    document="12345678z",
    contacts=(
        NewContact(ContactKind.PHONE, "600 11 22 33", "móvil"),
        NewContact(ContactKind.PHONE, "954 21 08 33", "trabajo"),
        NewContact(ContactKind.EMAIL, "Maria.Nunez@Example.org"),
    ),
    addresses=(NewAddress("Calle Feria, 48", "41003", "Sevilla", "Sevilla"),),
    birthday=date(1984, 2, 29),
)
_POINTS = statement("select typed, normal from contact_point where customer = :id order by id")


@pytest.fixture
def service(registry: Registry) -> CustomerService:
    """The service on the shop of the tests."""
    return registry.get(CustomerService)


def test_a_customer_is_found_again_as_written(
    service: CustomerService, call: Caller, actor: Actor
) -> None:
    number = service.create(call(), MARIA).value
    summary = service.summary(actor, number)
    assert summary.name == "María-José Núñez O'Neill"
    assert (summary.number, summary.document) == ("C-00001", "12345678Z")
    assert (summary.phone, summary.email) == ("600 11 22 33", "Maria.Nunez@Example.org")


def test_phones_are_kept_as_typed_and_as_the_world_dials_them(
    service: CustomerService, call: Caller
) -> None:
    typed = (
        "+34 600 11 22 33",
        "0034600112233",
        "６００１１２２３３",
        "llamar a la vecina",
        "9" * 30,
    )
    contacts = tuple(NewContact(ContactKind.PHONE, text) for text in typed)
    number = service.create(call(), NewCustomer("Ana", contacts=contacts)).value
    with service.store.read() as unit:
        rows = unit.rows(_POINTS, id=number)
    assert [row[0] for row in rows] == list(typed)
    assert [row[1] for row in rows] == ["+34600112233"] * 3 + ["", ""]


@pytest.mark.parametrize("name", ["NULL", "None", "nan", "0", "Test", "Ñ", "<b>Ana", "Robert');--"])
def test_odd_names_are_names(
    service: CustomerService, call: Caller, actor: Actor, name: str
) -> None:
    number = service.create(call(), NewCustomer(name)).value
    assert service.summary(actor, number).name == name


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Jose\u0301", "José"),
        ("factura\u202egpj.exe", "facturagpj.exe"),
        ("Ana\0\x07\x1b", "Ana"),
        ("Z" + "\u0301" * 500, "Ź" + "\u0301" * 4),
        ("👨‍👩‍👧 Ana", "👨‍👩‍👧 Ana"),
        ("عائشة", "عائشة"),
        ("O\u2028Brien", "O Brien"),
        ("a\ud800b", "ab"),
    ],
)
def test_hostile_text_is_cleaned_and_kept(
    service: CustomerService, call: Caller, actor: Actor, name: str, kept: str
) -> None:
    number = service.create(call(), NewCustomer(name)).value
    assert service.summary(actor, number).name == kept


@pytest.mark.parametrize(
    ("new", "field"),
    [
        (NewCustomer(""), "given_name"),
        (NewCustomer(" \u200b\t "), "given_name"),
        (NewCustomer("a" * 121), "given_name"),
        (NewCustomer("Ana", surnames="b" * 100_000), "surnames"),
        (NewCustomer("Ana", kind=CustomerKind.COMPANY), "company"),
        (NewCustomer("Ana", birthday=date(2026, 3, 3)), "birthday"),
        (NewCustomer("Ana", birthday=date(202, 3, 3)), "birthday"),
        (NewCustomer("Ana", contacts=(NewContact(ContactKind.EMAIL, "x" * 121),)), "email"),
    ],
)
def test_what_cannot_be_taken_is_said_beside_its_field(
    service: CustomerService, call: Caller, actor: Actor, new: NewCustomer, field: str
) -> None:
    with pytest.raises(InputError) as caught:
        service.create(call(), new)
    assert caught.value.field == field
    with pytest.raises(NotFound):
        service.summary(actor, 1)


def test_two_windows_never_overwrite_each_other(
    service: CustomerService, call: Caller, actor: Actor
) -> None:
    number = service.create(call(), MARIA).value
    phone = NewContact(ContactKind.PHONE, "611223344")
    changed = NewCustomer("María-José", "Núñez O'Neill", contacts=(phone,))
    version = service.change(call(), number, 1, changed).value
    assert version == 2
    with pytest.raises(ChangedMeanwhile):
        service.change(call(), number, 1, MARIA)
    assert service.summary(actor, number).phone == "611223344"


def test_alerts_are_part_of_the_summary(
    service: CustomerService, call: Caller, actor: Actor
) -> None:
    number = service.create(call(), MARIA).value
    service.add_note(call(), number, "Prefiere que le hablen despacio", alert=True)
    service.add_note(call(), number, "Vive con su hermana")
    assert service.summary(actor, number).alerts == ("Prefiere que le hablen despacio",)


def test_the_journal_names_nobody(service: CustomerService, call: Caller) -> None:
    number = service.create(call(), MARIA).value
    service.change(call(), number, 1, MARIA)
    service.add_note(call(), number, "Tiene un perro guía")
    service.add_purchase(call(), number, NewPurchase("Lavadora", serial="SN-77410"))
    with service.store.read() as unit:
        bodies = b"".join(bytes(b) for (b,) in unit.rows(statement("select body from journal")))
    for personal in ("Núñez", "12345678", "600", "maria", "perro", "77410", "Feria"):
        assert personal.encode() not in bodies
