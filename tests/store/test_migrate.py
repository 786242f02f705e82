"""Migrations: the schema they build is the one the models say, whole or not at all."""

from __future__ import annotations

import importlib
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import PIPE, Popen

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import MetaData, inspect
from sqlalchemy.exc import ProgrammingError

import atencion_desktop
from atencion_desktop.base.actor import Call
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.errors import DiskFull, NewerShop, ReadOnlyShop
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.base.ref import Ref
from atencion_desktop.store import migrate, shop_file
from atencion_desktop.store.backup import copy_database
from atencion_desktop.store.driver import APPLICATION_ID, PostgresDriver, SqliteDriver
from atencion_desktop.store.engine import make_engine
from atencion_desktop.store.orm import Base
from atencion_desktop.store.schema import SCHEMA
from atencion_desktop.store.server import open_on_server
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store
from tests.postgres_fixtures import Cluster
from tests.store_fixtures import KEYS

Caller = Callable[[], Call]
VERSIONS = Path(migrate.__file__).parent / "migrations" / "versions"
IDENTITY = statement("select schema from store_identity")


def models() -> MetaData:
    """The tables of the store and of every feature."""
    for path in Path(atencion_desktop.__path__[0]).glob("*/tables.py"):
        importlib.import_module(f"atencion_desktop.{path.parent.name}.tables")
    return Base.metadata


def of_the_models(_object: object, name: str | None, kind: str, *_: object) -> bool:
    """Everything but the engines' own search index and Alembic's own table."""
    engines_own = name is not None and name.startswith(("search_words", "ix_search_entry_words"))
    return not engines_own and name != "alembic_version"


def test_the_migrated_schema_is_the_models_schema(any_store: Store) -> None:
    wanted = models()
    with make_engine(any_store.driver).connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"include_object": of_the_models, "compare_type": True},
        )
        assert compare_metadata(context, wanted) == []


def test_every_constraint_carries_its_conventional_name(any_store: Store) -> None:
    wanted = models()
    with make_engine(any_store.driver).connect() as connection:
        found = inspect(connection)
        for table in wanted.sorted_tables:
            names = {str(c.name) for c in table.constraints if c.name} | {
                str(i.name) for i in table.indexes
            }
            there = {found.get_pk_constraint(table.name)["name"]}
            there |= {c["name"] for c in found.get_unique_constraints(table.name)}
            there |= {c["name"] for c in found.get_foreign_keys(table.name)}
            there |= {c["name"] for c in found.get_check_constraints(table.name)}
            there |= {c["name"] for c in found.get_indexes(table.name)}
            assert names <= there, table.name


def test_every_table_is_strict(store: Store) -> None:
    models()
    found = store.driver.execute(
        "select name, strict from pragma_table_list where schema='main'", {}
    )
    strict = {name for name, is_strict in found if is_strict}
    assert set(Base.metadata.tables) <= strict


def test_the_schema_number_is_the_number_of_revisions() -> None:
    revisions = sorted(path.name[:4] for path in VERSIONS.glob("0*.py"))
    assert revisions == [f"{number:04}" for number in range(1, SCHEMA + 1)]


def test_the_schema_is_written_where_each_engine_is_asked(any_store: Store) -> None:
    assert migrate.schema_of(any_store.driver) == SCHEMA
    with any_store.read() as unit:
        assert unit.rows(IDENTITY) == [(SCHEMA,)]
        assert unit.rows(statement("select version_num from alembic_version")) == [
            (f"{SCHEMA:04}",)
        ]


OLD = 2
"""An earlier schema to come from."""


def old_shop(folder: DataFolder, clock: FixedClock) -> DataFolder:
    """A shop as an earlier version made it, with something in it."""
    folder.root.mkdir()
    driver = SqliteDriver(folder.database, KEYS.database, create=True)
    driver.execute(f"PRAGMA application_id={APPLICATION_ID}", {})
    migrate.upgrade(driver, OLD)
    row = {"uuid": "antiguo", "schema": OLD, "created": 0}
    driver.execute(shop_file.IDENTIFY.text, row)
    driver.execute("insert into operation (operation, result) values ('antes', '1')", {})
    driver.close()
    return folder


@pytest.fixture
def old(tmp_path: Path, clock: FixedClock) -> DataFolder:
    return old_shop(DataFolder(tmp_path / "antiguo"), clock)


def schema_in(path: Path) -> int:
    """The schema that the file itself says."""
    return int.from_bytes(path.read_bytes()[60:64], "big")


def kept(store: Store) -> object:
    """What the old shop had in it."""
    with store.read() as unit:
        return unit.rows(statement("select operation from operation"))


def test_an_older_shop_is_brought_up_to_date_after_a_copy(
    old: DataFolder, clock: FixedClock, call: Caller
) -> None:
    before = old.database.read_bytes()
    store = shop_file.open_with(old, clock, KEYS)
    assert migrate.schema_of(store.driver) == SCHEMA
    assert kept(store) == [("antes",)]
    with store.unit(call()) as unit:
        unit.index(Ref("customer", 1), "Ana", "")
        unit.journal("indexed", Ref("customer", 1))
        unit.commit(None)
    store.close()
    (copy,) = old.backups.iterdir()
    assert copy.name == "before-schema-0007-20260302T080000Z.db".replace("0007", f"{SCHEMA:04}")
    assert copy.stat().st_mode & 0o077 == 0
    assert schema_in(copy) == OLD
    assert len(copy.read_bytes()) == len(before)


