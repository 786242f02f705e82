"""``atencion ticket``: issues tickets; each number is printed only once it is durable."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, time

from atencion_desktop.base.actor import Call
from atencion_desktop.base.clock import local_day
from atencion_desktop.base.command import Options, count
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.store.store import Store

HELP = tr_noop("saca turnos de un servicio")
_CLASSES = ("ordinary", "preferential", "appointment")


def configure(parser: argparse.ArgumentParser) -> None:
    """The service by its letter, the class, the appointment's hour and how many."""
    parser.add_argument("service", metavar="SERVICE", help=tr("letra del servicio"))
    classes = tr("clase de turno: ordinario, preferente o con cita")
    parser.add_argument(
        "--class", dest="priority", choices=_CLASSES, default=_CLASSES[0], help=classes
    )
    parser.add_argument("--at", type=hour, help=tr("hora de la cita, HH:MM"))
    parser.add_argument("--count", type=count, default=1, help=tr("cuántos"))


def hour(text: str) -> time:
    """``HH:MM`` for argparse (``ValueError`` otherwise)."""
    if not re.fullmatch(r"\d\d:\d\d", text):
        raise ValueError(text)
    return time.fromisoformat(text)


def run(options: Options) -> int:
    """Issue them one by one."""
    from atencion_desktop.app import open_store

    opened = open_store(options.folder, database=options.database, checked=True)
    with closing(opened) as store:
        options.stream("tickets", _numbers(store, options.given))
    return 0


def _numbers(store: Store, given: argparse.Namespace) -> Iterator[str]:
    """Each number once its transaction is committed."""
    from atencion_desktop.app import system_actor
    from atencion_desktop.reception.issuing import NewTicket
    from atencion_desktop.reception.rules import Priority
    from atencion_desktop.reception.service import ReceptionService

    actor, reception = system_actor(), ReceptionService(store)
    new = NewTicket(given.service, Priority(given.priority), _booked(store, given.at))
    for _ in range(given.count):
        yield reception.issue(Call(actor), new).value.number


def _booked(store: Store, at: time | None) -> datetime | None:
    """The appointment's instant: that hour of today by the shop's own clock."""
    from atencion_desktop.staff import reads

    if at is None:
        return None
    with store.read() as unit:
        zone = reads.shop(unit).zone
        return datetime.combine(local_day(unit.now, zone), at, zone)
