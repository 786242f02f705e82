"""The expected wait: what an estimator is asked and answers, and the plain formula."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from atencion_desktop.base.i18n import tr, tr_n, tr_noop

if TYPE_CHECKING:
    from atencion_desktop.reception.forecast import Look

STEP_MINUTES = 5
"""What people are told is rounded outwards to this."""
_LOW, _HIGH = 0.6, 1.4

NO_DESK = tr_noop("Sin puestos abiertos para este servicio.")
TOO_LONG = tr_noop("La cola es demasiado larga para dar una previsión.")


@dataclass(frozen=True, slots=True)
class Room:
    """The room as one ticket sees it.

    ``ahead`` counts those who wait, are called earlier and could be served by a desk of ours;
    ``desks`` the open desks that serve the ticket's service, ``free`` those of them with nobody;
    ``minutes`` is the usual handling time of the service, ``service`` its id. ``ahead`` is ``None``
    beyond what is counted.
    """

    ahead: int | None
    desks: int
    free: int
    minutes: float
    service: int = 0


@dataclass(frozen=True, slots=True)
class Wait:
    """An expected wait in minutes: eight of ten people should be called by ``q80``."""

    q20: float
    q80: float

    def rounded(self) -> tuple[int, int]:
        """Both ends rounded outwards to five minutes, as people are told."""
        low = math.floor(self.q20 / STEP_MINUTES) * STEP_MINUTES
        high = math.ceil(self.q80 / STEP_MINUTES) * STEP_MINUTES
        return low, max(high, low + STEP_MINUTES)


@dataclass(frozen=True, slots=True)
class NoWait:
    """No number can honestly be given; ``reason`` (a template) says why."""

    reason: str


class WaitEstimator(Protocol):
    """Says how long a ticket will wait, from the state of the room."""

    def estimate(self, room: Room) -> Wait | NoWait:
        """The range, or why there is none."""
        ...

    def renew(self, look: Callable[[], Look], *, hurried: bool = False) -> None:
        """The room is being read: ``look`` at it if that is wanted again by now.

        ``hurried`` is the window, whose first paint waits for nothing that can come later.
        """
        ...


class FormulaEstimator:
    """``m·(q+1)/s`` with s the open desks that serve the service, spread by two fifths.

    Somebody who finds a free desk and nobody ahead is called at once: the formula would say
    one whole service.
    """

    def estimate(self, room: Room) -> Wait | NoWait:
        """The range, or why there is none."""
        if room.desks == 0:
            return NoWait(NO_DESK)
        if room.ahead is None:
            return NoWait(TOO_LONG)
        if room.ahead < room.free:
            return Wait(0.0, 0.0)
        mean = room.minutes * (room.ahead - room.free + 1) / room.desks
        return Wait(mean * _LOW, mean * _HIGH)

    def renew(self, look: Callable[[], Look], *, hurried: bool = False) -> None:
        """Each room is estimated from what it says itself."""


def wait_text(wait: Wait | NoWait) -> str:
    """The wait as it is told to the person in front."""
    if isinstance(wait, NoWait):
        return tr(wait.reason)
    return range_text(*wait.rounded())


def range_text(low: int, high: int) -> str:
    """A range in minutes as it is told."""
    if low == 0:
        return tr_n(high, "Menos de {n} minuto", "Menos de {n} minutos")
    return tr("Entre {low} y {high} minutos", low=low, high=high)
