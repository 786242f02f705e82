"""What the README says can be done: its commands, its folders and its files are there."""

from __future__ import annotations

import re
import shlex

import pytest

from atencion_desktop.cli import WITHOUT_NAME, command_names
from installer import bootstrap
from resources.build import PACKAGE, ROOT

TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", TEXT, flags=re.DOTALL | re.MULTILINE)
LINES = [line for kind, block in BLOCKS if kind == "sh" for line in block.splitlines() if line]
MAP = next(block for _, block in BLOCKS if "cli.py" in block)
PATHS = re.findall(r"`((?:ui|resources|tests|installer|atencion_desktop)/[\w./-]*)`", TEXT)


def test_the_two_commands_come_first() -> None:
    assert LINES[:2] == [
        f"python3 installer/bootstrap.py {command}" for command in bootstrap.GROUPS
    ]


def test_every_command_of_the_program_exists() -> None:
    words = [shlex.split(line.rpartition("|")[2]) for line in LINES]
    words += [shlex.split(code) for code in re.findall(r"`(atencion [^`]+)`", TEXT)]
    asked = {line[1] for line in words if line[0].endswith("atencion")}
    assert asked <= {*command_names(), *WITHOUT_NAME, "--help", "--demo"}


@pytest.mark.parametrize("path", sorted(set(PATHS)))
def test_every_path_it_names_is_there(path: str) -> None:
    assert (ROOT / path).exists()


def test_the_map_names_every_room_of_the_house() -> None:
    rooms = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert rooms == set(re.findall(r"(\w+)/ ", MAP))
