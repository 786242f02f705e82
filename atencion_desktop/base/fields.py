"""Reading the fields of a question written as JSON: each kind of value, or a clear refusal."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from atencion_desktop.base.errors import InputError
from atencion_desktop.base.i18n import tr, tr_noop

E = TypeVar("E", bound=StrEnum)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(_DAY.pattern + "[T ]")


class BadDay(InputError):
    """``value`` is not a day of the calendar, or lies beyond it."""

    template = tr_noop("«{value}» no es una fecha que exista. Escríbala como 2026-03-26.")


class MissingField(InputError):
    """The question does not say ``name``."""

    template = tr_noop("Falta el dato «{name}». Añádalo.")


class BadField(InputError):
    """The field ``name`` holds something else than ``wanted``."""

    template = tr_noop("El dato «{name}» no se entiende: se espera {wanted}.")


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of one question. A field that is absent or null has its default."""

    plain: Mapping[str, Any]

    def text(self, name: str, default: str | None = None) -> str:
        """A text; without a default it is required."""
        value = self._required(name, default)
        if not isinstance(value, str):
            raise BadField(name, name=name, wanted=tr("un texto"))
        return value

    def optional_text(self, name: str) -> str | None:
        """A text or nothing."""
        return None if self.plain.get(name) is None else self.text(name)

    def word(self, name: str, kind: type[E], default: E | None = None) -> E:
        """One of the words of an enumeration; without a default it is required."""
        value = self._required(name, default)
        try:
            return kind(value)
        except ValueError:
            raise BadField(name, name=name, wanted=" | ".join(kind)) from None

    def flag(self, name: str, default: bool | None = None) -> bool:
        """True or false; without a default it is required."""
        value = self._required(name, default)
        if not isinstance(value, bool):
            raise BadField(name, name=name, wanted="true | false")
        return value

    def count(self, name: str) -> int | None:
        """A whole number from zero up, or nothing."""
        value = self.plain.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise BadField(name, name=name, wanted=tr("un número entero"))
        return value

    def number(self, name: str, default: float | None = None) -> float:
        """A finite number from zero up; without a default it is required."""
        return as_number(self._required(name, default), name)

    def moment(self, name: str) -> datetime:
        """An instant with its offset; required."""
        return as_moment(self._required(name, None), name)

    def fields(self, name: str) -> Fields:
        """An object of its own; required."""
        return as_fields(self._required(name, None), name)

    def objects(self, name: str) -> tuple[Fields, ...]:
        """A list of objects; empty if absent."""
        return tuple(as_fields(item, name) for item in self.items(name))

    def day(self, name: str) -> date:
        """A day; required."""
        return as_day(self._required(name, None))

    def optional_day(self, name: str) -> date | None:
        """A day or nothing."""
        value = self.plain.get(name)
        return None if value is None else as_day(value)

    def moment_day(self, name: str, time_zone: str) -> date:
        """A day, or a moment whose day in that time zone counts; required."""
        value = self._required(name, None)
        if isinstance(value, str) and _MOMENT.match(value):
            return _day_of_moment(value, time_zone)
        return as_day(value)

    def items(self, name: str) -> tuple[Any, ...]:
        """A list; empty if absent."""
        value = self._required(name, [])
        if not isinstance(value, list):
            raise BadField(name, name=name, wanted=tr("una lista"))
        return tuple(value)

    def _required(self, name: str, default: Any) -> Any:
        """The value, its default, or a refusal where it has none."""
        value = self.plain.get(name)
        if value is None:
            value = default
        if value is None:
            raise MissingField(name, name=name)
        return value


def as_fields(value: Any, name: str) -> Fields:
    """A JSON object's fields."""
    if not isinstance(value, dict):
        raise BadField(name, name=name, wanted=tr("un objeto JSON"))
    return Fields(value)


def as_number(value: Any, name: str) -> float:
    """A finite number from zero up."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise BadField(name, name=name, wanted=tr("un número"))
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not 0 <= number < math.inf:
        raise BadField(name, name=name, wanted=tr("un número de cero en adelante"))
    return number


def as_moment(value: Any, name: str) -> datetime:
    """``2026-03-02T10:15:00+01:00``; without its offset an hour means nothing."""
    if isinstance(value, str) and _MOMENT.match(value):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            pass
        else:
            if moment.tzinfo is not None:
                return moment
    raise BadField(name, name=name, wanted="2026-03-02T10:15:00+01:00")


def as_day(value: Any) -> date:
    """``2026-03-26`` as a day; :class:`BadDay` for anything else."""
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise BadDay(value=value)


def _day_of_moment(value: str, time_zone: str) -> date:
    """The local day of a moment; one without offset is local already."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise BadDay(value=value) from None
    if moment.tzinfo is not None:
        moment = moment.astimezone(ZoneInfo(time_zone))
    return moment.date()
