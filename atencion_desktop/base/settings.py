"""This PC's settings: one frozen dataclass with defaults and bounds, kept as readable JSON.

Everything of the shop is in the store; here is only what belongs to the computer.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from atencion_desktop.base import codec
from atencion_desktop.base.files import write_atomically
from atencion_desktop.base.i18n import LANGUAGES, SOURCE_LANGUAGE

THEMES = ("system", "light", "dark")
TEXT_SIZES = (100, 110, 125, 150, 175, 200)


def _nothing() -> Mapping[str, Any]:
    """An empty read-only mapping."""
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Settings:
    """What this computer remembers. ``text_size`` in percent; ``keys`` only where changed."""

    desk: str | None = None
    ticket_printer: str | None = None
    paper_printer: str | None = None
    theme: str = "system"
    language: str = SOURCE_LANGUAGE
    text_size: int = 100
    monitor: str | None = None
    keys: Mapping[str, str] = field(default_factory=_nothing)
    geometry: str = ""
    tab: str = ""
    columns: Mapping[str, tuple[int, ...]] = field(default_factory=_nothing)

    def bounded(self) -> Settings:
        """The same with every value that makes no sense put back to its default."""
        default = Settings()
        return replace(
            self,
            theme=self.theme if self.theme in THEMES else default.theme,
            language=self.language if self.language in LANGUAGES else default.language,
            text_size=self.text_size if self.text_size in TEXT_SIZES else default.text_size,
        )


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The settings found, and where a file that could not be read was put aside (else None)."""

    settings: Settings
    set_aside: Path | None = None


def load_settings(path: Path) -> LoadedSettings:
    """The settings of that file; defaults when there is none, or when it cannot be read.

    An unreadable file is kept beside as ``settings.json.bad``, never overwritten unseen.
    """
    try:
        plain = json.loads(path.read_text(encoding="utf-8"))
        settings = codec.from_plain(_checked(plain), Settings)
    except FileNotFoundError:
        return LoadedSettings(Settings())
    except (OSError, ValueError, TypeError, AttributeError):
        return LoadedSettings(Settings(), _put_aside(path))
    return LoadedSettings(settings.bounded())


_SHAPES: Mapping[str, tuple[type, ...]] = MappingProxyType(
    {
        "desk": (str, type(None)),
        "ticket_printer": (str, type(None)),
        "paper_printer": (str, type(None)),
        "theme": (str,),
        "language": (str,),
        "text_size": (int,),
        "monitor": (str, type(None)),
        "keys": (dict,),
        "geometry": (str,),
        "tab": (str,),
        "columns": (dict,),
    }
)


def _checked(plain: Any) -> Any:
    """The known fields that hold the right type: one odd value does not cost the others."""
    if not isinstance(plain, dict):
        raise TypeError(type(plain).__name__)
    return {
        name: value
        for name, value in plain.items()
        if name in _SHAPES and isinstance(value, _SHAPES[name])
    }


def _put_aside(path: Path) -> Path:
    """Move an unreadable file out of the way, where the folder allows it."""
    aside = path.with_name(path.name + ".bad")
    try:
        path.replace(aside)
    except OSError:
        return path
    return aside


def save_settings(path: Path, settings: Settings) -> None:
    """Write all or nothing: a new file is synced, then takes the old one's place.

    Raises :class:`DiskFull` or :class:`ReadOnlyShop`; the old file is then still whole.
    """
    text = json.dumps(codec.to_plain(settings), indent=1, sort_keys=True, ensure_ascii=False)
    write_atomically(path, f"{text}\n".encode())
