"""The complaint form by its keys: written, kept, parked, checked, registered once."""

from __future__ import annotations

import sys
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from atencion_desktop.base.ref import Prefill
from atencion_desktop.complaints.rules.form import ComplaintForm
from atencion_desktop.complaints.rules.kinds import Remedy
from atencion_desktop.complaints.service import ComplaintService
from atencion_desktop.complaints.tab import ComplaintsTab
from atencion_desktop.qt.hub import Hub
from atencion_desktop.store.store import Store
from tests.complaints_hands import (
    CONTROL,
    TOLD,
    Settle,
    counts,
    key,
    out_of,
    written,
)
from tests.helpers import press, type_text


def test_a_draft_is_kept_within_two_seconds_of_the_last_key(
    complaints_tab: ComplaintsTab,
    complaints_service: ComplaintService,
    settle: Settle,
    qtbot: QtBot,
    hub: Hub,
) -> None:
    written(complaints_tab, settle)
    qtbot.waitUntil(lambda: complaints_tab.form_presenter.state.saved is not None, timeout=2_000)
    settle()
    drafts = complaints_service.drafts(hub.session.actor)
    assert [complaints_service.draft(hub.session.actor, d.id).facts for d in drafts] == [TOLD]
    assert complaints_tab.form.ui.saved_label.text() == "Borrador guardado a las 09:00"


def test_a_form_parked_with_f7_waits_and_comes_back_whole(
    complaints_tab: ComplaintsTab, settle: Settle, maria: int
) -> None:
    written(complaints_tab, settle, customer=maria)
    key(complaints_tab, Qt.Key.Key_F7)
    settle()
    assert complaints_tab.form.ui.facts_edit.toPlainText() == ""
    assert not complaints_tab.form.ui.person_card.isVisible()
    assert complaints_tab.form.ui.drafts_button.text() == "Sin terminar (1)"
    type_text(complaints_tab.form.ui.facts_edit, "Otra persona")
    complaints_tab.form.drafts_menu.actions()[0].trigger()
    settle()
    assert complaints_tab.form.ui.facts_edit.toPlainText() == TOLD
    assert complaints_tab.form.ui.person_card.name.text() == "María José Núñez O'Neill"
    assert complaints_tab.form.ui.drafts_button.text() == "Sin terminar (1)"


def test_what_was_typed_survives_closing_the_window(
    hub: Hub, complaints_tab: ComplaintsTab, complaints_service: ComplaintService, settle: Settle
) -> None:
    written(complaints_tab, settle)
    complaints_tab.dispose()
    settle()
    assert [d.label for d in complaints_service.drafts(hub.session.actor)] == [TOLD]


def test_ctrl_s_pressed_again_and_again_registers_once(
    complaints_tab: ComplaintsTab, settle: Settle, shop: Store
) -> None:
    written(complaints_tab, settle)
    for _ in range(20):
        complaints_tab.save()
    settle()
    assert counts(shop)[0] == 1


def test_an_empty_form_says_what_is_missing_beside_the_field(
    complaints_tab: ComplaintsTab, settle: Settle, shop: Store
) -> None:
    complaints_tab.new("case", Prefill())
    settle()
    key(complaints_tab, Qt.Key.Key_S, CONTROL)
    settle()
    assert "con las palabras de quien lo cuenta" in complaints_tab.form.ui.facts_error.text()
    assert QApplication.focusWidget() is complaints_tab.form.ui.facts_edit
    assert counts(shop) == (0, 0)
    type_text(complaints_tab.form.ui.facts_edit, "x")
    assert complaints_tab.form.ui.facts_error.text() == ""


