"""The search index of the whole shop: anything with words in it, found while typing.

Words are cut, lower-cased and stripped of accents here, not by the engine, so both engines find
the same and no text that a person types can be read as query syntax. On SQLite an FTS5 table
beside ``search_entry`` is kept by triggers, on PostgreSQL an expression index over its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from atencion_desktop.base.ref import Ref
from atencion_desktop.base.text import fold
from atencion_desktop.store.statement import Statement, statement

if TYPE_CHECKING:
    from atencion_desktop.store.unit import ReadUnit, Unit

LIMIT = 50
SHORTEST = 2
"""Fewer letters or digits than this find nothing: they would find half the shop."""

_QUERY_CHARACTERS = 200
_QUERY_WORDS = 8
_ENTRY_CHARACTERS = 4_000
_LONGEST_WORD = 64
_WORD = re.compile(r"[^\W_]+")
_APOSTROPHE = re.compile(r"['’´`]")
_KIND = "·"
"""Marks the word that carries an entry's kind; no typed word can contain it."""

_PUT = statement(
    "insert into search_entry (ref_kind, ref_id, title, subtitle, folded)"
    " values (:ref_kind, :ref_id, :title, :subtitle, :folded)"
    " on conflict (ref_kind, ref_id) do update set"
    " title = excluded.title, subtitle = excluded.subtitle, folded = excluded.folded"
)
_DROP = statement("delete from search_entry where ref_kind = :ref_kind and ref_id = :ref_id")
_FIND: dict[str, Statement] = {
    "sqlite": statement(
        "select e.ref_kind, e.ref_id, e.title, e.subtitle"
        " from search_words w cross join search_entry e on e.id = w.rowid"
        " where w.search_words match :query order by w.rowid desc limit :most"
    ),
    "postgresql": statement(
        "select ref_kind, ref_id, title, subtitle from search_entry"
        " where array_to_tsvector(string_to_array(folded, ' ')) @@ cast(:query as tsquery)"
        " order by id desc limit :most"
    ),
}


@dataclass(frozen=True, slots=True)
class SearchHit:
    """Something found: what it is and the two lines that show it."""

    ref: Ref
    title: str
    subtitle: str


@dataclass(frozen=True, slots=True)
class _Syntax:
    """How one engine writes the same question."""

    word: str
    prefix: str
    both: str
    either: str


_SYNTAX = {
    "sqlite": _Syntax('"{}"', '"{}"*', " AND ", " OR "),
    "postgresql": _Syntax("'{}'", "'{}':*", " & ", " | "),
}


def put(unit: Unit, ref: Ref, title: str, subtitle: str, terms: Iterable[str]) -> None:
    """Make a record findable by its title, subtitle and further terms (replaces what was there).

    Numbers are found however they are grouped: give a phone as people write it and nationally.
    """
    unit.run(
        _PUT,
        ref_kind=ref.kind,
        ref_id=ref.id,
        title=title,
        subtitle=subtitle,
        folded=_folded(ref.kind, (title, subtitle, *terms)),
    )


def drop(unit: Unit, ref: Ref) -> None:
    """Make a record unfindable."""
    unit.run(_DROP, ref_kind=ref.kind, ref_id=ref.id)


def find(
    unit: ReadUnit, text: str, *, kinds: Iterable[str] | None = None, limit: int = LIMIT
) -> tuple[SearchHit, ...]:
    """What has a word beginning with each word typed, newest first; nothing below two letters.

    Takes any text without error. ``kinds`` narrows to some kinds of record.
    """
    dialect = unit.store.dialect
    query = _query(text, kinds, _SYNTAX[dialect])
    if not query:
        return ()
    rows = unit.rows(_FIND[dialect], query=query, most=limit)
    return tuple(
        SearchHit(Ref(kind, number), title, subtitle) for kind, number, title, subtitle in rows
    )


def _folded(kind: str, texts: Sequence[str]) -> str:
    """All words of an entry, each once, with the joined forms of numbers and the kind's mark."""
    found: dict[str, None] = {_kind_word(kind): None}
    for text in texts:
        cut = text[:_ENTRY_CHARACTERS]
        found.update(dict.fromkeys(_words(_APOSTROPHE.sub("", cut))))
        for segment in _segments(_words(cut)):
            found.update(dict.fromkeys(segment))
            for start in range(len(segment) - 1):
                found["".join(segment[start:])[:_LONGEST_WORD]] = None
    return " ".join(found)


def _query(text: str, kinds: Iterable[str] | None, syntax: _Syntax) -> str:
    """The question in the engine's syntax; empty when too little was typed."""
    typed = _words(text[:_QUERY_CHARACTERS])[:_QUERY_WORDS]
    if sum(map(len, typed)) < SHORTEST:
        return ""
    parts = [_asked(segment, syntax) for segment in _segments(typed)]
    if kinds is not None:
        marks = syntax.either.join(syntax.word.format(_kind_word(kind)) for kind in kinds)
        if not marks:
            return ""
        parts.append(f"({marks})")
    return syntax.both.join(parts)


def _asked(segment: Sequence[str], syntax: _Syntax) -> str:
    """Every word of a segment as a beginning, or all of them as the beginning of one number."""
    apart = syntax.both.join(syntax.prefix.format(word) for word in segment)
    if len(segment) == 1:
        return apart
    joined = syntax.prefix.format("".join(segment)[:_LONGEST_WORD])
    return f"(({apart}){syntax.either}{joined})"


def _words(text: str) -> list[str]:
    """The folded words of a text."""
    return [word[:_LONGEST_WORD] for word in _WORD.findall(fold(text))]


def _segments(typed: Iterable[str]) -> Iterator[list[str]]:
    """Words one by one, but those that may be one number in parts together (``600 11 22``)."""
    for is_part, run in groupby(typed, key=_may_be_part):
        if is_part:
            yield list(run)
        else:
            yield from ([word] for word in run)


def _may_be_part(word: str) -> bool:
    """Whether a word may be a part of a number: it has a digit or is the letter of a document."""
    return len(word) == 1 or any(char.isdigit() for char in word)


def _kind_word(kind: str) -> str:
    """The word that stands for a kind of record."""
    return _KIND + kind.replace("_", _KIND)
