"""A row of small facts about somebody or something, breaking into more rows when needed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from atencion_desktop.qt.widgets.badge import Badge
from atencion_desktop.qt.widgets.flow_layout import FlowLayout


@dataclass(frozen=True, slots=True)
class Chip:
    """One fact: its word and its tone."""

    text: str
    tone: str = "neutral"


class ChipRow(QWidget):
    """Shows chips; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without chips."""
        super().__init__(parent)
        self._layout = FlowLayout(self, 6)
        self._chips: tuple[Chip, ...] = ()
        self.hide()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """What is shown."""
        return self._chips

    def set_chips(self, chips: Iterable[Chip]) -> None:
        """Show these."""
        self._chips = tuple(chips)
        for badge in self.findChildren(Badge):
            self._layout.removeWidget(badge)
            badge.deleteLater()
        for chip in self._chips:
            self._layout.addWidget(Badge(self, chip.text, chip.tone))
        self.setVisible(bool(self._chips))
        self.updateGeometry()
