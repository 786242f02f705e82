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
from tests.counter_hands import CTRL, KEYPAD, SHIFT, Counter
from tests.helpers import type_text


def test_two_keys_issue_a_ticket_and_show_it_large(counter: Counter) -> None:
    counter.press(Qt.Key.Key_F2, Qt.Key.Key_1)
    assert counter.waiting() == [("A-001", Priority.ORDINARY)]
    assert counter.shows(counter.front.number_card)
    assert "A-001" in counter.front.number_card.accessibleName()
    counter.press(Qt.Key.Key_Escape)
    assert not counter.shows(counter.front.number_card)


def test_the_keypad_issues_too(counter: Counter) -> None:
    counter.press(Qt.Key.Key_F2)
    counter.press(Qt.Key.Key_2, modifiers=KEYPAD)
    assert counter.waiting() == [("B-001", Priority.ORDINARY)]


def test_three_keys_issue_a_preferential_ticket(counter: Counter) -> None:
    counter.press(Qt.Key.Key_F2, Qt.Key.Key_P, Qt.Key.Key_1)
    assert counter.waiting() == [("A-001", Priority.PREFERENTIAL)]


def test_a_key_that_is_no_service_closes_the_strip_and_goes_on(counter: Counter) -> None:
    field = QLineEdit(counter.tab)
    field.show()
    field.setFocus()
    counter.press(Qt.Key.Key_F2)
    assert counter.shows(counter.front.strip)
    counter.press(Qt.Key.Key_X)
    assert not counter.shows(counter.front.strip)
    assert field.text() == "x"
    assert counter.waiting() == []
    field.setParent(None)
    field.deleteLater()


def test_a_key_of_the_window_closes_the_strip_and_acts(counter: Counter) -> None:
    counter.issue()
    counter.press(Qt.Key.Key_F2)
    counter.press(Qt.Key.Key_F4)
    assert not counter.shows(counter.front.strip)
    assert counter.here().number == "A-001"


def test_served_at_once_shows_no_number(counter: Counter) -> None:
    counter.press(Qt.Key.Key_F2, modifiers=SHIFT)
    counter.press(Qt.Key.Key_2)
    assert (counter.here().number, counter.here().state) == ("B-001", State.IN_SERVICE)
    assert not counter.shows(counter.front.number_card)


@pytest.mark.parametrize(
    ("key", "state"), [(Qt.Key.Key_E, State.ON_HOLD), (Qt.Key.Key_N, State.CALLED)]
)
def test_f12_and_a_letter(counter: Counter, key: Qt.Key, state: State, shop: Store) -> None:
    counter.issue()
    counter.press(Qt.Key.Key_F4)
    visit = counter.here().id
    counter.press(Qt.Key.Key_F12, key)
    with shop.read() as unit:
        assert visits.get(unit, visit).state is state


def test_a_no_show_after_calls_and_time_comes_back_from_todays_list(
    counter: Counter, clock: FixedClock
) -> None:
    counter.issue()
    counter.press(Qt.Key.Key_F4)
    clock.advance(seconds=45)
    counter.press(Qt.Key.Key_F5, Qt.Key.Key_F12, Qt.Key.Key_N)
    assert counter.board().closed[0].state is State.NO_SHOW
    counter.tab.ui.closed_button.click()
    counter.tab.ui.queue_table.selectRow(0)
    counter.tab.ui.reinstate_button.click()
    counter.settle()
    assert counter.waiting() == [("A-001", Priority.ORDINARY)]


def test_a_transfer_is_two_keys_and_a_target_with_its_note(counter: Counter, shop: Store) -> None:
    counter.issue()
    counter.press(Qt.Key.Key_F4)
    type_text(counter.tab.visit_panel.ui.note_edit, "Trae la nevera")
    counter.tab.visit_panel.ui.transfer_button.click()
    assert counter.front.transfer_sheet.note_edit.text() == "Trae la nevera"
    counter.press(Qt.Key.Key_1)
    ticket = counter.board().waiting[0]
    assert (ticket.number, ticket.service) == ("A-001", "Posventa")
    counter.press(Qt.Key.Key_F4)
    assert counter.tab.visit_panel.ui.notes_label.text().endswith("Ana Prieto: Trae la nevera")


def test_cancelling_asks_why_by_digit_or_in_words(counter: Counter) -> None:
    counter.issue(2)
    counter.press(Qt.Key.Key_F4, Qt.Key.Key_F12, Qt.Key.Key_C, Qt.Key.Key_1)
    assert counter.board().closed[0].state is State.CANCELLED
    counter.tab.ui.queue_table.selectRow(0)
    counter.tab.ui.cancel_button.click()
    counter.press(Qt.Key.Key_0)
    type_text(counter.front.menu.reason_sheet.reason_edit, "Vuelve mañana")
    counter.press(Qt.Key.Key_Return)
    assert [ticket.number for ticket in counter.board().closed] == ["A-002", "A-001"]


def test_somebody_out_of_order_by_enter_and_a_reason(counter: Counter) -> None:
    counter.issue(3)
    table = counter.tab.ui.queue_table
    table.setFocus()
    table.selectRow(2)
    counter.press(Qt.Key.Key_Return)
    assert counter.shows(counter.front.menu)
    counter.press(Qt.Key.Key_2)
    assert counter.here().number == "A-003"


