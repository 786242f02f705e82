"""Use cases of the shop itself: its data, people, services, desks, hours and approvals."""

from __future__ import annotations

from typing import Any

from atencion_desktop.base.errors import NotFound
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.outcome import Topic
from atencion_desktop.base.ref import Ref
from atencion_desktop.staff import approvals, arranging, reads, records
from atencion_desktop.staff.entry import Arrangement, ShopEntry
from atencion_desktop.staff.rules import (
    APPROVE,
    MANAGE,
    READ,
    WORK_AT_DESK,
    Desk,
    DeskState,
    NewService,
    Opening,
    PauseReason,
    Person,
    Service,
    Shop,
    desk_after,
)
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store
from atencion_desktop.store.unit import ReadUnit, Unit
from atencion_desktop.store.usecase import query, use_case

_MOVE_DESK = statement(
    "update desk set state = :state, pause_reason = :reason, account_id = :account,"
    " since = :since, version = version + 1 where id = :id",
    Topic.DESKS,
)


class StaffService:
    """The shop's own data and who works in it."""

    def __init__(self, store: Store) -> None:
        """Work on an open shop."""
        self.store = store

    @query(READ)
    def shop(self, unit: ReadUnit) -> Shop:
        """The business."""
        return reads.shop(unit)

    @query(READ)
    def services(self, unit: ReadUnit) -> tuple[Service, ...]:
        """The services in use, in the shop's order."""
        return reads.services(unit)

    @query(READ)
    def desks(self, unit: ReadUnit) -> tuple[Desk, ...]:
        """All desks."""
        return reads.desks(unit)

    @query(READ)
    def people(self, unit: ReadUnit) -> tuple[Person, ...]:
        """Who works here."""
        return reads.people(unit)

    @query(READ)
    def hours(self, unit: ReadUnit) -> tuple[Opening, ...]:
        """The weekly opening hours."""
        return reads.hours(unit)

    @query(MANAGE)
    def entry(self, unit: ReadUnit) -> ShopEntry:
        """The whole shop as its settings show it."""
        return arranging.read_entry(unit)

    @use_case(MANAGE)
    def arrange(self, unit: Unit, arrangement: Arrangement) -> None:
        """Put the shop's settings in place of the old ones: all of them or none."""
        arranging.arrange(unit, arrangement)

    @use_case(MANAGE)
    def change_shop(self, unit: Unit, shop: Shop) -> None:
        """Change the business's data."""
        records.save_shop(unit, shop)

    @use_case(MANAGE)
    def add_service(self, unit: Unit, new: NewService) -> int:
        """Add a service."""
        return records.add_service(unit, new)

    @use_case(MANAGE)
    def add_desk(self, unit: Unit, code: str, name: str) -> int:
        """Add a desk, closed."""
        return records.add_desk(unit, code, name)

    @use_case(MANAGE)
    def set_desk_services(self, unit: Unit, desk: int, services: frozenset[int]) -> None:
        """Say which services a desk attends."""
        arranging.attend(unit, desk, services)

    @use_case(WORK_AT_DESK)
    def open_desk(self, unit: Unit, desk: int, person: int | None = None) -> DeskState:
        """Open a desk with a person on it (by default who does it)."""
        return self._move(unit, "open", desk, person=person or unit.actor.account)

    @use_case(WORK_AT_DESK)
    def pause_desk(self, unit: Unit, desk: int, reason: PauseReason) -> DeskState:
        """Pause a desk, with its reason."""
        return self._move(unit, "pause", desk, reason=reason)

    @use_case(WORK_AT_DESK)
    def close_desk(self, unit: Unit, desk: int) -> DeskState:
        """Close a desk; nobody is on it any more."""
        return self._move(unit, "close", desk)

    @use_case(WORK_AT_DESK)
    def ask_approval(self, unit: Unit, permission: str, subject: Ref, content: str) -> int:
        """Ask for a second person's approval of exactly this content."""
        return approvals.ask(unit, permission, subject, content)

    @use_case(APPROVE)
    def decide_approval(self, unit: Unit, approval: int, granted: bool) -> None:
        """The second person's answer."""
        approvals.decide(unit, approval, granted=granted)

    def _move(
        self,
        unit: Unit,
        verb: str,
        desk: int,
        *,
        person: int | None = None,
        reason: PauseReason | None = None,
    ) -> DeskState:
        """Take a desk through its transition table."""
        found = next((d for d in reads.desks(unit) if d.id == desk), None)
        if found is None:
            raise NotFound(what=tr("el puesto"))
        state = desk_after(verb, found.state)
        values: dict[str, Any] = {
            "id": desk,
            "state": state.value,
            "reason": reason.value if reason else None,
            "account": found.person if verb == "pause" else person,
            "since": unit.now_micros,
        }
        unit.run(_MOVE_DESK, **values)
        unit.journal(f"desk.{verb}", Ref("desk", desk), {"reason": reason})
        return state
