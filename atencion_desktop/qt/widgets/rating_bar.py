"""Satisfaction at the farewell: 1 to 5 or no answer, by one key, never preset."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.qt.icons import set_icon

LABELS = (
    tr_noop("Muy mal"),
    tr_noop("Mal"),
    tr_noop("Regular"),
    tr_noop("Bien"),
    tr_noop("Muy bien"),
)


class RatingBar(QWidget):
    """Five faces with their words and digits; pressing the chosen one again takes it back."""

    rated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without an answer."""
        super().__init__(parent)
        self._rating: int | None = None
        self.setAccessibleName(tr("Satisfacción, de 1 a 5"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.buttons = [self._button(number, label) for number, label in enumerate(LABELS, 1)]
        for button in self.buttons:
            layout.addWidget(button)
        self.setFocusProxy(self.buttons[0])

    def _button(self, number: int, label: str) -> QToolButton:
        """One face."""
        button = QToolButton(self)
        button.setObjectName(f"rating_{number}_button")
        button.setText(f"{number}  {tr(label)}")
        button.setAccessibleName(f"{number}: {tr(label)}")
        button.setCheckable(True)
        button.setProperty("size", "large")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_icon(button, f"rate_{number}", 28)
        button.clicked.connect(lambda: self._press(number))
        return button

    @property
    def rating(self) -> int | None:
        """1 to 5, or None without an answer."""
        return self._rating

    def set_rating(self, rating: int | None) -> None:
        """Show an answer, or none; told to nobody."""
        self._rating = rating
        for number, button in enumerate(self.buttons, 1):
            button.setChecked(number == rating)

    def _press(self, number: int) -> None:
        """Choose a face, or take the choice back."""
        self.set_rating(None if number == self._rating else number)
        self.rated.emit(self._rating)

    def _withdraw(self) -> None:
        """No answer."""
        if self._rating is not None:
            self.set_rating(None)
            self.rated.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 5 choose, 0 and Delete take back, the arrows walk."""
        walk = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        text = event.text()
        if text in {"1", "2", "3", "4", "5"}:
            self.set_rating(int(text))
            self.buttons[int(text) - 1].setFocus()
            self.rated.emit(self._rating)
        elif text == "0" or event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._withdraw()
        elif event.key() in walk:
            self._walk(walk[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        """Move the keyboard to a neighbour, stopping at the ends."""
        here = next((n for n, b in enumerate(self.buttons) if b.hasFocus()), 0)
        self.buttons[min(max(here + step, 0), len(self.buttons) - 1)].setFocus()
