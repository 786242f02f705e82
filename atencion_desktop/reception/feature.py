"""What the reception contributes to the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from atencion_desktop.base.actor import DESK_STAFF, EVERYONE, WORKERS
from atencion_desktop.base.feature import (
    Check,
    CheckResult,
    Feature,
    Services,
    TabSpec,
    TimelineEntry,
)
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.ref import Ref
from atencion_desktop.reception import rules


def _tables() -> Any:
    """The ORM rows."""
    from atencion_desktop.reception import tables

    return tables


def _provide(services: Services) -> Iterable[object]:
    """The queue's service, which the first painted window needs."""
    from atencion_desktop.reception.service import ReceptionService
    from atencion_desktop.store.store import Store

    return (ReceptionService(services.get(Store)),)


def _timeline(unit: Any, customer: int) -> Sequence[TimelineEntry]:
    """A customer's visits."""
    from atencion_desktop.reception import reads

    return tuple(
        TimelineEntry(
            at=ticket.arrived,
            title=tr("Visita {number} · {service}", number=ticket.number, service=ticket.service),
            detail=ticket.why,
            ref=Ref("visit", ticket.id),
            icon="ticket",
            open=ticket.state in rules.OPEN,
        )
        for ticket in reads.of_customer(unit, customer)
    )


def _demo(demo: Any) -> None:
    """The feature's part of the demo shop."""
    from atencion_desktop.reception.demo import fill

    fill(demo)


def _check(unit: Any) -> CheckResult:
    """Numbers without holes, visits in the state that their events say."""
    from atencion_desktop.reception.check import check_tickets

    return check_tickets(unit)


def _tab(hub: Any) -> Any:
    """*Acogida y espera*."""
    from atencion_desktop.reception.tab import ReceptionTab

    return ReceptionTab(hub)


def _banner(hub: Any) -> Any:
    """The visit in course, over every tab; it also binds the counter's keys."""
    from atencion_desktop.reception.banner import ReceptionBanner

    return ReceptionBanner(hub)


FEATURE = Feature(
    name="reception",
    permissions={rules.READ: EVERYONE, rules.WORK: WORKERS | DESK_STAFF},
    tables=_tables,
    provide=_provide,
    tab=TabSpec(title=tr_noop("Acogida y espera"), icon="queue", order=1, build=_tab),
    banner=_banner,
    openers=frozenset({"visit"}),
    timeline=_timeline,
    checks=(Check("tickets", _check),),
    demo=_demo,
)
