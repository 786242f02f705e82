"""After-sales: orders, lines, what happened to each line, signatures on slips."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _texts(*names: str) -> list[sa.Column[str]]:
    """Text columns; a trailing ``?`` lets one be empty."""
    return [sa.Column(n.rstrip("?"), sa.Text(), nullable=n.endswith("?")) for n in names]


def _wholes(*names: str) -> list[sa.Column[int]]:
    """Whole-number columns; a trailing ``?`` lets one be empty."""
    return [sa.Column(n.rstrip("?"), WHOLE, nullable=n.endswith("?")) for n in names]


def _refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    """A foreign key by the naming convention."""
    name = f"fk_{table}_{column}_{target}"
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name)


def upgrade() -> None:
    """Create the tables of the after-sales feature."""
    op.create_table(
        "aftersales_order",
        *_wholes("id", "year", "number", "customer?", "visit?", "opened", "version"),
        *_texts("code", "opened_by"),
        sa.PrimaryKeyConstraint("id", name="pk_aftersales_order"),
        sa.UniqueConstraint("year", "number", name="uq_aftersales_order_year_number"),
        _refers("aftersales_order", "customer", "customer"),
        _refers("aftersales_order", "visit", "visit"),
        sqlite_strict=True,
    )
    op.create_index("ix_aftersales_order_customer", "aftersales_order", ["customer"])
    _lines()
    _events()


def _lines() -> None:
    """One row an item."""
    texts = (
        "product brand model serial new_serial bought_on? delivered_on? invoice wish reason fault"
        " intake accessories coverage state branch? ruling? work promised_on? collected_by"
        " proof_note"
    )
    wholes = (
        "id order_id position purchase? amount? received? ready? delivered? refunded"
        " previous_line? version"
    )
    op.create_table(
        "order_line",
        *_wholes(*wholes.split()),
        *_texts(*texts.split()),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("proof", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_order_line"),
        sa.UniqueConstraint("order_id", "position", name="uq_order_line_order_id_position"),
        _refers("order_line", "order_id", "aftersales_order"),
        _refers("order_line", "purchase", "purchase"),
        _refers("order_line", "previous_line", "order_line"),
        sqlite_strict=True,
    )
    op.create_index("ix_order_line_state", "order_line", ["state"])
    op.create_index("ix_order_line_serial", "order_line", ["serial"])


def _events() -> None:
    """What happened, and who signed."""
    op.create_table(
        "line_event",
        *_wholes("id", "line", "at", "account?"),
        *_texts("actor", "action", "source", "target", "evidence"),
        sa.PrimaryKeyConstraint("id", name="pk_line_event"),
        _refers("line_event", "line", "order_line"),
        sqlite_strict=True,
    )
    op.create_index("ix_line_event_line", "line_event", ["line"])
    op.create_table(
        "slip_signature",
        *_wholes("id", "order_id", "signed"),
        *_texts("slip", "signer", "strokes"),
        sa.PrimaryKeyConstraint("id", name="pk_slip_signature"),
        _refers("slip_signature", "order_id", "aftersales_order"),
        sqlite_strict=True,
    )
    op.create_index("ix_slip_signature_order_id", "slip_signature", ["order_id"])
