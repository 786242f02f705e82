"""Making and opening a shop whose data lie on a PostgreSQL server."""

from __future__ import annotations

from atencion_desktop.base.clock import Clock, to_micros
from atencion_desktop.base.errors import ForeignFile, NewerShop, NoShop
from atencion_desktop.base.ids import new_id
from atencion_desktop.store.driver import PostgresDriver
from atencion_desktop.store.keys import ShopKeys
from atencion_desktop.store.schema import SCHEMA
from atencion_desktop.store.shop_file import IDENTIFY, Fill, ShopExists, leave_empty
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store

_THERE = "select to_regclass('store_identity') is not null"
_WHO = statement("select uuid, schema from store_identity")


def create_on_server(
    url: str,
    clock: Clock,
    keys: ShopKeys,
    *,
    shop: str | None = None,
    fill: Fill = leave_empty,
) -> Store:
    """Make a migrated shop in an empty database; :class:`ShopExists` where there is one."""
    from atencion_desktop.store.migrate import upgrade

    refuse_taken(url)
    driver = PostgresDriver(url)
    try:
        upgrade(driver)
        store = Store(driver, clock, keys, None)
        fill(store)
        identity = {"uuid": shop or new_id(), "schema": SCHEMA}
        identify = IDENTIFY.for_dialect(driver.dialect)
        driver.execute(identify, {**identity, "created": to_micros(clock.now())})
    except BaseException:
        driver.close()
        raise
    return store


def refuse_taken(url: str) -> None:
    """:class:`ShopExists` when the database already holds a shop."""
    driver = PostgresDriver(url)
    try:
        if _identity(driver) is not None:
            raise ShopExists(path=_shown(driver))
    finally:
        driver.close()


def open_on_server(url: str, clock: Clock, keys: ShopKeys, *, shop: str | None = None) -> Store:
    """Open a shop on a server, bringing its schema to this version.

    Raises :class:`NoServer`, :class:`NoShop`, :class:`ForeignFile` (another shop's database) or
    :class:`NewerShop`.
    """
    driver = PostgresDriver(url)
    try:
        _let_pass(driver, shop)
    except BaseException:
        driver.close()
        raise
    return Store(driver, clock, keys, None)


def _let_pass(driver: PostgresDriver, shop: str | None) -> None:
    """The gates of a server's database; an older one is brought up to date."""
    found = _identity(driver)
    if found is None:
        raise NoShop(path=_shown(driver))
    uuid, schema = found
    if shop is not None and uuid != shop:
        raise ForeignFile(path=_shown(driver))
    if schema > SCHEMA:
        raise NewerShop(found=schema, known=SCHEMA)
    if schema < SCHEMA:
        from atencion_desktop.store.migrate import upgrade

        upgrade(driver)


def _identity(driver: PostgresDriver) -> tuple[str, int] | None:
    """Which shop the database holds and its schema; ``None`` when it holds none."""
    there = driver.execute(_THERE, {})[0][0]
    rows = driver.execute(_WHO.text, {}) if there else []
    return (str(rows[0][0]), int(rows[0][1])) if rows else None


def _shown(driver: PostgresDriver) -> str:
    """The database as a message names it: without user or password."""
    info = driver.raw.info
    return f"{info.host}:{info.port}/{info.dbname}"
