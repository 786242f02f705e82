"""The protocol cards that come with the program, read from ``resources/protocols``."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from atencion_desktop.base.i18n import SOURCE_LANGUAGE, language
from atencion_desktop.base.paths import resource
from atencion_desktop.knowledge.rules import Card, Situation


def cards(situation: Situation) -> tuple[Card, ...]:
    """The cards for a situation, in their order, in the language in use."""
    code = language()
    chosen = [file for file in _files() if situation in file[1]["situations"]]
    return tuple(_card(name, content, code) for name, content in chosen)


@cache
def _files() -> tuple[tuple[str, dict[str, Any]], ...]:
    """All cards by file name, in their order; read once."""
    found = [
        (path.stem, tomllib.loads(path.read_text(encoding="utf-8")))
        for path in sorted(resource("protocols").glob("*.toml"))
    ]
    return tuple(sorted(found, key=lambda file: file[1]["order"]))


def _card(name: str, content: dict[str, Any], code: str) -> Card:
    """One file in one language, in Spanish where it lacks the other."""
    text = content.get(code) or content[SOURCE_LANGUAGE]
    return Card(
        name=name,
        title=text["title"],
        when=text["when"],
        steps=tuple(text["steps"]),
        avoid=tuple(text["avoid"]),
        phrases=tuple(text["phrases"]),
    )
