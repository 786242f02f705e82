"""In the real window: whoever is at the desk gets a file, a promise, and a place in the agenda."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from atencion_desktop.base.ref import Ref
from atencion_desktop.base.settings import Settings
from atencion_desktop.commitments.service import CommitmentService
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.qt.preferences import Preferences
from atencion_desktop.qt.prompts import ScriptedPrompts
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store
from atencion_desktop.trials.driver import Driver
from atencion_desktop.window import ShopWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
_VISIT = statement("select id, customer_id from visit")


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


def visit_of(hands: Driver) -> tuple[int, int | None]:
    """The one visit and its customer."""
    with hands.shop.store.read() as unit:
        row = unit.one(_VISIT)
    assert row is not None
    return row[0], row[1]


def create_inaki(hands: Driver) -> int:
    """Look for the person at the desk in vain, and make their file with what was typed."""
    hands.click("identify_button")
    hands.write("iñaki goñi")
    hands.press(Qt.Key.Key_N, CONTROL)
    hands.fill("phone_1_edit", "688 30 12 27")
    hands.press(Qt.Key.Key_S, CONTROL)
    _, customer = visit_of(hands)
    assert customer is not None
    return customer


def test_the_new_file_belongs_to_the_visit(hands: Driver) -> None:
    customer = create_inaki(hands)
    actor = hands.shop.hub.session.actor
    summary = hands.shop.hub.services.get(CustomerService).summary(actor, customer)
    assert (summary.name, summary.phone) == ("Iñaki Goñi", "688 30 12 27")


def test_a_promise_made_in_the_visit_stands_in_the_agenda(hands: Driver) -> None:
    customer = create_inaki(hands)
    hands.shop.window.show_tab(hands.shop.window.pages.place_of("customers"))
    hands.settle()
    hands.click("new_commitment_button")
    hands.write("Llamar con el precio")
    hands.fill("due_on_edit", "mañana")
    hands.press(Qt.Key.Key_S, CONTROL)
    actor = hands.shop.hub.session.actor
    (kept,) = hands.shop.hub.services.get(CommitmentService).of_customer(actor, customer)
    assert (kept.what, kept.due_on) == ("Llamar con el precio", date(2026, 3, 3))
    assert kept.owner_name == "Ana Prieto"
    table = hands.find(QTableView, "agenda_table")
    assert table.currentIndex().data() == "Llamar con el precio"


def test_any_file_opens_from_any_tab(hands: Driver) -> None:
    customer = create_inaki(hands)
    hands.shop.window.show_tab(hands.shop.window.pages.place_of("complaints"))
    hands.press(Qt.Key.Key_K, CONTROL)
    hands.write("goñi 688")
    hands.press(Qt.Key.Key_Return)
    page = hands.shop.window.pages.page(
        hands.shop.window.pages.place_of("customers"), hands.shop.hub
    )
    shown = page.presenter.state.page
    assert Ref("customer", shown.summary.id) == Ref("customer", customer)
    assert hands.shop.window.ui.pages_stack.currentIndex() == 1
