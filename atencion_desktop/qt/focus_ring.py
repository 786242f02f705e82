"""The ring round whatever has the keyboard: one look for every widget, never hidden."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from atencion_desktop.qt.theme import current

WIDTH = 2
GAP = 2
_OUT = WIDTH + GAP
_RADIUS = 8.0
_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.EnabledChange,
}


class FocusRing(QWidget):
    """A transparent child of the window, laid round the focused widget and moving with it."""

    def __init__(self, window: QWidget) -> None:
        """Belong to a window, hidden until something in it has the keyboard."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focus_ring")
        self._host = window
        self._target: QWidget | None = None
        self._followed: list[QWidget] = []
        self.hide()

    def follow(self, target: QWidget | None) -> None:
        """Go round another widget, or nowhere."""
        for widget in filter(isValid, self._followed):
            widget.removeEventFilter(self)
        self._followed = []
        self._target = target
        if target is not None:
            self._followed = _chain(target, self._host)
            for widget in self._followed:
                widget.installEventFilter(self)
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move along when the widget or anything above it moves."""
        if event.type() in _FOLLOWED:
            self._settle()
        return False

    def _settle(self) -> None:
        """Lie round the target, as far as it can be seen."""
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        area = self._area_of(target)
        self.setGeometry(area)
        # Round the whole window it would say nothing: what covers it shows its own card.
        self.setVisible(not area.isEmpty() and area != self._host.rect())
        self.raise_()
        self.update()

    def _area_of(self, target: QWidget) -> QRect:
        """The ring's rectangle in the window, cut by what scrolls and by the window itself."""
        area = QRect(target.mapTo(self._host, QPoint(0, 0)), target.size())
        area.adjust(-_OUT, -_OUT, _OUT, _OUT)
        above = target.parentWidget()
        while above is not None and above is not self._host:
            scroll = above.parentWidget()
            if isinstance(scroll, QAbstractScrollArea) and scroll.viewport() is above:
                area &= QRect(above.mapTo(self._host, QPoint(0, 0)), above.size())
            above = scroll
        return area & self._host.rect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two pixels of the focus colour, rounded."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current().colour("focus"), WIDTH))
        half = WIDTH / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), _RADIUS, _RADIUS
        )
        painter.end()


class FocusRings(QObject):
    """Gives every window of the program its ring; one per process, owned by the application."""

    def __init__(self, app: QApplication) -> None:
        """Listen to where the focus goes."""
        super().__init__(app)
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Take the ring of the old window away and lay one in the new."""
        ring = _ring_of(new) if new is not None and _wants_ring(new) else None
        if self._ring is not None and self._ring is not ring and isValid(self._ring):
            self._ring.follow(None)
        self._ring = ring
        if ring is not None:
            ring.follow(new)


def _wants_ring(widget: QWidget) -> bool:
    """Not in menus and the lists of combos: there the selection itself shows where one is."""
    kind = widget.window().windowType()
    return kind not in (Qt.WindowType.Popup, Qt.WindowType.ToolTip) and not widget.isWindow()


def _ring_of(widget: QWidget) -> FocusRing:
    """The ring of the widget's window, made the first time."""
    window = widget.window()
    found = window.findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, FocusRing) else FocusRing(window)


def _chain(widget: QWidget, window: QWidget) -> list[QWidget]:
    """The widget and everything above it, the window included."""
    chain: list[QWidget] = []
    step: QWidget | None = widget
    while step is not None:
        chain.append(step)
        step = None if step is window else step.parentWidget()
    return chain
