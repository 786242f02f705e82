"""What the reception contributes to the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from atencion_desktop.base.actor import DESK_STAFF, EVERYONE, WORKERS
from atencion_desktop.base.feature import Feature, Services, TimelineEntry
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.ref import Ref
from atencion_desktop.reception import rules


def _tables() -> Any:
    """The ORM rows."""
    from atencion_desktop.reception import tables

    return tables


def _provide(services: Services) -> Iterable[object]:
    """The feature's service."""
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


FEATURE = Feature(
    name="reception",
    permissions={rules.READ: EVERYONE, rules.WORK: WORKERS | DESK_STAFF},
    tables=_tables,
    provide=_provide,
    timeline=_timeline,
    demo=_demo,
)
