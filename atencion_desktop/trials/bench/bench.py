"""What the benchmarks share: a folder on the disk of real use, and rooms built only once."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from atencion_desktop.base.paths import cache_folder
from atencion_desktop.trials.bench.room import Room

HISTORIES = (0, 100_000, 1_000_000)
QUICK_HISTORIES = (0, 100_000)


class Bench:
    """One run of the benchmarks; what it makes is gone when the block is left."""

    def __init__(self, *, quick: bool) -> None:
        """``quick`` takes fewer turns and a shorter history."""
        self.quick = quick
        self._rooms: dict[int, Room] = {}
        self._folder: Path | None = None

    def __enter__(self) -> Self:
        """Make the folder beside the program's other files: the temporary one may be memory."""
        place = cache_folder()
        place.mkdir(parents=True, exist_ok=True)
        self._folder = Path(tempfile.mkdtemp(prefix="bench-", dir=place))
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Close the rooms and remove everything."""
        for room in self._rooms.values():
            room.store.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def folder(self) -> Path:
        """Where the shops of this run are."""
        assert self._folder is not None
        return self._folder

    @property
    def histories(self) -> tuple[int, ...]:
        """How many past tickets the rooms have."""
        return QUICK_HISTORIES if self.quick else HISTORIES

    def turns(self, whole: int) -> int:
        """How often to repeat: a fifth in a quick run."""
        return max(5, whole // 5) if self.quick else whole

    def room(self, history: int = 0) -> Room:
        """A full waiting room with that many past tickets."""
        if history not in self._rooms:
            self._rooms[history] = Room.make(self.folder / f"room-{history}", history)
        return self._rooms[history]
