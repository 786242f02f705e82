"""A program that may be killed: takes numbers and says each one only once it is durable.

``python -m tests.reliability.writer SHOP [OPERATION …]``; SHOP is a folder or a server's URL. With
no operations it takes numbers until it is killed.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterable
from pathlib import Path

from atencion_desktop.base.actor import Actor, Call, Role, new_operation
from atencion_desktop.base.clock import SystemClock
from atencion_desktop.base.outcome import Topic
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.base.ref import Ref
from atencion_desktop.store.keys import ShopKeys
from atencion_desktop.store.server import open_on_server
from atencion_desktop.store.shop_file import open_with
from atencion_desktop.store.store import Store
from atencion_desktop.store.unit import Unit
from atencion_desktop.store.usecase import use_case

KEYS = ShopKeys(journal=bytes(range(32)))
ACTOR = Actor("quien escribe", Role.RECEPTION, frozenset({"numbers.take"}))


class Numbers:
    """Takes numbers and leaves everything that a real use case leaves."""

    def __init__(self, store: Store) -> None:
        """Keep the store."""
        self.store = store

    @use_case("numbers.take")
    def take(self, unit: Unit) -> int:
        """A number, its paper, its search entry, its journal entry."""
        number = unit.folio("R", 2026)
        ref = Ref("case", number)
        unit.add_document(kind="form", name=f"R-{number}", data=f"%PDF {number}".encode(), ref=ref)
        unit.index(ref, f"R-{number}", "")
        unit.journal("case.registered", ref, {"number": number})
        unit.touch(Topic.COMPLAINTS)
        return number


def open_any(shop: str) -> Store:
    """The shop of a folder or of a server."""
    if shop.startswith("postgresql:"):
        return open_on_server(shop, SystemClock(), KEYS)
    return open_with(DataFolder(Path(shop)), SystemClock(), KEYS)


def main(shop: str, operations: Iterable[str]) -> None:
    """Write until done or killed."""
    store = open_any(shop)
    numbers = Numbers(store)
    for operation in operations:
        outcome = numbers.take(Call(ACTOR, operation))
        sys.stdout.write(f"{operation} {outcome.value}\n")
        sys.stdout.flush()
    store.close()


if __name__ == "__main__":
    endless = (new_operation() for _ in itertools.count())
    main(sys.argv[1], sys.argv[2:] or endless)
