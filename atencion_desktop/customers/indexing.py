"""What of a customer and a purchase is found while typing, kept in the writing transaction."""

from __future__ import annotations

from atencion_desktop.base.ref import Ref
from atencion_desktop.customers import phones
from atencion_desktop.customers.rules import (
    ContactKind,
    NewCustomer,
    NewPurchase,
    customer_number,
    full_name,
    plain_code,
)
from atencion_desktop.store.unit import Unit


def index_customer(unit: Unit, customer: int, new: NewCustomer, country: str) -> None:
    """By name, number, document, every phone (as typed, national, E.164) and e-mail."""
    primary = next((c.typed for c in new.contacts if c.kind is ContactKind.PHONE), "")
    number = customer_number(customer)
    terms = [new.given_name, new.surnames, *(contact.typed for contact in new.contacts)]
    for contact in new.contacts:
        normal = phones.normal_of(contact.kind, contact.typed, country)
        terms.append(normal)
        if contact.kind is ContactKind.PHONE:
            terms.append(phones.national_digits(normal))
    subtitle = " · ".join(part for part in (new.document, primary, number) if part)
    unit.index(Ref("customer", customer), full_name(new), subtitle, terms)


def index_purchase(unit: Unit, purchase: int, new: NewPurchase) -> None:
    """By what it is, its serial number and its invoice, spaced or not.

    Not by its owner: whoever types a name looks for the person.
    """
    title = " ".join(part for part in (new.product, new.brand, new.model) if part)
    subtitle = " · ".join(part for part in (new.serial, new.invoice) if part)
    together = (plain_code(new.serial), plain_code(new.invoice))
    unit.index(Ref("purchase", purchase), title, subtitle, together)
