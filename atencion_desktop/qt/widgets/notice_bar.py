"""The line of the window that says what happened, with its undo: no boxes, no questions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QEnterEvent, QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.announce import announce
from atencion_desktop.qt.icons import set_icon
from atencion_desktop.qt.looks import set_property
from atencion_desktop.qt.notices import Level, Notice, Notices
from atencion_desktop.qt.widgets.empty_state import IconLabel

SECONDS = 8
SECONDS_WITH_ACTION = 30
_ICONS = {
    Level.INFO: "info",
    Level.SUCCESS: "success",
    Level.WARNING: "alert",
    Level.ERROR: "error",
}
_PASSING = {Level.INFO, Level.SUCCESS}


class NoticeBar(QFrame):
    """Shows one notice at the foot of the window, where it moves nothing that one aims at.

    Good news goes by itself (later where there is something to undo, never while the pointer or
    the keyboard is on it); warnings and errors stay until they are closed or replaced.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hidden until there is something to say."""
        super().__init__(parent)
        self.setProperty("notice", "true")
        self._notice: Notice | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self.icon = IconLabel(self)
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.action_button = QPushButton(self)
        self.action_button.clicked.connect(self._act)
        self.close_button = QToolButton(self)
        self.close_button.setProperty("variant", "quiet")
        self.close_button.setAccessibleName(tr("Cerrar el aviso"))
        self.close_button.clicked.connect(self.dismiss)
        set_icon(self.close_button, "close")
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        """Icon, words, button, cross."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.setSpacing(12)
        layout.addWidget(self.icon)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.action_button)
        layout.addWidget(self.close_button)

    def listen(self, notices: Notices) -> None:
        """Show what is said there from now on."""
        notices.shown.connect(self.show_notice)
        notices.cleared.connect(self.dismiss)
        notices.settled.connect(self._on_settled)

    @property
    def notice(self) -> Notice | None:
        """What is shown."""
        return self._notice

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show a notice in place of the last one, and have it spoken."""
        self._notice = notice
        set_property(self, "level", notice.level.value)
        self.icon.set(_ICONS[notice.level], notice.level.value)
        self.text.setText(notice.text)
        self.action_button.setText(notice.action or "")
        self.action_button.setVisible(notice.action is not None)
        self.show()
        announce(self, notice.text, urgent=notice.level not in _PASSING)
        self._wait()

    @Slot()
    def dismiss(self) -> None:
        """Take the notice away."""
        self._notice = None
        self._timer.stop()
        self.hide()

    @Slot()
    def _on_settled(self) -> None:
        """Make room for what comes; what can be undone, or is not good news, stays."""
        notice = self._notice
        if notice is not None and notice.level in _PASSING and notice.action is None:
            self.dismiss()

    @Slot()
    def _act(self) -> None:
        """Do what the button says, once."""
        notice = self._notice
        self.dismiss()
        if notice is not None and notice.on_action is not None:
            notice.on_action()

    def _wait(self) -> None:
        """Count the time of a passing notice anew."""
        self._timer.stop()
        if self._notice is not None and self._notice.level in _PASSING:
            seconds = SECONDS_WITH_ACTION if self._notice.action else SECONDS
            self._timer.start(seconds * 1000)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is on it."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Count again once the pointer has left."""
        super().leaveEvent(event)
        self._wait()

    def hideEvent(self, event: QHideEvent) -> None:
        """A hidden window has no time to count."""
        super().hideEvent(event)
        self._timer.stop()
