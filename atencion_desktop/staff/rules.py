"""The shop, its services and its desks as values, and the rules on them: pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from atencion_desktop.base.actor import Role
from atencion_desktop.base.errors import IllegalMove, InputError, MissingValue, TooLong
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.text import NAME_LIMIT, clean

READ = "staff.read"
WORK_AT_DESK = "staff.work_at_desk"
MANAGE = "staff.manage"
APPROVE = "staff.approve"

CREDIT_MINUTES = 15
"""How much earlier than they came preferential people count, unless the shop says otherwise."""

APPROVAL_MINUTES = 10
"""How long a four-eyes request waits for the second person (``reliability.md`` 1.24)."""


class DeskState(StrEnum):
    """Whether somebody is served at a desk."""

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"
    RETIRED = "retired"
    """Taken out of the shop: kept for what was done there, shown nowhere."""


class PauseReason(StrEnum):
    """Why a desk is paused; its digit (1–9) is its place in this list."""

    COFFEE = "coffee"
    MEAL = "meal"
    PHONE = "phone"
    BACK_OFFICE = "back_office"
    MEETING = "meeting"
    STOCKROOM = "stockroom"
    TRAINING = "training"
    PERSONAL = "personal"
    OTHER = "other"


PAUSE_LABELS = {
    PauseReason.COFFEE: tr_noop("Descanso"),
    PauseReason.MEAL: tr_noop("Comida"),
    PauseReason.PHONE: tr_noop("Teléfono"),
    PauseReason.BACK_OFFICE: tr_noop("Gestión interna"),
    PauseReason.MEETING: tr_noop("Reunión"),
    PauseReason.STOCKROOM: tr_noop("Almacén"),
    PauseReason.TRAINING: tr_noop("Formación"),
    PauseReason.PERSONAL: tr_noop("Motivo personal"),
    PauseReason.OTHER: tr_noop("Otro motivo"),
}
DESK_LABELS = {
    DeskState.OPEN: tr_noop("Abierto"),
    DeskState.PAUSED: tr_noop("En pausa"),
    DeskState.CLOSED: tr_noop("Cerrado"),
    DeskState.RETIRED: tr_noop("Retirado"),
}
ROLE_LABELS = {
    Role.RECEPTION: tr_noop("Recepción"),
    Role.TECHNICIAN: tr_noop("Servicio técnico"),
    Role.SUPERVISOR: tr_noop("Supervisión"),
    Role.ADMINISTRATOR: tr_noop("Administración"),
    Role.AUDITOR: tr_noop("Auditoría"),
}
DESK_MOVES: dict[str, frozenset[DeskState]] = {
    "open": frozenset({DeskState.CLOSED, DeskState.PAUSED}),
    "pause": frozenset({DeskState.OPEN}),
    "close": frozenset({DeskState.OPEN, DeskState.PAUSED}),
    "retire": frozenset({DeskState.CLOSED}),
    "bring_back": frozenset({DeskState.RETIRED}),
}
"""From which states each verb may be said: every door goes through it."""
_AFTER = {
    "open": DeskState.OPEN,
    "pause": DeskState.PAUSED,
    "close": DeskState.CLOSED,
    "retire": DeskState.RETIRED,
    "bring_back": DeskState.CLOSED,
}


class WrongLetter(InputError):
    """A service's letter that is not one capital letter from A to Z."""

    template = tr_noop("La letra del servicio es una sola, de la A a la Z. Escriba otra.")


class LetterTaken(InputError):
    """Two services with one letter would give two people the same number."""

    template = tr_noop("Ya hay un servicio con la letra {letter}. Elija otra.")


class WrongMinutes(InputError):
    """Minutes that are not between 1 and 480."""

    template = tr_noop("Los minutos van de 1 a 480. Corrija la cifra.")


class WrongTaxId(InputError):
    """The shop's own tax number does not check."""

    template = tr_noop("El {name} «{value}» no es correcto. {why} Escríbalo de nuevo.")


class WrongPlace(InputError):
    """A place that no law pack and no ISO code knows."""

    template = tr_noop("El lugar «{value}» no se conoce. Escriba un código como ES-AN, ES-MD o PE.")


class WrongHours(InputError):
    """Opening hours that overlap or end before they begin."""

    template = tr_noop("El horario {opens}-{closes} no es válido o se solapa. Corríjalo.")


class SamePerson(InputError):
    """Who asked for an approval cannot give it."""

    template = tr_noop("Quien lo pide no puede aprobarlo. Avise a otra persona autorizada.")


