"""One page with everything, found while typing, with the looks at it journalled sparingly."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from atencion_desktop.app import FEATURES, Registry
from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.errors import NotFound
from atencion_desktop.base.ref import Ref
from atencion_desktop.commitments.rules import NewCommitment, Side
from atencion_desktop.commitments.service import CommitmentService
from atencion_desktop.customers.duplicates import Reason
from atencion_desktop.customers.rules import (
    ContactKind,
    CustomerKind,
    NewContact,
    NewCustomer,
    NewPurchase,
)
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.store.statement import statement

Caller = Callable[[], Call]
TIMELINES = tuple(feature.timeline for feature in FEATURES)
_LOOKS = statement("select count(*) from journal where action = 'customer.opened'")


def phone(typed: str) -> NewContact:
    """A phone as typed."""
    return NewContact(ContactKind.PHONE, typed)


MARIA = NewCustomer(
    "María José",
    "Núñez O'Neill",
    document="12345678-z",
    contacts=(phone("600 11 22 33"), NewContact(ContactKind.EMAIL, "maria@example.org")),
)


@pytest.fixture
def service(registry: Registry) -> CustomerService:
    """The service on the shop of the tests."""
    return registry.get(CustomerService)


@pytest.fixture
def maria(service: CustomerService, call: Caller) -> int:
    """A customer already in the files."""
    return service.create(call(), MARIA).value


def test_the_page_holds_what_every_feature_adds(
    registry: Registry, service: CustomerService, call: Caller, actor: Actor, maria: int
) -> None:
    service.add_purchase(
        call(),
        maria,
        NewPurchase("Horno", "Teka", bought_on=date(2025, 6, 1), delivered_on=date(2025, 6, 3)),
    )
    service.add_note(call(), maria, "Viene con su hermana")
    promised = NewCommitment(
        Side.BUSINESS, "Llamar por la pieza", date(2026, 3, 4), 2, maria, Ref("visit", 1)
    )
    registry.get(CommitmentService).add(call(), promised)
    page = service.page(actor, maria, TIMELINES)
    assert page.values.document == "12345678Z"
    assert [entry.title for entry in page.timeline] == ["Nota", "Llamar por la pieza", "Compra"]
    assert [entry.detail for entry in page.open_things] == [
        "Compromiso nuestro, para el 04/03/2026"
    ]
    (line,) = page.purchases
    assert (line.guarantee.covered, line.guarantee.until) == (True, date(2028, 6, 3))


def test_the_form_opens_with_what_was_saved(
    service: CustomerService, call: Caller, actor: Actor, maria: int
) -> None:
    page = service.page(actor, maria, ())
    service.change(call(), maria, page.version, page.values)
    assert service.page(actor, maria, ()).values == page.values


def test_a_missing_file_is_said_so(service: CustomerService, actor: Actor) -> None:
    with pytest.raises(NotFound):
        service.page(actor, 99, TIMELINES)


def test_a_look_at_a_file_is_journalled_once_an_hour(
    service: CustomerService, call: Caller, actor: Actor, clock: FixedClock, maria: int
) -> None:
    def looks() -> int:
        with service.store.read() as unit:
            found = unit.one(_LOOKS)
        assert found is not None
        return int(found[0])

    assert service.page(actor, maria, ()).access_due
    service.opened(call(), maria)
    service.opened(call(), maria)
    assert looks() == 1
    assert not service.page(actor, maria, ()).access_due
    clock.advance(minutes=61)
    service.opened(call(), maria)
    assert looks() == 2


@pytest.mark.parametrize(
    "typed",
    [
        "jose nunez",
        "NÚÑEZ maria",
        "oneill",
        "o'neil",
        "600112233",
        "+34 600 11",
        "12345678",
        "maria@example",
        "C-00001",
        "Mari\u0301a",
    ],
)
def test_a_customer_is_found_however_it_is_typed(
    service: CustomerService, actor: Actor, maria: int, typed: str
) -> None:
    assert [hit.ref for hit in service.find(actor, typed)] == [Ref("customer", maria)]


@pytest.mark.parametrize(
    "typed",
    ["", " ", '"', "*", "a OR", "NEAR(", "name:x", "^", "%", "_", '"' * 999, "x " * 5000, "50%"],
)
def test_hostile_searches_find_nothing_and_harm_nothing(
    service: CustomerService, actor: Actor, maria: int, typed: str
) -> None:
    assert service.find(actor, typed) == ()


def test_purchases_are_found_by_serial_and_invoice(
    service: CustomerService, call: Caller, actor: Actor, maria: int
) -> None:
    new = NewPurchase("Horno", serial="FD 0210-77410", invoice="F-2025/1183")
    purchase = Ref("purchase", service.add_purchase(call(), maria, new).value)
    for typed in ("77410", "FD021077410", "F-2025/1183"):
        assert [hit.ref for hit in service.find(actor, typed)] == [purchase]


@pytest.mark.parametrize(
    ("new", "reason"),
    [
        (NewCustomer("Otra", document="12.345.678-Z"), Reason.DOCUMENT),
        (NewCustomer("Otra", contacts=(phone("0034 600112233"),)), Reason.PHONE),
        (
            NewCustomer("Otra", contacts=(NewContact(ContactKind.EMAIL, "MARIA@example.org"),)),
            Reason.EMAIL,
        ),
        (NewCustomer("Nuñes O'Neill", "María José"), Reason.NAME),
        (NewCustomer("Mari\u0301a Jose", "nunez oneill"), Reason.NAME),
    ],
)
def test_whoever_may_be_in_the_files_is_proposed(
    service: CustomerService, actor: Actor, maria: int, new: NewCustomer, reason: Reason
) -> None:
    (found,) = service.review(actor, new).duplicates
    assert (found.customer.id, found.reasons) == (maria, (reason,))


@pytest.mark.parametrize(
    "new",
    [
        NewCustomer("María José", "García López"),
        NewCustomer("María"),
        NewCustomer("Otra", document="1"),
        NewCustomer("Otra", contacts=(phone("600112244"),)),
    ],
)
def test_other_people_are_not_proposed(
    service: CustomerService, actor: Actor, maria: int, new: NewCustomer
) -> None:
    assert service.review(actor, new).duplicates == ()


def test_nobody_is_proposed_as_their_own_duplicate(
    service: CustomerService, actor: Actor, maria: int
) -> None:
    assert service.review(actor, MARIA, maria).duplicates == ()


def test_a_company_is_found_by_its_name(
    service: CustomerService, call: Caller, actor: Actor
) -> None:
    new = NewCustomer(
        kind=CustomerKind.COMPANY, company="Panadería Hnos. Sáez, S.L.", document="a58818501"
    )
    number = service.create(call(), new).value
    assert service.find(actor, "saez panaderia")[0].ref.id == number
    assert service.page(actor, number, ()).values.document_kind == "es.cif"


def test_a_page_says_when_the_file_was_made(
    service: CustomerService, actor: Actor, clock: FixedClock, maria: int
) -> None:
    clock.advance(days=400)
    page = service.page(actor, maria, TIMELINES)
    assert clock.now() - page.created == timedelta(days=400)
