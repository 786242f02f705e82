"""Whether a defect is covered by the legal guarantee, until when, and why.

Where the law can be read in two ways both readings are worked out; the answer is open
(``covered`` is ``None``) only if they differ on the day asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from atencion_desktop.law import coverage_remarks as say
from atencion_desktop.law.calendars import add_months, add_period
from atencion_desktop.law.errors import BadOrder
from atencion_desktop.law.model import Agreement, Condition, CoverageTerm, Item, Pack
from atencion_desktop.law.packs import borrowed, pack
from atencion_desktop.law.timeline import Repair, Timeline, same_defect, unroll
from atencion_desktop.law.words import Remark


class Buyer(StrEnum):
    """Who bought: the consumer regime protects consumers only."""

    CONSUMER = "consumer"
    BUSINESS = "business"


class CoveredBy(StrEnum):
    """What covers the defect."""

    GUARANTEE = "guarantee"
    REPAIR = "repair"
    DOUBTFUL = "doubtful"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageQuestion:
    """A purchase and a defect that showed ``on`` a day.

    ``replaced`` is the day a new item was delivered in place of the first. ``agreed_months`` is
    the term agreed between the parties, ``None`` the legal one.
    """

    place: str
    delivered: date
    on: date
    kind: Item = Item.GOODS
    condition: Condition = Condition.NEW
    agreed_months: int | None = None
    bought: date | None = None
    repairs: tuple[Repair, ...] = ()
    replaced: date | None = None
    buyer: Buyer = Buyer.CONSUMER
    defect: str | None = None

    def __post_init__(self) -> None:
        """Refuse a replacement delivered before the item it replaces."""
        if self.replaced is not None and self.replaced < self.delivered:
            raise BadOrder("replaced", first=self.delivered, last=self.replaced)


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageAnswer:
    """``until`` is the last day of the cover in ``by`` (of the last one to end if none covers).

    ``presumed``: the defect is taken to come from the delivery, the customer proves nothing.
    """

    covered: bool | None
    until: date | None
    presumed_until: date | None
    presumed: bool
    by: CoveredBy
    article: str
    reason: Remark
    warnings: tuple[Remark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """One way to read the law on this purchase; ``primary``: the one that sets the dates."""

    term: CoverageTerm
    months: int | None
    primary: bool
    timeline: Timeline
    covered: bool | None
    by: CoveredBy
    until: date
    presumed_until: date | None
    article: str


def assess(question: CoverageQuestion) -> CoverageAnswer:
    """The answer of the place's law to a :class:`CoverageQuestion`."""
    law = pack(question.place)
    if question.buyer is Buyer.BUSINESS:
        return _without_term(law, covered=False, article=law.consumer.article, why=say.business())
    terms = _terms(law, question)
    if not terms:
        article = law.consumer.unfixed_article or law.consumer.article
        return _without_term(law, covered=None, article=article, why=say.unfixed(law))
    readings = [
        _read(term, months, primary, question)
        for term in terms
        for months, primary in _agreed(term, question)
    ]
    chosen = _choose(readings)
    return CoverageAnswer(
        covered=chosen.covered,
        until=chosen.until,
        presumed_until=chosen.presumed_until,
        presumed=_presumed(chosen, question.on),
        by=chosen.by,
        article=chosen.article,
        reason=_reason(question, chosen),
        warnings=tuple(_warnings(law, question, readings, chosen)),
    )


def _without_term(law: Pack, *, covered: bool | None, article: str, why: Remark) -> CoverageAnswer:
    """The answer where no legal term is counted."""
    own = borrowed(law)
    return CoverageAnswer(
        covered=covered,
        until=None,
        presumed_until=None,
        presumed=False,
        by=CoveredBy.NONE if covered is False else CoveredBy.DOUBTFUL,
        article=article,
        reason=why,
        warnings=(*((own,) if own else ()), why),
    )


def _terms(law: Pack, question: CoverageQuestion) -> list[CoverageTerm]:
    """The terms in force on the day of delivery and, if another, on the day of the contract."""
    days = [question.delivered]
    if question.bought is not None and question.bought < question.delivered:
        days.append(question.bought)
    found = [
        term
        for day in days
        for term in law.coverage
        if term.on(day) and question.kind in term.kinds and question.condition in term.conditions
    ]
    return list(dict.fromkeys(found))


def _agreed(term: CoverageTerm, question: CoverageQuestion) -> list[tuple[int | None, bool]]:
    """The months that count (``None``: the legal term) and whether they set the dates."""
    months = question.agreed_months
    if months is None or term.agreement is Agreement.IGNORED:
        return [(None, True)]
    if term.agreement is Agreement.ANNOUNCED:
        return [(max(months, term.agreed_minimum), True)]
    legal = add_period(question.delivered, term.quantity, term.unit)
    longer = add_months(question.delivered, months) >= legal
    if term.agreement is Agreement.LONGER:
        return [(months if longer else None, True)]
    if longer:
        return [(None, True)]
    if months >= term.agreed_minimum:
        return [(months, True)]
    return [(term.agreed_minimum, True), (None, False)]


