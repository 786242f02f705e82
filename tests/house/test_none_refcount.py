"""The toolkit may not eat references to None (PySide6 6.12.0 does, and kills CPython 3.11)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 500
NOISE = 50


def test_qt_does_not_eat_none() -> None:
    target = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        target.setObjectName("x")
    # From Python 3.12 on None is immortal and its count stands still: true there as well.
    assert abs(sys.getrefcount(None) - before) < NOISE
