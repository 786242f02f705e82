"""A window's collaborators for the tests of this floor: a hub without store or features."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from atencion_desktop.base.actor import Actor, Role
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.feature import Feature
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

T = TypeVar("T")


class NoServices:
    """A registry without services: this floor knows none."""

    def get(self, kind: type[T]) -> T:
        raise LookupError(kind)


def make_hub(features: tuple[Feature, ...] = ()) -> Hub:
    """A hub of its own; the caller shuts its runner down."""
    notices = Notices()
    preferences = Preferences(Settings())
    actor = Actor("Lucía Prado", Role.RECEPTION, frozenset({"things.write"}), desk="1")
    return Hub(
        services=NoServices(),
        store=None,
        runner=TaskRunner(ErrorReporter(notices)),
        bus=ChangeBus(),
        navigator=Navigator(features),
        notices=notices,
        prompts=ScriptedPrompts(),
        session=Session(actor),
        settings=preferences,
        keys=KeyMap(preferences),
        clock=FixedClock(datetime.fromisoformat("2026-03-02T09:00:00+01:00")),
        features=features,
    )


@pytest.fixture
def hub(qtbot: QtBot) -> Iterator[Hub]:
    made = make_hub()
    yield made
    made.runner.shutdown()


@pytest.fixture
def runner(hub: Hub) -> TaskRunner:
    return hub.runner
