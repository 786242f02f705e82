"""Issuing and calling, each one durable transaction with its journal, beside a bare commit.

The floor is one row changed and committed on the same connection (``synchronous=FULL``). Both
are taken in rooms with longer and longer pasts; the figure is that of the worst one.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable

from atencion_desktop.base.i18n import tr
from atencion_desktop.trials.bench.bench import Bench
from atencion_desktop.trials.bench.measure import (
    MILLISECONDS,
    Contestant,
    Figure,
    Remark,
    Report,
    Samples,
    take_turns,
)
from atencion_desktop.trials.bench.profile import profiled
from atencion_desktop.trials.bench.room import Room

GOAL = 2.5
"""Goals G7 and G8 of the performance research, with the journal's row in the transaction."""
GROWTH_GOAL = 1.25
"""Goal G9: the past must not be felt."""
_TURNS = 300


def ticket(bench: Bench) -> Report:
    """Issue a ticket with 200 people waiting."""
    return _beside_a_commit(bench, Room.issuing)


def call(bench: Bench) -> Report:
    """Call the next of 200 people."""
    return _beside_a_commit(bench, Room.calling)


def _beside_a_commit(bench: Bench, act: Callable[[Room], Contestant]) -> Report:
    """All rooms by turns, so that growth is not the machine's drift."""
    contestants: dict[str, Contestant] = {}
    for history in bench.histories:
        room = bench.room(history)
        contestants[f"ours {history}"] = act(room)
        contestants[f"floor {history}"] = room.committing()
    taken = take_turns(contestants, bench.turns(_TURNS))
    figures = {history: _figure(taken, history) for history in bench.histories}
    worst = max(figures.values(), key=lambda figure: figure.ratio)
    remarks = [
        Remark(tr("con {n} turnos de historia", n=history), figure.ratio, GOAL)
        for history, figure in figures.items()
    ]
    slowest = act(bench.room(bench.histories[-1]))
    profile = () if worst.met else profiled(slowest, bench.turns(_TURNS))
    return Report(worst, (*remarks, _processor(bench, taken), _growth(bench, taken)), profile)


def _figure(taken: dict[str, Samples], history: int) -> Figure:
    """The figure of one room."""
    ours, floor = taken[f"ours {history}"].wall, taken[f"floor {history}"].wall
    return Figure.of(ours, floor, GOAL, MILLISECONDS)


def _processor(bench: Bench, taken: dict[str, Samples]) -> Remark:
    """Times the floor's processor time: the part that no faster disk makes smaller."""
    shortest = bench.histories[0]
    ours = statistics.median(taken[f"ours {shortest}"].cpu)
    floor = statistics.median(taken[f"floor {shortest}"].cpu)
    return Remark(tr("en tiempo de procesador"), ours / floor)


def _growth(bench: Bench, taken: dict[str, Samples]) -> Remark:
    """How many times the processor time of the empty past the longest one takes."""
    shortest, longest = bench.histories[0], bench.histories[-1]
    before = statistics.median(taken[f"ours {shortest}"].cpu)
    after = statistics.median(taken[f"ours {longest}"].cpu)
    label = tr("crecimiento de {few} a {many} turnos", few=shortest, many=longest)
    return Remark(label, after / before, GROWTH_GOAL)
