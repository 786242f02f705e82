"""What a list shows while it is empty: an icon, a sentence that helps, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from atencion_desktop.qt.icons import paint_icon, require_icon
from atencion_desktop.qt.theme import current, scaled

_SIZE = 48


class IconLabel(QWidget):
    """An icon drawn at a fixed size in a colour of the theme."""

    def __init__(
        self,
        parent: QWidget | None = None,
        name: str = "",
        size: int = 20,
        colour: str = "text_quiet",
    ) -> None:
        """``size`` in pixels at 100 % text size."""
        super().__init__(parent)
        self._name = name
        self._size = size
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, name: str, colour: str | None = None) -> None:
        """Another icon, perhaps in another colour; an empty name draws nothing."""
        require_icon(name)
        self._name = name
        self._colour = colour or self._colour
        self.update()

    def sizeHint(self) -> QSize:
        """The size asked for, grown with the text."""
        return QSize(scaled(self._size), scaled(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        if not self._name:
            return
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), self._name, current().colour(self._colour))
        painter.end()


class EmptyState(QWidget):
    """Icon, title, sentence, and at most one button."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until :meth:`set` is called."""
        super().__init__(parent)
        self.icon = IconLabel(self, "", _SIZE, "border_strong")
        self.title = QLabel(self)
        self.title.setProperty("textRole", "subtitle")
        self.sentence = QLabel(self)
        self.sentence.setProperty("textRole", "quiet")
        self.sentence.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.pressed)
        self._lay_out()
        self.set("list", "")

    def _lay_out(self) -> None:
        """One column in the middle."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addSpacing(4)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def set(self, icon: str, title: str, sentence: str = "", button: str = "") -> None:
        """Say what is empty and what to do; without ``button`` there is none."""
        self.icon.set(icon)
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.button.setText(button)
        self.button.setVisible(bool(button))
