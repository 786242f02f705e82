"""An item's line moves only by its table, and what is typed is checked beside its field."""

from __future__ import annotations

from datetime import date

import pytest

from atencion_desktop.aftersales.rules.lines import Evidence, NewLine, PurchaseAfterToday
from atencion_desktop.aftersales.rules.moves import ACTION_LABELS, MOVES, find_move, moves_from
from atencion_desktop.aftersales.rules.states import (
    FINAL,
    STATE_LABELS,
    Branch,
    Reason,
    State,
    Wish,
)
from atencion_desktop.base.actor import Role
from atencion_desktop.base.errors import AtencionError, IllegalMove, MissingValue, TooLong

TODAY = date(2026, 3, 2)
ACTIONS = sorted({move.action for move in MOVES})
LINE = NewLine("Lavadora", Wish.REPAIR, Reason.FAULT, "No centrifuga.")


def _closure(start: set[State], *, forward: bool) -> set[State]:
    """The states that arrows lead to from ``start`` (or that lead to it)."""
    reached = set(start)
    while True:
        more = {
            move.target if forward else move.source
            for move in MOVES
            if (move.source if forward else move.target) in reached
        }
        if more <= reached:
            return reached
        reached |= more


def test_every_state_can_be_reached_and_has_a_way_to_an_end() -> None:
    assert _closure({State.REQUESTED}, forward=True) == set(State)
    assert _closure(set(FINAL), forward=False) == set(State)


def test_every_state_and_action_has_its_spanish_name() -> None:
    assert set(STATE_LABELS) == set(State)
    assert set(ACTION_LABELS) == set(ACTIONS)


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("state", list(State))
def test_only_the_steps_of_the_table_are_possible(state: State, role: Role) -> None:
    for branch in (None, *Branch):
        allowed = {move.action for move in moves_from(state, branch, role)}
        for action in ACTIONS:
            if action in allowed:
                assert find_move(action, state, branch, role).source is state
            else:
                with pytest.raises(IllegalMove):
                    find_move(action, state, branch, role)


def test_the_auditor_moves_nothing() -> None:
    assert not any(moves_from(state, branch, Role.AUDITOR) for state in State for branch in Branch)


def test_a_step_without_what_it_must_show_is_refused_beside_its_field() -> None:
    with pytest.raises(MissingValue) as caught:
        Evidence({"ruling": "covered", "note": "  "}).checked(("ruling", "note"))
    assert caught.value.field == "note"


@pytest.mark.parametrize(
    ("change", "field", "error"),
    [
        ({"product": " "}, "product", MissingValue),
        ({"fault": ""}, "fault", MissingValue),
        ({"fault": "x" * 10_001}, "fault", TooLong),
        ({"bought_on": date(2026, 3, 3)}, "bought_on", PurchaseAfterToday),
        ({"delivered_on": date(2027, 1, 1)}, "delivered_on", PurchaseAfterToday),
        (
            {"bought_on": date(2026, 2, 2), "delivered_on": date(2026, 2, 1)},
            "delivered_on",
            PurchaseAfterToday,
        ),
    ],
)
def test_a_wrong_value_is_told_beside_its_field(
    change: dict[str, object], field: str, error: type[AtencionError]
) -> None:
    values = {name: getattr(LINE, name) for name in NewLine.__dataclass_fields__}
    with pytest.raises(error) as caught:
        NewLine(**{**values, **change}).checked(TODAY)
    assert getattr(caught.value, "field", "") == field
