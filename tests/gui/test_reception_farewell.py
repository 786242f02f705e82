"""The farewell by keys: promises of both sides, satisfaction, the receipt, the next person."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from atencion_desktop.base.ref import Ref
from atencion_desktop.commitments import records as commitments
from atencion_desktop.commitments.rules import Side
from atencion_desktop.reception import visits
from atencion_desktop.reception.rules import State
from atencion_desktop.store import documents
from atencion_desktop.store.store import Store
from tests.counter_hands import SHIFT, Counter
from tests.helpers import type_text


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
