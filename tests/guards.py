"""Guards on every test: an unexpected log, or anything left running behind it, fails the test.

What a test leaves behind is looked for only among the objects made since it began: the garbage
collector's older ones are frozen meanwhile, which costs nothing.
"""

from __future__ import annotations

import gc
import logging
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest

JOIN_SECONDS = 5.0
"""How long a thread that was told to stop may take to do so."""


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail on any record at WARNING or above; ``caplog.clear()`` takes the expected ones."""
    yield
    records = [r for when in ("setup", "call") for r in caplog.get_records(when)]
    loud = [f"{r.name}: {r.getMessage()}" for r in records if r.levelno >= logging.WARNING]
    assert not loud, f"unexpected log: {loud}"


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail on a window, timer, thread or unit of work that the test did not close."""
    threads = set(threading.enumerate())
    windows = set(open_windows())
    gc.freeze()
    try:
        yield
        left = [
            *lasting_threads(threads),
            *(name for pointer, name in open_windows().items() if pointer not in windows),
            *running_objects(),
        ]
    finally:
        gc.unfreeze()
    assert not left, f"left behind: {left}"


def lasting_threads(before: set[threading.Thread]) -> list[str]:
    """Threads started since that do not end by themselves now."""
    # A thread of Qt that ran Python keeps a dummy entry here for ever: QThread is looked for below.
    started = [
        thread
        for thread in threading.enumerate()
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]
    for thread in started:
        thread.join(JOIN_SECONDS)
    return [f"thread {thread.name}" for thread in started if thread.is_alive()]


def open_windows() -> dict[int, str]:
    """Every widget without a parent by its address, once what was to be deleted is gone."""
    widgets: Any = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return {}
    from PySide6.QtCore import QCoreApplication, QEvent
    from shiboken6 import getCppPointer

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = _parentless(widgets)
    if found:
        del found
        gc.collect()
        found = _parentless(widgets)
    return {getCppPointer(widget)[0]: f"window {widget!r}" for widget in found}


def _parentless(widgets: Any) -> list[Any]:
    """Top-level widgets without a parent, Qt's own tool tip aside."""
    tops = widgets.QApplication.topLevelWidgets()
    return [w for w in tops if w.parent() is None and w.metaObject().className() != "QTipLabel"]


def running_objects() -> list[str]:
    """Timers, Qt threads, runners and units of work among the new objects still at work."""
    if not _at_work():
        return []
    gc.collect()  # what nobody can reach any more is not running
    return _at_work()


def _at_work() -> list[str]:
    """What is running among the objects that the collector follows now."""
    core: Any = sys.modules.get("PySide6.QtCore")
    stores: Any = sys.modules.get("atencion_desktop.store.store")
    runners: Any = sys.modules.get("atencion_desktop.qt.runner")
    found: list[str] = []
    for thing in gc.get_objects():
        if core is not None and isinstance(thing, core.QTimer | core.QThread):
            if _runs(thing, core):
                found.append(f"running {thing!r}")
        elif runners is not None and isinstance(thing, runners.TaskRunner) and not thing._closed:
            found.append(f"{thing!r} was not shut down")
        elif stores is not None and isinstance(thing, stores.Store) and thing.open_units:
            found.append(f"open unit of work of {thing!r}")
    return found


def _runs(thing: Any, core: Any) -> bool:
    """Whether a timer is active, or a thread of Qt (other than the main one) runs."""
    from shiboken6 import isValid

    if not isValid(thing):
        return False
    if isinstance(thing, core.QTimer):
        return bool(thing.isActive())
    return bool(thing.isRunning()) and not thing.isMainThread()
