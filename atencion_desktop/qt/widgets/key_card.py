"""The card of F1: every key that does something now, in its section."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.shortcuts import KeyHint
from atencion_desktop.qt.theme import scaled
from atencion_desktop.qt.widgets.overlay import Overlay

_COLUMNS = 3
_ROOMY = 125
"""Up to this text size (percent) no line needs to be broken."""


class KeyCard(Overlay):
    """Built anew each time it opens: keys may have been changed, features may have come."""

    def __init__(self, window: QWidget) -> None:
        """Belong to a window."""
        super().__init__(window)
        self._content: QWidget | None = None
        head = QHBoxLayout()
        title = QLabel(tr("Teclas"), self.card)
        title.setProperty("textRole", "title")
        self.close_button = QPushButton(tr("Cerrar  (Esc)"), self.card)
        self.close_button.clicked.connect(self.close_overlay)
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self.close_button)
        self.body.addLayout(head)

    def show_keys(self, sections: Sequence[tuple[str, Sequence[KeyHint]]]) -> None:
        """Open with these sections."""
        if self._content is not None:
            self._content.deleteLater()
        self._content = QWidget(self.card)
        columns = QHBoxLayout(self._content)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(40)
        for group in _balanced(sections):
            column = QVBoxLayout()
            column.setSpacing(16)
            for title, hints in group:
                column.addLayout(_section(title, hints))
            column.addStretch()
            columns.addLayout(column)
        self.body.addWidget(self._content)
        self.open()

    def first_focus(self) -> QWidget:
        """The button that closes."""
        return self.close_button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that opened it closes it too."""
        if event.key() == Qt.Key.Key_F1:
            self.close_overlay()
        else:
            super().keyPressEvent(event)


def _balanced(
    sections: Sequence[tuple[str, Sequence[KeyHint]]],
) -> list[list[tuple[str, Sequence[KeyHint]]]]:
    """Sections spread over the columns, each into the shortest one."""
    columns: list[list[tuple[str, Sequence[KeyHint]]]] = [[] for _ in range(_COLUMNS)]
    for section in sections:
        shortest = min(columns, key=lambda column: sum(len(hints) + 2 for _, hints in column))
        shortest.append(section)
    return [column for column in columns if column]


def _section(title: str, hints: Sequence[KeyHint]) -> QGridLayout:
    """A title and its keys in two columns."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    head = QLabel(title)
    head.setProperty("textRole", "strong")
    grid.addWidget(head, 0, 0, 1, 2)
    for row, hint in enumerate(hints, 1):
        key = QLabel(hint.key)
        key.setProperty("textRole", "key")
        key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QLabel(hint.label)
        words.setWordWrap(scaled(100) > _ROOMY)
        grid.addWidget(words, row, 1)
    grid.setColumnStretch(1, 1)
    return grid
