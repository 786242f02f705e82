"""Texts of the law floor: facts of a pack in each language, and remarks with their dates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

from atencion_desktop.base.i18n import language, tr
from atencion_desktop.base.wording import long_day


@dataclass(frozen=True, slots=True)
class Words:
    """A text of a pack. Packs carry their own translations: a new place is one file."""

    es: str
    en: str = ""

    @property
    def text(self) -> str:
        """The text in the language in use, Spanish where it has no other."""
        return self.en if language() == "en" and self.en else self.es


NO_WORDS = Words("")


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence about an answer, filled only when shown: people and programs read dates apart.

    ``template`` is Spanish, marked with ``tr_noop``; ``words`` takes its place where the sentence
    comes from a pack. ``code`` is stable, for those who decide by it.
    """

    code: str
    template: str = ""
    fields: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    words: Words = NO_WORDS

    @property
    def text(self) -> str:
        """The sentence for a person, dates with their weekday."""
        return self._fill(long_day)

    @property
    def plain(self) -> str:
        """The sentence for a command's output, dates as ``2026-03-26``."""
        return self._fill(date.isoformat)

    def _fill(self, write: Callable[[date], str]) -> str:
        fields = {name: _shown(value, write) for name, value in self.fields.items()}
        if self.template:
            return tr(self.template, **fields)
        return self.words.text.format(**fields)


def remark(code: str, template: str, /, **fields: Any) -> Remark:
    """A remark of the program's own wording."""
    return Remark(code, template, MappingProxyType(fields))


def remark_of(code: str, words: Words, /, **fields: Any) -> Remark:
    """A remark that a pack words."""
    return Remark(code, "", MappingProxyType(fields), words)


def _shown(value: Any, write: Callable[[date], str]) -> Any:
    """A field's value as text: days by ``write``, pack texts in the language in use."""
    if isinstance(value, date):
        return write(value)
    if isinstance(value, Words):
        return value.text
    return value
