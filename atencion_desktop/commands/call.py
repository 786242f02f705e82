"""``atencion call``: calls the next person to a desk; prints the number once it is durable."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing

from atencion_desktop.base.actor import Call
from atencion_desktop.base.command import Options, count
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.store.store import Store

HELP = tr_noop("llama al siguiente turno a un puesto")


def configure(parser: argparse.ArgumentParser) -> None:
    """The desk by its code, and how many calls."""
    parser.add_argument("desk", metavar="DESK", help=tr("puesto"))
    parser.add_argument("--count", type=count, default=1, help=tr("cuántos"))


def run(options: Options) -> int:
    """Call one after another; whoever is still at the desk is finished first."""
    from atencion_desktop.app import open_store

    opened = open_store(options.folder, database=options.database, checked=True)
    with closing(opened) as store:
        options.stream("called", _numbers(store, options.given))
    return 0


def _numbers(store: Store, given: argparse.Namespace) -> Iterator[str]:
    """Each number once its transaction is committed; stops when nobody waits."""
    from atencion_desktop.app import system_actor
    from atencion_desktop.reception.service import ReceptionService

    actor, reception = system_actor(given.desk), ReceptionService(store)
    for _ in range(given.count):
        called = reception.call_next(Call(actor), given.desk, finish_first=True).value
        if called is None:
            return
        yield called.number
