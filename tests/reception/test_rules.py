"""Rules of the queue, generated from the one transition table: legal, illegal, undoable."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from atencion_desktop.base.errors import IllegalMove
from atencion_desktop.base.i18n import LANGUAGES, in_language
from atencion_desktop.reception.order import (
    STRICT_CREDIT_MINUTES,
    Standing,
    is_late,
    order_key,
    why,
)
from atencion_desktop.reception.rules import (
    AT_DESK,
    OPEN,
    TRANSITIONS,
    UNDOABLE,
    Action,
    NoShowRule,
    Priority,
    SatisfactionRange,
    State,
    after,
    allowed,
    can_undo,
    check_satisfaction,
    number_text,
)

MADRID = ZoneInfo("Europe/Madrid")
TEN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""Ten in the morning in Madrid."""
ENDED = frozenset(State) - OPEN


def at(hour: int, minute: int) -> datetime:
    """An instant of that Monday by Madrid's clock."""
    return datetime(2026, 3, 2, hour, minute, tzinfo=MADRID)


@pytest.mark.parametrize(("state", "action"), sorted(product(State, Action)))
def test_a_move_is_made_exactly_where_the_table_holds_it(state: State, action: Action) -> None:
    target = TRANSITIONS.get((state, action))
    assert (action in allowed(state)) is (target is not None)
    if target is None:
        with pytest.raises(IllegalMove):
            after(state, action)
    else:
        assert after(state, action) is target


@pytest.mark.parametrize(("action", "state"), sorted(product(Action, State)))
def test_what_can_be_undone_is_what_the_move_led_to(action: Action, state: State) -> None:
    if can_undo(action, state):
        assert state in AT_DESK or any(TRANSITIONS.get((s, action)) is state for s in State)
    else:
        assert state not in UNDOABLE.get(action, frozenset())


def test_nothing_open_is_a_dead_end_and_every_end_can_be_taken_back() -> None:
    for state in OPEN:
        assert any(after(state, action) in ENDED for action in allowed(state))
    for state in ENDED - {State.FINISHED}:
        assert allowed(state) == {Action.REINSTATE}
    assert UNDOABLE[Action.FINISH] == {State.FINISHED}


@pytest.mark.parametrize(
    ("number", "text"), [(1, "A-001"), (12, "A-012"), (999, "A-999"), (1000, "A-1000")]
)
def test_numbers_have_at_least_three_digits(number: int, text: str) -> None:
    assert number_text("A", number) == text


@pytest.mark.parametrize("value", [0, 6, -1])
def test_satisfaction_outside_the_scale_is_refused(value: int) -> None:
    with pytest.raises(SatisfactionRange):
        check_satisfaction(value)


def test_a_no_show_needs_the_calls_and_the_seconds() -> None:
    rule = NoShowRule(calls=2, seconds=30)
    assert rule.enough(2, timedelta(seconds=30))
    assert not rule.enough(1, timedelta(seconds=300))
    assert not rule.enough(5, timedelta(seconds=29))


moments = st.integers(min_value=0, max_value=8 * 3600).map(lambda s: TEN + timedelta(seconds=s))
credits_ = st.sampled_from([0, 5, 15, 60, STRICT_CREDIT_MINUTES])


@given(first=moments, second=moments, credit=credits_)
def test_nobody_is_overtaken_by_more_than_the_credit(
    first: datetime, second: datetime, credit: int
) -> None:
    ordinary = order_key(Priority.ORDINARY, first, None, credit)
    preferential = order_key(Priority.PREFERENTIAL, second, None, credit)
    if second - first > timedelta(minutes=credit):
        assert ordinary < preferential
    elif credit == STRICT_CREDIT_MINUTES:
        assert preferential < ordinary


@given(arrived=moments, booked=moments, credit=credits_)
def test_an_appointment_is_never_worse_than_a_walk_in(
    arrived: datetime, booked: datetime, credit: int
) -> None:
    key = order_key(Priority.APPOINTMENT, arrived, booked, credit)
    assert key <= arrived
    if is_late(arrived, booked):
        assert key == arrived


def test_equal_classes_are_called_in_strict_order_of_arrival() -> None:
    keys = [order_key(Priority.ORDINARY, TEN + timedelta(seconds=n), None, 15) for n in range(5)]
    assert keys == sorted(keys)


@pytest.mark.parametrize(
    ("standing", "sentence"),
    [
        (
            Standing(State.WAITING, Priority.ORDINARY, at(10, 2), at(10, 2)),
            "Por orden de llegada: llegó a las 10:02.",
        ),
        (
            Standing(State.WAITING, Priority.PREFERENTIAL, at(10, 2), at(9, 47)),
            "Preferente: 15 min de crédito; llegó a las 10:02.",
        ),
        (
            Standing(
                State.WAITING, Priority.APPOINTMENT, at(10, 22), at(10, 20), booked=at(10, 30)
            ),
            "Cita de las 10:30; llegó a las 10:22.",
        ),
        (
            Standing(
                State.WAITING, Priority.APPOINTMENT, at(10, 50), at(10, 50), booked=at(10, 30)
            ),
            "Cita de las 10:30; llegó tarde, a las 10:50: cuenta desde ahí.",
        ),
        (
            Standing(State.WAITING, Priority.ORDINARY, at(10, 2), at(10, 2), reserved_desk="2"),
            "Por orden de llegada: llegó a las 10:02. Reservado para el puesto 2.",
        ),
        (
            Standing(
                State.CALLED, Priority.ORDINARY, at(10, 2), at(10, 2), desk="1", since=at(10, 9)
            ),
            "Llamado al puesto 1 a las 10:09.",
        ),
    ],
)
def test_each_ticket_says_why_it_stands_there(standing: Standing, sentence: str) -> None:
    assert why(standing, MADRID) == sentence


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", State)
def test_every_state_has_its_sentence(state: State, language: str) -> None:
    with in_language(language):
        sentence = why(Standing(state, Priority.PREFERENTIAL, TEN, TEN), MADRID)
    assert sentence.endswith(".")
