"""Who works at this window and at which desk, at the end of the header."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from atencion_desktop.base.actor import Actor
from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.widgets.person_card import Avatar


class PersonChip(QWidget):
    """Avatar, name, and the desk under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until :meth:`set_actor`."""
        super().__init__(parent)
        self.avatar = Avatar(self, 32)
        self.name = QLabel(self)
        self.name.setProperty("textRole", "strong")
        self.desk = QLabel(self)
        self.desk.setProperty("textRole", "caption")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addWidget(self.desk)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(column)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def set_actor(self, actor: Actor) -> None:
        """Show a person; only the first name where the whole one is long."""
        first = actor.name.split()[0] if actor.name.split() else actor.name
        self.avatar.set_name(actor.name)
        self.name.setText(actor.name if len(actor.name) <= 16 else first)
        self.name.setToolTip(actor.name)
        desk = tr("Puesto {desk}", desk=actor.desk) if actor.desk else tr("Sin puesto")
        self.desk.setText(desk)
        self.setAccessibleName(f"{actor.name}, {desk}")
