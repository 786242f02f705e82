"""Work off the interface thread: two lanes of one worker each, results delivered back here.

The database lane serialises every read and write of the window; the slow lane prints, imports
and exports, with progress and cancel. Nothing else in the program starts a thread for work.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

from atencion_desktop.base.errors import AtencionError
from atencion_desktop.qt.job import Cancelled, Job, Lane, Progress, TaskHandle

T = TypeVar("T")

Report = Callable[[BaseException], None]


class _Mailbox(QObject):
    """Carries finished jobs from the workers to the interface thread."""

    finished = Signal(object)


class TaskRunner(QObject):
    """Runs plain functions on a lane and delivers what they gave on the interface thread.

    ``report`` is told of every error nobody else takes, and of every unexpected one.
    """

    idle = Signal()

    def __init__(self, report: Report, parent: QObject | None = None) -> None:
        """Start both lanes; their threads live until :meth:`shutdown`."""
        super().__init__(parent)
        self.report = report
        self._jobs: set[Job] = set()
        # A worker may still be leaving run() of the job it just posted: it is freed only once
        # the next job of that lane arrives, so never under the worker's feet.
        self._leaving: dict[Lane, Job] = {}
        self._closed = False
        self._pools = {lane: self._pool(lane) for lane in Lane}
        self._mailbox = _Mailbox(self)
        self._mailbox.finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def _pool(self, lane: Lane) -> QThreadPool:
        """A pool of one thread that never expires: a database connection belongs to its thread."""
        pool = QThreadPool(self)
        pool.setObjectName(f"lane_{lane.value}")
        pool.setMaxThreadCount(1)
        pool.setExpiryTimeout(-1)
        return pool

    @property
    def busy(self) -> bool:
        """Whether any job is queued, running or not yet delivered."""
        return bool(self._jobs)

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        lane: Lane = Lane.DATABASE,
        key: object = None,
    ) -> TaskHandle:
        """Run ``work`` on a lane; ``done`` or ``failed`` is called here, on the interface thread.

        A job still waiting with the same ``key`` on the same lane is dropped: only the newest
        counts (search while typing, reloads). Without ``failed``, errors go to the report.
        """
        return self._start(lambda _handle: work(), done, failed, lane, key)

    def submit_slow(
        self,
        work: Callable[[TaskHandle], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> TaskHandle:
        """Run long work on the slow lane; it is given its handle to report progress and stop.

        A cancelled job calls neither ``done`` nor ``failed``; its ``finished`` still comes.
        """
        return self._start(work, done, failed, Lane.SLOW, None)

    def _start(
        self,
        work: Callable[[TaskHandle], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
        lane: Lane,
        key: object,
    ) -> TaskHandle:
        """Queue a job and keep it referenced until it is delivered."""
        job = Job(work, done, failed, lane, key, self._mailbox.finished.emit)
        if self._closed:
            return job.handle
        if key is not None:
            self._supersede(lane, key)
        self._jobs.add(job)
        self._pools[lane].start(job)
        return job.handle

    def _supersede(self, lane: Lane, key: object) -> None:
        """Cancel the jobs of that key that have not begun."""
        for job in self._jobs:
            if job.lane is lane and job.key == key and not job.begun:
                job.handle.cancel()

    @Slot(object)
    def _deliver(self, job: Job) -> None:
        """Hand over a finished job's result or error."""
        if self._closed:
            return
        self._jobs.discard(job)
        self._leaving[job.lane] = job
        try:
            self._hand_over(job)
        finally:
            job.handle.finished.emit()
            if not self._jobs:
                self.idle.emit()

    def _hand_over(self, job: Job) -> None:
        """Call what waits for the job; a cancelled one has nobody waiting."""
        error = job.error
        if isinstance(error, Cancelled):
            return
        if error is None:
            if job.done is not None:
                job.done(job.result)
            return
        if job.failed is None or not isinstance(error, AtencionError):
            self.report(error)
        if job.failed is not None:
            job.failed(error)

    def shutdown(self) -> None:
        """Finish the database jobs already asked for, cancel the slow ones, stop both threads.

        Nothing is delivered afterwards. Blocks until the running jobs have ended.
        """
        for job in self._jobs:
            if job.lane is Lane.SLOW:
                job.handle.cancel()
        self._closed = True
        for pool in self._pools.values():
            pool.waitForDone(-1)
        self._jobs.clear()
        self._leaving.clear()


__all__ = ["Cancelled", "Lane", "Progress", "TaskHandle", "TaskRunner"]
