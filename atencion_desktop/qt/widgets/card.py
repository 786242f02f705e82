"""Cards, section headers and lines: what a page is composed of."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)


class Card(QFrame):
    """A white surface with a thin outline; ``body`` is its column."""

    def __init__(self, parent: QWidget | None = None, kind: str = "true") -> None:
        """``kind``: ``true`` (outlined), ``sunken`` or ``accent``."""
        super().__init__(parent)
        self.setProperty("card", kind)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(8)


class SectionHeader(QWidget):
    """The title of a part of a page, with at most one quiet button at its end."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None, title: str = "", button: str = "") -> None:
        """A title, and a button where ``button`` has words."""
        super().__init__(parent)
        self.title = QLabel(title, self)
        self.title.setProperty("textRole", "subtitle")
        self.button = QPushButton(button, self)
        self.button.setProperty("variant", "link")
        self.button.clicked.connect(self.pressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addStretch()
        layout.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set(title, button)

    def set(self, title: str, button: str = "") -> None:
        """Other words."""
        self.title.setText(title)
        self.button.setText(button)
        self.button.setVisible(bool(button))


class Line(QFrame):
    """A thin line between two parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A horizontal one."""
        super().__init__(parent)
        self.setProperty("line", "true")
