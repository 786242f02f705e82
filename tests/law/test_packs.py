"""Law packs as data: they load, inherit, follow their rules, and a broken one is named."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from atencion_desktop.base.errors import describe
from atencion_desktop.base.i18n import in_language
from atencion_desktop.law import packs
from atencion_desktop.law.errors import BadPack
from atencion_desktop.law.model import Deadline, Duty, Notice, Pack, Source
from atencion_desktop.law.places import countries, find_place, regions
from atencion_desktop.law.reader import read_record
from atencion_desktop.law.sheet import PrintMode
from atencion_desktop.law.words import Words

FILES = packs.pack_files()
EVERYWHERE = [p.code for c in countries() for p in (c, *regions(c.code))]
RULE = {
    "id": "x",
    "title": {"es": "Plazo"},
    "quantity": 1,
    "unit": "months",
    "article": "art. 1",
    "certainty": "P",
    "checked_on": date(2026, 11, 22),
}


def test_the_packs_there_are() -> None:
    assert {"ES", "ES-AN", "ES-CB", "ES-CT", "ES-MD", "PE"} <= set(FILES)
    assert {place.code for place in countries()} <= set(FILES)
    assert all(find_place(file) for file in FILES)


@pytest.mark.parametrize("place", EVERYWHERE)
def test_every_place_has_law_and_paper(place: str) -> None:
    law = packs.pack(place)
    assert law.place == place
    assert law.own is (place in FILES)
    assert ZoneInfo(law.time_zone).key == law.time_zone
    assert len(law.currency) == 3
    assert {"claim", "complaint"} <= set(law.kinds)
    addressees = [copy.addressee for copy in law.paper.copies]
    assert {"customer", "business"} <= set(addressees)
    assert len(addressees) == len(set(addressees))


@pytest.mark.parametrize("file", FILES)
def test_every_text_of_a_pack_is_translated(file: str) -> None:
    assert list(untranslated(packs.pack(file))) == []


def untranslated(value: object) -> list[str]:
    """The pack texts below a value that lack their English."""
    if isinstance(value, Words):
        return [value.es] if value.es and not value.en else []
    if isinstance(value, tuple):
        return [text for item in value for text in untranslated(item)]
    if hasattr(value, "__dataclass_fields__"):
        fields = value.__dataclass_fields__
        return [text for name in fields for text in untranslated(getattr(value, name))]
    return []


@pytest.mark.parametrize("file", FILES)
def test_two_rules_of_the_same_scope_are_never_in_force_together(file: str) -> None:
    law = packs.pack(file)
    own = [rule for rule in law.deadlines if rule.duty is Duty.ANSWER]
    for one, other in combinations(own, 2):
        if one.id.split(".")[:2] != other.id.split(".")[:2] or one.complex != other.complex:
            continue
        if set(one.topics) & set(other.topics) and set(one.firms) == set(other.firms):
            assert one.applies_until < other.applies_from or other.applies_until < one.applies_from


@pytest.mark.parametrize("file", FILES)
def test_records_are_dated_sourced_and_named_once(file: str) -> None:
    law = packs.pack(file)
    records: list[tuple[str, Source]] = [
        *((one.id, one) for one in law.deadlines),
        *((one.id, one) for one in law.coverage),
        *((one.id, one) for one in law.withdrawal),
        *((one.id, one) for one in law.retention),
    ]
    assert len({name for name, _ in records}) == len(records)
    assert all(one.article and one.checked_on >= date(2026, 1, 1) for _, one in records)


def test_a_region_is_laid_over_its_country() -> None:
    state, andalucia = packs.pack("ES"), packs.pack("ES-AN")
    names = [rule.id for rule in andalucia.deadlines]
    assert names[: len(state.deadlines)] == [rule.id for rule in state.deadlines]
    assert "es-an.answer.2022" in names
    clauses = [clause.id for clause in andalucia.paper.clauses]
    assert clauses == [clause.id for clause in state.paper.clauses]
    assert "Junta de Andalucía" in andalucia.paper.clauses[1].text.text
    assert andalucia.coverage == state.coverage


def test_the_receipt_of_spain() -> None:
    sheet = packs.paper("ES-AN")
    assert sheet.mode is PrintMode.INTERNAL_RECEIPT
    assert sheet.title.text == "Justificante de queja o reclamación"
    assert len(sheet.copies) == 2
    assert sheet.folio("CENTRO", 2026, 12) == "CENTRO-2026-000012"
    assert any("hoja oficial" in clause.text.text for clause in sheet.clauses)


def test_the_sheet_of_peru() -> None:
    sheet = packs.paper("PE")
    assert sheet.title.text == "Libro de Reclamaciones"
    assert [copy.addressee for copy in sheet.copies] == ["customer", "business", "authority"]
    assert sheet.folio("CENTRO", 2026, 12) == "000000012-2026"


def test_the_official_sheet_of_andalucia_has_three_copies() -> None:
    official = packs.pack("ES-AN").official_sheet
    assert official is not None
    assert official.mode is PrintMode.OFFICIAL_FILLABLE
    assert len(official.copies) == 3
    assert packs.pack("ES").official_sheet is None


def test_the_canaries_keep_their_own_hour() -> None:
    assert packs.pack("ES-CN").time_zone == "Atlantic/Canary"
    assert packs.pack("ES-GC").time_zone == "Atlantic/Canary"
    assert packs.pack("ES-MD").time_zone == "Europe/Madrid"


def test_pack_texts_follow_the_language() -> None:
    with in_language("en"):
        assert packs.paper("ES").title.text == "Receipt of a complaint or claim"


def test_merging_changes_neither_side() -> None:
    below = {"a": {"x": 1}, "records": [{"id": "one", "n": 1}, {"id": "two", "n": 2}], "list": [1]}
    above = {"a": {"y": 2}, "records": [{"id": "one", "n": 9}, {"id": "new", "n": 3}], "list": [2]}
    assert packs.merge(below, above) == {
        "a": {"x": 1, "y": 2},
        "records": [{"id": "one", "n": 9}, {"id": "two", "n": 2}, {"id": "new", "n": 3}],
        "list": [2],
    }
    assert below["a"] == {"x": 1}


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"unit": "weeks"}, "unit"),
        ({"quantity": "15"}, "quantity"),
        ({"quantity": True}, "quantity"),
        ({"aplies_from": date(2026, 1, 1)}, "aplies_from"),
        ({"title": "Plazo"}, "title"),
        ({"kinds": "claim"}, "kinds"),
        ({"firms": ["huge"]}, "firms[0]"),
        ({"applies_from": "2026-01-01"}, "applies_from"),
    ],
)
def test_a_broken_record_is_named(change: dict[str, object], named: str) -> None:
    with pytest.raises(BadPack) as caught:
        read_record({**RULE, **change}, Deadline, "xx.toml", "deadlines")
    assert named in describe(caught.value)
    assert "xx.toml" in describe(caught.value)


def test_a_missing_field_is_named() -> None:
    with pytest.raises(BadPack) as caught:
        read_record({"id": "x"}, Notice, "xx.toml", "notices")
    assert "notices.text" in describe(caught.value)


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "zz.toml"
    broken.write_text("currency = ", encoding="utf-8")
    with pytest.raises(BadPack) as caught:
        packs.read_table(broken)
    assert "zz.toml" in describe(caught.value)


def test_an_absent_file_holds_nothing(tmp_path: Path) -> None:
    assert packs.read_table(tmp_path / "zz.toml") == {}


def test_a_pack_reads_back_equal() -> None:
    assert isinstance(packs.pack("es-an"), Pack)
    assert packs.pack("es-an") == packs.pack("ES-AN")
