"""The customer's file: who, how to reach them, notes, purchases and suspensions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _texts(names: str) -> list[sa.Column[str]]:
    """Required text columns."""
    return [sa.Column(name, sa.Text(), nullable=False) for name in names.split()]


def _whole(name: str, *, nullable: bool = False) -> sa.Column[int]:
    """A whole-number column."""
    return sa.Column(name, WHOLE, nullable=nullable)


def _maybe(name: str) -> sa.Column[str]:
    """A text column that may be empty (days and codes)."""
    return sa.Column(name, sa.Text(), nullable=True)


def _of(table: str, parent: str) -> sa.ForeignKeyConstraint:
    """The row belongs to a row of another table."""
    return sa.ForeignKeyConstraint([parent], [f"{parent}.id"], name=f"fk_{table}_{parent}_{parent}")


def upgrade() -> None:
    """Create the tables of the customers feature."""
    _customer()
    _reach()
    _note()
    _purchase()


def _customer() -> None:
    """A person or a company."""
    op.create_table(
        "customer",
        _whole("id"),
        _whole("version"),
        *_texts("kind given_name surnames company name name_key"),
        *_texts("document_kind document document_key language"),
        _maybe("reach"),
        _maybe("birthday"),
        _whole("created"),
        *_texts("created_by"),
        sa.PrimaryKeyConstraint("id", name="pk_customer"),
        sa.CheckConstraint("length(name) between 1 and 250", name="ck_customer_name_length"),
        sqlite_strict=True,
    )
    op.create_index("ix_customer_name_key", "customer", ["name_key"])
    op.create_index("ix_customer_document_key", "customer", ["document_key"])


def _reach() -> None:
    """Phones, e-mails and postal addresses."""
    op.create_table(
        "contact_point",
        _whole("id"),
        _whole("customer"),
        *_texts("kind"),
        _whole("position"),
        *_texts("typed normal label"),
        sa.PrimaryKeyConstraint("id", name="pk_contact_point"),
        _of("contact_point", "customer"),
        sa.CheckConstraint("length(typed) between 1 and 120", name="ck_contact_point_typed_length"),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_contact_point_customer_kind_position",
        "contact_point",
        ["customer", "kind", "position"],
    )
    op.create_index("ix_contact_point_normal", "contact_point", ["normal"])
    op.create_table(
        "postal_address",
        _whole("id"),
        _whole("customer"),
        _whole("position"),
        *_texts("street postcode city province label"),
        sa.PrimaryKeyConstraint("id", name="pk_postal_address"),
        _of("postal_address", "customer"),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_postal_address_customer_position", "postal_address", ["customer", "position"]
    )


def _note() -> None:
    """What to remember about a customer."""
    op.create_table(
        "customer_note",
        _whole("id"),
        _whole("version"),
        _whole("customer"),
        *_texts("text"),
        sa.Column("alert", sa.Integer(), nullable=False),
        _whole("created"),
        *_texts("created_by"),
        _whole("removed", nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_customer_note"),
        _of("customer_note", "customer"),
        sa.CheckConstraint("length(text) between 1 and 10000", name="ck_customer_note_text_length"),
        sqlite_strict=True,
    )
    op.create_index("ix_customer_note_customer", "customer_note", ["customer"])


def _purchase() -> None:
    """What they bought, and when it was back with us."""
    op.create_table(
        "purchase",
        _whole("id"),
        _whole("version"),
        _whole("customer", nullable=True),
        *_texts("product brand model serial serial_key"),
        _maybe("bought_on"),
        _maybe("delivered_on"),
        _whole("amount", nullable=True),
        *_texts("invoice channel condition"),
        _whole("agreed_months", nullable=True),
        sa.Column("business", sa.Integer(), nullable=False),
        _maybe("replaced_on"),
        _whole("created"),
        *_texts("created_by"),
        sa.PrimaryKeyConstraint("id", name="pk_purchase"),
        _of("purchase", "customer"),
        sa.CheckConstraint("length(product) between 1 and 120", name="ck_purchase_product_length"),
        sqlite_strict=True,
    )
    op.create_index("ix_purchase_customer", "purchase", ["customer"])
    op.create_index("ix_purchase_serial_key", "purchase", ["serial_key"])
    op.create_table(
        "suspension",
        _whole("id"),
        _whole("purchase"),
        _whole("order_line"),
        *_texts("day_in"),
        _maybe("day_out"),
        *_texts("defect"),
        sa.PrimaryKeyConstraint("id", name="pk_suspension"),
        _of("suspension", "purchase"),
        sqlite_strict=True,
    )
    op.create_index("ix_suspension_purchase", "suspension", ["purchase"])
    op.create_index("ix_suspension_order_line", "suspension", ["order_line"], unique=True)
