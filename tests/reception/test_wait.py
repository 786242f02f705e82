"""The expected wait by the plain formula, and how it is told."""

from __future__ import annotations

import pytest

from atencion_desktop.reception.wait import (
    NO_DESK,
    TOO_LONG,
    FormulaEstimator,
    NoWait,
    Room,
    Wait,
    wait_text,
)

FORMULA = FormulaEstimator()


def test_the_formula_is_the_mean_times_the_place_over_the_desks() -> None:
    expected = FORMULA.estimate(Room(ahead=4, desks=2, free=0, minutes=8))
    assert isinstance(expected, Wait)
    assert (expected.q20 + expected.q80) / 2 == pytest.approx(8 * 5 / 2)
    assert expected.q20 < expected.q80


def test_a_free_desk_and_nobody_ahead_is_no_wait() -> None:
    expected = FORMULA.estimate(Room(ahead=0, desks=2, free=1, minutes=8))
    assert expected == Wait(0, 0)
    assert wait_text(expected) == "Menos de 5 minutos"


@pytest.mark.parametrize(
    ("room", "reason"),
    [
        (Room(ahead=3, desks=0, free=0, minutes=8), NO_DESK),
        (Room(ahead=None, desks=1, free=0, minutes=8), TOO_LONG),
    ],
)
def test_without_grounds_there_is_a_reason_and_no_number(room: Room, reason: str) -> None:
    expected = FORMULA.estimate(room)
    assert expected == NoWait(reason)
    assert wait_text(expected) == reason


def test_a_range_is_rounded_outwards_to_five_minutes() -> None:
    assert Wait(9.6, 22.4).rounded() == (5, 25)
    assert wait_text(Wait(9.6, 22.4)) == "Entre 5 y 25 minutos"
