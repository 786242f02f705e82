"""The kinds of field a line of :class:`RowEditor` is made of, read and written alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QSpinBox, QToolButton, QWidget

from atencion_desktop.base.i18n import tr

Listener = Callable[[], None]


@dataclass(frozen=True, slots=True)
class RowField:
    """A column: ``width`` in pixels at 100 % text size, 0 for the room that is left."""

    name: str
    title: str
    width: int = 0

    def build(self, parent: QWidget) -> QWidget:
        """The field of one line; here a plain text."""
        return QLabel(parent)

    def listen(self, field: Any, listener: Listener) -> None:
        """Tell of every change in a field of this kind; a plain text has none."""


@dataclass(frozen=True, slots=True)
class TextField(RowField):
    """A line of text of at most ``limit`` characters; ``tidy`` puts it in order on leaving."""

    limit: int = 120
    upper: bool = False
    hint: str = ""
    tidy: Callable[[str], str] | None = None

    def build(self, parent: QWidget) -> QWidget:
        """An edit of its own."""
        edit = QLineEdit(parent)
        edit.setMaxLength(self.limit)
        edit.setPlaceholderText(self.hint)
        if self.upper:
            edit.textEdited.connect(lambda text: edit.setText(text.upper()))
        if self.tidy is not None:
            edit.editingFinished.connect(partial(_put_in_order, edit, self.tidy))
        return edit

    def listen(self, field: Any, listener: Listener) -> None:
        """Tell of every letter."""
        field.textChanged.connect(lambda _value: listener())


@dataclass(frozen=True, slots=True)
class NumberField(RowField):
    """A whole number with its unit behind it."""

    least: int = 1
    most: int = 480
    unit: str = ""

    def build(self, parent: QWidget) -> QWidget:
        """A spin box that the wheel does not change in passing."""
        spin = CalmSpinBox(parent)
        spin.setRange(self.least, self.most)
        spin.setSuffix(self.unit)
        return spin

    def listen(self, field: Any, listener: Listener) -> None:
        """Tell of every value."""
        field.valueChanged.connect(lambda _value: listener())


@dataclass(frozen=True, slots=True)
class ChoiceField(RowField):
    """One of several ``choices`` (value, words)."""

    choices: Sequence[tuple[Any, str]] = ()

    def build(self, parent: QWidget) -> QWidget:
        """A combo box that the wheel does not change in passing."""
        return ChoiceCombo(parent, self.choices)

    def listen(self, field: Any, listener: Listener) -> None:
        """Tell of every choice."""
        field.currentIndexChanged.connect(lambda _value: listener())


@dataclass(frozen=True, slots=True)
class SetField(RowField):
    """Any number of ``choices`` (value, short mark, words)."""

    choices: Sequence[tuple[Any, str, str]] = ()

    def build(self, parent: QWidget) -> QWidget:
        """A button that opens the list to tick."""
        return SetButton(parent, self.choices)

    def listen(self, field: Any, listener: Listener) -> None:
        """Tell of every tick."""
        field.chosen.connect(listener)


class CalmSpinBox(QSpinBox):
    """Deaf to the wheel until it has the keyboard: scrolling past it must not change it."""

    def __init__(self, parent: QWidget) -> None:
        """Reached by Tab or a click."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class CalmComboBox(QComboBox):
    """The same for a list of choices."""

    def __init__(self, parent: QWidget) -> None:
        """Reached by Tab or a click."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceCombo(CalmComboBox):
    """One of several values, kept here as they are: Qt would turn a ``StrEnum`` into text."""

    def __init__(self, parent: QWidget, choices: Sequence[tuple[Any, str]]) -> None:
        """The first one chosen."""
        super().__init__(parent)
        self._values = [value for value, _words in choices]
        self.addItems([words for _value, words in choices])

    @property
    def value(self) -> Any:
        """The chosen one."""
        return self._values[self.currentIndex()]

    def choose(self, value: Any) -> None:
        """Choose another; ``ValueError`` for one that is not offered."""
        self.setCurrentIndex(self._values.index(value))


class SetButton(QToolButton):
    """Shows the marks of what is ticked; opens the list with Space, Down or a click."""

    chosen = Signal()

    def __init__(self, parent: QWidget, choices: Sequence[tuple[Any, str, str]]) -> None:
        """Nothing ticked."""
        super().__init__(parent)
        self._marks = {value: mark for value, mark, _words in choices}
        self._menu = QMenu(self)
        for value, mark, words in choices:
            action = QAction(f"{mark} · {words}", self._menu, checkable=True)
            action.setData(value)
            self._menu.addAction(action)
        self._menu.triggered.connect(self._on_tick)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._show()

    @property
    def values(self) -> frozenset[Any]:
        """What is ticked."""
        return frozenset(action.data() for action in self._menu.actions() if action.isChecked())

    def set_values(self, values: frozenset[Any] | None) -> None:
        """Tick these; ``None`` ticks all."""
        for action in self._menu.actions():
            action.setChecked(values is None or action.data() in values)
        self._show()

    def _on_tick(self, _action: QAction) -> None:
        """Show it and tell."""
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        """``Todos``, the marks, or a word for none."""
        ticked = self.values
        marks = [mark for value, mark in self._marks.items() if value in ticked]
        if len(marks) == len(self._marks):
            self.setText(tr("Todos"))
        else:
            self.setText(" ".join(marks) or tr("Ninguno"))


def _put_in_order(edit: QLineEdit, tidy: Callable[[str], str]) -> None:
    """The same said in order: no change that anybody has to hear of."""
    with QSignalBlocker(edit):
        edit.setText(tidy(edit.text()))


def read(field: QWidget) -> Any:
    """What stands in a field."""
    match field:
        case QLineEdit() | QLabel():
            return field.text()
        case QSpinBox():
            return field.value()
        case ChoiceCombo():
            return field.value
        case SetButton():
            return field.values
    raise TypeError(type(field).__name__)


def write(field: QWidget, value: Any) -> None:
    """Put a value into a field."""
    match field:
        case QLineEdit():
            field.setText(value)
            field.setCursorPosition(0)  # a long text is read from its beginning
        case QLabel():
            field.setText(value)
        case QSpinBox():
            field.setValue(value)
        case ChoiceCombo():
            field.choose(value)
        case SetButton():
            field.set_values(value)
        case _:
            raise TypeError(type(field).__name__)
