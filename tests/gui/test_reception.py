"""The counter driven by its keys in the real window, read back from the database."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from atencion_desktop.app import Registry
from atencion_desktop.base.actor import Call
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.customers.rules import NewCustomer
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.reception import visits
from atencion_desktop.reception.issuing import NewTicket
from atencion_desktop.reception.panels.queue import View
from atencion_desktop.reception.rules import Priority, State
from atencion_desktop.reception.service import ReceptionService
from atencion_desktop.staff.rules import DeskState, PauseReason
from atencion_desktop.store.store import Store
from tests.front_desk_hands import CTRL, KEYPAD, SHIFT, FrontDesk
from tests.helpers import type_text


def test_two_keys_issue_a_ticket_and_show_it_large(front_desk: FrontDesk) -> None:
    front_desk.press(Qt.Key.Key_F2, Qt.Key.Key_1)
    assert front_desk.waiting() == [("A-001", Priority.ORDINARY)]
    assert front_desk.shows(front_desk.front.number_card)
    assert "A-001" in front_desk.front.number_card.accessibleName()
    front_desk.press(Qt.Key.Key_Escape)
    assert not front_desk.shows(front_desk.front.number_card)


def test_the_keypad_issues_too(front_desk: FrontDesk) -> None:
    front_desk.press(Qt.Key.Key_F2)
    front_desk.press(Qt.Key.Key_2, modifiers=KEYPAD)
    assert front_desk.waiting() == [("B-001", Priority.ORDINARY)]


def test_three_keys_issue_a_preferential_ticket(front_desk: FrontDesk) -> None:
    front_desk.press(Qt.Key.Key_F2, Qt.Key.Key_P, Qt.Key.Key_1)
    assert front_desk.waiting() == [("A-001", Priority.PREFERENTIAL)]


def test_a_key_that_is_no_service_closes_the_strip_and_goes_on(front_desk: FrontDesk) -> None:
    field = QLineEdit(front_desk.tab)
    field.show()
    field.setFocus()
    front_desk.press(Qt.Key.Key_F2)
    assert front_desk.shows(front_desk.front.strip)
    front_desk.press(Qt.Key.Key_X)
    assert not front_desk.shows(front_desk.front.strip)
    assert field.text() == "x"
    assert front_desk.waiting() == []
    field.setParent(None)
    field.deleteLater()


def test_a_key_of_the_window_closes_the_strip_and_acts(front_desk: FrontDesk) -> None:
    front_desk.issue()
    front_desk.press(Qt.Key.Key_F2)
    front_desk.press(Qt.Key.Key_F4)
    assert not front_desk.shows(front_desk.front.strip)
    assert front_desk.here().number == "A-001"


def test_served_at_once_shows_no_number(front_desk: FrontDesk) -> None:
    front_desk.press(Qt.Key.Key_F2, modifiers=SHIFT)
    front_desk.press(Qt.Key.Key_2)
    assert (front_desk.here().number, front_desk.here().state) == ("B-001", State.IN_SERVICE)
    assert not front_desk.shows(front_desk.front.number_card)


@pytest.mark.parametrize(
    ("key", "state"), [(Qt.Key.Key_E, State.ON_HOLD), (Qt.Key.Key_N, State.CALLED)]
)
def test_f12_and_a_letter(front_desk: FrontDesk, key: Qt.Key, state: State, shop: Store) -> None:
    front_desk.issue()
    front_desk.press(Qt.Key.Key_F4)
    visit = front_desk.here().id
    front_desk.press(Qt.Key.Key_F12, key)
    with shop.read() as unit:
        assert visits.get(unit, visit).state is state


def test_a_no_show_after_calls_and_time_comes_back_from_todays_list(
    front_desk: FrontDesk, clock: FixedClock
) -> None:
    front_desk.issue()
    front_desk.press(Qt.Key.Key_F4)
    clock.advance(seconds=45)
    front_desk.press(Qt.Key.Key_F5, Qt.Key.Key_F12, Qt.Key.Key_N)
    assert front_desk.board().closed[0].state is State.NO_SHOW
    front_desk.tab.ui.closed_button.click()
    front_desk.tab.ui.queue_table.selectRow(0)
    front_desk.tab.ui.reinstate_button.click()
    front_desk.settle()
    assert front_desk.waiting() == [("A-001", Priority.ORDINARY)]


def test_a_transfer_is_two_keys_and_a_target_with_its_note(
    front_desk: FrontDesk, shop: Store
) -> None:
    front_desk.issue()
    front_desk.press(Qt.Key.Key_F4)
    type_text(front_desk.tab.visit_panel.ui.note_edit, "Trae la nevera")
    front_desk.tab.visit_panel.ui.transfer_button.click()
    assert front_desk.front.transfer_sheet.note_edit.text() == "Trae la nevera"
    front_desk.press(Qt.Key.Key_1)
    ticket = front_desk.board().waiting[0]
    assert (ticket.number, ticket.service) == ("A-001", "Posventa")
    front_desk.press(Qt.Key.Key_F4)
    assert front_desk.tab.visit_panel.ui.notes_label.text().endswith("Ana Prieto: Trae la nevera")


def test_cancelling_asks_why_by_digit_or_in_words(front_desk: FrontDesk) -> None:
    front_desk.issue(2)
    front_desk.press(Qt.Key.Key_F4, Qt.Key.Key_F12, Qt.Key.Key_C, Qt.Key.Key_1)
    assert front_desk.board().closed[0].state is State.CANCELLED
    front_desk.tab.ui.queue_table.selectRow(0)
    front_desk.tab.ui.cancel_button.click()
    front_desk.press(Qt.Key.Key_0)
    type_text(front_desk.front.menu.reason_sheet.reason_edit, "Vuelve mañana")
    front_desk.press(Qt.Key.Key_Return)
    assert [ticket.number for ticket in front_desk.board().closed] == ["A-002", "A-001"]


def test_somebody_out_of_order_by_enter_and_a_reason(front_desk: FrontDesk) -> None:
    front_desk.issue(3)
    table = front_desk.tab.ui.queue_table
    table.setFocus()
    table.selectRow(2)
    front_desk.press(Qt.Key.Key_Return)
    assert front_desk.shows(front_desk.front.menu)
    front_desk.press(Qt.Key.Key_2)
    assert front_desk.here().number == "A-003"


def test_ctrl_z_takes_back_and_the_button_says_what(front_desk: FrontDesk) -> None:
    front_desk.issue()
    front_desk.press(Qt.Key.Key_F4)
    assert front_desk.tab.ui.undo_button.text() == "Deshacer la llamada a A-001"
    front_desk.press(Qt.Key.Key_Z, modifiers=CTRL)
    assert front_desk.board().current is None
    assert front_desk.waiting() == [("A-001", Priority.ORDINARY)]
    assert not front_desk.tab.ui.undo_button.isVisible()


def test_ctrl_z_in_a_field_undoes_the_text(front_desk: FrontDesk) -> None:
    front_desk.issue()
    front_desk.press(Qt.Key.Key_F4)
    field = front_desk.tab.visit_panel.ui.note_edit
    field.setFocus()
    QTest.keyClicks(field, "hola")
    front_desk.press(Qt.Key.Key_Z, modifiers=CTRL)
    assert field.text() != "hola"
    assert front_desk.here().number == "A-001"


def test_held_people_come_back_from_their_list(front_desk: FrontDesk) -> None:
    front_desk.issue()
    front_desk.press(Qt.Key.Key_F4, Qt.Key.Key_F6, Qt.Key.Key_F12, Qt.Key.Key_E)
    front_desk.tab.ui.held_button.click()
    front_desk.tab.ui.queue_table.selectRow(0)
    front_desk.tab.ui.resume_button.click()
    front_desk.settle()
    assert front_desk.here().state is State.IN_SERVICE


def test_pausing_asks_the_reason_by_digit_and_f11_opens_again(front_desk: FrontDesk) -> None:
    front_desk.press(Qt.Key.Key_F11, Qt.Key.Key_2)
    desk = front_desk.board().desk
    assert desk is not None
    assert (desk.state, desk.pause_reason) == (DeskState.PAUSED, PauseReason.MEAL)
    assert front_desk.tab.vacant_panel.ui.empty_slot.isVisible()
    front_desk.press(Qt.Key.Key_F11)
    desk = front_desk.board().desk
    assert desk is not None
    assert desk.state is DeskState.OPEN


def test_the_pc_can_be_told_its_desk(front_desk: FrontDesk) -> None:
    front_desk.tab.ui.desk_button.click()
    front_desk.press(Qt.Key.Key_2)
    assert front_desk.shop.hub.session.desk == "2"
    assert front_desk.shop.hub.settings.value.desk == "2"


def test_what_another_process_writes_appears_by_itself(front_desk: FrontDesk, shop: Store) -> None:
    actor = front_desk.shop.hub.session.actor
    ReceptionService(shop).issue(Call(actor), NewTicket("B"))
    rows = front_desk.tab.model
    front_desk.qtbot.waitUntil(lambda: bool(rows.rows), timeout=5_000)
    assert rows.rows[0].number == "B-001"


def test_a_customer_found_for_the_visit_is_attached(
    front_desk: FrontDesk, registry: Registry
) -> None:
    actor = front_desk.shop.hub.session.actor
    new = NewCustomer(given_name="Íñigo", surnames="Muñoz de la Peña")
    customer = registry.get(CustomerService).create(Call(actor), new).value
    front_desk.issue()
    front_desk.press(Qt.Key.Key_F4)
    visit = front_desk.here().id
    prefill = Prefill(customer=customer, visit=visit)
    front_desk.shop.hub.navigator.open(Ref("visit", visit), prefill)
    front_desk.settle()
    assert front_desk.banner.ui.name_label.text() == "Íñigo Muñoz de la Peña"
    assert front_desk.tab.visit_panel.ui.person_slot.name.text() == "Íñigo Muñoz de la Peña"


def test_the_list_can_be_of_one_service(front_desk: FrontDesk) -> None:
    front_desk.issue()
    front_desk.press(Qt.Key.Key_F2, Qt.Key.Key_2, Qt.Key.Key_Escape)
    front_desk.tab.ui.service_combo.setCurrentIndex(2)
    assert [row.number for row in front_desk.tab.model.rows] == ["B-001"]
    front_desk.tab.ui.service_combo.setCurrentIndex(0)
    assert len(front_desk.tab.model.rows) == 2


@pytest.mark.parametrize("view", View)
def test_an_empty_list_says_what_to_do(front_desk: FrontDesk, view: View) -> None:
    front_desk.tab.show_view(view)
    page = front_desk.tab.ui.empty_page
    assert page.isVisible()
    assert page.title.text()
    assert page.sentence.text()


def test_nothing_of_the_daily_path_is_lower_than_44_pixels(front_desk: FrontDesk) -> None:
    front_desk.issue()
    buttons: list[QWidget] = [
        front_desk.tab.ui.issue_button,
        front_desk.tab.vacant_panel.ui.call_button,
    ]
    front_desk.press(Qt.Key.Key_F4)
    panel = front_desk.tab.visit_panel.ui
    buttons += [panel.start_button, panel.recall_button, panel.farewell_button]
    assert all(button.sizeHint().height() >= 44 for button in buttons)


def test_the_tab_fits_a_small_screen_and_gives_most_of_it_to_people(front_desk: FrontDesk) -> None:
    front_desk.issue()
    front_desk.press(Qt.Key.Key_F4)
    assert front_desk.window.size().width() == 1366
    assert front_desk.window.size().height() == 768
    ui = front_desk.tab.ui
    people = sum(part.width() * part.height() for part in (ui.list_card, ui.visit_card))
    assert people >= 0.6 * front_desk.tab.width() * front_desk.tab.height()
