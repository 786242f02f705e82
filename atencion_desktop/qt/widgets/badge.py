"""A short coloured word: the state of a case, a class of priority, a count."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from atencion_desktop.qt.looks import set_property

TONES = ("neutral", "accent", "info", "success", "warning", "error")


class Badge(QLabel):
    """A pill with a word in one of the tones; the word carries the meaning, never colour alone."""

    def __init__(
        self, parent: QWidget | None = None, text: str = "", tone: str = "neutral"
    ) -> None:
        """Show a word, or stay hidden while there is none."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.set(text, tone)

    def set(self, text: str, tone: str = "neutral") -> None:
        """Show another word; an empty one hides the badge."""
        self.setText(text)
        set_property(self, "badge", tone)
        self.setVisible(bool(text))
