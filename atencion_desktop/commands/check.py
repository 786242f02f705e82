"""``atencion check``: whether the shop is whole, and if not, what is wrong."""

from __future__ import annotations

import argparse
from contextlib import closing

from atencion_desktop.app import FEATURES, open_store
from atencion_desktop.base.command import Options
from atencion_desktop.base.feature import CheckResult
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.store.check import run_checks

HELP = tr_noop("comprueba el archivo, el diario, los folios y los documentos")


def configure(_parser: argparse.ArgumentParser) -> None:
    """No arguments of its own."""


def run(options: Options) -> int:
    """Answer every check; 1 when one of them found harm."""
    found = _checks(options)
    ok = all(result.ok for result in found.values())
    lines = [f"{_mark(result)} {name}: {result.detail}" for name, result in found.items()]
    options.answer({"ok": ok, "checks": found}, lines)
    return 0 if ok else 1


def _checks(options: Options) -> dict[str, CheckResult]:
    """What the store's checks and those of every feature found."""
    contributed = [check for feature in FEATURES for check in feature.checks]
    with closing(open_store(options.folder, database=options.database)) as store:
        return run_checks(store, contributed)


def _mark(result: CheckResult) -> str:
    """One word at the head of a line."""
    return tr("Bien") if result.ok else tr("MAL")
