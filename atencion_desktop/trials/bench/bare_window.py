"""The floor of starting: an empty window that ends at its first paint. Run as a script."""

from __future__ import annotations

import os
import sys
from typing import NoReturn

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    """Nothing but a window."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint, and end."""
        super().paintEvent(event)
        QTimer.singleShot(0, self, self.close)


def main() -> int:
    """Show it until it has been painted."""
    application = QApplication(sys.argv)
    window = BareWindow()
    window.show()
    return application.exec()


def run() -> NoReturn:
    """End at once, as the program does when its start is measured."""
    os._exit(main())


if __name__ == "__main__":
    run()
