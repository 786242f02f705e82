"""A date typed as people say it: ``hoy``, ``mañana``, ``+7``, ``15``, ``15/3``, ``15/3/26``."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.base.text import fold
from atencion_desktop.qt.icons import icon

_OFFSETS = {
    "hoy": 0, "h": 0, "today": 0,
    "manana": 1, "m": 1, "tomorrow": 1,
    "pasado": 2, "pasado manana": 2,
    "ayer": -1, "yesterday": -1,
}  # fmt: skip
_WEEKDAYS = (
    ("lunes", "monday"),
    ("martes", "tuesday"),
    ("miercoles", "wednesday"),
    ("jueves", "thursday"),
    ("viernes", "friday"),
    ("sabado", "saturday"),
    ("domingo", "sunday"),
)
_PARTS = re.compile(r"(\d{1,2})(?:[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?)?")
_STEP = re.compile(r"([+-])\s*(\d{1,4})")


def parse_date(text: str, today: date) -> date | None:
    """The date a text names, seen from ``today``; None where it names none.

    A bare day or a weekday is the next one from today on; a day and month are of this year.
    """
    words = fold(text).strip()
    if words in _OFFSETS:
        return today + timedelta(days=_OFFSETS[words])
    step = _STEP.fullmatch(words)
    if step is not None:
        days = int(step[2])
        return today + timedelta(days=days if step[1] == "+" else -days)
    for number, names in enumerate(_WEEKDAYS):
        if len(words) >= 3 and any(name.startswith(words) for name in names):
            return today + timedelta(days=(number - today.weekday()) % 7)
    parts = _PARTS.fullmatch(words)
    return None if parts is None else _from_parts(parts, today)


def _from_parts(parts: re.Match[str], today: date) -> date | None:
    """A day, perhaps with month and year."""
    day = int(parts[1])
    month = int(parts[2]) if parts[2] else today.month
    year = int(parts[3]) if parts[3] else today.year
    if parts[3] and len(parts[3]) == 2:
        year += 2000 if year < 70 else 1900
    if not parts[2] and day < today.day:
        month, year = (1, year + 1) if month == 12 else (month + 1, year)
    if year < 1 or not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def date_text(day: date) -> str:
    """``15/03/2026``."""
    return f"{day:%d/%m/%Y}"


class DateField(QLineEdit):
    """A field for a date; ``value`` is None while empty or not understood.

    Alt+Down opens a month; Up and Down move by a day.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty. Give it the shop's day with :meth:`set_today` before it is used."""
        super().__init__(parent)
        self._today: Callable[[], date] | None = None
        self._date: date | None = None
        self._popup: _Month | None = None
        self.setPlaceholderText(tr("dd/mm/aaaa"))
        self.setToolTip(tr("Día, día/mes, hoy, mañana, viernes o +7. Alt+Abajo: calendario."))
        action = self.addAction(icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        action.triggered.connect(self.open_month)
        self.textChanged.connect(self._on_text)
        self.editingFinished.connect(self._tidy)

    def set_today(self, today: Callable[[], date]) -> None:
        """Where ``hoy`` comes from: the shop's day by the injected clock."""
        self._today = today
        self._on_text(self.text())

    @property
    def value(self) -> date | None:
        """The date understood."""
        return self._date

    def set_value(self, day: date | None) -> None:
        """Show a date, or none."""
        self.setText("" if day is None else date_text(day))

    @property
    def is_understood(self) -> bool:
        """Whether the field is empty or names a date."""
        return self._date is not None or not self.text().strip()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        """Take the date from the text, and tell when it differs."""
        day = None if self._today is None else parse_date(text, self._today())
        if day != self._date:
            self._date = day
            self.changed.emit(day)

    @Slot()
    def _tidy(self) -> None:
        """Write the date out once it has been typed."""
        if self._date is not None:
            self.setText(date_text(self._date))

    def _move(self, days: int) -> None:
        """A day later or earlier; from an empty field, today."""
        if self._date is not None:
            self.set_value(self._date + timedelta(days=days))
        elif self._today is not None:
            self.set_value(self._today())

    @Slot()
    def open_month(self) -> None:
        """Show a month under the field."""
        start = self._date or (self._today() if self._today is not None else None)
        if start is not None:
            self._popup = _Month(self, start)
            self._popup.chosen.connect(self.set_value)
            self._popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
            self._popup.show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the date out for reading."""
        super().focusOutEvent(event)
        self._tidy()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down and Alt+Down."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Down and alt:
            self.open_month()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)


class _Month(QFrame):
    """A calendar in a popup; deletes itself when it closes."""

    chosen = Signal(object)

    def __init__(self, field: DateField, start: date) -> None:
        """Show the month of a day."""
        super().__init__(field, Qt.WindowType.Popup)
        self.setProperty("popup", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.month = QCalendarWidget(self)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setSelectedDate(QDate(start.year, start.month, start.day))
        self.month.activated.connect(self._choose)
        self.month.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.month)
        self.setFocusProxy(self.month)

    @Slot(QDate)
    def _choose(self, day: QDate) -> None:
        """Give the day and close."""
        self.chosen.emit(date(day.year(), day.month(), day.day()))
        self.close()
