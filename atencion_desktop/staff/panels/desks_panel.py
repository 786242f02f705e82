"""The desks in an editable list: code, name, and in the settings which services each attends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.forms.desks_panel import Ui_DesksPanel
from atencion_desktop.qt.widgets.row_editor import Row
from atencion_desktop.qt.widgets.row_fields import RowField, SetField, TextField
from atencion_desktop.staff.entry import CODE_LIMIT, DeskEntry
from atencion_desktop.staff.panels.rows_panel import RowsPanel
from atencion_desktop.staff.rules import Service


class DesksPanel(RowsPanel):
    """Takes and gives :class:`DeskEntry` rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty list; every desk attends everything until :meth:`offer_services`."""
        super().__init__(parent)
        self.ui = Ui_DesksPanel()
        self.ui.setupUi(self)
        self.begin(self.ui.rows_editor, self.ui.rows_error)
        self._with_services = False
        self._columns: tuple[RowField, ...] = (
            TextField("code", tr("Puesto"), 72, limit=CODE_LIMIT),
            TextField("name", tr("Nombre")),
        )
        self.editor.set_columns(self._columns, tr("Añadir puesto"), self._blank)

    def offer_services(self, services: Sequence[Service]) -> None:
        """Let each desk choose among these services."""
        choices = tuple((service.id, service.letter, service.name) for service in services)
        attends = SetField("services", tr("Atiende"), 130, choices=choices)
        self._with_services = True
        self.ui.hint_label.setText(tr("Donde se atiende, y qué servicios atiende cada uno."))
        self.editor.set_columns((*self._columns, attends), tr("Añadir puesto"), self._blank)

    @property
    def entries(self) -> tuple[DeskEntry, ...]:
        """The desks as typed."""
        return tuple(
            DeskEntry(
                row.values[0],
                row.values[1],
                row.values[2] if self._with_services else None,
                *(row.key or (None, 0)),
            )
            for row in self.editor.rows
        )

    def fill(self, entries: Sequence[DeskEntry]) -> None:
        """Show these desks."""
        self.editor.fill(
            [Row((e.code, e.name, *self._attended(e.services)), (e.id, e.version)) for e in entries]
        )

    def _attended(self, services: frozenset[int] | None) -> tuple[Any, ...]:
        """The value of the third column, where there is one."""
        return (services,) if self._with_services else ()

    def _blank(self, rows: tuple[Row, ...]) -> tuple[Any, ...]:
        """The next free number."""
        taken = {row.values[0] for row in rows}
        free = next(str(number) for number in range(1, 1000) if str(number) not in taken)
        return (free, tr("Puesto {code}", code=free), *self._attended(None))
