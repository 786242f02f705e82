"""One piece of work on a lane, and the handle its asker holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Signal


class Lane(Enum):
    """Where a job runs: jobs of one lane never overlap, the two lanes do."""

    DATABASE = "database"
    SLOW = "slow"


class Cancelled(Exception):
    """Raised inside slow work by :meth:`TaskHandle.check` once it was cancelled."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a slow job is: ``done`` of ``total`` (0: unknown), with a short text."""

    done: int
    total: int
    text: str = ""


class TaskHandle(QObject):
    """What ``submit`` gives back: progress of the job, and the way to stop it."""

    progress = Signal(object)
    finished = Signal()

    def __init__(self) -> None:
        """A handle of a job that has not begun."""
        super().__init__()
        self._cancelled = Event()

    @property
    def cancelled(self) -> bool:
        """Whether the asker no longer wants it."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the job to stop; one that has not begun never will."""
        self._cancelled.set()

    def check(self) -> None:
        """Called by the work itself: raises :class:`Cancelled` when it should stop."""
        if self.cancelled:
            raise Cancelled

    def report(self, done: int, total: int = 0, text: str = "") -> None:
        """Called by the work itself: announce progress, and stop here when cancelled."""
        self.check()
        self.progress.emit(Progress(done, total, text))


class Job(QRunnable):
    """A function, who waits for it, and afterwards its result or error.

    Never auto-deleted: the runner keeps it until delivery, so that Qt and Python do not both
    free it.
    """

    def __init__(
        self,
        work: Callable[[TaskHandle], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
        lane: Lane,
        key: object,
        deliver: Callable[[Job], None],
    ) -> None:
        """Prepare the job; ``key`` (or None) is what a newer job supersedes it by."""
        super().__init__()
        self.setAutoDelete(False)
        self.handle = TaskHandle()
        self.done = done
        self.failed = failed
        self.lane = lane
        self.key = key
        self.begun = False
        self.result: Any = None
        self.error: Exception | None = None
        self._work: Callable[[TaskHandle], Any] | None = work
        self._deliver = deliver

    def run(self) -> None:
        """On the worker: do the work, keep what came of it, post it."""
        self.begun = True
        try:
            self.handle.check()
            if self._work is not None:
                self.result = self._work(self.handle)
        except Exception as error:  # noqa: BLE001 - the one place where work's errors are caught
            self.error = error
        self._work = None
        self._deliver(self)
