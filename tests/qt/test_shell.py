"""The window as a person uses it: tabs, keys, search, notices, the card, and what it remembers."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from atencion_desktop.base.actor import Actor
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.main_window import MainWindow
from atencion_desktop.qt.notices import Level, Notice
from atencion_desktop.qt.theme import apply_theme, load_fonts
from atencion_desktop.qt.widgets.main_tabs import Room as TabRoom
from tests.helpers import press, type_text
from tests.qt.conftest import make_hub
from tests.qt.rooms import ROOMS, Found, Room

CTRL = Qt.KeyboardModifier.ControlModifier
HITS = (
    Found(Ref("case", 7), "R-2026-00007", "Reclamación"),
    Found(Ref("visit", 3), "A-003", "Visita"),
    Found(Ref("ghost", 1), "Nadie lo abre", ""),
)


def find(_actor: Actor, text: str) -> tuple[Found, ...]:
    return tuple(hit for hit in HITS if text in hit.title)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    hub = make_hub(ROOMS)
    made = MainWindow(hub, find, "Electrodomésticos Prado", ZoneInfo("Europe/Madrid"))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    hub.runner.shutdown()


def shown(window: MainWindow) -> Room:
    page = window.pages.page(window.ui.pages_stack.currentIndex(), window.hub)
    assert isinstance(page, Room)
    return page


def wait_focus(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.waitUntil(widget.hasFocus)


def test_tabs_come_in_their_order_and_only_the_first_is_built(window: MainWindow) -> None:
    tabs = window.ui.tabs_bar
    assert [tabs.accessibleTabName(n) for n in range(tabs.count())] == [
        "Acogida y espera",
        "Reclamaciones",
    ]
    assert len(window.pages.built()) == 1


def test_keys_change_tabs_and_the_keyboard_goes_to_the_first_field(
    qtbot: QtBot, window: MainWindow
) -> None:
    wait_focus(qtbot, shown(window).first)
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    assert window.ui.tabs_bar.currentIndex() == 1
    wait_focus(qtbot, shown(window).first)
    QTest.keyClick(window, Qt.Key.Key_1, CTRL)
    assert len(window.pages.built()) == 2
    wait_focus(qtbot, shown(window).first)


def test_arrows_on_the_tabs_walk_without_losing_the_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    wait_focus(qtbot, shown(window).first)
    window.ui.tabs_bar.setFocus()
    QTest.keyClick(window.ui.tabs_bar, Qt.Key.Key_Right)
    assert window.ui.tabs_bar.currentIndex() == 1
    assert window.ui.tabs_bar.hasFocus()


def test_the_navigator_opens_and_makes_in_the_right_tab(window: MainWindow) -> None:
    window.hub.navigator.open(Ref("case", 5))
    room = shown(window)
    assert room.opened == [(Ref("case", 5), Prefill())]
    window.show_tab(0)
    window.hub.navigator.new("case", Prefill(customer=9))
    assert room.made == [("case", Prefill(customer=9))]
    assert window.ui.tabs_bar.currentIndex() == 1


def test_search_from_the_keyboard_to_the_record(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    box = window.ui.search_edit
    wait_focus(qtbot, box)
    type_text(box, "0")
    assert not window.hub.runner.busy
    type_text(box, "0")
    qtbot.waitUntil(lambda: len(box.hits) == 2)
    press(box, Qt.Key.Key_Down)
    press(box, Qt.Key.Key_Return)
    assert shown(window).opened == [(Ref("visit", 3), Prefill())]
    assert box.text() == ""
    assert box.hits == ()


def test_enter_before_the_answer_opens_the_first_hit_of_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    box = window.ui.search_edit
    box.setFocus()
    type_text(box, "R-2026")
    press(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.ui.tabs_bar.currentIndex() == 1)
    assert shown(window).opened[0][0] == Ref("case", 7)


def test_escape_steps_back_from_list_to_text_to_page(qtbot: QtBot, window: MainWindow) -> None:
    wait_focus(qtbot, shown(window).first)
    box = window.ui.search_edit
    box.setFocus()
    type_text(box, "zz")
    qtbot.waitUntil(lambda: not window.hub.runner.busy)
    press(box, Qt.Key.Key_Escape)
    assert box.text() == "zz"
    press(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    press(box, Qt.Key.Key_Escape)
    wait_focus(qtbot, shown(window).first)


def test_what_nobody_opens_does_no_harm(qtbot: QtBot, window: MainWindow) -> None:
    window.ui.search_edit.chosen.emit(HITS[2])
    assert window.ui.tabs_bar.currentIndex() == 0


def test_a_notice_offers_its_undo_and_goes(window: MainWindow) -> None:
    undone: list[bool] = []
    window.hub.notices.success("Turno llamado.", "Deshacer", lambda: undone.append(True))
    bar = window.ui.notice_bar
    assert bar.isVisible()
    assert bar.text.text() == "Turno llamado."
    bar.action_button.click()
    assert undone == [True]
    assert not bar.isVisible()


def test_a_page_scrolls_only_where_its_least_does_not_fit(qtbot: QtBot, window: MainWindow) -> None:
    area, stack = window.ui.page_area, window.ui.pages_stack
    qtbot.waitUntil(lambda: stack.size() == area.viewport().size())
    assert not area.verticalScrollBar().isVisible()
    page = window.pages.built()[0]
    page.setMinimumSize(area.width() + 300, area.height() + 200)
    qtbot.waitUntil(lambda: stack.width() == page.minimumWidth())
    assert stack.height() == page.minimumHeight()
    assert area.horizontalScrollBar().maximum() > 0
    page.setMinimumSize(0, 0)
    qtbot.waitUntil(lambda: stack.size() == area.maximumViewportSize())
    assert not area.horizontalScrollBar().isVisible()


def test_read_good_news_makes_room_for_the_next_thing(window: MainWindow) -> None:
    bar, notices = window.ui.notice_bar, window.hub.notices
    notices.success("Ficha guardada.")
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    assert not bar.isVisible()
    for kept in (Notice("Turno llamado.", action="Deshacer"), Notice("Disco lleno.", Level.ERROR)):
        notices.show(kept)
        QTest.keyClick(window, Qt.Key.Key_1, CTRL)
        assert bar.notice is kept


def test_good_news_goes_by_itself_but_errors_stay(qtbot: QtBot, window: MainWindow) -> None:
    bar = window.ui.notice_bar
    bar.show_notice(Notice("Guardado.", Level.SUCCESS))
    assert bar._timer.isActive()
    bar._timer.timeout.emit()
    assert not bar.isVisible()
    bar.show_notice(Notice("El disco está lleno.", Level.ERROR))
    assert not bar._timer.isActive()
    bar.close_button.click()
    assert bar.notice is None


def test_f1_shows_the_keys_in_use_and_covers_the_others(qtbot: QtBot, window: MainWindow) -> None:
    wait_focus(qtbot, shown(window).first)
    QTest.keyClick(window, Qt.Key.Key_F1)
    card = window.key_card
    assert card.isVisible()
    words = {label.text() for label in card.findChildren(QLabel)}
    assert {"Ctrl+K", "Buscar cualquier cosa", "F10", "Ctrl+1…2"} <= words
    assert "F4" not in words
    QTest.keyClick(card.close_button, Qt.Key.Key_2, CTRL)
    assert window.ui.tabs_bar.currentIndex() == 0
    QTest.keyClick(card.close_button, Qt.Key.Key_Escape)
    assert not card.is_open
    wait_focus(qtbot, shown(window).first)


def test_f10_opens_the_menu_and_a_theme_is_chosen_there(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert window.menu.isVisible()
    window.menu.close()
    (dark,) = [a for a in window.menu.findChildren(QAction) if a.data() == "dark"]
    dark.trigger()
    assert window.hub.settings.value.theme == "dark"


def test_a_new_language_waits_for_the_next_start(window: MainWindow) -> None:
    window.hub.settings.change(language="en")
    assert "idioma" in window.hub.notices.history[-1].text


def test_the_printer_menu_lists_what_the_system_knows(qtbot: QtBot, window: MainWindow) -> None:
    window.hub.settings.change(ticket_printer="Mostrador")
    window.menu.fill()
    (menu,) = [m for m in window.menu.findChildren(QMenu) if m.title() == "Impresora de turnos"]
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: not window.hub.runner.busy)
    texts = [action.text() for action in menu.actions()]
    assert texts[0] == "Sin impresora: se muestra"
    assert "Mostrador" in texts
    menu.actions()[0].trigger()
    assert window.hub.settings.value.ticket_printer is None


def test_the_foot_tells_shop_and_local_time(window: MainWindow) -> None:
    assert window.windowTitle() == "Electrodomésticos Prado — Atención"
    assert window.ui.time_label.text() == "lunes 02/03/2026 · 09:00"


def test_another_person_takes_the_desk(window: MainWindow) -> None:
    window.hub.session.take_over(Actor("Iñaki Etxebarria Goñi", window.hub.session.actor.role))
    assert window.ui.person_slot.name.text() == "Iñaki"
    assert window.ui.person_slot.desk.text() == "Sin puesto"


def test_it_opens_where_it_was_closed(qtbot: QtBot, window: MainWindow) -> None:
    window.setGeometry(QRect(40, 30, 720, 520))
    window.show_tab(1)
    window.close()
    settings = window.hub.settings.value
    assert settings.tab == "complaints"
    hub = make_hub(ROOMS)
    hub.settings.change(tab=settings.tab, geometry=settings.geometry)
    again = MainWindow(hub)
    qtbot.addWidget(again)
    assert again.ui.tabs_bar.currentIndex() == 1
    assert again.height() == 520
    again.close()
    hub.runner.shutdown()


def test_closing_is_told_once(qtbot: QtBot, window: MainWindow) -> None:
    told: list[bool] = []
    window.closing.connect(lambda: told.append(True))
    window.close()
    window.close()
    assert told == [True]


def test_a_window_without_features_stands_too(qtbot: QtBot, hub: Hub) -> None:
    bare = MainWindow(hub)
    qtbot.addWidget(bare)
    bare.show()
    bare.close()


def test_tabs_speak_only_where_there_is_room(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    load_fonts()
    apply_theme(qapp, "light")
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: window.ui.tabs_bar.width() > 500)
    assert window.ui.tabs_bar.room is TabRoom.FULL
    qapp.processEvents()
    window.ui.tabs_bar.resize(window.ui.tabs_bar.sizeHint().width() - 1, 50)
    assert window.ui.tabs_bar.room.name == "WORDS"
    window.resize(640, 500)
    qtbot.waitUntil(lambda: window.ui.tabs_bar.room is TabRoom.ICONS)
    assert window.ui.tabs_bar.tabText(0) == "Acogida y espera"
    assert window.ui.tabs_bar.tabText(1) == ""
    assert window.ui.tabs_bar.accessibleTabName(1) == "Reclamaciones"
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: window.ui.tabs_bar.room is TabRoom.FULL)
    qapp.setStyleSheet("")
