"""One note of a customer: its words, who wrote it and when, and the button that removes it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton, QWidget

from atencion_desktop.base.clock import local
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.wording import day_text
from atencion_desktop.customers.page import Note
from atencion_desktop.qt.icons import icon
from atencion_desktop.qt.looks import restyle


class NoteCard(QFrame):
    """A note; an alert says so."""

    removed = Signal(int)

    def __init__(self, note: Note, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        """Show a note, dated in a zone."""
        super().__init__(parent)
        restyle(self, card="sunken")
        self.text = QLabel(note.text, self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        author = f"{day_text(local(note.created, zone).date())} · {note.created_by}"
        if note.alert:
            author += f" · {tr('avisa al abrir')}"
        self.author = QLabel(author, self)
        self.author.setTextFormat(Qt.TextFormat.PlainText)
        self.author.setProperty("textRole", "caption")
        self.remove_button = QToolButton(self)
        self.remove_button.setIcon(icon("close"))
        self.remove_button.setToolTip(tr("Quitar la nota"))
        self.remove_button.setAccessibleName(tr("Quitar la nota: {text}", text=note.text[:40]))
        restyle(self.remove_button, variant="quiet")
        self.remove_button.clicked.connect(lambda: self.removed.emit(note.id))
        self._lay_out()

    def _lay_out(self) -> None:
        """Words and author in a column, the button at its side."""
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 4, 8)
        grid.setSpacing(2)
        grid.addWidget(self.text, 0, 0)
        grid.addWidget(self.author, 1, 0)
        grid.addWidget(self.remove_button, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
