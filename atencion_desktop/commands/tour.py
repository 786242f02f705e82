"""``atencion tour DIR``: a whole working day through the real window, with pictures and papers."""

from __future__ import annotations

import argparse
import re
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from atencion_desktop.base.command import Options
from atencion_desktop.base.errors import InputError
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.paths import DataFolder

if TYPE_CHECKING:
    from atencion_desktop.trials.tour import Report

HELP = tr_noop("recorre un día de trabajo en la ventana y deja imágenes y PDF")
_SIZE = re.compile(r"(\d{3,5})x(\d{3,5})")


class FolderWithData(InputError):
    """The tour never works in a shop that is somebody's."""

    template = tr_noop("La carpeta «{path}» ya tiene datos y no se toca. Elija una carpeta vacía.")


def size(text: str) -> tuple[int, int]:
    """``1366x768`` for argparse (``ValueError`` otherwise)."""
    found = _SIZE.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return int(found[1]), int(found[2])


def configure(parser: argparse.ArgumentParser) -> None:
    """Where the pictures go, how large and in which theme."""
    parser.add_argument("folder", metavar="DIR", type=Path, help=tr("carpeta de salida"))
    parser.add_argument("--size", type=size, default=(1366, 768), help=tr("tamaño de la ventana"))
    parser.add_argument("--theme", choices=("light", "dark"), default="light")


def run(options: Options) -> int:
    """Drive the day; 1 when a step or a check failed."""
    from atencion_desktop.trials.day import drive

    given = options.given
    given.folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        report = drive(_data_folder(options, stack), given.folder, given.size, given.theme)
    options.answer(report, _lines(report, given.folder))
    return 0 if report.ok else 1


def _data_folder(options: Options, stack: ExitStack) -> DataFolder:
    """The folder given if it is empty, else one that goes with the tour."""
    if options.data is None:
        kept = tempfile.TemporaryDirectory(prefix="atencion-tour-", ignore_cleanup_errors=True)
        return DataFolder(Path(stack.enter_context(kept)))
    folder = options.folder
    if folder.root.exists() and any(folder.root.iterdir()):
        raise FolderWithData(path=str(folder.root))
    return folder


def _lines(report: Report, folder: Path) -> list[str]:
    """What happened, one line a step, and where everything is."""
    steps = [f"{_mark(ok=s.ok)} {s.name} {s.detail}".rstrip() for s in report.steps]
    checks = [f"{_mark(ok=ok)} {name}" for name, ok in report.checks.items()]
    there = tr(
        "{pictures} imágenes y {papers} PDF en {folder}",
        pictures=len(report.pictures),
        papers=len(report.documents),
        folder=folder.resolve(),
    )
    return [*steps, *checks, there]


def _mark(*, ok: bool) -> str:
    """One word at the head of a line."""
    return tr("Bien") if ok else tr("MAL")
