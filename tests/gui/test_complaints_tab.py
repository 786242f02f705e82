"""The tab *Reclamaciones* by keys and pen: written, kept, registered once, signed, sealed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from atencion_desktop.base.actor import Actor, Call, Role
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.complaints.reads import CaseFilter, Show
from atencion_desktop.complaints.rules.form import ComplaintForm
from atencion_desktop.complaints.rules.kinds import Kind, Remedy
from atencion_desktop.complaints.rules.sheet import Party
from atencion_desktop.complaints.rules.states import Action, Evidence, State
from atencion_desktop.complaints.service import ComplaintService
from atencion_desktop.complaints.tab import ComplaintsTab
from atencion_desktop.customers.rules import ContactKind, NewContact, NewCustomer, NewPurchase
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.paper.certificate import create_certificate
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.widgets.signature_pad import SignaturePad
from atencion_desktop.staff.service import StaffService
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store
from tests.helpers import press, type_text

Caller = Callable[[], Call]
Settle = Callable[[], None]
CONTROL = Qt.KeyboardModifier.ControlModifier
TOLD = "La lavadora perdía agua: «así no», dijo. ¡Y huele! 👍"
_COUNTS = statement(
    "select (select count(*) from complaint_case), (select count(*) from case_draft)"
)


@pytest.fixture
def service(hub: Hub) -> ComplaintService:
    return hub.services.get(ComplaintService)


@pytest.fixture
def keys(shop: Store) -> Path:
    """The shop's folder of keys, with its certificate."""
    assert shop.keys_folder is not None
    create_certificate(shop.keys_folder, "Electrodomésticos Vega", shop.clock.now())
    return shop.keys_folder


@pytest.fixture
def customer(hub: Hub, call: Caller) -> int:
    """María José, who bought a washing machine."""
    files = hub.services.get(CustomerService)
    new = NewCustomer(
        "María José",
        "Núñez O'Neill",
        document="12345678Z",
        contacts=(
            NewContact(ContactKind.PHONE, "600 11 22 33"),
            NewContact(ContactKind.EMAIL, "mj@correo.example"),
        ),
    )
    customer = files.create(call(), new).value
    files.add_purchase(call(), customer, NewPurchase("Lavadora", brand="Balay", serial="SN-77"))
    return customer


@pytest.fixture
def tab(hub: Hub, show: Callable[[QWidget], None], settle: Settle) -> Iterator[ComplaintsTab]:
    made = ComplaintsTab(hub)
    hub.keys.attach(made)
    show(made)
    settle()
    yield made
    made.dispose()
    settle()


