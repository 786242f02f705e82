"""A short list edited in place: one line of fields per entry, add and remove, errors below each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.icons import set_icon
from atencion_desktop.qt.looks import restyle
from atencion_desktop.qt.theme import scaled
from atencion_desktop.qt.widgets.field import FieldError
from atencion_desktop.qt.widgets.row_fields import RowField, read, write

_REMOVE_WIDTH = 34
_SPACE = 8


@dataclass(frozen=True, slots=True)
class Row:
    """One entry: the values of its fields in their order, and what its owner knows it by."""

    values: tuple[Any, ...]
    key: Any = None
    fixed: bool = False
    """A line that cannot be taken away."""


class RowLine(QWidget):
    """The fields of one entry, the button that takes it away, and the line for what is wrong."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, parent: QWidget, columns: Sequence[RowField], row: Row, number: int) -> None:
        """Fields filled with the row; ``number`` tells the line apart for screen readers."""
        super().__init__(parent)
        self.key = row.key
        self.fixed = row.fixed
        self._columns = columns
        self.fields = [column.build(self) for column in columns]
        self.remove_button = QToolButton(self)
        self.error = FieldError(self)
        self._lay_out()
        self._dress_remove()
        # A line that begins with a plain text is called by it, any other by its number.
        called = row.values[0] if type(columns[0]) is RowField else str(number)
        for column, field, value in zip(columns, self.fields, row.values, strict=True):
            field.setObjectName(f"{column.name}_{number}_field")
            field.setAccessibleName(f"{column.title}, {called}")
            write(field, value)
            column.listen(field, self.changed.emit)

    def _dress_remove(self) -> None:
        """Name the button for what it does."""
        self.remove_button.setAccessibleName(tr("Quitar la línea"))
        self.remove_button.setToolTip(tr("Quitar"))
        restyle(self.remove_button, variant="quiet")
        set_icon(self.remove_button, "close", 16)
        self.remove_button.setEnabled(not self.fixed)
        self.remove_button.clicked.connect(lambda: self.removed.emit(self))

    def _lay_out(self) -> None:
        """Fields side by side, the error below."""
        line = QHBoxLayout()
        line.setSpacing(_SPACE)
        for column, field in zip(self._columns, self.fields, strict=True):
            line.addWidget(field, 0 if column.width else 1)
        line.addWidget(self.remove_button)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(4)
        column_layout.addLayout(line)
        column_layout.addWidget(self.error)

    def fit(self, removable: bool) -> None:
        """Give every field its width at the text size now in force."""
        for column, field in zip(self._columns, self.fields, strict=True):
            fit(field, column.width)
        self.remove_button.setFixedWidth(scaled(_REMOVE_WIDTH))
        self.remove_button.setVisible(removable)

    @property
    def row(self) -> Row:
        """What stands in the line now."""
        return Row(tuple(read(field) for field in self.fields), self.key, self.fixed)

    def field(self, name: str) -> QWidget:
        """The field of a column; the first one that takes something where the name is none."""
        named = {
            column.name: field for column, field in zip(self._columns, self.fields, strict=True)
        }
        return named.get(name, self.typed[0])

    def show_error(self, text: str, name: str) -> None:
        """Say what is wrong with one field of the line (empty: nothing is)."""
        self.error.show_error("")
        self.error.attach(self.field(name))
        self.error.show_error(text)

    def stops(self) -> list[QWidget]:
        """Where Tab stops in the line."""
        return [*self.typed, *([] if self.fixed else [self.remove_button])]

    @property
    def typed(self) -> list[QWidget]:
        """The fields that take something, which a plain text does not."""
        pairs = zip(self._columns, self.fields, strict=True)
        return [field for column, field in pairs if type(column) is not RowField]


