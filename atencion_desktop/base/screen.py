"""Whether anybody could see a window here, told without loading Qt."""

from __future__ import annotations

import os
import sys


def is_blind() -> bool:
    """Whether no screen was named, neither a real one nor one in memory: nobody would see."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named)
