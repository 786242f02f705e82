"""A throwaway PostgreSQL, started once per run where its server is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from atencion_desktop.base.clock import FixedClock
from atencion_desktop.store.server import create_on_server, open_on_server
from atencion_desktop.store.store import Store
from tests.store_fixtures import KEYS, MORNING

_USER = "nobody"
_FAST = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=40"


def server_folder() -> Path | None:
    """Where the newest installed server's programs are; ``None`` when there is none."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_version)
    return found[-1].parent if found else None


def _version(path: Path) -> int:
    """The server's major version from Debian's path."""
    return int(path.parent.parent.name)


class Cluster:
    """One running server on a socket of its own."""

    def __init__(self, programs: Path, place: Path) -> None:
        """Make the cluster below ``place`` and start it. The server refuses to run as root."""
        self._programs = programs
        self._data = place / "data"
        self._place = place
        if os.geteuid() == 0:
            shutil.chown(place, _USER)
        self._run("initdb", "-D", self._data, "-U", _USER, "-A", "trust", "-E", "UTF8", "-N",
                  "--locale=C.UTF-8")  # fmt: skip
        options = f"-c listen_addresses='' -c unix_socket_directories={place} {_FAST}"
        self._run("pg_ctl", "-D", self._data, "-w", "-l", place / "log", "-o", options, "start")
        self._made = 0

    def url(self, database: str) -> str:
        """How to connect to one of its databases."""
        return f"postgresql://{_USER}@/{database}?host={self._place}"

    def new_database(self, template: str = "template1") -> str:
        """A database copied from another; gives its name."""
        self._made += 1
        name = f"comercio_{self._made}"
        self.execute(f"create database {name} template {template}")
        return name

    def execute(self, sql: str) -> None:
        """Run a statement as the server's owner."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(sql)

    def stop(self) -> None:
        """Stop the server."""
        self._run("pg_ctl", "-D", self._data, "-m", "immediate", "-w", "stop")

    def restart(self) -> None:
        """Stop the server as a power cut would, and start it again."""
        self._run("pg_ctl", "-D", self._data, "-m", "immediate", "-w", "-l",
                  self._place / "log", "restart")  # fmt: skip

    def _run(self, program: str, *arguments: str | Path) -> None:
        """Run one of the server's programs, as an ordinary user."""
        become = ["runuser", "-u", _USER, "--"] if os.geteuid() == 0 else []
        subprocess.run(
            [*become, self._programs / program, *arguments],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd="/",
            timeout=60,
        )


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """The server of this run; the installer's packages bring it, so its absence is a failure."""
    programs = server_folder()
    assert programs is not None, "no PostgreSQL server: see installer/packages.txt"
    place = Path(tempfile.mkdtemp(prefix="atencion-pg-"))
    running = Cluster(programs, place)
    yield running
    running.stop()
    shutil.rmtree(place)


@pytest.fixture(scope="session")
def server_template(cluster: Cluster) -> str:
    """A database with an empty, migrated shop, made once per run."""
    name = cluster.new_database()
    create_on_server(cluster.url(name), FixedClock(MORNING), KEYS).close()
    return name


@pytest.fixture
def server_url(cluster: Cluster, server_template: str) -> Iterator[str]:
    """A database with an empty shop of its own."""
    name = cluster.new_database(server_template)
    yield cluster.url(name)
    cluster.execute(f"drop database {name} with (force)")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def any_store(request: pytest.FixtureRequest, clock: FixedClock) -> Iterator[Store]:
    """The same empty shop on each engine."""
    if request.param == "sqlite":
        yield request.getfixturevalue("store")
        return
    opened = open_on_server(request.getfixturevalue("server_url"), clock, KEYS)
    yield opened
    assert opened.open_units == 0
    opened.close()
