"""How tickets are worded in lists and on the card of the person in front."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from atencion_desktop.base.i18n import tr
from atencion_desktop.base.wording import time_text
from atencion_desktop.qt.widgets.clock_label import elapsed_text
from atencion_desktop.reception.board import InCourse, Ticket
from atencion_desktop.reception.rules import STATE_LABELS, Priority, State
from atencion_desktop.reception.wait import Wait

PRIORITY_TONES: Mapping[Priority, str] = MappingProxyType(
    {Priority.ORDINARY: "neutral", Priority.PREFERENTIAL: "accent", Priority.APPOINTMENT: "info"}
)
STATE_TONES: Mapping[State, str] = MappingProxyType(
    {
        State.FINISHED: "success",
        State.NO_SHOW: "warning",
        State.WALKED_OUT: "warning",
        State.CANCELLED: "neutral",
        State.ON_HOLD: "info",
    }
)


def state_text(state: State) -> str:
    """Where a visit stands, as a badge says it: the words of a sentence, with a capital."""
    words = tr(STATE_LABELS[state])
    return words[:1].upper() + words[1:]


def who(ticket: Ticket) -> str:
    """Name and service, or the service alone."""
    return f"{ticket.customer} · {ticket.service}" if ticket.customer else ticket.service


def waited(ticket: Ticket, now: datetime) -> str:
    """How long somebody has been waiting, or what they have been in has lasted."""
    since = ticket.arrived if ticket.state is State.WAITING else ticket.since
    return elapsed_text((now - since).total_seconds())


def is_late(ticket: Ticket, now: datetime) -> bool:
    """Whether the service's promised wait is over."""
    return ticket.state is State.WAITING and now - ticket.arrived > timedelta(
        minutes=ticket.promise
    )


def promise(ticket: Ticket, now: datetime) -> str:
    """The promise under the time waited: kept so far, or broken."""
    if is_late(ticket, now):
        return tr("más de {n} min", n=ticket.promise)
    return tr("de {n} min", n=ticket.promise)


def expected(ticket: Ticket) -> str:
    """The wait still expected, short: ``5–15 min``."""
    if not isinstance(ticket.expected, Wait):
        return "—"
    low, high = ticket.expected.rounded()
    return tr("{low}–{high} min", low=low, high=high) if low else tr("< {high} min", high=high)


def told(ticket: Ticket) -> str:
    """What was told at arrival."""
    if ticket.told is None:
        return ""
    low, high = ticket.told
    return tr("dicho {low}–{high}", low=low, high=high) if low else tr("dicho < {high}", high=high)


def waited_text(visit: InCourse, zone: ZoneInfo) -> str:
    """``Llegó a las 10:02 · esperó 12 min de los 20 prometidos``."""
    ticket = visit.ticket
    minutes = max(0, int(((visit.called or ticket.since) - ticket.arrived).total_seconds() // 60))
    return tr(
        "Llegó a las {hour} · esperó {minutes} min (prometidos {promise})",
        hour=time_text(ticket.arrived, zone),
        minutes=minutes,
        promise=ticket.promise,
    )
