"""What the lists of the shop's forms share: rows, the line for the whole list, the first fault."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from atencion_desktop.qt.widgets.field import FieldError
from atencion_desktop.qt.widgets.row_editor import RowEditor


class RowsPanel(QWidget):
    """A titled :class:`RowEditor`. Errors by ``place/field``; the empty path is the list's own."""

    changed = Signal()
    editor: RowEditor
    error: FieldError

    def begin(self, editor: RowEditor, error: FieldError) -> None:
        """Take the form's parts; what was refused is forgotten once something changes."""
        self.editor = editor
        self.error = error
        self.error.attach(editor.add_button)
        editor.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        """Take back what was said, and tell."""
        self.show_errors({})
        self.changed.emit()

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Put what was refused below its line, or below the list."""
        self.error.show_error(errors.get("", ""))
        self.editor.show_errors({path: text for path, text in errors.items() if path})

    def stops(self) -> list[QWidget]:
        """Where Tab stops."""
        return self.editor.stops()

    def first_invalid(self) -> QWidget | None:
        """The first field with something wrong."""
        if self.error.text():
            return self.editor.add_button
        return self.editor.first_invalid()
