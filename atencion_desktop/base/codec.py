"""Frozen dataclasses to JSON and back, canonically: for stored results and frozen contents."""

from __future__ import annotations

import base64
import dataclasses
import json
import types
import typing
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")
_ALREADY_PLAIN = frozenset({type(None), bool, int, str, float})
_encode = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


def to_plain(value: Any) -> Any:
    """A value as JSON's own types; ``TypeError`` for what has no stable form."""
    kind: Any = type(value)
    if kind in _ALREADY_PLAIN:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(key): to_plain(item) for key, item in value.items()}
    names = _fields_of(kind)
    if names is not None:
        return {name: to_plain(getattr(value, name)) for name in names}
    if isinstance(value, bool | int | str | float):
        return value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, list | tuple | set | frozenset):
        items = sorted(value, key=str) if isinstance(value, set | frozenset) else value
        return [to_plain(item) for item in items]
    raise TypeError(type(value).__name__)


@cache
def _fields_of(kind: Any) -> tuple[str, ...] | None:
    """The names of a dataclass's fields; ``None`` for any other class. Asked at every write."""
    if not dataclasses.is_dataclass(kind):
        return None
    return tuple(field.name for field in dataclasses.fields(kind))


def dumps(value: Any) -> str:
    """Canonical JSON: sorted keys, no blanks, real characters."""
    return _encode(to_plain(value))


def loads(text: str, kind: type[T]) -> T:
    """The value of that type that :func:`dumps` wrote."""
    return typing.cast(T, from_plain(json.loads(text), kind))


def from_plain(plain: Any, kind: Any) -> Any:
    """A JSON value as an instance of ``kind`` (dataclass, enum, date, Optional, tuple, dict…)."""
    origin = typing.get_origin(kind)
    arguments = typing.get_args(kind)
    if kind is Any or kind is object:
        return plain
    if origin in (typing.Union, types.UnionType):
        return _from_union(plain, arguments)
    if plain is None:
        return None
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        return tuple(from_plain(item, arguments[0]) for item in plain)
    if origin is tuple:
        return tuple(from_plain(item, a) for item, a in zip(plain, arguments, strict=True))
    if origin in (list, set, frozenset):
        return origin(from_plain(item, arguments[0]) for item in plain)
    if origin is not None and issubclass(origin, typing.Mapping):
        return {from_plain(k, arguments[0]): from_plain(v, arguments[1]) for k, v in plain.items()}
    return _from_simple(plain, kind)


def _from_union(plain: Any, kinds: tuple[Any, ...]) -> Any:
    """The first member of a union, None aside; unions of several types are not kept."""
    if plain is None:
        return None
    return from_plain(plain, next(kind for kind in kinds if kind is not type(None)))


def _from_simple(plain: Any, kind: Any) -> Any:
    """A class that is no container."""
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        known = {f.name for f in dataclasses.fields(kind)}
        given = {name: from_plain(plain[name], hints[name]) for name in known if name in plain}
        construct: Any = kind
        return construct(**given)
    if kind in (datetime, date):
        return kind.fromisoformat(plain)
    if kind is Decimal:
        return Decimal(plain)
    if kind is bytes:
        return base64.b64decode(plain)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(plain)
    return plain
