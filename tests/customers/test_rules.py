"""Names, keys and searches as values: pure rules of the customer's file."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from atencion_desktop.base.errors import InputError
from atencion_desktop.base.text import NAME_LIMIT
from atencion_desktop.commitments.rules import TIMELINE_TITLES, Side
from atencion_desktop.customers.rules import (
    CONDITION_LABELS,
    KIND_LABELS,
    REACH_LABELS,
    SALE_LABELS,
    CustomerKind,
    ItemCondition,
    NewCustomer,
    Reach,
    SaleChannel,
    checked,
    customer_number,
    from_search,
    full_name,
    name_key,
    plain_code,
)

TODAY = date(2026, 3, 2)
ANY_TEXT = st.text(st.characters(), max_size=300)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("María José Núñez O'Neill", "nunez oneill, MARIA JOSE"),
        ("José", "Jose\u0301"),
        ("de la Fuente Ríos, Carmen", "Carmen de la Fuente Rios"),
        ("O’Connor Pérez", "perez o'connor"),
    ],
)
def test_the_same_name_written_anyhow_has_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


def test_a_name_is_said_as_people_say_it() -> None:
    assert full_name(NewCustomer("Ana", "de la Peña")) == "Ana de la Peña"
    assert full_name(NewCustomer("Ana")) == "Ana"
    company = NewCustomer("Ana", company="Sáez, S.L.", kind=CustomerKind.COMPANY)
    assert full_name(company) == "Sáez, S.L."
    assert customer_number(7) == "C-00007"
    assert customer_number(1_234_567) == "C-1234567"


def test_codes_are_compared_without_their_dress() -> None:
    assert plain_code("FD 0210-77410") == plain_code("fd0210.77410")


@given(ANY_TEXT, ANY_TEXT)
def test_whatever_is_typed_is_taken_or_refused_in_a_sentence(given_name: str, more: str) -> None:
    refused = ""
    kept = NewCustomer("Ana")
    try:
        kept = checked(NewCustomer(given_name, more, document=more), TODAY)
    except InputError as error:
        refused = error.field
    assert refused in {"", "given_name", "surnames", "document"}
    assert 0 < len(kept.given_name) <= NAME_LIMIT
    assert checked(kept, TODAY) == kept


@given(ANY_TEXT)
def test_any_search_can_begin_a_file(text: str) -> None:
    new = from_search(text)
    assert isinstance(full_name(new), str)


@pytest.mark.parametrize(
    ("labels", "kind"),
    [
        (KIND_LABELS, CustomerKind),
        (REACH_LABELS, Reach),
        (SALE_LABELS, SaleChannel),
        (CONDITION_LABELS, ItemCondition),
        (TIMELINE_TITLES, Side),
    ],
)
def test_every_code_has_its_words(labels: dict[StrEnum, str], kind: type[StrEnum]) -> None:
    assert set(labels) == set(kind)
