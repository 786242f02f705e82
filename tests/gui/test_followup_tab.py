"""The tab *Seguimiento* by its keys: what is due, one line to close it, and nothing lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.commitments.rules import Move, NewCommitment, Side, State
from atencion_desktop.commitments.service import CommitmentService
from atencion_desktop.customers.rules import ContactKind, NewContact, NewCustomer
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.followup.tab import FollowupTab
from atencion_desktop.qt.hub import Hub
from tests.helpers import press, type_text

TODAY = date(2026, 3, 2)
Caller = Callable[[], Call]
Settle = Callable[[], None]


@pytest.fixture
def service(hub: Hub) -> CommitmentService:
    return hub.services.get(CommitmentService)


@pytest.fixture
def maria(hub: Hub, call: Caller) -> int:
    phone = NewContact(ContactKind.PHONE, "600112233")
    new = NewCustomer("María José", "Núñez", contacts=(phone,))
    return hub.services.get(CustomerService).create(call(), new).value


@pytest.fixture
def promises(service: CommitmentService, call: Caller, maria: int) -> dict[str, int]:
    """One late, one of today by the customer, one of the week, one far ahead."""
    plan = (
        ("late", Side.BUSINESS, "Llamar con el presupuesto", date(2026, 2, 27), 2),
        ("today", Side.CUSTOMER, "Traer la factura", TODAY, None),
        ("week", Side.BUSINESS, "Avisar de la pieza", date(2026, 3, 6), 3),
        ("far", Side.BUSINESS, "Revisar la caldera", date(2026, 4, 20), 3),
    )
    return {
        name: service.add(
            call(), NewCommitment(side, what, day, owner, maria, Ref("customer", maria))
        ).value
        for name, side, what, day, owner in plan
    }


@pytest.fixture
def tab(
    hub: Hub, settle: Settle, show: Callable[[QWidget], None], promises: dict[str, int]
) -> Iterator[FollowupTab]:
    """The tab in front, with the promises in it."""
    made = FollowupTab(hub)
    show(made)
    settle()
    made.first_focus().setFocus()
    yield made
    settle()
    made.dispose()


def lines(tab: FollowupTab) -> list[str]:
    """What stands in the first column, headings included."""
    return [str(tab.agenda.model.index(n, 0).data()) for n in range(tab.agenda.model.rowCount())]


def test_what_is_due_stands_grouped_with_whom_to_call(tab: FollowupTab) -> None:
    assert lines(tab) == [
        "Vencidos",
        "Llamar con el presupuesto",
        "Hoy",
        "Traer la factura",
        "Próximos 7 días",
        "Avisar de la pieza",
    ]
    model = tab.agenda.model
    row = [model.index(1, column).data() for column in range(4)]
    assert row == ["Llamar con el presupuesto", "María José Núñez", "Ana Prieto", "hace 3 días"]
    assert [chip.text for chip in tab.ui.count_chips.chips] == ["1 vencido", "1 para hoy"]


def test_arrows_pass_over_the_headings(tab: FollowupTab) -> None:
    press(tab.ui.agenda_table, Qt.Key.Key_Down)
    assert tab.ui.chosen_label.text() == "Traer la factura"
    press(tab.ui.agenda_table, Qt.Key.Key_Up)
    assert tab.ui.chosen_label.text() == "Llamar con el presupuesto"


def test_space_words_and_enter_close_it_and_undo_brings_it_back(
    tab: FollowupTab,
    hub: Hub,
    settle: Settle,
    service: CommitmentService,
    actor: Actor,
    promises: dict[str, int],
) -> None:
    press(tab.ui.agenda_table, Qt.Key.Key_Space)
    assert tab.ui.words_edit.hasFocus()
    type_text(tab.ui.words_edit, "Acepta el presupuesto: 120 €")
    press(tab.ui.words_edit, Qt.Key.Key_Return)
    settle()
    kept = service.one(actor, promises["late"])
    assert (kept.state, kept.outcome) == (State.DONE, "Acepta el presupuesto: 120 €")
    assert kept.closed_by == "Ana Prieto"
    assert "Llamar con el presupuesto" not in lines(tab)
    assert tab.ui.agenda_table.hasFocus()
    notice = hub.notices.history[-1]
    assert notice.on_action is not None
    notice.on_action()
    settle()
    assert "Llamar con el presupuesto" in lines(tab)
    assert tab.ui.chosen_label.text() == "Llamar con el presupuesto"


def test_nothing_is_closed_without_words(
    tab: FollowupTab,
    settle: Settle,
    service: CommitmentService,
    actor: Actor,
    promises: dict[str, int],
) -> None:
    press(tab.ui.agenda_table, Qt.Key.Key_Space)
    press(tab.ui.words_edit, Qt.Key.Key_Return)
    settle()
    assert tab.ui.step_error.isVisible()
    assert service.one(actor, promises["late"]).state is State.OPEN
    press(tab.ui.words_edit, Qt.Key.Key_Escape)
    assert not tab.ui.step_bar.isVisible()
    assert tab.ui.agenda_table.hasFocus()


def test_it_is_put_off_to_a_day_said_in_words(
    tab: FollowupTab,
    settle: Settle,
    service: CommitmentService,
    actor: Actor,
    promises: dict[str, int],
) -> None:
    tab.ui.postpone_button.click()
    press(tab.ui.words_edit, Qt.Key.Key_Return)
    assert tab.ui.step_error.text().startswith("Escriba para cuándo")
    type_text(tab.ui.due_on_edit, "viernes")
    press(tab.ui.due_on_edit, Qt.Key.Key_Return)
    type_text(tab.ui.words_edit, "Falta la pieza")
    press(tab.ui.words_edit, Qt.Key.Key_Return)
    settle()
    assert service.one(actor, promises["late"]).due_on == date(2026, 3, 6)


def test_a_day_that_is_over_is_refused_beside_the_field(
    tab: FollowupTab,
    settle: Settle,
    service: CommitmentService,
    actor: Actor,
    promises: dict[str, int],
) -> None:
    tab.ui.postpone_button.click()
    type_text(tab.ui.due_on_edit, "1/3/2026")
    type_text(tab.ui.words_edit, "Más tarde")
    press(tab.ui.words_edit, Qt.Key.Key_Return)
    settle()
    assert "ya ha pasado" in tab.ui.step_error.text()
    assert tab.ui.words_edit.text() == "Más tarde"
    assert service.one(actor, promises["late"]).due_on == date(2026, 2, 27)


def test_cancelling_asks_why(
    tab: FollowupTab,
    settle: Settle,
    service: CommitmentService,
    actor: Actor,
    promises: dict[str, int],
) -> None:
    tab.ui.cancel_button.click()
    type_text(tab.ui.words_edit, "Ya lo resolvió por su cuenta")
    tab.ui.confirm_button.click()
    settle()
    assert service.one(actor, promises["late"]).state is State.CANCELLED


def test_words_half_written_never_land_on_another_commitment(
    tab: FollowupTab,
    settle: Settle,
    service: CommitmentService,
    actor: Actor,
    promises: dict[str, int],
) -> None:
    press(tab.ui.agenda_table, Qt.Key.Key_Space)
    type_text(tab.ui.words_edit, "Para la primera")
    tab.ui.agenda_table.setFocus()
    press(tab.ui.agenda_table, Qt.Key.Key_Down)
    assert tab.presenter.state.step is None
    press(tab.ui.agenda_table, Qt.Key.Key_Space)
    assert tab.ui.words_edit.text() == ""
    assert service.one(actor, promises["today"]).state is State.OPEN


def test_enter_opens_where_it_comes_from(tab: FollowupTab, hub: Hub, maria: int) -> None:
    routes: list[object] = []
    hub.navigator.going.connect(routes.append)
    press(tab.ui.agenda_table, Qt.Key.Key_Return)
    assert [getattr(route, "ref", None) for route in routes] == [Ref("customer", maria)]


def test_the_person_filter_shows_one_agenda(tab: FollowupTab) -> None:
    combo = tab.ui.person_combo
    combo.setCurrentIndex(combo.findText("Luis Ortega"))
    assert lines(tab) == ["Próximos 7 días", "Avisar de la pieza"]
    combo.setCurrentIndex(combo.findText("Marta Gil"))
    assert tab.ui.agenda_empty.isVisible()
    assert not tab.ui.action_card.isVisible()


def test_the_list_is_copied_for_whoever_takes_it_on(tab: FollowupTab) -> None:
    combo = tab.ui.person_combo
    combo.setCurrentIndex(combo.findText("Ana Prieto"))
    tab.ui.copy_button.click()
    assert QGuiApplication.clipboard().text() == (
        "Compromisos de Ana Prieto a 02/03/2026\n"
        "\n"
        "VENCIDOS\n"
        "- 27/02/2026 · Llamar con el presupuesto · Ana Prieto · María José Núñez 600112233\n"
    )


def test_a_commitment_far_ahead_is_shown_when_asked_for(
    tab: FollowupTab, settle: Settle, promises: dict[str, int]
) -> None:
    tab.open(Ref("commitment", promises["far"]), Prefill())
    settle()
    assert lines(tab)[-2:] == ["Más adelante", "Revisar la caldera"]
    assert tab.ui.chosen_label.text() == "Revisar la caldera"


def test_a_new_promise_is_written_from_a_customer(
    tab: FollowupTab,
    settle: Settle,
    service: CommitmentService,
    actor: Actor,
    maria: int,
) -> None:
    tab.new("commitment", Prefill(customer=maria, visit=12))
    settle()
    form = tab.form.ui
    assert form.about_label.text() == "María José Núñez"
    press(form.what_edit, Qt.Key.Key_Return)
    assert form.what_error.isVisible()
    assert form.due_on_error.isVisible()
    type_text(form.what_edit, "Enviarle el catálogo por correo")
    type_text(form.due_on_edit, "mañana")
    press(form.due_on_edit, Qt.Key.Key_Return)
    settle()
    (new,) = [c for c in service.of_customer(actor, maria) if "catálogo" in c.what]
    assert (new.due_on, new.owner, new.origin) == (date(2026, 3, 3), 2, Ref("visit", 12))
    assert tab.ui.chosen_label.text() == "Enviarle el catálogo por correo"


def test_a_hostile_text_is_kept_as_text(
    tab: FollowupTab,
    settle: Settle,
    service: CommitmentService,
    actor: Actor,
    promises: dict[str, int],
) -> None:
    press(tab.ui.agenda_table, Qt.Key.Key_Space)
    type_text(tab.ui.words_edit, "<b>=HYPERLINK('x')</b> '); DROP TABLE commitment;--")
    press(tab.ui.words_edit, Qt.Key.Key_Return)
    settle()
    kept = service.one(actor, promises["late"])
    assert kept.outcome == "<b>=HYPERLINK('x')</b> '); DROP TABLE commitment;--"


def test_what_another_desk_closed_leaves_the_list(
    tab: FollowupTab,
    hub: Hub,
    settle: Settle,
    service: CommitmentService,
    call: Caller,
    promises: dict[str, int],
) -> None:
    press(tab.ui.agenda_table, Qt.Key.Key_Space)
    hub.bus.publish(service.done(call(), promises["late"], "Ya está").changes)
    settle()
    assert tab.presenter.state.step is None
    assert "Llamar con el presupuesto" not in lines(tab)


@pytest.mark.parametrize("move", [Move.DONE, Move.POSTPONE, Move.CANCEL])
def test_a_role_that_may_only_read_can_close_nothing(
    tab: FollowupTab, hub: Hub, settle: Settle, move: Move
) -> None:
    reader = Actor("Rosa Vidal", hub.session.actor.role, frozenset({"commitments.read"}))
    hub.session.take_over(reader)
    tab.presenter.replace(errors={"x": "y"})
    buttons = {
        Move.DONE: tab.ui.done_button,
        Move.POSTPONE: tab.ui.postpone_button,
        Move.CANCEL: tab.ui.cancel_button,
    }
    assert not buttons[move].isEnabled()
    press(tab.ui.agenda_table, Qt.Key.Key_Space)
    assert tab.presenter.state.step is None
