"""Bringing a shop's schema to this version, whole or not at all (Alembic, one transaction)."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config

from atencion_desktop.base.errors import NewerShop
from atencion_desktop.store.driver import Driver
from atencion_desktop.store.engine import make_engine
from atencion_desktop.store.schema import SCHEMA
from atencion_desktop.store.statement import statement

_FOLDER = Path(__file__).parent / "migrations"
_STAMP = statement("update store_identity set schema = :schema")


def schema_of(driver: Driver) -> int:
    """The schema of an open database: 0 for an empty one."""
    if driver.dialect == "sqlite":
        return int(driver.execute("PRAGMA user_version", {})[0][0])
    there = driver.execute("select to_regclass('store_identity') is not null", {})[0][0]
    return int(driver.execute("select schema from store_identity", {})[0][0]) if there else 0


def upgrade(driver: Driver) -> None:
    """Run the missing revisions; :class:`NewerShop` when the database is ahead of the program."""
    found = schema_of(driver)
    if found > SCHEMA:
        raise NewerShop(found=found, known=SCHEMA)
    if found == SCHEMA:
        return
    engine = make_engine(driver)
    try:
        with engine.connect() as connection:
            driver.begin(write=True)
            config = Config()
            config.set_main_option("script_location", str(_FOLDER))
            config.attributes["connection"] = connection
            if driver.dialect == "sqlite":
                driver.execute(f"PRAGMA user_version={SCHEMA}", {})
            command.upgrade(config, "head")
    except BaseException:
        driver.rollback()
        raise
    if found and driver.dialect != "sqlite":
        driver.execute(_STAMP.for_dialect(driver.dialect), {"schema": SCHEMA})
