"""Protocol cards: every situation has guidance, in both languages, short enough to be read."""

from __future__ import annotations

import tomllib

import pytest

from atencion_desktop.base.i18n import LANGUAGES, in_language
from atencion_desktop.base.paths import resource
from atencion_desktop.knowledge.rules import Situation
from atencion_desktop.knowledge.service import cards


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("situation", Situation)
def test_every_situation_has_a_card_that_fits_beside_a_form(
    situation: Situation, code: str
) -> None:
    with in_language(code):
        found = cards(situation)
    assert found
    for card in found:
        assert card.title
        assert card.when
        assert 3 <= len(card.steps) <= 7
        assert all(len(step) <= 110 for step in card.steps)


def test_both_languages_say_the_same_number_of_things() -> None:
    for path in resource("protocols").glob("*.toml"):
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        for part in ("steps", "avoid", "phrases"):
            assert len(content["es"][part]) == len(content["en"][part]), path.name


def test_a_card_of_several_situations_is_found_in_each() -> None:
    names = [card.name for card in cards(Situation.CRITICISM)]
    assert names == ["complaint", "criticism"]
