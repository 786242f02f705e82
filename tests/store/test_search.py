"""The search index: any order, any accents, parts of numbers, and no text that can break it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from atencion_desktop.base.actor import Call
from atencion_desktop.base.ref import Ref
from atencion_desktop.base.text import words
from atencion_desktop.store.search import SHORTEST, SearchHit, find
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store

Caller = Callable[[], Call]

MARIA = SearchHit(Ref("customer", 1), "María-José Núñez O'Neill", "12345678Z · 600 11 22 33")
JOSE = SearchHit(Ref("customer", 2), "José de la Peña García", "X1234567L")
WASHER = SearchHit(Ref("order_line", 1), "Lavadora Balay 3TS", "Núñez")
HOSTILE = (
    *('"', '""', "*", "a OR", "a OR b", "a AND", "NOT a", "NEAR(", "NEAR(a b, 2)", "name:x"),
    *("a-b", "^a", "^", "-", "--", "a*", "*a", "(", ")", "(a", "a)", "{a}", "{folded}:x", ":"),
    *("+a", "a + b", "'", "''", "\\", "a\\", "%", "_", "50%", "' OR 1=1 --", "&", "a & b", "|"),
    *("!a", "!!", "<->", "a <-> b", ":*", "a:*", "a:AB", "\0", "a\0b", "\n", "\t\r", "\ud800"),
    *(
        "a\ud800b",
        "\u202e",
        "\ufeff",
        "\u200b",
        "ﬃ",
        "ß",
        "ı İ",
        "👨‍👩‍👧 Ana",
        "陈伟",
        "محمد",
        "Ω",
        "½ ²",
    ),
    *("·customer", "· ·", "́́́", "e" + "́" * 500, '"' * 999, "a b " * 2500, "x" * 100_000),
)


@pytest.fixture
def filled(any_store: Store, call: Caller) -> Store:
    """A shop with three findable records."""
    with any_store.unit(call()) as unit:
        terms = ("+34600112233", "600112233", "maria@example.es")
        unit.index(MARIA.ref, MARIA.title, MARIA.subtitle, terms)
        unit.index(JOSE.ref, JOSE.title, JOSE.subtitle)
        unit.index(WASHER.ref, WASHER.title, WASHER.subtitle, ("SN 77-A.9",))
        unit.journal("indexed", MARIA.ref)
        unit.commit(None)
    return any_store


def found(store: Store, text: str, **narrowed: list[str]) -> list[SearchHit]:
    """What the text finds."""
    with store.read() as unit:
        return list(find(unit, text, **narrowed))  # type: ignore[arg-type]  # kinds only


TYPED: list[tuple[str, list[SearchHit]]] = [
    ("nunez", [WASHER, MARIA]),
    ("NÚÑEZ maria", [MARIA]),
    ("jose nunez", [MARIA]),
    ("o'neill", [MARIA]),
    ("oneill", [MARIA]),
    ("o'n", [MARIA]),
    ("gar pen", [JOSE]),
    ("José", [JOSE, MARIA]),
    ("600112", [MARIA]),
    ("600 11 22", [MARIA]),
    ("600-112-233", [MARIA]),
    ("+34 600 112 233", [MARIA]),
    ("1122", [MARIA]),
    ("12.345.678-z", [MARIA]),
    ("12345678Z", [MARIA]),
    ("x-1234567-l", [JOSE]),
    ("maria@example", [MARIA]),
    ("77a9", [WASHER]),
    ("sn 77 a", [WASHER]),
    ("m", []),
    ("ñ", []),
    ("", []),
    ("  · ", []),
    ("customer", []),
    ("garcia nunez", []),
]


def test_words_are_found_however_they_are_typed(filled: Store) -> None:
    assert [(text, found(filled, text)) for text, _ in TYPED] == TYPED


def test_kinds_narrow_the_answer(filled: Store) -> None:
    assert found(filled, "nunez", kinds=["customer"]) == [MARIA]
    assert found(filled, "nunez", kinds=["order_line", "case"]) == [WASHER]
    assert found(filled, "nunez", kinds=[]) == []


def test_the_newest_come_first_and_the_limit_holds(filled: Store, call: Caller) -> None:
    with filled.unit(call()) as unit:
        for number in range(10, 20):
            unit.index(Ref("visit", number), f"Visita {number}", "")
        unit.journal("indexed", Ref("visit", 19))
        unit.commit(None)
    with filled.read() as unit:
        assert [hit.ref.id for hit in find(unit, "visita", limit=3)] == [19, 18, 17]


def test_what_was_indexed_before_is_replaced_or_forgotten(filled: Store, call: Caller) -> None:
    with filled.unit(call()) as unit:
        unit.index(JOSE.ref, "José Ruiz", "")
        unit.unindex(MARIA.ref)
        unit.journal("indexed", JOSE.ref)
        unit.commit(None)
    assert found(filled, "pena") == []
    assert found(filled, "nunez") == [WASHER]
    assert found(filled, "ruiz") == [SearchHit(JOSE.ref, "José Ruiz", "")]


def test_a_forgotten_record_leaves_no_word_in_the_file(store: Store, call: Caller) -> None:
    person = Ref("customer", 9)
    for put in (True, False):
        with store.unit(call()) as unit:
            unit.index(Ref("customer", 8), "Otra", "")
            if put:
                unit.index(person, "Anaïs Zurbarán", "")
            else:
                unit.unindex(person)
            unit.journal("indexed", person)
            unit.commit(None)
    path = store.path
    assert path is not None
    store.close()
    assert b"zurbara" not in path.read_bytes().lower()


def test_the_index_and_its_entries_agree(store: Store, call: Caller) -> None:
    with store.unit(call()) as unit:
        unit.index(MARIA.ref, MARIA.title, MARIA.subtitle)
        unit.index(MARIA.ref, JOSE.title, "")
        unit.journal("indexed", MARIA.ref)
        unit.run(
            statement("insert into search_words (search_words, rank) values ('integrity-check', 1)")
        )


def test_there_are_hostile_strings_enough() -> None:
    assert len(set(HOSTILE)) >= 61


def test_no_text_is_an_error(filled: Store, call: Caller) -> None:
    for text in HOSTILE:
        found(filled, text)
        with filled.unit(call()) as unit:
            unit.index(Ref("case", 1), "Caso", "", (text,))
            unit.journal("indexed", Ref("case", 1))
            unit.commit(None)
        assert MARIA in found(filled, "neill"), repr(text)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60))
@example("\U000e0100 ab")
def test_whatever_is_typed_is_answered(filled: Store, text: str) -> None:
    assert len(found(filled, text)) <= 3


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=2, max_size=30))
def test_what_is_indexed_is_found_by_its_own_text(filled: Store, call: Caller, text: str) -> None:
    enough = sum(map(len, words(text))) >= SHORTEST
    with filled.unit(call()) as unit:
        unit.index(Ref("case", 7), text, "")
        hits = find(unit, text, kinds=["case"])
    assert [hit.title for hit in hits] == ([text] if enough else [])
