"""The entry: common options anywhere, one line for what is wrong, nothing heavy imported."""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from atencion_desktop.base.command import Parser, UsageError
from atencion_desktop.base.errors import describe
from atencion_desktop.base.i18n import language
from atencion_desktop.cli import command_names, load_command, main

PYTHON_WITHOUT_LOCALE = {**os.environ, "PYTHONUTF8": "0", "LC_ALL": "C"}


def test_version_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Atención ")
    assert [line.split()[0] for line in lines[1:]] == ["Esquema", "Python", "Qt", "SQLite"]


@pytest.mark.parametrize("arguments", [["--json", "--version"], ["--version", "--json"]])
def test_common_options_before_or_after(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 0
    assert set(json.loads(capsys.readouterr().out)) == {
        "program",
        "schema",
        "python",
        "qt",
        "sqlite",
    }


def test_unknown_command_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cobrar"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "«cobrar»" in said.err


@pytest.mark.parametrize("hidden", ["window", "version"])
def test_modules_without_a_name_cannot_be_named(hidden: str) -> None:
    assert main([hidden]) == 2


def test_unknown_language_is_bad_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "fr", "--version"]) == 2
    assert "«fr»" in capsys.readouterr().err


def test_language_follows_the_option(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version", "--lang", "en"]) == 0
    assert language() == "en"


def test_language_follows_this_computers_settings(machine: Path) -> None:
    settings = machine / "data" / "settings.json"
    settings.parent.mkdir()
    settings.write_text('{"language": "en"}', encoding="utf-8")
    assert main(["--version"]) == 0
    assert language() == "en"


@pytest.mark.parametrize("name", command_names())
def test_every_command_says_what_it_does(name: str) -> None:
    command = load_command(name)
    assert command.HELP
    command.configure(Parser(prog=name))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ([], "falta --name"),
        (["--name", "x", "y"], "sobra y"),
        (["--name"], "a --name le falta su valor"),
        (["--name", "x", "--count", "z"], "--count no admite «z»"),
        (["--name", "x", "--mode", "c"], "--mode no admite «c», sino"),
    ],
)
def test_usage_errors_are_said_in_spanish(line: list[str], said: str) -> None:
    parser = Parser(prog="atencion prueba")
    parser.add_argument("--name", required=True)
    parser.add_argument("--count", type=int)
    parser.add_argument("--mode", choices=["a", "b"])
    with pytest.raises(UsageError) as refused:
        parser.parse_args(line)
    assert said in describe(refused.value)


def test_module_and_script_are_the_same() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "atencion_desktop", "--version"],
        env=PYTHON_WITHOUT_LOCALE,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0
    assert done.stdout.decode("utf-8").startswith("Atención ")


def test_a_reader_that_leaves_is_no_error() -> None:
    program = "import sys; from atencion_desktop.cli import main; input(); main(['--version'])"
    with subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdin and child.stdout and child.stderr
        child.stdout.close()
        child.stdin.write(b"\n")
        child.stdin.close()
        assert child.stderr.read() == b""


def test_a_fault_of_the_program_is_one_line_and_keeps_its_details(tmp_path: Path) -> None:
    program = (
        "import sys; sys.modules['sqlcipher3'] = None\n"
        "from atencion_desktop.cli import main; sys.exit(main(['--version']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "TMPDIR": str(tmp_path), "TEMP": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    [details] = tmp_path.glob("atencion-*.txt")
    assert str(details) in done.stderr
    assert "Traceback" in details.read_text(encoding="utf-8")


class FullDisk(io.StringIO):
    """A stream on a disk without space."""

    def flush(self) -> None:
        """What the operating system says then."""
        raise OSError(errno.ENOSPC, "No space left on device")


def test_an_answer_that_cannot_be_written_does_not_pass_for_work_not_done(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", FullDisk())
    assert main(["--version"]) == 3
    assert capsys.readouterr().err.startswith("La orden está hecha")
