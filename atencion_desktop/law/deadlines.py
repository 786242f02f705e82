"""By when a complaint must be answered, and the other periods that the law counts from a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.law.calendars import WorkCalendar, add_days, add_period, work_calendar
from atencion_desktop.law.errors import BadOrder
from atencion_desktop.law.model import Deadline, Duty, Firm, Force, Kind, Pack, Topic, Unit
from atencion_desktop.law.packs import borrowed, pack, unchecked
from atencion_desktop.law.words import Remark, remark, remark_of


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineQuestion:
    """A complaint as the law sees it.

    ``filed`` is the local day it was filed. ``holidays`` are the local days added to the public
    calendar. A pause is the day of the offer and the day it was answered or lapsed (``None``:
    neither yet).
    """

    place: str
    filed: date
    kind: Kind = Kind.CLAIM
    firm: Firm = Firm.SMALL
    topic: Topic = Topic.ORDINARY
    complex: bool = False
    holidays: tuple[date, ...] = ()
    pauses: tuple[tuple[date, date | None], ...] = ()

    def __post_init__(self) -> None:
        """Refuse a pause that ends before it begins."""
        for offered, answered in self.pauses:
            if answered is not None and answered < offered:
                raise BadOrder("pauses", first=offered, last=answered)


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleDue:
    """One rule's last day. ``title`` and ``article`` are for people, ``id`` for programs."""

    id: str
    due: date
    quantity: int
    unit: Unit
    article: str
    certain: bool
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineAnswer:
    """Every rule to answer the customer, earliest first, and ``safe``, the earliest of them."""

    safe: date | None
    rules: tuple[RuleDue, ...]
    warnings: tuple[Remark, ...]


def compute(question: DeadlineQuestion) -> DeadlineAnswer:
    """By when the complaint must be answered under each rule in force when it was filed."""
    law = pack(question.place)
    rules = tuple(sorted(_rules(law, question), key=lambda rule: (rule.due, rule.id)))
    safe = rules[0].due if rules else None
    return DeadlineAnswer(
        safe=safe, rules=rules, warnings=tuple(_warnings(law, question, rules, safe))
    )


def due_by(place: str, duty: Duty, start: date, holidays: tuple[date, ...] = ()) -> RuleDue | None:
    """The last day of another duty counted from ``start``; ``None`` where no rule is known."""
    law = pack(place)
    question = DeadlineQuestion(place=place, filed=start, holidays=holidays)
    found = [
        _due(law, rule, question) for rule in law.deadlines if rule.duty is duty and rule.on(start)
    ]
    return min(found, key=lambda rule: rule.due, default=None)


def keep_until(place: str, record: str, start: date) -> date | None:
    """Until when a paper of that kind is kept, counted from its ``start_event``."""
    kept = (
        add_period(start, rule.quantity, rule.unit)
        for rule in pack(place).retention
        if record in rule.records
    )
    return max(kept, default=None)


def _rules(law: Pack, question: DeadlineQuestion) -> Iterator[RuleDue]:
    """The rules to answer the customer that apply."""
    for rule in law.deadlines:
        if rule.duty is Duty.ANSWER and _applies(rule, question):
            yield _due(law, rule, question)


def _applies(record: Force, question: DeadlineQuestion) -> bool:
    """Whether a record is in force for this complaint."""
    return (
        record.on(question.filed)
        and question.kind in record.kinds
        and question.firm in record.firms
        and question.topic in record.topics
        and record.complex in (None, question.complex)
    )


def _due(law: Pack, rule: Deadline, question: DeadlineQuestion) -> RuleDue:
    """The last day under one rule."""
    calendar = work_calendar(question.place, question.holidays, rule.holiday_scopes)
    stopped = _stopped(rule, question, calendar)
    start = question.filed if rule.exclude_first_day else add_days(question.filed, -1)
    due = calendar.add(start, rule.quantity, rule.unit, stopped)
    if rule.roll_last_day:
        due = calendar.next_working(due)
    settled = rule.unit is not Unit.WORKING_DAYS or due.year <= law.calendar.checked
    return RuleDue(
        id=rule.id,
        due=due,
        quantity=rule.quantity,
        unit=rule.unit,
        article=rule.article,
        certain=rule.certainty.certain and settled,
        title=rule.title.text,
    )


def _stopped(rule: Deadline, question: DeadlineQuestion, calendar: WorkCalendar) -> set[date]:
    """The working days on which the clock stood still: after the offer, up to its answer."""
    return {
        day
        for offered, answered in question.pauses
        for day in calendar.first_working(offered, answered or date.max, rule.suspension_days)
    }


def _warnings(
    law: Pack, question: DeadlineQuestion, rules: tuple[RuleDue, ...], safe: date | None
) -> Iterator[Remark]:
    """What should be known besides the dates."""
    own = borrowed(law)
    if own:
        yield own
    if safe is None:
        yield _no_rule(law)
    yield from _calendar_warnings(law, question, rules, safe)
    yield from _circumstance_warnings(law, question)
    for rule in law.deadlines:
        if rule.duty is Duty.ADR and _applies(rule, question):
            due = _due(law, rule, question).due
            yield remark_of(rule.id, rule.title, due=due, article=rule.article)
    for notice in law.notices:
        if _applies(notice, question):
            yield remark_of(notice.id, notice.text)


def _no_rule(law: Pack) -> Remark:
    """No rule to answer the customer is known."""
    return remark(
        "deadline.none",
        tr_noop("No se conoce un plazo legal de respuesta en {place}. Fije uno con el cliente."),
        place=law.name,
    )


def _calendar_warnings(
    law: Pack, question: DeadlineQuestion, rules: tuple[RuleDue, ...], safe: date | None
) -> Iterator[Remark]:
    """A last day that nobody works, and calendars not yet official."""
    calendar = work_calendar(question.place, question.holidays)
    act = calendar.last_working(safe) if safe else None
    if safe and act and act >= question.filed and act != safe:
        yield remark(
            "deadline.rest_day",
            tr_noop(
                "El plazo acaba el {due}, día no laborable, y no se alarga: "
                "responda a más tardar el {act}."
            ),
            due=safe,
            act=act,
        )
    working = [rule.due for rule in rules if rule.unit is Unit.WORKING_DAYS]
    open_year = unchecked(law, max(working)) if working else None
    if open_year:
        yield open_year


def _circumstance_warnings(law: Pack, question: DeadlineQuestion) -> Iterator[Remark]:
    """What was said of the complaint that changes nothing here."""
    answers = [rule for rule in law.deadlines if rule.duty is Duty.ANSWER]
    if question.pauses and not any(rule.suspension_days for rule in answers):
        yield remark(
            "pause.none",
            tr_noop("En {place} una oferta no detiene el plazo: las pausas no se han contado."),
            place=law.name,
        )
    if question.complex and all(rule.complex is None for rule in answers):
        yield remark(
            "complex.none",
            tr_noop("En {place} el plazo no se alarga porque el asunto sea complejo."),
            place=law.name,
        )
