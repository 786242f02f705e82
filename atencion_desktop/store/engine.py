"""SQLAlchemy on the store's own driver connection: loaded late, never opening one of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.orm import Session, UOWTransaction
from sqlalchemy.pool import StaticPool

from atencion_desktop.store.driver import Driver, PostgresDriver, SqliteDriver
from atencion_desktop.store.orm import Base
from atencion_desktop.store.unit import ReadUnit, Unit


def make_engine(driver: Driver) -> Engine:
    """An engine whose one connection is the driver's.

    SQLAlchemy ends its first connection with a rollback after asking the server who it is; that
    happens here on a spare connection, because the driver's own may be inside a unit of work.
    """
    spare: list[Any] = [_spare_connection(driver)]

    def creator() -> Any:
        return spare.pop() if spare else driver.raw

    engine = _engine_for(driver.dialect, creator)
    with engine.connect():
        pass
    engine.dispose()
    return engine


def _spare_connection(driver: Driver) -> Any:
    """A throw-away connection of the driver's kind."""
    if isinstance(driver, PostgresDriver):
        return PostgresDriver.connect(driver.url)
    return sqlcipher.connect(":memory:", check_same_thread=False)


def _engine_for(dialect: str, creator: Callable[[], Any]) -> Engine:
    """The engine of either kind."""
    if dialect == SqliteDriver.dialect:
        return create_engine("sqlite://", module=sqlcipher, creator=creator, poolclass=StaticPool)
    return create_engine("postgresql+psycopg://", creator=creator, poolclass=StaticPool)


def open_session(engine: Engine, unit: ReadUnit) -> Session:
    """A session in the unit's transaction that tells the unit which topics it writes."""
    session = Session(bind=engine, expire_on_commit=False)
    if isinstance(unit, Unit):
        writer = unit

        def after_flush(flushed: Session, _context: UOWTransaction) -> None:
            for row in (*flushed.new, *flushed.dirty, *flushed.deleted):
                if isinstance(row, Base):
                    writer.touched(row.announces)

        event.listen(session, "after_flush", after_flush)
    return session
