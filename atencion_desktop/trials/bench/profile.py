"""Where the time goes, by modules of the program: what a missed goal is reported with.

What Python's own library does is counted to whoever asked for it; other libraries stand apart.
"""

from __future__ import annotations

import cProfile
import pstats
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from atencion_desktop.base.i18n import tr
from atencion_desktop.trials.bench.measure import Contestant, Share

_PACKAGE = Path(__file__).resolve().parents[2]
_SHOWN = 8
_LIBRARIES = ("site-packages", "dist-packages")
_CUMULATIVE = 3
"""Where a caller's entry keeps the time spent below it."""

_Function = tuple[str, int, str]


def profiled(contestant: Contestant, repeats: int) -> tuple[Share, ...]:
    """The parts that take most of some turns of the work."""
    profiler = cProfile.Profile()
    for _ in range(repeats):
        contestant.prepare()
        profiler.runcall(contestant.work)
    return shares(pstats.Stats(profiler))


def shares(stats: pstats.Stats) -> tuple[Share, ...]:
    """The parts of a finished profile, greatest first."""
    entries: dict[_Function, tuple[int, int, float, float, dict[_Function, Any]]]
    entries = stats.stats  # type: ignore[attr-defined]  # public, only missing from the stubs
    owners = _Owners({function: entry[-1] for function, entry in entries.items()})
    spent: defaultdict[str, float] = defaultdict(float)
    for function, (_calls, _primitive, own, _below, _callers) in entries.items():
        for part, weight in owners.of(function).items():
            spent[part] += own * weight
    total = sum(spent.values()) or 1.0
    parts = (Share(part, own / total) for part, own in spent.items())
    return tuple(sorted(parts, key=lambda one: one.share, reverse=True)[:_SHOWN])


class _Owners:
    """To which parts of the program each function's time belongs, by weights that add up to 1."""

    def __init__(self, callers: Mapping[_Function, Mapping[_Function, Any]]) -> None:
        """Know who called whom."""
        self._callers = callers
        self._known: dict[_Function, dict[str, float]] = {}

    def of(self, function: _Function) -> dict[str, float]:
        """Its own part if it has one, else those of its callers."""
        if function not in self._known:
            self._known[function] = {}  # a circle of callers adds nothing
            own = _part(function)
            self._known[function] = {own: 1.0} if own else self._of_callers(function)
        return self._known[function]

    def _of_callers(self, function: _Function) -> dict[str, float]:
        """By how much of the time each of them asked for."""
        found: defaultdict[str, float] = defaultdict(float)
        for caller, edge in self._callers.get(function, {}).items():
            for part, weight in self.of(caller).items():
                found[part] += weight * edge[_CUMULATIVE]
        total = sum(found.values())
        if not total:
            return {"Python": 1.0}
        return {part: weight / total for part, weight in found.items()}


def _part(function: _Function) -> str | None:
    """The module of ours or the library; ``None`` for what belongs to its callers."""
    file, _line, name = function
    if file == "~":
        return _built_in(name)
    if "importlib" in file:
        return tr("cargar módulos")
    path = Path(file)
    if path.is_relative_to(_PACKAGE):
        return ".".join(path.relative_to(_PACKAGE).with_suffix("").parts)
    for library in _LIBRARIES:
        if library in path.parts[:-1]:
            return path.parts[path.parts.index(library) + 1].removesuffix(".py")
    return "PySide6" if "shiboken" in file or "signature_bootstrap" in file else None


def _built_in(name: str) -> str | None:
    """The two libraries written in C: the database engine (it waits for the disk) and Qt."""
    if "sqlcipher3" in name:
        return tr("motor de la base de datos y disco")
    return "PySide6" if "PySide6" in name or "Shiboken" in name else None
