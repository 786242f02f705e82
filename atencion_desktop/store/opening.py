"""The one door to a shop, in its own file or on a server: for the window and every command."""

from __future__ import annotations

from atencion_desktop.base.clock import Clock
from atencion_desktop.base.errors import NoShop
from atencion_desktop.base.ids import new_id
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.store.secrets import find_keys, make_secret, read_card
from atencion_desktop.store.shop_file import Fill, create, leave_empty, make_folders, open_shop
from atencion_desktop.store.store import Store


def create_store(
    folder: DataFolder,
    clock: Clock,
    *,
    encryption: bool,
    database: str | None = None,
    fill: Fill = leave_empty,
) -> tuple[Store, str | None]:
    """Make a shop, open, and its recovery code to print once, if it has one.

    ``database`` is the URL of a server in place of the file; ``encryption`` is then the server's
    own affair. ``fill`` puts the first things in before the shop counts as made. Raises
    :class:`ShopExists` where there is a shop.
    """
    if database is None:
        return create(folder, clock, encryption=encryption, fill=fill)
    from atencion_desktop.store.server import create_on_server, refuse_taken

    refuse_taken(database)
    make_folders(folder)
    shop = new_id()
    keys, recovery = make_secret(folder, shop, encryption=False)
    store = create_on_server(database, clock, keys, shop=shop, fill=fill)
    store.keys_folder = folder.keys
    return store, recovery


def open_store(
    folder: DataFolder,
    clock: Clock,
    *,
    database: str | None = None,
    recovery: str | None = None,
    checked: bool = False,
) -> Store:
    """Open the shop after its gates; ``checked`` reads its whole file first.

    A command that writes asks for ``checked``; the window opens without and runs
    :func:`~atencion_desktop.store.check.full_check` beside the work.
    """
    if database is None:
        return open_shop(folder, clock, recovery, checked=checked)
    from atencion_desktop.store.server import open_on_server

    card = read_card(folder)
    if card is None:
        raise NoShop(path=str(folder.root))
    keys = find_keys(folder, card, recovery)
    store = open_on_server(database, clock, keys, shop=card.uuid)
    store.keys_folder = folder.keys
    return store
