"""Finding while typing, beside the index asked in the engine's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle, product

from atencion_desktop.base.actor import Call
from atencion_desktop.base.demo import cast_of
from atencion_desktop.base.ref import Ref
from atencion_desktop.base.text import fold
from atencion_desktop.store.search import LIMIT, find
from atencion_desktop.trials.bench.bench import Bench
from atencion_desktop.trials.bench.measure import (
    CPU_MILLISECONDS,
    Contestant,
    Figure,
    Report,
    take_turns,
)
from atencion_desktop.trials.bench.profile import profiled
from atencion_desktop.trials.bench.room import Room

GOAL = 1.6
"""Goal G5 of the performance research, on the same engine."""
_TURNS = 500
_RECORDS, _QUICK_RECORDS = 100_000, 20_000
_BATCH = 10_000
_ASK = (
    "select e.ref_kind, e.ref_id, e.title, e.subtitle from search_words w"
    " cross join search_entry e on e.id = w.rowid where w.search_words match ?"
    " order by w.rowid desc limit ?"
)


def search(bench: Bench) -> Report:
    """Ask for what people type, letter by letter."""
    room = bench.room()
    _fill(room, _QUICK_RECORDS if bench.quick else _RECORDS)
    contestants = {
        "ours": Contestant(_by_turns(partial(_find, room), _typed())),
        "floor": Contestant(_by_turns(partial(_ask, room), _typed())),
    }
    taken = take_turns(contestants, bench.turns(_TURNS))
    figure = Figure.of(taken["ours"].cpu, taken["floor"].cpu, GOAL, CPU_MILLISECONDS)
    profile = () if figure.met else profiled(contestants["ours"], bench.turns(_TURNS))
    return Report(figure, (), profile)


def _by_turns(ask: Callable[[str], object], texts: Iterator[str]) -> Callable[[], object]:
    """The next text at each turn."""
    return lambda: ask(next(texts))


def _find(room: Room, text: str) -> object:
    """As the window does."""
    with room.store.read(room.actor) as unit:
        return find(unit, text)


def _ask(room: Room, text: str) -> object:
    """The index, on the same connection."""
    query = " AND ".join(f'"{word}"*' for word in text.split())
    return room.store.driver.raw.execute(_ASK, (query, LIMIT)).fetchall()


def _typed() -> Iterator[str]:
    """Surnames as they grow under the fingers, without accents, for ever."""
    surnames = [fold(name) for name in cast_of("people")["surnames"]]
    return cycle([name[:length] for name in surnames for length in range(2, len(name) + 1)])


def _fill(room: Room, records: int) -> None:
    """Findable people: every given name with every two surnames, as far as needed."""
    people = cast_of("people")
    names = product(
        people["surnames"], people["surnames"], people["given_women"] + people["given_men"]
    )
    numbered = enumerate(cycle(names), start=1)
    for first in range(0, records, _BATCH):
        with room.store.unit(Call(room.actor)) as unit:
            for _ in range(min(_BATCH, records - first)):
                number, (one, two, given) = next(numbered)
                subtitle = f"{600_000_000 + number}"
                unit.index(Ref("customer", number), f"{given} {one} {two}", subtitle)
            unit.journal("bench.indexed", Ref("customer", first))
            unit.commit(None)
