"""The engine's recipe: only what survives a power cut, and no version with the known fault."""

from __future__ import annotations

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from atencion_desktop.store.driver import APPLICATION_ID, safe_for_wal
from atencion_desktop.store.store import Store


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 7, 0), False),
        ((3, 40, 1), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 50, 9), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), True),
        ((4, 0, 0), True),
    ],
)
def test_only_engines_without_the_reset_fault_keep_a_log(
    version: tuple[int, ...], safe: bool
) -> None:
    assert safe_for_wal(version) is safe


def test_the_engine_that_comes_with_the_program_is_a_good_one() -> None:
    assert safe_for_wal(tuple(map(int, sqlcipher.sqlite_version.split("."))))


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("secure_delete", 1),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("application_id", APPLICATION_ID),
        ("wal_autocheckpoint", 1000),
    ],
)
def test_every_connection_follows_the_recipe(store: Store, pragma: str, value: object) -> None:
    beside = store.second()
    for connection in (store, beside):
        assert connection.driver.execute(f"PRAGMA {pragma}", {}) == [(value,)]
    beside.close()
