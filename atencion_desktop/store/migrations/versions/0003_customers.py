"""The customer's file, purchases and suspensions."""

from __future__ import annotations

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Nothing yet: the feature's owner fills it in."""
