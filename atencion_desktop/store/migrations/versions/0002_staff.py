"""The shop itself: its data, people, services, desks, hours and approvals."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    """A text column."""
    return sa.Column(name, sa.Text(), nullable=nullable)


def _whole(name: str, *, nullable: bool = False) -> sa.Column[int]:
    """A whole-number column."""
    return sa.Column(name, WHOLE, nullable=nullable)


def _flag(name: str) -> sa.Column[int]:
    """A yes-or-no column."""
    return sa.Column(name, sa.Integer(), nullable=False)


def upgrade() -> None:
    """Create the tables of the staff feature."""
    _shop()
    _people_and_services()
    _desks()
    _hours()
    _approvals()


def _shop() -> None:
    """One row: the business whose desk this is."""
    texts = (
        "name legal_name tax_id activity address postcode city province place country phone email"
        " language time_zone currency adr_body"
    )
    op.create_table(
        "shop",
        _whole("id"),
        *(_text(name) for name in texts.split()),
        _flag("arbitration"),
        _whole("credit_minutes"),
        _whole("created"),
        _whole("version"),
        sa.PrimaryKeyConstraint("id", name="pk_shop"),
        sqlite_strict=True,
    )


def _people_and_services() -> None:
    """Who works here and what people come for."""
    op.create_table(
        "account",
        _whole("id"),
        _text("name"),
        _text("role"),
        _flag("active"),
        _text("credential", nullable=True),
        _whole("created"),
        _whole("version"),
        sa.PrimaryKeyConstraint("id", name="pk_account"),
        sa.UniqueConstraint("name", name="uq_account_name"),
        sqlite_strict=True,
    )
    op.create_table(
        "service",
        _whole("id"),
        _text("letter"),
        _text("name"),
        _whole("promise_minutes"),
        _whole("minutes"),
        _text("procedure"),
        _whole("position"),
        _flag("active"),
        _whole("version"),
        sa.PrimaryKeyConstraint("id", name="pk_service"),
        sa.UniqueConstraint("letter", name="uq_service_letter"),
        sqlite_strict=True,
    )


def _desks() -> None:
    """Counter positions and which services each attends."""
    op.create_table(
        "desk",
        _whole("id"),
        _text("code"),
        _text("name"),
        _text("state"),
        _text("pause_reason", nullable=True),
        _whole("since"),
        _whole("account_id", nullable=True),
        _whole("position"),
        _whole("version"),
        sa.PrimaryKeyConstraint("id", name="pk_desk"),
        sa.UniqueConstraint("code", name="uq_desk_code"),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_desk_account_id_account"),
        sqlite_strict=True,
    )
    op.create_table(
        "desk_service",
        _whole("desk_id"),
        _whole("service_id"),
        sa.PrimaryKeyConstraint("desk_id", "service_id", name="pk_desk_service"),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name="fk_desk_service_desk_id_desk"),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name="fk_desk_service_service_id_service"
        ),
        sqlite_strict=True,
    )


def _hours() -> None:
    """Opening hours with split days, and the dates that differ."""
    op.create_table(
        "opening_hours",
        _whole("id"),
        _whole("weekday"),
        _text("opens"),
        _text("closes"),
        sa.PrimaryKeyConstraint("id", name="pk_opening_hours"),
        sqlite_strict=True,
    )
    op.create_table(
        "opening_exception",
        _whole("id"),
        _text("day"),
        _text("opens", nullable=True),
        _text("closes", nullable=True),
        _text("reason"),
        sa.PrimaryKeyConstraint("id", name="pk_opening_exception"),
        sqlite_strict=True,
    )


def _approvals() -> None:
    """Four-eyes requests: what exactly is asked, by whom, decided by whom else."""
    op.create_table(
        "approval",
        _whole("id"),
        _text("permission"),
        _text("subject"),
        _text("content"),
        _text("digest"),
        _whole("requested_by"),
        _whole("requested_at"),
        _whole("expires_at"),
        _text("state"),
        _whole("decided_by", nullable=True),
        _whole("decided_at", nullable=True),
        _whole("version"),
        sa.PrimaryKeyConstraint("id", name="pk_approval"),
        sa.ForeignKeyConstraint(
            ["requested_by"], ["account.id"], name="fk_approval_requested_by_account"
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["account.id"], name="fk_approval_decided_by_account"
        ),
        sa.CheckConstraint("decided_by <> requested_by", name="ck_approval_two_people"),
        sqlite_strict=True,
    )
