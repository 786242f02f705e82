"""Copies of the shop's file that count only once they were opened and read whole."""

from __future__ import annotations

from pathlib import Path

from atencion_desktop.base.files import PRIVATE_FOLDER, file_faults, rename_durably
from atencion_desktop.store.driver import SqliteDriver
from atencion_desktop.store.faults import translating
from atencion_desktop.store.gate import inspect


def copy_database(driver: SqliteDriver, target: Path) -> None:
    """A consistent copy under that name, encrypted as the shop is, or no file at all.

    Goes through the engine in one step: in small ones every commit beside it starts it anew.
    Raises :class:`DiskFull`, :class:`DamagedShop` and the other errors of the gates.
    """
    growing = target.with_name(target.name + ".part")
    with file_faults(target):
        target.parent.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)
        growing.unlink(missing_ok=True)
    try:
        with translating(growing):
            copy = SqliteDriver.connect_only(growing, driver.key, "mode=rwc")
            try:
                driver.raw.backup(copy)
            finally:
                copy.close()
        growing.chmod(0o600)
        inspect(growing, driver.key, whole=True)
        rename_durably(growing, target)
    finally:
        growing.unlink(missing_ok=True)
