"""States of a visit and the one table of what may happen in each: pure, no clock, no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType

from atencion_desktop.base.errors import AtencionError, IllegalMove, InputError
from atencion_desktop.base.i18n import tr, tr_noop

WORK = "reception.work"
"""May issue, call, serve and close visits."""
READ = "reception.read"
"""May see the queue and the visits."""

UNDO_WINDOW = timedelta(seconds=60)
"""How long the last move of a desk can be undone (``contracts.md``, Ctrl+Z)."""
NUMBER_DIGITS = 3
SATISFACTION = range(1, 6)


class State(StrEnum):
    """Where a visit stands."""

    WAITING = "waiting"
    CALLED = "called"
    IN_SERVICE = "in_service"
    ON_HOLD = "on_hold"
    FINISHED = "finished"
    NO_SHOW = "no_show"
    WALKED_OUT = "walked_out"
    CANCELLED = "cancelled"


AT_DESK = frozenset({State.CALLED, State.IN_SERVICE})
OPEN = AT_DESK | {State.WAITING, State.ON_HOLD}
STATE_LABELS: Mapping[State, str] = MappingProxyType(
    {
        State.WAITING: tr_noop("en cola"),
        State.CALLED: tr_noop("llamado"),
        State.IN_SERVICE: tr_noop("en atención"),
        State.ON_HOLD: tr_noop("en espera"),
        State.FINISHED: tr_noop("terminado"),
        State.NO_SHOW: tr_noop("no se presentó"),
        State.WALKED_OUT: tr_noop("se marchó"),
        State.CANCELLED: tr_noop("anulado"),
    }
)


class Action(StrEnum):
    """What can be done with a visit; each is also the kind of its event."""

    CALL = "called"
    RECALL = "recalled"
    START = "started"
    HOLD = "held"
    RESUME = "resumed"
    TRANSFER = "transferred"
    FINISH = "finished"
    NO_SHOW = "no_show"
    WALK_OUT = "walked_out"
    CANCEL = "cancelled"
    REINSTATE = "reinstated"
    UNDO = "undone"


ISSUED = "issued"
"""Kind of a visit's first event: it has no state before it."""
ATTACHED = "attached"
"""Kind of the event that names the customer: it changes no state."""

TRANSITIONS: Mapping[tuple[State, Action], State] = MappingProxyType(
    {
        (State.WAITING, Action.CALL): State.CALLED,
        (State.WAITING, Action.TRANSFER): State.WAITING,
        (State.WAITING, Action.WALK_OUT): State.WALKED_OUT,
        (State.WAITING, Action.CANCEL): State.CANCELLED,
        (State.CALLED, Action.RECALL): State.CALLED,
        (State.CALLED, Action.START): State.IN_SERVICE,
        (State.CALLED, Action.HOLD): State.ON_HOLD,
        (State.CALLED, Action.TRANSFER): State.WAITING,
        (State.CALLED, Action.FINISH): State.FINISHED,
        (State.CALLED, Action.NO_SHOW): State.NO_SHOW,
        (State.CALLED, Action.CANCEL): State.CANCELLED,
        (State.IN_SERVICE, Action.HOLD): State.ON_HOLD,
        (State.IN_SERVICE, Action.TRANSFER): State.WAITING,
        (State.IN_SERVICE, Action.FINISH): State.FINISHED,
        (State.IN_SERVICE, Action.CANCEL): State.CANCELLED,
        (State.ON_HOLD, Action.RESUME): State.IN_SERVICE,
        (State.ON_HOLD, Action.TRANSFER): State.WAITING,
        (State.ON_HOLD, Action.FINISH): State.FINISHED,
        (State.ON_HOLD, Action.WALK_OUT): State.WALKED_OUT,
        (State.ON_HOLD, Action.CANCEL): State.CANCELLED,
        (State.ON_HOLD, Action.REINSTATE): State.WAITING,
        (State.NO_SHOW, Action.REINSTATE): State.WAITING,
        (State.WALKED_OUT, Action.REINSTATE): State.WAITING,
        (State.CANCELLED, Action.REINSTATE): State.WAITING,
    }
)
"""The only table of moves: buttons, keys and commands all go through :func:`after`."""

UNDOABLE: Mapping[Action, frozenset[State]] = MappingProxyType(
    {
        Action.CALL: AT_DESK,
        Action.FINISH: frozenset({State.FINISHED}),
        Action.TRANSFER: frozenset({State.WAITING}),
        Action.HOLD: frozenset({State.ON_HOLD}),
        Action.NO_SHOW: frozenset({State.NO_SHOW}),
    }
)
"""What can be undone, and the states in which the visit must still be for that.

A call can be undone after the start too; once another desk has moved the visit it cannot.
"""


