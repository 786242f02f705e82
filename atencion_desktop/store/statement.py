"""Prepared SQL for the hot paths: written once with ``:name`` parameters, run on both engines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from atencion_desktop.base.outcome import Topic

_PARAMETER = re.compile(r"(?<![:\w]):([a-z_]\w*)")
_LOCK = "{for_update_skip_locked}"


@dataclass(frozen=True, slots=True)
class Statement:
    """One SQL statement and the topics it touches when it writes.

    ``{for_update_skip_locked}`` stands for PostgreSQL's row lock and for nothing on SQLite, where
    the whole transaction is already exclusive.
    """

    text: str
    writes: frozenset[Topic] = frozenset()

    def for_dialect(self, dialect: str) -> str:
        """The text in the parameter style of ``sqlite`` or ``postgresql``."""
        return _translated(self.text, dialect)


def statement(text: str, *writes: Topic) -> Statement:
    """A statement that touches the topics given (none: it only reads)."""
    return Statement(text, frozenset(writes))


@cache
def _translated(text: str, dialect: str) -> str:
    """The text for one engine; kept, because it is asked for at every execution."""
    if dialect == "sqlite":
        return text.replace(_LOCK, "")
    doubled = text.replace("%", "%%").replace(_LOCK, "for update skip locked")
    return _PARAMETER.sub(r"%(\1)s", doubled)
