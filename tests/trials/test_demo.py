"""The demo shop is full, whole, always the same, and alive at this very moment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from atencion_desktop.app import FEATURES, open_store
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.store.check import run_checks
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store
from atencion_desktop.trials import demo

NOW = datetime(2026, 3, 26, 10, 30, tzinfo=ZoneInfo("Europe/Madrid"))
LATER = datetime(2026, 3, 27, 18, 5, tzinfo=ZoneInfo("Europe/Madrid"))
pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def vega(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """A copy of the demo shop, on the day after it was built."""
    monkeypatch.setenv("ATENCION_CACHE", str(cache))
    folder = DataFolder(tmp_path / "vega")
    if not any(cache.iterdir()):
        demo.copy_to(DataFolder(tmp_path / "first"), FixedClock(NOW))
    demo.copy_to(folder, FixedClock(LATER))
    store = open_store(folder, FixedClock(LATER))
    yield store
    store.close()


def _count(store: Store, sql: str) -> int:
    with store.read() as unit:
        row = unit.one(statement(sql))
    assert row is not None
    return int(row[0])


def test_it_holds_what_was_promised(vega: Store) -> None:
    assert _count(vega, "select count(*) from desk") == 3
    assert _count(vega, "select count(*) from service") == 6
    assert _count(vega, "select count(*) from customer") == 2_000
    assert _count(vega, "select count(distinct day) from visit") > 300
    assert _count(vega, "select count(*) from visit") > 8_000
    assert _count(vega, "select count(*) from complaint_case") > 90
    assert _count(vega, "select count(*) from order_line") > 100
    assert _count(vega, "select count(*) from commitment where state = 'open'") > 12


def test_there_are_people_in_the_room_at_this_moment(vega: Store) -> None:
    waiting = "select count(*) from visit where day = '2026-03-27' and state = 'waiting'"
    assert _count(vega, waiting) == 8
    assert _count(vega, "select count(*) from visit where state in ('called', 'in_service')") == 2


def test_every_check_of_the_shop_holds(vega: Store) -> None:
    found = run_checks(vega, [each for feature in FEATURES for each in feature.checks])
    assert all(result.ok for result in found.values()), found


def test_it_is_always_the_same_shop(cache: Path, vega: Store, tmp_path: Path) -> None:
    again = DataFolder(tmp_path / "again")
    demo.build(again, FixedClock(NOW), lively=False)
    store = open_store(again, FixedClock(NOW))
    names = statement("select name, document from customer order by id")
    with store.read() as unit:
        built = unit.rows(names)
    store.close()
    with vega.read() as unit:
        assert unit.rows(names) == built