def key(tab: ComplaintsTab, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key of the window where the keyboard is."""
    target = QApplication.focusWidget() or tab
    QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)


def write_on(pad: SignaturePad) -> None:
    """Sign with the mouse: a zigzag over the whole pad."""
    width, height = pad.width(), pad.height()
    points = [QPoint(width * (2 + n) // 24, height * (3 + 4 * (n % 2)) // 10) for n in range(20)]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
    for point in points[1:]:
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[-1])


def pad_of(tab: ComplaintsTab, party: Party) -> SignaturePad:
    """The pad of one party."""
    return tab.case.signing.parties[party].ui.signature_pad


@dataclass
class Counter:
    """The tab in front of a person, and what stands behind it."""

    tab: ComplaintsTab
    hub: Hub
    service: ComplaintService
    actor: Actor
    settle: Settle
    qtbot: QtBot
    folder: Path

    def finish(self) -> None:
        """Wait for a chain of reading, drawing, sealing and keeping."""
        self.qtbot.waitUntil(lambda: not self.tab.case_presenter.state.busy, timeout=20_000)
        self.settle()

    def paper(self) -> Path:
        """The issued sheet of the only case, as a file."""
        case = self.service.cases(self.actor, CaseFilter(Show.ALL))[0]
        document = self.service.sheet(self.actor, case.id).document
        assert document is not None
        path = self.folder / "hoja.pdf"
        path.write_bytes(self.service.paper(self.actor, document))
        return path

    def register(self) -> None:
        """Ctrl+S in the form."""
        key(self.tab, Qt.Key.Key_S, CONTROL)
        self.settle()

    def sign_by_hand(self) -> None:
        """Both will sign on paper: the sheet is issued."""
        self.tab.case.signing.ui.pen_button.click()
        self.finish()


@pytest.fixture
def counter(
    tab: ComplaintsTab, hub: Hub, actor: Actor, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> Counter:
    service = hub.services.get(ComplaintService)
    return Counter(tab, hub, service, actor, settle, qtbot, tmp_path)


def out_of(*command: str) -> str:
    """What another program says."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def text_of(path: Path) -> str:
    """The words of a PDF on one line."""
    return " ".join(out_of("pdftotext", str(path), "-").split())


def counts(shop: Store) -> tuple[int, int]:
    """How many cases and drafts there are."""
    with shop.read() as unit:
        row = unit.one(_COUNTS)
    assert row is not None
    return int(row[0]), int(row[1])


def written(tab: ComplaintsTab, settle: Settle, customer: int | None = None) -> None:
    """A form open and with its facts typed."""
    tab.new("case", Prefill(customer=customer))
    settle()
    type_text(tab.form.ui.facts_edit, TOLD)


@pytest.mark.usefixtures("keys")
def test_a_known_customers_claim_is_registered_signed_and_sealed_in_few_inputs(
    tab: ComplaintsTab, counter: Counter, customer: int, settle: Settle
) -> None:
    tab.new("case", Prefill(customer=customer))  # 1: F9 on the visit
    settle()
    assert tab.form.ui.person_card.isVisible()
    assert QApplication.focusWidget() is tab.form.ui.facts_edit
    type_text(tab.form.ui.facts_edit, TOLD)  # 2
    tab.form.fields.checks[Remedy.REPAIR].setFocus()
    key(tab, Qt.Key.Key_Space)  # 3
    settle()
    assert tab.form.ui.kind_combo.currentText() == "Automática: reclamación"
    assert tab.form.ui.safe_label.text() == "16/03/2026"
    assert "Decreto 82/2022 de Andalucía" in tab.form.ui.rules_label.text()
    counter.register()  # 4
    assert tab.case.ui.folio_label.text() == "VEGA-2026-000001"
    write_on(pad_of(tab, Party.CLAIMANT))  # 5
    key(tab, Qt.Key.Key_S, CONTROL)  # 6
    write_on(pad_of(tab, Party.BUSINESS))  # 7
    key(tab, Qt.Key.Key_S, CONTROL)  # 8; 9 is Ctrl+P
    counter.finish()
    case = counter.service.case(
        counter.actor, counter.service.cases(counter.actor, CaseFilter())[0].id
    )
    assert (case.facts, case.kind, case.customer) == (TOLD, Kind.CLAIM, customer)
    assert case.asked == (Remedy.REPAIR,)
    sheet = counter.paper()
    assert "Signature is Valid." in out_of("pdfsig", "-nocert", str(sheet))
    assert "No syntax" in out_of("qpdf", "--check", str(sheet))
    text = text_of(sheet)
    assert "María José Núñez O'Neill" in text
    assert text.count("firmado en pantalla") == 4
    tab.case.ui.verify_button.click()
    settle()
    assert tab.case.ui.verified_label.text().startswith("Intacta. Sello de Electrodomésticos Vega")


@pytest.mark.usefixtures("keys")
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
    tab: ComplaintsTab,
    counter: Counter,
    call: Caller,
    settle: Settle,
) -> None:
    staff = counter.hub.services.get(StaffService)
    staff.change_shop(call(), replace(staff.shop(counter.actor), place=place, country=place))
    written(tab, settle)
    counter.register()
    assert tab.case.ui.folio_label.text() == folio
    counter.sign_by_hand()
    text = text_of(counter.paper())
    assert words in text
    assert "firmado en pantalla" not in text


def test_a_draft_is_kept_within_two_seconds_of_the_last_key(
    tab: ComplaintsTab, service: ComplaintService, settle: Settle, qtbot: QtBot, hub: Hub
) -> None:
    written(tab, settle)
    qtbot.waitUntil(lambda: tab.form_presenter.state.saved is not None, timeout=2_000)
    settle()
    drafts = service.drafts(hub.session.actor)
    assert [service.draft(hub.session.actor, d.id).facts for d in drafts] == [TOLD]
    assert tab.form.ui.saved_label.text() == "Borrador guardado a las 09:00"


