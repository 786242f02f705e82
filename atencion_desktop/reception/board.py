"""Everything that the reception's tab, the banner and ``atencion queue`` show, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from atencion_desktop.reception.history import HandoverNote
from atencion_desktop.reception.rules import Action, Priority, State
from atencion_desktop.reception.wait import NoWait, Wait
from atencion_desktop.staff.rules import DeskState, PauseReason, Person, Service

if TYPE_CHECKING:
    from atencion_desktop.commitments.rules import Commitment
    from atencion_desktop.customers.rules import CustomerSummary


@dataclass(frozen=True, slots=True)
class Ticket:
    """A visit as lists show it; instants in UTC.

    ``letter`` is the present service's, after a transfer too, while the number stays.
    ``expected`` is the wait from now on (``None`` beyond the first 200 and for whoever does not
    wait), ``told`` the minutes said at arrival, ``promise`` the service's committed wait.
    """

    id: int
    number: str
    service_id: int
    letter: str
    service: str
    promise: int
    priority: Priority
    state: State
    arrived: datetime
    booked: datetime | None
    since: datetime
    customer_id: int | None
    customer: str
    desk: str | None
    told: tuple[int, int] | None
    expected: Wait | NoWait | None
    why: str


@dataclass(frozen=True, slots=True)
class DeskView:
    """A desk and whom it is with."""

    id: int
    code: str
    name: str
    state: DeskState
    pause_reason: PauseReason | None
    person: str
    ticket: str | None
    since: datetime | None


@dataclass(frozen=True, slots=True)
class InCourse:
    """The visit at this desk: who, since when, and what the person behind it must know."""

    ticket: Ticket
    calls: int
    called: datetime | None
    started: datetime | None
    language: str
    reason: str
    procedure: str
    usual_minutes: int
    customer: CustomerSummary | None
    notes: tuple[HandoverNote, ...]
    commitments: tuple[Commitment, ...]


@dataclass(frozen=True, slots=True)
class UndoOffer:
    """What Ctrl+Z would take back now, until when."""

    action: Action
    number: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Board:
    """One consistent view of the room, for one desk (``desk`` is ``None`` without one).

    ``following`` is the id of whose turn it is at this desk.
    """

    now: datetime
    time_zone: str
    services: tuple[Service, ...]
    people: tuple[Person, ...]
    desks: tuple[DeskView, ...]
    desk: DeskView | None
    waiting: tuple[Ticket, ...]
    held: tuple[Ticket, ...]
    closed: tuple[Ticket, ...]
    following: int | None
    current: InCourse | None
    undo: UndoOffer | None


@dataclass(frozen=True, slots=True)
class Queue:
    """The whole day's tickets, those waiting first in calling order, and the desks."""

    now: datetime
    time_zone: str
    desks: tuple[DeskView, ...]
    tickets: tuple[Ticket, ...]
