"""The step that is proposed leads from the counter to the end by the shortest natural way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from atencion_desktop.aftersales.rules.path import Standing, is_charged, next_move
from atencion_desktop.aftersales.rules.states import FINAL, Branch, Ruling, State, Wish

COUNTER = Standing(State.RECEIVED, None, Wish.REPAIR)


def way(start: Standing) -> list[str]:
    """The proposed steps one after the other, to the end."""
    steps: list[str] = []
    here = start
    while (move := next_move(here)) is not None:
        steps.append(move.action)
        branch = here.likely_branch if "branch" in move.needs else here.branch
        here = replace(here, state=move.target, branch=branch)
    assert here.state in FINAL
    return steps


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (COUNTER, "set_resolution repair test ready deliver close"),
        (
            replace(COUNTER, charged=True),
            "set_resolution quote approve_quote repair test ready deliver close",
        ),
        (
            replace(COUNTER, wish=Wish.EXCHANGE),
            "set_resolution authorise_exchange reserve ready deliver close",
        ),
        (
            replace(COUNTER, wish=Wish.REFUND),
            "set_resolution inspect authorise_refund refund close",
        ),
        (
            replace(COUNTER, state=State.RESOLUTION_SET, branch=Branch.REFUSAL),
            "communicate ready deliver close",
        ),
        (
            replace(COUNTER, state=State.RESOLUTION_SET, branch=Branch.DISCOUNT, held=False),
            "offer accept_offer pay_discount close",
        ),
        (
            replace(COUNTER, state=State.AT_SUPPLIER, branch=Branch.REPAIR),
            "take_back test ready deliver close",
        ),
    ],
)
def test_the_proposed_steps_lead_to_the_end(start: Standing, expected: str) -> None:
    assert way(start) == expected.split()


@pytest.mark.parametrize("state", sorted(set(State) - FINAL))
def test_every_open_state_has_a_next_step(state: State) -> None:
    branches = [
        branch for branch in (None, *Branch) if next_move(Standing(state, branch, Wish.REPAIR))
    ]
    assert branches


@pytest.mark.parametrize("state", sorted(FINAL))
def test_nothing_is_proposed_after_the_end(state: State) -> None:
    assert next_move(Standing(state, Branch.REPAIR, Wish.REPAIR)) is None


@pytest.mark.parametrize(
    ("ruling", "covered", "expected"),
    [
        (None, True, False),
        (None, None, False),
        (None, False, True),
        (Ruling.COVERED, False, False),
        (Ruling.MISUSE, True, True),
    ],
)
def test_a_repair_is_charged_by_the_ruling_and_before_it_by_the_law(
    ruling: Ruling | None, covered: bool | None, expected: bool
) -> None:
    assert is_charged(ruling, covered) is expected
