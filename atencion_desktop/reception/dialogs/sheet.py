"""A sheet over the window that is filled in: its fields, mnemonics and own keys work as usual."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from atencion_desktop.qt.widgets.overlay import Overlay


class Sheet(Overlay):
    """An overlay with fields. ``set_keys`` names keys (``F8``) that act while it is open."""

    def __init__(self, window: QWidget) -> None:
        """Belong to a window, with no keys of its own yet."""
        super().__init__(window)
        self._keys: dict[str, Callable[[], None]] = {}

    def set_keys(self, keys: Mapping[str, Callable[[], None]]) -> None:
        """What each key does, written as in the settings (``Shift+F8``)."""
        self._keys = dict(keys)

    def event(self, event: QEvent) -> bool:
        """Let the mnemonics of the sheet through, which are shortcuts too."""
        if isinstance(event, QKeyEvent) and _is_mnemonic(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Its own keys, then Esc."""
        act = self._keys.get(_written(event))
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)


def _is_mnemonic(event: QKeyEvent) -> bool:
    """Whether the window asks about Alt and a letter before acting on it."""
    asked = event.type() == QEvent.Type.ShortcutOverride
    return asked and event.modifiers() == Qt.KeyboardModifier.AltModifier


def _written(event: QKeyEvent) -> str:
    """A key as the settings write it."""
    combination = QKeyCombination(event.modifiers(), Qt.Key(event.key()))
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)
