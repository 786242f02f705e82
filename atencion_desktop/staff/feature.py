"""What the shop itself contributes: permissions, tables and its service. No tab."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from atencion_desktop.base.actor import DESK_STAFF, EVERYONE, LEADERS, MANAGERS, WORKERS
from atencion_desktop.base.feature import Feature, PageSpec, Services
from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.staff import rules


def _tables() -> Any:
    """The ORM rows."""
    from atencion_desktop.staff import tables

    return tables


def _provide(services: Services) -> Iterable[object]:
    """The service of the shop's own data."""
    from atencion_desktop.staff.service import StaffService
    from atencion_desktop.store.store import Store

    return (StaffService(services.get(Store)),)


def _open_settings(hub: Any, window: Any) -> None:
    """Lay the shop's settings over the window."""
    from atencion_desktop.staff.dialogs.settings import ShopSettings

    page = window.findChild(ShopSettings)
    if page is None:
        page = ShopSettings(window, hub)
        page.saved.connect(lambda shop: window.set_shop(shop.name, shop.zone))
    page.begin()


def _person_menu(hub: Any, chip: Any) -> Any:
    """Who else may work at this window, and which desk it stands at."""
    from atencion_desktop.staff.panels.person_menu import PersonMenu

    return PersonMenu(hub, chip)


FEATURE = Feature(
    name="staff",
    permissions={
        rules.READ: EVERYONE,
        rules.WORK_AT_DESK: WORKERS | DESK_STAFF,
        rules.MANAGE: MANAGERS,
        rules.APPROVE: LEADERS,
    },
    tables=_tables,
    provide=_provide,
    pages=(PageSpec(tr_noop("&Datos del comercio…"), "shop", rules.MANAGE, _open_settings),),
    person_menu=_person_menu,
)
