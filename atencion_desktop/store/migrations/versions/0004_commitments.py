"""What was promised by either side, and every step of each promise."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _texts(names: str) -> list[sa.Column[str]]:
    """Required text columns."""
    return [sa.Column(name, sa.Text(), nullable=False) for name in names.split()]


def upgrade() -> None:
    """Create the tables of the commitments feature."""
    op.create_table(
        "commitment",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("version", WHOLE, nullable=False),
        *_texts("side what due_on"),
        sa.Column("owner", WHOLE, nullable=True),
        sa.Column("customer", WHOLE, nullable=True),
        *_texts("origin_kind"),
        sa.Column("origin_id", WHOLE, nullable=False),
        *_texts("state outcome"),
        sa.Column("created", WHOLE, nullable=False),
        *_texts("created_by"),
        sa.Column("closed", WHOLE, nullable=True),
        *_texts("closed_by"),
        sa.PrimaryKeyConstraint("id", name="pk_commitment"),
        sa.ForeignKeyConstraint(["owner"], ["account.id"], name="fk_commitment_owner_account"),
        sa.ForeignKeyConstraint(
            ["customer"], ["customer.id"], name="fk_commitment_customer_customer"
        ),
        sa.CheckConstraint("length(what) between 1 and 300", name="ck_commitment_what_length"),
        sqlite_strict=True,
    )
    op.create_index("ix_commitment_state_due_on", "commitment", ["state", "due_on"])
    op.create_index("ix_commitment_customer", "commitment", ["customer"])
    op.create_index(
        "ix_commitment_origin_kind_origin_id", "commitment", ["origin_kind", "origin_id"]
    )
    op.create_table(
        "commitment_event",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("commitment", WHOLE, nullable=False),
        sa.Column("at", WHOLE, nullable=False),
        *_texts("actor move words state_before due_before due_after"),
        sa.PrimaryKeyConstraint("id", name="pk_commitment_event"),
        sa.ForeignKeyConstraint(
            ["commitment"], ["commitment.id"], name="fk_commitment_event_commitment_commitment"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_commitment_event_commitment", "commitment_event", ["commitment"])
