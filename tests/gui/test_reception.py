"""The counter driven by its keys in the real window, read back from the database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from atencion_desktop.app import Registry
from atencion_desktop.base.actor import Call
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.base.settings import Settings
from atencion_desktop.commitments import records as commitments
from atencion_desktop.commitments.rules import Side
from atencion_desktop.customers.rules import NewCustomer
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.qt.preferences import Preferences
from atencion_desktop.qt.prompts import ScriptedPrompts
from atencion_desktop.qt.widgets.overlay import Overlay
from atencion_desktop.reception import visits
from atencion_desktop.reception.banner import ReceptionBanner
from atencion_desktop.reception.board import Board, Ticket
from atencion_desktop.reception.front import Front
from atencion_desktop.reception.panels.queue import View
from atencion_desktop.reception.rules import Priority, State
from atencion_desktop.reception.service import ReceptionService
from atencion_desktop.reception.tab import ReceptionTab
from atencion_desktop.staff.rules import DeskState, PauseReason
from atencion_desktop.store import documents, shop_file
from atencion_desktop.store.store import Store
from atencion_desktop.window import ShopWindow
from tests.helpers import type_text
from tests.store_fixtures import KEYS

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Counter:
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
def counter(qtbot: QtBot, shop: Store, clock: FixedClock, tmp_path: Path) -> Iterator[Counter]:
    """The window at desk 1 of the shop, the reception in front."""
    assert shop.documents_folder is not None
    folder = DataFolder(shop.documents_folder.parent)
    store = shop_file.open_with(folder, clock, KEYS)
    prompts = ScriptedPrompts([tmp_path / "guardado.pdf"])
    opened = ShopWindow(store, Preferences(Settings(desk="1")), prompts)
    opened.window.resize(1366, 768)
    with qtbot.waitExposed(opened.window):
        opened.window.show()
    opened.window.activateWindow()
    made = Counter(qtbot, opened)
    made.settle()
    yield made
    made.settle()
    made.tab.dispose()
    opened.window.close()
    opened.window.deleteLater()


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


def test_a_visit_from_the_call_to_the_goodbye_with_promises_and_satisfaction(
    counter: Counter, shop: Store
) -> None:
    counter.issue(2)
    counter.press(Qt.Key.Key_F4)
    assert counter.here().state is State.CALLED
    counter.press(Qt.Key.Key_F5, Qt.Key.Key_F6)
    assert counter.here().state is State.IN_SERVICE
    assert counter.banner.isVisible()
    assert counter.banner.ui.number_label.text() == "A-001"
    first = counter.here().id
    counter.press(Qt.Key.Key_F8)
    sheet = counter.front.farewell_sheet
    assert counter.shows(sheet)
    assert counter.rating() is None
    counter.press(Qt.Key.Key_4)
    assert counter.rating() == 4
    sheet.ui.what_edit.setFocus()
    type_text(sheet.ui.what_edit, "Llamarle el miércoles")
    counter.press(Qt.Key.Key_Return)
    counter.press(Qt.Key.Key_F8)
    assert not counter.shows(sheet)
    assert counter.here().number == "A-002"
    with shop.read() as unit:
        visit = visits.get(unit, first)
        kept = commitments.of_origin(unit, Ref("visit", first))
    assert (visit.state, visit.satisfaction) == (State.FINISHED, 4)
    assert [(one.side, one.what, one.owner_name) for one in kept] == [
        (Side.BUSINESS, "Llamarle el miércoles", "Ana Prieto")
    ]


def test_satisfaction_is_never_preset_and_a_digit_in_a_field_is_text(counter: Counter) -> None:
    counter.issue()
    counter.press(Qt.Key.Key_F4, Qt.Key.Key_F8)
    sheet = counter.front.farewell_sheet
    sheet.ui.what_edit.setFocus()
    counter.press(Qt.Key.Key_5)
    assert sheet.ui.rating_bar.rating is None
    assert sheet.ui.what_edit.text() == "5"
    sheet.ui.what_edit.clear()
    counter.press(Qt.Key.Key_F8, modifiers=SHIFT)
    assert counter.board().closed[0].number == "A-001"


def test_a_promise_half_typed_is_not_lost(counter: Counter, shop: Store) -> None:
    counter.issue()
    counter.press(Qt.Key.Key_F4, Qt.Key.Key_F8)
    sheet = counter.front.farewell_sheet
    type_text(sheet.ui.what_edit, "Traer la factura")
    sheet.ui.side_combo.setCurrentIndex(1)
    counter.press(Qt.Key.Key_Escape)
    assert not counter.shows(sheet)
    counter.press(Qt.Key.Key_F8)
    assert sheet.ui.what_edit.text() == "Traer la factura"
    visit = counter.here().id
    sheet.ui.due_edit.setText("el día que pueda")
    counter.press(Qt.Key.Key_F8, modifiers=SHIFT)
    assert counter.shows(sheet)
    assert sheet.ui.due_error.text()
    sheet.ui.due_edit.setText("viernes")
    counter.press(Qt.Key.Key_F8, modifiers=SHIFT)
    assert not counter.shows(sheet)
    with shop.read() as unit:
        kept = commitments.of_origin(unit, Ref("visit", visit))
    assert [(one.side, one.owner) for one in kept] == [(Side.CUSTOMER, None)]


def test_the_receipt_is_kept_and_offered_as_a_file(
    counter: Counter, shop: Store, tmp_path: Path
) -> None:
    counter.issue()
    counter.press(Qt.Key.Key_F4, Qt.Key.Key_F8)
    visit = counter.here().id
    counter.front.farewell_sheet.ui.receipt_check.setChecked(True)
    counter.press(Qt.Key.Key_F8, modifiers=SHIFT)
    with shop.read() as unit:
        papers = documents.of(unit, Ref("visit", visit))
        _info, data = documents.read(unit, papers[0].id)
    assert [paper.kind for paper in papers] == ["farewell"]
    save = counter.shop.hub.notices.history[-1].on_action
    assert save is not None
    save()
    counter.settle()
    assert (tmp_path / "guardado.pdf").read_bytes() == data


def test_the_ticket_is_a_pdf_only_when_asked(counter: Counter, tmp_path: Path) -> None:
    counter.press(Qt.Key.Key_F2, Qt.Key.Key_1)
    assert not (tmp_path / "guardado.pdf").exists()
    counter.front.number_card.paper_button.click()
    counter.settle()
    assert (tmp_path / "guardado.pdf").read_bytes().startswith(b"%PDF")


def test_f4_with_somebody_in_front_opens_the_goodbye(counter: Counter) -> None:
    counter.issue(2)
    counter.press(Qt.Key.Key_F4, Qt.Key.Key_F4)
    assert counter.shows(counter.front.farewell_sheet)
    assert counter.here().number == "A-001"


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


def test_what_another_process_writes_appears(counter: Counter, shop: Store, call: object) -> None:
    from atencion_desktop.reception.issuing import NewTicket

    actor = counter.shop.hub.session.actor
    ReceptionService(shop).issue(Call(actor), NewTicket("B"))
    counter.banner.counter.reload()
    counter.settle()
    assert counter.tab.model.rows[0].number == "B-001"


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
