"""The ``atencion`` command: finds the command's module by name, runs it, answers its errors.

Only the module of the command asked for is imported, so that ``atencion law`` costs neither Qt
nor the database.
"""

from __future__ import annotations

import errno
import os
import pkgutil
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import cast

from atencion_desktop import commands
from atencion_desktop.base.command import Command, Options, Parser, UnknownCommand
from atencion_desktop.base.errors import (
    AtencionError,
    DiskFull,
    EnvironmentProblem,
    MissingValue,
    describe,
)
from atencion_desktop.base.i18n import LANGUAGES, set_language, tr, tr_noop
from atencion_desktop.base.paths import DataFolder, default_data_folder
from atencion_desktop.base.settings import load_settings

WITHOUT_NAME = {"": "window", "--version": "version"}
"""Modules that are reached without naming a command."""
REASONS = {
    errno.EACCES: tr_noop("falta el permiso"),
    errno.EPERM: tr_noop("falta el permiso"),
    errno.EROFS: tr_noop("es de solo lectura"),
    errno.ENOENT: tr_noop("no existe"),
    errno.EEXIST: tr_noop("ya existe"),
    errno.EISDIR: tr_noop("es una carpeta"),
    errno.ENOTDIR: tr_noop("no es una carpeta"),
}
"""What the operating system says in its own language, in the reader's."""
INTERRUPTED = 130
BROKEN_PIPE = 141


class MachineSaysNo(EnvironmentProblem):
    """The operating system refused something that no command foresaw."""

    template = tr_noop("El equipo no lo permite: {reason}. Corríjalo y repita.")


class Unforeseen(EnvironmentProblem):
    """A fault of the program itself; its details were written to ``path``."""

    template = tr_noop(
        "Fallo del programa. Lo ya confirmado está a salvo. "
        "Repita la orden y, si vuelve a ocurrir, envíe el archivo «{path}»."
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code of ``contracts.md`` and never a traceback."""
    _speak_utf8()
    try:
        return _run(sys.argv[1:] if arguments is None else list(arguments))
    except AtencionError as error:
        return _refuse(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except OSError as error:
        return _refuse(_of_the_machine(error))
    except Exception as error:  # noqa: BLE001 - the edge of the program: nothing may pass it
        return _refuse(Unforeseen(path=_keep_details(error)))


def command_names() -> list[str]:
    """Every command that can be named, as typed (``self-test``)."""
    names = {module.name for module in pkgutil.iter_modules(commands.__path__)}
    return sorted(name.replace("_", "-") for name in names - set(WITHOUT_NAME.values()))


def load_command(name: str) -> Command:
    """The module of that command; :class:`UnknownCommand` when there is none."""
    if name not in WITHOUT_NAME and name not in command_names():
        raise UnknownCommand(name=name, known=", ".join(command_names()))
    module = WITHOUT_NAME.get(name) or name.replace("-", "_")
    return cast("Command", import_module(f"{commands.__name__}.{module}"))


def _run(arguments: list[str]) -> int:
    """Split the common options from the command's own, and run it."""
    common, own = _common_parser().parse_known_args(arguments)
    folder = DataFolder(common.data) if common.data else default_data_folder()
    set_language(common.lang or load_settings(folder.settings).settings.language)
    if own[:1] in (["--help"], ["-h"]):
        print(_help())
        return 0
    named = bool(own) and (not own[0].startswith("-") or own[0] in WITHOUT_NAME)
    name = own.pop(0) if named else ""
    command = load_command(name)
    parser = Parser(prog=f"atencion {name}".strip(), description=tr(command.HELP))
    command.configure(parser)
    return command.run(Options(common.data, common.database, common.json, parser.parse_args(own)))


def _common_parser() -> Parser:
    """The options that may stand before or after the command."""
    parser = Parser(prog="atencion", add_help=False)
    data = os.environ.get("ATENCION_DATA")
    parser.add_argument("--data", type=Path, default=Path(data) if data else None)
    parser.add_argument("--database", default=os.environ.get("ATENCION_DATABASE") or None)
    parser.add_argument("--lang", choices=LANGUAGES)
    parser.add_argument("--json", action="store_true")
    return parser


def _help() -> str:
    """All commands, one line each, then the common options."""
    window = tr(load_command("").HELP)
    rows = [("atencion", window), ("atencion --version", tr(load_command("--version").HELP))]
    rows += [(f"atencion {name}", tr(load_command(name).HELP)) for name in command_names()]
    rows += [
        ("--data DIR", tr("carpeta del comercio (o ATENCION_DATA)")),
        ("--database URL", tr("PostgreSQL en lugar del archivo (o ATENCION_DATABASE)")),
        ("--lang es|en", tr("idioma de la pantalla y de las respuestas")),
        ("--json", tr("responde con un documento JSON y nada más")),
    ]
    width = max(len(left) for left, _ in rows)
    return "\n".join(f"{left:{width}}  {right}" for left, right in rows)


def _refuse(error: AtencionError) -> int:
    """Say it in one line on standard error; gives the exit code of its family."""
    option = ""
    if isinstance(error, MissingValue) and error.field:  # whose sentence names no field
        option = f"--{error.field.replace('_', '-')}: "
    print(option + " ".join(describe(error).split()), file=sys.stderr)
    return error.exit_code


def _of_the_machine(error: OSError) -> AtencionError:
    """What the operating system refused, with the file it was about."""
    if error.errno == errno.ENOSPC:
        return DiskFull()
    known = REASONS.get(error.errno or 0)
    reason = tr(known) if known else error.strerror or str(error)
    return MachineSaysNo(reason=f"«{error.filename}»: {reason}" if error.filename else reason)


def _keep_details(error: Exception) -> str:
    """Write the traceback where the person can find it; gives the path."""
    import tempfile  # for the one day something goes wrong
    import traceback

    with tempfile.NamedTemporaryFile(
        "w", prefix="atencion-", suffix=".txt", delete=False, encoding="utf-8"
    ) as file:
        file.writelines(traceback.format_exception(error))
    return file.name


def _speak_utf8() -> None:
    """UTF-8 on all three streams, whatever the system's locale says."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and stream.encoding.lower() != "utf-8":
            stream.reconfigure(encoding="utf-8")
