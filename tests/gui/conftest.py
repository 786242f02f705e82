"""A window's collaborators on the shop of the tests, for driving tabs with real keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from atencion_desktop.app import FEATURES, Registry
from atencion_desktop.base.actor import Actor
from atencion_desktop.base.settings import Settings
from atencion_desktop.qt.bus import ChangeBus
from atencion_desktop.qt.crash import ErrorReporter
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.navigator import Navigator
from atencion_desktop.qt.notices import Notices
from atencion_desktop.qt.preferences import Preferences
from atencion_desktop.qt.prompts import ScriptedPrompts
from atencion_desktop.qt.runner import TaskRunner
from atencion_desktop.qt.session import Session
from atencion_desktop.qt.shortcuts import KeyMap
from atencion_desktop.qt.theme import apply_theme, load_fonts
from atencion_desktop.store.store import Store

Settle = Callable[[], None]


@pytest.fixture
def dressed(qapp: QApplication) -> None:
    """The program's own fonts and light theme: what fits depends on them, in any order of tests."""
    worn = (qapp.property("themeName"), qapp.property("textSize"))
    if not load_fonts.cache_info().currsize or worn != ("light", 100):
        load_fonts()
        apply_theme(qapp)


@pytest.fixture
def hub(
    dressed: None, qtbot: QtBot, shop: Store, registry: Registry, receptionist: Actor
) -> Iterator[Hub]:
    """Ana Prieto at desk 1 of the shop, with every feature; no shell around."""
    notices = Notices()
    settings = Preferences(Settings())
    made = Hub(
        services=registry,
        store=shop,
        runner=TaskRunner(ErrorReporter(notices)),
        bus=ChangeBus(),
        navigator=Navigator(FEATURES),
        notices=notices,
        prompts=ScriptedPrompts(),
        session=Session(replace(receptionist, desk="1")),
        settings=settings,
        keys=KeyMap(settings),
        clock=shop.clock,
        features=FEATURES,
    )
    yield made
    made.runner.shutdown()


@pytest.fixture
def settle(qtbot: QtBot, hub: Hub) -> Settle:
    """Waits until everything asked of the database has been answered and shown."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not hub.runner.busy, timeout=10_000)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not hub.runner.busy, timeout=10_000)

    return wait


@pytest.fixture
def show(qtbot: QtBot, hub: Hub) -> Callable[[QWidget], None]:
    """Shows a widget as the active window with its keys, at the size of a small screen."""

    def present(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        hub.keys.attach(widget)
        widget.resize(1334, 620)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)

    return present
