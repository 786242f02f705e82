"""Files, promises and purchases are the same on both engines."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from atencion_desktop.app import FEATURES, Registry
from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.errors import ChangedMeanwhile
from atencion_desktop.base.ref import Ref
from atencion_desktop.commitments.rules import NewCommitment, Side, State
from atencion_desktop.commitments.service import CommitmentService
from atencion_desktop.customers.duplicates import Reason
from atencion_desktop.customers.rules import (
    ContactKind,
    NewAddress,
    NewContact,
    NewCustomer,
    NewPurchase,
)
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.staff.setup import SetupService
from atencion_desktop.store.store import Store
from tests.shop_fixtures import PLAN

Caller = Callable[[], Call]
MARIA = NewCustomer(
    "María José",
    "Núñez O'Neill",
    document="12345678-z",
    contacts=(
        NewContact(ContactKind.PHONE, "600 11 22 33", "móvil"),
        NewContact(ContactKind.EMAIL, "maria@example.org"),
    ),
    addresses=(NewAddress("Calle Feria, 48", "41003", "Sevilla", "Sevilla"),),
    birthday=date(1984, 2, 29),
)


@pytest.fixture
def services(any_store: Store, call: Caller) -> Registry:
    """The services of the same shop on each engine."""
    SetupService(any_store).set_up(call(), PLAN, "scrypt$none")
    return Registry(any_store)


def test_a_file_lives_the_same_life(services: Registry, call: Caller, actor: Actor) -> None:
    customers = services.get(CustomerService)
    number = customers.create(call(), MARIA).value
    customers.add_note(call(), number, "Oye mal", alert=True)
    customers.change(call(), number, 1, MARIA)
    with pytest.raises(ChangedMeanwhile):
        customers.change(call(), number, 1, MARIA)
    customers.opened(call(), number)
    page = customers.page(actor, number, tuple(f.timeline for f in FEATURES))
    assert (page.values.document, page.values.contacts) == ("12345678Z", MARIA.contacts)
    assert (page.values.addresses, page.values.birthday) == (MARIA.addresses, MARIA.birthday)
    assert (page.summary.alerts, page.access_due, page.version) == (("Oye mal",), False, 2)
    assert [hit.ref.id for hit in customers.find(actor, "nuñez 600112")] == [number]
    assert [hit.title for hit in customers.recent(actor)] == ["María José Núñez O'Neill"]
    (found,) = customers.review(actor, NewCustomer("Jose Maria", "Nuñez Oneill")).duplicates
    assert found.reasons == (Reason.NAME,)


def test_a_purchase_and_its_repair(services: Registry, call: Caller, actor: Actor) -> None:
    customers = services.get(CustomerService)
    number = customers.create(call(), MARIA).value
    new = NewPurchase("Horno", serial="TK 881", bought_on=date(2025, 6, 1), amount=31_950)
    purchase = customers.add_purchase(call(), number, new).value
    customers.suspend(call(), purchase, 7, date(2026, 1, 10), "No calienta")
    customers.release(call(), 7, date(2026, 1, 17))
    (kept,) = customers.purchases(actor, number)
    assert (kept.amount, kept.suspensions[0].day_out) == (31_950, date(2026, 1, 17))
    assert [hit.ref for hit in customers.find(actor, "tk881")] == [Ref("purchase", purchase)]


def test_a_promise_is_put_off_done_and_taken_back(
    services: Registry, call: Caller, actor: Actor
) -> None:
    customer = services.get(CustomerService).create(call(), MARIA).value
    promises = services.get(CommitmentService)
    new = NewCommitment(Side.BUSINESS, "Llamar", date(2026, 3, 2), 2, customer, Ref("visit", 1))
    number = promises.add(call(), new).value
    promises.postpone(call(), number, date(2026, 3, 5), "Falta la pieza")
    step = promises.done(call(), number, "Hablado").value
    assert promises.due(actor, date(2026, 3, 9)) == ()
    promises.undo(call(), number, step)
    (kept,) = promises.due(actor, date(2026, 3, 9))
    assert (kept.state, kept.due_on, kept.owner_name) == (
        State.OPEN,
        date(2026, 3, 5),
        "Ana Prieto",
    )
    assert kept.customer_phone == "600 11 22 33"
