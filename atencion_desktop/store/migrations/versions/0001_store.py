"""The store's own tables: identity, journal, folios, operations, documents, search."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the tables and the triggers that keep folios and the journal from being rewritten."""
    op.create_table(
        "store_identity",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("schema", WHOLE, nullable=False),
        sa.Column("created", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_store_identity"),
        sqlite_strict=True,
    )
    _journal()
    _operations_and_folios()
    _documents()
    _search()
    _protect()


def _journal() -> None:
    """The chain and the customers' own keys."""
    op.create_table(
        "journal",
        sa.Column("seq", WHOLE, autoincrement=False, nullable=False),
        sa.Column("at", WHOLE, nullable=False),
        sa.Column("boot", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("account", WHOLE, nullable=True),
        sa.Column("desk", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("topics", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("mac", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_journal"),
        sqlite_strict=True,
    )
    op.create_index("ix_journal_subject", "journal", ["subject"])
    op.create_table(
        "subject_key",
        sa.Column("customer", WHOLE, autoincrement=False, nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("customer", name="pk_subject_key"),
        sqlite_strict=True,
    )


def _operations_and_folios() -> None:
    """What makes a repeated press harmless, and numbers without holes."""
    op.create_table(
        "operation",
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("operation", name="pk_operation"),
        sqlite_strict=True,
        sqlite_with_rowid=False,  # one tree to write instead of two at every commit
    )
    op.create_table(
        "folio_counter",
        sa.Column("series", sa.Text(), nullable=False),
        sa.Column("year", WHOLE, autoincrement=False, nullable=False),
        sa.Column("last", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("series", "year", name="pk_folio_counter"),
        sqlite_strict=True,
    )
    op.create_table(
        "folio",
        sa.Column("series", sa.Text(), nullable=False),
        sa.Column("year", WHOLE, autoincrement=False, nullable=False),
        sa.Column("number", WHOLE, autoincrement=False, nullable=False),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("taken", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("series", "year", "number", name="pk_folio"),
        sqlite_strict=True,
    )


def _documents() -> None:
    """Issued papers."""
    op.create_table(
        "document",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folio", sa.Text(), nullable=True),
        sa.Column("ref_kind", sa.Text(), nullable=False),
        sa.Column("ref_id", WHOLE, nullable=False),
        sa.Column("edition", WHOLE, nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", WHOLE, nullable=False),
        sa.Column("created", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
        sa.UniqueConstraint(
            "ref_kind", "ref_id", "kind", "edition", name="uq_document_ref_kind_ref_id_kind_edition"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_document_sha256", "document", ["sha256"])
    op.create_table(
        "document_bytes",
        sa.Column("document", WHOLE, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document"], ["document.id"], name="fk_document_bytes_document_document"
        ),
        sa.PrimaryKeyConstraint("document", name="pk_document_bytes"),
        sqlite_strict=True,
    )


def _search() -> None:
    """Findable records and the engine's own index over their words."""
    op.create_table(
        "search_entry",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("ref_kind", sa.Text(), nullable=False),
        sa.Column("ref_id", WHOLE, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("subtitle", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_search_entry"),
        sa.UniqueConstraint("ref_kind", "ref_id", name="uq_search_entry_ref_kind_ref_id"),
        sqlite_strict=True,
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "create index ix_search_entry_words on search_entry"
            " using gin (array_to_tsvector(string_to_array(folded, ' ')))"
        )
        return
    # Prefixes to nine letters keep common surnames fast; the words come already cut and folded,
    # so the plain ascii tokenizer only splits at blanks; secure-delete leaves no erased word.
    op.execute(
        "create virtual table search_words using fts5(folded, content='search_entry',"
        " content_rowid='id', detail=none, columnsize=0, prefix='1 2 3 4 5 6 7 8 9',"
        " tokenize='ascii')"
    )
    op.execute("insert into search_words (search_words, rank) values ('secure-delete', 1)")
    add = "insert into search_words (rowid, folded) values (new.id, new.folded);"
    forget = (
        "insert into search_words (search_words, rowid, folded)"
        " values ('delete', old.id, old.folded);"
    )
    for verb, body in (
        ("insert", add),
        ("delete", forget),
        ("update of folded", forget + add),
    ):
        name = f"search_entry_{verb.split()[0]}"
        op.execute(f"create trigger {name} after {verb} on search_entry begin {body} end")


_REFUSED = {
    "journal": ("update", "delete", "truncate"),
    "folio": ("update", "delete", "truncate"),
    "folio_counter": ("delete", "truncate"),
    "document": ("update", "delete", "truncate"),
    "document_bytes": ("update", "delete", "truncate"),
}
"""What is never done to a table, whoever asks."""

_LAST_FOLIO = (
    "(select coalesce(max(number), 0) from folio where series = new.series and year = new.year)"
)
_ORDER = {
    "journal": {"before insert": "new.seq <> (select coalesce(max(seq), 0) + 1 from journal)"},
    "folio": {"before insert": f"new.number <> {_LAST_FOLIO} + 1"},
    "folio_counter": {
        "before update": "new.last <> old.last + 1",
        "after insert": f"new.last < {_LAST_FOLIO}",
    },
    "document": {"before insert": "exists (select 1 from document where id = new.id)"},
    "document_bytes": {
        "before insert": "exists (select 1 from document_bytes where document = new.document)"
    },
}
"""Rows that are refused: what would leave a hole, or take the place of another."""


def _protect() -> None:
    """Refuse in the database itself what would rewrite the past or leave a hole in it."""
    if op.get_bind().dialect.name == "postgresql":
        _protect_on_server()
        return
    for table, verbs in _REFUSED.items():
        for verb in verbs[:-1]:  # SQLite knows no TRUNCATE
            op.execute(
                f"create trigger {table}_no_{verb} before {verb} on {table}"
                f" begin select raise(abort, 'immutable: {table}'); end"
            )
    for name, table, moment, refused in _out_of_order():
        op.execute(
            f"create trigger {name} {moment} on {table} when {refused}"
            f" begin select raise(abort, 'out of order: {table}'); end"
        )


def _out_of_order() -> Iterator[tuple[str, str, str, str]]:
    """Name, table, moment and condition of each trigger that keeps the order."""
    for table, moments in _ORDER.items():
        for moment, refused in moments.items():
            yield f"{table}_{moment.split()[1]}_in_order", table, moment, refused


def _protect_on_server() -> None:
    """The same in PostgreSQL's words."""
    op.execute(
        "create function refuse_rewriting() returns trigger language plpgsql as"
        " $$ begin raise exception 'immutable: %', tg_table_name; end $$"
    )
    for table, verbs in _REFUSED.items():
        op.execute(
            f"create trigger {table}_immutable before {' or '.join(verbs)} on {table}"
            " for each statement execute function refuse_rewriting()"
        )
    for name, table, moment, refused in _out_of_order():
        op.execute(
            f"create function {name}() returns trigger language plpgsql as"
            f" $$ begin if {refused} then raise exception 'out of order: {table}'; end if;"
            " return new; end $$"
        )
        op.execute(
            f"create trigger {name} {moment} on {table} for each row execute function {name}()"
        )
