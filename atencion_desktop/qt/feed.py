"""What other processes and counters wrote, brought to this window's bus."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot

from atencion_desktop.base.errors import EnvironmentProblem
from atencion_desktop.base.outcome import Changes, Topic
from atencion_desktop.qt.bus import ChangeBus
from atencion_desktop.qt.runner import TaskRunner

INTERVAL_MS = 500
_SLOWEST_MS = 8000


class ChangeFeed(Protocol):
    """The store's side, without Qt: a descriptor to wait on (or None: ask now and then)."""

    def fileno(self) -> int | None:
        """The descriptor that becomes readable when there is news; None where there is none."""
        ...

    def poll(self) -> Changes | None:
        """What others committed since the last call; None when nothing."""
        ...


class FeedWatcher(QObject):
    """Polls a feed on the database lane: each half second, or when its descriptor wakes.

    When the store cannot be reached it asks less and less often; once it answers again,
    everything is announced as changed, because messages were lost meanwhile.
    """

    def __init__(
        self, feed: ChangeFeed, runner: TaskRunner, bus: ChangeBus, parent: QObject | None = None
    ) -> None:
        """Stand still until :meth:`start`."""
        super().__init__(parent)
        self._feed = feed
        self._runner = runner
        self._bus = bus
        self._lost = False
        self._stopped = False
        self._notifier: QSocketNotifier | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to watch."""
        descriptor = self._feed.fileno()
        if descriptor is None:
            self._timer.start(INTERVAL_MS)
            return
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self.look)

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._forget_descriptor()
        self._stopped = True

    def _forget_descriptor(self) -> None:
        """Listen no more to a descriptor that is closed or will be."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None

    @Slot()
    def look(self) -> None:
        """Ask the feed once, on the database lane."""
        if self._stopped:
            return
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        self._runner.submit(
            self._feed.poll, self._on_news, self._on_failure, key=(id(self), "feed")
        )

    def _on_news(self, changes: Changes | None) -> None:
        """Announce, and wait for the next."""
        if self._stopped:
            return
        if self._lost:
            self._lost = False
            self._bus.publish(Changes(frozenset(Topic)))
            self.start()
            return
        if changes is not None:
            self._bus.publish(changes)
        self._again(INTERVAL_MS)

    def _on_failure(self, error: Exception) -> None:
        """Say once that the store is away, and ask again later."""
        if self._stopped:
            return
        if isinstance(error, EnvironmentProblem) and not self._lost:
            self._lost = True
            self._forget_descriptor()
            self._runner.report(error)
        self._again(min(max(self._timer.interval(), INTERVAL_MS) * 2, _SLOWEST_MS))

    def _again(self, milliseconds: int) -> None:
        """Wait on the descriptor where there is one and the store answers, else on the clock."""
        if self._notifier is not None and not self._lost:
            self._notifier.setEnabled(True)
        else:
            self._timer.start(milliseconds)
