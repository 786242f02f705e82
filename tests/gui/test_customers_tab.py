"""The tab *Ficha de cliente* by its keys: find, create, change, and never lose what was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.commitments.rules import NewCommitment, Side
from atencion_desktop.commitments.service import CommitmentService
from atencion_desktop.customers.presenter.book import Mode
from atencion_desktop.customers.rules import (
    ContactKind,
    CustomerKind,
    NewAddress,
    NewContact,
    NewCustomer,
    NewPurchase,
)
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.customers.tab import CustomersTab
from atencion_desktop.customers.widgets.note_card import NoteCard
from atencion_desktop.qt.hub import Hub
from atencion_desktop.store.statement import statement
from tests.helpers import press, type_text

Caller = Callable[[], Call]
Settle = Callable[[], None]
CONTROL = Qt.KeyboardModifier.ControlModifier
_COUNT = statement("select count(*) from customer")
_LOOKS = statement("select actor from journal where action = 'customer.opened'")


def phone(typed: str, label: str = "") -> NewContact:
    """A phone as typed."""
    return NewContact(ContactKind.PHONE, typed, label)


MARIA = NewCustomer(
    "María José",
    "Núñez O'Neill",
    document="12345678Z",
    contacts=(phone("600 11 22 33", "móvil"), phone("954 21 88 77")),
    addresses=(
        NewAddress("Calle Feria, 48", "41003", "Sevilla", "Sevilla"),
        NewAddress("Avenida del Mar, 2", "21410", "Isla Cristina", "Huelva", "verano"),
    ),
)


@pytest.fixture
def service(hub: Hub) -> CustomerService:
    return hub.services.get(CustomerService)


@pytest.fixture
def maria(service: CustomerService, call: Caller) -> int:
    return service.create(call(), MARIA).value


@pytest.fixture
def tab(
    hub: Hub, settle: Settle, show: Callable[[QWidget], None], maria: int
) -> Iterator[CustomersTab]:
    """The tab in front, with one customer in the files."""
    made = CustomersTab(hub)
    show(made)
    settle()
    made.first_focus().setFocus()
    yield made
    settle()
    made.dispose()


def count(hub: Hub) -> int:
    """How many files there are."""
    with hub.store.read() as unit:
        return int(unit.one(_COUNT)[0])


def begin(tab: CustomersTab) -> None:
    """Ctrl+N."""
    QTest.keyClick(tab, Qt.Key.Key_N, CONTROL)


def focused() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_typing_finds_and_enter_opens(
    tab: CustomersTab, hub: Hub, settle: Settle, maria: int
) -> None:
    type_text(tab.ui.search_edit, "nuñez jose")
    settle()
    assert [hit.title for hit in tab.ui.search_edit.hits] == ["María José Núñez O'Neill"]
    press(tab.ui.search_edit, Qt.Key.Key_Return)
    settle()
    page = tab.presenter.state.page
    assert page is not None
    assert page.summary.id == maria
    assert tab.presenter.state.mode is Mode.FILE
    assert tab.file.ui.person_card.name.text() == "María José Núñez O'Neill"
    texts = [(fact.text, fact.detail) for fact in tab.file.facts.facts]
    assert texts[0] == ("600 11 22 33", "móvil")
    assert ("12345678Z", "DNI / NIF") in texts


def test_opening_a_file_is_journalled_with_who_looked(
    tab: CustomersTab, hub: Hub, settle: Settle, maria: int
) -> None:
    for _ in range(2):
        tab.open(Ref("customer", maria), Prefill())
        settle()
    with hub.store.read() as unit:
        assert unit.rows(_LOOKS) == [("Ana Prieto",)]


def test_a_serial_number_opens_its_owners_file(
    tab: CustomersTab, settle: Settle, service: CustomerService, call: Caller, maria: int
) -> None:
    service.add_purchase(call(), maria, NewPurchase("Horno", serial="TK-88120"))
    type_text(tab.ui.search_edit, "tk88120")
    settle()
    press(tab.ui.search_edit, Qt.Key.Key_Return)
    settle()
    page = tab.presenter.state.page
    assert page is not None
    assert page.summary.id == maria


def test_a_file_is_created_with_the_keyboard_alone(
    tab: CustomersTab, hub: Hub, settle: Settle, service: CustomerService, actor: Actor
) -> None:
    begin(tab)
    settle()
    assert focused() is tab.form.ui.given_name_edit
    type_text(focused(), "Íñigo")
    press(focused(), Qt.Key.Key_Tab)
    type_text(focused(), "de la Peña y Ruiz-Ocaña")
    type_text(tab.form.ui.document_edit, "x1234567l")
    type_text(tab.form.contacts.rows[0].edit, "+34 655 21 48 70")
    type_text(tab.form.contacts.rows[1].edit, "inigo@correo.example")
    type_text(tab.form.ui.birthday_edit, "29/2/1984")
    type_text(tab.form.ui.postcode_edit, "41003")
    settle()
    assert tab.form.ui.province_edit.text() == "Sevilla"
    press(tab.form.ui.postcode_edit, Qt.Key.Key_Return)
    settle()
    page = tab.presenter.state.page
    assert page is not None
    saved = service.page(actor, page.summary.id, ()).values
    assert (saved.given_name, saved.surnames) == ("Íñigo", "de la Peña y Ruiz-Ocaña")
    assert (saved.document_kind, saved.document) == ("es.nie", "X1234567L")
    assert saved.birthday == date(1984, 2, 29)
    assert saved.contacts[0].typed == "+34 655 21 48 70"
    assert tab.presenter.state.mode is Mode.FILE
    assert hub.notices.history[-1].text == "Ficha guardada."


@pytest.mark.parametrize(
    ("looked_for", "given", "surnames", "contact", "document"),
    [
        ("iñaki goñi ruiz", "Iñaki", "Goñi Ruiz", "", ""),
        ("688 30 12 27", "", "", "688 30 12 27", ""),
        ("goni@correo.example", "", "", "goni@correo.example", ""),
        ("44556677L", "", "", "", "44556677L"),
    ],
)
def test_what_was_looked_for_in_vain_begins_the_new_file(
    tab: CustomersTab,
    settle: Settle,
    looked_for: str,
    given: str,
    surnames: str,
    contact: str,
    document: str,
) -> None:
    type_text(tab.ui.search_edit, looked_for)
    settle()
    begin(tab)
    values = tab.form.values()
    assert (values.given_name, values.surnames, values.document) == (given, surnames, document)
    assert "".join(c.typed for c in values.contacts) == contact
    assert tab.ui.search_edit.text() == ""


def test_a_company_needs_only_its_name(
    tab: CustomersTab, settle: Settle, service: CustomerService, actor: Actor
) -> None:
    begin(tab)
    tab.form.ui.company_radio.click()
    assert tab.form.ui.company_edit.isVisible()
    type_text(tab.form.ui.company_edit, "Pérez & Hijos, S.L.")
    QTest.keyClick(tab.form.ui.company_edit, Qt.Key.Key_S, CONTROL)
    settle()
    page = tab.presenter.state.page
    assert page is not None
    assert page.values.kind is CustomerKind.COMPANY
    assert service.summary(actor, page.summary.id).name == "Pérez & Hijos, S.L."


def test_what_is_missing_is_said_beside_its_field_and_nothing_is_saved(
    tab: CustomersTab, hub: Hub, settle: Settle
) -> None:
    begin(tab)
    type_text(tab.form.ui.surnames_edit, "Ruiz")
    settle()
    assert not tab.form.ui.given_name_error.isVisible()
    press(tab.form.ui.surnames_edit, Qt.Key.Key_Return)
    settle()
    assert tab.form.ui.given_name_error.isVisible()
    assert focused() is tab.form.ui.given_name_edit
    assert tab.form.ui.surnames_edit.text() == "Ruiz"
    assert count(hub) == 1


@pytest.mark.parametrize("typed", ["31/02", "29/02/2027", "00/00/0000", "ayer no", "2206"])
def test_a_date_that_does_not_exist_is_said_while_typing(
    tab: CustomersTab, hub: Hub, settle: Settle, typed: str
) -> None:
    begin(tab)
    type_text(tab.form.ui.given_name_edit, "Ana")
    type_text(tab.form.ui.birthday_edit, typed)
    assert tab.form.ui.birthday_error.isVisible()
    press(tab.form.ui.given_name_edit, Qt.Key.Key_Return)
    settle()
    assert count(hub) == 1


def test_doubtful_data_is_warned_about_and_saved_all_the_same(
    tab: CustomersTab, hub: Hub, settle: Settle
) -> None:
    begin(tab)
    type_text(tab.form.ui.given_name_edit, "Ana")
    type_text(tab.form.ui.document_edit, "12345678A")
    type_text(tab.form.contacts.rows[0].edit, "6001")
    settle()
    assert "sería «Z»" in tab.form.ui.document_error.text()
    assert tab.form.ui.document_error.property("level") == "warning"
    assert tab.form.contacts.rows[0].error.isVisible()
    press(tab.form.ui.given_name_edit, Qt.Key.Key_Return)
    settle()
    assert count(hub) == 2


def test_a_name_far_too_long_is_refused_and_kept_on_the_screen(
    tab: CustomersTab, hub: Hub, settle: Settle
) -> None:
    begin(tab)
    tab.form.ui.given_name_edit.setText("a" * 30_000)
    settle()
    assert "120" in tab.form.ui.given_name_error.text()
    press(tab.form.ui.given_name_edit, Qt.Key.Key_Return)
    settle()
    assert len(tab.form.ui.given_name_edit.text()) == 30_000
    assert count(hub) == 1


@pytest.mark.parametrize(
    "name",
    ["<b>Ana", "Robert'); DROP TABLE customer;--", "=HYPERLINK('x')", "عائشة", "👩‍🔧 Ana", "NULL"],
)
def test_hostile_names_are_shown_and_stored_literally(
    tab: CustomersTab, settle: Settle, name: str
) -> None:
    begin(tab)
    type_text(tab.form.ui.given_name_edit, name)
    press(tab.form.ui.given_name_edit, Qt.Key.Key_Return)
    settle()
    page = tab.presenter.state.page
    assert page is not None
    assert page.summary.name == name
    label = tab.file.ui.person_card.name
    assert label.text() == name
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_whoever_has_a_file_is_proposed_and_used_with_one_key(
    tab: CustomersTab, hub: Hub, settle: Settle, maria: int
) -> None:
    begin(tab)
    type_text(tab.form.ui.given_name_edit, "Majo")
    type_text(tab.form.contacts.rows[0].edit, "0034 954218877")
    settle()
    (card,) = tab.form.duplicates.cards
    assert [chip.text for chip in card.person.chips.chips] == ["Mismo teléfono"]
    assert card.button.shortcut().toString() == "Alt+1"
    card.button.click()
    settle()
    page = tab.presenter.state.page
    assert page is not None
    assert page.summary.id == maria
    assert not tab.form_presenter.state.dirty
    assert count(hub) == 1


def test_an_edit_keeps_what_the_form_does_not_show(
    tab: CustomersTab, settle: Settle, service: CustomerService, actor: Actor, maria: int
) -> None:
    tab.open(Ref("customer", maria), Prefill())
    settle()
    tab.file.ui.edit_button.click()
    assert tab.form.contacts.rows[1].edit.text() == "954 21 88 77"
    tab.form.contacts.rows[1].edit.selectAll()
    type_text(tab.form.contacts.rows[1].edit, "955 00 11 22")
    tab.form.contacts.add_buttons[ContactKind.PHONE].click()
    type_text(focused(), "688 301 227")
    press(tab.form.ui.given_name_edit, Qt.Key.Key_Return)
    settle()
    values = service.page(actor, maria, ()).values
    assert [c.typed for c in values.contacts] == ["600 11 22 33", "955 00 11 22", "688 301 227"]
    assert values.addresses == MARIA.addresses
    assert values.document == MARIA.document


def test_a_contact_is_taken_away(
    tab: CustomersTab, settle: Settle, service: CustomerService, actor: Actor, maria: int
) -> None:
    tab.open(Ref("customer", maria), Prefill())
    settle()
    tab.file.ui.edit_button.click()
    tab.form.contacts.rows[0].remove_button.click()
    tab.form.contacts.rows[0].remove_button.click()
    tab.save()
    settle()
    assert service.page(actor, maria, ()).values.contacts == ()


def test_a_change_saved_elsewhere_is_never_overwritten(
    tab: CustomersTab,
    hub: Hub,
    settle: Settle,
    service: CustomerService,
    call: Caller,
    actor: Actor,
    maria: int,
) -> None:
    tab.open(Ref("customer", maria), Prefill())
    settle()
    tab.file.ui.edit_button.click()
    type_text(tab.form.ui.surnames_edit, " García")
    service.change(call(), maria, 1, NewCustomer("María", "Otra"))
    tab.save()
    settle()
    assert "Otra persona lo ha cambiado" in hub.notices.history[-1].text
    assert service.summary(actor, maria).name == "María Otra"
    assert tab.form.ui.surnames_edit.text() == "Núñez O'Neill García"
    assert tab.presenter.state.mode is Mode.FORM


def test_what_was_typed_waits_while_another_file_is_looked_at(
    tab: CustomersTab, settle: Settle, maria: int
) -> None:
    begin(tab)
    type_text(tab.form.ui.given_name_edit, "Íker")
    tab.open(Ref("customer", maria), Prefill())
    settle()
    assert tab.ui.draft_bar.isVisible()
    assert "Íker" in tab.ui.draft_label.text()
    tab.file.ui.edit_button.click()
    assert tab.form.ui.given_name_edit.text() == "Íker"
    press(tab.form.ui.given_name_edit, Qt.Key.Key_Escape)
    begin(tab)
    assert tab.form.ui.given_name_edit.text() == "Íker"
    assert tab.presenter.state.mode is Mode.FORM


def test_a_discarded_form_can_be_brought_back(tab: CustomersTab, hub: Hub, settle: Settle) -> None:
    begin(tab)
    type_text(tab.form.ui.given_name_edit, "Íker")
    press(tab.form.ui.given_name_edit, Qt.Key.Key_Escape)
    tab.ui.draft_discard_button.click()
    assert not tab.ui.draft_bar.isVisible()
    undo = hub.notices.history[-1].on_action
    assert undo is not None
    undo()
    settle()
    tab.ui.draft_resume_button.click()
    assert tab.form.ui.given_name_edit.text() == "Íker"


def test_a_new_customer_goes_to_the_visit_that_waits(
    tab: CustomersTab, hub: Hub, settle: Settle
) -> None:
    routes: list[object] = []
    hub.navigator.going.connect(routes.append)
    tab.new("customer", Prefill(visit=7))
    assert tab.ui.visit_bar.isVisible()
    assert focused() is tab.ui.search_edit
    begin(tab)
    type_text(tab.form.ui.given_name_edit, "Lucía")
    tab.save()
    settle()
    page = tab.presenter.state.page
    assert page is not None
    assert tab.presenter.state.visit is None
    if hub.navigator.can_open("visit"):
        (route,) = routes
        assert getattr(route, "ref", None) == Ref("visit", 7)
        assert getattr(route, "prefill", Prefill()).customer == page.summary.id


def test_notes_are_added_from_one_line_and_warn_before_speaking(
    tab: CustomersTab, settle: Settle, service: CustomerService, actor: Actor, maria: int
) -> None:
    tab.open(Ref("customer", maria), Prefill())
    settle()
    assert not tab.file.ui.alert_card.isVisible()
    press(tab.file.ui.note_edit, Qt.Key.Key_Return)
    settle()
    assert tab.file.ui.note_error.isVisible()
    tab.file.ui.alert_check.click()
    type_text(tab.file.ui.note_edit, "Oye mal: hablarle de frente")
    press(tab.file.ui.note_edit, Qt.Key.Key_Return)
    settle()
    assert service.summary(actor, maria).alerts == ("Oye mal: hablarle de frente",)
    assert tab.file.ui.alert_card.isVisible()
    assert tab.file.ui.note_edit.text() == ""


def test_a_note_is_removed_and_brought_back(
    tab: CustomersTab,
    hub: Hub,
    settle: Settle,
    service: CustomerService,
    call: Caller,
    actor: Actor,
    maria: int,
) -> None:
    service.add_note(call(), maria, "<i>Viene con su perro</i>", alert=True)
    tab.open(Ref("customer", maria), Prefill())
    settle()
    (card,) = tab.file.findChildren(NoteCard)
    assert card.text.text() == "<i>Viene con su perro</i>"
    assert card.text.textFormat() is Qt.TextFormat.PlainText
    card.remove_button.click()
    settle()
    assert service.summary(actor, maria).alerts == ()
    assert not tab.file.ui.alert_card.isVisible()
    undo = hub.notices.history[-1].on_action
    assert undo is not None
    undo()
    settle()
    assert service.summary(actor, maria).alerts == ("<i>Viene con su perro</i>",)
    assert tab.file.ui.alert_card.isVisible()


def test_a_purchase_is_added_and_shows_its_guarantee(
    tab: CustomersTab, settle: Settle, service: CustomerService, actor: Actor, maria: int
) -> None:
    tab.open(Ref("customer", maria), Prefill())
    settle()
    tab.file.ui.purchase_button.click()
    form = tab.purchase_form.ui
    assert focused() is form.product_edit
    type_text(form.product_edit, "Lavavajillas")
    type_text(form.bought_on_edit, "3/4/2026")
    assert "aún no ha llegado" in form.bought_on_error.text()
    form.bought_on_edit.clear()
    type_text(form.bought_on_edit, "1/6/2025")
    type_text(form.amount_edit, "1.234,56")
    type_text(form.agreed_months_edit, "doce")
    assert form.agreed_months_error.isVisible()
    form.agreed_months_edit.clear()
    press(form.product_edit, Qt.Key.Key_Return)
    settle()
    (bought,) = service.purchases(actor, maria)
    assert (bought.product, bought.bought_on) == ("Lavavajillas", date(2025, 6, 1))
    assert tab.presenter.state.mode is Mode.FILE
    model = tab.file.purchases_model
    assert model.index(0, 1).data() == "hasta 01/06/2028"


def test_what_others_write_appears_in_the_open_file(
    tab: CustomersTab,
    hub: Hub,
    settle: Settle,
    call: Caller,
    maria: int,
) -> None:
    tab.open(Ref("customer", maria), Prefill())
    settle()
    new = NewCommitment(
        Side.BUSINESS, "Llamar por la pieza", date(2026, 3, 4), 2, maria, Ref("customer", maria)
    )
    hub.bus.publish(hub.services.get(CommitmentService).add(call(), new).changes)
    settle()
    assert [row.title for row in tab.file.open_model.rows] == ["Llamar por la pieza"]


def test_escape_walks_back_to_the_search(tab: CustomersTab, settle: Settle, maria: int) -> None:
    tab.open(Ref("customer", maria), Prefill())
    settle()
    press(tab.file.ui.edit_button, Qt.Key.Key_Escape)
    assert tab.presenter.state.mode is Mode.SEARCH
    assert tab.ui.recent_card.isVisible()
    assert focused() is tab.ui.search_edit


def test_a_reader_may_look_and_not_write(
    tab: CustomersTab, hub: Hub, settle: Settle, maria: int
) -> None:
    role = hub.session.actor.role
    hub.session.take_over(Actor("Rosa Vidal", role, frozenset({"customers.read"})))
    tab.open(Ref("customer", maria), Prefill())
    settle()
    assert not tab.file.ui.edit_button.isEnabled()
    assert not tab.file.ui.note_edit.isEnabled()
