"""Making and opening a shop's database file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from atencion_desktop.base.clock import Clock, to_micros
from atencion_desktop.base.errors import ForeignFile, InputError, MissingJournalKey
from atencion_desktop.base.files import PRIVATE_FOLDER, file_faults, rename_durably
from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.base.ids import new_id
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.store.driver import APPLICATION_ID, SqliteDriver
from atencion_desktop.store.gate import inspect
from atencion_desktop.store.keys import ShopKeys
from atencion_desktop.store.schema import SCHEMA
from atencion_desktop.store.secrets import find_keys, make_secret, read_card
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store

IDENTIFY = statement(
    "insert into store_identity (id, uuid, schema, created) values (1, :uuid, :schema, :created)"
)


Fill = Callable[[Store], None]
"""Puts the first things into a new shop."""


class ShopExists(InputError):
    """The folder already holds a shop, which is never written over."""

    template = tr_noop("En «{path}» ya hay un comercio. Elija una carpeta vacía.")


def leave_empty(_store: Store) -> None:
    """A new shop with nothing in it."""


def create(
    folder: DataFolder, clock: Clock, *, encryption: bool, fill: Fill = leave_empty
) -> tuple[Store, str | None]:
    """Make a migrated shop: it, open, and the recovery code to print once, if it has one.

    ``encryption`` works without a keyring too, but then needs the code at each start. ``fill``
    puts the first things in.
    """
    _prepare(folder)
    shop = new_id()
    keys, recovery = make_secret(folder, shop, encryption=encryption)
    return create_with(folder, clock, keys, shop=shop, fill=fill), recovery


def create_with(
    folder: DataFolder,
    clock: Clock,
    keys: ShopKeys,
    *,
    shop: str | None = None,
    fill: Fill = leave_empty,
) -> Store:
    """Make a shop with keys that the caller keeps.

    It is built and filled under another name, so a file called ``atencion.db`` is always a whole
    shop, and making it can be repeated when it was cut short.
    """
    _prepare(folder)
    growing = folder.database.with_name("atencion.db.new")
    for left in folder.root.glob(f"{growing.name}*"):
        left.unlink()
    store = Store(_build(growing, clock, keys, shop), clock, keys, folder.documents)
    with closing(store):
        fill(store)
    growing.chmod(0o600)
    rename_durably(growing, folder.database)
    return open_with(folder, clock, keys)


def open_shop(
    folder: DataFolder, clock: Clock, recovery: str | None = None, *, checked: bool = False
) -> Store:
    """Open a shop after its gates, bringing its schema to this version; exact errors otherwise.

    ``checked`` reads the whole file first: for commands that write. Nothing is written to a
    file that is refused.
    """
    card = read_card(folder)
    if card is None:
        inspect(folder.database, None)
        raise MissingJournalKey(path=str(folder.keys))
    keys = find_keys(folder, card, recovery) if folder.database.exists() else ShopKeys(b"")
    return open_with(folder, clock, keys, shop=card.uuid, checked=checked)


def open_with(
    folder: DataFolder,
    clock: Clock,
    keys: ShopKeys,
    *,
    shop: str | None = None,
    checked: bool = False,
) -> Store:
    """Open a shop with keys that the caller keeps; ``shop`` is the uuid it must have, if known."""
    path = folder.database
    found = inspect(path, keys.database, whole=checked)
    if shop is not None and found.uuid != shop:
        raise ForeignFile(path=str(path))
    driver = SqliteDriver(path, keys.database)
    try:
        if found.schema < SCHEMA:
            from atencion_desktop.store.migrate import upgrade_shop

            upgrade_shop(driver, folder, clock)
    except BaseException:
        driver.close()
        raise
    store = Store(driver, clock, keys, folder.documents)
    store.keys_folder = folder.keys
    return store


def make_folders(folder: DataFolder) -> None:
    """The folders of a shop, for its owner's eyes only."""
    with file_faults(folder.root):
        for place in (folder.root, folder.documents, folder.backups, folder.keys, folder.log):
            place.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)


def _prepare(folder: DataFolder) -> None:
    """Make room for a new shop; :class:`ShopExists` where there is one."""
    if folder.database.exists():
        raise ShopExists(path=str(folder.root))
    make_folders(folder)


def _build(path: Path, clock: Clock, keys: ShopKeys, shop: str | None) -> SqliteDriver:
    """The open database of an empty shop."""
    from atencion_desktop.store.migrate import upgrade

    driver = SqliteDriver(path, keys.database, create=True)
    try:
        driver.execute(f"PRAGMA application_id={APPLICATION_ID}", {})
        upgrade(driver)
        identity = {"uuid": shop or new_id(), "schema": SCHEMA}
        driver.execute(IDENTIFY.text, {**identity, "created": to_micros(clock.now())})
    except BaseException:
        driver.close()
        raise
    return driver
