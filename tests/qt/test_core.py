"""Bus, notices, navigator, session, preferences: the small collaborators of the hub."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from atencion_desktop.base.actor import Actor, Role
from atencion_desktop.base.errors import ReadOnlyShop
from atencion_desktop.base.feature import Action, Feature
from atencion_desktop.base.outcome import Changes, Topic
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.base.settings import Settings, load_settings, save_settings
from atencion_desktop.qt.bus import ChangeBus
from atencion_desktop.qt.crash import ErrorReporter, crash_code
from atencion_desktop.qt.navigator import Navigator, Route
from atencion_desktop.qt.notices import HISTORY, Level, Notice, Notices
from atencion_desktop.qt.preferences import Preferences
from atencion_desktop.qt.prompts import ScriptedPrompts
from atencion_desktop.qt.session import Session

COMPLAIN = Action("case", "Nueva reclamación", "complaint", frozenset({"visit", "customer"}), "F9")
FEATURES = (
    Feature(
        "complaints", openers=frozenset({"case"}), makers=frozenset({"case"}), actions=(COMPLAIN,)
    ),
    Feature("aftersales", actions=(Action("order", "Nueva orden", "box", frozenset({"visit"})),)),
)


def test_the_bus_carries_only_real_changes(qtbot: QtBot) -> None:
    bus, seen = ChangeBus(), list[Changes]()
    bus.changed.connect(seen.append)
    bus.publish(Changes(frozenset()))
    bus.publish(Changes(frozenset({Topic.QUEUE}), "desk-2"))
    assert seen == [Changes(frozenset({Topic.QUEUE}), "desk-2")]


def test_notices_are_shown_and_remembered(qtbot: QtBot) -> None:
    notices, seen = Notices(), list[Notice]()
    notices.shown.connect(seen.append)
    notices.success("Turno A-001 llamado.", "Deshacer", lambda: notices.info("Deshecho."))
    assert seen[0].level is Level.SUCCESS
    assert seen[0].on_action is not None
    seen[0].on_action()
    for number in range(HISTORY):
        notices.warning(str(number))
    assert len(notices.history) == HISTORY
    with qtbot.waitSignal(notices.cleared):
        notices.clear()


def test_the_navigator_finds_the_feature(qtbot: QtBot) -> None:
    navigator, routes = Navigator(FEATURES), list[Route]()
    navigator.going.connect(routes.append)
    navigator.open(Ref("case", 4))
    navigator.new("case", Prefill(customer=9))
    assert [(r.feature, r.ref, r.prefill.customer) for r in routes] == [
        ("complaints", Ref("case", 4), None),
        ("complaints", None, 9),
    ]
    with pytest.raises(LookupError):
        navigator.open(Ref("ghost", 1))


def test_only_what_some_feature_makes_is_offered() -> None:
    navigator = Navigator(FEATURES)
    assert navigator.actions("visit") == (COMPLAIN,)
    assert navigator.actions("purchase") == ()
    assert navigator.can_open("case")
    assert not navigator.can_make("order")


def test_the_session_tells_who_takes_over(qtbot: QtBot) -> None:
    session, seen = Session(Actor("Ana", Role.RECEPTION)), list[Actor]()
    session.actor_changed.connect(seen.append)
    session.sit_at("2")
    session.sit_at("2")
    assert session.desk == "2"
    assert [actor.desk for actor in seen] == ["2"]


def test_preferences_are_kept_and_bounded(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "settings.json"
    preferences, seen = Preferences(Settings(), path), list[Settings]()
    preferences.changed.connect(seen.append)
    preferences.change(theme="dark", text_size=150, columns={"queue": (80, 120)})
    preferences.change(theme="pink")
    preferences.change(theme="pink")
    assert len(seen) == 2
    kept = load_settings(path)
    assert kept.settings == preferences.value
    assert (kept.settings.theme, kept.settings.text_size) == ("system", 150)
    assert kept.settings.columns["queue"] == (80, 120)
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "text", ["", "{", "[1]", "null", '"x"', "\x00\xff", '{"columns": {"q": 3}}']
)
def test_a_damaged_settings_file_is_put_aside(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(text.encode("latin-1"))
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert loaded.set_aside == tmp_path / "settings.json.bad"
    assert loaded.set_aside.read_bytes() == text.encode("latin-1")


def test_one_odd_value_does_not_cost_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": 7, "desk": "2", "text_size": 3000, "from_the_future": 1}')
    loaded = load_settings(path)
    assert loaded.set_aside is None
    assert loaded.settings == Settings(desk="2")


def test_no_settings_are_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json").settings == Settings()


def test_settings_that_cannot_be_written_say_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ReadOnlyShop):
        save_settings(tmp_path / "file" / "settings.json", Settings())


def test_what_escapes_a_slot_is_reported(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    notices = Notices()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    ErrorReporter(notices).install()
    error = ValueError("x")
    sys.excepthook(ValueError, error, None)
    assert crash_code(error) in notices.history[0].text
    caplog.clear()


def test_scripted_prompts_answer_in_order(tmp_path: Path) -> None:
    prompts = ScriptedPrompts([tmp_path, True])
    prompts.answer_next(None)
    assert prompts.save_file("Guardar", "hoja.pdf") == tmp_path
    assert prompts.confirm("¿Cerrar el día?", "No se puede deshacer.", "Cerrar")
    assert prompts.open_file("Abrir", "") is None
    assert prompts.asked == ["Guardar", "¿Cerrar el día?", "Abrir"]
