"""The records of a law pack, one class per kind of record in ``resources/law/*.toml``.

Every record carries its days of force and its source. A rule is never overwritten: the old
record is closed with ``applies_until`` and the new one added beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from atencion_desktop.law.sheet import Adr, KindName, OfficialSheet, Paper, Slips
from atencion_desktop.law.words import NO_WORDS, Words


class Unit(StrEnum):
    """What a period is counted in; ``hours`` only where the law says hours."""

    CALENDAR_DAYS = "calendar days"
    WORKING_DAYS = "working days"
    MONTHS = "months"
    YEARS = "years"
    HOURS = "hours"


class Certainty(StrEnum):
    """How well a record is known (marks of the research it comes from)."""

    PRIMARY = "P"
    OFFICIAL = "O"
    SECONDARY = "S"
    MEMORY = "M"
    UNCLEAR = "?"

    @property
    def certain(self) -> bool:
        """Whether the record's reading may be shown as certain."""
        return self not in {Certainty.MEMORY, Certainty.UNCLEAR}


class Duty(StrEnum):
    """What must happen by the day a deadline gives."""

    ANSWER = "answer"
    """Answer the customer: the only duty among the ``rules`` of ``atencion law``."""
    ADR = "adr"
    """Tell the customer about alternative dispute resolution."""
    CURE = "cure"
    """The customer completes an incomplete complaint: at least until then."""
    REPAIR = "repair"
    """Give a repaired item back."""
    REFUND = "refund"
    """Pay back after a withdrawal."""
    ACTION = "action"
    """Last day to sue for a lack of conformity."""


class Kind(StrEnum):
    """What was filed: a claim asks for something, a complaint states discontent."""

    CLAIM = "claim"
    COMPLAINT = "complaint"


class Firm(StrEnum):
    """The size of the business, where a law is only for large ones."""

    SMALL = "small"
    LARGE = "large"


class Topic(StrEnum):
    """What the complaint is about, where the law hurries some matters."""

    ORDINARY = "ordinary"
    BILLING = "billing"
    CONTINUITY = "continuity"


class Scope(StrEnum):
    """Whose holidays a working-day period skips."""

    COUNTRY = "country"
    REGION = "region"
    LOCAL = "local"


EVERY_SCOPE = tuple(Scope)


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a record was read, how well, and when."""

    article: str
    authority: str = ""
    url: str = ""
    certainty: Certainty
    checked_on: date


@dataclass(frozen=True, kw_only=True)
class Dated:
    """When a record is in force; ``applies_until`` is its last day."""

    applies_from: date = date.min
    applies_until: date = date.max

    def on(self, day: date) -> bool:
        """Whether the record is in force that day."""
        return self.applies_from <= day <= self.applies_until


@dataclass(frozen=True, kw_only=True)
class Force(Dated):
    """To which complaints a record applies (``complex`` ``None``: to simple and complex ones)."""

    kinds: tuple[Kind, ...] = tuple(Kind)
    firms: tuple[Firm, ...] = tuple(Firm)
    topics: tuple[Topic, ...] = tuple(Topic)
    complex: bool | None = None


@dataclass(frozen=True, kw_only=True)
class Deadline(Force, Source):
    """A period in which something must happen.

    ``suspension_days`` is how many working days one pause may stop the clock (0: never).
    """

    id: str
    duty: Duty = Duty.ANSWER
    title: Words
    quantity: int
    unit: Unit
    start_event: str = "filed"
    exclude_first_day: bool = True
    roll_last_day: bool = False
    holiday_scopes: tuple[Scope, ...] = EVERY_SCOPE
    suspension_days: int = 0


@dataclass(frozen=True, kw_only=True)
class Notice(Force):
    """Something the person at the desk should know when a deadline is computed."""

    id: str
    text: Words


class Item(StrEnum):
    """What was bought; ``digital``: content or service supplied once."""

    GOODS = "goods"
    DIGITAL = "digital"
    SERVICE = "service"


class Condition(StrEnum):
    """The state it was sold in."""

    NEW = "new"
    USED = "used"


class Channel(StrEnum):
    """How it was sold; ``home``: an unsolicited visit or a seller's excursion."""

    SHOP = "shop"
    DISTANCE = "distance"
    HOME = "home"


class Agreement(StrEnum):
    """What a term agreed by the parties does to the legal one."""

    IGNORED = "ignored"
    SHORTER = "shorter"
    """May shorten it down to ``agreed_minimum`` months."""
    LONGER = "longer"
    ANNOUNCED = "announced"
    """Takes its place, never under ``agreed_minimum`` months."""


@dataclass(frozen=True, kw_only=True)
class CoverageTerm(Dated, Source):
    """A legal guarantee: its term from delivery, its presumption, what repairs do to it.

    ``presumption_whole``: the customer never proves the origin. ``repair_months``: own cover of
    the same defect after a repair. ``recurrence``: what the customer may ask when it comes back.
    """

    id: str
    title: Words
    kinds: tuple[Item, ...] = (Item.GOODS,)
    conditions: tuple[Condition, ...] = tuple(Condition)
    quantity: int
    unit: Unit = Unit.MONTHS
    agreement: Agreement = Agreement.IGNORED
    agreed_minimum: int = 0
    presumption_months: int = 0
    presumption_whole: bool = False
    suspends: bool = False
    replacement_restarts: bool = False
    repair_months: int = 0
    repair_article: str = ""
    recurrence: Words = NO_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Consumer:
    """Whom the guarantee protects, and what is said where no term is fixed by law."""

    article: str
    unfixed: Words = NO_WORDS
    unfixed_article: str = ""


@dataclass(frozen=True, kw_only=True)
class Withdrawal(Dated, Source):
    """The right to change one's mind, by channel; ``quantity`` 0 is no right."""

    id: str
    channels: tuple[Channel, ...]
    quantity: int
    unit: Unit = Unit.CALENDAR_DAYS
    uninformed_months: int = 0
    uninformed_article: str = ""
    exceptions_article: str = ""
    roll_warning: bool = False
    note: Words = NO_WORDS


@dataclass(frozen=True, kw_only=True)
class Retention(Source):
    """How long a kind of paper is kept, from ``start_event``."""

    id: str
    records: tuple[str, ...]
    quantity: int
    unit: Unit = Unit.YEARS
    start_event: str = "closed"
    title: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The official calendar: ``checked`` is the last year known for certain."""

    checked: int
    sources: Words = NO_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Everything the program knows of a place's law, its country's included.

    ``own`` is false for a region without a file of its own: its country's rules answer for it.
    """

    place: str
    name: str
    own: bool
    currency: str
    time_zone: str
    calendar: Calendar
    paper: Paper
    official_sheet: OfficialSheet | None = None
    adr: Adr | None = None
    slips: Slips | None = None
    consumer: Consumer
    kinds: Mapping[str, KindName] = field(default_factory=lambda: MappingProxyType({}))
    deadlines: tuple[Deadline, ...] = ()
    notices: tuple[Notice, ...] = ()
    coverage: tuple[CoverageTerm, ...] = ()
    withdrawal: tuple[Withdrawal, ...] = ()
    retention: tuple[Retention, ...] = ()
