"""The shop's settings and the change of person in the real window, by keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from atencion_desktop.app import FEATURES
from atencion_desktop.base.actor import Actor, Call, Role
from atencion_desktop.base.settings import Settings
from atencion_desktop.qt.preferences import Preferences
from atencion_desktop.qt.prompts import ScriptedPrompts
from atencion_desktop.qt.widgets.row_fields import SetButton
from atencion_desktop.staff.dialogs.settings import ShopSettings
from atencion_desktop.staff.panels.person_menu import PersonMenu
from atencion_desktop.staff.permissions import actor_for
from atencion_desktop.staff.rules import Person
from atencion_desktop.staff.service import StaffService
from atencion_desktop.store.store import Store
from atencion_desktop.trials.driver import Driver
from atencion_desktop.window import ShopWindow
from tests.helpers import press, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def vega(shop: Store, qtbot: QtBot) -> Iterator[ShopWindow]:
    opened = ShopWindow(shop, Preferences(Settings()), ScriptedPrompts())
    qtbot.addWidget(opened.window)
    opened.show()
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    yield opened
    opened.window.close()


@pytest.fixture
def hands(vega: ShopWindow) -> Driver:
    driver = Driver(vega)
    driver.settle()
    return driver


@pytest.fixture
def administrator() -> Actor:
    return actor_for(Person(1, "Jorge Sanz", Role.ADMINISTRATOR), "1", FEATURES)


@pytest.fixture
def settings(vega: ShopWindow, hands: Driver, administrator: Actor) -> ShopSettings:
    """The settings, opened by who administers."""
    vega.hub.session.take_over(administrator)
    entry_of(vega).trigger()
    hands.settle()
    page = vega.window.findChild(ShopSettings)
    assert isinstance(page, ShopSettings)
    return page


def entry_of(vega: ShopWindow) -> QAction:
    """The line of the menu that opens the settings."""
    vega.window.menu.fill()
    files = vega.window.menu.actions()[0].menu()
    assert isinstance(files, QMenu)
    return next(a for a in files.actions() if "Datos del comercio" in a.text())


def test_only_who_administers_is_offered_the_settings(
    vega: ShopWindow, hands: Driver, administrator: Actor
) -> None:
    assert not entry_of(vega).isVisible()
    vega.hub.session.take_over(administrator)
    assert entry_of(vega).isVisible()


def test_the_shop_is_changed_by_keys_and_saved_at_once(
    vega: ShopWindow, hands: Driver, settings: ShopSettings, administrator: Actor
) -> None:
    name = settings.form.shop_panel.ui.name_edit
    assert QApplication.focusWidget() is name
    QTest.keyClick(name, Qt.Key.Key_End)
    type_text(name, " e Hijos")
    services = settings.form.services_panel.editor
    press(services.add_button, Qt.Key.Key_Space)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    type_text(focused, "Cañerías")
    QTest.keyClick(focused, Qt.Key.Key_S, CONTROL)
    hands.settle()
    assert not settings.is_open
    assert vega.window.windowTitle() == "Electrodomésticos Vega e Hijos — Atención"
    staff = vega.hub.services.get(StaffService)
    assert [s.letter + s.name for s in staff.services(administrator)][2] == "CCañerías"
    assert all(len(desk.services) == 3 for desk in staff.desks(administrator))


def test_what_is_wrong_is_said_beside_and_nothing_is_saved(
    vega: ShopWindow, hands: Driver, settings: ShopSettings, administrator: Actor
) -> None:
    edit = settings.form.shop_panel.ui.tax_id_edit
    edit.setFocus()
    edit.selectAll()
    type_text(edit, "B41000002")
    QTest.keyClick(edit, Qt.Key.Key_S, CONTROL)
    hands.settle()
    assert settings.is_open
    assert QApplication.focusWidget() is edit
    assert "no es correcto" in settings.form.shop_panel.ui.tax_id_error.text()
    staff = vega.hub.services.get(StaffService)
    assert staff.shop(administrator).tax_id == "B41000001"


def test_a_desk_in_use_is_refused_below_the_list(hands: Driver, settings: ShopSettings) -> None:
    desks = settings.form.desks_panel
    press(desks.editor.lines[0].remove_button, Qt.Key.Key_Space)
    QTest.keyClick(settings.ui.save_button, Qt.Key.Key_S, CONTROL)
    hands.settle()
    assert settings.is_open
    assert desks.error.text() == "El puesto 1 está en uso. Ciérrelo antes de quitarlo."


def test_a_desk_attends_what_is_ticked(
    vega: ShopWindow, hands: Driver, settings: ShopSettings, administrator: Actor
) -> None:
    button = settings.form.desks_panel.editor.lines[1].field("services")
    assert isinstance(button, SetButton)
    assert button.text() == "Todos"
    button.menu().actions()[0].trigger()
    assert button.text() == "B"
    press(settings.ui.save_button, Qt.Key.Key_Space)
    hands.settle()
    desks = vega.hub.services.get(StaffService).desks(administrator)
    assert [len(desk.services) for desk in desks] == [2, 1]


def test_leaving_loses_nothing_that_was_typed(
    vega: ShopWindow, hands: Driver, settings: ShopSettings
) -> None:
    name = settings.form.shop_panel.ui.name_edit
    type_text(name, "X")
    QTest.keyClick(name, Qt.Key.Key_Escape)
    assert not settings.is_open
    notice = vega.hub.notices.history[-1]
    assert notice.action == "Seguir editando"
    assert notice.on_action is not None
    notice.on_action()
    assert not settings.isHidden()
    assert "X" in name.text()


def test_the_second_of_two_is_told_and_keeps_what_was_typed(
    vega: ShopWindow, hands: Driver, settings: ShopSettings, administrator: Actor
) -> None:
    staff = vega.hub.services.get(StaffService)
    shop = replace(staff.shop(administrator), phone="954 00 00 01")
    staff.change_shop(Call(administrator), shop)
    name = settings.form.shop_panel.ui.name_edit
    type_text(name, "Z")
    QTest.keyClick(name, Qt.Key.Key_S, CONTROL)
    hands.settle()
    assert settings.is_open
    assert vega.hub.notices.history[-1].text.startswith("Otra persona lo ha cambiado")
    assert "Z" in name.text()


def test_the_keys_of_the_counter_do_nothing_behind_the_settings(
    vega: ShopWindow, hands: Driver, settings: ShopSettings
) -> None:
    QTest.keyClick(settings.form.shop_panel.ui.name_edit, Qt.Key.Key_2, CONTROL)
    assert vega.window.ui.tabs_bar.currentIndex() == 0


def test_another_person_and_another_desk_are_chosen_by_keys(
    vega: ShopWindow, hands: Driver
) -> None:
    chip = vega.window.ui.person_slot
    menu = chip.menu()
    assert isinstance(menu, PersonMenu)
    menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))
    hands.settle()
    for _ in range(3):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    actor = vega.hub.session.actor
    assert (actor.name, actor.role, actor.desk) == ("Luis Ortega", Role.TECHNICIAN, "1")
    assert chip.name.text() == "Luis Ortega"
    menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))
    hands.settle()
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert vega.hub.session.desk == "2"
    assert vega.hub.settings.value.desk == "2"
    assert chip.desk.text() == "Puesto 2"
