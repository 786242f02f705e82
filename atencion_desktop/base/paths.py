"""Where things are: the program's own resources and the shop's data folder."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def _resources() -> Path:
    """The resources folder: frozen program, installed wheel, or checkout, in that order."""
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen) / "resources"] if frozen else []
    candidates += [_PACKAGE / "_resources", _PACKAGE.parent / "resources"]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError("resources")


def resource(*parts: str) -> Path:
    """The path of a file that comes with the program (icons, fonts, law packs, translations)."""
    return _resources().joinpath(*parts)


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The folder of one shop and the names inside it (``contracts.md``, Common)."""

    root: Path

    @property
    def database(self) -> Path:
        """The embedded database file."""
        return self.root / "atencion.db"

    @property
    def documents(self) -> Path:
        """Issued papers, named by their hash."""
        return self.root / "documents"

    @property
    def backups(self) -> Path:
        """Verified copies of the database."""
        return self.root / "backups"

    @property
    def keys(self) -> Path:
        """Certificate and keys, readable by the owner only (mode 0700 / 0600)."""
        return self.root / "keys"

    @property
    def settings(self) -> Path:
        """This PC's settings: desk, printers, theme, language, monitor."""
        return self.root / "settings.json"

    @property
    def log(self) -> Path:
        """Rotating log files, without personal data."""
        return self.root / "log"


def default_data_folder() -> DataFolder:
    """The platform's user data folder, or ``ATENCION_DATA`` where it is set."""
    chosen = os.environ.get("ATENCION_DATA")
    if chosen:
        return DataFolder(Path(chosen))
    from platformdirs import user_data_path  # light, and only needed without an explicit folder

    return DataFolder(user_data_path("atencion", appauthor=False))


def cache_folder() -> Path:
    """Where what can be rebuilt is kept (the demo shop of each version)."""
    chosen = os.environ.get("ATENCION_CACHE")
    if chosen:
        return Path(chosen)
    from platformdirs import user_cache_path

    return user_cache_path("atencion", appauthor=False)
