"""Turn a checkout into a running program: make ``.venv``, install, run ``demo`` or ``test``."""

from __future__ import annotations
