"""The one permission table: what each role may do, gathered from every feature."""

from __future__ import annotations

from collections.abc import Iterable

from atencion_desktop.base.actor import Actor, Role
from atencion_desktop.base.feature import Feature
from atencion_desktop.staff.rules import Person


def permissions_of(role: Role, features: Iterable[Feature]) -> frozenset[str]:
    """Every permission that some feature gives to the role. What none gives is denied."""
    return frozenset(
        permission
        for feature in features
        for permission, roles in feature.permissions.items()
        if role in roles
    )


def actor_for(person: Person, desk: str | None, features: Iterable[Feature]) -> Actor:
    """A person at a desk, with what the role may do."""
    return Actor(person.name, person.role, permissions_of(person.role, features), person.id, desk)