def _read(
    term: CoverageTerm, months: int | None, primary: bool, question: CoverageQuestion
) -> _Reading:
    """One reading of the law."""
    start, repairs = _history(term, question)
    timeline = unroll(term, months, start, repairs, question.on)
    covers = [cover for cover in timeline.covers if cover.start <= question.on <= cover.end]
    mended = [c.end for c in covers if same_defect(c.defect, question.defect)]
    perhaps = [c.end for c in covers if same_defect(c.defect, question.defect) is None]
    reading = _Reading(
        term=term,
        months=months,
        primary=primary,
        timeline=timeline,
        covered=True,
        by=CoveredBy.GUARANTEE,
        until=timeline.guarantee,
        presumed_until=timeline.presumption,
        article=term.article,
    )
    guaranteed = question.delivered <= question.on <= timeline.guarantee
    if mended and not (guaranteed and timeline.guarantee >= max(mended)):
        # Art. 122.3: what comes back within the year is presumed to be the same defect.
        until = max(mended)
        return replace(
            reading,
            by=CoveredBy.REPAIR,
            until=until,
            presumed_until=until,
            article=term.repair_article,
        )
    if guaranteed:
        return reading
    if perhaps:
        return replace(reading, covered=None, by=CoveredBy.DOUBTFUL, until=max(perhaps))
    ended = [c.end for c in timeline.covers if same_defect(c.defect, question.defect)]
    until = max([timeline.guarantee, *ended])
    return replace(reading, covered=False, by=CoveredBy.NONE, until=until)


def _history(term: CoverageTerm, question: CoverageQuestion) -> tuple[date, tuple[Repair, ...]]:
    """From when the term runs and the repairs that count, a replacement taken into account."""
    replaced = question.replaced
    if replaced is None or replaced > question.on:
        return question.delivered, question.repairs
    if term.replacement_restarts:
        return replaced, tuple(one for one in question.repairs if one.received >= replaced)
    if any(one.returned == replaced for one in question.repairs):
        return question.delivered, question.repairs
    # The defect that led to the replacement is not told: whether it is this one is open.
    return question.delivered, (*question.repairs, Repair(replaced, replaced))


def _choose(readings: list[_Reading]) -> _Reading:
    """The reading that answers; where readings differ, the longest, left open."""
    if len({reading.covered for reading in readings}) == 1:
        return max((one for one in readings if one.primary), key=lambda one: one.until)
    longest = max(readings, key=lambda one: one.until)
    return replace(longest, covered=None, by=CoveredBy.DOUBTFUL)


def _reason(question: CoverageQuestion, chosen: _Reading) -> Remark:
    """Why, in a sentence."""
    if question.on < question.delivered:
        return say.before_delivery(question.on, question.delivered)
    presumed = _presumed(chosen, question.on)
    return say.reason(chosen.by, chosen.term, chosen.until, chosen.article, presumed)


def _presumed(reading: _Reading, on: date) -> bool:
    """Whether the defect is presumed to come from the delivery (or from the repair)."""
    until = reading.presumed_until
    return reading.covered is True and until is not None and on <= until


def _warnings(
    law: Pack, question: CoverageQuestion, readings: list[_Reading], chosen: _Reading
) -> Iterator[Remark]:
    """What should be known besides the answer."""
    own = borrowed(law)
    if own:
        yield own
    if len(readings) > 1:
        for reading in readings:
            yield say.reading(reading.term, reading.months, reading.until)
    if chosen.covered is None:
        yield say.doubtful()
        yield from _perhaps_same(readings)
    if chosen.timeline.stops:
        yield say.other_count(chosen.timeline)
    if any(one.returned is None for one in question.repairs):
        yield say.still_here(question.on)
    if _came_back(question) and chosen.covered and chosen.term.recurrence.es:
        yield say.recurrence(chosen.term)
    yield from _facts_warnings(question, chosen)


def _perhaps_same(readings: list[_Reading]) -> Iterator[Remark]:
    """Says that all hangs on whether it is the defect already mended."""
    open_ones = [one for one in readings if one.timeline.covers and one.by is CoveredBy.DOUBTFUL]
    if open_ones:
        one = max(open_ones, key=lambda reading: reading.until)
        yield say.perhaps_same(one.timeline.guarantee, one.until)


def _came_back(question: CoverageQuestion) -> bool:
    """Whether this defect was already repaired before it showed."""
    return any(
        same_defect(one.defect, question.defect)
        for one in question.repairs
        if one.returned is not None and one.returned <= question.on
    )


def _facts_warnings(question: CoverageQuestion, chosen: _Reading) -> Iterator[Remark]:
    """Facts that do not fit together or change nothing."""
    if question.bought is not None and question.bought > question.delivered:
        yield say.bought_late(question.bought, question.delivered)
    if question.on < question.delivered:
        yield say.before_delivery(question.on, question.delivered)
    if question.agreed_months is not None and chosen.months is None and chosen.primary:
        yield say.agreed_ignored(question.agreed_months)
    if not chosen.term.certainty.certain:
        yield say.unverified(chosen.term)