def test_a_form_parked_with_f7_waits_and_comes_back_whole(
    tab: ComplaintsTab, settle: Settle, customer: int
) -> None:
    written(tab, settle, customer=customer)
    key(tab, Qt.Key.Key_F7)
    settle()
    assert tab.form.ui.facts_edit.toPlainText() == ""
    assert not tab.form.ui.person_card.isVisible()
    assert tab.form.ui.drafts_button.text() == "Sin terminar (1)"
    type_text(tab.form.ui.facts_edit, "Otra persona")
    tab.form.drafts_menu.actions()[0].trigger()
    settle()
    assert tab.form.ui.facts_edit.toPlainText() == TOLD
    assert tab.form.ui.person_card.name.text() == "María José Núñez O'Neill"
    assert tab.form.ui.drafts_button.text() == "Sin terminar (1)"


def test_what_was_typed_survives_closing_the_window(
    hub: Hub, tab: ComplaintsTab, service: ComplaintService, settle: Settle
) -> None:
    written(tab, settle)
    tab.dispose()
    settle()
    assert [d.label for d in service.drafts(hub.session.actor)] == [TOLD]


def test_ctrl_s_pressed_again_and_again_registers_once(
    tab: ComplaintsTab, settle: Settle, shop: Store
) -> None:
    written(tab, settle)
    for _ in range(20):
        tab.save()
    settle()
    assert counts(shop)[0] == 1


def test_an_empty_form_says_what_is_missing_beside_the_field(
    tab: ComplaintsTab, settle: Settle, shop: Store
) -> None:
    tab.new("case", Prefill())
    settle()
    key(tab, Qt.Key.Key_S, CONTROL)
    settle()
    assert "con las palabras de quien lo cuenta" in tab.form.ui.facts_error.text()
    assert QApplication.focusWidget() is tab.form.ui.facts_edit
    assert counts(shop) == (0, 0)
    type_text(tab.form.ui.facts_edit, "x")
    assert tab.form.ui.facts_error.text() == ""


def test_a_date_that_is_none_and_an_hour_that_is_none_are_refused_beside_them(
    tab: ComplaintsTab, settle: Settle
) -> None:
    written(tab, settle)
    tab.form.ui.facts_on_edit.clear()
    type_text(tab.form.ui.facts_on_edit, "31/02")
    key(tab, Qt.Key.Key_S, CONTROL)
    assert "No se entiende la fecha" in tab.form.ui.facts_on_error.text()
    tab.form.ui.facts_on_edit.clear()
    type_text(tab.form.ui.facts_on_edit, "+3")
    type_text(tab.form.ui.facts_time_edit, "25:99")
    key(tab, Qt.Key.Key_S, CONTROL)
    settle()
    assert "09:30" in tab.form.ui.facts_time_error.text()
    tab.form.ui.facts_time_edit.clear()
    key(tab, Qt.Key.Key_S, CONTROL)
    settle()
    assert "no pueden ser de un día futuro" in tab.form.ui.facts_on_error.text()
    assert tab.form.ui.facts_edit.toPlainText() == TOLD


def test_asking_for_nothing_and_for_something_exclude_each_other(
    tab: ComplaintsTab, settle: Settle
) -> None:
    written(tab, settle)
    checks = tab.form.fields.checks
    checks[Remedy.REFUND].click()
    checks[Remedy.NOTHING].click()
    assert tab.form_presenter.state.form.asked == (Remedy.NOTHING,)
    checks[Remedy.APOLOGY].click()
    assert tab.form_presenter.state.form.asked == (Remedy.APOLOGY,)


def test_a_purchase_of_the_customer_is_picked_not_typed(
    tab: ComplaintsTab, settle: Settle, customer: int
) -> None:
    written(tab, settle, customer=customer)
    combo = tab.form.ui.product_combo
    combo.setFocus()
    press(combo, Qt.Key.Key_Down)
    assert combo.currentText() == "Lavadora Balay, n.º de serie SN-77"
    assert tab.form_presenter.state.form.purchase is not None
    type_text(combo.lineEdit() or combo, " usada")
    assert tab.form_presenter.state.form.purchase is None


