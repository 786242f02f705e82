"""Cases: drafts, deadlines, sheets, signatures and events."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the tables of the complaints feature."""
    _drafts()
    _cases()
    _deadlines()
    _sheets()
    _signatures()
    _events()


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    """A text column."""
    return sa.Column(name, sa.Text(), nullable=nullable)


def _whole(name: str, *, nullable: bool = False) -> sa.Column[int]:
    """A whole-number column."""
    return sa.Column(name, WHOLE, nullable=nullable)


def _flag(name: str) -> sa.Column[int]:
    """A yes-or-no column."""
    return sa.Column(name, sa.Integer(), nullable=False)


def _drafts() -> None:
    """Forms not yet registered."""
    op.create_table(
        "case_draft",
        _whole("id"),
        _whole("version"),
        _text("state"),
        _text("desk", nullable=True),
        _whole("visit", nullable=True),
        _text("label"),
        _flag("parked"),
        _text("content"),
        _whole("created"),
        _text("created_by"),
        _whole("saved"),
        sa.PrimaryKeyConstraint("id", name="pk_case_draft"),
        sqlite_strict=True,
    )
    op.create_index("ix_case_draft_state_desk", "case_draft", ["state", "desk"])


def _cases() -> None:
    """Registered cases."""
    op.create_table(
        "complaint_case",
        *(_whole(name) for name in ("id", "version")),
        *(_text(name) for name in ("folio", "series")),
        *(_whole(name) for name in ("year", "number")),
        *(_text(name) for name in ("kind", "state", "place_code")),
        *(_whole(name, nullable=True) for name in ("customer", "visit", "purchase")),
        _flag("anonymous"),
        *(_text(name) for name in ("claimant", "facts")),
        _text("facts_on", nullable=True),
        *(_text(name) for name in ("facts_time", "place", "product", "item")),
        *(_text(name) for name in ("asked", "asked_text")),
        _whole("amount", nullable=True),
        *(_text(name) for name in ("currency", "documents", "reply", "observations")),
        _whole("registered"),
        *(_text(name) for name in ("registered_on", "registered_by")),
        *(_text(name, nullable=True) for name in ("desk", "safe_on")),
        _whole("reopened"),
        _whole("closed", nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_complaint_case"),
        _key("customer", "customer"),
        _key("visit", "visit"),
        _key("purchase", "purchase"),
        sa.UniqueConstraint("folio", name="uq_complaint_case_folio"),
        sa.UniqueConstraint(
            "series", "year", "number", name="uq_complaint_case_series_year_number"
        ),
        sa.CheckConstraint("length(facts) <= 10000", name="ck_complaint_case_facts_length"),
        sqlite_strict=True,
    )
    op.create_index("ix_complaint_case_state_safe_on", "complaint_case", ["state", "safe_on"])
    op.create_index("ix_complaint_case_customer", "complaint_case", ["customer"])
    op.create_index("ix_complaint_case_visit", "complaint_case", ["visit"])


def _key(column: str, table: str) -> sa.ForeignKeyConstraint:
    """A case's key to a record of another feature."""
    return sa.ForeignKeyConstraint(
        [column], [f"{table}.id"], name=f"fk_complaint_case_{column}_{table}"
    )


def _case_key(table: str) -> sa.ForeignKeyConstraint:
    """The key to the case that a row belongs to."""
    return sa.ForeignKeyConstraint(
        ["case"], ["complaint_case.id"], name=f"fk_{table}_case_complaint_case"
    )


def _deadlines() -> None:
    """Deadlines as computed at registration."""
    op.create_table(
        "case_deadline",
        *(_whole(name) for name in ("id", "case")),
        *(_text(name) for name in ("rule", "due")),
        _whole("quantity"),
        *(_text(name) for name in ("unit", "article", "title")),
        _flag("certain"),
        _text("checked_on", nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_case_deadline"),
        _case_key("case_deadline"),
        sa.UniqueConstraint("case", "rule", name="uq_case_deadline_case_rule"),
        sqlite_strict=True,
    )


def _sheets() -> None:
    """Editions of the paper."""
    op.create_table(
        "case_sheet",
        *(_whole(name) for name in ("id", "version", "case", "edition")),
        *(_text(name) for name in ("content", "content_hash")),
        _whole("created"),
        _whole("document", nullable=True),
        _flag("sealed"),
        *(_whole(name, nullable=True) for name in ("issued", "printed")),
        _whole("prints"),
        sa.PrimaryKeyConstraint("id", name="pk_case_sheet"),
        _case_key("case_sheet"),
        sa.ForeignKeyConstraint(
            ["document"], ["document.id"], name="fk_case_sheet_document_document"
        ),
        sa.UniqueConstraint("case", "edition", name="uq_case_sheet_case_edition"),
        sqlite_strict=True,
    )


def _signatures() -> None:
    """How each party signed."""
    op.create_table(
        "signature",
        *(_whole(name) for name in ("id", "case")),
        _text("what"),
        _whole("edition"),
        *(_text(name) for name in ("party", "how", "signer")),
        _text("strokes", nullable=True),
        *(_text(name) for name in ("witness", "reason")),
        _whole("signed"),
        _text("taken_by"),
        sa.PrimaryKeyConstraint("id", name="pk_signature"),
        _case_key("signature"),
        sqlite_strict=True,
    )
    op.create_index("ix_signature_case_what_edition", "signature", ["case", "what", "edition"])


def _events() -> None:
    """Moves of a case."""
    op.create_table(
        "case_event",
        *(_whole(name) for name in ("id", "case", "at")),
        *(_text(name) for name in ("action", "source", "target", "actor")),
        _whole("account", nullable=True),
        _text("desk", nullable=True),
        _text("evidence"),
        sa.PrimaryKeyConstraint("id", name="pk_case_event"),
        _case_key("case_event"),
        sqlite_strict=True,
    )
    op.create_index("ix_case_event_case", "case_event", ["case"])
