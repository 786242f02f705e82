"""The window over a shop: who sits where, what it finds, what it leaves behind when it closes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from atencion_desktop.app import Registry
from atencion_desktop.base.actor import Call
from atencion_desktop.base.outcome import Topic
from atencion_desktop.base.settings import Settings
from atencion_desktop.customers.rules import NewCustomer
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.qt.preferences import Preferences
from atencion_desktop.qt.prompts import ScriptedPrompts
from atencion_desktop.qt.single_window import SingleWindow
from atencion_desktop.store.store import Store
from atencion_desktop.trials.driver import Driver
from atencion_desktop.window import ShopWindow


@pytest.fixture
def vega(shop: Store, qtbot: QtBot) -> Iterator[ShopWindow]:
    opened = ShopWindow(shop, Preferences(Settings()), ScriptedPrompts())
    qtbot.addWidget(opened.window)
    opened.show()
    yield opened
    opened.window.close()


@pytest.fixture
def hands(vega: ShopWindow) -> Driver:
    driver = Driver(vega)
    driver.settle()
    return driver


def test_the_receptionist_sits_at_the_first_desk(vega: ShopWindow) -> None:
    actor = vega.hub.session.actor
    assert (actor.name, actor.desk) == ("Ana Prieto", "1")
    assert vega.window.windowTitle() == "Electrodomésticos Vega — Atención"


def test_anything_is_found_from_anywhere(
    vega: ShopWindow, hands: Driver, call: Callable[[], Call]
) -> None:
    new = NewCustomer(given_name="Íñigo", surnames="Echeverría del Río")
    customers = Registry(vega.store).get(CustomerService)
    customer = customers.create(call(), new).value
    hands.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    hands.write("rio iñig")
    box = hands.find(QLineEdit, "search_edit")
    assert box.text() == "rio iñig"
    hits = vega._find(call().actor, "rio iñig")
    assert [hit.ref.id for hit in hits] == [customer]


def test_what_another_process_writes_reaches_the_window(
    vega: ShopWindow, hands: Driver, qtbot: QtBot, call: Callable[[], Call]
) -> None:
    hands.until(lambda: vega._watcher is not None, "feed")
    beside = vega.store.second()
    with qtbot.waitSignal(vega.hub.bus.changed, timeout=5_000) as told:
        CustomerService(beside).create(call(), NewCustomer(given_name="Ana", surnames="Gil"))
    beside.close()
    assert Topic.CUSTOMERS in told.args[0].topics


def test_closing_leaves_one_whole_file(vega: ShopWindow, hands: Driver) -> None:
    path = vega.store.path
    assert path is not None
    hands.settle()
    vega.window.close()
    assert [each.name for each in path.parent.glob("atencion.db*")] == ["atencion.db"]


def _run(folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """The program as a process of its own."""
    command = [sys.executable, "-m", "atencion_desktop", "--data", str(folder), *more]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ)


def test_the_program_opens_on_a_new_shop_and_closes(tmp_path: Path) -> None:
    shop = ("--name", "Vega", "--tax-id", "B41000001", "--place", "ES-AN")
    assert _run(tmp_path / "vega", "init", *shop).returncode == 0
    assert _run(tmp_path / "vega", "--paint-and-exit").returncode == 0


_FAILING_SLOT = """
import sys
from PySide6.QtCore import QTimer
from atencion_desktop.cli import main
from atencion_desktop.window import ShopWindow

show = ShopWindow.show

def fail():
    raise ValueError("x")

def tell(window):
    print([notice.text for notice in window.hub.notices.history])
    window.window.close()

def show_and_fail(window):
    show(window)
    QTimer.singleShot(0, fail)
    QTimer.singleShot(0, lambda: tell(window))

ShopWindow.show = show_and_fail
sys.exit(main(["--data", sys.argv[1]]))
"""


def test_a_fault_nobody_expected_is_told_in_the_window_and_work_goes_on(tmp_path: Path) -> None:
    shop = ("--name", "Vega", "--tax-id", "B41000001", "--place", "ES-AN")
    assert _run(tmp_path / "vega", "init", *shop).returncode == 0
    command = [sys.executable, "-c", _FAILING_SLOT, str(tmp_path / "vega")]
    answer = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ)
    assert answer.returncode == 0
    assert "Error inesperado, código" in answer.stdout


def test_a_second_window_is_turned_away_in_one_line(shop: Store, qtbot: QtBot) -> None:
    assert shop.path is not None
    first = SingleWindow(shop.path.parent)
    first.listen()
    with qtbot.waitSignal(first.asked, timeout=15_000):
        command = [sys.executable, "-m", "atencion_desktop", "--data", str(shop.path.parent)]
        second = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    _, said = second.communicate(timeout=30)
    first.release()
    assert second.returncode == 3
    assert "ya está abierto" in said


@pytest.mark.parametrize(("more", "code"), [((), 3), (("--demo",), 2)])
def test_a_folder_that_cannot_serve_is_said_and_left_alone(
    tmp_path: Path, more: tuple[str, ...], code: int
) -> None:
    other = tmp_path / "otra"
    other.mkdir()
    (other / "notas.txt").write_text("mías")
    answer = _run(other, *more)
    assert answer.returncode == code
    assert len(answer.stderr.strip().splitlines()) == 1
    assert [each.name for each in other.iterdir()] == ["notas.txt"]


def test_without_a_screen_the_window_says_so_and_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    answer = _run(tmp_path / "vega", "--demo")
    assert answer.returncode == 3
    assert "atencion tour" in answer.stderr
    assert not (tmp_path / "vega").exists()
