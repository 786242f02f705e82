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
from tests.front_desk_hands import SHIFT, FrontDesk
from tests.helpers import type_text


def test_a_visit_from_the_call_to_the_goodbye_with_promises_and_satisfaction(
    front_desk: FrontDesk, shop: Store
) -> None:
    front_desk.issue(2)
    front_desk.press(Qt.Key.Key_F4)
    assert front_desk.here().state is State.CALLED
    front_desk.press(Qt.Key.Key_F5, Qt.Key.Key_F6)
    assert front_desk.here().state is State.IN_SERVICE
    assert front_desk.banner.isVisible()
    assert front_desk.banner.ui.number_label.text() == "A-001"
    first = front_desk.here().id
    front_desk.press(Qt.Key.Key_F8)
    sheet = front_desk.front.farewell_sheet
    assert front_desk.shows(sheet)
    assert front_desk.rating() is None
    front_desk.press(Qt.Key.Key_4)
    assert front_desk.rating() == 4
    sheet.ui.what_edit.setFocus()
    type_text(sheet.ui.what_edit, "Llamarle el miércoles")
    front_desk.press(Qt.Key.Key_Return)
    front_desk.press(Qt.Key.Key_F8)
    assert not front_desk.shows(sheet)
    assert front_desk.here().number == "A-002"
    with shop.read() as unit:
        visit = visits.get(unit, first)
        kept = commitments.of_origin(unit, Ref("visit", first))
    assert (visit.state, visit.satisfaction) == (State.FINISHED, 4)
    assert [(one.side, one.what, one.owner_name) for one in kept] == [
        (Side.BUSINESS, "Llamarle el miércoles", "Ana Prieto")
    ]


def test_satisfaction_is_never_preset_and_a_digit_in_a_field_is_text(front_desk: FrontDesk) -> None:
    front_desk.issue()
    front_desk.press(Qt.Key.Key_F4, Qt.Key.Key_F8)
    sheet = front_desk.front.farewell_sheet
    sheet.ui.what_edit.setFocus()
    front_desk.press(Qt.Key.Key_5)
    assert sheet.ui.rating_bar.rating is None
    assert sheet.ui.what_edit.text() == "5"
    sheet.ui.what_edit.clear()
    front_desk.press(Qt.Key.Key_F8, modifiers=SHIFT)
    assert front_desk.board().closed[0].number == "A-001"


def test_a_promise_half_typed_is_not_lost(front_desk: FrontDesk, shop: Store) -> None:
    front_desk.issue()
    front_desk.press(Qt.Key.Key_F4, Qt.Key.Key_F8)
    sheet = front_desk.front.farewell_sheet
    type_text(sheet.ui.what_edit, "Traer la factura")
    sheet.ui.side_combo.setCurrentIndex(1)
    front_desk.press(Qt.Key.Key_Escape)
    assert not front_desk.shows(sheet)
    front_desk.press(Qt.Key.Key_F8)
    assert sheet.ui.what_edit.text() == "Traer la factura"
    visit = front_desk.here().id
    sheet.ui.due_edit.setText("el día que pueda")
    front_desk.press(Qt.Key.Key_F8, modifiers=SHIFT)
    assert front_desk.shows(sheet)
    assert sheet.ui.due_error.text()
    sheet.ui.due_edit.setText("viernes")
    front_desk.press(Qt.Key.Key_F8, modifiers=SHIFT)
    assert not front_desk.shows(sheet)
    with shop.read() as unit:
        kept = commitments.of_origin(unit, Ref("visit", visit))
    assert [(one.side, one.owner) for one in kept] == [(Side.CUSTOMER, None)]


def test_the_receipt_is_kept_and_offered_as_a_file(
    front_desk: FrontDesk, shop: Store, tmp_path: Path
) -> None:
    front_desk.issue()
    front_desk.press(Qt.Key.Key_F4, Qt.Key.Key_F8)
    visit = front_desk.here().id
    front_desk.front.farewell_sheet.ui.receipt_check.setChecked(True)
    front_desk.press(Qt.Key.Key_F8, modifiers=SHIFT)
    with shop.read() as unit:
        papers = documents.of(unit, Ref("visit", visit))
        _info, data = documents.read(unit, papers[0].id)
    assert [paper.kind for paper in papers] == ["farewell"]
    save = front_desk.shop.hub.notices.history[-1].on_action
    assert save is not None
    save()
    front_desk.settle()
    assert (tmp_path / "guardado.pdf").read_bytes() == data


def test_the_ticket_is_a_pdf_only_when_asked(front_desk: FrontDesk, tmp_path: Path) -> None:
    front_desk.press(Qt.Key.Key_F2, Qt.Key.Key_1)
    assert not (tmp_path / "guardado.pdf").exists()
    front_desk.front.number_card.paper_button.click()
    front_desk.settle()
    assert (tmp_path / "guardado.pdf").read_bytes().startswith(b"%PDF")


def test_f4_with_somebody_in_front_opens_the_goodbye(front_desk: FrontDesk) -> None:
    front_desk.issue(2)
    front_desk.press(Qt.Key.Key_F4, Qt.Key.Key_F4)
    assert front_desk.shows(front_desk.front.farewell_sheet)
    assert front_desk.here().number == "A-001"