def test_somebody_of_the_files_is_found_while_typing(
    tab: ComplaintsTab, settle: Settle, customer: int, qtbot: QtBot
) -> None:
    written(tab, settle)
    type_text(tab.form.ui.customer_edit, "nunez")
    qtbot.waitUntil(lambda: bool(tab.form.ui.customer_edit.hits), timeout=5_000)
    press(tab.form.ui.customer_edit, Qt.Key.Key_Return)
    settle()
    assert tab.form_presenter.state.form.customer == customer
    assert tab.form.ui.facts_edit.toPlainText() == TOLD
    tab.form.ui.other_person_button.click()
    settle()
    assert tab.form_presenter.state.form == ComplaintForm(
        facts=TOLD, facts_on=date(2026, 3, 2), place="Calle Feria, 48, 41003 Sevilla"
    )
    assert tab.form.ui.name_edit.text() == ""


@pytest.mark.usefixtures("keys")
def test_who_stays_anonymous_leaves_no_name(
    tab: ComplaintsTab, counter: Counter, settle: Settle
) -> None:
    written(tab, settle)
    type_text(tab.form.ui.name_edit, "Eva Soler")
    tab.form.ui.anonymous_check.click()
    counter.register()
    counter.sign_by_hand()
    text = text_of(counter.paper())
    assert "Presentada sin identificarse" in text
    assert "Soler" not in text


@pytest.mark.usefixtures("keys")
def test_ten_thousand_characters_go_through(
    tab: ComplaintsTab, counter: Counter, settle: Settle
) -> None:
    tab.new("case", Prefill())
    settle()
    long = " ".join(f"línea{n:04d}" for n in range(1100))
    tab.form.ui.facts_edit.setPlainText(long)
    counter.register()
    assert "10000 caracteres" in tab.form.ui.facts_error.text().replace(".", "")
    tab.form.ui.facts_edit.setPlainText(long[:10_000])
    counter.register()
    counter.sign_by_hand()
    assert "línea0990" in text_of(counter.paper())


@pytest.mark.usefixtures("keys")
def test_a_refusal_to_sign_needs_a_witness(
    tab: ComplaintsTab, counter: Counter, settle: Settle
) -> None:
    written(tab, settle)
    counter.register()
    assert "👍" in counter.hub.notices.history[-1].text
    claimant = tab.case.signing.parties[Party.CLAIMANT]
    key(tab, Qt.Key.Key_S, CONTROL)
    assert "demasiado corta" in claimant.ui.signature_error.text()
    claimant.ui.refuse_radio.click()
    key(tab, Qt.Key.Key_S, CONTROL)
    assert "testigo" in claimant.ui.witness_error.text()
    type_text(claimant.ui.witness_edit, "Luis Ortega")
    key(tab, Qt.Key.Key_S, CONTROL)
    tab.case.signing.parties[Party.BUSINESS].ui.pen_radio.click()
    key(tab, Qt.Key.Key_S, CONTROL)
    counter.finish()
    assert "No quiere firmar. Testigo: Luis Ortega" in text_of(counter.paper())


def test_without_a_certificate_the_sheet_comes_unsealed_and_is_sealed_later(
    tab: ComplaintsTab, counter: Counter, settle: Settle, shop: Store
) -> None:
    written(tab, settle)
    counter.register()
    counter.sign_by_hand()
    assert counter.hub.notices.history[-1].text.startswith("No se encuentra el certificado")
    assert tab.case.ui.issued_title_label.text() == "Hoja emitida sin sello"
    assert shop.keys_folder is not None
    create_certificate(shop.keys_folder, "Vega", shop.clock.now())
    tab.case.ui.seal_button.click()
    counter.finish()
    assert tab.case.ui.issued_title_label.text() == "Hoja emitida y sellada"
    assert not tab.case.ui.seal_button.isVisible()


