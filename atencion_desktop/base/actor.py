"""Who does something: a person with a role, at a desk, and what the role may do."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from atencion_desktop.base.ids import new_id


class Role(StrEnum):
    """The five roles of the shop (``product.md`` A2)."""

    RECEPTION = "reception"
    TECHNICIAN = "technician"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


EVERYONE = frozenset(Role)
WORKERS = EVERYONE - {Role.AUDITOR}
DESK_STAFF = frozenset({Role.RECEPTION, Role.SUPERVISOR, Role.ADMINISTRATOR})
WORKSHOP = frozenset({Role.TECHNICIAN, Role.SUPERVISOR, Role.ADMINISTRATOR})
LEADERS = frozenset({Role.SUPERVISOR, Role.ADMINISTRATOR})
MANAGERS = frozenset({Role.ADMINISTRATOR})


@dataclass(frozen=True, slots=True)
class Actor:
    """A person (or the system user of a command) with what it may do, and where it sits.

    ``permissions`` is resolved once from the one table that the features contribute.
    """

    name: str
    role: Role
    permissions: frozenset[str] = frozenset()
    account: int | None = None
    desk: str | None = None

    def may(self, permission: str) -> bool:
        """Whether the role holds the permission."""
        return permission in self.permissions


def new_operation() -> str:
    """A fresh operation id: made once per intent (one key press), kept across its retries."""
    return new_id()


@dataclass(frozen=True, slots=True)
class Call:
    """One intent of one actor: the first argument of every use case that writes."""

    actor: Actor
    operation: str = field(default_factory=new_operation)
