"""Where the time goes, by modules of the program: what a missed goal is reported with."""

from __future__ import annotations

import cProfile
import pstats
from collections import defaultdict
from pathlib import Path

from atencion_desktop.base.i18n import tr
from atencion_desktop.trials.bench.measure import Contestant, Share

_PACKAGE = Path(__file__).resolve().parents[2]
_SHOWN = 6
_LIBRARIES = ("site-packages", "dist-packages")


def profiled(contestant: Contestant, repeats: int) -> tuple[Share, ...]:
    """The parts that take most of some turns of the work."""
    profiler = cProfile.Profile()
    for _ in range(repeats):
        contestant.prepare()
        profiler.runcall(contestant.work)
    return shares(pstats.Stats(profiler))


def shares(stats: pstats.Stats) -> tuple[Share, ...]:
    """The parts of a finished profile, greatest first."""
    spent: defaultdict[str, float] = defaultdict(float)
    entries: dict[tuple[str, int, str], tuple[int, int, float, float, object]]
    entries = stats.stats  # type: ignore[attr-defined]  # public, only missing from the stubs
    for (file, _line, function), (_calls, _primitive, own, _whole, _callers) in entries.items():
        spent[_part(file, function)] += own
    total = sum(spent.values()) or 1.0
    parts = (Share(part, own / total) for part, own in spent.items())
    return tuple(sorted(parts, key=lambda one: one.share, reverse=True)[:_SHOWN])


def _part(file: str, function: str) -> str:
    """The module of ours, the library, or what the interpreter itself does."""
    path = Path(file)
    if path.is_relative_to(_PACKAGE):
        return ".".join(path.relative_to(_PACKAGE).with_suffix("").parts)
    if file == "~":
        return _built_in(function)
    folders = path.parts
    for library in _LIBRARIES:
        if library in folders[:-1]:
            return folders[folders.index(library) + 1].removesuffix(".py")
    return tr("biblioteca de Python")


def _built_in(function: str) -> str:
    """What is written in C: the database engine apart, because it waits for the disk."""
    if "sqlcipher3" in function:
        return tr("motor de la base de datos y disco")
    if "PySide6" in function or "Shiboken" in function:
        return "Qt"
    return tr("funciones internas de Python")
