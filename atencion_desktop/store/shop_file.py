"""Making and opening a shop's database, with the gates that keep a wrong file untouched."""

from __future__ import annotations

from uuid import uuid4

from atencion_desktop.base.clock import Clock, to_micros
from atencion_desktop.base.errors import DamagedShop, ForeignFile, NewerShop, NoShop
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.store.driver import APPLICATION_ID, SqliteDriver
from atencion_desktop.store.files import PRIVATE_FOLDER
from atencion_desktop.store.keys import ShopKeys
from atencion_desktop.store.schema import SCHEMA
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store

_IDENTIFY = statement(
    "insert into store_identity (id, uuid, schema, created) values (1, :uuid, :schema, :created)"
)


def create(folder: DataFolder, clock: Clock, keys: ShopKeys) -> Store:
    """Make an empty, migrated shop in a folder that holds none yet."""
    from atencion_desktop.store.migrate import upgrade

    for place in (folder.root, folder.documents, folder.backups, folder.keys, folder.log):
        place.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)
    driver = SqliteDriver(folder.database, keys.database, create=True)
    folder.database.chmod(0o600)
    driver.execute(f"PRAGMA application_id={APPLICATION_ID}", {})
    upgrade(driver)
    driver.execute(
        _IDENTIFY.text,
        {"uuid": uuid4().hex, "schema": SCHEMA, "created": to_micros(clock.now())},
    )
    return Store(driver, clock, keys, folder.documents)


def open_shop(folder: DataFolder, clock: Clock, keys: ShopKeys) -> Store:
    """Open an existing shop after its gates; nothing is written when one of them refuses."""
    path = folder.database
    if not path.exists():
        raise NoShop(path=str(folder.root))
    if path.stat().st_size == 0:
        raise ForeignFile(path=str(path))
    driver = SqliteDriver(path, keys.database)
    try:
        _check_gates(driver)
    except BaseException:
        driver.close()
        raise
    return Store(driver, clock, keys, folder.documents)


def _check_gates(driver: SqliteDriver) -> None:
    """Whose file it is, how old it is, and that its identity row is there."""
    path = str(driver.path)
    if driver.execute("PRAGMA application_id", {})[0][0] != APPLICATION_ID:
        raise ForeignFile(path=path)
    found = int(driver.execute("PRAGMA user_version", {})[0][0])
    if found > SCHEMA:
        raise NewerShop(found=found, known=SCHEMA)
    if found == 0 or not driver.execute("select uuid from store_identity", {}):
        raise DamagedShop(path=path)
