"""What every command of ``atencion`` shares: its options, its answer, and a parser in Spanish."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn, Protocol

from atencion_desktop.base.codec import to_plain
from atencion_desktop.base.errors import EnvironmentProblem, InputError
from atencion_desktop.base.feature import CheckResult
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.paths import DataFolder, default_data_folder


class UsageError(InputError):
    """The command line cannot be understood; ``detail`` says why."""

    template = tr_noop("Orden mal escrita: {detail}. Consulte «atencion --help».")


class AnswerLost(EnvironmentProblem):
    """Standard output refused the answer (a full disk, a closed terminal)."""

    template = tr_noop(
        "La orden está hecha, pero su respuesta no se ha podido escribir: {reason}. "
        "No la repita; consulte el resultado con «atencion queue» o «atencion check»."
    )


class UnknownCommand(InputError):
    """No command of that ``name``; ``known`` lists them."""

    template = tr_noop("No existe la orden «{name}». Las órdenes son: {known}.")


@dataclass(frozen=True, slots=True)
class Options:
    """The common options (``contracts.md``, Common) and the command's own in ``given``."""

    data: Path | None = None
    database: str | None = None
    json: bool = False
    given: argparse.Namespace = field(default_factory=argparse.Namespace)

    @property
    def folder(self) -> DataFolder:
        """The shop's folder: the one given, or the platform's."""
        return DataFolder(self.data) if self.data else default_data_folder()

    def answer(self, document: Any, lines: Iterable[str]) -> None:
        """Print the answer: with ``--json`` the document and nothing else, otherwise the lines."""
        if self.json:
            _say(json.dumps(to_plain(document), ensure_ascii=False))
            return
        for line in lines:
            _say(line)

    def answer_checks(self, found: Mapping[str, CheckResult]) -> int:
        """Print what each check found; gives the exit code: 1 when one of them found harm."""
        ok = all(result.ok for result in found.values())
        marks = {True: tr("Bien"), False: tr("MAL")}
        lines = (f"{marks[result.ok]} {name}: {result.detail}" for name, result in found.items())
        self.answer({"ok": ok, "checks": found}, lines)
        return 0 if ok else 1

    def stream(self, name: str, values: Iterable[str]) -> None:
        """Print each value as it comes; with ``--json`` all of them, as one list, at the end."""
        if self.json:
            self.answer({name: list(values)}, ())
            return
        for value in values:
            _say(value)


def _say(line: str) -> None:
    """One line on standard output, out of the process when this returns.

    ``AnswerLost`` when it cannot be written: what the command did is done all the same.
    """
    try:
        print(line, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise AnswerLost(reason=error.strerror or str(error)) from error


def count(text: str) -> int:
    """A number of repetitions, for argparse: 1 or more (``ValueError`` otherwise)."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


class Command(Protocol):
    """A module of ``atencion_desktop.commands``."""

    HELP: str
    """One line for ``atencion --help``, marked for translation."""

    def configure(self, parser: argparse.ArgumentParser) -> None:
        """Declare the command's own arguments."""
        ...

    def run(self, options: Options) -> int:
        """Do it and give the exit code; expected errors are raised."""
        ...


class _Formatter(argparse.HelpFormatter):
    """Help whose first word follows the language in use."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Write the usage line."""
        super().add_usage(usage, actions, groups, prefix or tr("Uso:") + " ")


class Parser(argparse.ArgumentParser):
    """A parser that raises :class:`UsageError` instead of printing and leaving."""

    def __init__(self, **settings: Any) -> None:
        """As argparse, with headings in the language in use and no abbreviated options."""
        helps = settings.pop("add_help", True)
        super().__init__(allow_abbrev=False, add_help=False, formatter_class=_Formatter, **settings)
        self._positionals.title = tr("argumentos")
        self._optionals.title = tr("opciones")
        if helps:
            self.add_argument("-h", "--help", action="help", help=tr("muestra esta ayuda"))

    def error(self, message: str) -> NoReturn:
        """Translate what argparse found wrong."""
        raise UsageError(detail=_explain(message))


_FAULTS = (
    (re.compile(r"the following arguments are required: (.+)"), tr_noop("falta {0}")),
    (re.compile(r"unrecognized arguments: (.+)"), tr_noop("sobra {0}")),
    (re.compile(r"argument (\S+): expected .*"), tr_noop("a {0} le falta su valor")),
    (
        re.compile(r"argument (\S+): invalid choice: '?(.*?)'? \(choose from (.*)\)"),
        tr_noop("{0} no admite «{1}», sino {2}"),
    ),
    (re.compile(r"argument (\S+): invalid \S+ value: '(.*)'"), tr_noop("{0} no admite «{1}»")),
    (re.compile(r"argument (\S+): (.+)"), tr_noop("{0}: {1}")),
)


def _explain(message: str) -> str:
    """Argparse's message in the language in use."""
    for pattern, template in _FAULTS:
        found = pattern.fullmatch(message)
        if found:
            return tr(template).format(*found.groups())
    return message
