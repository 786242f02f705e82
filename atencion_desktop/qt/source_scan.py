"""A habit of PySide that costs every start dear, switched off before anything else is imported."""

from __future__ import annotations

import importlib
from typing import Any


def stop_source_scan() -> None:
    """Have PySide not read the source of every module imported from now on.

    It looks for ``from __feature__ import``, which this program never uses; without it the ORM
    loads a fifth faster and the process is 20 MB smaller (``tests/qt/test_edges.py`` guards
    the private name).
    """
    feature: Any = importlib.import_module("PySide6.support.feature")
    feature._mod_uses_pyside = _never  # noqa: SLF001 - the only switch there is


def _never(_module: object) -> bool:
    """No module of this program uses PySide's features."""
    return False
