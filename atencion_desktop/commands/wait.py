"""``atencion wait``: how long a ticket will wait in a room, one room a line."""

from __future__ import annotations

import argparse

from atencion_desktop.base.command import Options
from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.base.json_lines import converse
from atencion_desktop.reception.estimator.asking import reply

HELP = tr_noop("la espera prevista: el estado de una sala JSON por línea")


def configure(_parser: argparse.ArgumentParser) -> None:
    """No arguments of its own: the rooms come by standard input."""


def run(_options: Options) -> int:
    """Answer until the input ends."""
    return converse(reply)
