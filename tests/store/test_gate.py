"""Wrong files: each refused with its own error, and left byte for byte as it was."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from atencion_desktop.base.actor import Call
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.errors import (
    DamagedShop,
    DiskFull,
    EnvironmentProblem,
    ForeignFile,
    NewerShop,
    NoShop,
    ReadOnlyShop,
    ShopLocked,
    describe,
)
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.base.ref import Ref
from atencion_desktop.store import shop_file
from atencion_desktop.store.check import full_check
from atencion_desktop.store.driver import APPLICATION_ID
from atencion_desktop.store.keys import ShopKeys
from atencion_desktop.store.schema import SCHEMA
from atencion_desktop.store.store import Store
from tests.store_fixtures import KEYS

Caller = Callable[[], Call]
SEALED = ShopKeys(journal=bytes(32), database=bytes(range(32)))
NOBODY = 65534


def fingerprint(root: Path) -> dict[str, str]:
    """Every file below the folder with its hash."""
    paths = sorted(path for path in root.rglob("*") if path.is_file())
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in paths}


def fill(store: Store, call: Caller, *, rows: int = 200) -> None:
    """Give the shop pages enough that damaging one matters."""
    with store.unit(call()) as unit:
        for number in range(rows):
            unit.index(Ref("customer", number), f"Clienta {number}", "x" * 200)
        unit.journal("filled", Ref("customer", 0))
        unit.commit(None)


def statement_of(path: Path, sql: str, key: bytes | None = None) -> None:
    """Change a file behind the program's back."""
    raw = sqlcipher.connect(str(path), isolation_level=None)
    if key is not None:
        raw.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    raw.execute(sql)
    raw.close()


def overwrite(path: Path, at: int, data: bytes) -> None:
    """Damage a file in place."""
    with path.open("r+b") as stream:
        stream.seek(at)
        stream.write(data)


def make_empty(path: Path) -> None:
    path.write_bytes(b"")


def make_text(path: Path) -> None:
    path.write_text("Lista de la compra\n" * 500)


