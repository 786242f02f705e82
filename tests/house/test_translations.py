"""English is complete, and no translation adds, loses or renames a placeholder."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from atencion_desktop.base.errors import MissingValue, describe
from atencion_desktop.base.i18n import in_language
from resources import build

PLACEHOLDER = re.compile(r"\{(\w*)[^}]*\}")
MNEMONIC = re.compile(r"&(?=[^\s&])")


def edges(text: str) -> tuple[str, str]:
    """The blanks before and after a text."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def test_catalogue_is_up_to_date() -> None:
    assert build.outdated("translations") == []


def test_every_text_has_its_english() -> None:
    assert build.missing_translations() == []


def test_nothing_is_left_unfinished() -> None:
    states = [t.get("type") for t in ET.parse(build.CATALOGUE).iter("translation")]
    assert set(states) <= {None}


@pytest.mark.parametrize("source", sorted(build.known_translations()))
def test_translation_keeps_placeholders_and_mnemonics(source: str) -> None:
    english = build.known_translations()[source]
    assert sorted(PLACEHOLDER.findall(english)) == sorted(PLACEHOLDER.findall(source))
    assert len(MNEMONIC.findall(english)) == len(MNEMONIC.findall(source))
    assert edges(english) == edges(source)


def test_a_translation_reaches_the_screen() -> None:
    source = describe(MissingValue())
    assert source in build.collect_texts()[build.CODE_CONTEXT]
    with in_language("en"):
        assert describe(MissingValue()) == build.known_translations()[source] != source
