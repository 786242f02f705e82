"""Something laid over the whole window for a moment: a key card, a number shown large."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QVBoxLayout, QWidget

from atencion_desktop.qt.theme import current

_SHADE = 0.5


class Overlay(QWidget):
    """Dims the window and shows a card in its middle; Esc or a click beside it closes.

    It takes the keyboard while open and gives it back to whoever had it. ``body`` is the card's
    column. It stays inside the window: no second window appears.
    """

    closed = Signal()

    def __init__(self, window: QWidget, *, dim: bool = True) -> None:
        """Belong to a window, closed until :meth:`open`."""
        super().__init__(window)
        self._host = window
        self._dim = dim
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.card = QFrame(self)
        self.card.setProperty("popup", "true")
        self.body = QVBoxLayout(self.card)
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(12)
        layout = QGridLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addWidget(self.card, 0, 0, Qt.AlignmentFlag.AlignCenter)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it is on the screen."""
        return not self.isHidden()

    def open(self) -> None:
        """Cover the window and take the keyboard."""
        self._before = self._host.focusWidget()
        self._host.installEventFilter(self)
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        self.first_focus().setFocus(Qt.FocusReason.PopupFocusReason)

    def first_focus(self) -> QWidget:
        """What gets the keyboard on opening; the overlay itself unless a subclass says other."""
        return self

    def close_overlay(self) -> None:
        """Uncover the window and give the keyboard back."""
        if not self.is_open:
            return
        self._host.removeEventFilter(self)
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the window."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._host.rect())
        return False

    def focusNextPrevChild(self, next_child: bool) -> bool:
        """Tab walks inside the overlay only."""
        inside = [w for w in self.card.findChildren(QWidget) if _takes_tab(w)]
        if not inside:
            return True
        here = QApplication.focusWidget()
        place = inside.index(here) if here in inside else -1
        inside[(place + (1 if next_child else -1)) % len(inside)].setFocus()
        return True

    def event(self, event: QEvent) -> bool:
        """Keep the window's keys from acting below while it is covered."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_overlay()
        else:
            event.accept()  # nothing below may act while it is covered

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_overlay()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies below."""
        if self._dim:
            shade = QColor(current().colour("shade"))
            shade.setAlphaF(_SHADE)
            painter = QPainter(self)
            painter.fillRect(self.rect(), shade)
            painter.end()


class KeyOverlay(Overlay):
    """An overlay answered by one key. A key it does not know closes it and goes on its way.

    ``set_keys`` maps what the key types (``"1"``, ``"P"``) to what it does; digits of the main
    keys and of the keypad are the same. An action that should leave it open is in ``staying``.
    """

    def __init__(self, window: QWidget, *, dim: bool = True) -> None:
        """Know no key but Esc."""
        super().__init__(window, dim=dim)
        self._keys: dict[str, Callable[[], None]] = {}
        self._staying: frozenset[str] = frozenset()

    def set_keys(
        self, keys: Mapping[str, Callable[[], None]], staying: frozenset[str] = frozenset()
    ) -> None:
        """What each key does; those in ``staying`` leave the overlay open."""
        self._keys = {key.casefold(): action for key, action in keys.items()}
        self._staying = frozenset(key.casefold() for key in staying)

    def event(self, event: QEvent) -> bool:
        """See a key before the window's shortcuts do: an unknown one closes, then takes its way.

        Tab too is an unknown key.
        """
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(self._knows(event))
            if not event.isAccepted():
                self.close_overlay()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def _knows(self, event: QKeyEvent) -> bool:
        """Whether the overlay itself answers a key (a modifier alone waits for what follows)."""
        known = event.text().casefold() in self._keys
        return known or event.key() == Qt.Key.Key_Escape or event.key() in _MODIFIERS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act, or close and pass the key on to where it would have gone."""
        key = event.text().casefold()
        if not self.is_open:
            _pass_on(event)  # closed by the same key a moment ago
        elif event.key() == Qt.Key.Key_Escape:
            self.close_overlay()
        elif key in self._keys:
            if key not in self._staying:
                self.close_overlay()
            self._keys[key]()
        elif event.key() not in _MODIFIERS:
            self.close_overlay()
            _pass_on(event)


_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}


def _pass_on(event: QKeyEvent) -> None:
    """Send a key to whoever has the keyboard now."""
    target = QApplication.focusWidget()
    if target is not None:
        copy = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
        QApplication.sendEvent(target, copy)


def _takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops at a widget."""
    policy = widget.focusPolicy()
    stops = bool(policy & Qt.FocusPolicy.TabFocus)
    return stops and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
