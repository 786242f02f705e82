"""Visits, tickets and their events."""

from __future__ import annotations

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Nothing yet: the feature's owner fills it in."""
