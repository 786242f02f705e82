"""What the complaints feature contributes to the others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from atencion_desktop.base.actor import DESK_STAFF, EVERYONE, WORKERS
from atencion_desktop.base.feature import Feature, Services
from atencion_desktop.complaints.rules import permissions


def _tables() -> Any:
    """The ORM rows."""
    from atencion_desktop.complaints import tables

    return tables


def _provide(services: Services) -> Iterable[object]:
    """The feature's service."""
    from atencion_desktop.complaints.service import ComplaintService
    from atencion_desktop.store.store import Store

    return (ComplaintService(services.get(Store)),)


def _demo(demo: Any) -> None:
    """The feature's part of the demo shop."""
    from atencion_desktop.complaints.demo import fill

    fill(demo)


FEATURE = Feature(
    name="complaints",
    permissions={
        permissions.READ: EVERYONE,
        permissions.REGISTER: DESK_STAFF,
        permissions.WORK: WORKERS,
    },
    tables=_tables,
    provide=_provide,
    demo=_demo,
)
