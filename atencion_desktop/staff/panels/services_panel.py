"""The services in an editable list: letter, name, minutes promised and usual."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_uppercase
from typing import Any

from PySide6.QtWidgets import QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.forms.services_panel import Ui_ServicesPanel
from atencion_desktop.qt.widgets.row_editor import Row
from atencion_desktop.qt.widgets.row_fields import NumberField, RowField, TextField
from atencion_desktop.staff.entry import ServiceEntry
from atencion_desktop.staff.panels.rows_panel import RowsPanel


class ServicesPanel(RowsPanel):
    """Takes and gives :class:`ServiceEntry` rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty list."""
        super().__init__(parent)
        self.ui = Ui_ServicesPanel()
        self.ui.setupUi(self)
        columns: tuple[RowField, ...] = (
            TextField("letter", tr("Letra"), 48, limit=1, upper=True),
            TextField("name", tr("Nombre del servicio")),
            NumberField("promise_minutes", tr("Espera máx."), 82, unit=tr(" min")),
            NumberField("minutes", tr("Duración"), 82, unit=tr(" min")),
        )
        self.begin(self.ui.rows_editor, self.ui.rows_error)
        self.editor.set_columns(columns, tr("Añadir servicio"), _blank, most=26)

    @property
    def entries(self) -> tuple[ServiceEntry, ...]:
        """The services as typed."""
        return tuple(
            ServiceEntry(letter, name, minutes, promise, *(row.key or (None, 0)))
            for row in self.editor.rows
            for letter, name, promise, minutes in (row.values,)
        )

    def fill(self, entries: Sequence[ServiceEntry]) -> None:
        """Show these services."""
        self.editor.fill(
            [
                Row((e.letter, e.name, e.promise_minutes, e.minutes), (e.id, e.version))
                for e in entries
            ]
        )


def _blank(rows: tuple[Row, ...]) -> tuple[Any, ...]:
    """The next free letter, and the usual minutes."""
    taken = {row.values[0] for row in rows}
    free = next((letter for letter in ascii_uppercase if letter not in taken), "")
    return (free, "", 20, 8)
