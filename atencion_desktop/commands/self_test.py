"""``atencion self-test``: an installed program proves itself, in a temporary shop."""

from __future__ import annotations

import argparse

from atencion_desktop.base.command import Options
from atencion_desktop.base.i18n import tr_noop

HELP = tr_noop("comprueba el programa instalado: comercio, pestañas, documentos y sellos")


def configure(_parser: argparse.ArgumentParser) -> None:
    """No arguments of its own."""


def run(options: Options) -> int:
    """Answer every check; 1 when one of them failed."""
    from atencion_desktop.trials import self_test

    return options.answer_checks(self_test.run())
