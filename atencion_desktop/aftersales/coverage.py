"""What the law says of an item on the counter: the question put together, the answer frozen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from atencion_desktop.aftersales.rules.lines import NewLine
from atencion_desktop.base.i18n import tr
from atencion_desktop.customers import purchases
from atencion_desktop.customers.rules import Purchase
from atencion_desktop.law.coverage import Buyer, CoverageQuestion, assess
from atencion_desktop.law.errors import BadOrder
from atencion_desktop.law.model import Condition
from atencion_desktop.law.timeline import Repair
from atencion_desktop.store.unit import ReadUnit


@dataclass(frozen=True, slots=True)
class Cover:
    """The law's answer as it is shown, printed and frozen on the line.

    ``covered`` is ``None`` where the law is unclear or the dates are not known.
    """

    covered: bool | None
    reason: str
    article: str = ""
    until: date | None = None
    presumed_until: date | None = None
    presumed: bool = False
    by: str = ""
    warnings: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """The reason with its article (most reasons name it themselves), as a slip prints it."""
        if not self.article or self.article in self.reason:
            return self.reason
        return f"{self.reason} ({self.article})"


def cover_of(unit: ReadUnit, place: str, line: NewLine, today: date) -> Cover:
    """The cover of an item that shows its defect today, with the repairs of its purchase."""
    purchase = purchases.one(unit, line.purchase) if line.purchase is not None else None
    delivered = line.delivered_on or line.bought_on
    if delivered is None:
        return Cover(None, tr("Sin fecha de compra no se puede calcular la garantía."))
    try:
        answer = assess(_question(place, line, purchase, delivered, today))
    except BadOrder:
        return Cover(None, tr("Las fechas no están en orden: revise compra y entrega."))
    return Cover(
        covered=answer.covered,
        reason=answer.reason.text,
        article=answer.article,
        until=answer.until,
        presumed_until=answer.presumed_until,
        presumed=answer.presumed,
        by=answer.by.value,
        warnings=tuple(warning.text for warning in answer.warnings),
    )


def _question(
    place: str, line: NewLine, purchase: Purchase | None, delivered: date, today: date
) -> CoverageQuestion:
    """What is asked of the law."""
    business = purchase is not None and purchase.business
    return CoverageQuestion(
        place=place,
        delivered=delivered,
        bought=line.bought_on,
        on=today,
        condition=Condition.USED if line.used else Condition.NEW,
        agreed_months=purchase.agreed_months if purchase else None,
        repairs=_repairs(purchase),
        replaced=purchase.replaced_on if purchase else None,
        buyer=Buyer.BUSINESS if business else Buyer.CONSUMER,
        defect=line.fault or None,
    )


def _repairs(purchase: Purchase | None) -> tuple[Repair, ...]:
    """The stays of the item with us, from its purchase."""
    if purchase is None:
        return ()
    return tuple(Repair(s.day_in, s.day_out, s.defect or None) for s in purchase.suspensions)
