"""A server that goes away: nothing confirmed is lost, nothing is done twice, work goes on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from atencion_desktop.base.actor import Call
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.errors import NoServer, describe
from atencion_desktop.cli import main
from atencion_desktop.store.check import run_checks
from atencion_desktop.store.server import open_on_server
from atencion_desktop.store.store import Store
from atencion_desktop.store.tables import Folio
from tests.postgres_fixtures import Cluster
from tests.reliability.writer import ACTOR, Numbers
from tests.store_fixtures import KEYS

Caller = Callable[[], Call]
pytestmark = pytest.mark.postgres


@pytest.fixture
def served(server_url: str, clock: FixedClock) -> Store:
    """A shop on the server; the test closes it."""
    return open_on_server(server_url, clock, KEYS)


def hang_up_on(store: Store) -> None:
    """Let the server end this store's connection, as a pulled cable would."""
    beside = store.second()
    beside.driver.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity"
        " where pid <> pg_backend_pid() and datname = current_database()",
        {},
    )
    beside.close()


def test_a_restarted_server_is_found_again(served: Store, cluster: Cluster) -> None:
    numbers = Numbers(served)
    assert numbers.take(Call(ACTOR)).value == 1
    with served.read() as unit:
        assert unit.session.query(Folio).count() == 1
    cluster.restart()
    assert numbers.take(Call(ACTOR)).value == 2
    with served.read() as unit:
        assert unit.session.query(Folio).count() == 2
    assert all(result.ok for result in run_checks(served).values())
    served.close()


def test_a_cable_pulled_before_the_commit_leaves_nothing(served: Store) -> None:
    call = Call(ACTOR)
    numbers = Numbers(served)
    with pytest.raises(NoServer):
        cut_short(served, call)
    assert numbers.take(call).value == 1
    assert numbers.take(call).repeated
    served.close()


def cut_short(store: Store, call: Call) -> None:
    """A unit of work whose connection ends before its commit."""
    with store.unit(call) as unit:
        unit.folio("R", 2026)
        hang_up_on(store)
        unit.folio("R", 2026)


def test_a_server_that_nobody_answers_is_said(clock: FixedClock, tmp_path: Path) -> None:
    with pytest.raises(NoServer) as refused:
        open_on_server(f"postgresql:///nada?host={tmp_path}", clock, KEYS)
    assert refused.value.exit_code == 3
    assert "servidor" in describe(refused.value)


def test_the_commands_work_on_a_server(
    cluster: Cluster, machine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = cluster.url(cluster.new_database())
    made = ["init", "--name", "Vega", "--tax-id", "B41000001", "--place", "ES-AN"]
    assert main([*made, "--database", url, "--encryption", "off"]) == 0
    assert main([*made, "--database", url, "--encryption", "off"]) == 2
    capsys.readouterr()
    assert main(["ticket", "A", "--count", "3", "--database", url]) == 0
    assert capsys.readouterr().out.split() == ["A-001", "A-002", "A-003"]
    assert main(["--database", url, "call", "1"]) == 0
    assert capsys.readouterr().out.split() == ["A-001"]
    assert main(["check", "--json", "--database", url]) == 0
    assert json.loads(capsys.readouterr().out)["ok"] is True
    assert main(["queue", "--json", "--database", url]) == 0
    assert len(json.loads(capsys.readouterr().out)["tickets"]) == 3