class StaleApproval(InputError):
    """The approval lapsed, was already decided, or what it covered has changed."""

    template = tr_noop(
        "La autorización ya no vale: ha caducado o lo pedido ha cambiado. Pídala otra vez."
    )


@dataclass(frozen=True, slots=True)
class Shop:
    """The business whose desk this is."""

    name: str
    tax_id: str
    place: str
    legal_name: str = ""
    activity: str = ""
    address: str = ""
    postcode: str = ""
    city: str = ""
    province: str = ""
    country: str = "ES"
    phone: str = ""
    email: str = ""
    language: str = "es"
    time_zone: str = "Europe/Madrid"
    currency: str = "EUR"
    adr_body: str = ""
    arbitration: bool = False
    credit_minutes: int = CREDIT_MINUTES

    @property
    def zone(self) -> ZoneInfo:
        """The establishment's time zone: its days, not the PC's."""
        return ZoneInfo(self.time_zone)

    @property
    def full_address(self) -> str:
        """Street, postcode and town on one line."""
        town = " ".join(part for part in (self.postcode, self.city) if part)
        province = f"({self.province})" if self.province and self.province != self.city else ""
        tail = " ".join(part for part in (town, province) if part)
        return ", ".join(part for part in (self.address, tail) if part)


@dataclass(frozen=True, slots=True)
class Service:
    """What people come for: its letter, committed wait and usual time, in minutes."""

    id: int
    letter: str
    name: str
    promise_minutes: int
    minutes: int
    procedure: str
    position: int
    version: int = 1


@dataclass(frozen=True, slots=True)
class Desk:
    """A counter position, who is on it (``person``: account id) and what it attends."""

    id: int
    code: str
    name: str
    state: DeskState
    pause_reason: PauseReason | None
    person: int | None
    services: frozenset[int]
    version: int = 1

    def attends(self, service: int) -> bool:
        """Whether it is open and attends the service."""
        return self.state is DeskState.OPEN and service in self.services


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works here."""

    id: int
    name: str
    role: Role
    version: int = 1


@dataclass(frozen=True, slots=True)
class NewService:
    """A service to be added: ``letter`` of its numbers, minutes promised and usual."""

    letter: str
    name: str
    minutes: int = 8
    promise_minutes: int = 20
    procedure: str = ""

    def checked(self) -> NewService:
        """The same, clean; raises the field's own error."""
        letter = clean(self.letter).upper()
        if not re.fullmatch(r"[A-Z]", letter):
            raise WrongLetter("letter")
        for field in ("minutes", "promise_minutes"):
            if not 1 <= getattr(self, field) <= 480:
                raise WrongMinutes(field)
        return NewService(
            letter,
            required(self.name, "name"),
            self.minutes,
            self.promise_minutes,
            clean(self.procedure, multiline=True),
        )


@dataclass(frozen=True, slots=True)
class Opening:
    """One stretch of opening hours on a weekday (0 is Monday); a split day has two."""

    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class OpeningException:
    """A date that differs: closed (no times) or with other hours."""

    day: date
    opens: time | None
    closes: time | None
    reason: str


def required(text: str, field: str, limit: int = NAME_LIMIT) -> str:
    """The text, clean; :class:`MissingValue` or :class:`TooLong` beside ``field``."""
    cleaned = clean(text)
    if not cleaned:
        raise MissingValue(field)
    if len(cleaned) > limit:
        raise TooLong(field, limit=limit)
    return cleaned


def desk_after(verb: str, state: DeskState) -> DeskState:
    """The desk's next state; :class:`IllegalMove` where the table does not hold the verb."""
    if state not in DESK_MOVES[verb]:
        raise IllegalMove(action=verb, state=tr(DESK_LABELS[state]))
    return _AFTER[verb]


def check_hours(openings: tuple[Opening, ...]) -> tuple[Opening, ...]:
    """The stretches in order; :class:`WrongHours` for one that is empty or overlaps."""
    ordered = tuple(sorted(openings, key=lambda o: (o.weekday, o.opens)))
    previous: Opening | None = None
    for opening in ordered:
        overlaps = (
            previous is not None
            and previous.weekday == opening.weekday
            and opening.opens < previous.closes
        )
        if opening.opens >= opening.closes or overlaps:
            raise WrongHours(
                "hours", opens=f"{opening.opens:%H:%M}", closes=f"{opening.closes:%H:%M}"
            )
        previous = opening
    return ordered


def two_lines(code: str) -> str:
    """A long code in two lines of whole groups, to be copied by hand without losing the place."""
    groups = code.split("-")
    half = (len(groups) + 1) // 2
    return "-\n".join("-".join(part) for part in (groups[:half], groups[half:]) if part)
