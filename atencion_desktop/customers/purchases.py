"""Purchases and their suspensions, written and read inside somebody's own transaction.

An item in repair suspends its guarantee: after-sales writes that here, and whoever computes
coverage reads it from here.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

from atencion_desktop.base.clock import local_day
from atencion_desktop.base.errors import NotFound
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.ref import Ref
from atencion_desktop.customers import rules
from atencion_desktop.customers.indexing import index_purchase
from atencion_desktop.customers.rules import NewPurchase, Purchase, SuspensionSpan
from atencion_desktop.staff import reads
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit, Unit

if TYPE_CHECKING:
    from atencion_desktop.customers.tables import PurchaseRow

_SPANS = statement(
    "select purchase, order_line, day_in, day_out, defect from suspension"
    " where purchase = :purchase order by day_in, id"
)


def add(unit: Unit, customer: int | None, new: NewPurchase) -> int:
    """A new purchase; gives its id. ``InputError`` beside the field that cannot be taken."""
    from atencion_desktop.customers.tables import PurchaseRow

    checked = rules.checked_purchase(new, _today(unit))
    row = PurchaseRow(
        **asdict(checked),
        customer=customer,
        serial_key=rules.plain_code(checked.serial),
        created=unit.now,
        created_by=unit.actor.name,
    )
    unit.session.add(row)
    unit.session.flush()
    index_purchase(unit, row.id, checked)
    unit.journal(
        "purchase.added",
        Ref("purchase", row.id),
        {"product": row.product, "bought_on": row.bought_on, "amount": row.amount},
        customer=customer,
        personal=None if customer is None else {"serial": row.serial, "invoice": row.invoice},
    )
    return row.id


def one(unit: ReadUnit, purchase: int) -> Purchase:
    """A purchase with its suspensions; :class:`NotFound` for an unknown id."""
    from atencion_desktop.customers.tables import PurchaseRow

    row = unit.session.get(PurchaseRow, purchase)
    if row is None:
        raise NotFound(what=tr("la compra"))
    return _value(unit, row)


def of_customer(unit: ReadUnit, customer: int) -> tuple[Purchase, ...]:
    """What a customer bought, latest first."""
    from sqlalchemy import select

    from atencion_desktop.customers.tables import PurchaseRow

    newest = (PurchaseRow.bought_on.desc(), PurchaseRow.id.desc())
    chosen = select(PurchaseRow).where(PurchaseRow.customer == customer).order_by(*newest)
    return tuple(_value(unit, row) for row in unit.session.scalars(chosen))


def suspend(unit: Unit, purchase: int, order_line: int, day_in: date, defect: str) -> int:
    """The item came back to us that day; gives the suspension's id.

    ``InputError`` beside ``day_in`` when that is before it was delivered.
    """
    from atencion_desktop.customers.tables import Suspension

    bought = _row(unit, purchase)
    rules.check_span("day_in", bought.delivered_on or bought.bought_on or day_in, day_in)
    row = Suspension(
        purchase=purchase,
        order_line=order_line,
        day_in=day_in,
        defect=rules.checked_note(defect),
    )
    unit.session.add(row)
    unit.session.flush()
    facts = {"order_line": order_line, "day_in": day_in}
    unit.journal("purchase.suspended", Ref("purchase", purchase), facts)
    return row.id


def release(unit: Unit, order_line: int, day_out: date, *, replaced: bool = False) -> None:
    """The item of that line was given back; as another unit when it was ``replaced``.

    ``NotFound`` when the line suspended nothing, ``InputError`` when it ends before it began.
    """
    from sqlalchemy import select

    from atencion_desktop.customers.tables import Suspension

    row = unit.session.scalar(select(Suspension).where(Suspension.order_line == order_line))
    if row is None:
        raise NotFound(what=tr("la entrada del artículo"))
    rules.check_span("day_out", row.day_in, day_out)
    row.day_out = day_out
    if replaced:
        _row(unit, row.purchase).replaced_on = day_out
    facts = {"order_line": order_line, "day_out": day_out, "replaced": replaced}
    unit.journal("purchase.released", Ref("purchase", row.purchase), facts)


def suspensions(unit: ReadUnit, purchase: int) -> tuple[SuspensionSpan, ...]:
    """When the item was with us, in order."""
    return tuple(
        SuspensionSpan(
            order_line=line,
            day_in=date.fromisoformat(day_in),
            day_out=None if day_out is None else date.fromisoformat(day_out),
            defect=defect,
        )
        for _, line, day_in, day_out, defect in unit.rows(_SPANS, purchase=purchase)
    )


def _row(unit: Unit, purchase: int) -> PurchaseRow:
    """The row of a purchase; :class:`NotFound` for an unknown id."""
    from atencion_desktop.customers.tables import PurchaseRow

    row = unit.session.get(PurchaseRow, purchase)
    if row is None:
        raise NotFound(what=tr("la compra"))
    return row


def _value(unit: ReadUnit, row: PurchaseRow) -> Purchase:
    """A row as a value, with its suspensions."""
    return Purchase(
        id=row.id,
        customer=row.customer,
        product=row.product,
        brand=row.brand,
        model=row.model,
        serial=row.serial,
        bought_on=row.bought_on,
        delivered_on=row.delivered_on,
        amount=row.amount,
        invoice=row.invoice,
        channel=row.channel,
        condition=row.condition,
        agreed_months=row.agreed_months,
        business=row.business,
        replaced_on=row.replaced_on,
        suspensions=suspensions(unit, row.id),
    )


def _today(unit: Unit) -> date:
    """The shop's calendar day."""
    return local_day(unit.now, reads.shop(unit).zone)
