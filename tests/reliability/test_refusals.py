"""Commands before a wrong folder or file: one clear sentence, exit 3, every byte as it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from atencion_desktop.base.actor import Call
from atencion_desktop.base.clock import SystemClock
from atencion_desktop.base.paths import DataFolder, default_data_folder
from atencion_desktop.cli import main
from atencion_desktop.store.shop_file import open_shop
from tests.store.test_gate import WRONG, fill, fingerprint, overwrite

COMMANDS = (["check"], ["queue"], ["ticket", "A"], ["call", "1"])
Said = pytest.CaptureFixture[str]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop made by the command, once per run."""
    root = tmp_path_factory.mktemp("hecho") / "comercio"
    shop = ["init", "--name", "Vega", "--tax-id", "B41000001", "--place", "ES-AN"]
    assert main([*shop, "--encryption", "off", "--data", str(root)]) == 0
    return root


@pytest.fixture
def at_home(made: Path, machine: Path) -> DataFolder:
    """The shop where the commands look for it."""
    folder = default_data_folder()
    shutil.copytree(made, folder.root)
    return folder


def assert_refused(command: list[str], folder: DataFolder, said: Said) -> None:
    """Exit 3, one line on standard error, nothing on standard output, nothing changed."""
    before = fingerprint(folder.root)
    assert main(command) == 3, command
    out, err = said.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "Fallo del programa" not in err
    assert fingerprint(folder.root) == before


@pytest.mark.parametrize("spoil", [spoil for spoil, _ in WRONG], ids=lambda s: s.__name__)
def test_a_wrong_file(at_home: DataFolder, spoil: Callable[[Path], None], capsys: Said) -> None:
    spoil(at_home.database)
    for command in COMMANDS:
        assert_refused(command, at_home, capsys)


@pytest.mark.parametrize("lost", ["keys/journal.key", "keys/shop.json"])
def test_lost_keys(at_home: DataFolder, lost: str, capsys: Said) -> None:
    (at_home.root / lost).unlink()
    for command in COMMANDS:
        assert_refused(command, at_home, capsys)


def test_a_key_of_another_shop(at_home: DataFolder, capsys: Said) -> None:
    (at_home.keys / "journal.key").write_text("ab" * 32)
    for command in COMMANDS:
        assert_refused(command, at_home, capsys)


@pytest.mark.parametrize("code", ["no es un código", "A" * 56])
def test_a_mistyped_recovery_code(
    at_home: DataFolder, code: str, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ATENCION_RECOVERY", code)
    for command in COMMANDS:
        assert_refused(command, at_home, capsys)


def test_an_encrypted_shop_without_its_code(
    machine: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = ["init", "--name", "Vega", "--tax-id", "B41000001", "--place", "ES-AN"]
    assert main([*shop, "--encryption", "on"]) == 0
    code = capsys.readouterr().out.split("Código de recuperación: ")[1].split()[0]
    for command in COMMANDS:
        assert_refused(command, default_data_folder(), capsys)
    monkeypatch.setenv("ATENCION_RECOVERY", code)
    assert main(["ticket", "A"]) == 0
    assert capsys.readouterr().out == "A-001\n"
    assert main(["check"]) == 0


def test_harm_inside_is_found_before_writing_and_told_by_the_check(
    at_home: DataFolder, capsys: Said, call: Callable[[], Call]
) -> None:
    store = open_shop(at_home, SystemClock())
    fill(store, call)
    store.close()
    page = at_home.database.stat().st_size // 4096 - 20
    overwrite(at_home.database, page * 4096, b"\xa5" * 4096)
    for command in (["ticket", "A"], ["call", "1"]):
        assert_refused(command, at_home, capsys)
    before = fingerprint(at_home.root)
    assert main(["check"]) == 1
    assert "MAL integrity" in capsys.readouterr().out
    assert fingerprint(at_home.root) == before


def test_a_shop_is_not_made_over_another(at_home: DataFolder, capsys: Said) -> None:
    before = fingerprint(at_home.root)
    shop = ["init", "--name", "Vega", "--tax-id", "B41000001", "--place", "ES-AN"]
    assert main(shop) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert fingerprint(at_home.root) == before
