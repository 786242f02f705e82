"""Pointing at a record of any feature without knowing the feature."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True, slots=True)
class Ref:
    """A record by kind (``customer``, ``visit``, ``case``, ``order_line``…) and row id."""

    kind: str
    id: int

    def __str__(self) -> str:
        """``kind:id``, as the journal and the search index write it."""
        return f"{self.kind}:{self.id}"

    @classmethod
    def parse(cls, text: str) -> Ref:
        """The reverse of ``str``; ``ValueError`` when it is not one."""
        kind, _, number = text.partition(":")
        return cls(kind, int(number))


@dataclass(frozen=True, slots=True)
class Prefill:
    """What is already known when a form opens, so that nothing is asked twice."""

    customer: int | None = None
    visit: int | None = None
    purchase: int | None = None
    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
