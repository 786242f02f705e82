"""Time gone since something began, counted up each second by one ticker for all labels."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from atencion_desktop.base.clock import Clock
from atencion_desktop.qt.looks import set_property
from atencion_desktop.qt.theme import numeric


class Ticker(QObject):
    """Ticks once a second while anybody listens; the application owns the only one."""

    tick = Signal()

    def __init__(self, parent: QObject) -> None:
        """Stand still until :meth:`join`."""
        super().__init__(parent)
        self._listeners = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    @classmethod
    def shared(cls) -> Ticker:
        """The application's ticker, made the first time."""
        app = QApplication.instance()
        found = app.findChild(cls) if app is not None else None
        if isinstance(found, Ticker):
            return found
        assert app is not None
        return cls(app)

    @property
    def running(self) -> bool:
        """Whether anybody listens."""
        return self._timer.isActive()

    def join(self) -> None:
        """One listener more."""
        self._listeners += 1
        self._timer.start()

    def leave(self) -> None:
        """One listener less; the last one stops the clock."""
        self._listeners -= 1
        if self._listeners <= 0:
            self._timer.stop()


def elapsed_text(seconds: float) -> str:
    """``4:07``, or ``1:04:07`` from an hour on; never negative."""
    whole = max(0, int(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class ClockLabel(QLabel):
    """Shows the time since an instant; takes the look of a warning beyond a limit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Blank until :meth:`start`."""
        super().__init__(parent)
        self.setFont(numeric(self.font()))  # figures of equal width: the label does not tremble
        self._clock: Clock | None = None
        self._since: datetime | None = None
        self._limit: float | None = None
        self._joined = False

    def start(self, clock: Clock, since: datetime, limit_minutes: float | None = None) -> None:
        """Count from an aware instant; beyond the limit the label changes its level."""
        self._clock, self._since = clock, since
        self._limit = None if limit_minutes is None else limit_minutes * 60
        self._update_joining()
        self.refresh()

    def stop(self) -> None:
        """Blank again."""
        self._since = None
        self._update_joining()
        self.setText("")
        set_property(self, "level", "")

    @Slot()
    def refresh(self) -> None:
        """Show the time gone now."""
        if self._clock is None or self._since is None:
            return
        seconds = (self._clock.now() - self._since).total_seconds()
        self.setText(elapsed_text(seconds))
        over = self._limit is not None and seconds > self._limit
        set_property(self, "level", "warning" if over else "")

    def showEvent(self, event: QShowEvent) -> None:
        """Tick only while visible."""
        super().showEvent(event)
        self.refresh()
        self._update_joining()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while hidden."""
        super().hideEvent(event)
        self._update_joining()

    def _update_joining(self) -> None:
        """Listen to the ticker exactly while there is something to show."""
        wanted = self._since is not None and self.isVisible()
        if wanted == self._joined:
            return
        self._joined = wanted
        ticker = Ticker.shared()
        if wanted:
            ticker.tick.connect(self.refresh)
            ticker.join()
        else:
            ticker.tick.disconnect(self.refresh)
            ticker.leave()
