"""What must hold for any day, any pause and any repair."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from atencion_desktop.law.calendars import add_months, work_calendar
from atencion_desktop.law.coverage import CoverageAnswer, CoverageQuestion, CoveredBy, assess
from atencion_desktop.law.deadlines import DeadlineQuestion, compute
from atencion_desktop.law.model import Condition, Firm, Item, Kind, Topic
from atencion_desktop.law.packs import pack_files
from atencion_desktop.law.timeline import Repair
from tests.law.asking import ask_lines

DAYS = st.dates(date(2023, 1, 1), date(2028, 12, 31))
PLACES = st.sampled_from(pack_files())
LENGTHS = st.integers(0, 60)


@st.composite
def pauses(draw: st.DrawFn) -> tuple[date, date]:
    """An offer and its answer in the months around October 2026."""
    offered = draw(st.dates(date(2026, 9, 1), date(2026, 12, 1)))
    return offered, offered + timedelta(draw(LENGTHS))


@st.composite
def repairs(draw: st.DrawFn) -> Repair:
    """A stay with the shop."""
    received = draw(DAYS)
    returned = received + timedelta(draw(LENGTHS))
    return Repair(received, returned, draw(st.sampled_from(["A", "B"])))


@st.composite
def purchases(draw: st.DrawFn) -> dict[str, Any]:
    """A consumer's purchase and a defect that showed after its delivery."""
    delivered = draw(DAYS)
    return {
        "place": draw(PLACES),
        "delivered": delivered,
        "on": delivered + timedelta(draw(st.integers(0, 2000))),
        "kind": draw(st.sampled_from(Item)),
        "condition": draw(st.sampled_from(Condition)),
        "agreed_months": draw(st.none() | st.integers(0, 60)),
        "bought": draw(st.none() | st.just(delivered - timedelta(30))),
        "repairs": tuple(draw(st.lists(repairs(), max_size=3))),
        "defect": draw(st.sampled_from(["A", "B"])),
    }


@given(PLACES, DAYS, st.sampled_from(Kind), st.sampled_from(Firm), st.sampled_from(Topic))
def test_safe_is_the_earliest_and_never_before_filing(
    place: str, filed: date, kind: Kind, firm: Firm, topic: Topic
) -> None:
    answer = compute(DeadlineQuestion(place=place, filed=filed, kind=kind, firm=firm, topic=topic))
    assert answer.safe == min((rule.due for rule in answer.rules), default=None)
    assert all(rule.due >= filed for rule in answer.rules)


@given(st.lists(pauses(), max_size=3), pauses())
def test_another_pause_never_shortens(
    given_pauses: list[tuple[date, date]], more: tuple[date, date]
) -> None:
    def due(all_pauses: list[tuple[date, date]]) -> date:
        question = DeadlineQuestion(place="PE", filed=date(2026, 10, 5), pauses=tuple(all_pauses))
        return compute(question).rules[0].due

    assert due(given_pauses) <= due([*given_pauses, more])


@given(PLACES, DAYS, st.sets(DAYS, max_size=5))
def test_another_holiday_never_shortens(place: str, filed: date, holidays: set[date]) -> None:
    plain = compute(DeadlineQuestion(place=place, filed=filed))
    local = compute(DeadlineQuestion(place=place, filed=filed, holidays=tuple(holidays)))
    before = {rule.id: rule.due for rule in plain.rules}
    assert all(before[rule.id] <= rule.due for rule in local.rules)


@given(purchases())
def test_an_answer_never_contradicts_itself(facts: dict[str, Any]) -> None:
    answer = assess(CoverageQuestion(**facts))
    assert answer.article
    assert answer.reason.text
    if answer.covered:
        assert answer.until is not None
        assert facts["on"] <= answer.until
        assert answer.by in {CoveredBy.GUARANTEE, CoveredBy.REPAIR}
    else:
        assert not answer.presumed
        assert answer.by is (CoveredBy.NONE if answer.covered is False else CoveredBy.DOUBTFUL)
    if answer.presumed:
        assert answer.presumed_until is not None
        assert facts["on"] <= answer.presumed_until
    if answer.presumed_until is not None and answer.until is not None:
        assert answer.presumed_until <= answer.until


@given(purchases(), repairs())
def test_another_repair_never_shortens(facts: dict[str, Any], more: Repair) -> None:
    plain = assess(CoverageQuestion(**facts))
    again = assess(CoverageQuestion(**{**facts, "repairs": (*facts["repairs"], more)}))
    assert worth(plain) <= worth(again)
    if plain.covered == again.covered and plain.until and again.until:
        assert plain.until <= again.until


def worth(answer: CoverageAnswer) -> int:
    """Not covered, doubtful, covered."""
    return {False: 0, None: 1, True: 2}[answer.covered]


@given(DAYS, st.integers(1, 60))
def test_working_days_are_worked_and_counted(start: date, days: int) -> None:
    calendar = work_calendar("ES-AN")
    end = calendar.add_working(start, days)
    between = (start + timedelta(n) for n in range(1, (end - start).days + 1))
    assert calendar.is_working(end)
    assert sum(calendar.is_working(day) for day in between) == days


@given(DAYS, st.integers(0, 48))
def test_months_run_from_date_to_date(start: date, months: int) -> None:
    end = add_months(start, months)
    assert (end.year - start.year) * 12 + end.month - start.month == months
    assert end.day <= start.day


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
NAMES = st.sampled_from(
    [
        *("place", "filed", "kind", "firm", "topic", "complex", "holidays", "pauses", "value"),
        *("delivered", "on", "condition", "agreed_months", "bought", "repairs", "replaced"),
        *("buyer", "defect", "channel", "informed", "excluded"),
    ]
)
LIKELY = st.sampled_from(["ES", "2026-01-31", "9999-12-31", "shop", "goods", "claim", "any", 10**9])


@given(
    st.sampled_from(["answer", "coverage", "withdrawal", "identity"]),
    st.dictionaries(NAMES, JSON | LIKELY),
)
def test_any_line_is_answered(ask: str, fields: dict[str, Any]) -> None:
    code, answers = ask_lines(json.dumps({**fields, "ask": ask}) + "\n")
    assert len(answers) == 1
    assert code == (2 if "error" in answers[0] else 0)
