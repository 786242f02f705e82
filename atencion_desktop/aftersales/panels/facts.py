"""Facts as pairs of a quiet name and its value, in two columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from atencion_desktop.customers.widgets.slots import empty_layout


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and a value; a ``wide`` one takes the whole row."""

    name: str
    value: str
    wide: bool = False


class FactGrid(QWidget):
    """Shows facts; empty ones are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without facts."""
        super().__init__(parent)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(16)
        self._layout.setVerticalSpacing(8)
        self._layout.setColumnStretch(0, 1)
        self._layout.setColumnStretch(1, 1)
        self._facts: tuple[Fact, ...] = ()

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What is shown."""
        return self._facts

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these."""
        chosen = tuple(fact for fact in facts if fact.value)
        if chosen == self._facts:
            return
        self._facts = chosen
        empty_layout(self._layout)
        row = column = 0
        for fact in chosen:
            if fact.wide and column:
                row, column = row + 1, 0
            self._layout.addWidget(_pair(self, fact), row, column, 1, 2 if fact.wide else 1)
            row, column = (row + 1, 0) if fact.wide or column else (row, 1)


def _pair(parent: QWidget, fact: Fact) -> QWidget:
    """A name over its value, which can be copied."""
    pair = QWidget(parent)
    name, value = QLabel(fact.name, pair), QLabel(fact.value, pair)
    name.setProperty("textRole", "caption")
    value.setWordWrap(True)
    value.setTextFormat(Qt.TextFormat.PlainText)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    layout = QVBoxLayout(pair)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(name)
    layout.addWidget(value)
    return pair
