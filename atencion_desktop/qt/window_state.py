"""What a window and its lists looked like last time on this computer."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QTimer, Slot
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from atencion_desktop.qt.preferences import Preferences
from atencion_desktop.qt.theme import scaled

_SAVE_AFTER_MS = 800
_NARROWEST = 24
_WIDEST = 2000


def save_window(window: QWidget, settings: Preferences, tab: str) -> None:
    """Remember size, place and tab."""
    geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    settings.change(geometry=geometry, tab=tab)


def restore_window(window: QWidget, settings: Preferences) -> bool:
    """Put the window where it was; Qt brings it back onto a screen that still exists."""
    kept = settings.value.geometry.encode("ascii", "ignore")
    return bool(kept) and window.restoreGeometry(QByteArray.fromBase64(QByteArray(kept)))


class ColumnKeeper(QObject):
    """Remembers the column widths of one list; belongs to it.

    Widths are kept as they would be at 100 % text size.
    """

    def __init__(self, view: QTableView, name: str, settings: Preferences) -> None:
        """``name`` is the list's own (``reception.queue``); restores at once."""
        super().__init__(view)
        self._header = view.horizontalHeader()
        self._name = name
        self._settings = settings
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        self.restore()
        self._header.sectionResized.connect(self._on_resized)

    def restore(self) -> None:
        """Give the columns the widths they had, where there are as many as then."""
        widths = self._settings.value.columns.get(self._name, ())
        if len(widths) != self._header.count():
            return
        for number, width in enumerate(widths):
            if _NARROWEST <= width <= _WIDEST and self._can_be_dragged(number):
                self._header.resizeSection(number, scaled(width))

    @Slot()
    def save(self) -> None:
        """Remember the widths now."""
        self._timer.stop()
        percent = scaled(100)
        widths = tuple(
            round(self._header.sectionSize(number) * 100 / percent)
            for number in range(self._header.count())
        )
        if widths != self._settings.value.columns.get(self._name):
            columns = {**self._settings.value.columns, self._name: widths}
            self._settings.change(columns=columns)

    def _can_be_dragged(self, number: int) -> bool:
        """Whether a column has a width of its own."""
        return self._header.sectionResizeMode(number) == QHeaderView.ResizeMode.Interactive

    @Slot(int, int, int)
    def _on_resized(self, number: int, _old: int, _new: int) -> None:
        """Remember soon: a drag sends many of these."""
        if self._can_be_dragged(number) and self._header.isVisible():
            self._timer.start()


def keep_columns(view: QTableView, name: str, settings: Preferences) -> ColumnKeeper:
    """Remember a list's column widths under a name of its own, and restore them now."""
    return ColumnKeeper(view, name, settings)
