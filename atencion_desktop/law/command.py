"""``atencion law``: what may be asked about the law as JSON, and how it is answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from atencion_desktop.base.fields import BadField, Fields, as_day, as_fields
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.json_lines import Answer
from atencion_desktop.law import coverage, deadlines, identity, withdrawal
from atencion_desktop.law.model import Channel, Condition, Firm, Item, Kind, Topic, Unit
from atencion_desktop.law.packs import pack
from atencion_desktop.law.places import find_place
from atencion_desktop.law.timeline import Repair
from atencion_desktop.law.words import Remark


def reply(fields: Fields) -> Answer:
    """The answer to one question."""
    ask = fields.text("ask")
    if ask not in _ANSWERS:
        raise BadField("ask", name="ask", wanted=" | ".join(_ANSWERS))
    return _ANSWERS[ask](fields)


def _deadlines(fields: Fields) -> Answer:
    """By when to answer a complaint."""
    place = find_place(fields.text("place")).code
    question = deadlines.DeadlineQuestion(
        place=place,
        filed=fields.moment_day("filed", pack(place).time_zone),
        kind=fields.word("kind", Kind, Kind.CLAIM),
        firm=fields.word("firm", Firm, Firm.SMALL),
        topic=fields.word("topic", Topic, Topic.ORDINARY),
        complex=fields.flag("complex", default=False),
        holidays=tuple(as_day(item) for item in fields.items("holidays")),
        pauses=tuple(_pause(item) for item in fields.items("pauses")),
    )
    answer = deadlines.compute(question)
    return {
        "safe": _iso(answer.safe),
        "rules": [_rule(rule) for rule in answer.rules],
        "warnings": _plain(answer.warnings),
    }


def _rule(rule: deadlines.RuleDue) -> Answer:
    """One rule; a period of hours is told as days, since its ``due`` is a day."""
    unit = Unit.CALENDAR_DAYS if rule.unit is Unit.HOURS else rule.unit
    return {
        "id": rule.id,
        "due": rule.due.isoformat(),
        "unit": unit.value,
        "article": rule.article,
        "certain": rule.certain,
    }


def _pause(item: Any) -> tuple[date, date | None]:
    """``[day of the offer, day it was answered or lapsed]``."""
    if not isinstance(item, list) or len(item) != 2:
        raise BadField("pauses", name="pauses", wanted="[[2026-10-09, 2026-10-16]]")
    offered, answered = item
    return as_day(offered), None if answered is None else as_day(answered)


def _coverage(fields: Fields) -> Answer:
    """Whether a defect is covered."""
    question = coverage.CoverageQuestion(
        place=find_place(fields.text("place")).code,
        delivered=fields.day("delivered"),
        on=fields.day("on"),
        kind=fields.word("kind", Item, Item.GOODS),
        condition=fields.word("condition", Condition, Condition.NEW),
        agreed_months=fields.count("agreed_months"),
        bought=fields.optional_day("bought"),
        repairs=tuple(_repair(item) for item in fields.items("repairs")),
        replaced=fields.optional_day("replaced"),
        buyer=fields.word("buyer", coverage.Buyer, coverage.Buyer.CONSUMER),
        defect=fields.optional_text("defect"),
    )
    answer = coverage.assess(question)
    return {
        "covered": answer.covered,
        "until": _iso(answer.until),
        "presumed_until": _iso(answer.presumed_until),
        "presumed": answer.presumed,
        "by": answer.by.value,
        "article": answer.article,
        "warnings": _plain(answer.warnings),
    }


def _repair(item: Any) -> Repair:
    """``{"in", "out", "defect"}``."""
    fields = as_fields(item, "repairs")
    return Repair(fields.day("in"), fields.optional_day("out"), fields.optional_text("defect"))


def _withdrawal(fields: Fields) -> Answer:
    """Whether the customer may change their mind."""
    question = withdrawal.WithdrawalQuestion(
        place=find_place(fields.text("place")).code,
        channel=fields.word("channel", Channel),
        delivered=fields.day("delivered"),
        informed=fields.flag("informed", default=True),
        excluded=fields.optional_text("excluded"),
        holidays=tuple(as_day(item) for item in fields.items("holidays")),
    )
    answer = withdrawal.assess(question)
    return {
        "right": answer.right,
        "until": _iso(answer.until),
        "article": answer.article,
        "warnings": _plain(answer.warnings),
    }


def _identity(fields: Fields) -> Answer:
    """Whether an identity number is right."""
    value = fields.plain.get("value")
    if isinstance(value, bool | list | dict):
        raise BadField("value", name="value", wanted=tr("un texto"))
    number = "" if value is None else str(value)
    place = fields.optional_text("place")
    country = find_place(place).country if place is not None else ""
    answer = identity.check(fields.text("kind"), number, country)
    return {
        "valid": answer.valid,
        "normal": answer.normal,
        "kind": answer.kind,
        "why": answer.why.plain if answer.why else None,
    }


def _iso(day: date | None) -> str | None:
    """A day as text, null for none."""
    return day.isoformat() if day else None


def _plain(remarks: Iterable[Remark]) -> list[str]:
    """The sentences of an answer."""
    return [one.plain for one in remarks]


_ANSWERS: Mapping[str, Callable[[Fields], Answer]] = {
    "answer": _deadlines,
    "coverage": _coverage,
    "withdrawal": _withdrawal,
    "identity": _identity,
}
