"""The store's own tables: identity of the shop's file, journal, folios, documents, search."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from atencion_desktop.base.outcome import Topic
from atencion_desktop.store.orm import STRICT, Base


class StoreIdentity(Base):
    """One row: which shop this is, and which schema it has (what PostgreSQL lacks a header for)."""

    __tablename__ = "store_identity"

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str]
    schema: Mapped[int]
    created: Mapped[datetime]


class JournalRow(Base):
    """One link of the chain: who did what to what, when and where (``reliability.md`` 2.2).

    ``body`` is canonical JSON; personal values in it are encrypted with the customer's own key.
    ``mac`` covers the previous row's mac and every other column of this one.
    """

    __tablename__ = "journal"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    boot: Mapped[str]
    actor: Mapped[str]
    account: Mapped[int | None]
    desk: Mapped[str | None]
    action: Mapped[str]
    subject: Mapped[str]
    operation: Mapped[str]
    topics: Mapped[str]
    body: Mapped[bytes]
    mac: Mapped[bytes]

    __table_args__ = (Index(None, "subject"), STRICT)


class SubjectKey(Base):
    """A customer's own key for personal values in the journal; its destruction is the erasure."""

    __tablename__ = "subject_key"

    customer: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    key: Mapped[bytes]


class Operation(Base):
    """An intent already carried out and what it answered, so that a retry never does it twice."""

    __tablename__ = "operation"

    operation: Mapped[str] = mapped_column(primary_key=True)
    result: Mapped[str]

    __table_args__: Any = {**STRICT, "sqlite_with_rowid": False}


class FolioCounter(Base):
    """The last number taken of each series and year."""

    __tablename__ = "folio_counter"

    series: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int]


class Folio(Base):
    """A number given out: never deleted, never changed, no holes (triggers refuse them)."""

    __tablename__ = "folio"

    series: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    operation: Mapped[str]
    taken: Mapped[datetime]


class Document(Base):
    """An issued paper: what it is, whose it is, and the hash of its bytes. Immutable."""

    __tablename__ = "document"
    announces = frozenset({Topic.DOCUMENTS})

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    name: Mapped[str]
    folio: Mapped[str | None]
    ref_kind: Mapped[str]
    ref_id: Mapped[int]
    edition: Mapped[int]
    sha256: Mapped[str]
    size: Mapped[int]
    created: Mapped[datetime]

    __table_args__ = (
        UniqueConstraint("ref_kind", "ref_id", "kind", "edition"),
        Index(None, "sha256"),
        STRICT,
    )


class DocumentBytes(Base):
    """The bytes of a document where there is no folder to keep them in (PostgreSQL)."""

    __tablename__ = "document_bytes"

    document: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    data: Mapped[bytes]


class SearchEntry(Base):
    """A findable record: the two lines that show it and all its words, folded.

    The index over ``folded`` is the engine's own (FTS5 table ``search_words`` or GIN), made in
    the migration; newest first is by ``id``.
    """

    __tablename__ = "search_entry"

    id: Mapped[int] = mapped_column(primary_key=True)
    ref_kind: Mapped[str]
    ref_id: Mapped[int]
    title: Mapped[str]
    subtitle: Mapped[str]
    folded: Mapped[str]

    __table_args__ = (UniqueConstraint("ref_kind", "ref_id"), STRICT)
