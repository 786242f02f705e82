"""The gates before a shop's file: looked at without leaving a trace, refused byte for byte.

Opening for writing would already turn the file to write-ahead logging or fold an old log into it.
So the gates look through a connection that cannot write; where no other process has the file
open and no log lies beside it, one that makes no sidecar files either (``immutable``).
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from atencion_desktop.base.errors import (
    DamagedShop,
    ForeignFile,
    NewerShop,
    NoShop,
    ReadOnlyShop,
)
from atencion_desktop.base.files import file_faults
from atencion_desktop.store.driver import APPLICATION_ID, SqliteDriver
from atencion_desktop.store.faults import translating
from atencion_desktop.store.schema import SCHEMA

_PLAIN_HEADER = b"SQLite format 3\0"
_WRITE = os.R_OK | os.W_OK


@dataclass(frozen=True, slots=True)
class Identity:
    """What the file says of itself: which shop, and with which schema it was written."""

    uuid: str
    schema: int


def inspect(path: Path, key: bytes | None, *, whole: bool = False) -> Identity:
    """Let the file pass or refuse it; ``whole`` reads every page as well.

    ``key`` must be known to be this shop's. Raises :class:`NoShop`, :class:`ForeignFile`,
    :class:`DamagedShop`, :class:`NewerShop` or :class:`ReadOnlyShop`.
    """
    _look_outside(path, key)
    if _has_log(path):
        return _look_inside(path, key, "mode=ro", whole=whole)
    try:
        return _look_inside(path, key, "mode=ro&immutable=1", whole=whole)
    except DamagedShop:
        if not _has_log(path):  # otherwise somebody began writing while we looked
            raise
    return _look_inside(path, key, "mode=ro", whole=whole)


def harm_in(raw: Any, *, encrypted: bool) -> str:
    """What the engine finds wrong reading every page and row; empty when all is well."""
    pragmas = ["integrity_check", "foreign_key_check"]
    if encrypted:
        pragmas.insert(0, "cipher_integrity_check")
    for pragma in pragmas:
        try:
            with translating(None):
                found = raw.execute(f"PRAGMA {pragma}").fetchall()
        except (DamagedShop, ForeignFile) as error:
            return f"{pragma}: {error.__cause__}"
        if found and found[0][0] != "ok":
            return f"{pragma}: {' '.join(map(str, found[0]))}"
    return ""


def _look_outside(path: Path, key: bytes | None) -> None:
    """What can be told without the engine."""
    with file_faults(path):
        if not path.exists():
            raise NoShop(path=str(path.parent))
        if not path.is_file() or path.stat().st_size == 0:
            raise ForeignFile(path=str(path))
        if not (_may_write(path.parent) and _may_write(path)):
            raise ReadOnlyShop(path=str(path.parent))
        with path.open("rb") as stream:
            plain = stream.read(len(_PLAIN_HEADER)) == _PLAIN_HEADER
    if plain != (key is None):
        raise ForeignFile(path=str(path))


def _look_inside(path: Path, key: bytes | None, mode: str, *, whole: bool) -> Identity:
    """What the engine tells, through a connection that cannot write."""
    try:
        with translating(path):
            raw = SqliteDriver.connect_only(path, key, mode)
            try:
                return _identity(raw, path, encrypted=key is not None, whole=whole)
            finally:
                raw.close()
    except ForeignFile as error:
        if error.__cause__ is None or key is None:
            raise
        raise DamagedShop(path=str(path)) from error
    except sqlcipher.DatabaseError as error:
        # Nothing asked here is wrong in a sound file: its schema has lost a table or a column.
        raise DamagedShop(path=str(path)) from error


def _identity(raw: Any, path: Path, *, encrypted: bool, whole: bool) -> Identity:
    """Whose file it is, how old it is, that its identity row is there, and that it is sound."""
    if raw.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise ForeignFile(path=str(path))
    schema = int(raw.execute("PRAGMA user_version").fetchone()[0])
    if schema > SCHEMA:
        raise NewerShop(found=schema, known=SCHEMA)
    tables = raw.execute("select count(*) from sqlite_master where name = 'store_identity'")
    if schema == 0 or not tables.fetchone()[0]:
        raise DamagedShop(path=str(path))
    row = raw.execute("select uuid from store_identity").fetchone()
    if row is None or (whole and harm_in(raw, encrypted=encrypted)):
        raise DamagedShop(path=str(path))
    return Identity(str(row[0]), schema)


def _has_log(path: Path) -> bool:
    """Whether a log lies beside: somebody has the file open, or died with it open."""
    return path.with_name(f"{path.name}-wal").exists()


def _may_write(path: Path) -> bool:
    """Whether this user may write there, as far as the system tells."""
    return os.access(path, _WRITE, effective_ids=os.access in os.supports_effective_ids)
