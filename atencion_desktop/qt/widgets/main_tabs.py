"""The tabs of the window: icon, words, digit; where room is short only the chosen one speaks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QTabBar, QWidget

from atencion_desktop.qt.icons import icon
from atencion_desktop.qt.theme import current, scaled

_ICON = 20


@dataclass(frozen=True, slots=True)
class TabLabel:
    """What stands on a tab: words, icon, and the key that chooses it."""

    text: str
    icon: str
    key: str = ""


class Room(IntEnum):
    """How much the tabs can say: all, no digits, or words on the chosen one only."""

    FULL = 0
    WORDS = 1
    ICONS = 2


class MainTabs(QTabBar):
    """Shrinks to icons when the words do not fit; tooltips and screen readers keep the names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without tabs."""
        super().__init__(parent)
        self._labels: list[TabLabel] = []
        self._caps: list[QLabel] = []
        self._room = Room.FULL
        self._widths: dict[Room, int] = {}
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.currentChanged.connect(self._write)

    def add(self, label: TabLabel) -> int:
        """Add a tab at the end; its place."""
        cap = QLabel(label.key.rpartition("+")[2], self)
        cap.setProperty("textRole", "key")
        self._caps.append(cap)
        self._labels.append(label)
        self._widths.clear()
        place = self.addTab("")
        self._write()
        return place

    @property
    def room(self) -> Room:
        """How much the tabs say now."""
        return self._room

    def _write(self) -> None:
        """Words, icons, digits and tooltips of every tab."""
        theme = current()
        self.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        for place, label in enumerate(self._labels[: self.count()]):
            chosen = place == self.currentIndex()
            self.setTabText(place, label.text if chosen or self._room < Room.ICONS else "")
            self.setTabIcon(place, icon(label.icon, theme.colour("accent" if chosen else "text")))
            self._caps[place].adjustSize()
            cap = self._caps[place] if self._room is Room.FULL else None
            self.setTabButton(place, QTabBar.ButtonPosition.RightSide, cap)
            self._caps[place].setVisible(cap is not None and bool(label.key))
            self.setTabToolTip(place, f"{label.text}  ({label.key})" if label.key else label.text)
            self.setAccessibleTabName(place, label.text)

    def _settle(self) -> None:
        """Say as much as there is room for."""
        before = self._room
        for room in Room:
            self._room = room
            if self._needed(room) <= self.width():
                break
        if self._room is not before:
            self._write()

    def _needed(self, room: Room) -> int:
        """The width of all tabs in that form, known once they were written in it."""
        if room not in self._widths:
            self._room = room
            self._write()
            self._widths[room] = self.sizeHint().width()
        return self._widths[room]

    def _measure_anew(self) -> None:
        """Forget the widths: fonts, words or tabs have changed."""
        self._widths.clear()
        self._settle()
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room or less."""
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Measure and colour anew after a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            # Fonts and paddings of the new style reach the tabs after this event.
            QTimer.singleShot(0, self, self._measure_anew)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """No tab is squeezed."""
        return self.tabSizeHint(index)
