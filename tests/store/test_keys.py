"""The shop's secret: in the keyring, in a file, or on paper; never lost, never guessed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import TypeVar

import keyring
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError, PasswordDeleteError

from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.errors import (
    DamagedShop,
    MissingKey,
    NoShop,
    WrongKey,
    describe,
)
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.store import keyring as shop_keyring
from atencion_desktop.store.recovery import (
    WrongRecoveryCode,
    recovery_code,
    secret_of,
)
from atencion_desktop.store.shop_file import ShopExists, create, open_shop
from atencion_desktop.store.statement import statement

_UUID = statement("select uuid from store_identity")


class DrawerKeyring(KeyringBackend):
    """A keyring that works, for as long as the test runs."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring leaves it untyped
        self.drawer: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.drawer.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.drawer[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.drawer:
            raise PasswordDeleteError
        del self.drawer[service, username]


class HeadlessKeyring(DrawerKeyring):
    """What a machine without a desktop session answers."""

    def get_password(self, service: str, username: str) -> str | None:
        raise NoKeyringError

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NoKeyringError

    def delete_password(self, service: str, username: str) -> None:
        raise NoKeyringError


B = TypeVar("B", bound=KeyringBackend)


def use(backend: B) -> Iterator[B]:
    """Let the keyring library use that backend for one test."""
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture
def drawer() -> Iterator[DrawerKeyring]:
    yield from use(DrawerKeyring())


@pytest.fixture
def headless() -> Iterator[KeyringBackend]:
    yield from use(HeadlessKeyring())


@pytest.fixture
def empty(tmp_path: Path) -> DataFolder:
    """A folder without a shop, with the letters that upset URIs in its name."""
    return DataFolder(tmp_path / "Mi comercio ñ 100% #1?")


def make(folder: DataFolder, clock: FixedClock, *, encryption: bool) -> str | None:
    """A shop, closed again; gives its recovery code."""
    store, recovery = create(folder, clock, encryption=encryption)
    store.close()
    return recovery


def uuid_in(folder: DataFolder, clock: FixedClock, recovery: str | None = None) -> str:
    """Open the shop and read who it is."""
    store = open_shop(folder, clock, recovery)
    try:
        with store.read() as unit:
            row = unit.one(_UUID)
    finally:
        store.close()
    assert row is not None
    return str(row[0])


def files_of(folder: DataFolder) -> set[str]:
    """Every file below the folder."""
    return {str(p.relative_to(folder.root)) for p in folder.root.rglob("*") if p.is_file()}


@pytest.mark.usefixtures("drawer")
def test_an_encrypted_shop_opens_by_its_keyring(empty: DataFolder, clock: FixedClock) -> None:
    assert make(empty, clock, encryption=True) is not None
    assert files_of(empty) == {"atencion.db", "keys/shop.json"}
    assert b"SQLite" not in empty.database.read_bytes()
    card = json.loads((empty.keys / "shop.json").read_text())
    assert uuid_in(empty, clock) == card["uuid"]


def test_a_wiped_keyring_asks_for_the_code_and_keeps_it(
    drawer: DrawerKeyring, empty: DataFolder, clock: FixedClock
) -> None:
    recovery = make(empty, clock, encryption=True)
    drawer.drawer.clear()
    with pytest.raises(MissingKey):
        open_shop(empty, clock)
    who = uuid_in(empty, clock, recovery)
    assert uuid_in(empty, clock) == who


@pytest.mark.usefixtures("headless")
def test_without_a_keyring_the_code_comes_by_the_environment(
    empty: DataFolder, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    recovery = make(empty, clock, encryption=True)
    assert recovery is not None
    assert files_of(empty) == {"atencion.db", "keys/shop.json"}
    with pytest.raises(MissingKey):
        open_shop(empty, clock)
    monkeypatch.setenv("ATENCION_RECOVERY", recovery.lower().replace("-", "  "))
    assert uuid_in(empty, clock)


@pytest.mark.parametrize("keyring_kind", ["headless", "null"])
def test_a_plain_shop_without_a_keyring_keeps_its_secret_in_a_file(
    keyring_kind: str, empty: DataFolder, clock: FixedClock, request: pytest.FixtureRequest
) -> None:
    if keyring_kind == "headless":
        request.getfixturevalue("headless")
    assert make(empty, clock, encryption=False) is None
    assert files_of(empty) == {"atencion.db", "keys/shop.json", "keys/journal.key"}
    assert (empty.keys / "journal.key").stat().st_mode & 0o077 == 0
    assert empty.database.stat().st_mode & 0o077 == 0
    assert uuid_in(empty, clock)


@pytest.mark.usefixtures("drawer")
def test_a_plain_shop_with_a_keyring_leaves_no_secret_on_disk(
    empty: DataFolder, clock: FixedClock
) -> None:
    assert make(empty, clock, encryption=False) is not None
    assert files_of(empty) == {"atencion.db", "keys/shop.json"}
    assert uuid_in(empty, clock)


def test_a_locked_keyring_is_as_good_as_none(
    drawer: DrawerKeyring, empty: DataFolder, clock: FixedClock
) -> None:
    recovery = make(empty, clock, encryption=True)
    drawer.locked = True
    with pytest.raises(MissingKey):
        open_shop(empty, clock)
    assert uuid_in(empty, clock, recovery)


@pytest.mark.usefixtures("drawer")
def test_the_key_of_another_shop_is_told_from_damage(
    empty: DataFolder, clock: FixedClock, tmp_path: Path
) -> None:
    make(empty, clock, encryption=True)
    other = make(DataFolder(tmp_path / "otro"), clock, encryption=True)
    with pytest.raises(WrongKey) as refused:
        open_shop(empty, clock, other)
    assert not isinstance(refused.value, WrongRecoveryCode)


def test_a_card_that_cannot_be_read_is_damage(empty: DataFolder, clock: FixedClock) -> None:
    make(empty, clock, encryption=False)
    (empty.keys / "shop.json").write_text('{"uuid": "x"')
    with pytest.raises(DamagedShop):
        open_shop(empty, clock)


def test_lost_keys_are_missing_not_damage(empty: DataFolder, clock: FixedClock) -> None:
    make(empty, clock, encryption=False)
    (empty.keys / "journal.key").unlink()
    with pytest.raises(MissingKey):
        open_shop(empty, clock)
    (empty.keys / "shop.json").unlink()
    with pytest.raises(MissingKey):
        open_shop(empty, clock)


def test_a_scribbled_key_file_is_a_wrong_key(empty: DataFolder, clock: FixedClock) -> None:
    make(empty, clock, encryption=False)
    (empty.keys / "journal.key").write_text("no es hexadecimal")
    with pytest.raises(WrongKey):
        open_shop(empty, clock)


def test_a_shop_is_never_written_over(empty: DataFolder, clock: FixedClock) -> None:
    make(empty, clock, encryption=False)
    before = empty.database.read_bytes()
    with pytest.raises(ShopExists) as refused:
        create(empty, clock, encryption=False)
    assert refused.value.exit_code == 2
    assert empty.database.read_bytes() == before


def test_the_keys_of_a_shop_whose_data_are_elsewhere_are_set_aside(
    empty: DataFolder, clock: FixedClock
) -> None:
    make(empty, clock, encryption=False)
    who = uuid_in(empty, clock)
    kept = {path.stem: path.read_bytes() for path in empty.keys.iterdir()}
    elsewhere = empty.database.rename(empty.root / "otro-sitio.db")
    make(empty, clock, encryption=False)
    for name in ("journal.key", "shop.json"):
        stem, _, ending = name.partition(".")
        aside = empty.keys / f"{stem}-{who}.{ending}"
        assert aside.read_bytes() == kept[stem]
        aside.rename(empty.keys / name)
    elsewhere.rename(empty.database)
    assert uuid_in(empty, clock) == who


def test_a_creation_cut_short_is_no_shop_and_is_made_again(
    empty: DataFolder, clock: FixedClock
) -> None:
    make(empty, clock, encryption=False)
    empty.database.rename(empty.root / "atencion.db.new")
    (empty.root / "atencion.db.new-wal").write_bytes(b"left over")
    with pytest.raises(NoShop):
        open_shop(empty, clock)
    make(empty, clock, encryption=False)
    assert uuid_in(empty, clock)
    assert not list(empty.root.glob("*.new*"))


def test_the_keyring_says_whether_it_holds(drawer: DrawerKeyring) -> None:
    assert shop_keyring.available()
    assert drawer.drawer == {}
    drawer.locked = True
    assert not shop_keyring.available()


@pytest.mark.usefixtures("headless")
def test_no_keyring_is_no_error() -> None:
    assert not shop_keyring.available()
    assert shop_keyring.fetch("x") is None
    shop_keyring.forget("x")


@given(st.binary(min_size=32, max_size=32), st.randoms(use_true_random=False))
def test_a_code_is_read_back_and_a_typing_error_is_seen(secret: bytes, chance: Random) -> None:
    code = recovery_code(secret)
    assert secret_of(f"  {code.lower().replace('-', ' - ')} ") == secret
    assert secret_of(code.replace("O", "0").replace("I", "1").replace("B", "8")) == secret
    at = chance.randrange(len(code))
    if code[at] != "-":
        other = "A" if code[at] != "A" else "C"
        with pytest.raises(WrongRecoveryCode):
            secret_of(code[:at] + other + code[at + 1 :])


@pytest.mark.parametrize("code", ["", "ABCD", "ñ" * 56, "9" * 56, "A" * 56, "A" * 64, "A" * 1000])
def test_what_is_no_code_is_refused_with_a_sentence(code: str) -> None:
    with pytest.raises(WrongRecoveryCode) as refused:
        secret_of(code)
    assert "14 grupos" in describe(refused.value)
    assert refused.value.exit_code == 3
