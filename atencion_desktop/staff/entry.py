"""The shop as it is typed into its forms, and everything wrong with it found at once: pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import time

from atencion_desktop.base.actor import Role
from atencion_desktop.base.errors import InputError, MissingValue
from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.base.text import clean, fold
from atencion_desktop.staff.rules import (
    LetterTaken,
    NewService,
    Opening,
    Shop,
    check_hours,
    required,
)
from atencion_desktop.staff.shop_check import Faults, check_shop

CODE_LIMIT = 8
_TIME = re.compile(r"(\d{1,2})(?:[:.hH ]?(\d{2}))?")


class WrongTime(InputError):
    """A time that is none of the day."""

    template = tr_noop("«{value}» no es una hora. Escríbala como 9:30 o 930.")


class NoService(InputError):
    """A shop without services has nothing to give numbers for."""

    template = tr_noop("Hace falta al menos un servicio. Añada uno.")


class NoDesk(InputError):
    """A shop without desks cannot call anybody."""

    template = tr_noop("Hace falta al menos un puesto. Añada uno.")


class NoAdministrator(InputError):
    """Nobody could change the shop any more."""

    template = tr_noop("Hace falta al menos una persona que administre. Elija su función.")


class DeskTaken(InputError):
    """Two desks with one code would be called alike."""

    template = tr_noop("Ya hay un puesto «{code}». Escriba otro.")


class PersonTaken(InputError):
    """Two people with one name could not be told apart in the journal."""

    template = tr_noop("Ya hay alguien con el nombre «{name}». Añada un apellido.")


@dataclass(frozen=True, slots=True)
class ServiceEntry:
    """A service as typed; ``id`` and ``version`` of the one it was read from, if any."""

    letter: str
    name: str
    minutes: int = 8
    promise_minutes: int = 20
    id: int | None = None
    version: int = 0

    @property
    def new(self) -> NewService:
        """Its values, as those of a service to be added."""
        return NewService(self.letter, self.name, self.minutes, self.promise_minutes)


@dataclass(frozen=True, slots=True)
class DeskEntry:
    """A desk as typed. ``services``: ids of what it attends; ``None`` for everything."""

    code: str
    name: str = ""
    services: frozenset[int] | None = None
    id: int | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """Somebody who works here, as typed."""

    name: str
    role: Role
    id: int | None = None
    version: int = 0


_Kept = ServiceEntry | DeskEntry | PersonEntry


@dataclass(frozen=True, slots=True)
class DayEntry:
    """A weekday's two stretches as typed; an empty stretch is closed."""

    weekday: int
    first: tuple[str, str] = ("", "")
    second: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Gone:
    """What was taken off the form, by id: only what the form had shown is ever retired."""

    services: frozenset[int] = frozenset()
    desks: frozenset[int] = frozenset()
    people: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class ShopEntry:
    """Everything on the shop's forms; ``version`` of the shop's row it was read from."""

    shop: Shop
    services: tuple[ServiceEntry, ...]
    desks: tuple[DeskEntry, ...]
    people: tuple[PersonEntry, ...]
    days: tuple[DayEntry, ...] = ()
    version: int = 0


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The same, checked: what is written in one transaction."""

    shop: Shop
    services: tuple[ServiceEntry, ...]
    desks: tuple[DeskEntry, ...]
    people: tuple[PersonEntry, ...]
    hours: tuple[Opening, ...]
    version: int = 0
    gone: Gone = Gone()


def check_entry(entry: ShopEntry) -> tuple[Arrangement, Faults]:
    """What was typed, clean, and all that is wrong with it (empty: it may be kept).

    Paths of the faults: ``shop/tax_id``, ``services/0/letter``, ``desks``, ``hours/2``…
    """
    faults = Faults()
    arrangement = Arrangement(
        shop=check_shop(entry.shop, faults, "shop"),
        services=_services(entry.services, faults),
        desks=_desks(entry.desks, faults),
        people=_people(entry.people, faults),
        hours=_hours(entry.days, faults),
        version=entry.version,
    )
    return arrangement, faults


def gone_between(before: ShopEntry, after: ShopEntry) -> Gone:
    """What the first one shows and the second does not."""

    def missing(old: Iterable[_Kept], new: Iterable[_Kept]) -> frozenset[int]:
        """The ids of one list that are not in the other."""
        left = {entry.id for entry in old} - {entry.id for entry in new}
        return frozenset(number for number in left if number is not None)

    return Gone(
        missing(before.services, after.services),
        missing(before.desks, after.desks),
        missing(before.people, after.people),
    )


def _services(typed: Sequence[ServiceEntry], faults: Faults) -> tuple[ServiceEntry, ...]:
    """Each with its own letter."""
    checked = []
    for place, entry in enumerate(typed):
        with faults.of(f"services/{place}"):
            new = entry.new.checked()
            checked.append(replace(entry, letter=new.letter, name=new.name))
    letters = [clean(entry.letter).upper() for entry in typed]
    for place in _repeated(letters):
        with faults.of(f"services/{place}"):
            raise LetterTaken("letter", letter=letters[place])
    if not typed:
        faults["services"] = NoService("services")
    return tuple(checked)


def _desks(typed: Sequence[DeskEntry], faults: Faults) -> tuple[DeskEntry, ...]:
    """Each with its own code; one without a name is called by its code."""
    checked = []
    for place, entry in enumerate(typed):
        with faults.of(f"desks/{place}"):
            code = required(entry.code, "code", CODE_LIMIT)
            checked.append(replace(entry, code=code, name=clean(entry.name)))
    codes = [clean(entry.code) for entry in typed]
    for place in _repeated(codes):
        with faults.of(f"desks/{place}"):
            raise DeskTaken("code", code=codes[place])
    if not typed:
        faults["desks"] = NoDesk("desks")
    return tuple(checked)


def _people(typed: Sequence[PersonEntry], faults: Faults) -> tuple[PersonEntry, ...]:
    """Each with their own name, and somebody who administers; a row left empty is nobody."""
    checked = []
    for place, entry in enumerate(typed):
        if place and entry.id is None and not clean(entry.name):
            continue
        with faults.of(f"people/{place}"):
            checked.append(replace(entry, name=required(entry.name, "name")))
    names = [clean(entry.name) for entry in typed]
    for place in _repeated(names):
        with faults.of(f"people/{place}"):
            raise PersonTaken("name", name=names[place])
    if not any(entry.role is Role.ADMINISTRATOR for entry in typed):
        faults["people"] = NoAdministrator("people")
    return tuple(checked)


def _repeated(values: Sequence[str]) -> list[int]:
    """The places of the values that stood before; empty ones are another fault."""
    seen: Counter[str] = Counter()
    places = []
    for place, value in enumerate(values):
        seen[fold(value)] += 1
        if value and seen[fold(value)] > 1:
            places.append(place)
    return places


def _hours(days: Iterable[DayEntry], faults: Faults) -> tuple[Opening, ...]:
    """The stretches of the week, each day checked by itself."""
    found: list[Opening] = []
    for place, day in enumerate(days):
        with faults.of(f"hours/{place}"):
            found.extend(_stretches(day))
    return tuple(found)


def _stretches(day: DayEntry) -> tuple[Opening, ...]:
    """A day's stretches; the first thing wrong with them is raised without a field."""
    openings = []
    for opens, closes in (day.first, day.second):
        if not clean(opens) and not clean(closes):
            continue
        if not clean(opens) or not clean(closes):
            raise MissingValue
        openings.append(Opening(day.weekday, read_time(opens), read_time(closes)))
    try:
        return check_hours(tuple(openings))
    except InputError as error:
        error.field = ""
        raise


def read_time(text: str) -> time:
    """A time as people type it: ``9``, ``930``, ``9:30``, ``21.00``; :class:`WrongTime`."""
    cleaned = clean(text)
    match = _TIME.fullmatch(cleaned)
    if match is None or int(match[1]) > 23 or int(match[2] or 0) > 59:
        raise WrongTime(value=cleaned)
    return time(int(match[1]), int(match[2] or 0))


def tidy_time(text: str) -> str:
    """The time in the form ``09:30``; what is none stays as typed."""
    try:
        return f"{read_time(text):%H:%M}"
    except WrongTime:
        return clean(text)


def days_of(hours: Iterable[Opening]) -> tuple[DayEntry, ...]:
    """The week of some opening hours, as they would be typed."""
    texts: dict[int, list[tuple[str, str]]] = {weekday: [] for weekday in range(7)}
    for opening in hours:
        texts[opening.weekday].append((f"{opening.opens:%H:%M}", f"{opening.closes:%H:%M}"))
    return tuple(
        DayEntry(weekday, *(stretches + [("", "")] * 2)[:2]) for weekday, stretches in texts.items()
    )
