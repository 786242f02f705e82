"""Purchases: dates and amounts that can be, and the guarantee standing still during repairs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from atencion_desktop.app import Registry
from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.errors import InputError, NotFound
from atencion_desktop.base.outcome import Topic
from atencion_desktop.customers.rules import NewCustomer, NewPurchase, SuspensionSpan
from atencion_desktop.customers.service import CustomerService

Caller = Callable[[], Call]
WASHER = NewPurchase(
    product="Lavadora",
    brand="Balay",
    model="3TS993",
    serial="FD 0210-77410",
    bought_on=date(2025, 11, 3),
    delivered_on=date(2025, 11, 6),
    amount=44_900,
    invoice="F-2025/1183",
)


@pytest.fixture
def service(registry: Registry) -> CustomerService:
    """The service on the shop of the tests."""
    return registry.get(CustomerService)


def test_purchases_come_back_latest_first(
    service: CustomerService, call: Caller, actor: Actor
) -> None:
    customer = service.create(call(), NewCustomer("Ana")).value
    outcome = service.add_purchase(call(), customer, WASHER)
    service.add_purchase(call(), customer, NewPurchase("Plancha", bought_on=date(2026, 1, 5)))
    found = service.purchases(actor, customer)
    assert outcome.changes.topics == {Topic.PURCHASES}
    assert [p.title for p in found] == ["Plancha", "Lavadora Balay 3TS993"]
    assert found[1].amount == 44_900


@pytest.mark.parametrize(
    ("new", "field"),
    [
        (NewPurchase(""), "product"),
        (NewPurchase("Horno", bought_on=date(2026, 3, 3)), "bought_on"),
        (NewPurchase("Horno", bought_on=date(202, 1, 1)), "bought_on"),
        (
            NewPurchase("Horno", bought_on=date(2026, 2, 2), delivered_on=date(2026, 2, 1)),
            "delivered_on",
        ),
        (NewPurchase("Horno", amount=-5), "amount"),
        (NewPurchase("Horno", amount=10**15), "amount"),
        (NewPurchase("Horno", agreed_months=-1), "agreed_months"),
        (NewPurchase("Horno", serial="9" * 121), "serial"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field(
    service: CustomerService, call: Caller, new: NewPurchase, field: str
) -> None:
    with pytest.raises(InputError) as caught:
        service.add_purchase(call(), None, new)
    assert caught.value.field == field


def test_a_repair_suspends_the_guarantee_until_it_is_given_back(
    service: CustomerService, call: Caller, actor: Actor
) -> None:
    purchase = service.add_purchase(call(), None, WASHER).value
    service.suspend(call(), purchase, 31, date(2026, 1, 10), "No centrifuga")
    service.suspend(call(), purchase, 32, date(2026, 2, 20), "Pierde agua")
    service.release(call(), 31, date(2026, 1, 17))
    service.release(call(), 32, date(2026, 2, 25), replaced=True)
    found = service.purchase(actor, purchase)
    assert found.suspensions[0] == SuspensionSpan(
        31, date(2026, 1, 10), date(2026, 1, 17), "No centrifuga"
    )
    assert found.replaced_on == date(2026, 2, 25)


def test_an_item_is_not_given_back_before_it_came(service: CustomerService, call: Caller) -> None:
    purchase = service.add_purchase(call(), None, WASHER).value
    service.suspend(call(), purchase, 31, date(2026, 1, 10), "No centrifuga")
    with pytest.raises(InputError):
        service.release(call(), 31, date(2026, 1, 9))
    with pytest.raises(NotFound):
        service.release(call(), 99, date(2026, 1, 9))
