"""A fresh shop per test: copied from a migrated template, on a clock that the test sets."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from atencion_desktop.base.actor import Actor, Call, Role
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.store import shop_file
from atencion_desktop.store.keys import ShopKeys
from atencion_desktop.store.store import Store

KEYS = ShopKeys(journal=bytes(range(32)))
MORNING = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
"""Monday 2 March 2026, 09:00 in Madrid."""


class EveryPermission(frozenset[str]):
    """A permission set that holds whatever is asked: for tests of anything but permissions."""

    def __contains__(self, _permission: object) -> bool:
        """Yes."""
        return True


@pytest.fixture
def clock() -> FixedClock:
    """A clock standing at 09:00 of a Monday in Madrid."""
    return FixedClock(MORNING)


@pytest.fixture
def actor() -> Actor:
    """An administrator at desk 1 who may do everything."""
    return Actor("Ana Prieto", Role.ADMINISTRATOR, EveryPermission(), desk="1")


@pytest.fixture
def call(actor: Actor) -> Callable[[], Call]:
    """Makes a new intent of the actor each time it is called."""
    return lambda: Call(actor)


@pytest.fixture(scope="session")
def template_folder(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """A migrated, empty shop made once per run."""
    folder = DataFolder(tmp_path_factory.mktemp("template"))
    shop_file.create_with(folder, FixedClock(MORNING), KEYS).close()
    return folder


@pytest.fixture
def folder(template_folder: DataFolder, tmp_path: Path) -> DataFolder:
    """A data folder with an empty shop of its own."""
    root = tmp_path / "comercio"
    shutil.copytree(template_folder.root, root)
    return DataFolder(root)


@pytest.fixture
def store(folder: DataFolder, clock: FixedClock) -> Iterator[Store]:
    """The shop, open; fails the test when it leaves a unit of work open."""
    opened = shop_file.open_with(folder, clock, KEYS)
    yield opened
    assert opened.open_units == 0
    opened.close()
