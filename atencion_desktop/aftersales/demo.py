"""The orders of the demo shop: delivered ones over the year, and a workshop full of open ones."""

from __future__ import annotations

from datetime import timedelta

from atencion_desktop.aftersales import coverage, records
from atencion_desktop.aftersales.rules.lines import Evidence, NewLine, NewOrder
from atencion_desktop.aftersales.rules.states import Reason, Wish
from atencion_desktop.base.codec import dumps
from atencion_desktop.base.demo import Demo, DemoBuy
from atencion_desktop.customers import records as customers
from atencion_desktop.staff import reads
from atencion_desktop.store.unit import Unit

_DELIVERED = 110
_OPEN = 24
_REPAIR: tuple[tuple[str, dict[str, str]], ...] = (
    ("diagnose", {}),
    ("rule", {"ruling": "covered", "note": "Defecto confirmado en el taller."}),
    ("set_resolution", {"branch": "repair"}),
    ("repair", {}),
    ("test", {}),
    ("ready", {"work": "Se sustituye la pieza defectuosa y se comprueba el funcionamiento."}),
    ("notify", {"means": "Llamada al móvil; lo recogerá mañana."}),
)


def fill(demo: Demo) -> None:
    """Open orders in order of date and take each as far as it got."""
    backs = sorted((demo.chance.randrange(25, 360) for _ in range(_DELIVERED)), reverse=True)
    recent = sorted((demo.chance.randrange(1, 22) for _ in range(_OPEN)), reverse=True)
    with demo.store.unit(demo.call()) as unit:
        place = reads.shop(unit).place
        for back in backs:
            _order(demo, unit, place, back, (*_REPAIR[:6], ("deliver", {}), ("close", {})))
        for back in recent:
            _order(demo, unit, place, back, _REPAIR[: demo.chance.randrange(0, 8)])
        unit.commit(None)


def _order(
    demo: Demo,
    unit: Unit,
    place: str,
    back: int,
    steps: tuple[tuple[str, dict[str, str]], ...],
) -> None:
    """One item taken in so many days ago, with the steps it has gone through."""
    day = demo.today - timedelta(days=back)
    older = [buy for buy in demo.chance.sample(demo.purchases, 12) if buy.day < day]
    if not older:
        return
    unit.now = demo.moment(day, 12, demo.chance.randrange(60))
    line = _line(demo, older[0], back)
    cover = coverage.cover_of(unit, place, line, day)
    buyer = customers.summary(unit, older[0].customer)
    order = records.open_order(unit, NewOrder((line,), buyer.id), (dumps(cover),))
    for action, values in steps:
        unit.now += timedelta(hours=2)
        said = {"collected_by": buyer.name} if action == "deliver" else values
        _step(unit, order, action, said)


def _step(unit: Unit, order: int, action: str, values: dict[str, str]) -> None:
    """One step of an order's only line."""
    from sqlalchemy import select

    from atencion_desktop.aftersales.tables import LineRow

    row = unit.session.scalars(select(LineRow).where(LineRow.order_id == order)).one()
    records.move(unit, row.id, row.version, action, Evidence(values))


def _line(demo: Demo, buy: DemoBuy, back: int) -> NewLine:
    """The item as it was taken at the desk."""
    goods = buy.goods
    return NewLine(
        product=goods["product"],
        brand=goods["brand"],
        model=goods["model"],
        serial=buy.serial,
        purchase=buy.id,
        bought_on=buy.day,
        delivered_on=buy.day,
        invoice=buy.invoice,
        amount=buy.cents,
        wish=demo.chance.choice((Wish.REPAIR, Wish.REPAIR, Wish.EXCHANGE, Wish.REFUND)),
        reason=Reason.FAULT,
        fault=demo.chance.choice(goods["faults"]),
        intake=demo.chance.choice(_STATES),
        accessories=demo.chance.choice(("", "Cable", "Mando y cable", "Caja y manual")),
        promised_on=demo.today + timedelta(days=demo.chance.randrange(0, 9)) if back < 22 else None,
    )


_STATES = ("Buen estado", "Rayón en el lateral", "Golpe en una esquina", "Señales de uso")
