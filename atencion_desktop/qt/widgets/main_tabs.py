"""The tabs of the window: icon, words, digit; where room is short only the chosen one speaks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
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


class MainTabs(QTabBar):
    """Shrinks to icons when the words do not fit; tooltips and screen readers keep the names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without tabs."""
        super().__init__(parent)
        self._labels: list[TabLabel] = []
        self._compact = False
        self._needed = 0
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.currentChanged.connect(self._write)

    def add(self, label: TabLabel) -> int:
        """Add a tab at the end; its place."""
        self._labels.append(label)
        place = self.addTab("")
        cap = QLabel(label.key.rpartition("+")[2], self)
        cap.setProperty("textRole", "key")
        cap.setVisible(bool(label.key))
        self.setTabButton(place, QTabBar.ButtonPosition.RightSide, cap if label.key else None)
        self._write()
        return place

    @property
    def compact(self) -> bool:
        """Whether only the chosen tab shows its words."""
        return self._compact

    def _write(self) -> None:
        """Words, icons and tooltips of every tab."""
        theme = current()
        self.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        for place, label in enumerate(self._labels):
            chosen = place == self.currentIndex()
            self.setTabText(place, label.text if chosen or not self._compact else "")
            self.setTabIcon(place, icon(label.icon, theme.colour("accent" if chosen else "text")))
            cap = self.tabButton(place, QTabBar.ButtonPosition.RightSide)
            if cap is not None:
                cap.setVisible(not self._compact)
            self.setTabToolTip(place, f"{label.text}  ({label.key})" if label.key else label.text)
            self.setAccessibleTabName(place, label.text)

    def _settle(self) -> None:
        """Speak or not, according to the room."""
        if not self._compact:
            self._needed = self.sizeHint().width()
        compact = self._needed > self.width()
        if compact != self._compact:
            self._compact = compact
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room or less."""
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Colour the icons anew after a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._compact = False
            self._write()
            self._settle()

    def minimumTabSizeHint(self, index: int) -> QSize:
        """No tab is squeezed."""
        return self.tabSizeHint(index)
