"""What the commitments feature contributes to the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from atencion_desktop.base.actor import EVERYONE, WORKERS
from atencion_desktop.base.feature import Feature, Services, TimelineEntry
from atencion_desktop.commitments import rules


def _tables() -> Any:
    """The ORM rows."""
    from atencion_desktop.commitments import tables

    return tables


def _provide(services: Services) -> Iterable[object]:
    """The feature's service."""
    from atencion_desktop.commitments.service import CommitmentService
    from atencion_desktop.store.store import Store

    return (CommitmentService(services.get(Store)),)


def _timeline(unit: Any, customer: int) -> Sequence[TimelineEntry]:
    """What was promised to and by the customer."""
    from atencion_desktop.commitments.records import timeline

    return timeline(unit, customer)


def _demo(demo: Any) -> None:
    """The feature's part of the demo shop."""
    from atencion_desktop.commitments.demo import fill

    fill(demo)


FEATURE = Feature(
    name="commitments",
    permissions={rules.READ: EVERYONE, rules.WRITE: WORKERS},
    tables=_tables,
    provide=_provide,
    timeline=_timeline,
    demo=_demo,
)
