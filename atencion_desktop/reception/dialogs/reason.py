"""Why, in words: for what the usual reasons do not say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.reception.dialogs.sheet import Sheet


class ReasonSheet(Sheet):
    """One line of text; Enter takes it."""

    def __init__(self, window: QWidget) -> None:
        """Belong to a window; closed until :meth:`ask`."""
        super().__init__(window)
        self._then: Callable[[str], None] | None = None
        self._title = QLabel(self.card)
        self._title.setProperty("textRole", "title")
        label = QLabel(tr("&Motivo"), self.card)
        self.reason_edit = QLineEdit(self.card)
        self.reason_edit.setObjectName("reason_edit")
        self.reason_edit.setAccessibleName(tr("Motivo"))
        label.setBuddy(self.reason_edit)
        self.accept_button = QPushButton(tr("&Aceptar"), self.card)
        self.accept_button.setProperty("variant", "primary")
        self.accept_button.clicked.connect(self._accept)
        self.reason_edit.returnPressed.connect(self._accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.accept_button)
        for part in (self._title, label, self.reason_edit):
            self.body.addWidget(part)
        self.body.addLayout(foot)
        self.card.setMinimumWidth(420)

    def first_focus(self) -> QWidget:
        """The line."""
        return self.reason_edit

    def ask(self, title: str, then: Callable[[str], None]) -> None:
        """Open empty."""
        self._then = then
        self._title.setText(title)
        self.setAccessibleName(title)
        self.reason_edit.clear()
        self.open()

    @Slot()
    def _accept(self) -> None:
        """Take the reason, once there is one."""
        reason = self.reason_edit.text().strip()
        if reason and self._then is not None:
            self.close_overlay()
            self._then(reason)
