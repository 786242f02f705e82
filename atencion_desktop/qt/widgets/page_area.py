"""Where the pages stand: as large as the window leaves room for, scrolling only below their least.

A ``QScrollArea`` that resizes its widget gives it the height it would like at its width; a page is
content with less, so here the least it can do with decides.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea


class PageArea(QScrollArea):
    """Keeps its widget at the area's size while that is enough for the widget's least."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room or less."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another page, or one that needs more."""
        done = super().eventFilter(watched, event)
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Give the widget the whole room; what it needs beyond that is scrolled to."""
        widget = self.widget()
        if widget is None:
            return
        room, least = self.maximumViewportSize(), widget.minimumSizeHint()
        wide, high = least.width() > room.width(), least.height() > room.height()
        room -= QSize(
            self.verticalScrollBar().sizeHint().width() if high else 0,
            self.horizontalScrollBar().sizeHint().height() if wide else 0,
        )
        widget.resize(room.expandedTo(least))
