"""Dates and money read as the reader writes them, in both languages."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from atencion_desktop.base.i18n import in_language
from atencion_desktop.base.wording import day_text, long_day, moment_text, money, near_day

TODAY = date(2026, 3, 26)


def test_dates_are_written_day_first_in_spanish() -> None:
    assert day_text(TODAY) == "26/03/2026"
    assert long_day(TODAY) == "jueves, 26 de marzo de 2026"
    assert day_text(None) == ""


def test_dates_are_written_with_the_months_name_in_english() -> None:
    with in_language("en"):
        assert day_text(TODAY) == "26 Mar 2026"
        assert long_day(TODAY) == "Thursday, 26 March 2026"


def test_moments_are_told_on_the_shops_wall_clock() -> None:
    noon = datetime(2026, 3, 26, 11, 5, tzinfo=UTC)
    assert moment_text(noon, ZoneInfo("Europe/Madrid")) == "26/03/2026 12:05"
    assert moment_text(noon, ZoneInfo("Atlantic/Canary")) == "26/03/2026 11:05"


@pytest.mark.parametrize(
    ("cents", "text"),
    [(123450, "1.234,50 €"), (0, "0,00 €"), (-5, "-0,05 €"), (100000000, "1.000.000,00 €")],
)
def test_money_is_written_with_comma_and_dots(cents: int, text: str) -> None:
    assert money(cents, "EUR") == text


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 3, 26), "hoy"),
        (date(2026, 3, 27), "mañana"),
        (date(2026, 3, 25), "ayer"),
        (date(2026, 3, 23), "hace 3 días"),
        (date(2026, 3, 31), "en 5 días"),
        (date(2026, 6, 1), "01/06/2026"),
    ],
)
def test_near_days_are_told_by_their_distance(day: date, text: str) -> None:
    assert near_day(day, TODAY) == text
