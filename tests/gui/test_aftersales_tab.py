"""The tab *Posventa* by its keys: from the visit over the signed slips to the delivery."""

from __future__ import annotations

import math
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from atencion_desktop.aftersales.panels.line import LinePanel
from atencion_desktop.aftersales.rules.lines import Evidence, NewLine, NewOrder
from atencion_desktop.aftersales.rules.states import Group, Reason, State, Wish
from atencion_desktop.aftersales.service import AftersalesService
from atencion_desktop.aftersales.tab import AftersalesTab
from atencion_desktop.app import FEATURES
from atencion_desktop.base.actor import Actor, Call, Role
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.customers.rules import ContactKind, NewContact, NewCustomer, NewPurchase
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.widgets.signature_pad import SignaturePad
from atencion_desktop.reception.issuing import NewTicket
from atencion_desktop.reception.service import ReceptionService
from atencion_desktop.staff.permissions import actor_for
from atencion_desktop.staff.rules import Person
from tests.helpers import press, type_text

Caller = Callable[[], Call]
Settle = Callable[[], None]
CONTROL = Qt.KeyboardModifier.ControlModifier
WASHER = NewPurchase(
    "Lavadora",
    brand="Norvel",
    model="LV 812",
    serial="NV812-004471",
    bought_on=date(2025, 6, 1),
    delivered_on=date(2025, 6, 3),
    amount=44900,
    invoice="F-2025-118",
)
TAKEN = NewLine(
    "Plancha",
    Wish.REPAIR,
    Reason.FAULT,
    "No calienta.",
    bought_on=date(2025, 9, 1),
    amount=3990,
    intake="Sin golpes",
)


@pytest.fixture
def service(hub: Hub) -> AftersalesService:
    return hub.services.get(AftersalesService)


@pytest.fixture
def maria(hub: Hub, call: Caller) -> int:
    new = NewCustomer(
        "María José",
        "de la Fuente Núñez",
        contacts=(NewContact(ContactKind.PHONE, "600 11 22 33"),),
    )
    return hub.services.get(CustomerService).create(call(), new).value


@pytest.fixture
def washer(hub: Hub, call: Caller, maria: int) -> int:
    return hub.services.get(CustomerService).add_purchase(call(), maria, WASHER).value


@pytest.fixture
def visit(hub: Hub, call: Caller, maria: int) -> int:
    """María has come for the after-sales counter."""
    ticket = NewTicket("B", customer=maria)
    return hub.services.get(ReceptionService).issue(call(), ticket).value.visit


@pytest.fixture
def tab(hub: Hub, settle: Settle, show: Callable[[QWidget], None]) -> Iterator[AftersalesTab]:
    """The tab in front, with the keys of the window; an administrator is at work."""
    become(hub, Role.ADMINISTRATOR)
    made = AftersalesTab(hub)
    hub.keys.attach(made)
    show(made)
    settle()
    yield made
    settle()
    made.dispose()


def become(hub: Hub, role: Role) -> None:
    """Another person takes the desk."""
    hub.session.take_over(actor_for(Person(1, f"Persona {role.value}", role), "1", FEATURES))


def begin(tab: AftersalesTab, settle: Settle, prefill: Prefill) -> None:
    """Shift+F9, as the navigator passes it on."""
    tab.new("order", prefill)
    settle()


def key(widget: QWidget, code: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    """A key that goes through the window's shortcuts."""
    QTest.keyClick(widget, code, modifiers or Qt.KeyboardModifier.NoModifier)


def save(tab: AftersalesTab, settle: Settle) -> None:
    """Ctrl+S."""
    key(tab.window(), Qt.Key.Key_S, CONTROL)
    settle()


def sign(pad: SignaturePad) -> None:
    """Draw a wave with the mouse."""
    across, middle = pad.width(), pad.height() / 2
    points = [
        QPoint(int(across * (0.2 + 0.5 * n / 40)), int(middle + 20 * math.sin(n / 4)))
        for n in range(40)
    ]
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(pad, button, none, points[0])
    for point in points[1:]:
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, button, none, points[-1])


def take(panel: LinePanel, action: str) -> None:
    """Press the button of a step."""
    button = panel.ui.moves_bar.findChild(QPushButton, f"{action}_button")
    assert isinstance(button, QPushButton)
    button.click()


def offered(tab: AftersalesTab) -> list[str]:
    """The steps that have a button, the natural one first."""
    buttons = tab.line.ui.moves_bar.findChildren(QPushButton)
    return [b.objectName().removesuffix("_button") for b in buttons if not b.isHidden()]


