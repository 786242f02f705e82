"""``atencion law``: questions about deadlines, guarantees, withdrawal and identity numbers."""

from __future__ import annotations

import argparse

from atencion_desktop.base.command import Options
from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.base.json_lines import converse
from atencion_desktop.law.command import reply

HELP = tr_noop("plazos, garantías, desistimiento y documentos: una pregunta JSON por línea")


def configure(_parser: argparse.ArgumentParser) -> None:
    """No arguments of its own: the questions come by standard input."""


def run(_options: Options) -> int:
    """Answer until the input ends."""
    return converse(reply)
