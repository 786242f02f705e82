"""One connection to the shop's database, the same few verbs on SQLite and PostgreSQL.

sqlcipher3 is the only SQLite library that ever opens the shop's file: a second one in the
process would drop the first one's locks.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher

from atencion_desktop.base.errors import InputError, NoServer, NoShop
from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.store.faults import fault_of, translating

BUSY_SECONDS = 5.0
_SCHEMES = ("postgresql://", "postgres://")
_STATEMENTS = 512  # prepared statements kept: more than the program has
APPLICATION_ID = 0x41544E31  # "ATN1", in the header of every file of this program

Row = tuple[Any, ...]


class WrongDatabaseUrl(InputError):
    """``--database`` names something that is no PostgreSQL."""

    template = tr_noop(
        "«{url}» no es la dirección de un PostgreSQL. "
        "Escríbala así: postgresql://usuario@equipo/base."
    )


class Driver(Protocol):
    """A database connection in explicit-transaction mode."""

    dialect: str
    raw: Any

    def begin(self, *, write: bool) -> None:
        """Start a transaction; a writing one takes its lock at once on SQLite."""

    def execute(self, sql: str, parameters: Mapping[str, Any]) -> list[Row]:
        """Run one statement and give back its rows (none for a statement without result)."""

    def commit(self) -> None:
        """Make the transaction durable."""

    def rollback(self) -> None:
        """Forget the transaction, if one is open."""

    def again(self) -> Driver:
        """Another connection to the same database."""

    def checkpoint_by_hand(self) -> None:
        """Do not fold the log into the file during commits, where there is such a log."""

    def checkpoint(self) -> None:
        """Fold into the file as much of the log as nobody is reading."""

    def close(self) -> None:
        """Close the connection."""


def safe_for_wal(version: tuple[int, ...]) -> bool:
    """Whether the engine is free of the WAL-reset corruption bug (fixed in 3.51.3 and 3.50.7)."""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51)


def _pragmas() -> tuple[str, ...]:
    """Per-connection settings; only WAL+FULL and DELETE+EXTRA survive a power cut (measured)."""
    version = tuple(int(part) for part in sqlcipher.sqlite_version.split("."))
    wal = safe_for_wal(version)
    return (
        f"journal_mode={'wal' if wal else 'delete'}",
        f"synchronous={'full' if wal else 'extra'}",
        "foreign_keys=on",
        "trusted_schema=off",
        "secure_delete=on",
        "cell_size_check=on",
        "mmap_size=0",
        "fullfsync=on",
        "checkpoint_fullfsync=on",
    )


def _file_at(name: str) -> tuple[int, int] | None:
    """Which file has that name now (asked at every write: without a ``Path`` it is cheaper)."""
    try:
        found = os.stat(name)  # noqa: PTH116
    except OSError:
        return None
    return found.st_dev, found.st_ino


class SqliteDriver:
    """The shop's file, encrypted or not, through sqlcipher3."""

    dialect = "sqlite"

    def __init__(self, path: Path, key: bytes | None = None, *, create: bool = False) -> None:
        """Open the file; ``create`` is only for making a new shop.

        Raises the environment errors of :mod:`atencion_desktop.base.errors`.
        """
        self.path = path
        self.key = key
        with translating(path):
            self.raw = self.connect(path, key, create=create)
        self._name = str(path)
        self._file = _file_at(self._name)

    @classmethod
    def connect(cls, path: Path, key: bytes | None, *, create: bool = False) -> Any:
        """A raw connection with the recipe applied; never creates a file by accident."""
        raw = cls.connect_only(path, key, f"mode={'rwc' if create else 'rw'}")
        try:
            for pragma in _pragmas():
                raw.execute(f"PRAGMA {pragma}")
        except BaseException:
            raw.close()
            raise
        return raw

    @staticmethod
    def connect_only(path: Path, key: bytes | None, mode: str) -> Any:
        """A raw connection with the key and nothing else; ``mode`` is the query of SQLite's URI."""
        raw = sqlcipher.connect(
            f"file:{quote(str(path))}?{mode}",
            uri=True,
            isolation_level=None,
            timeout=BUSY_SECONDS,
            check_same_thread=False,
            cached_statements=_STATEMENTS,
        )
        raw.execute("PRAGMA cipher_log_level=NONE")
        if key is not None:
            raw.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        return raw

    def begin(self, *, write: bool) -> None:
        """BEGIN IMMEDIATE for writing: read-then-write under a deferred one loses updates.

        :class:`NoShop` when the file was moved or replaced meanwhile: the engine would go on
        confirming writes into a file that nobody will find.
        """
        if write and _file_at(self._name) != self._file:
            raise NoShop(path=str(self.path.parent))
        self._do("BEGIN IMMEDIATE" if write else "BEGIN")

    def execute(self, sql: str, parameters: Mapping[str, Any]) -> list[Row]:
        """Run one statement."""
        try:
            rows: list[Row] = self.raw.execute(sql, parameters).fetchall()
        except sqlcipher.Error as error:
            raise fault_of(error, self.path) or error from error
        return rows

    def commit(self) -> None:
        """COMMIT; durable when it returns."""
        self._do("COMMIT")

    def _do(self, verb: str) -> None:
        """Run a statement that has neither parameters nor rows."""
        try:
            self.raw.execute(verb)
        except sqlcipher.Error as error:
            raise fault_of(error, self.path) or error from error

    def rollback(self) -> None:
        """ROLLBACK, unless the engine already did (full disk)."""
        if self.raw.in_transaction:
            self._do("ROLLBACK")

    def again(self) -> SqliteDriver:
        """Another connection to the same file."""
        return SqliteDriver(self.path, self.key)

    def checkpoint_by_hand(self) -> None:
        """Switch the engine's own checkpoints off."""
        self.execute("PRAGMA wal_autocheckpoint=0", {})

    def checkpoint(self) -> None:
        """A passive one waits for nobody; a log still long after it means a reader that stays."""
        self.execute("PRAGMA wal_checkpoint(PASSIVE)", {})

    def close(self) -> None:
        """Fold the log into the file and close; erased values then lie in no log either.

        Where somebody else has the file open, the log stays theirs to fold.
        """
        try:
            self.raw.execute("PRAGMA busy_timeout=0")
            self.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlcipher.Error:
            pass  # a full disk or a damaged file must not keep a window from closing
        finally:
            self.raw.close()


