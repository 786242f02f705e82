"""Names that nobody else will ever give: of an intent, a process, a shop."""

from __future__ import annotations

import os


def new_id() -> str:
    """128 random bits in hexadecimal; the library's ``uuid`` would ask the platform first."""
    return os.urandom(16).hex()
