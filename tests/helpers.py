"""Hands for the tests: typing as a person does, and waiting without sleeping."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_PRESS_AND_RELEASE = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


def type_text(widget: QWidget, text: str) -> None:
    """Type any text, accents and emoji included, on which ``qtbot.keyClicks`` aborts."""
    for character in text:
        for kind in _PRESS_AND_RELEASE:
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(widget, event)


def press(
    widget: QWidget,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    text: str = "",
) -> None:
    """Press and release one key on a widget, with the text that the key would give."""
    for kind in _PRESS_AND_RELEASE:
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))
