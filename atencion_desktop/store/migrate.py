"""Bringing a shop's schema to this version, whole or not at all (Alembic, one transaction)."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config

from atencion_desktop.base.clock import Clock
from atencion_desktop.base.errors import DamagedShop, NewerShop
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.store.backup import copy_database
from atencion_desktop.store.driver import Driver, SqliteDriver
from atencion_desktop.store.engine import make_engine
from atencion_desktop.store.faults import translating
from atencion_desktop.store.schema import SCHEMA
from atencion_desktop.store.statement import statement

_FOLDER = Path(__file__).parent / "migrations"
_STAMP = statement("update store_identity set schema = :schema")
_ONE_AT_A_TIME = "select pg_advisory_xact_lock(4709)"


def schema_of(driver: Driver) -> int:
    """The schema of an open database: 0 for an empty one."""
    if isinstance(driver, SqliteDriver):
        return int(driver.execute("PRAGMA user_version", {})[0][0])
    there = driver.execute("select to_regclass('store_identity') is not null", {})[0][0]
    found = driver.execute("select schema from store_identity", {}) if there else []
    return int(found[0][0]) if found else 0


def upgrade_shop(driver: SqliteDriver, folder: DataFolder, clock: Clock) -> None:
    """Bring an existing shop up to date, after a copy that was opened and checked."""
    moment = clock.now().strftime("%Y%m%dT%H%M%SZ")
    name = f"before-schema-{SCHEMA:04}-{moment}.db"
    copy_database(driver, folder.backups / name)
    upgrade(driver)


def upgrade(driver: Driver, to: int = SCHEMA) -> None:
    """Run the missing revisions; :class:`NewerShop` when the database is ahead of the program.

    ``to`` stops at an older schema: for making the shops of earlier versions in tests.
    """
    if not isinstance(driver, SqliteDriver):
        _upgrade(driver, to)
        return
    # A table that is rebuilt would drop what points at it; all references are checked at the end.
    driver.execute("PRAGMA foreign_keys=off", {})
    try:
        _upgrade(driver, to)
    finally:
        driver.execute("PRAGMA foreign_keys=on", {})


def _upgrade(driver: Driver, to: int) -> None:
    """The revisions and their stamp in one transaction; the schema is read inside it."""
    engine = make_engine(driver)
    with engine.connect() as connection:
        driver.begin(write=True)
        try:
            if driver.dialect == "postgresql":
                driver.execute(_ONE_AT_A_TIME, {})
            found = schema_of(driver)
            if found > SCHEMA:
                raise NewerShop(found=found, known=SCHEMA)
            if found < to:
                connection.begin()  # tells Alembic that the transaction is not its own
                config = Config()
                config.set_main_option("script_location", str(_FOLDER))
                config.attributes["connection"] = connection
                with translating(driver.path if isinstance(driver, SqliteDriver) else None):
                    command.upgrade(config, f"{to:04}")
                _stamp(driver, to)
            driver.commit()
        finally:
            driver.rollback()


def _stamp(driver: Driver, schema: int) -> None:
    """Write the schema where each engine is asked for it, and let no loose reference pass."""
    driver.execute(_STAMP.for_dialect(driver.dialect), {"schema": schema})
    if isinstance(driver, SqliteDriver):
        driver.execute(f"PRAGMA user_version={schema}", {})
        if driver.execute("PRAGMA foreign_key_check", {}):
            raise DamagedShop(path=str(driver.path))
