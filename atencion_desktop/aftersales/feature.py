"""What after-sales contributes: its tab, its order from a visit or a purchase, its timeline."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from atencion_desktop.aftersales.rules.lines import READ, WORK
from atencion_desktop.base.actor import EVERYONE, WORKERS
from atencion_desktop.base.feature import Action, Feature, Services, TabSpec, TimelineEntry
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.ref import Ref


def _tables() -> Any:
    """The ORM rows."""
    from atencion_desktop.aftersales import tables

    return tables


def _provide(services: Services) -> Iterable[object]:
    """The service of orders and lines."""
    from atencion_desktop.aftersales.service import AftersalesService
    from atencion_desktop.store.store import Store

    return (AftersalesService(services.get(Store)),)


def _timeline(unit: Any, customer: int) -> Sequence[TimelineEntry]:
    """A customer's items, each with where it stands."""
    from atencion_desktop.aftersales import reads
    from atencion_desktop.aftersales.rules.states import STATE_LABELS

    return [
        TimelineEntry(
            at=line.opened,
            title=tr("Posventa {code}: {product}", code=line.code, product=line.product),
            detail=tr(STATE_LABELS[line.state]),
            ref=Ref("order_line", line.id),
            icon="wrench",
            open=line.open,
        )
        for line in reads.of_customer(unit, customer)
    ]


def _demo(demo: Any) -> None:
    """The feature's part of the demo shop."""
    from atencion_desktop.aftersales.demo import fill

    fill(demo)


def _tab(hub: Any) -> Any:
    """The tab *Posventa*."""
    from atencion_desktop.aftersales.tab import AftersalesTab

    return AftersalesTab(hub)


FEATURE = Feature(
    name="aftersales",
    permissions={READ: EVERYONE, WORK: WORKERS},
    tables=_tables,
    provide=_provide,
    tab=TabSpec(title=tr_noop("Posventa"), icon="wrench", order=4, build=_tab),
    actions=(
        Action(
            kind="order",
            label=tr_noop("Posventa"),
            icon="wrench",
            opened_from=frozenset({"visit", "customer", "purchase"}),
            key="Shift+F9",
            permission=WORK,
        ),
    ),
    openers=frozenset({"order", "order_line"}),
    makers=frozenset({"order"}),
    timeline=_timeline,
    demo=_demo,
)
