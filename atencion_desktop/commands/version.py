"""``atencion --version``: what to write in a report, without loading what is heavy."""

from __future__ import annotations

import argparse
import platform
from importlib.metadata import version

from atencion_desktop.base.command import Options
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.version import PROGRAM_VERSION
from atencion_desktop.store.schema import SCHEMA

HELP = tr_noop("versión del programa, del esquema, de Python, de Qt y de SQLite")


def configure(_parser: argparse.ArgumentParser) -> None:
    """No arguments of its own."""


def run(options: Options) -> int:
    """Print the versions."""
    found = versions()
    lines = [
        f"Atención {found['program']}",
        tr("Esquema {schema}", schema=found["schema"]),
        f"Python {found['python']}",
        f"Qt {found['qt']}",
        f"SQLite {found['sqlite']}",
    ]
    options.answer(found, lines)
    return 0


def versions() -> dict[str, str]:
    """Program, schema, Python, Qt and SQLite (the one that opens the shop's file)."""
    from sqlcipher3 import sqlite_version

    return {
        "program": PROGRAM_VERSION,
        "schema": str(SCHEMA),
        "python": platform.python_version(),
        "qt": version("PySide6-Essentials"),
        "sqlite": sqlite_version,
    }
