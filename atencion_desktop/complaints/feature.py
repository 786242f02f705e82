"""What the complaints feature contributes to the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from atencion_desktop.base.actor import DESK_STAFF, EVERYONE, WORKERS
from atencion_desktop.base.feature import (
    Action,
    Check,
    CheckResult,
    Feature,
    Services,
    TabSpec,
    TimelineEntry,
)
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.ref import Ref
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


def _tab(hub: Any) -> Any:
    """The tab, built when it is first wanted."""
    from atencion_desktop.complaints.tab import ComplaintsTab

    return ComplaintsTab(hub)


def _timeline(unit: Any, customer: int) -> Sequence[TimelineEntry]:
    """A customer's cases in their story."""
    from atencion_desktop.complaints import reads
    from atencion_desktop.complaints.rules.kinds import KIND_LABELS
    from atencion_desktop.complaints.rules.states import FINISHED, STATE_LABELS

    return [
        TimelineEntry(
            case.registered,
            f"{tr(KIND_LABELS[case.kind])} {case.folio}",
            tr(STATE_LABELS[case.state]),
            Ref("case", case.id),
            "complaint",
            case.state not in FINISHED,
        )
        for case in reads.of_customer(unit, customer)
    ]


def _check(unit: Any) -> CheckResult:
    """Numbers, cases and frozen papers."""
    from atencion_desktop.complaints.checks import check_cases

    return check_cases(unit)


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
    tab=TabSpec(tr_noop("Reclamaciones"), "complaint", 3, _tab),
    actions=(
        Action(
            "case",
            tr_noop("Nueva reclamación"),
            "complaint",
            frozenset({"visit", "customer", "purchase"}),
            "F9",
            permissions.REGISTER,
        ),
    ),
    openers=frozenset({"case"}),
    makers=frozenset({"case"}),
    timeline=_timeline,
    checks=(Check("complaints", _check),),
)
