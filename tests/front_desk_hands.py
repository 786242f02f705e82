"""Hands for the counter: the real window at desk 1, its keys, and what the database says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.base.settings import Settings
from atencion_desktop.qt.preferences import Preferences
from atencion_desktop.qt.prompts import ScriptedPrompts
from atencion_desktop.qt.widgets.overlay import Overlay
from atencion_desktop.reception.banner import ReceptionBanner
from atencion_desktop.reception.board import Board, Ticket
from atencion_desktop.reception.front import Front
from atencion_desktop.reception.rules import Priority
from atencion_desktop.reception.service import ReceptionService
from atencion_desktop.reception.tab import ReceptionTab
from atencion_desktop.store import shop_file
from atencion_desktop.store.store import Store
from atencion_desktop.window import ShopWindow
from tests.store_fixtures import KEYS

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


class FrontDesk:
    """The window with the hands of a receptionist."""

    def __init__(self, qtbot: QtBot, shop: ShopWindow) -> None:
        self.qtbot = qtbot
        self.shop = shop
        self.window = shop.window
        banner = self.window.findChild(ReceptionBanner)
        assert isinstance(banner, ReceptionBanner)
        self.banner = banner
        tab = self.window.findChild(ReceptionTab)
        assert isinstance(tab, ReceptionTab)
        self.tab = tab

    @property
    def front(self) -> Front:
        return self.banner.front

    def settle(self) -> None:
        """Until everything asked has been answered and shown."""
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.shop.hub.runner.busy, timeout=10_000)
            QApplication.processEvents()

    def press(
        self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press keys one after the other wherever the keyboard is."""
        for key in keys:
            target = QApplication.focusWidget() or self.window
            QTest.keyClick(target, key, modifiers)
            self.settle()

    def board(self) -> Board:
        """The room as the database has it."""
        service = self.shop.hub.services.get(ReceptionService)
        return service.board(self.shop.hub.session.actor, "1")

    def waiting(self) -> list[tuple[str, Priority]]:
        """Who waits."""
        return [(ticket.number, ticket.priority) for ticket in self.board().waiting]

    def shows(self, overlay: Overlay) -> bool:
        """Whether something lies over the window now."""
        return overlay.is_open

    def rating(self) -> int | None:
        """The face chosen in the farewell."""
        return self.front.farewell_sheet.ui.rating_bar.rating

    def here(self) -> Ticket:
        """Who is at the desk."""
        current = self.board().current
        assert current is not None
        return current.ticket

    def issue(self, count: int = 1) -> None:
        """Tickets of the first service."""
        for _ in range(count):
            self.press(Qt.Key.Key_F2, Qt.Key.Key_1)
        self.press(Qt.Key.Key_Escape)


@pytest.fixture
def front_desk(qtbot: QtBot, shop: Store, clock: FixedClock, tmp_path: Path) -> Iterator[FrontDesk]:
    """The window at desk 1 of the shop, the reception in front."""
    assert shop.documents_folder is not None
    folder = DataFolder(shop.documents_folder.parent)
    store = shop_file.open_with(folder, clock, KEYS)
    prompts = ScriptedPrompts([tmp_path / "guardado.pdf"])
    opened = ShopWindow(store, Preferences(Settings(desk="1")), prompts)
    opened.window.resize(1366, 768)
    with qtbot.waitExposed(opened.window):
        opened.show()
    opened.window.activateWindow()
    made = FrontDesk(qtbot, opened)
    made.settle()
    yield made
    made.settle()
    made.tab.dispose()
    opened.window.close()
    opened.window.deleteLater()