def make_pdf(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7\n" + bytes(9000))


def make_foreign(path: Path) -> None:
    path.unlink()
    statement_of(path, "create table t (x)")


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def make_newer(path: Path) -> None:
    statement_of(path, f"PRAGMA user_version={SCHEMA + 1}")


def make_truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2 // 4096 * 4096)


def make_tableless(path: Path) -> None:
    path.unlink()
    statement_of(path, f"PRAGMA application_id={APPLICATION_ID}")
    statement_of(path, f"PRAGMA user_version={SCHEMA}")
    statement_of(path, "create table t (x)")


def make_unstamped(path: Path) -> None:
    statement_of(path, "PRAGMA user_version=0")


def make_headless(path: Path) -> None:
    overwrite(path, 0, bytes(16))


def make_page_size_wrong(path: Path) -> None:
    overwrite(path, 16, b"\x12\x34")


def make_root_damaged(path: Path) -> None:
    overwrite(path, 100, b"\xff" * 200)


WRONG: list[tuple[Callable[[Path], None], type[EnvironmentProblem]]] = [
    (Path.unlink, NoShop),
    (make_empty, ForeignFile),
    (make_text, ForeignFile),
    (make_pdf, ForeignFile),
    (make_foreign, ForeignFile),
    (make_folder, ForeignFile),
    (make_headless, ForeignFile),
    (make_page_size_wrong, ForeignFile),
    (make_newer, NewerShop),
    (make_truncated, DamagedShop),
    (make_tableless, DamagedShop),
    (make_unstamped, DamagedShop),
    (make_root_damaged, DamagedShop),
]


@pytest.mark.parametrize(("spoil", "error"), WRONG, ids=lambda p: getattr(p, "__name__", ""))
@pytest.mark.parametrize("checked", [False, True])
def test_a_wrong_file_is_refused_untouched(
    folder: DataFolder,
    clock: FixedClock,
    spoil: Callable[[Path], None],
    error: type[EnvironmentProblem],
    checked: bool,
) -> None:
    spoil(folder.database)
    before = fingerprint(folder.root)
    with pytest.raises(error) as refused:
        shop_file.open_with(folder, clock, KEYS, checked=checked)
    assert fingerprint(folder.root) == before
    assert refused.value.exit_code == 3
    assert "{" not in describe(refused.value)


def test_a_missing_folder_is_no_shop(tmp_path: Path, clock: FixedClock) -> None:
    with pytest.raises(NoShop):
        shop_file.open_with(DataFolder(tmp_path / "nada"), clock, KEYS)
    assert list(tmp_path.iterdir()) == []


def damaged_in_the_middle(folder: DataFolder, clock: FixedClock, call: Caller) -> None:
    """A shop whose first pages are fine and one inner page is not."""
    store = shop_file.open_with(folder, clock, KEYS)
    fill(store, call)
    store.close()
    page = folder.database.stat().st_size // 4096 - 20
    overwrite(folder.database, page * 4096, b"\xa5" * 4096)


def test_a_damaged_page_is_found_before_the_first_write(
    folder: DataFolder, clock: FixedClock, call: Caller
) -> None:
    damaged_in_the_middle(folder, clock, call)
    before = fingerprint(folder.root)
    with pytest.raises(DamagedShop):
        shop_file.open_with(folder, clock, KEYS, checked=True)
    assert fingerprint(folder.root) == before


def test_a_damaged_page_is_found_beside_the_work(
    folder: DataFolder, clock: FixedClock, call: Caller
) -> None:
    damaged_in_the_middle(folder, clock, call)
    before = fingerprint(folder.root)
    store = shop_file.open_with(folder, clock, KEYS)
    beside = store.second()
    with pytest.raises(DamagedShop):
        full_check(beside)
    beside.close()
    store.close()
    assert fingerprint(folder.root) == before


@pytest.mark.parametrize(
    "spoil", [make_truncated, make_headless, make_root_damaged, make_text, make_pdf]
)
def test_an_encrypted_file_spoiled_is_damage_not_a_wrong_key(
    tmp_path: Path, clock: FixedClock, spoil: Callable[[Path], None]
) -> None:
    folder = DataFolder(tmp_path / "cifrado")
    shop_file.create_with(folder, clock, SEALED).close()
    spoil(folder.database)
    before = fingerprint(folder.root)
    with pytest.raises(DamagedShop):
        shop_file.open_with(folder, clock, SEALED, checked=True)
    assert fingerprint(folder.root) == before


def test_one_flipped_bit_of_an_encrypted_file_is_found(
    tmp_path: Path, clock: FixedClock, call: Caller
) -> None:
    folder = DataFolder(tmp_path / "cifrado")
    store = shop_file.create_with(folder, clock, SEALED)
    fill(store, call)
    store.close()
    whole = folder.database.read_bytes()
    for at in range(5000, len(whole), len(whole) // 12):
        overwrite(folder.database, at, bytes([whole[at] ^ 1]))
        with pytest.raises(DamagedShop):
            shop_file.open_with(folder, clock, SEALED, checked=True)
        overwrite(folder.database, at, whole[at : at + 1])
    shop_file.open_with(folder, clock, SEALED, checked=True).close()


def test_another_shops_file_is_foreign(
    folder: DataFolder, clock: FixedClock, tmp_path: Path
) -> None:
    other = DataFolder(tmp_path / "otro")
    shop_file.create(other, clock, encryption=False)[0].close()
    shutil.copy(folder.database, other.database)
    before = fingerprint(other.root)
    with pytest.raises(ForeignFile):
        shop_file.open_shop(other, clock)
    assert fingerprint(other.root) == before


def crashed(folder: DataFolder, clock: FixedClock, call: Caller, tmp_path: Path) -> DataFolder:
    """A shop as a killed program leaves it: with a log that was not folded in."""
    store = shop_file.open_with(folder, clock, KEYS)
    fill(store, call)
    dead = DataFolder(tmp_path / "muerto")
    shutil.copytree(folder.root, dead.root)
    store.close()
    return dead


def test_what_a_killed_program_left_is_opened_whole(
    folder: DataFolder, clock: FixedClock, call: Caller, tmp_path: Path
) -> None:
    dead = crashed(folder, clock, call, tmp_path)
    store = shop_file.open_with(dead, clock, KEYS, checked=True)
    with store.read() as unit:
        assert unit.journal_head().seq == 1
    store.close()


def test_a_refused_file_keeps_its_log(
    folder: DataFolder, clock: FixedClock, tmp_path: Path
) -> None:
    newer = sqlcipher.connect(str(folder.database), isolation_level=None)
    newer.execute(f"PRAGMA user_version={SCHEMA + 1}")
    dead = DataFolder(tmp_path / "muerto")
    shutil.copytree(folder.root, dead.root)
    newer.close()
    before = fingerprint(dead.root)
    assert "atencion.db-wal" in before
    with pytest.raises(NewerShop):
        shop_file.open_with(dead, clock, KEYS)
    after = fingerprint(dead.root)
    for name in ("atencion.db", "atencion.db-wal"):
        assert after[name] == before[name]


def test_a_stale_index_of_a_log_gives_no_log(folder: DataFolder, clock: FixedClock) -> None:
    (folder.root / "atencion.db-shm").write_bytes(bytes(32768))
    make_newer(folder.database)
    (folder.root / "atencion.db-shm").write_bytes(bytes(32768))
    before = fingerprint(folder.root)
    with pytest.raises(NewerShop):
        shop_file.open_with(folder, clock, KEYS, checked=True)
    assert fingerprint(folder.root) == before


def test_a_file_that_is_not_in_write_ahead_logging_is_refused_unconverted(
    folder: DataFolder, clock: FixedClock
) -> None:
    statement_of(folder.database, "PRAGMA journal_mode=delete")
    make_newer(folder.database)
    before = fingerprint(folder.root)
    with pytest.raises(NewerShop):
        shop_file.open_with(folder, clock, KEYS)
    assert fingerprint(folder.root) == before


def test_looking_at_a_shop_in_use_disturbs_nobody(
    store: Store, folder: DataFolder, clock: FixedClock, call: Caller
) -> None:
    with store.unit(call()) as unit:
        unit.index(Ref("customer", 1), "Ana", "")
        beside = shop_file.open_with(folder, clock, KEYS, checked=True)
        unit.journal("indexed", Ref("customer", 1))
        unit.commit(None)
    with beside.read() as unit:
        assert unit.journal_head().seq == 1
    beside.close()


@contextmanager
def somebody_else() -> Iterator[None]:
    """Be a user without rights inside the block: the superuser may write anywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def reachable(folder: DataFolder) -> Iterator[DataFolder]:
    """A read-only shop in a place that any user may come to (pytest's own folders are private)."""
    place = Path(tempfile.mkdtemp(prefix="atencion-test-"))
    place.chmod(0o755)
    shutil.copytree(folder.root, place / "comercio")
    there = DataFolder(place / "comercio")
    there.root.chmod(0o555)
    there.database.chmod(0o444)
    yield there
    there.root.chmod(0o700)
    shutil.rmtree(place)


def test_a_folder_that_may_not_be_written_is_said(reachable: DataFolder, clock: FixedClock) -> None:
    before = fingerprint(reachable.root)
    with somebody_else(), pytest.raises(ReadOnlyShop):
        shop_file.open_with(reachable, clock, KEYS)
    reachable.root.chmod(0o777)
    with somebody_else(), pytest.raises(ReadOnlyShop):
        shop_file.open_with(reachable, clock, KEYS)
    assert fingerprint(reachable.root) == before


def test_a_file_that_may_not_be_read_is_said(reachable: DataFolder, clock: FixedClock) -> None:
    reachable.root.chmod(0o777)
    reachable.database.chmod(0)
    with somebody_else(), pytest.raises(ReadOnlyShop):
        shop_file.open_with(reachable, clock, KEYS)


def test_a_lock_held_elsewhere_is_waited_for_and_then_said(
    store: Store, folder: DataFolder, call: Caller
) -> None:
    holder = sqlcipher.connect(str(folder.database), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    store.driver.raw.execute("PRAGMA busy_timeout=20")
    with pytest.raises(ShopLocked), store.unit(call()):
        pass
    assert store.open_units == 0
    holder.close()
    fill(store, call, rows=1)


def test_a_full_disk_loses_nothing_and_work_goes_on_with_space(store: Store, call: Caller) -> None:
    fill(store, call, rows=5)
    pages = store.driver.raw.execute("PRAGMA page_count").fetchone()[0]
    store.driver.raw.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(DiskFull):
        fill(store, call, rows=500)
    with store.read() as unit:
        assert unit.journal_head().seq == 1
    store.driver.raw.execute("PRAGMA max_page_count=1000000")
    fill(store, call, rows=500)
    full_check(store)


def test_a_file_taken_away_while_open_is_noticed_before_writing(
    store: Store, folder: DataFolder, call: Caller
) -> None:
    folder.database.rename(folder.root / "atencion.bak")
    with pytest.raises(NoShop):
        fill(store, call)
    shutil.copy(folder.root / "atencion.bak", folder.database)
    with pytest.raises(NoShop):
        fill(store, call)


def test_any_flipped_bit_of_the_schema_is_damage_and_never_a_fault_of_the_program(
    folder: DataFolder, clock: FixedClock
) -> None:
    whole = folder.database.read_bytes()
    refused = 0
    starts = [found.start() for found in re.finditer(rb"CREATE (TABLE|INDEX)", whole)]
    for place in (start + step for start in starts[:12] for step in (3, 15, 40)):
        flipped = bytearray(whole)
        flipped[place] ^= 0x01
        folder.database.write_bytes(flipped)
        try:
            shop_file.open_with(folder, clock, KEYS, checked=True).close()
        except (DamagedShop, ForeignFile, NewerShop):
            refused += 1
    assert refused > 5
