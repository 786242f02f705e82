"""The worked cases 1 to 57 of the legal research, each under its number."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from atencion_desktop.law import deadlines, packs
from atencion_desktop.law.model import Duty
from atencion_desktop.law.sheet import PrintMode
from tests.law.asking import ask, dues, told

STATE = "es.answer.2025"
LARGE = {"place": "ES-MD", "filed": "2027-01-11", "firm": "large"}
PERU = {"place": "PE", "filed": "2026-10-05"}
CANTABRIA = {"place": "ES-CB", "filed": "2026-09-07"}

ANSWERS: list[tuple[int, dict[str, Any], str, dict[str, str]]] = [
    (1, {"place": "ES", "filed": "2026-03-02"}, "2026-03-17", {STATE: "2026-03-17"}),
    (2, {"place": "ES", "filed": "2026-11-20"}, "2026-12-05", {STATE: "2026-12-05"}),
    (3, {"place": "ES", "filed": "2025-12-20"}, "2026-01-20", {"es.answer.2007": "2026-01-20"}),
    (4, {"place": "ES", "filed": "2025-12-28"}, "2026-01-12", {STATE: "2026-01-12"}),
    (5, {"place": "ES", "filed": "2024-01-31"}, "2024-02-29", {"es.answer.2007": "2024-02-29"}),
    (6, {"place": "ES", "filed": "2025-01-31"}, "2025-02-28", {"es.answer.2007": "2025-02-28"}),
    (
        7,
        {"place": "ES-AN", "filed": "2026-03-26"},
        "2026-04-10",
        {STATE: "2026-04-10", "es-an.answer.2022": "2026-04-13"},
    ),
    (
        8,
        {"place": "ES-AN", "filed": "2026-11-27"},
        "2026-12-12",
        {STATE: "2026-12-12", "es-an.answer.2022": "2026-12-15"},
    ),
    (
        9,
        {"place": "ES-AN", "filed": "2026-03-26", "holidays": ["2026-04-07"]},
        "2026-04-10",
        {STATE: "2026-04-10", "es-an.answer.2022": "2026-04-14"},
    ),
    (
        10,
        {"place": "ES-CT", "filed": "2026-10-31"},
        "2026-11-15",
        {STATE: "2026-11-15", "es-ct.answer.2010": "2026-11-30"},
    ),
    (11, CANTABRIA, "2026-09-22", {STATE: "2026-09-22", "es-cb.answer": "2026-09-22"}),
    (
        12,
        {**CANTABRIA, "complex": True},
        "2026-09-22",
        {STATE: "2026-09-22", "es-cb.answer.complex": "2026-10-07"},
    ),
    (13, LARGE, "2027-01-26", {STATE: "2027-01-26", "es.large.2026": "2027-02-01"}),
    (
        14,
        {**LARGE, "topic": "billing"},
        "2027-01-16",
        {STATE: "2027-01-26", "es.large.billing.2026": "2027-01-16"},
    ),
    (17, PERU, "2026-10-27", {"pe.claim.2022": "2026-10-27"}),
    (18, {"place": "PE", "filed": "2026-07-24"}, "2026-08-19", {"pe.claim.2022": "2026-08-19"}),
    (
        19,
        {**PERU, "pauses": [["2026-10-09", "2026-10-16"]]},
        "2026-11-03",
        {"pe.claim.2022": "2026-11-03"},
    ),
    (
        20,
        {**PERU, "pauses": [["2026-10-09", "2026-10-13"]]},
        "2026-10-29",
        {"pe.claim.2022": "2026-10-29"},
    ),
    (22, {**PERU, "kind": "complaint"}, "2026-10-27", {"pe.complaint.2022": "2026-10-27"}),
    (25, {"place": "CO", "filed": "2026-03-20"}, "2026-04-15", {"co.answer": "2026-04-15"}),
]


@pytest.mark.parametrize(
    ("question", "safe", "rules"),
    [pytest.param(*case[1:], id=f"case-{case[0]}") for case in ANSWERS],
)
def test_answer(question: dict[str, Any], safe: str, rules: dict[str, str]) -> None:
    answer = ask(ask="answer", **question)
    assert answer["safe"] == safe
    assert dues(answer) == rules


def test_case_2_warns_of_the_last_working_day() -> None:
    assert "2026-12-04" in told(ask(ask="answer", place="ES", filed="2026-11-20"))


def test_case_8_warns_to_act_on_friday() -> None:
    assert "2026-12-11" in told(ask(ask="answer", place="ES-AN", filed="2026-11-27"))


DUTIES = [
    (15, "ES-MD", Duty.CURE, date(2027, 1, 11), date(2027, 1, 25)),
    (26, "CO", Duty.REPAIR, date(2026, 3, 20), date(2026, 5, 7)),
    (42, "ES", Duty.ACTION, date(2024, 6, 15), date(2029, 6, 15)),
    (53, "ES", Duty.REFUND, date(2026, 3, 10), date(2026, 3, 24)),
]


@pytest.mark.parametrize(
    ("place", "duty", "start", "due"),
    [pytest.param(*case[1:], id=f"case-{case[0]}") for case in DUTIES],
)
def test_other_periods(place: str, duty: Duty, start: date, due: date) -> None:
    found = deadlines.due_by(place, duty, start)
    assert found is not None
    assert found.due == due


def test_case_16_refusal_must_name_a_body() -> None:
    adr = packs.pack("ES-MD").adr
    assert adr is not None
    assert adr.required_on_refusal
    assert adr.article == "Ley 7/2017, art. 40.3"


def test_case_21_phrase_that_closes_on_the_spot() -> None:
    assert packs.paper("PE").acceptance == "ACUERDO ACEPTADO PARA SOLUCIONAR EL RECLAMO"


def test_case_23_sheet_without_any_address_does_not_count() -> None:
    sheet = packs.paper("PE")
    assert sheet.mode is PrintMode.OWN_MODEL
    given = {"name", "document", "date", "detail"}
    assert sheet.missing(given) == ("address|email",)
    assert sheet.missing(given | {"email"}) == ()


def test_case_24_kept_two_years() -> None:
    assert deadlines.keep_until("PE", "complaint", date(2026, 2, 28)) == date(2028, 2, 28)


SPAIN: dict[str, Any] = {"place": "ES", "kind": "goods", "condition": "new", "defect": "A"}
EARLY = {**SPAIN, "delivered": "2022-03-01"}
MENDED = {**EARLY, "repairs": [{"in": "2025-02-10", "out": "2025-02-25", "defect": "A"}]}
USED = {**SPAIN, "condition": "used", "delivered": "2025-04-30"}
REPAIRED = {
    **SPAIN,
    "delivered": "2023-06-01",
    "repairs": [{"in": "2024-03-10", "out": "2024-04-09", "defect": "A"}],
}
CHILE = {"place": "CL", "delivered": "2026-01-15"}
COLOMBIA = {"place": "CO", "delivered": "2025-03-31", "replaced": "2025-12-01"}
ARGENTINA = {"place": "AR", "delivered": "2026-08-31"}
TEN_DAYS = [{"in": "2026-09-10", "out": "2026-09-20", "defect": "B"}]
TWENTY_DAYS = [{"in": "2026-02-01", "out": "2026-02-21", "defect": "A"}]

COVERAGE: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    (
        "27",
        {**SPAIN, "delivered": "2021-12-15", "on": "2024-01-10"},
        {"covered": False, "until": "2023-12-15", "by": "none"},
    ),
    (
        "28",
        {**SPAIN, "delivered": "2022-01-03", "on": "2025-01-03"},
        {"covered": True, "until": "2025-01-03", "by": "guarantee"},
    ),
    (
        "29",
        {**SPAIN, "delivered": "2022-01-03", "on": "2025-01-04"},
        {"covered": False, "until": "2025-01-03", "by": "none"},
    ),
    (
        "30",
        {**SPAIN, "bought": "2021-12-28", "delivered": "2022-01-05", "on": "2024-06-20"},
        {"covered": None, "by": "doubtful", "presumed": False},
    ),
    ("31", {**SPAIN, "delivered": "2024-02-29", "on": "2027-02-28"}, {"until": "2027-02-28"}),
    (
        "32",
        {**SPAIN, "delivered": "2024-05-10", "on": "2026-05-10"},
        {"covered": True, "presumed": True, "presumed_until": "2026-05-10"},
    ),
    (
        "33",
        {**SPAIN, "delivered": "2024-05-10", "on": "2026-05-11"},
        {"covered": True, "until": "2027-05-10", "presumed": False},
    ),
    (
        "34",
        {**REPAIRED, "on": "2025-12-01"},
        {"covered": True, "until": "2026-07-01", "presumed_until": "2025-07-01"},
    ),
    (
        "35",
        {**MENDED, "on": "2025-12-01"},
        {"covered": True, "by": "repair", "until": "2026-02-25", "article": "TRLGDCU, art. 122.3"},
    ),
    (
        "36",
        {**MENDED, "defect": "B", "on": "2025-12-01"},
        {"covered": False, "by": "none", "until": "2025-03-16"},
    ),
    (
        "37",
        {**USED, "agreed_months": 12, "on": "2026-04-30"},
        {"covered": True, "presumed": True, "until": "2026-04-30"},
    ),
    ("38", {**USED, "on": "2026-05-01"}, {"covered": True, "until": "2028-04-30"}),
    ("39", {**USED, "agreed_months": 6, "on": "2026-04-30"}, {"covered": True}),
    (
        "39-after",
        {**USED, "agreed_months": 6, "on": "2026-05-01"},
        {"covered": None, "by": "doubtful"},
    ),
    (
        "40",
        {"place": "ES", "kind": "digital", "delivered": "2025-02-01", "on": "2026-03-15"},
        {
            "covered": True,
            "until": "2027-02-01",
            "presumed_until": "2026-02-01",
            "presumed": False,
        },
    ),
    (
        "43",
        {**SPAIN, "delivered": "2024-05-10", "on": "2024-06-10", "buyer": "business"},
        {"covered": False, "by": "none", "until": None, "article": "TRLGDCU, art. 3"},
    ),
    (
        "44",
        {**SPAIN, "bought": "2026-04-01", "delivered": "2026-04-20", "on": "2029-04-20"},
        {"covered": True, "until": "2029-04-20"},
    ),
    (
        "45",
        {**CHILE, "repairs": TWENTY_DAYS, "on": "2026-08-04"},
        {"covered": True, "until": "2026-08-04"},
    ),
    ("46", {**COLOMBIA, "on": "2026-12-01"}, {"covered": True, "until": "2026-12-01"}),
    (
        "47",
        {**ARGENTINA, "repairs": TEN_DAYS, "on": "2027-03-10"},
        {"covered": True, "until": "2027-03-10"},
    ),
    (
        "47-used",
        {**ARGENTINA, "condition": "used", "on": "2026-11-30"},
        {"covered": True, "until": "2026-11-30"},
    ),
    (
        "48",
        {"place": "MX", "delivered": "2026-11-30", "on": "2027-02-28"},
        {"covered": True, "until": "2027-02-28"},
    ),
]


@pytest.mark.parametrize(
    ("question", "expected"), [pytest.param(*case[1:], id=f"case-{case[0]}") for case in COVERAGE]
)
def test_coverage(question: dict[str, Any], expected: dict[str, Any]) -> None:
    answer = ask(ask="coverage", **question)
    assert {name: answer[name] for name in expected} == expected


def test_case_30_shows_both_readings_and_what_to_do() -> None:
    facts = {**SPAIN, "bought": "2021-12-28", "delivered": "2022-01-05", "on": "2024-06-20"}
    said = told(ask(ask="coverage", **facts))
    assert "2024-01-05" in said
    assert "2025-01-05" in said
    assert "tratarlo como cubierto" in said


def test_case_41_second_failure_opens_termination() -> None:
    assert "119.d" in told(ask(ask="coverage", **REPAIRED, on="2025-12-01"))


SHOP = {"place": "ES", "channel": "shop", "delivered": "2026-02-20"}
ONLINE = {"place": "ES", "channel": "distance", "delivered": "2026-02-20"}
SATURDAY = {"channel": "distance", "delivered": "2026-11-21"}
JUNE = {"channel": "distance", "delivered": "2026-06-05"}

WITHDRAWALS: list[tuple[str, dict[str, Any], bool, str | None]] = [
    ("49", SHOP, False, None),
    ("50", ONLINE, True, "2026-03-06"),
    ("51", {**ONLINE, "informed": False}, True, "2027-03-06"),
    ("52", {**SATURDAY, "place": "ES"}, True, "2026-12-05"),
    ("54", {"place": "ES", "channel": "home", "delivered": "2026-02-20"}, True, "2026-03-22"),
    ("55", {**ONLINE, "excluded": "a medida"}, False, None),
    ("56", {"place": "CO", "channel": "distance", "delivered": "2026-04-30"}, True, "2026-05-08"),
    ("57-AR", {**JUNE, "place": "AR"}, True, "2026-06-15"),
    ("57-CL", {**JUNE, "place": "CL"}, True, "2026-06-15"),
]


@pytest.mark.parametrize(
    ("question", "right", "until"),
    [pytest.param(*case[1:], id=f"case-{case[0]}") for case in WITHDRAWALS],
)
def test_withdrawal(question: dict[str, Any], right: bool, until: str | None) -> None:
    answer = ask(ask="withdrawal", **question)
    assert (answer["right"], answer["until"]) == (right, until)


@pytest.mark.parametrize(("place", "moved"), [("ES", "2026-12-07"), ("ES-AN", "2026-12-09")])
def test_case_52_european_rule_moves_it(place: str, moved: str) -> None:
    assert moved in told(ask(ask="withdrawal", place=place, **SATURDAY))
