"""What a check of the shop finds: nothing in a whole one, every harm done to it otherwise."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from atencion_desktop.base.actor import Call
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.feature import Check, CheckResult
from atencion_desktop.base.paths import DataFolder, default_data_folder
from atencion_desktop.base.ref import Ref
from atencion_desktop.cli import main
from atencion_desktop.store import documents
from atencion_desktop.store.check import run_checks
from atencion_desktop.store.journal import Anchor
from atencion_desktop.store.shop_file import create, open_shop
from atencion_desktop.store.store import Store

Caller = Callable[[], Call]
NAMES = ["integrity", "journal", "folios", "documents"]


def work(store: Store, call: Caller, times: int = 3) -> None:
    """Some days' worth: numbers, papers, entries."""
    for _ in range(times):
        with store.unit(call()) as unit:
            number = unit.folio("R", 2026)
            ref = Ref("case", number)
            unit.add_document(
                kind="form", name=f"R-{number}", data=f"%PDF-{number}".encode(), ref=ref
            )
            unit.journal("case.registered", ref, {"number": number})
            unit.commit(number)


def tamper(store: Store, *statements: str) -> None:
    """Change the database behind the program's back, past its triggers."""
    if store.dialect == "postgresql":
        store.driver.execute("set session_replication_role = replica", {})
    else:
        triggers = store.driver.execute("select name from sqlite_master where type='trigger'", {})
        for (name,) in triggers:
            store.driver.execute(f"drop trigger {name}", {})
    for sql in statements:
        store.driver.execute(sql, {})


def harmed(store: Store, anchors: tuple[Anchor, ...] = ()) -> list[str]:
    """The names of the checks that found harm."""
    return [name for name, result in run_checks(store, (), anchors).items() if not result.ok]


def test_a_whole_shop_passes_every_check(any_store: Store, call: Caller) -> None:
    work(any_store, call)
    found = run_checks(any_store)
    assert list(found) == NAMES
    assert all(result.ok and result.detail for result in found.values())


def test_an_empty_shop_passes_every_check(any_store: Store) -> None:
    assert harmed(any_store) == []


JOURNAL_ATTACKS = {
    "edit a fact": [f"update journal set body = x'{b'{}'.hex()}' where seq = 2"],
    "edit who": ["update journal set actor = 'otra' where seq = 2"],
    "edit when": ["update journal set at = at + 1 where seq = 3"],
    "delete": ["delete from journal where seq = 2"],
    "delete the first": ["delete from journal where seq = 1"],
    "delete and renumber": [
        "delete from journal where seq = 2",
        "update journal set seq = 2 where seq = 3",
    ],
    "swap": [
        "update journal set seq = 99 where seq = 2",
        "update journal set seq = 2 where seq = 3",
        "update journal set seq = 3 where seq = 99",
    ],
    "cut the tail": ["delete from journal where seq = 3"],
    "cut it all": ["delete from journal"],
    "take another row's mac": [
        "update journal set mac = (select mac from journal where seq = 1) where seq = 2"
    ],
}


@pytest.mark.parametrize("attack", JOURNAL_ATTACKS.values(), ids=JOURNAL_ATTACKS.keys())
def test_a_rewritten_journal_is_found(store: Store, call: Caller, attack: list[str]) -> None:
    work(store, call)
    tamper(store, *attack)
    assert harmed(store) == ["journal"]


def test_a_cut_tail_is_seen_by_whoever_holds_its_head(store: Store, call: Caller) -> None:
    work(store, call)
    with store.read() as unit:
        printed = str(unit.journal_head())
    tamper(
        store,
        "delete from operation where operation = (select operation from journal where seq = 3)",
        "delete from journal where seq = 3",
    )
    assert harmed(store) == []
    assert harmed(store, (Anchor.parse(printed),)) == ["journal"]


def test_a_head_that_is_still_there_is_confirmed(any_store: Store, call: Caller) -> None:
    work(any_store, call, 2)
    with any_store.read() as unit:
        head = unit.journal_head()
    work(any_store, call, 2)
    assert harmed(any_store, (head,)) == []


def test_a_chain_made_with_another_key_is_found(store: Store, call: Caller) -> None:
    work(store, call)
    store.keys = type(store.keys)(journal=b"otra clave".ljust(32))
    assert harmed(store) == ["journal"]


FOLIO_ATTACKS = {
    "delete": "delete from folio where number = 2",
    "delete the last": "delete from folio where number = 3",
    "delete all": "delete from folio",
    "skip one": "update folio set number = 7 where number = 3",
    "wind the counter back": "update folio_counter set last = 1",
    "wind the counter on": "update folio_counter set last = 9",
    "drop the counter": "delete from folio_counter",
}


@pytest.mark.parametrize("attack", FOLIO_ATTACKS.values(), ids=FOLIO_ATTACKS.keys())
def test_a_hole_in_the_folios_is_found(store: Store, call: Caller, attack: str) -> None:
    work(store, call)
    tamper(store, attack)
    assert harmed(store) == ["folios"]


def test_a_folio_and_a_paper_tampered_with_on_the_server_are_found(
    any_store: Store, call: Caller
) -> None:
    work(any_store, call)
    tamper(
        any_store,
        "delete from folio where number = 2",
        "update document set sha256 = 'x' where id = 1",
        "delete from journal where seq = 1",
    )
    assert harmed(any_store) == ["journal", "folios", "documents"]


@pytest.mark.parametrize("missing", [True, False])
def test_a_paper_missing_or_altered_is_found_by_name(
    store: Store, call: Caller, missing: bool
) -> None:
    work(store, call)
    folder = store.documents_folder
    assert folder is not None
    with store.read() as unit:
        paper = documents.of(unit, Ref("case", 2))[0]
    path = documents.path_of(folder, paper.sha256)
    if missing:
        path.unlink()
    else:
        path.write_bytes(path.read_bytes() + b" ")
    found = run_checks(store)["documents"]
    assert not found.ok
    assert "R-2" in found.detail


def test_features_add_their_own_checks(store: Store) -> None:
    mine = Check("mine", lambda _unit: CheckResult(False, "roto"))
    assert run_checks(store, (mine,))["mine"] == CheckResult(False, "roto")


@pytest.fixture
def at_home(tmp_path: object, machine: object, clock: FixedClock) -> DataFolder:
    """A whole shop where the commands look for it."""
    folder = default_data_folder()
    create(folder, clock, encryption=False)[0].close()
    return folder


def test_the_command_answers_as_agreed(
    at_home: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] is True
    assert set(NAMES) <= set(said["checks"])
    assert all(set(result) == {"ok", "detail"} for result in said["checks"].values())
    assert main(["check"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(said["checks"])


def test_the_command_says_no_when_it_found_harm(
    at_home: DataFolder, call: Caller, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    store = open_shop(at_home, clock)
    work(store, call)
    tamper(store, FOLIO_ATTACKS["delete"])
    store.close()
    assert main(["check", "--json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] is False
    assert said["checks"]["folios"]["ok"] is False
    assert said["checks"]["journal"]["ok"] is True


def test_the_command_cannot_open_what_is_no_shop(
    machine: object, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check"]) == 3
    assert capsys.readouterr().err.count("\n") == 1
