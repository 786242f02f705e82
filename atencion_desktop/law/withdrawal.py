"""The right to change one's mind about a purchase, and until when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.law.calendars import WorkCalendar, add_months, work_calendar
from atencion_desktop.law.model import Channel, Pack, Unit, Withdrawal
from atencion_desktop.law.packs import borrowed, pack, unchecked
from atencion_desktop.law.words import Remark, remark, remark_of


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalQuestion:
    """A sale: ``delivered`` is the day the period starts, ``excluded`` names an exception."""

    place: str
    channel: Channel
    delivered: date
    informed: bool = True
    excluded: str | None = None
    holidays: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalAnswer:
    """Whether there is a right, and its nominal last day."""

    right: bool
    until: date | None
    article: str
    warnings: tuple[Remark, ...]


def assess(question: WithdrawalQuestion) -> WithdrawalAnswer:
    """The answer of the place's law to a :class:`WithdrawalQuestion`."""
    law = pack(question.place)
    rule = _rule(law, question)
    if rule is None:
        return WithdrawalAnswer(right=False, until=None, article="", warnings=_unknown(law))
    excluded = bool(question.excluded and question.excluded.strip())
    right = rule.quantity > 0 and not excluded
    calendar = work_calendar(question.place, question.holidays)
    until = _until(rule, question, calendar) if right else None
    article = rule.article
    if excluded and rule.quantity:
        article = rule.exceptions_article or rule.article
    elif right and not question.informed and rule.uninformed_months:
        article = rule.uninformed_article
    return WithdrawalAnswer(
        right=right,
        until=until,
        article=article,
        warnings=tuple(_warnings(law, rule, calendar, until)),
    )


def _rule(law: Pack, question: WithdrawalQuestion) -> Withdrawal | None:
    """The record in force for that channel."""
    found = (
        rule
        for rule in law.withdrawal
        if question.channel in rule.channels and rule.on(question.delivered)
    )
    return next(found, None)


def _until(rule: Withdrawal, question: WithdrawalQuestion, calendar: WorkCalendar) -> date:
    """The nominal last day, longer for a customer who was never told of the right."""
    until = calendar.add(question.delivered, rule.quantity, rule.unit)
    if not question.informed and rule.uninformed_months:
        until = add_months(until, rule.uninformed_months)
    return until


def _unknown(law: Pack) -> tuple[Remark, ...]:
    """No record covers that day."""
    return (
        remark(
            "withdrawal.none",
            tr_noop("No se conoce la norma de desistimiento de {place} para esa fecha."),
            place=law.name,
        ),
    )


def _warnings(
    law: Pack, rule: Withdrawal, calendar: WorkCalendar, until: date | None
) -> Iterator[Remark]:
    """What should be known besides the date."""
    own = borrowed(law)
    if own:
        yield own
    if rule.note.es:
        yield remark_of(rule.id, rule.note)
    if not rule.certainty.certain:
        yield remark(
            "withdrawal.unverified",
            tr_noop("Norma pendiente de comprobar en el texto oficial ({article})."),
            article=rule.article,
        )
    if until is None:
        return
    if rule.roll_warning and not calendar.is_working(until):
        yield remark(
            "withdrawal.roll",
            tr_noop(
                "El {until} no es laborable: por el Reglamento 1182/71 conviene admitirlo "
                "hasta el {moved}."
            ),
            until=until,
            moved=calendar.next_working(until),
        )
    open_year = unchecked(law, until) if rule.unit is Unit.WORKING_DAYS else None
    if open_year:
        yield open_year
