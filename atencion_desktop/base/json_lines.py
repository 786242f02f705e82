"""Commands that are asked in JSON, one question a line, and answer each line in the same order.

A line that cannot be understood answers ``{"error": …}`` and the rest go on; the exit code says
at the end that there was one.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from io import TextIOWrapper
from typing import Any, TextIO

from atencion_desktop.base.errors import InputError, describe
from atencion_desktop.base.fields import Fields
from atencion_desktop.base.i18n import tr, tr_noop

Answer = dict[str, Any]
DONE = 0
BAD_INPUT = 2


class BadLine(InputError):
    """A line that is no JSON object."""

    template = tr_noop("La línea no es un objeto JSON. Corríjala.")


def converse(answer: Callable[[Fields], Answer]) -> int:
    """Answer standard input until it ends; a byte that is no text spoils its own line only."""
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")
    return answer_lines(sys.stdin, sys.stdout, answer)


def answer_lines(source: Iterable[str], sink: TextIO, answer: Callable[[Fields], Answer]) -> int:
    """Answer every line at once, blank ones left out; 2 if any was not understood, else 0."""
    code = DONE
    for line in source:
        text = line.strip("\ufeff \t\r\n")
        if not text:
            continue
        said = _answered(text, answer)
        if "error" in said:
            code = BAD_INPUT
        # Half a surrogate pair can be read from JSON and cannot be written as UTF-8.
        plain = json.dumps(said, ensure_ascii=False).encode("utf-8", "replace")
        sink.write(plain.decode() + "\n")
        sink.flush()
    return code


def _answered(text: str, answer: Callable[[Fields], Answer]) -> Answer:
    """The answer to one line, or its error."""
    try:
        return answer(_fields(text))
    except InputError as error:
        return {"error": describe(error)}
    except OverflowError:
        return {"error": tr("Las fechas van más allá del calendario. Compruebe los años.")}


def _fields(text: str) -> Fields:
    """The line's object."""
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError):
        raise BadLine from None
    if not isinstance(plain, dict):
        raise BadLine
    return Fields(plain)
