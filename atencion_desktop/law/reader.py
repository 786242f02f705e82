"""TOML tables to the records of ``model.py``, refusing what a record does not have."""

from __future__ import annotations

import types
import typing
from collections.abc import Hashable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import Any, TypeVar, cast

from atencion_desktop.law.errors import BadPack

T = TypeVar("T")


def read_record(table: Any, kind: type[T], file: str, where: str = "") -> T:
    """The table as a record of that class; :class:`BadPack` names what does not fit."""
    if not isinstance(table, Mapping):
        raise BadPack(file=file, reason=f"{where}: {table!r}")
    known = {item.name: item for item in fields(cast("type[Any]", kind))}
    strange = sorted(set(table) - set(known))
    if strange:
        raise BadPack(file=file, reason=f"{where}.{strange[0]}?")
    missing = [name for name, item in known.items() if name not in table and _required(item)]
    if missing:
        raise BadPack(file=file, reason=f"{where}.{missing[0]}")
    hints = _hints(cast("Hashable", kind))
    given = {
        name: _value(table[name], hints[name], file, f"{where}.{name}".lstrip("."))
        for name in table
    }
    return kind(**given)


def _value(plain: Any, kind: Any, file: str, where: str) -> Any:
    """A TOML value as the type the field declares."""
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        inner = next(item for item in typing.get_args(kind) if item is not type(None))
        return _value(plain, inner, file, where)
    if origin is tuple:
        items = _expect(plain, list, file, where)
        inner = typing.get_args(kind)[0]
        return tuple(_value(item, inner, file, f"{where}[{n}]") for n, item in enumerate(items))
    if origin is not None:
        table = _expect(plain, dict, file, where)
        inner = typing.get_args(kind)[1]
        pairs = {key: _value(item, inner, file, f"{where}.{key}") for key, item in table.items()}
        return MappingProxyType(pairs)
    if is_dataclass(kind):
        return read_record(plain, cast("type[Any]", kind), file, where)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _member(plain, kind, file, where)
    return _expect(plain, kind, file, where)


def _member(plain: Any, kind: type[Enum], file: str, where: str) -> Enum:
    """A word as the member of an enumeration."""
    try:
        return kind(plain)
    except ValueError:
        raise BadPack(file=file, reason=f"{where}: {plain!r}") from None


def _expect(plain: Any, kind: Any, file: str, where: str) -> Any:
    """The value itself, if it is exactly of that type (a bool is no int, a moment no day)."""
    if type(plain) is not kind:
        raise BadPack(file=file, reason=f"{where}: {plain!r}")
    return plain


def _required(item: Field[Any]) -> bool:
    """Whether a field has no value of its own."""
    return item.default is MISSING and item.default_factory is MISSING


@cache
def _hints(kind: Any) -> dict[str, Any]:
    """The declared types of a record class."""
    return typing.get_type_hints(kind)
