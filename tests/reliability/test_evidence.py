"""Evidence cannot be rewritten, not even by statement: numbers, entries and papers only grow."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

from atencion_desktop.base.actor import Call
from atencion_desktop.base.errors import ChangedMeanwhile, DiskFull
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.base.ref import Ref
from atencion_desktop.store.check import run_checks
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store
from atencion_desktop.store.tables import FolioCounter, SearchEntry
from tests.reliability.writer import ACTOR, Numbers

Caller = Callable[[], Call]

BODIES = statement("select body from journal")
REFUSED = [
    "update journal set actor = 'otra'",
    "delete from journal",
    "delete from journal where seq = 2",
    (
        "insert into journal select 9, at, boot, actor, account, desk, action, subject, operation,"
        " topics, body, mac from journal where seq = 1"
    ),
    "insert into folio values ('R', 2026, 9, 'x', 0)",
    "insert into folio values ('R', 2026, 2, 'x', 0)",
    "insert into folio values ('Q', 2026, 2, 'x', 0)",
    "update folio set number = 7 where number = 2",
    "delete from folio where number = 2",
    "update folio_counter set last = 1",
    "update folio_counter set last = last + 2",
    "delete from folio_counter",
    "update document set sha256 = 'x'",
    "delete from document where id = 3",
]
REFUSED_ON_SQLITE = [
    (
        "insert or replace into journal select seq, at, boot, 'otra', account, desk, action,"
        " subject, operation, topics, body, mac from journal where seq = 1"
    ),
    "insert or replace into folio values ('R', 2026, 2, 'x', 0)",
    (
        "insert or replace into document select id, kind, name, folio, ref_kind, ref_id, edition,"
        " 'x', size, created from document where id = 1"
    ),
    "replace into folio_counter values ('R', 2026, 1)",
]
REFUSED_ON_SERVER = [
    "truncate journal",
    "truncate document cascade",
    "update document_bytes set data = ''",
    "delete from document_bytes",
    (
        "insert into folio values ('R', 2026, 2, 'x', 0)"
        " on conflict (series, year, number) do update set operation = 'x'"
    ),
]


def test_the_past_cannot_be_rewritten_by_statement(any_store: Store) -> None:
    numbers = Numbers(any_store)
    for number in range(3):
        numbers.take(Call(ACTOR, str(number)))
    server = any_store.dialect == "postgresql"
    for sql in REFUSED + (REFUSED_ON_SERVER if server else REFUSED_ON_SQLITE):
        with pytest.raises(Exception, match=r"immutable|out of order|unique|UNIQUE"):
            any_store.driver.execute(sql, {})
    assert all(result.ok for result in run_checks(any_store).values())
    assert numbers.take(Call(ACTOR, "3")).value == 4


def change_what_is_gone(store: Store, call: Call) -> None:
    """Save a row that was read before somebody else took it away."""
    with store.unit(call) as unit:
        row = unit.session.get_one(SearchEntry, 1)
        unit.unindex(Ref("customer", 1))
        row.title = "Otra"
        unit.session.flush()


def test_whoever_saves_second_is_told(any_store: Store, call: Caller) -> None:
    with any_store.unit(call()) as unit:
        unit.index(Ref("customer", 1), "Ana", "")
        unit.journal("indexed", Ref("customer", 1))
        unit.commit(None)
    with pytest.raises(ChangedMeanwhile):
        change_what_is_gone(any_store, call())
    assert any_store.open_units == 0


def fill_with_the_orm(store: Store, call: Call) -> None:
    """Write more than a small disk takes."""
    with store.unit(call) as unit:
        for number in range(200):
            unit.session.add(FolioCounter(series="x" * 500 + str(number), year=2026, last=1))
        unit.session.flush()


def test_a_disk_full_under_the_orm_is_said_the_same(store: Store, call: Caller) -> None:
    pages = store.driver.raw.execute("PRAGMA page_count").fetchone()[0]
    store.driver.raw.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(DiskFull):
        fill_with_the_orm(store, call())
    store.driver.raw.execute("PRAGMA max_page_count=1000000")
    Numbers(store).take(Call(ACTOR))


def test_personal_values_of_nobody_are_left_out(any_store: Store, call: Caller) -> None:
    with any_store.unit(call()) as unit:
        unit.journal("draft.kept", Ref("case", 1), {"n": 1}, personal={"name": "Ana"})
        unit.commit(None)
    with any_store.read() as unit:
        assert bytes(unit.rows(BODIES)[0][0]) == b'{"n":1}'


WORK = """
import sys
from pathlib import Path
from tests.reliability.writer import ACTOR, Call, Numbers, open_any
from atencion_desktop.store.search import find
store = open_any(sys.argv[1])
Numbers(store).take(Call(ACTOR))
with store.read() as unit:
    assert find(unit, "r 1")
store.checkpoint_if_idle()
store.close()
heavy = {"sqlalchemy", "alembic", "psycopg", "cryptography", "keyring", "PySide6", "asyncio"}
print(sorted(heavy & set(sys.modules)))
"""


def test_the_hot_paths_load_nothing_heavy(folder: DataFolder) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WORK, str(folder.root)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
