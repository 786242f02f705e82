"""A pair of hands on the real window: keys, clicks, patience and a camera.

Used by the tour and by the end-to-end tests. Nothing here sleeps: the hands wait in Qt's own
event loop until what they wait for is there.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from atencion_desktop.window import ShopWindow

W = TypeVar("W", bound=QWidget)

PATIENCE_MS = 15_000
_LOOK_MS = 10
_QUIET_LOOKS = 4


class NotSeen(AssertionError):
    """What the hands waited for did not come within :data:`PATIENCE_MS`."""


class Driver:
    """Drives one window; pictures go into a folder, numbered in the order they are taken."""

    def __init__(self, shop: ShopWindow, folder: Path | None = None) -> None:
        """Take hold of a window that is already shown."""
        self.shop = shop
        self.window = shop.window
        self.folder = folder
        self.pictures: list[Path] = []

    def resize(self, size: QSize) -> None:
        """Give the window its size and let it settle."""
        self.window.resize(size)
        self.settle()

    def find(self, kind: type[W], name: str) -> W:
        """The visible widget of that object name; a hidden one only if none is visible."""
        found = self.window.findChildren(kind, name)
        if not found:
            raise NotSeen(name)
        return next((w for w in found if w.isVisible()), found[0])

    def click(self, name: str, within: str = "") -> None:
        """Press the widget of that name with the mouse, once it is there and enabled.

        ``within`` narrows it to the inside of another widget.
        """
        whole = self.find(QWidget, within) if within else self.window
        self.until(lambda: self._ready(QWidget, name, whole), name)
        usable = (w for w in whole.findChildren(QWidget, name) if w.isVisible() and w.isEnabled())
        QTest.mouseClick(next(usable), Qt.MouseButton.LeftButton)
        self.settle()

    def focus(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """Put the keyboard into the widget of that name, as its mnemonic would."""
        self.until(lambda: self._ready(kind, name), name)
        widget = self.find(kind, name)
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return widget

    def fill(self, name: str, text: str) -> None:
        """Type into the field of that name, in place of what stood there."""
        self.focus(name)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.write(text)

    def choose(self, name: str, text: str) -> None:
        """Walk down a closed list until it shows the text; :class:`NotSeen` if it never does."""
        box = self.find(QComboBox, name)
        self.focus(name)
        for _ in range(box.count() + 1):
            if box.currentText() == text:
                return
            self.press(Qt.Key.Key_Down)
        raise NotSeen(text)

    def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press and release a key where the keyboard is."""
        QTest.keyClick(self._target(), key, modifiers)
        self.settle()

    def write(self, text: str) -> None:
        """Type a text, accents and all, where the keyboard is."""
        for char in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char)
                QApplication.sendEvent(self._target(), event)
        self.settle()

    def draw(self, pad: QWidget, strokes: list[list[tuple[float, float]]]) -> None:
        """Sign on a pad with the mouse; points in shares of its width and height."""
        for stroke in strokes:
            points = [
                QPoint(int(x * (pad.width() - 1)), int(y * (pad.height() - 1))) for x, y in stroke
            ]
            QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
            for point in points[1:]:
                QTest.mouseMove(pad, point)
            QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])
        self.settle()

    def picture(self, name: str) -> Path | None:
        """Take a picture of the window as it stands."""
        self.settle()
        if self.folder is None:
            return None
        path = self.folder / f"{len(self.pictures) + 1:02d}-{name}.png"
        self.window.grab().save(str(path))
        self.pictures.append(path)
        return path

    def settle(self) -> None:
        """Wait until both lanes have been quiet for a moment."""
        quiet = 0

        def look() -> bool:
            """Whether nothing has been going on for some looks in a row."""
            nonlocal quiet
            quiet = 0 if self.shop.hub.runner.busy else quiet + 1
            return quiet >= _QUIET_LOOKS

        self.until(look, "quiet")

    def until(self, there: Callable[[], bool], what: str) -> None:
        """Wait in the event loop until ``there`` says yes; :class:`NotSeen` after a while."""
        loop = QEventLoop()
        watch, patience = QTimer(), QTimer()

        def look() -> None:
            """Leave the loop once it is there."""
            if there():
                loop.quit()

        watch.timeout.connect(look)
        patience.setSingleShot(True)
        patience.timeout.connect(lambda: loop.exit(1))
        watch.start(_LOOK_MS)
        patience.start(PATIENCE_MS)
        if loop.exec():
            raise NotSeen(what)

    def _ready(self, kind: type[QWidget], name: str, within: QWidget | None = None) -> bool:
        """Whether a widget of that name can be used now."""
        found = (within or self.window).findChildren(kind, name)
        return any(w.isVisible() and w.isEnabled() for w in found)

    def _target(self) -> QWidget:
        """Where the keyboard is: in a dialog above, or in the window."""
        return QApplication.focusWidget() or self.window
