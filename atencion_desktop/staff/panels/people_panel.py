"""Who works here, in an editable list: name and role."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from atencion_desktop.base.actor import Role
from atencion_desktop.base.i18n import tr
from atencion_desktop.forms.people_panel import Ui_PeoplePanel
from atencion_desktop.qt.widgets.row_editor import Row
from atencion_desktop.qt.widgets.row_fields import ChoiceField, RowField, TextField
from atencion_desktop.staff.entry import PersonEntry
from atencion_desktop.staff.panels.rows_panel import RowsPanel
from atencion_desktop.staff.rules import ROLE_LABELS


class PeoplePanel(RowsPanel):
    """Takes and gives :class:`PersonEntry` rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty list."""
        super().__init__(parent)
        self.ui = Ui_PeoplePanel()
        self.ui.setupUi(self)
        roles = tuple((role, tr(label)) for role, label in ROLE_LABELS.items())
        columns: tuple[RowField, ...] = (
            TextField("name", tr("Nombre y apellidos")),
            ChoiceField("role", tr("Función"), 168, choices=roles),
        )
        self.begin(self.ui.rows_editor, self.ui.rows_error)
        self.editor.set_columns(columns, tr("Añadir persona"), _blank)

    @property
    def entries(self) -> tuple[PersonEntry, ...]:
        """The people as typed."""
        return tuple(
            PersonEntry(name, role, *(row.key or (None, 0)))
            for row in self.editor.rows
            for name, role in (row.values,)
        )

    def fill(self, entries: Sequence[PersonEntry]) -> None:
        """Show these people."""
        self.editor.fill([Row((e.name, e.role), (e.id, e.version)) for e in entries])


def _blank(_rows: tuple[Row, ...]) -> tuple[Any, ...]:
    """Somebody new, at the desk."""
    return ("", Role.RECEPTION)
