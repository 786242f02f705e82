"""Short messages inside the window: no message boxes, and undo in place of questions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

HISTORY = 50


class Level(StrEnum):
    """How much a notice matters; also its colour and icon."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """One message. ``action`` labels a button (``Deshacer``) that calls ``on_action``."""

    text: str
    level: Level = Level.INFO
    action: str | None = None
    on_action: Callable[[], None] | None = None


class Notices(QObject):
    """Where anything in the window says something; the shell draws and speaks it."""

    shown = Signal(object)
    cleared = Signal()
    settled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing said."""
        super().__init__(parent)
        self._history: list[Notice] = []

    @property
    def history(self) -> tuple[Notice, ...]:
        """The last notices, oldest first."""
        return tuple(self._history)

    def show(self, notice: Notice) -> None:
        """Show a notice in place of the one shown before."""
        self._history = [*self._history, notice][-HISTORY:]
        self.shown.emit(notice)

    def info(self, text: str) -> None:
        """Say something that needs no answer."""
        self.show(Notice(text))

    def success(
        self,
        text: str,
        action: str | None = None,
        on_action: Callable[[], None] | None = None,
    ) -> None:
        """Say that something was done, with the button that undoes it where there is one."""
        self.show(Notice(text, Level.SUCCESS, action, on_action))

    def warning(self, text: str) -> None:
        """Say what needs attention soon."""
        self.show(Notice(text, Level.WARNING))

    def error(self, text: str) -> None:
        """Say what was not done, and what to do about it."""
        self.show(Notice(text, Level.ERROR))

    def settle(self) -> None:
        """The next thing begins: good news with nothing to undo has been read."""
        self.settled.emit()

    def clear(self) -> None:
        """Take the shown notice away."""
        self.cleared.emit()
