"""Texts in the language in use: Spanish is the source, other languages come from a ``.ts`` file.

The same catalogue serves widgets, papers and commands, so the floors without Qt translate too.
``tr("Turno {number}", number=n)`` looks the template up and fills it; ``tr_noop`` only marks it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any

from atencion_desktop.base.paths import resource

SOURCE_LANGUAGE = "es"
LANGUAGES = ("es", "en")

_language: ContextVar[str | None] = ContextVar("language", default=None)
_default = [SOURCE_LANGUAGE]


def set_language(code: str) -> None:
    """Choose the process's language (``es`` or ``en``); ``ValueError`` for any other."""
    if code not in LANGUAGES:
        raise ValueError(code)
    _default[0] = code


def language() -> str:
    """The language in use here and now."""
    return _language.get() or _default[0]


@contextmanager
def in_language(code: str) -> Iterator[None]:
    """Use another language inside the block: a paper follows the shop, not the screen."""
    token = _language.set(code)
    try:
        yield
    finally:
        _language.reset(token)


def tr(template: str, /, **fields: Any) -> str:
    """The template in the language in use, with its ``{placeholders}`` filled."""
    text = catalogue(language()).get(template, template)
    return text.format(**fields) if fields else text


def tr_n(count: int, one: str, many: str, /, **fields: Any) -> str:
    """``one`` when the count is 1, else ``many``; ``{n}`` is the count."""
    return tr(one if count == 1 else many, n=count, **fields)


def tr_noop(template: str) -> str:
    """Mark a text for translation without translating it here."""
    return template


@cache
def catalogue(code: str) -> dict[str, str]:
    """Source text → translation of one language; empty for the source language."""
    if code == SOURCE_LANGUAGE:
        return {}
    from xml.etree import ElementTree as ET  # 9 ms that a Spanish start need not pay

    tree = ET.parse(resource("translations", f"atencion_{code}.ts"))
    pairs = ((m.findtext("source"), m.findtext("translation")) for m in tree.iter("message"))
    return {source: text for source, text in pairs if source and text}
