"""The items of an order in a row, the one in front pressed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.customers.widgets.slots import empty_layout
from atencion_desktop.qt.looks import restyle


class ItemBar(QWidget):
    """Hidden while there is only one item."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without items."""
        super().__init__(parent)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._buttons: list[QPushButton] = []

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """One for each item."""
        return tuple(self._buttons)

    def show_items(self, names: Sequence[str], current: int) -> None:
        """Name the items and press the one in front."""
        self.setVisible(len(names) > 1)
        if len(names) != len(self._buttons):
            empty_layout(self._layout)
            self._buttons = [self._button(number) for number in range(len(names))]
        for number, (button, name) in enumerate(zip(self._buttons, names, strict=True)):
            button.setText(f"{number + 1}. {name or tr('sin nombre')}")
            button.setChecked(number == current)

    def _button(self, number: int) -> QPushButton:
        """The way to one of the items."""
        button = QPushButton(self)
        button.setCheckable(True)
        restyle(button, variant="quiet")
        button.clicked.connect(partial(self._choose, number))
        self._layout.addWidget(button)
        return button

    def _choose(self, number: int, _checked: bool = False) -> None:
        """Tell which item is wanted; the answer presses its button."""
        self._buttons[number].setChecked(True)
        self.chosen.emit(number)