class RowEditor(QWidget):
    """Several lines of the same fields, under their titles, with a button for one more.

    ``set_columns`` once, then ``fill``. Without ``blank`` (the values of a new line, from those
    that stand) lines are neither added nor removed.
    """

    changed = Signal()
    settled = Signal()
    """Lines came or went: whoever knows the neighbours puts Tab in order (:func:`walk`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until :meth:`set_columns`."""
        super().__init__(parent)
        self._columns: Sequence[RowField] = ()
        self._blank: Callable[[tuple[Row, ...]], tuple[Any, ...]] | None = None
        self._most = 0
        self._lines: list[RowLine] = []
        self._titles: list[QLabel] = []
        self._corner = QLabel(self)
        """Above the buttons that take lines away."""
        self._head = QHBoxLayout()
        self._body = QVBoxLayout()
        self.add_button = QPushButton(self)
        self._lay_out()

    def _lay_out(self) -> None:
        """Titles, lines, and the button below them."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._head.setSpacing(_SPACE)
        self._body.setSpacing(4)
        restyle(self.add_button, variant="link")
        self.add_button.clicked.connect(self._add_and_go)
        layout.addLayout(self._head)
        layout.addLayout(self._body)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_columns(
        self,
        columns: Sequence[RowField],
        add: str = "",
        blank: Callable[[tuple[Row, ...]], tuple[Any, ...]] | None = None,
        most: int = 40,
    ) -> None:
        """Name the fields; ``add`` is what the button says, ``most`` how many lines may be."""
        self.fill(())
        self._columns = columns
        self._blank = blank
        self._most = most
        self.add_button.setText(add)
        self.add_button.setVisible(blank is not None)
        self._set_titles()
        self._fit()

    def _set_titles(self) -> None:
        """The titles over the columns, in place of those before."""
        while (item := self._head.takeAt(0)) is not None:
            title = item.widget()
            if title is not None:
                title.setParent(None)
                title.deleteLater()
        self._titles = []
        for column in self._columns:
            title = QLabel(column.title, self)
            title.setProperty("textRole", "caption")
            self._titles.append(title)
            self._head.addWidget(title, 0 if column.width else 1)
        self._corner = QLabel(self)
        self._corner.setVisible(self._blank is not None)
        self._head.addWidget(self._corner)

    @property
    def lines(self) -> tuple[RowLine, ...]:
        """The lines in their order."""
        return tuple(self._lines)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What stands in them."""
        return tuple(line.row for line in self._lines)

    def fill(self, rows: Sequence[Row]) -> None:
        """Show these entries in place of those shown."""
        for line in self._lines:
            line.setParent(None)
            line.deleteLater()
        self._lines = []
        for row in rows:
            self._append(row)
        self._settle()

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Spread errors by ``place/field`` (``0/letter``; ``2`` alone: the line's first field)."""
        found = {place: (text, name) for place, name, text in _by_line(errors)}
        for place, line in enumerate(self._lines):
            text, name = found.get(place, ("", ""))
            line.show_error(text, name)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, line by line."""
        return [*(stop for line in self._lines for stop in line.stops()), self.add_button]

    def first_invalid(self) -> QWidget | None:
        """The first field with something wrong."""
        fields = (field for line in self._lines for field in line.typed)
        return next((field for field in fields if field.property("invalid")), None)

    def changeEvent(self, event: QEvent) -> None:
        """Widths follow the text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _add_and_go(self) -> None:
        """One more line, ready for typing."""
        if self._blank is None:
            return
        self._append(Row(self._blank(self.rows)))
        self._settle()
        line = self._lines[-1]
        line.show()
        empty = [field for field in line.typed if read(field) == ""]
        (empty or line.typed)[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _append(self, row: Row) -> None:
        """One more line at the end."""
        line = RowLine(self, self._columns, row, len(self._lines) + 1)
        line.changed.connect(self.changed)
        line.removed.connect(self._remove)
        self._lines.append(line)
        self._body.addWidget(line)

    def _remove(self, line: RowLine) -> None:
        """Take a line away; the keyboard goes to a neighbour."""
        place = self._lines.index(line)
        self._lines.remove(line)
        near = self._lines[min(place, len(self._lines) - 1)] if self._lines else None
        target = near.typed[0] if near else self.add_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        line.setParent(None)
        line.deleteLater()
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        """After lines came or went: widths, and whether there may be more."""
        self._fit()
        self.settled.emit()
        self.add_button.setEnabled(len(self._lines) < self._most)

    def _fit(self) -> None:
        """Same widths in the titles and in every line."""
        for column, title in zip(self._columns, self._titles, strict=True):
            fit(title, column.width)
        fit(self._corner, _REMOVE_WIDTH)
        for line in self._lines:
            line.fit(removable=self._blank is not None)


def walk(stops: Sequence[QWidget]) -> None:
    """Have Tab go from each to the next."""
    for first, second in pairwise(stops):
        QWidget.setTabOrder(first, second)


def fit(widget: QWidget, width: int) -> None:
    """A fixed width in pixels at 100 % text size; 0: whatever room is left."""
    if width:
        widget.setFixedWidth(scaled(width))
    else:
        widget.setMinimumWidth(scaled(60))
        widget.setSizePolicy(QSizePolicy.Policy.Ignored, widget.sizePolicy().verticalPolicy())


def _by_line(errors: Mapping[str, str]) -> list[tuple[int, str, str]]:
    """Place of the line, name of the field, sentence."""
    found = []
    for path, text in errors.items():
        place, _, name = path.partition("/")
        found.append((int(place), name, text))
    return found
