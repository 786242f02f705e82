"""Files written whole or not at all, for the owner's eyes only."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from atencion_desktop.base.errors import DiskFull, ReadOnlyShop

PRIVATE_FOLDER = 0o700


def write_atomically(path: Path, data: bytes) -> None:
    """Write beside, flush to the disk, then rename: a reader sees the old file or the new one.

    The file is readable by the owner only (0600, as ``mkstemp`` makes it). Raises
    :class:`DiskFull` or :class:`ReadOnlyShop`.
    """
    with file_faults(path):
        path.parent.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".part-")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            rename_durably(Path(name), path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def rename_durably(old: Path, new: Path) -> None:
    """Give a finished file its name, in place of whatever had it, for good when it returns."""
    old.replace(new)
    _sync_folder(new.parent)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable, where the system lets folders be synced."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


_REFUSED = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST)


@contextmanager
def file_faults(path: Path) -> Iterator[None]:
    """Raise the program's error in place of the system's for reading and writing files."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(path=str(path)) from error
        if error.errno in _REFUSED:
            raise ReadOnlyShop(path=str(path)) from error
        raise
