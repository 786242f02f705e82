"""Which benchmarks there are, and running them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import cast

from atencion_desktop.base.errors import InputError
from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.trials.bench.bench import Bench
from atencion_desktop.trials.bench.measure import Report

_WHERE = {
    "startup": "startup",
    "ticket": "queue",
    "call": "queue",
    "form": "paper",
    "seal": "paper",
    "search": "search",
    "wait": "wait",
}
"""Each benchmark is a function of its own name in that module of this package."""
NAMES = tuple(_WHERE)


class UnknownBenchmark(InputError):
    """No benchmark of that ``name``; ``known`` lists them."""

    template = tr_noop("No existe la medición «{name}». Las mediciones son: {known}.")


def chosen(names: Iterable[str]) -> tuple[str, ...]:
    """The names in the order given, each once; all of them when none is given."""
    wanted = tuple(dict.fromkeys(names))
    for name in wanted:
        if name not in _WHERE:
            raise UnknownBenchmark("name", name=name, known=", ".join(NAMES))
    return wanted or NAMES


def run(names: Iterable[str], *, quick: bool) -> Iterator[tuple[str, Report]]:
    """The report of each, as it is found; :class:`UnknownBenchmark` before anything runs."""
    wanted = chosen(names)
    with Bench(quick=quick) as bench:
        for name in wanted:
            yield name, _benchmark(name)(bench)


def _benchmark(name: str) -> Callable[[Bench], Report]:
    """The function, from its module, loaded only now."""
    package = __name__.rpartition(".")[0]
    module = import_module(f"{package}.{_WHERE[name]}")
    return cast("Callable[[Bench], Report]", getattr(module, name))
