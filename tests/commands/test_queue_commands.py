"""``ticket``, ``call`` and ``queue`` as child processes on one shop, beside each other."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from atencion_desktop.cli import main

VEGA = ["--name", "Electrodomésticos Vega", "--tax-id", "B41000001", "--place", "ES-AN"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A shop of its own."""
    place = tmp_path / "vega"
    assert main(["init", "--data", str(place), *VEGA, "--encryption", "off"]) == 0
    return place


def start(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    """The command in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "atencion_desktop", *arguments, "--data", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUTF8": "1"},
    )


def run(folder: Path, *arguments: str) -> tuple[int, str, str]:
    """Exit code, output and error of a command."""
    process = start(folder, *arguments)
    said, complained = process.communicate(timeout=60)
    return process.returncode, said, complained


def queue(folder: Path) -> dict[str, Any]:
    """What ``atencion queue --json`` answers."""
    code, said, _ = run(folder, "queue", "--json")
    assert code == 0
    answer: dict[str, Any] = json.loads(said)
    return answer


def test_tickets_are_issued_called_and_listed(folder: Path) -> None:
    assert run(folder, "ticket", "A", "--count", "2") == (0, "A-001\nA-002\n", "")
    assert run(folder, "ticket", "b", "--class", "preferential") == (0, "B-001\n", "")
    assert run(folder, "call", "1") == (0, "B-001\n", "")
    answer = queue(folder)
    assert answer["desks"] == [{"id": "1", "open": True, "ticket": "B-001"}]
    assert [ticket["number"] for ticket in answer["tickets"]] == ["A-001", "A-002", "B-001"]
    first, _, called = answer["tickets"]
    assert set(first) == {
        *("number", "service", "class", "state", "arrived", "booked", "desk", "wait", "why")
    }
    assert (first["service"], first["class"], first["state"]) == ("A", "ordinary", "waiting")
    assert first["wait"]["q20"] <= first["wait"]["q80"]
    assert (called["state"], called["desk"], called["wait"]) == ("called", "1", None)
    assert datetime.fromisoformat(first["arrived"]).tzinfo is not None


def test_calling_finishes_who_is_there_and_leaves_the_last(folder: Path) -> None:
    run(folder, "ticket", "A", "--count", "3")
    assert run(folder, "call", "1", "--count", "9") == (0, "A-001\nA-002\nA-003\n", "")
    states = {ticket["number"]: ticket["state"] for ticket in queue(folder)["tickets"]}
    assert states == {"A-001": "finished", "A-002": "finished", "A-003": "called"}
    assert run(folder, "call", "1") == (0, "", "")
    assert queue(folder)["desks"][0]["ticket"] == "A-003"


def test_an_appointment_has_its_hour(folder: Path) -> None:
    assert run(folder, "ticket", "A", "--class", "appointment", "--at", "23:45")[0] == 0
    ticket = queue(folder)["tickets"][0]
    assert datetime.fromisoformat(ticket["booked"]).strftime("%H:%M") == "23:45"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("ticket", "Z"), "A Atención general"),
        (("ticket", "A", "--class", "appointment"), "hora"),
        (("ticket", "A", "--at", "10:30"), "hora"),
        (("ticket", "A", "--class", "appointment", "--at", "25:00"), "25:00"),
        (("ticket", "A", "--count", "0"), "--count"),
        (("ticket",), "SERVICE"),
        (("call", "7"), "puesto «7»"),
    ],
)
def test_bad_input_is_one_line_and_changes_nothing(
    folder: Path, arguments: tuple[str, ...], said: str
) -> None:
    code, output, complaint = run(folder, *arguments)
    assert (code, output) == (2, "")
    assert complaint.count("\n") == 1
    assert said in complaint
    assert queue(folder)["tickets"] == []


def test_several_processes_give_every_number_once(folder: Path) -> None:
    processes = [start(folder, "ticket", "A", "--count", "25") for _ in range(4)]
    numbers = [line for p in processes for line in p.communicate(timeout=60)[0].split()]
    assert [process.returncode for process in processes] == [0] * 4
    assert sorted(numbers) == [f"A-{number:03}" for number in range(1, 101)]


def test_json_is_one_document(folder: Path) -> None:
    code, said, _ = run(folder, "ticket", "A", "--count", "2", "--json")
    assert (code, json.loads(said)) == (0, {"tickets": ["A-001", "A-002"]})
