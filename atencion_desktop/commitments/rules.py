"""What a commitment is and how it may move: nothing promised is ever lost, only kept or explained.

Every way out of ``open`` asks for words (the outcome or the reason), and undoing brings it back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from atencion_desktop.base.errors import IllegalMove, InputError, MissingValue, TooLong
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.ref import Ref
from atencion_desktop.base.text import clean
from atencion_desktop.base.wording import day_text

READ = "commitments.read"
WRITE = "commitments.write"

WHAT_LIMIT = 300
"""A promise is one sentence; longer stories belong to the record it came from."""
EARLIEST = date(2000, 1, 1)
LATEST = date(2100, 1, 1)


class Side(StrEnum):
    """Who promised."""

    BUSINESS = "business"
    CUSTOMER = "customer"


class State(StrEnum):
    """Where a commitment stands."""

    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


class Move(StrEnum):
    """What can be done to a commitment."""

    DONE = "done"
    POSTPONE = "postpone"
    CANCEL = "cancel"
    UNDO = "undo"


TRANSITIONS: dict[tuple[State, Move], State] = {
    (State.OPEN, Move.DONE): State.DONE,
    (State.OPEN, Move.POSTPONE): State.OPEN,
    (State.OPEN, Move.CANCEL): State.CANCELLED,
    (State.OPEN, Move.UNDO): State.OPEN,
    (State.DONE, Move.UNDO): State.OPEN,
    (State.CANCELLED, Move.UNDO): State.OPEN,
}
"""From a state, by a move, to the next state; what is absent is refused."""

SIDE_LABELS = {
    Side.BUSINESS: tr_noop("El comercio"),
    Side.CUSTOMER: tr_noop("El cliente"),
}
TIMELINE_TITLES = {
    Side.BUSINESS: tr_noop("Compromiso nuestro"),
    Side.CUSTOMER: tr_noop("Compromiso del cliente"),
}
STATE_LABELS = {
    State.OPEN: tr_noop("Pendiente"),
    State.DONE: tr_noop("Hecho"),
    State.CANCELLED: tr_noop("Anulado"),
}


class DayOutOfRange(InputError):
    """A date that cannot be meant."""

    template = tr_noop("Esa fecha no puede ser. Escríbala como día/mes/año.")


class DayInThePast(InputError):
    """A commitment cannot be put off to a day that is over."""

    template = tr_noop("Ese día ya ha pasado. Elija hoy o una fecha posterior.")


@dataclass(frozen=True, slots=True)
class NewCommitment:
    """What is promised: by whom, what, until when, and the record it came from.

    ``owner`` is the account of the person who answers for it; ``None`` leaves it to the shop as a
    whole («del comercio»). ``customer`` may be missing for an anonymous visit.
    """

    side: Side
    what: str
    due_on: date
    owner: int | None
    customer: int | None
    origin: Ref


@dataclass(frozen=True, slots=True)
class Commitment:
    """A commitment as lists show it, with its customer and owner by name."""

    id: int
    side: Side
    what: str
    due_on: date
    state: State
    owner: int | None
    owner_name: str
    customer: int | None
    customer_name: str
    customer_phone: str
    origin: Ref
    outcome: str
    closed_by: str
    created: datetime

    def overdue(self, today: date) -> bool:
        """Whether it should have been done before that day."""
        return self.state is State.OPEN and self.due_on < today


def checked(new: NewCommitment) -> NewCommitment:
    """The commitment cleaned; ``InputError`` beside ``what`` or ``due_on``."""
    what = words_of("what", new.what)
    check_day("due_on", new.due_on)
    return replace(new, what=what)


def words_of(field: str, text: str) -> str:
    """A required sentence, cleaned and bounded."""
    cleaned = clean(text)
    if not cleaned:
        raise MissingValue(field)
    if len(cleaned) > WHAT_LIMIT:
        raise TooLong(field, limit=WHAT_LIMIT)
    return cleaned


def check_day(field: str, day: date) -> None:
    """Refuse a day that no promise at a counter can mean."""
    if not EARLIEST <= day < LATEST:
        raise DayOutOfRange(field)


def in_words(commitment: Commitment) -> str:
    """Whose promise it is, and until when or how it ended."""
    whose = tr(TIMELINE_TITLES[commitment.side])
    if commitment.state is State.OPEN:
        return tr("{whose}, para el {day}", whose=whose, day=day_text(commitment.due_on))
    ended = tr(STATE_LABELS[commitment.state]).lower()
    return f"{whose}, {ended}: {commitment.outcome}"


def after(state: State, move: Move) -> State:
    """The next state; ``IllegalMove`` where the table does not hold the move."""
    if (state, move) not in TRANSITIONS:
        raise IllegalMove(action=move, state=tr(STATE_LABELS[state]))
    return TRANSITIONS[state, move]
