"""What the customers feature contributes to the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from atencion_desktop.base.actor import EVERYONE, WORKERS
from atencion_desktop.base.feature import Action, Feature, Services, TabSpec, TimelineEntry
from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.customers import rules


def _tables() -> Any:
    """The ORM rows."""
    from atencion_desktop.customers import tables

    return tables


def _provide(services: Services) -> Iterable[object]:
    """The feature's service."""
    from atencion_desktop.customers.service import CustomerService
    from atencion_desktop.store.store import Store

    return (CustomerService(services.get(Store)),)


def _tab(hub: Any) -> Any:
    """The tab *Ficha de cliente*."""
    from atencion_desktop.customers.tab import CustomersTab

    return CustomersTab(hub)


def _timeline(unit: Any, customer: int) -> Sequence[TimelineEntry]:
    """The notes and the purchases."""
    from atencion_desktop.customers.page import own_timeline

    return own_timeline(unit, customer)


def _demo(demo: Any) -> None:
    """The feature's part of the demo shop."""
    from atencion_desktop.customers.demo import fill

    fill(demo)


FEATURE = Feature(
    name="customers",
    permissions={rules.READ: EVERYONE, rules.WRITE: WORKERS},
    tables=_tables,
    provide=_provide,
    tab=TabSpec(tr_noop("Ficha de cliente"), "users", 2, _tab),
    actions=(
        Action(
            kind="customer",
            label=tr_noop("Ficha de cliente"),
            icon="user",
            opened_from=frozenset({"visit"}),
            permission=rules.READ,
        ),
    ),
    openers=frozenset({"customer", "purchase"}),
    makers=frozenset({"customer"}),
    timeline=_timeline,
    demo=_demo,
)
