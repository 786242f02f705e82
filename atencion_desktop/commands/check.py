"""``atencion check``: whether the shop is whole, and if not, what is wrong."""

from __future__ import annotations

import argparse
from contextlib import closing

from atencion_desktop.app import FEATURES, open_store
from atencion_desktop.base.command import Options
from atencion_desktop.base.feature import CheckResult
from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.store.check import run_checks

HELP = tr_noop("comprueba el archivo, el diario, los folios y los documentos")


def configure(_parser: argparse.ArgumentParser) -> None:
    """No arguments of its own."""


def run(options: Options) -> int:
    """Answer every check; 1 when one of them found harm."""
    return options.answer_checks(_checks(options))


def _checks(options: Options) -> dict[str, CheckResult]:
    """What the store's checks and those of every feature found."""
    contributed = [check for feature in FEATURES for check in feature.checks]
    with closing(open_store(options.folder, database=options.database)) as store:
        return run_checks(store, contributed)
