"""Cases, deadlines, signatures and drafts."""

from __future__ import annotations

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Nothing yet: the feature's owner fills it in."""
