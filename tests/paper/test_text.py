"""Text on its way to paper: literal, covered, bounded and broken where it must be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from atencion_desktop.paper import bidi, fonts
from atencion_desktop.paper.style import VALUE
from atencion_desktop.paper.text import CUT, ELLIPSIS, LIMIT, MARK, Scribe

NARROW = 90.0


@pytest.mark.parametrize(
    "name",
    [
        "María-José Núñez O'Neill",
        "Pérez & Hijos, S. L. — «Güell» ½ 3.º 5.ª 449,00 €",
        "Montserrat Puigdollers i Col·lell",
        "Iñaki Etxeberria Goñi",
        "Xoán Díaz Ínsua",
        "Владимир Щёкин",
        "Ελένη Παπαδοπούλου",
        "<b>Ana",
        '<a href="javascript:alert(1)">x</a>',
    ],
)
def test_names_of_the_counter_are_drawn_as_written(name: str) -> None:
    scribe = Scribe()
    assert scribe.line(name) == name
    assert scribe.missing == ()


def test_a_decomposed_name_is_composed() -> None:
    assert Scribe().line("Jose\u0301") == "José"


def test_what_the_font_lacks_becomes_one_mark_and_is_reported() -> None:
    scribe = Scribe()
    assert scribe.line("👨\u200d👩\u200d👧 Ana 陳大文") == f"{MARK} Ana {MARK}"
    assert scribe.missing == tuple(sorted("👨👩👧陳大文"))
    assert fonts.covers(MARK)


@pytest.mark.parametrize("char", ["\0", "\x07", "\x1b", "\u202e", "\u200b", "\ufeff", "\ud800"])
def test_control_direction_and_broken_characters_vanish(char: str) -> None:
    scribe = Scribe()
    assert scribe.line(f"fac{char}tura") == "factura"
    assert scribe.missing == ()


def test_piled_up_marks_are_capped() -> None:
    assert len(Scribe().line("Z" + "\u0301" * 500)) <= 5


def test_line_feeds_are_kept_and_outer_blanks_are_not() -> None:
    assert Scribe().lines("  uno\n\ndos \n\n", VALUE, 200) == ["uno", "", "dos"]
    assert Scribe().lines(" \n ", VALUE, 200) == []


def test_an_endless_word_is_broken_and_an_endless_text_is_cut_visibly() -> None:
    lines = Scribe().lines("A" * 100_000, VALUE, 200)
    assert "".join(lines).startswith("A" * LIMIT)
    assert "".join(lines).endswith(CUT.strip())
    assert all(fonts.width(line, VALUE) <= 200 for line in lines)


def test_a_heading_shrinks_to_half_and_is_then_cut() -> None:
    scribe = Scribe()
    line, face = scribe.fitted("Corto", VALUE, 200)
    assert (line, face) == ("Corto", VALUE)
    line, face = scribe.fitted("Un nombre algo largo para su sitio", VALUE, 100)
    assert line.endswith("sitio")
    assert VALUE.size / 2 < face.size < VALUE.size
    line, face = scribe.fitted("palabra " * 50, VALUE, 100)
    assert line.endswith(ELLIPSIS)
    assert face.size == VALUE.size / 2
    assert fonts.width(line, face) <= 100


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=0x24F), max_size=300))
def test_no_line_is_wider_than_its_box_and_no_word_is_lost(text: str) -> None:
    scribe = Scribe()
    lines = scribe.lines(text, VALUE, NARROW)
    assert all(fonts.width(line, VALUE) <= NARROW + 0.01 for line in lines)
    assert "".join("".join(lines).split()) == "".join(scribe.line(text).split())


@given(st.text(max_size=200))
def test_any_text_at_all_can_be_prepared(text: str) -> None:
    scribe = Scribe()
    assert all(fonts.covers(char) for line in scribe.lines(text, VALUE, 90) for char in line)


def test_arabic_letters_are_joined_and_drawn_from_the_right() -> None:
    joined = bidi.join("محمد")
    assert joined == "\ufee3\ufea4\ufee4\ufeaa"
    assert bidi.in_drawing_order(joined) == joined[::-1]


def test_lam_and_alef_become_one_and_vowel_marks_do_not_part_letters() -> None:
    assert bidi.join("لا") == "\ufefb"
    assert bidi.join("ب\u064eب") == "\ufe91\u064e\ufe90"


def test_a_persian_non_joiner_keeps_letters_apart() -> None:
    assert bidi.join("ب\u200cب")[0] == "\ufe8f"
    assert "\u200c" not in Scribe().line("ب\u200cب")


@pytest.mark.parametrize(
    ("logical", "drawn"),
    [
        ("Ana שלום 12 Luis", "Ana 12 םולש Luis"),
        ("Ana (שלום)", "Ana (םולש)"),
        ("שלום Ana", "Ana םולש"),
        ("שלום (12)", "(12) םולש"),
        ("Ana 12", "Ana 12"),
    ],
)
def test_scripts_of_both_directions_share_a_line(logical: str, drawn: str) -> None:
    assert bidi.in_drawing_order(logical) == drawn