class Priority(StrEnum):
    """Class of a ticket. Why somebody is preferential is neither asked nor kept."""

    ORDINARY = "ordinary"
    PREFERENTIAL = "preferential"
    APPOINTMENT = "appointment"


PRIORITY_LABELS: Mapping[Priority, str] = MappingProxyType(
    {
        Priority.ORDINARY: tr_noop("Ordinario"),
        Priority.PREFERENTIAL: tr_noop("Preferente"),
        Priority.APPOINTMENT: tr_noop("Con cita"),
    }
)


class Channel(StrEnum):
    """How the person came."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    EMAIL = "email"
    WEB = "web"
    MESSAGE = "message"


class Result(StrEnum):
    """How a finished visit ended; ``NONE`` when nobody said."""

    NONE = "none"
    SOLVED = "solved"
    PENDING = "pending"
    REFERRED = "referred"


RESULT_LABELS: Mapping[Result, str] = MappingProxyType(
    {
        Result.NONE: tr_noop("Sin indicar"),
        Result.SOLVED: tr_noop("Resuelto"),
        Result.PENDING: tr_noop("Queda pendiente"),
        Result.REFERRED: tr_noop("Derivado"),
    }
)


@dataclass(frozen=True, slots=True)
class NoShowRule:
    """After how many calls and how many seconds since the first somebody may be given up."""

    calls: int = 2
    seconds: int = 30

    def enough(self, calls: int, waited: timedelta) -> bool:
        """Whether both are reached."""
        return calls >= self.calls and waited >= timedelta(seconds=self.seconds)


class NoSuchVisit(InputError):
    """No visit of that number or id."""

    template = tr_noop("Ese turno no existe. Elija uno de la lista.")


class NoSuchService(InputError):
    """No service has that letter; ``known`` lists those that exist."""

    template = tr_noop("No hay ningún servicio «{letter}». Los servicios son: {known}.")


class NoServices(InputError):
    """The shop has no active service yet."""

    template = tr_noop("Todavía no hay servicios. Añada el primero en los ajustes del comercio.")


class DeskNotOpen(InputError):
    """The desk is paused or closed, and calls nobody."""

    template = tr_noop("El puesto {desk} no está abierto. Ábralo (F11) y llame de nuevo.")


class DeskBusy(AtencionError):
    """The desk is already with somebody (``number``)."""

    template = tr_noop("El puesto {desk} está con el turno {number}. Despídalo (F8) primero.")


class BookingNeeded(InputError):
    """A ticket of class appointment came without its hour, or another class with one."""

    template = tr_noop("La cita necesita su hora, y solo la cita la lleva. Indíquela como 10:30.")


class ReasonNeeded(InputError):
    """Calling out of order and cancelling are explained."""

    template = tr_noop("Indique el motivo: queda anotado en el historial del turno.")


class TooSoonForNoShow(AtencionError):
    """Not called often or long enough; ``calls`` and ``seconds`` say what is enough."""

    template = tr_noop(
        "Aún es pronto: hacen falta {calls} llamadas (F5) y {seconds} segundos desde la primera."
    )


class NothingToUndo(AtencionError):
    """This desk did nothing in the last minute that could be undone."""

    template = tr_noop("No hay nada que deshacer en el último minuto.")


class TooLateToUndo(AtencionError):
    """Somebody has moved the visit on since."""

    template = tr_noop("El turno {number} ya ha seguido adelante. Siga desde su estado actual.")


class TransferTarget(InputError):
    """A transfer goes to exactly one of service, desk or person, and to another than now."""

    template = tr_noop("Elija un solo destino, distinto del actual: servicio, puesto o persona.")


class SatisfactionRange(InputError):
    """Satisfaction is 1 to 5, or none."""

    template = tr_noop("La satisfacción va de 1 a 5, o se deja sin contestar.")


def after(state: State, action: Action) -> State:
    """The state that the action leads to; :class:`IllegalMove` when the table does not hold it."""
    target = TRANSITIONS.get((state, action))
    if target is None:
        raise IllegalMove(action=action.value, state=tr(STATE_LABELS[state]))
    return target


def allowed(state: State) -> frozenset[Action]:
    """The actions that the table holds for a state."""
    return frozenset(action for (source, action) in TRANSITIONS if source is state)


def can_undo(action: Action, state: State) -> bool:
    """Whether a move of that kind can still be undone while the visit is in ``state``."""
    return state in UNDOABLE.get(action, frozenset())


def number_text(letter: str, number: int) -> str:
    """The ticket's number as everybody reads it: ``A-012``, and ``A-1000`` after ``A-999``."""
    return f"{letter}-{number:0{NUMBER_DIGITS}d}"


def check_satisfaction(value: int | None) -> None:
    """:class:`SatisfactionRange` unless it is 1 to 5 or nothing."""
    if value is not None and value not in SATISFACTION:
        raise SatisfactionRange(field="satisfaction")