def test_a_shop_of_this_version_is_not_copied(folder: DataFolder, clock: FixedClock) -> None:
    shop_file.open_with(folder, clock, KEYS).close()
    assert list(folder.backups.iterdir()) == []


def test_a_disk_full_while_migrating_leaves_the_old_schema(
    old: DataFolder, clock: FixedClock
) -> None:
    driver = SqliteDriver(old.database)
    pages = driver.execute("PRAGMA page_count", {})[0][0]
    driver.execute(f"PRAGMA max_page_count={pages + 3}", {})
    with pytest.raises(DiskFull):
        migrate.upgrade(driver)
    assert migrate.schema_of(driver) == OLD
    assert driver.execute("PRAGMA foreign_keys", {}) == [(1,)]
    driver.close()
    store = shop_file.open_with(old, clock, KEYS, checked=True)
    assert kept(store) == [("antes",)]
    store.close()


def test_a_copy_that_cannot_be_made_leaves_no_half_and_stops_the_migration(
    old: DataFolder, clock: FixedClock
) -> None:
    old.backups.write_text("no soy una carpeta")
    with pytest.raises(ReadOnlyShop):
        shop_file.open_with(old, clock, KEYS)
    assert schema_in(old.database) == OLD


def test_a_server_that_refuses_half_way_keeps_the_old_schema(
    cluster: Cluster, clock: FixedClock
) -> None:
    driver = PostgresDriver(cluster.url(cluster.new_database()))
    migrate.upgrade(driver, OLD)
    driver.execute(
        shop_file.IDENTIFY.for_dialect("postgresql"),
        {"uuid": "antiguo", "schema": OLD, "created": 0},
    )
    driver.execute("create table complaint_case (in_the_way integer)", {})
    with pytest.raises(ProgrammingError):
        migrate.upgrade(driver)
    assert migrate.schema_of(driver) == OLD
    assert driver.execute("select to_regclass('customer')", {}) == [(None,)]
    driver.execute("drop table complaint_case", {})
    driver.close()
    store = open_on_server(driver.url, clock, KEYS)
    assert migrate.schema_of(store.driver) == SCHEMA
    store.close()


def test_a_newer_database_on_a_server_is_refused(server_url: str, clock: FixedClock) -> None:
    driver = PostgresDriver(server_url)
    driver.execute(f"update store_identity set schema = {SCHEMA + 1}", {})
    with pytest.raises(NewerShop):
        open_on_server(server_url, clock, KEYS)
    with pytest.raises(NewerShop):
        migrate.upgrade(driver)
    driver.close()


def test_copies_under_constant_writing_are_whole(
    store: Store, folder: DataFolder, call: Caller
) -> None:
    for number in range(5):
        with store.unit(call()) as unit:
            unit.index(Ref("customer", number), "x" * 3000, "")
            unit.journal("indexed", Ref("customer", number))
            unit.commit(None)
        target = folder.backups / f"{number}.db"
        beside = store.second()
        assert isinstance(beside.driver, SqliteDriver)
        copy_database(beside.driver, target)
        beside.close()
        found = SqliteDriver.connect_only(target, None, "mode=ro&immutable=1")
        assert found.execute("select count(*) from search_entry").fetchone() == (number + 1,)
        found.close()
    assert not list(folder.backups.glob("*.part*"))


STEPPING = """
import sys
from pathlib import Path
from atencion_desktop.base.clock import SystemClock
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.store import migrate
from atencion_desktop.store.driver import SqliteDriver

def step(_sql):
    sys.stdout.write("."); sys.stdout.flush(); sys.stdin.read(1)

folder = DataFolder(Path(sys.argv[1]))
driver = SqliteDriver(folder.database)
driver.raw.set_trace_callback(step)
migrate.upgrade_shop(driver, folder, SystemClock())
driver.close()
"""


def steps_before_kill(folder: DataFolder, allowed: int) -> int:
    """Migrate in another process that is killed after so many statements; gives how many it did."""
    child = Popen([sys.executable, "-c", STEPPING, str(folder.root)], stdin=PIPE, stdout=PIPE)
    assert child.stdin is not None
    assert child.stdout is not None
    with child:
        done = 0
        while done < allowed and child.stdout.read(1):
            done += 1
            child.stdin.write(b".")
            child.stdin.flush()
        child.send_signal(signal.SIGKILL)
    return done


@pytest.mark.long
def test_a_migration_killed_anywhere_leaves_old_or_new(tmp_path: Path, clock: FixedClock) -> None:
    whole = steps_before_kill(old_shop(DataFolder(tmp_path / "entera"), clock), 10_000)
    assert whole > 40
    for number, allowed in enumerate((3, whole // 3, whole // 2, whole - 12, whole - 4, whole - 2)):
        folder = old_shop(DataFolder(tmp_path / f"muerta{number}"), clock)
        steps_before_kill(folder, allowed)
        driver = SqliteDriver(folder.database)
        schema = migrate.schema_of(driver)
        assert schema in (OLD, SCHEMA)
        there = driver.execute("select count(*) from sqlite_master where name='customer'", {})
        assert there == [(int(schema == SCHEMA),)]
        driver.close()
        store = shop_file.open_with(folder, clock, KEYS, checked=True)
        assert kept(store) == [("antes",)]
        store.close()