def test_a_date_that_is_none_and_an_hour_that_is_none_are_refused_beside_them(
    complaints_tab: ComplaintsTab, settle: Settle
) -> None:
    written(complaints_tab, settle)
    complaints_tab.form.ui.facts_on_edit.clear()
    type_text(complaints_tab.form.ui.facts_on_edit, "31/02")
    key(complaints_tab, Qt.Key.Key_S, CONTROL)
    assert "No se entiende la fecha" in complaints_tab.form.ui.facts_on_error.text()
    complaints_tab.form.ui.facts_on_edit.clear()
    type_text(complaints_tab.form.ui.facts_on_edit, "+3")
    type_text(complaints_tab.form.ui.facts_time_edit, "25:99")
    key(complaints_tab, Qt.Key.Key_S, CONTROL)
    settle()
    assert "09:30" in complaints_tab.form.ui.facts_time_error.text()
    complaints_tab.form.ui.facts_time_edit.clear()
    key(complaints_tab, Qt.Key.Key_S, CONTROL)
    settle()
    assert "no pueden ser de un día futuro" in complaints_tab.form.ui.facts_on_error.text()
    assert complaints_tab.form.ui.facts_edit.toPlainText() == TOLD


def test_asking_for_nothing_and_for_something_exclude_each_other(
    complaints_tab: ComplaintsTab, settle: Settle
) -> None:
    written(complaints_tab, settle)
    checks = complaints_tab.form.fields.checks
    checks[Remedy.REFUND].click()
    checks[Remedy.NOTHING].click()
    assert complaints_tab.form_presenter.state.form.asked == (Remedy.NOTHING,)
    checks[Remedy.APOLOGY].click()
    assert complaints_tab.form_presenter.state.form.asked == (Remedy.APOLOGY,)


def test_a_purchase_of_the_customer_is_picked_not_typed(
    complaints_tab: ComplaintsTab, settle: Settle, maria: int
) -> None:
    written(complaints_tab, settle, customer=maria)
    combo = complaints_tab.form.ui.product_combo
    combo.setFocus()
    press(combo, Qt.Key.Key_Down)
    assert combo.currentText() == "Lavadora Balay, n.º de serie SN-77"
    assert complaints_tab.form_presenter.state.form.purchase is not None
    type_text(combo.lineEdit() or combo, " usada")
    assert complaints_tab.form_presenter.state.form.purchase is None


def test_somebody_of_the_files_is_found_while_typing(
    complaints_tab: ComplaintsTab, settle: Settle, maria: int, qtbot: QtBot
) -> None:
    written(complaints_tab, settle)
    type_text(complaints_tab.form.ui.customer_edit, "nunez")
    qtbot.waitUntil(lambda: bool(complaints_tab.form.ui.customer_edit.hits), timeout=5_000)
    press(complaints_tab.form.ui.customer_edit, Qt.Key.Key_Return)
    settle()
    assert complaints_tab.form_presenter.state.form.customer == maria
    assert complaints_tab.form.ui.facts_edit.toPlainText() == TOLD
    complaints_tab.form.ui.other_person_button.click()
    settle()
    assert complaints_tab.form_presenter.state.form == ComplaintForm(
        facts=TOLD, facts_on=date(2026, 3, 2), place="Calle Feria, 48, 41003 Sevilla"
    )
    assert complaints_tab.form.ui.name_edit.text() == ""


def test_a_discarded_form_comes_back_with_undo(
    hub: Hub, complaints_tab: ComplaintsTab, settle: Settle, shop: Store
) -> None:
    written(complaints_tab, settle)
    complaints_tab.form.ui.discard_button.click()
    settle()
    assert complaints_tab.ui.work_stack.currentWidget() is complaints_tab.ui.nothing_page
    undo = hub.notices.history[-1].on_action
    assert undo is not None
    undo()
    settle()
    assert complaints_tab.form.ui.facts_edit.toPlainText() == TOLD
    assert counts(shop)[0] == 0


def test_building_the_tab_loads_nothing_heavy() -> None:
    program = (
        "import sys, atencion_desktop.complaints.tab;"
        "print(sorted({'sqlalchemy','reportlab','pyhanko','cryptography','holidays'}"
        " & set(sys.modules)))"
    )
    assert out_of(sys.executable, "-c", program).strip() == "[]"
