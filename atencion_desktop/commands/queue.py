"""``atencion queue``: the queue as it stands, every ticket of today with its reason."""

from __future__ import annotations

import argparse
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from atencion_desktop.base.clock import local
from atencion_desktop.base.command import Options
from atencion_desktop.base.i18n import tr, tr_noop

if TYPE_CHECKING:
    from atencion_desktop.reception.board import Queue, Ticket
    from atencion_desktop.reception.wait import NoWait, Wait

HELP = tr_noop("muestra la cola de hoy")


def configure(_parser: argparse.ArgumentParser) -> None:
    """No arguments of its own."""


def run(options: Options) -> int:
    """Read it once and print it."""
    from atencion_desktop.app import open_store, system_actor
    from atencion_desktop.reception.service import ReceptionService

    with closing(open_store(options.folder, database=options.database)) as store:
        queue = ReceptionService(store).queue(system_actor())
    zone = ZoneInfo(queue.time_zone)
    options.answer(_document(queue, zone), (_line(ticket, zone) for ticket in queue.tickets))
    return 0


def _document(queue: Queue, zone: ZoneInfo) -> dict[str, Any]:
    """The queue as ``contracts.md`` writes it."""
    from atencion_desktop.staff.rules import DeskState

    return {
        "now": _stamp(queue.now, zone),
        "desks": [
            {"id": desk.code, "open": desk.state is DeskState.OPEN, "ticket": desk.ticket}
            for desk in queue.desks
        ],
        "tickets": [
            {
                "number": ticket.number,
                "service": ticket.letter,
                "class": ticket.priority,
                "state": ticket.state,
                "arrived": _stamp(ticket.arrived, zone),
                "booked": ticket.booked and _stamp(ticket.booked, zone),
                "desk": ticket.desk,
                "wait": _range(ticket.expected),
                "why": ticket.why,
            }
            for ticket in queue.tickets
        ],
    }


def _range(expected: Wait | NoWait | None) -> dict[str, float] | None:
    """The expected wait in minutes, where there is one."""
    from atencion_desktop.reception.wait import Wait

    if not isinstance(expected, Wait):
        return None
    return {"q20": round(expected.q20, 1), "q80": round(expected.q80, 1)}


def _stamp(moment: datetime, zone: ZoneInfo) -> str:
    """ISO 8601 with the shop's offset, to the second."""
    return local(moment, zone).isoformat(timespec="seconds")


def _line(ticket: Ticket, zone: ZoneInfo) -> str:
    """One ticket for a person to read."""
    from atencion_desktop.reception.rules import STATE_LABELS

    arrived = f"{local(ticket.arrived, zone):%H:%M}"
    return f"{ticket.number:8} {arrived}  {tr(STATE_LABELS[ticket.state]):16} {ticket.why}"
