"""An open shop: its connection, its clock, its keys, and the units of work on them."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from atencion_desktop.base.clock import Clock
from atencion_desktop.base.ids import new_id
from atencion_desktop.store.driver import Driver, SqliteDriver
from atencion_desktop.store.keys import ShopKeys
from atencion_desktop.store.unit import ReadUnit, Unit

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlalchemy.orm import Session

    from atencion_desktop.base.actor import Actor, Call


class NestedUnit(RuntimeError):
    """A unit of work was opened inside another on the same thread: a bug."""


class Store:
    """One shop on one connection. Units of work take turns; a thread may hold one at a time."""

    def __init__(
        self, driver: Driver, clock: Clock, keys: ShopKeys, documents_folder: Path | None
    ) -> None:
        """Take an open driver. ``documents_folder`` is ``None`` where the database keeps papers."""
        self.driver = driver
        self.clock = clock
        self.keys = keys
        self.documents_folder = documents_folder
        self.keys_folder: Path | None = None
        """Where the shop's certificate lies; set by who opens the shop and knows its folder."""
        self.boot = new_id()
        self._lock = threading.Lock()
        self._holder: int | None = None
        self._engine: Engine | None = None
        self._engine_on: Any = None

    @property
    def dialect(self) -> str:
        """``sqlite`` or ``postgresql``."""
        return self.driver.dialect

    @property
    def path(self) -> Path | None:
        """The shop's file; ``None`` on a server."""
        return self.driver.path if isinstance(self.driver, SqliteDriver) else None

    @property
    def open_units(self) -> int:
        """How many units of work are open now (0 or 1)."""
        return 0 if self._holder is None else 1

    def unit(self, call: Call) -> Unit:
        """A writing transaction for one call."""
        return Unit(self, call)

    def read(self, actor: Actor | None = None) -> ReadUnit:
        """A reading transaction."""
        return ReadUnit(self, actor)

    def session(self, unit: ReadUnit) -> Session:
        """The ORM's session on the unit's own connection. Called by the unit."""
        from atencion_desktop.store.engine import make_engine, open_session

        if self._engine is None or self._engine_on is not self.driver.raw:
            self._engine = make_engine(self.driver)
            self._engine_on = self.driver.raw
        return open_session(self._engine, unit)

    def warm_up(self) -> None:
        """Load SQLAlchemy and prepare the engine, so that the first form does not pay for it."""
        with self.read() as unit:
            self.session(unit).close()

    def second(self) -> Store:
        """Another connection to the same shop, for slow work beside the database lane."""
        other = Store(self.driver.again(), self.clock, self.keys, self.documents_folder)
        other.keys_folder = self.keys_folder
        return other

    def take_connection(self) -> None:
        """Wait for the connection. Called by the unit."""
        if self._holder == threading.get_ident():
            raise NestedUnit
        self._lock.acquire()
        self._holder = threading.get_ident()

    def try_connection(self) -> bool:
        """Take the connection if nobody has it; give it back with :meth:`give_back_connection`."""
        if not self._lock.acquire(blocking=False):
            return False
        self._holder = threading.get_ident()
        return True

    def give_back_connection(self) -> None:
        """Let the next unit have the connection. Called by the unit."""
        self._holder = None
        self._lock.release()

    def leave_checkpoints_to_idle_time(self) -> None:
        """Let no commit pay for folding the log into the file: for a window, which has idle time.

        :meth:`checkpoint_if_idle` must then be called now and again.
        """
        self.driver.checkpoint_by_hand()

    def checkpoint_if_idle(self) -> bool:
        """Fold the log into the file if nobody is working; never waits. Tells whether it did."""
        if not self.try_connection():
            return False
        try:
            self.driver.checkpoint()
        finally:
            self.give_back_connection()
        return True

    def close(self) -> None:
        """Close the engine and the connection, once the unit of work under way has ended."""
        with self._lock:
            if self._engine is not None:
                self._engine.dispose()
            self.driver.close()