@pytest.mark.usefixtures("keys")
def test_printing_without_a_printer_says_what_to_do_and_marks_nothing(
    tab: ComplaintsTab, counter: Counter, settle: Settle
) -> None:
    written(tab, settle)
    counter.register()
    key(tab, Qt.Key.Key_P, CONTROL)
    assert counter.hub.notices.history[-1].text == "Antes de imprimir, emita la hoja."
    counter.sign_by_hand()
    key(tab, Qt.Key.Key_P, CONTROL)
    counter.finish()
    assert "impresora" in counter.hub.notices.history[-1].text
    assert tab.case.ui.printed_label.text() == "Todavía sin imprimir."


def test_a_discarded_form_comes_back_with_undo(
    hub: Hub, tab: ComplaintsTab, settle: Settle, shop: Store
) -> None:
    written(tab, settle)
    tab.form.ui.discard_button.click()
    settle()
    assert tab.ui.work_stack.currentWidget() is tab.ui.nothing_page
    undo = hub.notices.history[-1].on_action
    assert undo is not None
    undo()
    settle()
    assert tab.form.ui.facts_edit.toPlainText() == TOLD
    assert counts(shop)[0] == 0


def test_the_register_lists_filters_and_opens(
    hub: Hub, tab: ComplaintsTab, service: ComplaintService, call: Caller, settle: Settle
) -> None:
    service.register(call(), ComplaintForm(facts="Uno", asked=(Remedy.REFUND,)))
    outcome = service.register(call(), ComplaintForm(kind=Kind.SUGGESTION, facts="Dos"))
    hub.bus.publish(outcome.changes)
    settle()
    assert [case.folio for case in tab.cases.rows] == ["VEGA-S-2026-000001", "VEGA-2026-000001"]
    tab.ui.kind_combo.setCurrentIndex(tab.ui.kind_combo.findData(Kind.CLAIM))
    settle()
    assert [case.folio for case in tab.cases.rows] == ["VEGA-2026-000001"]
    tab.ui.cases_table.setFocus()
    tab.ui.cases_table.selectRow(0)
    press(tab.ui.cases_table, Qt.Key.Key_Return)
    settle()
    assert tab.case.ui.folio_label.text() == "VEGA-2026-000001"
    tab.ui.show_combo.setCurrentIndex(tab.ui.show_combo.findData(Show.DUE_SOON))
    settle()
    assert tab.cases.rows == ()
    assert tab.ui.cases_empty.isVisible()


def test_a_receptionist_solves_a_case_at_the_desk_but_does_not_annul_it(
    tab: ComplaintsTab, counter: Counter, call: Caller, settle: Settle
) -> None:
    case = counter.service.register(
        call(), ComplaintForm(facts="Uno", asked=(Remedy.REFUND,))
    ).value.case
    tab.open(Ref("case", case))
    settle()
    tab.case.ui.case_tabs.setCurrentIndex(1)
    assert set(tab.case.moves.buttons) == {Action.RESOLVE}
    tab.case.moves.buttons[Action.RESOLVE].click()
    form = tab.case.moves.form
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
    assert tab.case.moves.form is None
    assert "Solución dada: Se le devuelve el dinero." in tab.case.ui.history_label.text()
    tab.case.moves.buttons[Action.CLOSE].click()
    counter.finish()
    assert tab.case.ui.state_badge.text() == "Cerrada"


def test_an_auditor_reads_and_changes_nothing(
    hub: Hub, tab: ComplaintsTab, service: ComplaintService, call: Caller, settle: Settle
) -> None:
    case = service.register(call(), ComplaintForm(facts="Uno")).value.case
    hub.session.take_over(
        Actor("Inés", Role.AUDITOR, frozenset({"complaints.read", "staff.read"}), desk="1")
    )
    tab.open(Ref("case", case))
    settle()
    assert not tab.case.ui.moves_card.isVisibleTo(tab.case)
    assert not tab.case.signing.isEnabled()


def test_building_the_tab_loads_nothing_heavy() -> None:
    program = (
        "import sys, atencion_desktop.complaints.tab;"
        "print(sorted({'sqlalchemy','reportlab','pyhanko','cryptography','holidays'}"
        " & set(sys.modules)))"
    )
    assert out_of(sys.executable, "-c", program).strip() == "[]"
