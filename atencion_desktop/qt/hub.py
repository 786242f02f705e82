"""What a tab or a presenter is given: every collaborator of the window, nothing global."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from atencion_desktop.base.clock import Clock
from atencion_desktop.base.feature import Feature, Services
from atencion_desktop.qt.bus import ChangeBus
from atencion_desktop.qt.navigator import Navigator
from atencion_desktop.qt.notices import Notices
from atencion_desktop.qt.preferences import Preferences
from atencion_desktop.qt.prompts import Prompts
from atencion_desktop.qt.runner import TaskRunner
from atencion_desktop.qt.session import Session
from atencion_desktop.qt.shortcuts import KeyMap


@dataclass(frozen=True)
class Hub:
    """The window's collaborators, built once by ``app.py`` (or a test) and passed down.

    ``services`` and ``store`` are touched only by work that runs on the database lane.
    """

    services: Services
    store: Any
    runner: TaskRunner
    bus: ChangeBus
    navigator: Navigator
    notices: Notices
    prompts: Prompts
    session: Session
    settings: Preferences
    keys: KeyMap
    clock: Clock
    features: tuple[Feature, ...] = ()
