"""The form: what it refuses, what it only warns of, and how it is cleaned."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from atencion_desktop.base.errors import InputError
from atencion_desktop.complaints.rules.folio import SheetKey, short_name
from atencion_desktop.complaints.rules.form import Claimant, ComplaintForm, checked, gaps, given
from atencion_desktop.complaints.rules.kinds import Kind, Remedy, ReplyBy
from atencion_desktop.law.packs import pack

TODAY = date(2026, 3, 2)
FULL = ComplaintForm(
    claimant=Claimant("María-José Núñez O'Neill", "12345678Z", "Calle Sol, 1", email="a@b.example"),
    facts="La lavadora pierde agua.",
    facts_on=TODAY,
    asked=(Remedy.REPAIR,),
)
PERU = pack("PE").paper


def test_a_full_form_has_no_gaps() -> None:
    assert gaps(FULL) == ()
    assert PERU.missing(given(FULL)) == ()


def test_missing_fields_warn_and_never_stop() -> None:
    bare = ComplaintForm(facts="Me han tratado mal.")
    assert checked(bare, TODAY).kind is Kind.COMPLAINT
    assert {gap.field for gap in gaps(bare)} == {"name", "document", "facts_on", "asked", "email"}


def test_in_peru_a_sheet_without_its_essentials_counts_as_not_filed() -> None:
    bare = replace(FULL, claimant=Claimant(name="Ana"))
    void = [gap for gap in gaps(bare, PERU.missing(given(bare))) if gap.void]
    assert [gap.fields for gap in void] == [("document",), ("address", "email")]
    assert "no presentada" in void[0].text
    assert "domicilio o correo electrónico" in void[1].text


def test_who_stays_anonymous_is_not_named_and_not_asked_for() -> None:
    form = checked(replace(FULL, anonymous=True), TODAY)
    assert not form.claimant.known
    assert gaps(form) == ()


def test_the_reply_needs_somewhere_to_go() -> None:
    form = replace(FULL, claimant=replace(FULL.claimant, address=""), reply=ReplyBy.POST)
    assert [gap.field for gap in gaps(form)] == ["address"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"facts": "  \n ", "asked_text": ""}, "facts"),
        ({"facts_on": date(2026, 3, 3)}, "facts_on"),
        ({"facts_on": date(202, 1, 1)}, "facts_on"),
        ({"facts_time": "25:00"}, "facts_time"),
        ({"amount": -1}, "amount"),
        ({"facts": "x" * 10_001}, "facts"),
        ({"place": "x" * 251}, "place"),
        ({"claimant": Claimant(name="x" * 121)}, "name"),
    ],
)
def test_what_cannot_be_taken_is_said_beside_its_field(
    change: dict[str, object], field: str
) -> None:
    with pytest.raises(InputError) as refused:
        checked(replace(FULL, **change), TODAY)  # type: ignore[arg-type]  # any field
    assert refused.value.field == field


def test_texts_are_cleaned_and_a_list_without_nothing() -> None:
    form = replace(
        FULL,
        facts="Uno\x00\u202e\n\ndos",
        claimant=replace(FULL.claimant, name=" José\u200b  Ruiz "),
        asked=(Remedy.NOTHING, Remedy.REFUND, Remedy.REPAIR, Remedy.REFUND),
    )
    clean = checked(form, TODAY)
    assert clean.facts == "Uno\n\ndos"
    assert clean.claimant.name == "José Ruiz"
    assert clean.asked == (Remedy.REPAIR, Remedy.REFUND)


def test_ten_thousand_characters_are_taken_whole() -> None:
    assert len(checked(replace(FULL, facts="ñ" * 10_000), TODAY).facts) == 10_000


def test_the_kind_chosen_wins_over_the_one_proposed() -> None:
    assert FULL.settled_kind is Kind.CLAIM
    assert replace(FULL, kind=Kind.ENQUIRY).settled_kind is Kind.ENQUIRY


@pytest.mark.parametrize(
    ("shop", "name"),
    [
        ("Electrodomésticos Vega", "VEGA"),
        ("Peñalver Muñiz, S.L.", "MUNIZ"),
        ("Óptica 24", "OPTICA"),
        ("城市", "LOCAL"),
    ],
)
def test_the_shop_has_a_short_name_in_its_folios(shop: str, name: str) -> None:
    assert short_name(shop) == name


def test_a_sheets_code_is_read_back_and_any_other_text_is_not() -> None:
    key = SheetKey("1f2e3d4c", "VEGA-2026-000001", 1)
    assert SheetKey.parse(key.payload) == key
    for text in ("", "ATENCION:x", "ATENCION:a:b:c", "8410000000000"):
        assert SheetKey.parse(text) is None
