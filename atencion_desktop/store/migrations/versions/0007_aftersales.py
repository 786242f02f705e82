"""Orders, lines and their events."""

from __future__ import annotations

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Nothing yet: the feature's owner fills it in."""
