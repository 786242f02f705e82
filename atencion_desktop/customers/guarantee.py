"""Until when a purchase is under the legal guarantee, as the file shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from atencion_desktop.customers.rules import ItemCondition, Purchase
from atencion_desktop.law.coverage import Buyer, CoverageAnswer, CoverageQuestion, assess
from atencion_desktop.law.model import Condition
from atencion_desktop.law.timeline import Repair

_CONDITIONS = {ItemCondition.NEW: Condition.NEW, ItemCondition.USED: Condition.USED}


@dataclass(frozen=True, slots=True)
class Guarantee:
    """``covered`` on the day asked (``None``: unclear or undated), and its last day."""

    covered: bool | None
    until: date | None


def guarantee_of(purchase: Purchase, place: str, on: date) -> Guarantee:
    """What the law of that place says of a purchase on that day."""
    answer = coverage_of(purchase, place, on)
    return Guarantee(None, None) if answer is None else Guarantee(answer.covered, answer.until)


def coverage_of(
    purchase: Purchase, place: str, on: date, defect: str | None = None
) -> CoverageAnswer | None:
    """The law's whole answer for a defect that shows that day; ``None`` without any date."""
    delivered = purchase.delivered_on or purchase.bought_on
    if delivered is None:
        return None
    question = CoverageQuestion(
        place=place,
        delivered=delivered,
        on=on,
        condition=_CONDITIONS[purchase.condition],
        agreed_months=purchase.agreed_months,
        bought=purchase.bought_on,
        repairs=tuple(Repair(s.day_in, s.day_out, s.defect) for s in purchase.suspensions),
        replaced=purchase.replaced_on,
        buyer=Buyer.BUSINESS if purchase.business else Buyer.CONSUMER,
        defect=defect,
    )
    return assess(question)
