"""Work leaves the interface thread and comes back to it, in order, once, or not at all."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from atencion_desktop.base.errors import ShopLocked
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.runner import Lane, Progress, TaskHandle, TaskRunner


def settle(qtbot: QtBot, runner: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not runner.busy)


def test_work_runs_elsewhere_and_its_result_arrives_here(qtbot: QtBot, runner: TaskRunner) -> None:
    threads: list[threading.Thread] = []
    runner.submit(threading.current_thread, lambda worker: threads.extend([worker, here()]))
    here = threading.current_thread
    settle(qtbot, runner)
    worker, delivered = threads
    assert worker is not delivered
    assert delivered is threading.main_thread()


def test_one_lane_keeps_the_order_and_one_thread(qtbot: QtBot, runner: TaskRunner) -> None:
    seen: list[int] = []
    idents: set[int] = set()

    def work(number: int) -> int:
        idents.add(threading.get_ident())
        return number

    for number in range(200):
        runner.submit(lambda n=number: work(n), seen.append)  # type: ignore[misc]
    settle(qtbot, runner)
    assert seen == list(range(200))
    assert len(idents) == 1


def test_the_lanes_do_not_wait_for_each_other(qtbot: QtBot, runner: TaskRunner) -> None:
    gate = threading.Event()
    seen: list[str] = []
    runner.submit(gate.wait, lambda _: seen.append("slow"), lane=Lane.SLOW)
    runner.submit(lambda: "quick", seen.append)
    qtbot.waitUntil(lambda: seen == ["quick"])
    gate.set()
    settle(qtbot, runner)
    assert seen == ["quick", "slow"]


def test_a_newer_job_of_the_same_key_takes_the_place_of_the_waiting_one(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    gate = threading.Event()
    seen: list[str] = []
    runner.submit(gate.wait)
    for text in ("m", "ma", "mar"):
        runner.submit(lambda t=text: t, seen.append, key="search")  # type: ignore[misc]
    runner.submit(lambda: "other", seen.append, key="reload")
    gate.set()
    settle(qtbot, runner)
    assert seen == ["mar", "other"]


def test_known_errors_go_to_who_asked_or_to_a_notice(qtbot: QtBot, hub: Hub) -> None:
    def locked() -> None:
        raise ShopLocked

    caught: list[Exception] = []
    hub.runner.submit(locked, failed=caught.append)
    settle(qtbot, hub.runner)
    assert isinstance(caught[0], ShopLocked)
    assert [notice.text for notice in hub.notices.history] == []
    hub.runner.submit(locked)
    settle(qtbot, hub.runner)
    assert "Otro programa" in hub.notices.history[0].text


def test_an_unexpected_error_is_logged_and_said_with_its_code(
    qtbot: QtBot, hub: Hub, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> None:
        raise ZeroDivisionError

    caught: list[Exception] = []
    hub.runner.submit(broken, failed=caught.append)
    settle(qtbot, hub.runner)
    assert isinstance(caught[0], ZeroDivisionError)
    (record,) = caplog.records
    code = record.getMessage().split()[-1]
    assert f"código {code}" in hub.notices.history[0].text
    caplog.clear()


def test_slow_work_tells_how_far_it_is(qtbot: QtBot, runner: TaskRunner) -> None:
    def work(handle: TaskHandle) -> str:
        for step in range(3):
            handle.report(step, 3, "filas")
        return "done"

    seen: list[Progress] = []
    results: list[str] = []
    gate = threading.Event()
    runner.submit(gate.wait, lane=Lane.SLOW)
    runner.submit_slow(work, results.append).progress.connect(seen.append)
    gate.set()
    settle(qtbot, runner)
    assert [p.done for p in seen] == [0, 1, 2]
    assert results == ["done"]


def test_cancelled_work_stops_and_delivers_nothing(qtbot: QtBot, runner: TaskRunner) -> None:
    started = threading.Event()

    def endless(handle: TaskHandle) -> None:
        while True:
            started.set()
            handle.check()

    seen: list[object] = []
    handle = runner.submit_slow(endless, seen.append, seen.append)
    started.wait()
    with qtbot.waitSignal(handle.finished):
        handle.cancel()
    assert seen == []
    assert not runner.busy


def test_idle_is_told_once_everything_is_delivered(qtbot: QtBot, runner: TaskRunner) -> None:
    with qtbot.waitSignal(runner.idle):
        runner.submit(lambda: None)
        runner.submit(lambda: None, lane=Lane.SLOW)
    assert not runner.busy


def test_shutdown_finishes_writes_already_asked_for_and_leaves_no_thread(hub: Hub) -> None:
    written: list[int] = []
    delivered: list[object] = []
    for number in range(20):
        hub.runner.submit(lambda n=number: written.append(n), delivered.append)  # type: ignore[misc]
    hub.runner.submit_slow(lambda handle: handle.check())
    hub.runner.shutdown()
    assert written == list(range(20))
    assert not hub.runner.busy
    hub.runner.submit(lambda: written.append(99))
    assert written == list(range(20))
    assert delivered == []


def test_thousands_of_jobs_leave_nothing_behind(qtbot: QtBot, runner: TaskRunner) -> None:
    seen: list[int] = []
    for number in range(3000):
        lane = Lane.SLOW if number % 3 else Lane.DATABASE
        runner.submit(lambda n=number: n, seen.append, lane=lane)  # type: ignore[misc]
    settle(qtbot, runner)
    assert sorted(seen) == list(range(3000))
    assert len(runner._jobs) == 0
