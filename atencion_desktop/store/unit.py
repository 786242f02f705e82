"""The unit of work: one use case, one transaction, one journal, one set of topics.

Prepared SQL and the ORM share the same driver connection, so both are in the same transaction.
Leaving the block without :meth:`Unit.commit` rolls everything back.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Self, TypeVar

from atencion_desktop.base.clock import to_micros
from atencion_desktop.base.codec import dumps
from atencion_desktop.base.outcome import Changes, Outcome, Topic
from atencion_desktop.base.ref import Ref
from atencion_desktop.store.driver import Row
from atencion_desktop.store.faults import fault_of
from atencion_desktop.store.journal import GENESIS, Anchor, Entry, Link, body_of, columns_of, mac_of
from atencion_desktop.store.search import drop, put
from atencion_desktop.store.statement import Statement, statement

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from atencion_desktop.base.actor import Actor, Call
    from atencion_desktop.store.documents import DocumentInfo
    from atencion_desktop.store.store import Store

T = TypeVar("T")

CHANNEL = "atencion"
"""Where a server tells every desk what was touched."""

_HEAD = statement("select seq, mac from journal order by seq desc limit 1")
_ONE_WRITER = statement("select pg_advisory_xact_lock(4707)")
_ONE_OPERATION = statement("select pg_advisory_xact_lock(4708, hashtext(:operation))")
_TELL = statement("select pg_notify(:channel, :message)")
_LINK = statement(
    "insert into journal (seq, at, boot, actor, account, desk, action, subject, operation, topics,"
    " body, mac) values (:seq, :at, :boot, :actor, :account, :desk, :action, :subject, :operation,"
    " :topics, :body, :mac)"
)
_DONE = statement("select result from operation where operation = :operation")
_DO = statement("insert into operation (operation, result) values (:operation, :result)")
_NEXT_FOLIO = statement(
    "insert into folio_counter (series, year, last) values (:series, :year, 1)"
    " on conflict (series, year) do update set last = folio_counter.last + 1 returning last"
)
_TAKE_FOLIO = statement(
    "insert into folio (series, year, number, operation, taken)"
    " values (:series, :year, :number, :operation, :taken)"
)
_SUBJECT_KEY = statement("select key from subject_key where customer = :customer")
_NEW_SUBJECT_KEY = statement("insert into subject_key (customer, key) values (:customer, :key)")


class UnjournaledWrite(RuntimeError):
    """A use case wrote something and said nothing of it to the journal: a bug, never a state."""


class ReadUnit:
    """A reading transaction: one consistent view of the shop."""

    _writes = False

    def __init__(self, store: Store, actor: Actor | None = None) -> None:
        """Made by :meth:`Store.read`; nothing happens until the block is entered."""
        self.store = store
        self.reader = actor
        self.now: datetime = store.clock.now()
        self._session: Session | None = None

    def __enter__(self) -> Self:
        """Take the store's connection and begin."""
        self._begin()
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _traceback: object) -> None:
        """Give the connection back; whatever was not committed is forgotten.

        An engine's error that went through the ORM leaves as the program's own.
        """
        self._end()
        fault = None if error is None else fault_of(error, self.store.path)
        if fault is not None:
            raise fault from error

    @property
    def session(self) -> Session:
        """The ORM's session in this same transaction; SQLAlchemy is loaded when first asked."""
        if self._session is None:
            self._session = self.store.session(self)
        return self._session

    def rows(self, prepared: Statement, /, **parameters: Any) -> list[Row]:
        """All rows of a prepared statement."""
        return self._execute(prepared, parameters)

    def one(self, prepared: Statement, /, **parameters: Any) -> Row | None:
        """The first row of a prepared statement, or ``None``."""
        found = self._execute(prepared, parameters)
        return found[0] if found else None

    def journal_head(self) -> Anchor:
        """The last link of the chain, to be kept outside the shop's file."""
        head = self.one(_HEAD)
        return Anchor(int(head[0]), bytes(head[1])) if head else Anchor(0, GENESIS)

    def _execute(self, prepared: Statement, parameters: Mapping[str, Any]) -> list[Row]:
        """Run a prepared statement on the transaction's own connection."""
        if self._session is not None and self._writes:
            self._session.flush()
        driver = self.store.driver
        return driver.execute(prepared.for_dialect(driver.dialect), parameters)

    def _begin(self) -> None:
        """Take the one connection; a unit inside a unit is a bug and says so."""
        self.store.take_connection()
        try:
            self.store.driver.begin(write=self._writes)
        except BaseException:
            self.store.give_back_connection()
            raise

    def _end(self) -> None:
        """Close the session first: its own rollback is ours."""
        try:
            if self._session is not None:
                self._session.close()
                self._session = None
            self.store.driver.rollback()
        finally:
            self.store.give_back_connection()


