"""The engines' errors as the program's own: what the machine does wrong, told apart from bugs.

The engines' messages lie about the cause, so the mapping goes by error name (SQLite) or
SQLSTATE class (PostgreSQL), as ``reliability.md`` 5.a3 and 5.c measured.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from atencion_desktop.base.errors import (
    AtencionError,
    ChangedMeanwhile,
    DamagedShop,
    DiskFull,
    EnvironmentProblem,
    ForeignFile,
    NoServer,
    NoShop,
    ReadOnlyShop,
    ShopLocked,
)
from atencion_desktop.base.i18n import tr_noop


class DiskFailing(EnvironmentProblem):
    """The disk answered a read or a write with an error; what was confirmed before is kept."""

    template = tr_noop(
        "El disco ha fallado y esta operación no consta como guardada. "
        "Compruebe el disco y repita; lo anterior está a salvo."
    )


_BY_NAME: dict[str, type[EnvironmentProblem]] = {
    "SQLITE_BUSY": ShopLocked,
    "SQLITE_LOCKED": ShopLocked,
    "SQLITE_FULL": DiskFull,
    "SQLITE_READONLY": ReadOnlyShop,
    "SQLITE_PERM": ReadOnlyShop,
    "SQLITE_CANTOPEN": NoShop,
    "SQLITE_CORRUPT": DamagedShop,
    "SQLITE_NOTADB": ForeignFile,
    "SQLITE_IOERR": DiskFailing,
}
_BY_STATE = {"08": NoServer, "57": NoServer, "53": DiskFull, "55": ShopLocked}


def fault_of(error: BaseException, path: Path | None) -> AtencionError | None:
    """The program's error for an engine's one; ``None`` when it is a bug and must be seen."""
    original = getattr(error, "orig", None) or error
    if type(error).__name__ == "StaleDataError":
        return ChangedMeanwhile()
    if isinstance(original, UnicodeDecodeError) or _speaks_of_damage(original):
        return DamagedShop(path=str(path or ""))
    name = getattr(original, "sqlite_errorname", None)
    if name:
        family = "_".join(name.split("_")[:2])
        kind = _BY_NAME.get(family)
        return kind(path=str(path or "")) if kind else None
    if type(original).__module__.startswith("psycopg"):
        return _server_fault(original)
    return None


def _speaks_of_damage(error: BaseException) -> bool:
    """Whether the engine met bytes that no program wrote, for which it has no error name."""
    words = str(error)
    return "malformed database schema" in words or "Could not decode to UTF-8" in words


def _server_fault(error: BaseException) -> AtencionError | None:
    """What a psycopg error says about the server, if it is about the server at all."""
    state = getattr(error, "sqlstate", None)
    if state is None:
        return NoServer() if type(error).__name__ == "OperationalError" else None
    kind = _BY_STATE.get(state[:2])
    return kind() if kind else None


@contextmanager
def translating(path: Path | None) -> Iterator[None]:
    """Raise the program's error in place of the engine's inside the block."""
    try:
        yield
    except AtencionError:
        raise
    except Exception as error:
        fault = fault_of(error, path)
        if fault is None:
            raise
        raise fault from error
