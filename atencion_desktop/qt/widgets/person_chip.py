"""Who works at this window and at which desk, at the end of the header."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from atencion_desktop.base.actor import Actor
from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.looks import restyle
from atencion_desktop.qt.widgets.person_card import Avatar


class PersonChip(QToolButton):
    """Avatar, name, and the desk under it; opens the menu it is given (:meth:`setMenu`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until :meth:`set_actor`."""
        super().__init__(parent)
        self.avatar = Avatar(self, 32)
        self.name = QLabel(self)
        self.name.setProperty("textRole", "strong")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.desk = QLabel(self)
        self.desk.setProperty("textRole", "caption")
        self.desk.setTextFormat(Qt.TextFormat.PlainText)
        for part in (self.avatar, self.name, self.desk):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lay_out()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        restyle(self, variant="quiet")

    def _lay_out(self) -> None:
        """Avatar, then name over desk."""
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addWidget(self.desk)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 2, 8, 2)
        layout.setSpacing(8)
        layout.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(column)

    def sizeHint(self) -> QSize:
        """As much as what stands in it wants."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The same: a name is never cut."""
        return self.sizeHint()

    def set_actor(self, actor: Actor) -> None:
        """Show a person; only the first name where the whole one is long."""
        first = actor.name.split()[0] if actor.name.split() else actor.name
        self.avatar.set_name(actor.name)
        self.name.setText(actor.name if len(actor.name) <= 16 else first)
        desk = tr("Puesto {desk}", desk=actor.desk) if actor.desk else tr("Sin puesto")
        self.desk.setText(desk)
        self.setToolTip(actor.name)
        self.setAccessibleName(f"{actor.name}, {desk}")
        self.updateGeometry()
