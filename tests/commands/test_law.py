"""``atencion law`` as another program uses it: lines in, lines out, and nothing heavy loaded."""

from __future__ import annotations

import io
import json
import subprocess
import sys

import pytest

from atencion_desktop.cli import main

IDENTITY = '{"ask":"identity","kind":"es.nif","value":"12.345.678-z"}\n'
NONSENSE = '{"ask":"weather"}\n'


def ask(monkeypatch: pytest.MonkeyPatch, text: str) -> int:
    """Run the command on that standard input."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))
    return main(["law"])


def test_one_answer_a_line_in_order(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(monkeypatch, IDENTITY * 2) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["normal"] for answer in answers] == ["12345678Z"] * 2


def test_a_bad_line_does_not_stop_the_others(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(monkeypatch, NONSENSE + IDENTITY) == 2
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert "error" in answers[0]
    assert answers[1]["valid"] is True


def test_neither_the_toolkit_nor_the_database_is_imported() -> None:
    program = (
        "import sys; from atencion_desktop.cli import main; code = main(['law']);"
        "heavy = {'PySide6', 'sqlalchemy', 'sqlcipher3', 'reportlab', 'pyhanko'};"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        input=IDENTITY.encode(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0
    assert done.stderr.decode().strip() == "[]"
    assert json.loads(done.stdout)["kind"] == "es.nif"
