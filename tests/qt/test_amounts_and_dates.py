"""Money and days as people here type them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from atencion_desktop.qt.widgets.amount_box import LIMIT, AmountBox, amount_text, parse_amount
from atencion_desktop.qt.widgets.date_field import DateField, date_text, parse_date
from tests.helpers import press, type_text

MONDAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("12.5", 1250),
        ("12,5", 1250),
        ("12,", 1200),
        ("1.234", 123400),
        ("1.234,56", 123456),
        ("1,234.56", 123456),
        ("1234.56", 123456),
        ("1.234.567,8", 123456780),
        ("  649,00 €", 64900),
        ("S/ 35.50", 3550),
        ("-3,10", -310),
        ("0", 0),
        ("", None),
        ("doce", None),
        ("1.23.4", None),
        ("1.234.56", None),
        ("99999999999", None),
    ],
)
def test_an_amount_is_understood_as_written(text: str, cents: int | None) -> None:
    assert parse_amount(text) == cents


@given(st.integers(-LIMIT, LIMIT))
def test_what_is_written_out_is_read_back(cents: int) -> None:
    assert parse_amount(amount_text(cents)) == cents


def test_a_typed_point_is_a_comma_on_both_keys(qtbot: QtBot) -> None:
    box = AmountBox()
    qtbot.addWidget(box)
    seen: list[object] = []
    box.changed.connect(seen.append)
    box.show()
    box.setFocus()
    type_text(box, "1234.56")
    assert box.text() == "1234,56"
    assert box.cents == 123456
    assert seen[-1] == 123456
    press(box, Qt.Key.Key_Period, Qt.KeyboardModifier.KeypadModifier, ".")
    type_text(box, "7x")
    assert box.text() == "1234,56"


def test_an_amount_is_written_out_when_left_and_bare_when_entered(qtbot: QtBot) -> None:
    box = AmountBox()
    qtbot.addWidget(box)
    box.set_cents(123456)
    assert box.text() == "1.234,56 €"
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    box.setFocus()
    assert box.text() == "1234,56"
    assert box.selectedText() == "1234,56"
    box.clearFocus()
    assert box.text() == "1.234,56 €"
    box.set_currency("S/")
    assert box.text() == "1.234,56 S/"
    assert box.cents == 123456
    box.set_cents(None)
    assert box.cents is None


def test_a_pasted_amount_is_understood(qtbot: QtBot) -> None:
    box = AmountBox()
    qtbot.addWidget(box)
    QApplication.clipboard().setText("1.234,5 €")
    box.paste()
    assert box.cents == 123450


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("hoy", MONDAY),
        ("Mañana", date(2026, 3, 3)),
        ("pasado mañana", date(2026, 3, 4)),
        ("ayer", date(2026, 3, 1)),
        ("+7", date(2026, 3, 9)),
        ("- 2", date(2026, 2, 28)),
        ("viernes", date(2026, 3, 6)),
        ("lun", MONDAY),
        ("sáb", date(2026, 3, 7)),
        ("Friday", date(2026, 3, 6)),
        ("sun", date(2026, 3, 8)),
        ("15", date(2026, 3, 15)),
        ("1", date(2026, 4, 1)),
        ("15/4", date(2026, 4, 15)),
        ("15-4-27", date(2027, 4, 15)),
        ("15.04.1985", date(1985, 4, 15)),
        ("3/5/85", date(1985, 5, 3)),
        ("29/2/2028", date(2028, 2, 29)),
        ("29/2/2026", None),
        ("31/4", None),
        ("0/3", None),
        ("15/13", None),
        ("jueves santo", None),
        ("", None),
        ("12/12/0000", None),
    ],
)
def test_a_day_is_understood_as_said(text: str, day: date | None) -> None:
    assert parse_date(text, MONDAY) == day


def test_december_turns_the_year() -> None:
    assert parse_date("3", date(2026, 12, 20)) == date(2027, 1, 3)


@pytest.fixture
def field(qtbot: QtBot) -> DateField:
    made = DateField()
    qtbot.addWidget(made)
    made.set_today(lambda: MONDAY)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def test_a_typed_day_is_written_out_when_left(field: DateField) -> None:
    type_text(field, "mañana")
    assert field.value == date(2026, 3, 3)
    field.clearFocus()
    assert field.text() == "03/03/2026"


def test_what_is_no_day_stays_as_typed(field: DateField) -> None:
    type_text(field, "31/02")
    field.clearFocus()
    assert field.text() == "31/02"
    assert field.value is None
    assert not field.is_understood
    field.clear()
    assert field.is_understood


def test_arrows_move_by_a_day(field: DateField) -> None:
    press(field, Qt.Key.Key_Up)
    assert field.value == MONDAY
    press(field, Qt.Key.Key_Up)
    press(field, Qt.Key.Key_Up)
    press(field, Qt.Key.Key_Down)
    assert field.text() == date_text(date(2026, 3, 3))


def test_alt_down_opens_a_month_and_a_day_is_taken(field: DateField) -> None:
    press(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = field._popup
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup.month, Qt.Key.Key_Right)
    popup.month.activated.emit(popup.month.selectedDate())
    assert field.value is not None
    assert field.value >= MONDAY
    assert not popup.isVisible()