class PostgresDriver:
    """A shared database on a server, through psycopg."""

    dialect = "postgresql"

    def __init__(self, url: str) -> None:
        """Connect; raises :class:`NoServer` when nobody answers."""
        self.url = url
        with translating(None):
            self.raw = self.connect(url)

    @staticmethod
    def connect(url: str) -> Any:
        """A raw connection in autocommit mode, so that BEGIN and COMMIT are ours to say.

        Whatever the server's settings say, a confirmed commit is one that is on its disk.
        """
        if not url.startswith(_SCHEMES):
            raise WrongDatabaseUrl("database", url=url)
        import psycopg  # only shops with a server pay for loading it

        raw = psycopg.connect(url, autocommit=True, connect_timeout=int(BUSY_SECONDS))
        try:
            raw.execute("set synchronous_commit = on")
        except BaseException:
            raw.close()
            raise
        return raw

    def begin(self, *, write: bool) -> None:
        """Start a transaction; a reading one sees one instant and may not write.

        A server that was restarted meanwhile is connected to again: nothing was begun yet.
        """
        mode = "READ COMMITTED" if write else "REPEATABLE READ READ ONLY"
        begin = f"BEGIN ISOLATION LEVEL {mode}"
        try:
            self.execute(begin, {})
        except NoServer:
            self.connect_again()
            self.execute(begin, {})

    def execute(self, sql: str, parameters: Mapping[str, Any]) -> list[Row]:
        """Run one statement."""
        with translating(None), self.raw.cursor() as cursor:
            cursor.execute(sql, parameters or None)
            return cursor.fetchall() if cursor.description else []

    def connect_again(self) -> None:
        """A new connection in place of a lost one; :class:`NoServer` while nobody answers."""
        self.raw.close()
        with translating(None):
            self.raw = self.connect(self.url)

    def commit(self) -> None:
        """COMMIT; durable when it returns.

        When the connection is lost meanwhile nobody knows: repeating the same operation tells.
        """
        self.execute("COMMIT", {})

    def rollback(self) -> None:
        """ROLLBACK, if the connection still lives and a transaction is open."""
        if not self.raw.closed and self.raw.info.transaction_status != 0:
            self.execute("ROLLBACK", {})

    def again(self) -> PostgresDriver:
        """Another connection to the same database."""
        return PostgresDriver(self.url)

    def checkpoint_by_hand(self) -> None:
        """The server looks after its own log."""

    def checkpoint(self) -> None:
        """The server looks after its own log."""

    def close(self) -> None:
        """Close the connection."""
        self.raw.close()