class Unit(ReadUnit):
    """A writing transaction of one call, with its journal."""

    _writes = True

    def __init__(self, store: Store, call: Call) -> None:
        """Made by :meth:`Store.unit`."""
        super().__init__(store, call.actor)
        self.call = call
        self._topics: set[Topic] = set()
        self._entries: list[Entry] = []
        self._dirty = False

    def __enter__(self) -> Self:
        """Take the store's connection and the engine's write lock."""
        self._begin()
        return self

    @property
    def actor(self) -> Actor:
        """Who is doing it."""
        return self.call.actor

    @property
    def now_micros(self) -> int:
        """This transaction's instant as the store keeps it."""
        return to_micros(self.now)

    def run(self, prepared: Statement, /, **parameters: Any) -> list[Row]:
        """Run a writing statement; its topics are announced after the commit."""
        self._dirty = True
        self._topics |= prepared.writes
        return self._execute(prepared, parameters)

    def touch(self, *topics: Topic) -> None:
        """Announce topics that no statement names."""
        self._topics.update(topics)

    def touched(self, topics: frozenset[Topic]) -> None:
        """Called by the session for every table it writes."""
        self._dirty = True
        self._topics |= topics

    def journal(
        self,
        action: str,
        subject: Ref,
        facts: Mapping[str, Any] | None = None,
        *,
        customer: int | None = None,
        personal: Mapping[str, Any] | None = None,
    ) -> None:
        """Write down what was done. Anything that identifies a person goes into ``personal``.

        Without a customer they are left out: nobody could ever have them erased.
        """
        self._entries.append(Entry(action, subject, facts or {}, customer, personal or {}))

    def folio(self, series: str, year: int) -> int:
        """The next number of a series and year: no hole, no repeat, even across processes."""
        found = self.run(_NEXT_FOLIO, series=series, year=year)
        number = int(found[0][0])
        self.run(
            _TAKE_FOLIO,
            series=series,
            year=year,
            number=number,
            operation=self.call.operation,
            taken=self.now_micros,
        )
        return number

    def add_document(
        self, *, kind: str, name: str, data: bytes, ref: Ref, folio: str | None = None
    ) -> DocumentInfo:
        """Keep an issued paper: bytes on disk first, its row in this transaction."""
        from atencion_desktop.store.documents import add

        return add(self, kind=kind, name=name, data=data, ref=ref, folio=folio)

    def index(self, ref: Ref, title: str, subtitle: str, terms: Iterable[str] = ()) -> None:
        """Make a record findable in this same transaction; replaces what was known of it."""
        put(self, ref, title, subtitle, terms)

    def unindex(self, ref: Ref) -> None:
        """Make a record unfindable in this same transaction."""
        drop(self, ref)

    def done_before(self) -> str | None:
        """The stored answer when this very operation was already carried out.

        On a server the same operation may be under way on another connection: waits for it.
        """
        if self.store.dialect == "postgresql":
            self._execute(_ONE_OPERATION, {"operation": self.call.operation})
        found = self.one(_DONE, operation=self.call.operation)
        return None if found is None else str(found[0])

    def commit(self, value: T) -> Outcome[T]:
        """Journal, remember the operation, make all of it durable, and only then announce it.

        ``UnjournaledWrite`` when something was written and no journal entry was made.
        """
        if self._session is not None:
            self._session.flush()
        if self._dirty and not self._entries:
            raise UnjournaledWrite(self.call.operation)
        if self._entries:
            self.run(_DO, operation=self.call.operation, result=dumps(value))
            self._write_journal()
        self.store.driver.commit()
        return Outcome(value, Changes(frozenset(self._topics), self.store.boot))

    def _write_journal(self) -> None:
        """Append this transaction's entries to the chain."""
        if self.store.dialect == "postgresql":
            self._execute(_ONE_WRITER, {})
        head = self.journal_head()
        seq, previous = head.seq, head.mac
        topics = ",".join(sorted(self._topics))
        for entry in self._entries:
            seq += 1
            link = self._link(seq, entry, topics)
            previous = mac_of(self.store.keys.journal, previous, link)
            self._execute(_LINK, {**columns_of(link), "mac": previous})
        if self.store.dialect == "postgresql":
            message = f"{self.store.boot} {topics}"
            self._execute(_TELL, {"channel": CHANNEL, "message": message})

    def _link(self, seq: int, entry: Entry, topics: str) -> Link:
        """One entry as a row of the chain."""
        key = self._subject_key(entry.customer) if entry.customer and entry.personal else None
        return Link(
            seq=seq,
            at=self.now_micros,
            boot=self.store.boot,
            actor=self.actor.name,
            account=self.actor.account,
            desk=self.actor.desk,
            action=entry.action,
            subject=str(entry.subject),
            operation=self.call.operation,
            topics=topics,
            body=body_of(entry, key),
        )

    def _subject_key(self, customer: int) -> bytes:
        """The customer's own key, made at first use."""
        found = self.one(_SUBJECT_KEY, customer=customer)
        if found is not None:
            return bytes(found[0])
        key = os.urandom(32)
        self._execute(_NEW_SUBJECT_KEY, {"customer": customer, "key": key})
        return key
