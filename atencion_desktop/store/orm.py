"""The typed ground of every table: naming convention, column types, strictness.

Instants are microseconds UTC, calendar days ISO text, flags 0/1, codes text: the same bytes on
both engines, so that prepared SQL and the ORM read the same thing.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar, Generic, TypeVar

from sqlalchemy import BigInteger, Dialect, Integer, LargeBinary, MetaData, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase

from atencion_desktop.base.clock import from_micros, to_micros
from atencion_desktop.base.outcome import Topic

E = TypeVar("E", bound=StrEnum)

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
WholeNumber = BigInteger().with_variant(Integer(), "sqlite")
STRICT = {"sqlite_strict": True}


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant, kept as microseconds since 1970."""

    impl = WholeNumber
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Refuses naive datetimes (``ValueError``)."""
        return None if value is None else to_micros(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Always aware, in UTC."""
        return None if value is None else from_micros(value)


class Day(TypeDecorator[date]):
    """A calendar day, kept as ``YYYY-MM-DD``."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """ISO text."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """The day."""
        return None if value is None else date.fromisoformat(value)


class Flag(TypeDecorator[bool]):
    """Yes or no, kept as 0 or 1."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        """0 or 1."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        """The truth value."""
        return None if value is None else bool(value)


class Code(TypeDecorator[E], Generic[E]):
    """A member of one enumeration, kept as its text: ``mapped_column(Code(State))``."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        """Remember which enumeration to come back as."""
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:
        """The member's text; a text that is no member is refused (``ValueError``)."""
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> E | None:
        """The member."""
        return None if value is None else self.kind(value)


class Base(DeclarativeBase):
    """Base of all tables. ``announces`` names what a write to the table touches."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: Instant(),
        date: Day(),
        bool: Flag(),
        int: WholeNumber,
        str: Text(),
        bytes: LargeBinary(),
    }
    __table_args__: Any = STRICT
    announces: ClassVar[frozenset[Topic]] = frozenset()
