"""Lists: a read-only model over frozen rows, updated by stable ids so that selection stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.icons import icon
from atencion_desktop.qt.looks import plain_tip
from atencion_desktop.qt.theme import scaled

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The whole row (a frozen dataclass)."""
ID_ROLE = ROW_ROLE + 1
"""The row's stable id."""
DETAIL_ROLE = ROW_ROLE + 2
"""The quiet second line of a cell, for :class:`TwoLineDelegate`."""
TONE_ROLE = ROW_ROLE + 3
"""``info|success|warning|error|neutral``: how :class:`BadgeDelegate` colours a cell."""

ROW_HEIGHT = 36
TALL_ROW_HEIGHT = 52
_RESET_BEYOND = 2000

START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MIDDLE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column: its title (Spanish source text) and how to read a cell of it from a row."""

    title: str
    text: Callable[[R], str]
    align: Qt.AlignmentFlag = START
    tooltip: Callable[[R], str] | None = None
    icon: Callable[[R], str] | None = None
    detail: Callable[[R], str] | None = None
    tone: Callable[[R], str] | None = None
    width: int = 0
    stretch: bool = False


class RowsModel(QAbstractTableModel, Generic[R]):
    """Shows a tuple of rows; :meth:`set_rows` moves only what changed."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        row_id: Callable[[R], object],
        parent: QObject | None = None,
    ) -> None:
        """Begin empty. ``row_id`` gives what stays the same when a row changes (its id)."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._row_id = row_id
        self._rows: list[R] = []
        self._ids: list[object] = []
        self._waiting: list[R] | None = None
        self.settling = False

    @property
    def rows(self) -> tuple[R, ...]:
        """The rows shown, in order."""
        return tuple(self._rows)

    def row(self, index: Index | int) -> R | None:
        """The row at an index or a row number; None outside."""
        number = index if isinstance(index, int) else index.row()
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def row_of(self, row_id: object) -> int:
        """The row number of an id, or -1."""
        return self._ids.index(row_id) if row_id in self._ids else -1

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these rows: old ones leave, new ones enter, moved ones move, the rest repaint.

        A row that leaves moves the view's current row, and whoever listens may ask for other rows
        in the middle of it: those wait their turn. :attr:`settling` tells such a listener that
        nobody chose the row.
        """
        self._waiting = list(rows)
        if self.settling:
            return
        self.settling = True
        try:
            while self._waiting is not None:
                fresh, self._waiting = self._waiting, None
                self._settle(fresh)
        finally:
            self.settling = False

    def _settle(self, fresh: list[R]) -> None:
        """Bring the list to these rows with as few changes as it takes."""
        ids = [self._row_id(row) for row in fresh]
        if ids == self._ids:
            self._repaint(fresh)
        elif max(len(ids), len(self._ids)) > _RESET_BEYOND:
            self.beginResetModel()
            self._rows, self._ids = fresh, ids
            self.endResetModel()
        else:
            self._remove_missing(set(ids))
            self._arrange(fresh, ids)
            self._repaint(fresh)

    def _remove_missing(self, kept: set[object]) -> None:
        """Take out the rows that are no more, from the end."""
        for number in range(len(self._ids) - 1, -1, -1):
            if self._ids[number] not in kept:
                self.beginRemoveRows(QModelIndex(), number, number)
                del self._rows[number], self._ids[number]
                self.endRemoveRows()

    def _arrange(self, rows: list[R], ids: list[object]) -> None:
        """Bring rows to their new places and put new ones between them."""
        present = set(self._ids)
        for number, row_id in enumerate(ids):
            if number < len(self._ids) and self._ids[number] == row_id:
                continue
            if row_id in present:
                self._move(self._ids.index(row_id, number), number)
            else:
                self.beginInsertRows(QModelIndex(), number, number)
                self._rows.insert(number, rows[number])
                self._ids.insert(number, row_id)
                self.endInsertRows()

    def _move(self, source: int, target: int) -> None:
        """Move one row up to its place."""
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
        self._rows.insert(target, self._rows.pop(source))
        self._ids.insert(target, self._ids.pop(source))
        self.endMoveRows()

    def _repaint(self, fresh: list[R]) -> None:
        """Announce the rows whose contents differ; ids and order are already equal."""
        for number, row in enumerate(fresh):
            if row != self._rows[number]:
                self._rows[number] = row
                last = self.index(number, len(self.columns) - 1)
                self.dataChanged.emit(self.index(number, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Rows of the flat list."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Columns given at construction."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """One aspect of one cell."""
        row = self.row(index)
        if row is None or not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align
        if role == ROW_ROLE:
            return row
        if role == ID_ROLE:
            return self._ids[index.row()]
        return _aspect(column, row, role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """Column titles, aligned like their cells."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[section].align
        return None


def _aspect(column: Column[R], row: R, role: int) -> Any:
    """The less usual roles of a cell."""
    if role == Qt.ItemDataRole.ToolTipRole and column.tooltip is not None:
        return plain_tip(column.tooltip(row))
    if role == Qt.ItemDataRole.DecorationRole and column.icon is not None:
        name = column.icon(row)
        return icon(name) if name else None
    if role == Qt.ItemDataRole.AccessibleTextRole:
        detail = f". {column.detail(row)}" if column.detail is not None else ""
        return f"{tr(column.title)}: {column.text(row)}{detail}"
    if role == DETAIL_ROLE and column.detail is not None:
        return column.detail(row)
    if role == TONE_ROLE and column.tone is not None:
        return column.tone(row)
    return None


def configure_table(view: QTableView, model: RowsModel[R], *, tall: bool = False) -> None:
    """Give a table the house's habits: whole rows, Enter opens, Tab leaves, no grid.

    ``tall`` makes rows high enough for two lines. Column widths and the stretching one come from
    the columns.
    """
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.verticalHeader().hide()
    _Sizes(view, model.columns, TALL_ROW_HEIGHT if tall else ROW_HEIGHT)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setMinimumSectionSize(40)
    for number, column in enumerate(model.columns):
        if column.stretch:
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)


class _Sizes(QObject):
    """Keeps a table's row height and column widths in step with the text size."""

    def __init__(self, view: QTableView, columns: Sequence[Column[Any]], height: int) -> None:
        """Belong to the view; sizes are pixels at 100 % text size."""
        super().__init__(view)
        self._view = view
        self._columns = columns
        self._height = height
        self._percent = 0
        view.installEventFilter(self)
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A new text size arrives as a change of style."""
        if event.type() == QEvent.Type.StyleChange:
            self._settle()
        return False

    def _settle(self) -> None:
        """Size rows and columns, but only when the text size differs: people drag columns."""
        percent = scaled(100)
        if percent == self._percent:
            return
        self._percent = percent
        self._view.verticalHeader().setDefaultSectionSize(scaled(self._height))
        for number, column in enumerate(self._columns):
            if column.width and not column.stretch:
                self._view.setColumnWidth(number, scaled(column.width))


def current_row(view: QTableView) -> Any:
    """The row (frozen dataclass) under the cursor of a table, or None."""
    return view.currentIndex().data(ROW_ROLE)


def select_row(view: QTableView, row_id: object) -> bool:
    """Put the cursor on the row of that id; whether it is there."""
    model = cast("RowsModel[Any]", view.model())
    number = model.row_of(row_id)
    if number >= 0:
        view.selectRow(number)
        view.scrollTo(model.index(number, 0))
    return number >= 0
