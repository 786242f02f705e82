"""The weekly opening hours: a line per day, morning and afternoon, typed as one says them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.forms.hours_panel import Ui_HoursPanel
from atencion_desktop.qt.widgets.row_editor import Row
from atencion_desktop.qt.widgets.row_fields import RowField, TextField
from atencion_desktop.staff.entry import DayEntry, tidy_time
from atencion_desktop.staff.panels.rows_panel import RowsPanel

_DAYS = (
    tr_noop("Lunes"),
    tr_noop("Martes"),
    tr_noop("Miércoles"),
    tr_noop("Jueves"),
    tr_noop("Viernes"),
    tr_noop("Sábado"),
    tr_noop("Domingo"),
)
_COPIED = range(1, 5)
"""Tuesday to Friday."""


class HoursPanel(RowsPanel):
    """Takes and gives :class:`DayEntry` rows, Monday first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A week that is closed."""
        super().__init__(parent)
        self.ui = Ui_HoursPanel()
        self.ui.setupUi(self)
        columns: tuple[RowField, ...] = (
            RowField("day", tr("Día"), 76),
            *(
                TextField(name, title, 0, limit=5, hint="–", tidy=tidy_time)
                for name, title in (
                    ("opens", tr("Abre")),
                    ("closes", tr("Cierra")),
                    ("reopens", tr("Abre")),
                    ("ends", tr("Cierra")),
                )
            ),
        )
        self.begin(self.ui.rows_editor, self.ui.rows_error)
        self.editor.set_columns(columns)
        self.ui.copy_button.clicked.connect(self._copy_monday)
        self.fill(())

    @property
    def entries(self) -> tuple[DayEntry, ...]:
        """The week as typed."""
        return tuple(
            DayEntry(weekday, row.values[1:3], row.values[3:5])
            for weekday, row in enumerate(self.editor.rows)
        )

    def fill(self, entries: Sequence[DayEntry]) -> None:
        """Show a week; days that are not given are closed."""
        week = {entry.weekday: entry for entry in entries}
        days = [week.get(weekday, DayEntry(weekday)) for weekday in range(7)]
        self.editor.fill(
            [Row((tr(_DAYS[day.weekday]), *day.first, *day.second), fixed=True) for day in days]
        )

    def stops(self) -> list[QWidget]:
        """The week, then the button that copies a day."""
        return [*super().stops(), self.ui.copy_button]

    @Slot()
    def _copy_monday(self) -> None:
        """Tuesday to Friday as Monday."""
        monday, *rest = self.entries
        self.fill(
            [
                monday,
                *(
                    DayEntry(day.weekday, monday.first, monday.second)
                    if day.weekday in _COPIED
                    else day
                    for day in rest
                ),
            ]
        )
        self.editor.changed.emit()
