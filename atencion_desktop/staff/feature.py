"""What the shop itself contributes: permissions, tables and its service. No tab."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from atencion_desktop.base.actor import DESK_STAFF, EVERYONE, LEADERS, MANAGERS, WORKERS
from atencion_desktop.base.feature import Feature, Services
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
)