def test_ctrl_z_takes_back_and_the_button_says_what(counter: Counter) -> None:
    counter.issue()
    counter.press(Qt.Key.Key_F4)
    assert counter.tab.ui.undo_button.text() == "Deshacer la llamada a A-001"
    counter.press(Qt.Key.Key_Z, modifiers=CTRL)
    assert counter.board().current is None
    assert counter.waiting() == [("A-001", Priority.ORDINARY)]
    assert not counter.tab.ui.undo_button.isVisible()


def test_ctrl_z_in_a_field_undoes_the_text(counter: Counter) -> None:
    counter.issue()
    counter.press(Qt.Key.Key_F4)
    field = counter.tab.visit_panel.ui.note_edit
    field.setFocus()
    QTest.keyClicks(field, "hola")
    counter.press(Qt.Key.Key_Z, modifiers=CTRL)
    assert field.text() != "hola"
    assert counter.here().number == "A-001"


def test_held_people_come_back_from_their_list(counter: Counter) -> None:
    counter.issue()
    counter.press(Qt.Key.Key_F4, Qt.Key.Key_F6, Qt.Key.Key_F12, Qt.Key.Key_E)
    counter.tab.ui.held_button.click()
    counter.tab.ui.queue_table.selectRow(0)
    counter.tab.ui.resume_button.click()
    counter.settle()
    assert counter.here().state is State.IN_SERVICE


def test_pausing_asks_the_reason_by_digit_and_f11_opens_again(counter: Counter) -> None:
    counter.press(Qt.Key.Key_F11, Qt.Key.Key_2)
    desk = counter.board().desk
    assert desk is not None
    assert (desk.state, desk.pause_reason) == (DeskState.PAUSED, PauseReason.MEAL)
    assert counter.tab.vacant_panel.ui.empty_slot.isVisible()
    counter.press(Qt.Key.Key_F11)
    desk = counter.board().desk
    assert desk is not None
    assert desk.state is DeskState.OPEN


def test_the_pc_can_be_told_its_desk(counter: Counter) -> None:
    counter.tab.ui.desk_button.click()
    counter.press(Qt.Key.Key_2)
    assert counter.shop.hub.session.desk == "2"
    assert counter.shop.hub.settings.value.desk == "2"


def test_what_another_process_writes_appears_by_itself(counter: Counter, shop: Store) -> None:
    actor = counter.shop.hub.session.actor
    ReceptionService(shop).issue(Call(actor), NewTicket("B"))
    rows = counter.tab.model
    counter.qtbot.waitUntil(lambda: bool(rows.rows), timeout=5_000)
    assert rows.rows[0].number == "B-001"


def test_a_customer_found_for_the_visit_is_attached(counter: Counter, registry: Registry) -> None:
    actor = counter.shop.hub.session.actor
    new = NewCustomer(given_name="Íñigo", surnames="Muñoz de la Peña")
    customer = registry.get(CustomerService).create(Call(actor), new).value
    counter.issue()
    counter.press(Qt.Key.Key_F4)
    visit = counter.here().id
    prefill = Prefill(customer=customer, visit=visit)
    counter.shop.hub.navigator.open(Ref("visit", visit), prefill)
    counter.settle()
    assert counter.banner.ui.name_label.text() == "Íñigo Muñoz de la Peña"
    assert counter.tab.visit_panel.ui.person_slot.name.text() == "Íñigo Muñoz de la Peña"


def test_the_list_can_be_of_one_service(counter: Counter) -> None:
    counter.issue()
    counter.press(Qt.Key.Key_F2, Qt.Key.Key_2, Qt.Key.Key_Escape)
    counter.tab.ui.service_combo.setCurrentIndex(2)
    assert [row.number for row in counter.tab.model.rows] == ["B-001"]
    counter.tab.ui.service_combo.setCurrentIndex(0)
    assert len(counter.tab.model.rows) == 2


@pytest.mark.parametrize("view", View)
def test_an_empty_list_says_what_to_do(counter: Counter, view: View) -> None:
    counter.tab.show_view(view)
    page = counter.tab.ui.empty_page
    assert page.isVisible()
    assert page.title.text()
    assert page.sentence.text()


def test_nothing_of_the_daily_path_is_lower_than_44_pixels(counter: Counter) -> None:
    counter.issue()
    buttons: list[QWidget] = [
        counter.tab.ui.issue_button,
        counter.tab.vacant_panel.ui.call_button,
    ]
    counter.press(Qt.Key.Key_F4)
    panel = counter.tab.visit_panel.ui
    buttons += [panel.start_button, panel.recall_button, panel.farewell_button]
    assert all(button.sizeHint().height() >= 44 for button in buttons)


def test_the_tab_fits_a_small_screen_and_gives_most_of_it_to_people(counter: Counter) -> None:
    counter.issue()
    counter.press(Qt.Key.Key_F4)
    assert counter.window.size().width() == 1366
    assert counter.window.size().height() == 768
    ui = counter.tab.ui
    people = sum(part.width() * part.height() for part in (ui.list_card, ui.visit_card))
    assert people >= 0.6 * counter.tab.width() * counter.tab.height()
