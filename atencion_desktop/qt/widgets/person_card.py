"""A person at a glance: initials, name, the lines that identify, and a few chips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from atencion_desktop.qt.theme import current, font, scaled
from atencion_desktop.qt.widgets.chips import Chip, ChipRow
from atencion_desktop.qt.widgets.elided_label import ElidedLabel

_PARTICLES = {"de", "del", "la", "las", "los", "y", "i", "da", "do", "dos", "van", "von"}


def initials(name: str) -> str:
    """Two letters of a name, particles left out: ``María del Carmen Ruiz`` gives ``MC``."""
    words = [word for word in name.split() if word.casefold() not in _PARTICLES]
    return "".join(word[0] for word in words[:2]).upper()


class Avatar(QWidget):
    """A disc with the initials; decoration, silent for screen readers."""

    def __init__(self, parent: QWidget | None = None, size: int = 44) -> None:
        """``size`` in pixels at 100 % text size."""
        super().__init__(parent)
        self._letters = ""
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Whose initials."""
        self._letters = initials(name)
        self.update()

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        return QSize(scaled(self._size), scaled(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Disc and letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().colour("accent_soft"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(current().colour("on_accent_soft"))
        made = font("body", QFont.Weight.DemiBold)
        made.setPixelSize(max(10, round(self.height() * 0.36)))
        painter.setFont(made)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._letters)
        painter.end()


class PersonCard(QWidget):
    """Avatar, name, quiet lines and chips."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until :meth:`set_person`."""
        super().__init__(parent)
        self.avatar = Avatar(self)
        self.name = QLabel(self)
        self.name.setProperty("textRole", "title")
        self.detail = ElidedLabel(self)
        self.detail.setProperty("textRole", "quiet")
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.chips = ChipRow(self)
        self.name.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # a long name takes a second line instead of being cut
        column = QVBoxLayout()
        column.setSpacing(2)
        for label in (self.name, self.detail):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a name is never markup
            label.setSizePolicy(policy)
            column.addWidget(label)
        column.addSpacing(4)
        column.addWidget(self.chips)
        column.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)

    def set_person(self, name: str, lines: Sequence[str] = (), chips: Sequence[Chip] = ()) -> None:
        """Show a person; ``lines`` are joined by a middle dot, empty ones left out."""
        self.avatar.set_name(name)
        self.name.setText(name)
        self.detail.setText("  ·  ".join(line for line in lines if line))
        self.detail.setVisible(bool(self.detail.text()))
        self.chips.set_chips(chips)
        self.setAccessibleName(name)
