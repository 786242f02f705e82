"""``atencion init`` makes a shop once, says once what must be kept, and touches nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from atencion_desktop.app import Registry, open_store, system_actor
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.cli import main
from atencion_desktop.staff.service import StaffService

VEGA = ["--name", "Electrodomésticos Vega", "--tax-id", "B-41.000.001", "--place", "es-an"]


def _init(folder: Path, *more: str) -> int:
    """Run the command on a folder."""
    return main(["init", "--data", str(folder), *VEGA, *more])


def test_a_shop_is_ready_to_work_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "vega"
    assert _init(folder, "--json", "--encryption", "off") == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["shop"] == "Electrodomésticos Vega"
    assert answer["encryption"] == "off"
    assert answer["recovery"] is None
    assert len(answer["password"]) >= 12
    assert (folder / "keys" / "shop.p12").stat().st_mode & 0o777 == 0o600
    store = open_store(DataFolder(folder), checked=True)
    staff, actor = Registry(store).get(StaffService), system_actor()
    assert staff.shop(actor).tax_id == "B41000001"
    assert [(s.letter, s.name, s.minutes) for s in staff.services(actor)] == [
        ("A", "Atención general", 8),
        ("B", "Posventa", 11),
    ]
    assert [(d.code, d.state.value) for d in staff.desks(actor)] == [("1", "open")]
    store.close()


def test_an_encrypted_shop_opens_only_with_its_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "vega"
    assert _init(folder, "--json", "--encryption", "on") == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["encryption"] == "on"
    assert b"Vega" not in (folder / "atencion.db").read_bytes()
    monkeypatch.setenv("ATENCION_RECOVERY", answer["recovery"])
    store = open_store(DataFolder(folder))
    assert Registry(store).get(StaffService).shop(system_actor()).name == "Electrodomésticos Vega"
    store.close()


def test_without_a_keyring_the_shop_is_made_in_clear_with_a_notice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _init(tmp_path / "vega", "--json") == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)["encryption"] == "off"
    assert "sin cifrar" in captured.err


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--tax-id", "B41000002"], "B41000002"),
        (["--tax-id", ""], "NIF"),
        (["--place", "ES-XX"], "ES-XX"),
        (["--name", "  "], "Falta"),
    ],
)
def test_wrong_data_of_the_shop_is_said_in_one_line_and_makes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], more: list[str], said: str
) -> None:
    folder = tmp_path / "vega"
    assert _init(folder, *more) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert len(captured.err.strip().splitlines()) == 1
    assert said in captured.err
    assert not (folder / "atencion.db").exists()


def test_a_folder_with_a_shop_is_left_byte_for_byte(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "vega"
    assert _init(folder) == 0
    before = (folder / "atencion.db").read_bytes()
    assert _init(folder) == 2
    assert (folder / "atencion.db").read_bytes() == before
    assert "ya hay un comercio" in capsys.readouterr().err


def test_a_missing_name_is_told_by_its_option(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _init(tmp_path / "vega", "--name", " ") == 2
    assert capsys.readouterr().err.startswith("--name: ")


def test_a_lost_journal_key_is_told_for_what_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "vega"
    assert _init(folder, "--encryption", "off") == 0
    (folder / "keys" / "journal.key").unlink()
    capsys.readouterr()
    assert main(["queue", "--data", str(folder)]) == 3
    said = capsys.readouterr().err
    assert "journal.key" in said
    assert "cifrado" not in said


def test_a_database_that_is_no_postgresql_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "vega"
    assert _init(folder, "--encryption", "off") == 0
    capsys.readouterr()
    assert main(["queue", "--data", str(folder), "--database", "mysql://x"]) == 2
    assert "postgresql://" in capsys.readouterr().err
