"""Every test runs on the same machine: own folders, one zone, one language, no keyring."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from atencion_desktop.base import i18n

ZONE = "Europe/Madrid"
_CLEARED = (
    "ATENCION_DATABASE",
    "ATENCION_LANG",
    "ATENCION_PASSWORD",
    "ATENCION_RECOVERY",
    "LANGUAGE",
    "LC_ALL",
    "SOURCE_DATE_EPOCH",
)


# A slow machine is no fault of the program, and a run must be the same each time.
settings.register_profile(
    "house",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")


@pytest.fixture(autouse=True)
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Point every folder of the program below a fresh one; gives that folder."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in _CLEARED:
            patch.delenv(name, raising=False)
        patch.setenv("ATENCION_DATA", str(home / "data"))
        patch.setenv("ATENCION_CACHE", str(home / "cache"))
        patch.setenv("XDG_CONFIG_HOME", str(home / "config"))
        patch.setenv("LANG", "C.UTF-8")
        patch.setenv("TZ", ZONE)
        _apply_zone()
        yield home
    _apply_zone()


@pytest.fixture(autouse=True)
def spanish() -> Iterator[None]:
    """Start in the source language and leave it so."""
    i18n.set_language(i18n.SOURCE_LANGUAGE)
    yield
    i18n.set_language(i18n.SOURCE_LANGUAGE)


@pytest.fixture(autouse=True)
def plain_looks() -> Iterator[None]:
    """Leave the one application in the light theme at its own text size, if it was dressed."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    worn = (app.property("themeName"), app.property("textSize")) if app else (None, None)
    if isinstance(app, QApplication) and worn not in ((None, None), ("light", 100)):
        from atencion_desktop.qt.theme import apply_theme

        apply_theme(app)


def _apply_zone() -> None:
    """Make the C library read ``TZ`` again, where it can."""
    if hasattr(time, "tzset"):
        time.tzset()
