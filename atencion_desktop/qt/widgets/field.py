"""The line under a field that says what is wrong with it, tied to the field for all senses."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from atencion_desktop.qt.looks import set_property


class FieldError(QLabel):
    """Hidden while all is well; shows a sentence and outlines its field when not.

    Used in forms as a promoted label named after its field (``phone_edit`` → ``phone_error``).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden and without a field."""
        super().__init__(parent)
        self._field: QWidget | None = None
        self._own_description = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setProperty("textRole", "error")
        self.hide()

    def attach(self, field: QWidget) -> None:
        """Name the field this line belongs to."""
        self._field = field
        self._own_description = field.accessibleDescription()

    def show_error(self, text: str) -> None:
        """Show what is wrong (empty: nothing is)."""
        self._show(text, "", invalid=bool(text))

    def show_remark(self, text: str, level: str = "warning") -> None:
        """Show what looks odd (``warning``) or is well (``success``) without refusing it."""
        self._show(text, level, invalid=False)

    def _show(self, text: str, level: str, *, invalid: bool) -> None:
        """Show a sentence (empty: none) and outline the field when it is refused."""
        set_property(self, "level", level)
        self.setText(text)
        self.setVisible(bool(text))
        if self._field is None:
            return
        set_property(self._field, "invalid", invalid)
        # The sentence becomes the field's description: a screen reader says it with the field.
        self._field.setAccessibleDescription(text or self._own_description)
        event = QAccessibleEvent(self._field, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)


def show_errors(lines: Mapping[str, FieldError], errors: Mapping[str, str]) -> None:
    """Spread a state's errors over a form's error lines, by field name."""
    for name, line in lines.items():
        line.show_error(errors.get(name, ""))
