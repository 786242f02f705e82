"""Programs killed at any moment and writing at once: nothing lost, doubled, skipped or broken."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from atencion_desktop.app import open_store
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.cli import main
from atencion_desktop.store.check import run_checks
from atencion_desktop.store.shop_file import open_with
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store
from tests.reliability.writer import KEYS, open_any

pytestmark = pytest.mark.timeout(600)

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("ATENCION_KILLS", "20"))
"""How often each program is killed; more on demand."""
FOLIOS = statement("select operation, number from folio order by number")
ENTRIES = statement("select operation, count(*) from journal group by operation")
TICKETS = statement("select day, number from visit order by day, number")


def start(*arguments: str) -> subprocess.Popen[str]:
    """A child whose confirmations are read line by line."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, *arguments], stdout=subprocess.PIPE, text=True, env=environment
    )


def killed_after(lines: int, *arguments: str) -> list[str]:
    """What a child had confirmed when it was killed, after at least so many lines."""
    with start(*arguments) as child:
        assert child.stdout is not None
        said = [line for line, _ in zip(child.stdout, range(lines), strict=False)]
        child.send_signal(signal.SIGKILL)
        rest = child.stdout.read()
    whole = ("".join(said) + rest).split("\n")
    return whole[:-1]  # a line cut short was not confirmed


def writer(shop: str, *operations: str) -> tuple[str, ...]:
    """How to start the writer."""
    return ("-m", "tests.reliability.writer", shop, *operations)


def assert_whole(store: Store) -> None:
    """Every check passes."""
    assert {name: r.detail for name, r in run_checks(store).items() if not r.ok} == {}


@pytest.mark.long
def test_nothing_confirmed_is_lost_when_the_program_is_killed(
    folder: DataFolder, clock: FixedClock
) -> None:
    chance = Random(KILLS)
    confirmed: dict[str, int] = {}
    for _ in range(KILLS):
        for line in killed_after(chance.randrange(1, 40), *writer(str(folder.root))):
            operation, number = line.split()
            confirmed[operation] = int(number)
        store = open_with(folder, clock, KEYS, checked=True)
        with store.read() as unit:
            kept = {str(operation): int(number) for operation, number in unit.rows(FOLIOS)}
        assert_whole(store)
        store.close()
        assert confirmed.items() <= kept.items()
        assert sorted(kept.values()) == list(range(1, len(kept) + 1))
    assert len(confirmed) >= KILLS


@pytest.mark.long
def test_retrying_what_was_not_confirmed_never_doubles_it(
    folder: DataFolder, clock: FixedClock
) -> None:
    chance = Random(7)
    wanted = [f"operacion-{number:03}" for number in range(150)]
    confirmed: dict[str, str] = {}
    kills = 0
    while len(confirmed) < len(wanted):
        left = wanted[len(confirmed) :]
        for line in killed_after(chance.randrange(1, 15), *writer(str(folder.root), *left)):
            operation, number = line.split()
            confirmed[operation] = number
        kills += 1
    assert kills >= 10
    store = open_with(folder, clock, KEYS, checked=True)
    with store.read() as unit:
        assert [(op, str(number)) for op, number in unit.rows(FOLIOS)] == list(confirmed.items())
        assert {count for _, count in unit.rows(ENTRIES)} == {1}
    assert list(confirmed) == wanted
    assert_whole(store)
    store.close()


@pytest.mark.long
@pytest.mark.parametrize(
    "engine", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
)
def test_many_desks_at_once_take_each_number_once(
    engine: str, request: pytest.FixtureRequest
) -> None:
    shop = (
        request.getfixturevalue("server_url")
        if engine == "postgresql"
        else str(request.getfixturevalue("folder").root)
    )
    desks = 6
    each = 25
    children = [
        start(*writer(shop, *(f"mesa{desk}-{n}" for n in range(each)))) for desk in range(desks)
    ]
    taken: list[int] = []
    for child in children:
        said, _ = child.communicate(timeout=300)
        assert child.returncode == 0
        in_order = [int(line.split()[1]) for line in said.splitlines()]
        assert in_order == sorted(in_order)
        taken += in_order
    assert sorted(taken) == list(range(1, desks * each + 1))
    store = open_any(shop)
    assert_whole(store)
    store.close()


@pytest.mark.long
def test_the_same_press_from_two_desks_is_done_once(server_url: str) -> None:
    children = [start(*writer(server_url, "la misma".replace(" ", "-"))) for _ in range(4)]
    said = {child.communicate(timeout=120)[0] for child in children}
    assert said == {"la-misma 1\n"}


@pytest.mark.long
def test_tickets_confirmed_by_the_command_survive_kills(
    machine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = ["init", "--name", "Vega", "--tax-id", "B41000001", "--place", "ES-AN"]
    assert main([*made, "--encryption", "off"]) == 0
    chance = Random(KILLS)
    confirmed: list[str] = []
    for _ in range(KILLS):
        command = ("-m", "atencion_desktop", "ticket", "A", "--count", "2000")
        confirmed += killed_after(chance.randrange(1, 30), *command)
    capsys.readouterr()
    assert main(["check"]) == 0
    store = open_store(DataFolder(Path(os.environ["ATENCION_DATA"])))
    with store.read() as unit:
        rows = unit.rows(TICKETS)
    store.close()
    assert len(confirmed) >= KILLS
    kept = Counter(int(number) for _day, number in rows)
    assert Counter(int(number.split("-")[1]) for number in confirmed) <= kept
    for day in {day for day, _number in rows}:  # two, where midnight passed meanwhile
        numbers = [number for that, number in rows if that == day]
        assert numbers == list(range(1, len(numbers) + 1))