def pdf_text(data: bytes, folder: Path) -> str:
    """What a PDF reader reads."""
    path = folder / "slip.pdf"
    path.write_bytes(data)
    command = ["pdftotext", "-layout", str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


def papers(service: AftersalesService, actor: Actor, order: int) -> list[str]:
    """The kinds of the papers kept for an order."""
    return [info.kind for info in service.slips(actor, order)]


def test_from_the_visit_to_the_delivery(
    tab: AftersalesTab,
    hub: Hub,
    settle: Settle,
    service: AftersalesService,
    visit: int,
    washer: int,
    tmp_path: Path,
) -> None:
    begin(tab, settle, Prefill(visit=visit))
    ui = tab.intake.ui
    assert ui.customer_label.text() == "María José de la Fuente Núñez"
    press(ui.purchases_table, Qt.Key.Key_1, text="1")
    settle()
    assert ui.serial_edit.text() == "NV812-004471"
    assert ui.amount_edit.cents == 44900
    assert tab.intake.cover.title.text() == "En garantía"
    assert "120" in tab.intake.cover.reason.text()
    assert QApplication.focusWidget() is ui.fault_edit
    type_text(ui.fault_edit, "No centrifuga y hace ruido: ¡chirría!")
    type_text(ui.promised_on_edit, "+10")
    type_text(ui.intake_edit, "Rayón en el lateral")
    type_text(ui.accessories_edit, "Manguera")
    for _ in range(3):
        key(tab.window(), Qt.Key.Key_S, CONTROL)
    settle()
    lines = service.board(hub.session.actor).lines
    assert [(line.code, line.state) for line in lines] == [("P-2026-000001", State.RECEIVED)]
    detail = service.line(hub.session.actor, lines[0].id)
    assert (detail.visit, detail.purchase) == (visit, washer)
    assert (detail.promised_on, detail.accessories) == (date(2026, 3, 12), "Manguera")
    sign_slip(tab, settle)
    deposit = pdf_text(tab.paper.state.data, tmp_path)
    assert "Resguardo de depósito" in deposit
    assert "¡chirría!" in deposit
    assert "de la Fuente Núñez" in deposit
    key(tab.slip, Qt.Key.Key_Escape)
    to_ready(tab, settle)
    take(tab.line, "deliver")
    step = tab.line.step.ui
    assert step.collected_by_edit.text() == "María José de la Fuente Núñez"
    step.collected_by_edit.clear()
    type_text(step.collected_by_edit, "Iñaki Núñez")
    press(step.collected_by_edit, Qt.Key.Key_Return)
    settle()
    sign_slip(tab, settle)
    delivery = pdf_text(tab.paper.state.data, tmp_path)
    assert "Nota de entrega" in delivery
    assert "Iñaki Núñez" in delivery
    assert "Se cambia el rodamiento" in delivery
    assert papers(service, hub.session.actor, detail.order) == ["deposit", "delivery"]
    assert service.line(hub.session.actor, detail.id).state is State.DELIVERED


def sign_slip(tab: AftersalesTab, settle: Settle) -> None:
    """Both sign on the screen, Ctrl+S keeps it."""
    assert tab.ui.mode_stack.currentWidget() is tab.slip
    assert tab.slip.ui.paper_view.page_count == 2
    sign(tab.slip.ui.customer_pad)
    sign(tab.slip.ui.staff_pad)
    save(tab, settle)
    assert tab.slip.ui.kept_badge.text() == "Guardado"


def to_ready(tab: AftersalesTab, settle: Settle) -> None:
    """The natural steps, one after the other, until it is ready."""
    for _ in range(4):
        move = tab.board.state.primary
        assert move is not None
        assert offered(tab)[0] == move.action
        take(tab.line, move.action)
        if move.action == "ready":
            type_text(tab.line.step.ui.work_edit, "Se cambia el rodamiento.")
        if tab.board.state.step is not None:
            tab.line.step.ui.confirm_button.click()
        settle()
    page = tab.board.state.page
    assert page is not None
    assert page.line.state is State.READY


def test_wrong_dates_are_told_beside_their_fields(
    tab: AftersalesTab, hub: Hub, settle: Settle, service: AftersalesService, maria: int
) -> None:
    begin(tab, settle, Prefill(customer=maria))
    ui = tab.intake.ui
    type_text(ui.product_edit, "Lavadora")
    type_text(ui.fault_edit, "No arranca")
    type_text(ui.intake_edit, "Bien")
    type_text(ui.bought_on_edit, "05/06/2025")
    type_text(ui.delivered_on_edit, "01/06/2025")
    save(tab, settle)
    assert "van en orden" in ui.delivered_on_error.text()
    assert QApplication.focusWidget() is ui.delivered_on_edit
    ui.delivered_on_edit.selectAll()
    type_text(ui.delivered_on_edit, "32/13")
    save(tab, settle)
    assert "No se entiende" in ui.delivered_on_error.text()
    ui.delivered_on_edit.selectAll()
    type_text(ui.delivered_on_edit, "6/6/2025")
    save(tab, settle)
    assert ui.delivered_on_error.isHidden()
    assert len(service.board(hub.session.actor).lines) == 1


def test_without_proof_it_is_asked_how_the_purchase_is_shown(
    tab: AftersalesTab, hub: Hub, settle: Settle, service: AftersalesService, maria: int
) -> None:
    begin(tab, settle, Prefill(customer=maria))
    ui = tab.intake.ui
    assert ui.proof_panel.isHidden()
    type_text(ui.product_edit, "Televisor")
    type_text(ui.fault_edit, "Raya vertical")
    type_text(ui.intake_edit, "Sin daños")
    key(ui.proof_check, Qt.Key.Key_Space)
    save(tab, settle)
    assert "Falta este dato" in ui.proof_note_error.text()
    type_text(ui.proof_note_combo, "Extracto de la tarjeta de mayo")
    save(tab, settle)
    line = service.board(hub.session.actor).lines[0]
    detail = service.line(hub.session.actor, line.id)
    assert (detail.proof, detail.proof_note) == (False, "Extracto de la tarjeta de mayo")
    assert tab.board.state.page is not None
    assert tab.board.state.page.cover.covered is None


def test_several_items_go_in_one_order(
    tab: AftersalesTab, hub: Hub, settle: Settle, service: AftersalesService, maria: int
) -> None:
    begin(tab, settle, Prefill(customer=maria))
    ui = tab.intake.ui
    for product in ("Plancha", "Tostadora"):
        type_text(ui.product_edit, product)
        type_text(ui.fault_edit, f"{product}: no calienta")
        if product == "Plancha":
            ui.add_button.click()
    save(tab, settle)
    assert "Falta" in ui.intake_error.text()
    assert ui.product_edit.text() == "Plancha"
    for number in (0, 1):
        tab.intake.items.buttons[number].click()
        type_text(ui.intake_edit, "Bien")
    save(tab, settle)
    lines = service.of_order(hub.session.actor, 1)
    assert [(line.product, line.state) for line in lines] == [
        ("Plancha", State.RECEIVED),
        ("Tostadora", State.RECEIVED),
    ]


def test_what_was_typed_waits_when_the_form_is_left_or_parked(
    tab: AftersalesTab, settle: Settle, maria: int
) -> None:
    begin(tab, settle, Prefill(customer=maria))
    ui = tab.intake.ui
    type_text(ui.product_edit, "Cámara")
    type_text(ui.fault_edit, "No enfoca")
    key(ui.fault_edit, Qt.Key.Key_Escape)
    settle()
    assert tab.ui.mode_stack.currentWidget() is tab.ui.board_page
    assert tab.ui.draft_label.text().endswith("María José de la Fuente Núñez · Cámara")
    begin(tab, settle, Prefill())
    type_text(ui.product_edit, "Radio")
    key(ui.product_edit, Qt.Key.Key_F7)
    settle()
    assert ui.product_edit.text() == ""
    assert [draft.title for draft in tab.order.state.parked] == [
        "María José de la Fuente Núñez · Cámara",
        "Sin cliente · Radio",
    ]
    key(ui.product_edit, Qt.Key.Key_Escape)
    tab.ui.discard_button.click()
    tab.ui.resume_button.click()
    settle()
    assert (ui.product_edit.text(), ui.fault_edit.toPlainText()) == ("Cámara", "No enfoca")
    assert tab.order.state.parked == ()


def test_a_customer_is_found_from_the_form(tab: AftersalesTab, settle: Settle, washer: int) -> None:
    begin(tab, settle, Prefill())
    ui = tab.intake.ui
    assert QApplication.focusWidget() is ui.customer_edit
    type_text(ui.customer_edit, "nv812-0044")
    settle()
    press(ui.customer_edit, Qt.Key.Key_Return)
    settle()
    draft = tab.order.state.draft
    assert draft is not None
    assert draft.counter.customer is not None
    assert draft.item.line.purchase == washer
    assert ui.product_edit.text() == "Lavadora"


def test_an_item_that_is_not_left_is_only_asked_for(
    tab: AftersalesTab, hub: Hub, settle: Settle, service: AftersalesService, washer: int
) -> None:
    begin(tab, settle, Prefill(purchase=washer))
    ui = tab.intake.ui
    type_text(ui.fault_edit, "Consulta si entra en garantía")
    key(ui.left_check, Qt.Key.Key_Space)
    save(tab, settle)
    assert service.board(hub.session.actor).lines[0].state is State.REQUESTED


@pytest.fixture
def iron(service: AftersalesService, call: Caller, maria: int) -> int:
    """An iron that was taken in; gives its line."""
    order = service.open_order(call(), NewOrder((TAKEN,), maria)).value
    return service.of_order(call().actor, order)[0].id


def test_the_keyboard_goes_on_with_the_item(
    tab: AftersalesTab, hub: Hub, settle: Settle, iron: int
) -> None:
    become(hub, Role.TECHNICIAN)
    tab.open(Ref("order_line", iron))
    settle()
    button = tab.line.ui.moves_bar.findChild(QPushButton, "diagnose_button")
    assert isinstance(button, QPushButton)
    button.setFocus()
    button.click()
    settle()
    assert QApplication.focusWidget() is tab.line.first_focus()
    assert tab.line.first_focus().objectName() == "rule_button"
    take(tab.line, "rule")
    settle()
    step = tab.line.step
    assert QApplication.focusWidget() is step.ui.ruling_combo
    press(step.ui.ruling_combo, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is tab.line.first_focus()


def test_a_step_taken_by_somebody_else_loses_nothing(
    tab: AftersalesTab,
    hub: Hub,
    settle: Settle,
    service: AftersalesService,
    call: Caller,
    iron: int,
) -> None:
    tab.open(Ref("order_line", iron))
    settle()
    take(tab.line, "give_back_unrepaired")
    step = tab.line.step.ui
    type_text(step.note_edit, "El cliente no quiere esperar más")
    version = service.line(hub.session.actor, iron).version
    service.move(call(), iron, version, "diagnose", Evidence())
    step.confirm_button.click()
    settle()
    assert "Otra persona lo ha cambiado" in hub.notices.history[-1].text
    assert "En diagnóstico" in step.conflict_label.text()
    assert step.note_edit.toPlainText() == "El cliente no quiere esperar más"
    assert not step.confirm_button.isEnabled()
    version = service.line(hub.session.actor, iron).version
    assert service.line(hub.session.actor, iron).state is State.DIAGNOSING


def test_a_step_is_taken_again_after_seeing_what_changed(
    tab: AftersalesTab,
    hub: Hub,
    settle: Settle,
    service: AftersalesService,
    call: Caller,
    iron: int,
) -> None:
    for action, values in (("set_resolution", {"branch": "refund"}), ("inspect", {"note": "Bien"})):
        version = service.line(call().actor, iron).version
        service.move(call(), iron, version, action, Evidence(values))
    tab.open(Ref("order_line", iron))
    settle()
    take(tab.line, "authorise_refund")
    tab.line.step.ui.confirm_button.click()
    settle()
    assert "Falta este dato" in tab.line.step.ui.amount_error.text()
    type_text(tab.line.step.ui.amount_edit, "39.90")
    tab.line.step.ui.confirm_button.click()
    settle()
    take(tab.line, "refund")
    assert tab.line.step.ui.amount_edit.cents == 3990
    tab.line.step.ui.amount_edit.setFocus()
    type_text(tab.line.step.ui.amount_edit, "40")
    tab.line.step.ui.confirm_button.click()
    settle()
    assert "39,90" in tab.line.step.ui.amount_error.text()
    tab.line.step.ui.amount_edit.selectAll()
    type_text(tab.line.step.ui.amount_edit, "39,90")
    press(tab.line.step.ui.amount_edit, Qt.Key.Key_Return)
    settle()
    line = service.line(hub.session.actor, iron)
    assert (line.state, line.refunded) == (State.REFUNDED, 3990)
    assert any(e.startswith("Abonado:") and "39,90 €" in e for e in history(tab))


def history(tab: AftersalesTab) -> list[str]:
    """What the item's story says, newest first."""
    model = tab.line.ui.history_list.model()
    entries = [model.entries[row] for row in range(model.rowCount())]  # type: ignore[attr-defined]
    return [f"{entry.title}: {entry.detail}" for entry in entries]


@pytest.mark.parametrize(
    ("role", "steps"),
    [
        (Role.RECEPTION, ["set_resolution"]),
        (Role.TECHNICIAN, ["set_resolution", "diagnose"]),
        (Role.SUPERVISOR, ["set_resolution", "diagnose", "give_back_unrepaired"]),
        (Role.AUDITOR, []),
    ],
)
def test_each_role_sees_only_its_steps(
    tab: AftersalesTab, hub: Hub, settle: Settle, iron: int, role: Role, steps: list[str]
) -> None:
    become(hub, role)
    tab.open(Ref("order_line", iron))
    settle()
    assert offered(tab) == steps
    assert tab.ui.new_button.isVisible() is (role is not Role.AUDITOR)


def test_whose_turn_it_is_is_told_when_the_next_step_is_not_ours(
    tab: AftersalesTab,
    hub: Hub,
    settle: Settle,
    service: AftersalesService,
    call: Caller,
    iron: int,
) -> None:
    version = service.line(call().actor, iron).version
    service.move(call(), iron, version, "set_resolution", Evidence({"branch": "repair"}))
    become(hub, Role.RECEPTION)
    tab.open(Ref("order_line", iron))
    settle()
    assert offered(tab) == []
    assert "servicio técnico" in tab.line.ui.wait_label.text()


def test_the_list_is_narrowed_by_group_and_words(
    tab: AftersalesTab,
    settle: Settle,
    service: AftersalesService,
    call: Caller,
    iron: int,
    maria: int,
) -> None:
    other = replace(TAKEN, product="Batidora", serial="BT-77", intake="")
    service.open_order(call(), NewOrder((other,)))
    tab.board.reload()
    settle()
    assert [row.product for row in tab.model.rows] == ["Batidora", "Plancha"]
    tab.ui.ours_button.click()
    settle()
    assert [row.product for row in tab.model.rows] == ["Plancha"]
    assert tab.board.state.group is Group.OURS
    tab.ui.all_button.click()
    for text, found in (("bt-77", ["Batidora"]), ("nunez maria", ["Plancha"]), ("zzz", [])):
        tab.ui.search_edit.clear()
        type_text(tab.ui.search_edit, text)
        settle()
        assert [row.product for row in tab.model.rows] == found
    assert "zzz" in tab.ui.none_empty.title.text()


def test_a_slip_without_a_signature_says_so_and_may_be_signed_by_pen(
    tab: AftersalesTab, hub: Hub, settle: Settle, service: AftersalesService, iron: int
) -> None:
    tab.open(Ref("order_line", iron))
    settle()
    tab.line.ui.deposit_button.click()
    settle()
    sign(tab.slip.ui.staff_pad)
    save(tab, settle)
    assert "Falta la firma" in tab.slip.ui.customer_error.text()
    assert tab.slip.ui.staff_error.isHidden()
    key(tab.slip, Qt.Key.Key_P, CONTROL)
    assert "bolígrafo" in hub.notices.history[-1].text
    tab.slip.ui.pen_button.click()
    settle()
    page = tab.board.state.page
    assert page is not None
    assert papers(service, hub.session.actor, page.line.order) == ["deposit"]
    key(tab.slip, Qt.Key.Key_P, CONTROL)
    settle()
    assert "impresora" in hub.notices.history[-1].text
    tab.slip.ui.done_button.click()
    links = tab.line.ui.papers_panel.findChildren(QPushButton)
    assert links[0].text().startswith("Resguardo de depósito")
    links[0].click()
    settle()
    assert tab.slip.ui.paper_view.page_count == 2
    assert tab.slip.ui.sign_button.isHidden()


def test_an_item_that_comes_back_begins_an_order_chained_to_the_old_one(
    tab: AftersalesTab,
    hub: Hub,
    settle: Settle,
    service: AftersalesService,
    call: Caller,
    iron: int,
) -> None:
    for action, values in (
        ("give_back_unrepaired", {"note": "No quiere esperar"}),
        ("deliver", {"collected_by": "María José"}),
    ):
        version = service.line(call().actor, iron).version
        service.move(call(), iron, version, action, Evidence(values))
    tab.open(Ref("order_line", iron))
    settle()
    take(tab.line, "re_enter")
    settle()
    ui = tab.intake.ui
    assert (ui.product_edit.text(), ui.fault_edit.toPlainText()) == ("Plancha", "No calienta.")
    assert ui.reason_combo.currentText() == "Vuelve la misma avería"
    assert service.line(hub.session.actor, iron).state is State.DELIVERED
    type_text(ui.intake_edit, "Igual que antes")
    save(tab, settle)
    newest = service.board(hub.session.actor).lines[0]
    assert service.line(hub.session.actor, newest.id).previous == iron
    assert service.line(hub.session.actor, iron).state is State.REENTERED
    key(tab.slip, Qt.Key.Key_Escape)
    settle()
    assert tab.line.ui.siblings_label.text() == "Vuelve de una orden anterior"
