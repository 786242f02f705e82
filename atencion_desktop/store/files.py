"""Files written whole or not at all, for the owner's eyes only."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from atencion_desktop.store.faults import file_faults

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
