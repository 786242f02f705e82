"""The two commands of the README: what they decide, and that they need nothing but Python."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from installer import bootstrap

LISTED = """
# a comment
[run]
libgl1            # drawn with
libglib2.0-0 | libglib2.0-0t64

[test]
qpdf
"""


def test_packages_of_a_group_with_their_other_names() -> None:
    assert bootstrap.read_packages(LISTED, ["run"]) == [
        ("libgl1",),
        ("libglib2.0-0", "libglib2.0-0t64"),
    ]


def test_packages_of_all_groups() -> None:
    assert ("qpdf",) in bootstrap.read_packages(LISTED, ["run", "test"])


def test_a_renamed_package_counts_as_installed() -> None:
    needed = bootstrap.read_packages(LISTED, ["run"])
    assert bootstrap.missing_packages(needed, {"libglib2.0-0t64"}) == ["libgl1"]


def test_the_list_of_the_checkout_names_what_the_tests_need() -> None:
    text = bootstrap.PACKAGES.read_text(encoding="utf-8")
    tests = {names[0] for names in bootstrap.read_packages(text, ["test"])}
    assert tests == {"poppler-utils", "qpdf", "xvfb", "strace", "postgresql"}
    assert ("libgl1",) in bootstrap.read_packages(text, bootstrap.GROUPS["demo"])


@pytest.mark.parametrize(
    ("command", "stamp", "again"),
    [
        ("demo", "", True),
        ("demo", "now demo", False),
        ("demo", "now test", False),
        ("demo", "before test", True),
        ("test", "now demo", True),
        ("test", "now test\n", False),
    ],
)
def test_installs_once_per_change(command: str, stamp: str, again: bool) -> None:
    assert bootstrap.needs_install(command, stamp, "now") is again


def test_fingerprint_follows_the_two_inputs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    for name in bootstrap.INPUTS:
        (tmp_path / name).write_text("one", encoding="utf-8")
    before = bootstrap.fingerprint()
    assert bootstrap.fingerprint() == before
    (tmp_path / "constraints.txt").write_text("two", encoding="utf-8")
    assert bootstrap.fingerprint() != before


def test_pip_is_quiet_and_pinned() -> None:
    command = bootstrap.pip_command("test")
    assert command[-2:] == ["-e", ".[dev]"]
    assert "--quiet" in command
    assert command[command.index("--constraint") + 1] == "constraints.txt"
    assert bootstrap.child_environment()["PIP_BUILD_CONSTRAINT"] == "constraints.txt"


def test_bytecode_is_kept_whatever_the_caller_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert "PYTHONDONTWRITEBYTECODE" not in bootstrap.child_environment()


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
    ],
)
def test_a_display_is_where_a_window_can_open(
    platform: str, environment: dict[str, str], expected: bool
) -> None:
    assert bootstrap.has_display(platform, environment) is expected


def test_demo_opens_the_window_or_drives_the_tour() -> None:
    assert bootstrap.demo_command(["--lang", "en"], display=True)[-3:] == ["--demo", "--lang", "en"]
    assert bootstrap.demo_command([], display=False)[-2:] == ["tour", str(bootstrap.TOUR)]


def test_apt_asks_nothing() -> None:
    command = bootstrap.apt_command(["qpdf"])
    assert command[0] == "apt-get"
    assert "--yes" in command
    assert command[-1] == "qpdf"


def test_says_the_one_line_to_run(capsys: pytest.CaptureFixture[str]) -> None:
    assert not bootstrap.ask_for(["qpdf", "xvfb"])
    lines = capsys.readouterr().err.splitlines()
    assert lines[-1].strip().startswith("sudo apt-get install")
    assert lines[-1].endswith(" qpdf xvfb")


@pytest.mark.parametrize("arguments", [[], ["fly"]])
def test_without_a_command_it_explains_itself(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main(arguments) == 2
    assert "bootstrap.py demo" in capsys.readouterr().err


def test_a_failed_check_shows_what_it_said(capsys: pytest.CaptureFixture[str]) -> None:
    failing = [sys.executable, "-c", "print('reason'); raise SystemExit(1)"]
    assert not bootstrap.check("some check", failing)
    said = capsys.readouterr()
    assert "reason" in said.err
    assert said.out.startswith("some check: FAILED")


def test_a_passed_check_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.check("some check", [sys.executable, "-c", "print('noise')"])
    said = capsys.readouterr()
    assert said.err == ""
    assert said.out.startswith("some check: ok")


def test_every_check_of_the_house_comes_before_the_tests() -> None:
    assert list(bootstrap.check_commands()) == [
        "ruff check",
        "ruff format",
        "mypy",
        "lint-imports",
    ]


def test_standard_library_only() -> None:
    tree = ast.parse(Path(bootstrap.__file__).read_text(encoding="utf-8"))
    names = {
        alias.name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    names |= {
        (node.module or "").split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
    }
    assert names <= sys.stdlib_module_names


def test_runs_with_an_isolated_python() -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-S", bootstrap.__file__], capture_output=True, check=False
    )
    assert done.returncode == 2
