"""``atencion bench``: how fast the program is, as ratios against a floor taken in the same run."""

from __future__ import annotations

import argparse

from atencion_desktop.base.command import Options
from atencion_desktop.base.i18n import tr, tr_noop

HELP = tr_noop("mide el programa junto a lo mínimo que puede hacer este equipo")


def configure(parser: argparse.ArgumentParser) -> None:
    """Which benchmarks, and whether a short run will do."""
    parser.add_argument("name", metavar="NAME", nargs="*", help=tr("qué medir (sin nada, todo)"))
    parser.add_argument("--quick", action="store_true", help=tr("con menos repeticiones"))


def run(options: Options) -> int:
    """Measure, then answer every figure; a missed goal is said and is no error."""
    from atencion_desktop.trials.bench import report, runner

    found = dict(runner.run(options.given.name, quick=options.given.quick))
    figures = {name: measured.figure for name, measured in found.items()}
    options.answer(figures, report.lines(found))
    return 0
