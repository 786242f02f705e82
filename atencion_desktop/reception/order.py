"""The calling order: one key per ticket, never null, and the sentence that explains it.

``key = arrival − credit(class)``; the smallest eligible key is called first. Apart from
appointments nobody is overtaken by someone who arrives more than the credit later
(``research/queue.md`` section 3).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from atencion_desktop.base.i18n import tr
from atencion_desktop.base.wording import time_text
from atencion_desktop.reception.rules import Priority, State

LATE_TOLERANCE = timedelta(minutes=15)
"""An appointment later than this counts from its arrival."""
APPOINTMENT_LEAD = timedelta(minutes=10)
"""An appointment counts from this long before its hour, so that it is called about then."""
STRICT_CREDIT_MINUTES = 24 * 60
"""A credit of a day or more cannot be overtaken within the day: strict priority."""


def order_key(
    priority: Priority, arrived: datetime, booked: datetime | None, credit_minutes: float
) -> datetime:
    """The instant that the ticket counts from: the smallest goes first."""
    if priority is Priority.PREFERENTIAL:
        return arrived - timedelta(minutes=max(0, credit_minutes))
    if priority is Priority.APPOINTMENT and booked is not None and not is_late(arrived, booked):
        return min(arrived, booked - APPOINTMENT_LEAD)
    return arrived


def is_late(arrived: datetime, booked: datetime) -> bool:
    """Whether somebody with an appointment came beyond the tolerance."""
    return arrived > booked + LATE_TOLERANCE


@dataclass(frozen=True, slots=True)
class Standing:
    """What the sentence about a ticket's place is made from; instants in UTC."""

    state: State
    priority: Priority
    arrived: datetime
    key: datetime
    booked: datetime | None = None
    desk: str | None = None
    since: datetime | None = None
    reserved_desk: str | None = None
    reserved_person: str | None = None


def why(standing: Standing, zone: ZoneInfo) -> str:
    """Why the ticket stands where it stands, in one sentence that can be read aloud."""
    if standing.state is not State.WAITING:
        return _situation(standing, zone)
    return _place(standing, zone) + _reserved(standing)


def _place(standing: Standing, zone: ZoneInfo) -> str:
    """The rule that gave the ticket its key."""
    arrived = time_text(standing.arrived, zone)
    if standing.priority is Priority.APPOINTMENT and standing.booked is not None:
        return _appointment(standing, standing.booked, zone)
    if standing.priority is Priority.PREFERENTIAL:
        return _preferential(standing, arrived)
    return tr("Por orden de llegada: llegó a las {arrived}.", arrived=arrived)


def _preferential(standing: Standing, arrived: str) -> str:
    """With its credit as it was when the ticket was issued, whatever the shop says now."""
    minutes = (standing.arrived - standing.key) // timedelta(minutes=1)
    if minutes >= STRICT_CREDIT_MINUTES:
        return tr("Preferente: pasa antes que los demás; llegó a las {arrived}.", arrived=arrived)
    if minutes == 0:
        return tr("Preferente, por orden de llegada: llegó a las {arrived}.", arrived=arrived)
    return tr(
        "Preferente: {minutes} min de crédito; llegó a las {arrived}.",
        minutes=minutes,
        arrived=arrived,
    )


def _appointment(standing: Standing, booked: datetime, zone: ZoneInfo) -> str:
    """On time, or late and therefore by arrival."""
    hours = {
        "booked": time_text(booked, zone),
        "arrived": time_text(standing.arrived, zone),
    }
    if is_late(standing.arrived, booked):
        return tr("Cita de las {booked}; llegó tarde, a las {arrived}: cuenta desde ahí.", **hours)
    return tr("Cita de las {booked}; llegó a las {arrived}.", **hours)


def _reserved(standing: Standing) -> str:
    """For whom a transferred ticket is kept."""
    if standing.reserved_desk:
        return " " + tr("Reservado para el puesto {desk}.", desk=standing.reserved_desk)
    if standing.reserved_person:
        return " " + tr("Reservado para {person}.", person=standing.reserved_person)
    return ""


def _situation(standing: Standing, zone: ZoneInfo) -> str:
    """What became of a ticket that is not waiting."""
    hour = time_text(standing.since or standing.arrived, zone)
    desk = standing.desk or "—"
    sentences = {
        State.CALLED: tr("Llamado al puesto {desk} a las {hour}.", desk=desk, hour=hour),
        State.IN_SERVICE: tr("En el puesto {desk} desde las {hour}.", desk=desk, hour=hour),
        State.ON_HOLD: tr("En espera desde las {hour}; conserva su turno.", hour=hour),
        State.FINISHED: tr("Terminado a las {hour}.", hour=hour),
        State.NO_SHOW: tr("No se presentó; cerrado a las {hour}.", hour=hour),
        State.WALKED_OUT: tr("Se marchó sin ser atendido, a las {hour}.", hour=hour),
        State.CANCELLED: tr("Anulado a las {hour}.", hour=hour),
    }
    return sentences[standing.state]
