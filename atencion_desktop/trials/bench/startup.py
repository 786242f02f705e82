"""Starting the program until its window is painted with the waiting list, beside a bare window.

Each start is a process of its own, drawn into memory, its bytecode compiled beforehand as the
installer does. The figure is processor time: reading from the disk is the same for both.
"""

from __future__ import annotations

import json
import os
import pstats
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import atencion_desktop
from atencion_desktop.base.i18n import tr
from atencion_desktop.trials.bench import bare_window, child
from atencion_desktop.trials.bench.bench import Bench
from atencion_desktop.trials.bench.measure import (
    CPU_MILLISECONDS,
    Figure,
    Remark,
    Report,
    Share,
    orders,
)
from atencion_desktop.trials.bench.profile import shares
from atencion_desktop.trials.bench.room import Room

GOAL = 1.6
"""Goal G1 of the performance research."""
MEMORY_GOAL = 2.0
"""Goal G3, taken here at the first paint."""
_TURNS = 25
_WINDOW = ("-m", "atencion_desktop", "--paint-and-exit")


@dataclass(frozen=True, slots=True)
class _Cost:
    """What one start took: milliseconds and KiB."""

    wall: float
    cpu: float
    memory: float


class _Starts:
    """The two programs and the environment both are started in."""

    def __init__(self, folder: Path) -> None:
        """A full waiting room, closed, and a folder for bytecode."""
        self.shop = folder / "room-startup"
        self.profile = folder / "startup.prof"
        package = Path(atencion_desktop.__file__).parent.parent
        self.environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(package),
            "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        }
        self.environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def arguments(self, name: str) -> list[str]:
        """How each of them is run."""
        if name == "floor":
            return [bare_window.__file__]
        return [*_WINDOW, "--data", str(self.shop)]

    def cost(self, name: str) -> _Cost:
        """One start."""
        command = [sys.executable, child.__file__, sys.executable, *self.arguments(name)]
        done = subprocess.run(command, env=self.environment, capture_output=True, check=True)
        return _Cost(**json.loads(done.stdout))

    def shares(self) -> tuple[Share, ...]:
        """Where the time of one start goes."""
        profiled = ["-m", "cProfile", "-o", str(self.profile), *self.arguments("ours")]
        command = [sys.executable, *profiled]
        subprocess.run(command, env=self.environment, capture_output=True, check=True)
        return shares(pstats.Stats(str(self.profile)))


def startup(bench: Bench) -> Report:
    """Start, paint the full list, and end."""
    starts = _Starts(bench.folder)
    Room.make(starts.shop, 0).store.close()
    taken: dict[str, list[_Cost]] = {"ours": [], "floor": []}
    for counted, order in orders(taken, bench.turns(_TURNS)):
        for name in order:
            cost = starts.cost(name)
            if counted:
                taken[name].append(cost)
    ours, floor = taken["ours"], taken["floor"]
    figure = Figure.of([c.cpu for c in ours], [c.cpu for c in floor], GOAL, CPU_MILLISECONDS)
    profile = () if figure.met else starts.shares()
    return Report(figure, tuple(_remarks(ours, floor)), profile)


def _remarks(ours: list[_Cost], floor: list[_Cost]) -> list[Remark]:
    """The wall's view, and memory where the system tells."""
    wall = statistics.median(c.wall for c in ours) / statistics.median(c.wall for c in floor)
    found = [Remark(tr("en tiempo de reloj"), wall)]
    least = statistics.median(c.memory for c in floor)
    if least:
        most = statistics.median(c.memory for c in ours)
        found.append(Remark(tr("memoria"), most / least, MEMORY_GOAL))
    return found
