"""The guards of ``tests/guards.py`` see what they are there to see."""

from __future__ import annotations

import logging
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests import guards


def test_an_active_timer_is_seen(qtbot: QtBot) -> None:
    timer = QTimer()
    timer.start(60_000)
    assert any("QTimer" in name for name in guards.running_objects())
    timer.stop()
    assert guards.running_objects() == []


def test_an_open_window_is_seen(qtbot: QtBot) -> None:
    window = QWidget()
    assert len(guards.open_windows()) == 1
    window.deleteLater()
    assert guards.open_windows() == {}


def test_a_lasting_thread_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guards, "JOIN_SECONDS", 0.01)
    before = set(threading.enumerate())
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait, name="forgotten")
    thread.start()
    assert guards.lasting_threads(before) == ["thread forgotten"]
    stop.set()
    thread.join()
    assert guards.lasting_threads(before) == []


def test_an_expected_log_can_be_taken(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("atencion").warning("expected")
    assert caplog.messages == ["expected"]
    caplog.clear()
