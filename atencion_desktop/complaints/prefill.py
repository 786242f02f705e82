"""What is known before the first key: the customer, the visit, the purchase, the shop."""

from __future__ import annotations

from dataclasses import dataclass, replace

from atencion_desktop.base.clock import local_day
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.ref import Prefill
from atencion_desktop.base.wording import day_text
from atencion_desktop.complaints.rules.form import Claimant, ComplaintForm
from atencion_desktop.complaints.rules.kinds import ReplyBy
from atencion_desktop.customers import purchases, records
from atencion_desktop.customers.rules import Purchase
from atencion_desktop.staff import reads as staff
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit

_ADDRESS = statement(
    "select street, postcode, city, province from postal_address"
    " where customer = :customer order by position limit 1"
)


@dataclass(frozen=True, slots=True)
class ProductChoice:
    """One purchase as it is picked and as the paper names it."""

    purchase: int
    text: str


def form(unit: ReadUnit, known: Prefill) -> ComplaintForm:
    """The form with what is known filled in; the facts are supposed to be of today, in the shop."""
    shop = staff.shop(unit)
    blank = ComplaintForm(
        customer=known.customer,
        visit=known.visit,
        facts_on=local_day(unit.now, shop.zone),
        place=shop.full_address or shop.name,
    )
    if known.purchase is not None:
        bought = purchases.one(unit, known.purchase)
        blank = replace(
            blank,
            purchase=bought.id,
            product=product_text(bought),
            customer=blank.customer or bought.customer,
        )
    if blank.customer is None:
        return blank
    person = claimant(unit, blank.customer)
    reply = ReplyBy.EMAIL if person.email else ReplyBy.POST if person.address else ReplyBy.SHOP
    return replace(blank, claimant=person, reply=reply)


def claimant(unit: ReadUnit, customer: int) -> Claimant:
    """A customer as the paper names them."""
    known = records.summary(unit, customer)
    return Claimant(
        name=known.name,
        document=known.document,
        address=_address(unit, customer),
        phone=known.phone,
        email=known.email,
    )


def products(unit: ReadUnit, customer: int) -> tuple[ProductChoice, ...]:
    """What a customer bought, latest first."""
    bought = purchases.of_customer(unit, customer)
    return tuple(ProductChoice(one.id, product_text(one)) for one in bought)


def product_text(bought: Purchase) -> str:
    """Product, brand, model, serial, day and invoice on one line."""
    parts = [" ".join(part for part in (bought.product, bought.brand, bought.model) if part)]
    if bought.serial:
        parts.append(tr("n.º de serie {serial}", serial=bought.serial))
    if bought.bought_on:
        parts.append(tr("comprado el {day}", day=day_text(bought.bought_on)))
    if bought.invoice:
        parts.append(tr("factura {invoice}", invoice=bought.invoice))
    return ", ".join(parts)


def _address(unit: ReadUnit, customer: int) -> str:
    """The first postal address on one line."""
    found = unit.one(_ADDRESS, customer=customer)
    if found is None:
        return ""
    street, postcode, city, province = found
    town = " ".join(part for part in (postcode, city) if part)
    county = f"({province})" if province and province != city else ""
    return ", ".join(part for part in (street, " ".join(p for p in (town, county) if p)) if part)
