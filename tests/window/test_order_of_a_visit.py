"""Shift+F9 in the real window: whoever is being served leaves an item and takes a signed slip."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from atencion_desktop.aftersales.rules.states import State
from atencion_desktop.aftersales.service import AftersalesService
from atencion_desktop.aftersales.tab import AftersalesTab
from atencion_desktop.base.settings import Settings
from atencion_desktop.qt.preferences import Preferences
from atencion_desktop.qt.prompts import ScriptedPrompts
from atencion_desktop.store.store import Store
from atencion_desktop.trials.driver import Driver
from atencion_desktop.window import ShopWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def hands(shop: Store, qtbot: QtBot) -> Iterator[Driver]:
    """Hands on the window at desk 1, with one person called and being attended to."""
    opened = ShopWindow(shop, Preferences(Settings(desk="1")), ScriptedPrompts())
    qtbot.addWidget(opened.window)
    opened.show()
    driver = Driver(opened)
    driver.resize(QSize(1366, 768))
    for key in (Qt.Key.Key_F2, Qt.Key.Key_1, Qt.Key.Key_Escape, Qt.Key.Key_F4, Qt.Key.Key_F6):
        driver.press(key)
    yield driver
    opened.window.close()


def tab_of(hands: Driver) -> AftersalesTab:
    """The tab, wherever it stands."""
    pages = hands.shop.window.pages
    page = pages.page(pages.place_of("aftersales"), hands.shop.hub)
    assert isinstance(page, AftersalesTab)
    return page


def test_the_order_of_a_visit_survives_a_change_of_tab(hands: Driver) -> None:
    hands.press(Qt.Key.Key_F9, SHIFT)
    hands.fill("product_edit", "Cafetera")
    hands.find(QPlainTextEdit, "fault_edit").setFocus()
    hands.write("Gotea por debajo")
    hands.press(Qt.Key.Key_1, CONTROL)
    assert hands.shop.window.ui.pages_stack.currentIndex() == 0
    hands.press(Qt.Key.Key_4, CONTROL)
    tab = tab_of(hands)
    assert tab.ui.mode_stack.currentWidget() is tab.intake
    assert tab.intake.ui.fault_edit.toPlainText() == "Gotea por debajo"
    tab.intake.ui.intake_edit.setFocus()
    hands.write("Sin daños")
    hands.press(Qt.Key.Key_S, CONTROL)
    actor = hands.shop.hub.session.actor
    service = hands.shop.hub.services.get(AftersalesService)
    (line,) = service.board(actor).lines
    detail = service.line(actor, line.id)
    assert (detail.product, detail.state) == ("Cafetera", State.RECEIVED)
    assert detail.visit is not None
    assert tab.ui.mode_stack.currentWidget() is tab.slip
    assert tab.slip.ui.paper_view.page_count == 2
