"""This PC's settings as the window holds them: changed in one place, saved, announced."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from atencion_desktop.base.settings import Settings, save_settings


class Preferences(QObject):
    """Holds the frozen :class:`Settings`; every change is saved at once and announced."""

    changed = Signal(object)

    def __init__(
        self, value: Settings, path: Path | None = None, parent: QObject | None = None
    ) -> None:
        """Begin with loaded settings; without a path nothing is kept (tour, tests)."""
        super().__init__(parent)
        self._value = value
        self._path = path

    @property
    def value(self) -> Settings:
        """The settings in force."""
        return self._value

    def change(self, **fields: Any) -> None:
        """Replace some fields; out-of-bounds values fall back to their defaults.

        Raises the environment errors of :func:`save_settings`; the change holds all the same.
        """
        value = replace(self._value, **fields).bounded()
        if value == self._value:
            return
        self._value = value
        self.changed.emit(value)
        if self._path is not None:
            save_settings(self._path, value)
