"""A case by keys and pen: signed, sealed, printed, moved; and the register it is found in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from atencion_desktop.base.actor import Actor, Role
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.complaints.reads import CaseFilter, Show
from atencion_desktop.complaints.rules.form import ComplaintForm
from atencion_desktop.complaints.rules.kinds import Kind, Remedy
from atencion_desktop.complaints.rules.sheet import Party
from atencion_desktop.complaints.rules.states import Action, Evidence, State
from atencion_desktop.complaints.service import ComplaintService
from atencion_desktop.complaints.tab import ComplaintsTab
from atencion_desktop.paper.certificate import create_certificate
from atencion_desktop.qt.hub import Hub
from atencion_desktop.staff.service import StaffService
from atencion_desktop.store.store import Store
from tests.complaints_hands import (
    CONTROL,
    TOLD,
    Caller,
    Counter,
    Settle,
    key,
    out_of,
    pad_of,
    text_of,
    write_on,
    written,
)
from tests.helpers import press, type_text


@pytest.mark.usefixtures("certificate")
def test_a_known_customers_claim_is_registered_signed_and_sealed_in_few_inputs(
    complaints_tab: ComplaintsTab, counter: Counter, maria: int, settle: Settle
) -> None:
    complaints_tab.new("case", Prefill(customer=maria))  # 1: F9 on the visit
    settle()
    assert complaints_tab.form.ui.person_card.isVisible()
    assert QApplication.focusWidget() is complaints_tab.form.ui.facts_edit
    type_text(complaints_tab.form.ui.facts_edit, TOLD)  # 2
    complaints_tab.form.fields.checks[Remedy.REPAIR].setFocus()
    key(complaints_tab, Qt.Key.Key_Space)  # 3
    settle()
    assert complaints_tab.form.ui.kind_combo.currentText() == "Automática: reclamación"
    assert complaints_tab.form.ui.safe_label.text() == "16/03/2026"
    assert "Decreto 82/2022 de Andalucía" in complaints_tab.form.ui.rules_label.text()
    counter.register()  # 4
    assert complaints_tab.case.ui.folio_label.text() == "VEGA-2026-000001"
    write_on(pad_of(complaints_tab, Party.CLAIMANT))  # 5
    key(complaints_tab, Qt.Key.Key_S, CONTROL)  # 6
    write_on(pad_of(complaints_tab, Party.BUSINESS))  # 7
    key(complaints_tab, Qt.Key.Key_S, CONTROL)  # 8; 9 is Ctrl+P
    counter.finish()
    case = counter.service.case(
        counter.actor, counter.service.cases(counter.actor, CaseFilter())[0].id
    )
    assert (case.facts, case.kind, case.customer) == (TOLD, Kind.CLAIM, maria)
    assert case.asked == (Remedy.REPAIR,)
    sheet = counter.paper()
    assert "Signature is Valid." in out_of("pdfsig", "-nocert", str(sheet))
    assert "No syntax" in out_of("qpdf", "--check", str(sheet))
    text = text_of(sheet)
    assert "María José Núñez O'Neill" in text
    assert text.count("firmado en pantalla") == 4
    complaints_tab.case.ui.verify_button.click()
    settle()
    assert complaints_tab.case.ui.verified_label.text().startswith(
        "Intacta. Sello de Electrodomésticos Vega"
    )


@pytest.mark.usefixtures("certificate")
@pytest.mark.parametrize(
    ("place", "folio", "words"),
    [
        ("ES", "VEGA-2026-000001", "17/03/2026 · 15 días naturales · TRLGDCU"),
        ("PE", "000000001-2026", "2. Identificación del bien contratado"),
    ],
)
def test_the_sheet_follows_the_place_and_may_be_signed_by_hand(
    place: str,
    folio: str,
    words: str,
    complaints_tab: ComplaintsTab,
    counter: Counter,
    call: Caller,
    settle: Settle,
) -> None:
    staff = counter.hub.services.get(StaffService)
    staff.change_shop(call(), replace(staff.shop(counter.actor), place=place, country=place))
    written(complaints_tab, settle)
    counter.register()
    assert complaints_tab.case.ui.folio_label.text() == folio
    counter.sign_by_hand()
    text = text_of(counter.paper())
    assert words in text
    assert "firmado en pantalla" not in text


@pytest.mark.usefixtures("certificate")
def test_who_stays_anonymous_leaves_no_name(
    complaints_tab: ComplaintsTab, counter: Counter, settle: Settle
) -> None:
    written(complaints_tab, settle)
    type_text(complaints_tab.form.ui.name_edit, "Eva Soler")
    complaints_tab.form.ui.anonymous_check.click()
    counter.register()
    counter.sign_by_hand()
    text = text_of(counter.paper())
    assert "Presentada sin identificarse" in text
    assert "Soler" not in text


@pytest.mark.usefixtures("certificate")
def test_ten_thousand_characters_go_through(
    complaints_tab: ComplaintsTab, counter: Counter, settle: Settle
) -> None:
    complaints_tab.new("case", Prefill())
    settle()
    long = " ".join(f"línea{n:04d}" for n in range(1100))
    complaints_tab.form.ui.facts_edit.setPlainText(long)
    counter.register()
    assert "10000 caracteres" in complaints_tab.form.ui.facts_error.text().replace(".", "")
    complaints_tab.form.ui.facts_edit.setPlainText(long[:10_000])
    counter.register()
    counter.sign_by_hand()
    assert "línea0990" in text_of(counter.paper())


@pytest.mark.usefixtures("certificate")
def test_a_refusal_to_sign_needs_a_witness(
    complaints_tab: ComplaintsTab, counter: Counter, settle: Settle
) -> None:
    written(complaints_tab, settle)
    counter.register()
    assert "👍" in counter.hub.notices.history[-1].text
    claimant = complaints_tab.case.signing.parties[Party.CLAIMANT]
    key(complaints_tab, Qt.Key.Key_S, CONTROL)
    assert "demasiado corta" in claimant.ui.signature_error.text()
    claimant.ui.refuse_radio.click()
    key(complaints_tab, Qt.Key.Key_S, CONTROL)
    assert "testigo" in claimant.ui.witness_error.text()
    type_text(claimant.ui.witness_edit, "Luis Ortega")
    key(complaints_tab, Qt.Key.Key_S, CONTROL)
    complaints_tab.case.signing.parties[Party.BUSINESS].ui.pen_radio.click()
    key(complaints_tab, Qt.Key.Key_S, CONTROL)
    counter.finish()
    assert "No quiere firmar. Testigo: Luis Ortega" in text_of(counter.paper())


def test_without_a_certificate_the_sheet_comes_unsealed_and_is_sealed_later(
    complaints_tab: ComplaintsTab, counter: Counter, settle: Settle, shop: Store
) -> None:
    written(complaints_tab, settle)
    counter.register()
    counter.sign_by_hand()
    assert counter.hub.notices.history[-1].text.startswith("No se encuentra el certificado")
    assert complaints_tab.case.ui.issued_title_label.text() == "Hoja emitida sin sello"
    assert shop.keys_folder is not None
    create_certificate(shop.keys_folder, "Vega", shop.clock.now())
    complaints_tab.case.ui.seal_button.click()
    counter.finish()
    assert complaints_tab.case.ui.issued_title_label.text() == "Hoja emitida y sellada"
    assert not complaints_tab.case.ui.seal_button.isVisible()


@pytest.mark.usefixtures("certificate")
def test_printing_without_a_printer_says_what_to_do_and_marks_nothing(
    complaints_tab: ComplaintsTab, counter: Counter, settle: Settle
) -> None:
    written(complaints_tab, settle)
    counter.register()
    key(complaints_tab, Qt.Key.Key_P, CONTROL)
    assert counter.hub.notices.history[-1].text == "Antes de imprimir, emita la hoja."
    counter.sign_by_hand()
    key(complaints_tab, Qt.Key.Key_P, CONTROL)
    counter.finish()
    assert "impresora" in counter.hub.notices.history[-1].text
    assert complaints_tab.case.ui.printed_label.text() == "Todavía sin imprimir."


def test_the_register_lists_filters_and_opens(
    hub: Hub,
    complaints_tab: ComplaintsTab,
    complaints_service: ComplaintService,
    call: Caller,
    settle: Settle,
) -> None:
    complaints_service.register(call(), ComplaintForm(facts="Uno", asked=(Remedy.REFUND,)))
    outcome = complaints_service.register(call(), ComplaintForm(kind=Kind.SUGGESTION, facts="Dos"))
    hub.bus.publish(outcome.changes)
    settle()
    assert [case.folio for case in complaints_tab.cases.rows] == [
        "VEGA-S-2026-000001",
        "VEGA-2026-000001",
    ]
    complaints_tab.ui.kind_combo.setCurrentIndex(complaints_tab.ui.kind_combo.findData(Kind.CLAIM))
    settle()
    assert [case.folio for case in complaints_tab.cases.rows] == ["VEGA-2026-000001"]
    complaints_tab.ui.cases_table.setFocus()
    complaints_tab.ui.cases_table.selectRow(0)
    press(complaints_tab.ui.cases_table, Qt.Key.Key_Return)
    settle()
    assert complaints_tab.case.ui.folio_label.text() == "VEGA-2026-000001"
    complaints_tab.ui.show_combo.setCurrentIndex(
        complaints_tab.ui.show_combo.findData(Show.DUE_SOON)
    )
    settle()
    assert complaints_tab.cases.rows == ()
    assert complaints_tab.ui.cases_empty.isVisible()


def test_a_receptionist_solves_a_case_at_the_desk_but_does_not_annul_it(
    complaints_tab: ComplaintsTab, counter: Counter, call: Caller, settle: Settle
) -> None:
    case = counter.service.register(
        call(), ComplaintForm(facts="Uno", asked=(Remedy.REFUND,))
    ).value.case
    complaints_tab.open(Ref("case", case))
    settle()
    complaints_tab.case.ui.case_tabs.setCurrentIndex(1)
    assert set(complaints_tab.case.moves.buttons) == {Action.RESOLVE}
    complaints_tab.case.moves.buttons[Action.RESOLVE].click()
    form = complaints_tab.case.moves.form
    assert form is not None
    assert form.signing is not None
    type_text(form.signing.ui.signer_edit, "Eva Soler")
    write_on(form.signing.ui.signature_pad)
    form.confirm_button.click()
    counter.finish()
    assert "Falta este dato" in form.errors["solution"].text()
    type_text(form.texts[Evidence.SOLUTION], "Se le devuelve el dinero.")
    form.confirm_button.click()
    counter.finish()
    assert counter.service.case(counter.actor, case).state is State.RESOLVED_AT_DESK
    assert complaints_tab.case.moves.form is None
    assert "Solución dada: Se le devuelve el dinero." in complaints_tab.case.ui.history_label.text()
    complaints_tab.case.moves.buttons[Action.CLOSE].click()
    counter.finish()
    assert complaints_tab.case.ui.state_badge.text() == "Cerrada"


def test_an_auditor_reads_and_changes_nothing(
    hub: Hub,
    complaints_tab: ComplaintsTab,
    complaints_service: ComplaintService,
    call: Caller,
    settle: Settle,
) -> None:
    case = complaints_service.register(call(), ComplaintForm(facts="Uno")).value.case
    hub.session.take_over(
        Actor("Inés", Role.AUDITOR, frozenset({"complaints.read", "staff.read"}), desk="1")
    )
    complaints_tab.open(Ref("case", case))
    settle()
    assert not complaints_tab.case.ui.moves_card.isVisibleTo(complaints_tab.case)
    assert not complaints_tab.case.signing.isEnabled()
