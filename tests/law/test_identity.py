"""Identity numbers: the samples of the research, how they are cleaned, and which kind is found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from atencion_desktop.law import identity
from tests.law.asking import ask, refused

VALID = [
    ("es.nif", "12345678Z", "12345678Z"),
    ("es.nif", "12.345.678-z", "12345678Z"),
    ("es.nif", "K1234567L", "K1234567L"),
    ("es.nie", "X1234567L", "X1234567L"),
    ("es.nie", "y-0000000-z", "Y0000000Z"),
    ("es.cif", "A58818501", "A58818501"),
    ("es.cif", "P2807900B", "P2807900B"),
    ("es.cif", "Q-2826000-H", "Q2826000H"),
    ("pe.dni", "12345678", "12345678"),
    ("pe.ruc", "20512333797", "20512333797"),
    ("pe.ruc", "20131312955", "20131312955"),
    ("co.nit", "213.123.432-1", "2131234321"),
    ("co.nit", "800197268-4", "8001972684"),
    ("cl.rut", "76.086.428-5", "760864285"),
    ("cl.rut", "12345678-5", "123456785"),
    ("mx.rfc", "GODE561231GR8", "GODE561231GR8"),
    ("mx.rfc", "MAB-930714-8T4", "MAB9307148T4"),
    ("ar.cuit", "20-05536168-2", "20055361682"),
    ("ec.ci", "1710034065", "1710034065"),
    ("ec.ruc", "1792060346001", "1792060346001"),
    ("pt.nif", "501964843", "501964843"),
]

WRONG = [
    ("es.nif", "12345678A"),
    ("es.nif", "X1234567L"),
    ("es.nif", "A58818501"),
    ("es.nif", "1234567L"),
    ("es.nie", "X1234567A"),
    ("es.nie", "12345678Z"),
    ("es.cif", "A58818502"),
    ("es.cif", "A5881850A"),
    ("es.cif", "P28079002"),
    ("pe.dni", "1234567"),
    ("pe.ruc", "20512333798"),
    ("pe.ruc", "30512333797"),
    ("co.nit", "800197268-5"),
    ("co.nit", "123456789012"),
    ("cl.rut", "12345678-4"),
    ("mx.rfc", "GODE561331GR8"),
    ("ar.cuit", "20-05536168-3"),
    ("ar.cuit", "99-05536168-2"),
    ("ec.ci", "1710034066"),
    ("ec.ci", "9910034065"),
    ("ec.ruc", "1792060346000"),
    ("ec.ruc", "1710034066001"),
    ("pt.nif", "501964844"),
]


@pytest.mark.parametrize(("kind", "value", "normal"), VALID)
def test_right_numbers(kind: str, value: str, normal: str) -> None:
    answer = ask(ask="identity", kind=kind, value=value)
    assert (answer["valid"], answer["normal"], answer["kind"]) == (True, normal, kind)


@pytest.mark.parametrize(("kind", "value"), WRONG)
def test_wrong_numbers_say_why(kind: str, value: str) -> None:
    answer = ask(ask="identity", kind=kind, value=value)
    assert (answer["valid"], answer["kind"]) == (False, kind)
    assert answer["why"]


def test_the_answer_of_the_contract() -> None:
    answer = ask(ask="identity", kind="es.nif", value="12.345.678-z")
    assert answer == {"valid": True, "normal": "12345678Z", "kind": "es.nif", "why": None}


def test_why_names_the_letter_it_should_have() -> None:
    assert "«Z»" in ask(ask="identity", kind="es.nif", value="12345678A")["why"]


@pytest.mark.parametrize(
    ("value", "normal"),
    [
        (" 12 345 678 – Z ", "12345678Z"),
        ("１２３４５６７８Ｚ", "12345678Z"),
        ("12\u00a0345\u202f678\u2011z", "12345678Z"),
        ("12·345·678−z\u200b", "12345678Z"),
    ],
    ids=["spaces and a long dash", "full width", "hard spaces and dash", "other dots, invisible"],
)
def test_dots_dashes_and_spaces_of_every_kind_go(value: str, normal: str) -> None:
    answer = ask(ask="identity", kind="es.nif", value=value)
    assert (answer["valid"], answer["normal"]) == (True, normal)


@pytest.mark.parametrize("value", ["", "   ", None, "-.", "ñandú", "1" * 5000])
def test_nonsense_is_an_answer(value: str | None) -> None:
    answer = ask(ask="identity", kind="any", value=value)
    assert answer["valid"] is False
    assert answer["why"]


def test_a_bare_number_is_taken_as_its_digits() -> None:
    assert ask(ask="identity", kind="pe.ruc", value=20512333797)["valid"] is True


ANY_KIND = [case for case in VALID if case[0] not in {"ec.ci", "cl.rut", "ar.cuit"}]


@pytest.mark.parametrize(("kind", "value", "normal"), ANY_KIND)
def test_any_finds_the_kind(kind: str, value: str, normal: str) -> None:
    answer = ask(ask="identity", kind="any", value=value)
    assert (answer["valid"], answer["normal"], answer["kind"]) == (True, normal, kind)


@pytest.mark.parametrize(
    ("kind", "value", "normal"), [case for case in VALID if case[0] != "pt.nif"]
)
def test_any_tries_the_kinds_of_the_place_first(kind: str, value: str, normal: str) -> None:
    answer = ask(ask="identity", kind="any", value=value, place=kind[:2].upper())
    assert (answer["kind"], answer["normal"]) == (kind, normal)


def test_any_falls_back_on_the_order_of_the_list() -> None:
    shared = "20055361682"
    assert ask(ask="identity", kind="any", value=shared)["kind"] == "pe.ruc"
    assert ask(ask="identity", kind="any", value=shared, place="AR")["kind"] == "ar.cuit"
    assert ask(ask="identity", kind="any", value="12345678Z", place="AR-C")["kind"] == "es.nif"


def test_any_wrong_number_says_why_of_what_it_looks_like() -> None:
    answer = ask(ask="identity", kind="any", value="12345678A")
    assert (answer["valid"], answer["kind"]) == (False, "es.nif")
    assert "«Z»" in answer["why"]


ODD = [
    ("es.nif", "00000000T"),
    ("es.nif", "M1234567L"),
    ("pe.dni", "00000000"),
    ("mx.rfc", "VACE460910SX6"),
    ("ec.ruc", "1792060347001"),
]


@pytest.mark.parametrize(("kind", "value"), ODD)
def test_odd_numbers_are_right_with_a_word(kind: str, value: str) -> None:
    answer = ask(ask="identity", kind=kind, value=value)
    assert answer["valid"] is True
    assert answer["why"]


def test_unknown_kind_and_unknown_place_are_refused() -> None:
    assert "xx.id" in refused(ask="identity", kind="xx.id", value="1")
    assert "XX" in refused(ask="identity", kind="any", value="1", place="XX")
    assert refused(ask="identity", kind="any", value=["1"])


@given(st.text(max_size=40), st.sampled_from([identity.ANY, *identity.kinds()]))
def test_no_text_is_ever_an_error(value: str, kind: str) -> None:
    answer = identity.check(kind, value)
    assert answer.valid or answer.why is not None
    if answer.valid:
        assert identity.normalise(answer.normal) == answer.normal


@given(st.integers(0, 99_999_999))
def test_every_dni_has_exactly_one_letter(number: int) -> None:
    letters = "TRWAGMYFPDXBNJZSQVHLCKE"
    right = [c for c in letters if identity.check("es.nif", f"{number:08d}{c}").valid]
    assert right == [letters[number % 23]]
