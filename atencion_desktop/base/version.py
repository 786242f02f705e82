"""The program's version: the one place that holds it (the wheel reads it from here)."""

from __future__ import annotations

PROGRAM_VERSION = "0.1.0"
