"""Visits, what happened to each, ticket counters and hand-over notes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the four tables with their partial indexes."""
    _visit()
    _visit_event()
    op.create_table(
        "ticket_counter",
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("last", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("day", "letter", name="pk_ticket_counter"),
        sqlite_strict=True,
    )
    op.create_table(
        "handover_note",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("visit_id", WHOLE, nullable=False),
        sa.Column("at", WHOLE, nullable=False),
        sa.Column("account_id", WHOLE, nullable=True),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_handover_note"),
        _to("handover_note", "visit_id", "visit"),
        _to("handover_note", "account_id", "account"),
        sqlite_strict=True,
    )
    op.create_index("ix_handover_note_visit_id", "handover_note", ["visit_id"])


def _visit() -> None:
    """Visits; the waiting list and the desks are read through partial indexes."""
    op.create_table(
        "visit",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("number", WHOLE, nullable=False),
        sa.Column("service_id", WHOLE, nullable=False),
        sa.Column("priority", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("customer_id", WHOLE, nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("arrived", WHOLE, nullable=False),
        sa.Column("booked", WHOLE, nullable=True),
        sa.Column("order_key", WHOLE, nullable=False),
        sa.Column("wait_low", WHOLE, nullable=True),
        sa.Column("wait_high", WHOLE, nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("since", WHOLE, nullable=False),
        sa.Column("desk_id", WHOLE, nullable=True),
        sa.Column("account_id", WHOLE, nullable=True),
        sa.Column("for_desk_id", WHOLE, nullable=True),
        sa.Column("for_account_id", WHOLE, nullable=True),
        sa.Column("calls", WHOLE, nullable=False),
        sa.Column("called", WHOLE, nullable=True),
        sa.Column("started", WHOLE, nullable=True),
        sa.Column("ended", WHOLE, nullable=True),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("satisfaction", WHOLE, nullable=True),
        sa.Column("reliable", sa.Integer(), nullable=False),
        sa.Column("version", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_visit"),
        sa.UniqueConstraint("day", "letter", "number", name="uq_visit_day_letter_number"),
        sa.CheckConstraint("satisfaction between 1 and 5", name="ck_visit_satisfaction"),
        _to("visit", "service_id", "service"),
        _to("visit", "customer_id", "customer"),
        _to("visit", "desk_id", "desk"),
        _to("visit", "account_id", "account"),
        _to("visit", "for_desk_id", "desk"),
        _to("visit", "for_account_id", "account"),
        sqlite_strict=True,
    )
    # Everything that decides whose turn it is, so that calling reads the index alone.
    queue = ["day", "order_key", "id", "service_id", "for_desk_id", "for_account_id"]
    _partial_index("ix_visit_waiting", "visit", queue, "state = 'waiting'")
    _partial_index(
        "ix_visit_open", "visit", ["desk_id"], "state in ('called', 'in_service', 'on_hold')"
    )
    _partial_index(
        "ix_visit_customer", "visit", ["customer_id", "arrived"], "customer_id is not null"
    )


def _visit_event() -> None:
    """What happened to each visit; an event is undone once at most."""
    op.create_table(
        "visit_event",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("visit_id", WHOLE, nullable=False),
        sa.Column("at", WHOLE, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("from_state", sa.Text(), nullable=True),
        sa.Column("to_state", sa.Text(), nullable=False),
        sa.Column("desk_id", WHOLE, nullable=True),
        sa.Column("account_id", WHOLE, nullable=True),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("undoes", WHOLE, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_visit_event"),
        _to("visit_event", "visit_id", "visit"),
        _to("visit_event", "desk_id", "desk"),
        _to("visit_event", "account_id", "account"),
        _to("visit_event", "undoes", "visit_event"),
        sqlite_strict=True,
    )
    op.create_index("ix_visit_event_visit_id", "visit_event", ["visit_id"])
    _partial_index("ix_visit_event_desk", "visit_event", ["desk_id", "at"], "desk_id is not null")
    _partial_index(
        "uq_visit_event_undoes", "visit_event", ["undoes"], "undoes is not null", unique=True
    )


def _to(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    """A foreign key to another table's id, named by the house's convention."""
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}_{target}")


def _partial_index(
    name: str, table: str, columns: list[str], where: str, *, unique: bool = False
) -> None:
    """An index over the rows that meet a condition, on both engines."""
    op.create_index(
        name,
        table,
        columns,
        unique=unique,
        sqlite_where=sa.text(where),
        postgresql_where=sa.text(where),
    )
