"""Each shared widget by the keys, the pointer and what it announces."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.feature import TimelineEntry
from atencion_desktop.base.ref import Ref
from atencion_desktop.base.stroke import Signature, Stroke
from atencion_desktop.qt.focus_ring import FocusRing, FocusRings
from atencion_desktop.qt.widgets.badge import Badge
from atencion_desktop.qt.widgets.card import SectionHeader
from atencion_desktop.qt.widgets.chips import Chip, ChipRow
from atencion_desktop.qt.widgets.clock_label import ClockLabel, Ticker, elapsed_text
from atencion_desktop.qt.widgets.empty_state import EmptyState
from atencion_desktop.qt.widgets.field import FieldError, show_errors
from atencion_desktop.qt.widgets.person_card import PersonCard, initials
from atencion_desktop.qt.widgets.rating_bar import RatingBar
from atencion_desktop.qt.widgets.signature_pad import ASPECT, SignaturePad
from atencion_desktop.qt.widgets.step_strip import Step, StepState, StepStrip
from atencion_desktop.qt.widgets.timeline_view import TimelineView
from tests.helpers import press

START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
LEFT = Qt.MouseButton.LeftButton


def show(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()


@pytest.fixture
def pad(qtbot: QtBot) -> SignaturePad:
    made = SignaturePad()
    made.resize(400, int(400 * ASPECT))
    show(qtbot, made)
    return made


def draw(pad: SignaturePad, points: int, row: int = 60) -> None:
    QTest.mousePress(pad, LEFT, pos=QPoint(20, row))
    for number in range(1, points):
        QTest.mouseMove(pad, QPoint(20 + number * 20, row + number % 3 * 10))
    QTest.mouseRelease(pad, LEFT, pos=QPoint(20 + points * 20, row))


def test_a_signature_is_vectors_in_units_of_the_pad(pad: SignaturePad) -> None:
    draw(pad, 14)
    signature = pad.signature("Ana Ruiz")
    assert signature.signer == "Ana Ruiz"
    assert signature.is_enough()
    (stroke,) = signature.strokes
    assert stroke.points[0] == pytest.approx((0.05, 0.15), abs=0.005)
    assert all(0 <= x <= 1 and 0 <= y <= ASPECT for x, y in stroke.points)


def test_a_slip_of_the_finger_is_no_signature(pad: SignaturePad) -> None:
    draw(pad, 3)
    assert not pad.is_enough


def test_strokes_are_taken_back_one_by_one_or_all(qtbot: QtBot, pad: SignaturePad) -> None:
    draw(pad, 8)
    draw(pad, 8, 90)
    press(pad, Qt.Key.Key_Backspace)
    assert len(pad.signature("").strokes) == 1
    with qtbot.waitSignal(pad.changed):
        press(pad, Qt.Key.Key_Delete)
    assert pad.signature("").strokes == ()
    press(pad, Qt.Key.Key_Backspace)


def test_a_pen_signs_without_its_pressure(pad: SignaturePad) -> None:
    kinds = (QEvent.Type.TabletPress, *[QEvent.Type.TabletMove] * 13, QEvent.Type.TabletRelease)
    device = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Pressure,
        1,
        1,
    )
    for number, kind in enumerate(kinds):
        position = QPointF(30 + number * 15, 50 + number % 2 * 12)
        event = QTabletEvent(
            kind, device, position, position, 0.3, 0, 0, 0, 0, 0,
            Qt.KeyboardModifier.NoModifier, LEFT, LEFT,
        )  # fmt: skip
        QApplication.sendEvent(pad, event)
        assert event.isAccepted()
    assert pad.is_enough


def test_a_finger_signs_too(pad: SignaturePad) -> None:
    screen = QTest.createTouchDevice()
    QTest.touchEvent(pad, screen).press(0, QPoint(30, 40), pad).commit()
    for number in range(14):
        QTest.touchEvent(pad, screen).move(0, QPoint(40 + number * 15, 50), pad).commit()
    QTest.touchEvent(pad, screen).release(0, QPoint(300, 50), pad).commit()
    assert pad.is_enough


def test_what_leaves_the_pad_stays_on_its_edge(pad: SignaturePad) -> None:
    QTest.mousePress(pad, LEFT, pos=QPoint(10, 10))
    QTest.mouseMove(pad, QPoint(900, 900))
    assert pad.signature("").strokes[0].points[-1] == (1.0, ASPECT)


def test_a_kept_signature_is_shown_again_at_any_size(pad: SignaturePad) -> None:
    kept = Signature("Ana", (Stroke(((0.1, 0.1), (0.5, 0.2))), Stroke(((0.7, 0.1),))), ASPECT)
    pad.resize(800, 200)
    pad.show_signature(kept)
    assert pad.signature("Ana") == kept
    ink = pad.grab().toImage()
    dark = sum(
        ink.pixelColor(x, y).lightness() < 80
        for x in range(0, ink.width(), 2)
        for y in range(0, ink.height(), 2)
    )
    assert dark > 20
    pad.show_signature(None)
    assert pad.heightForWidth(1000) == 400


def test_satisfaction_is_never_preset_and_can_be_taken_back(qtbot: QtBot) -> None:
    bar = RatingBar()
    show(qtbot, bar)
    answers: list[object] = []
    bar.rated.connect(answers.append)
    assert not any(button.isChecked() for button in bar.buttons)
    bar.setFocus()
    QTest.keyClick(bar.buttons[0], Qt.Key.Key_4)
    QTest.keyClick(bar.buttons[3], Qt.Key.Key_Right)
    QTest.keyClick(bar.buttons[4], Qt.Key.Key_Space)
    QTest.keyClick(bar.buttons[4], Qt.Key.Key_0)
    QTest.keyClick(bar.buttons[4], Qt.Key.Key_0)
    bar.buttons[1].click()
    bar.buttons[1].click()
    assert answers == [4, 5, None, 2, None]
    assert [button.accessibleName() for button in bar.buttons][4] == "5: Muy bien"
    bar.set_rating(3)
    assert bar.buttons[2].isChecked()
    assert len(answers) == 5


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (-5, "0:00"), (247, "4:07"), (3847, "1:04:07")]
)
def test_elapsed_time_is_read_at_a_glance(seconds: float, text: str) -> None:
    assert elapsed_text(seconds) == text


@pytest.fixture
def clock_label(qtbot: QtBot) -> Iterator[ClockLabel]:
    label = ClockLabel()
    show(qtbot, label)
    yield label
    label.hide()


def test_clocks_share_one_ticker_that_rests_when_nobody_looks(clock_label: ClockLabel) -> None:
    clock, ticker = FixedClock(START), Ticker.shared()
    clock_label.start(clock, START, limit_minutes=5)
    clock.advance(minutes=4)
    ticker.tick.emit()
    assert clock_label.text() == "4:00"
    assert clock_label.property("level") == ""
    clock.advance(minutes=2)
    ticker.tick.emit()
    assert clock_label.property("level") == "warning"
    running = [ticker.running]
    for step in (clock_label.hide, clock_label.show, clock_label.stop):
        step()
        running.append(ticker.running)
    assert running == [True, False, True, False]
    assert clock_label.text() == ""
    assert Ticker.shared() is ticker


def test_an_error_stands_under_its_field_and_is_read_with_it(qtbot: QtBot) -> None:
    form = QWidget()
    field, line = QLineEdit(form), FieldError(form)
    field.setAccessibleDescription("Con letra")
    line.attach(field)
    show(qtbot, form)
    show_errors({"tax_id": line}, {"tax_id": "La letra no corresponde."})
    assert line.isVisible()
    assert field.accessibleDescription() == "La letra no corresponde."
    assert field.property("invalid") is True
    show_errors({"tax_id": line}, {})
    assert not line.isVisible()
    assert field.accessibleDescription() == "Con letra"
    assert field.property("invalid") is False


def test_badges_and_chips_appear_with_their_words(qtbot: QtBot) -> None:
    badge, row = Badge(), ChipRow()
    for widget in (badge, row):
        qtbot.addWidget(widget)
    assert badge.isHidden()
    badge.set("Tarde", "error")
    assert not badge.isHidden()
    row.set_chips([Chip("Fiel", "accent"), Chip("Dos asuntos abiertos", "warning")])
    row.resize(120, 100)
    assert [c.text for c in row.chips] == ["Fiel", "Dos asuntos abiertos"]
    row.set_chips([])
    assert row.isHidden()


def test_chips_break_into_rows(qtbot: QtBot) -> None:
    row = ChipRow()
    qtbot.addWidget(row)
    row.set_chips([Chip(f"Asunto número {n}") for n in range(6)])
    wide, narrow = row.heightForWidth(2000), row.heightForWidth(200)
    assert narrow >= wide * 3


@pytest.mark.parametrize(
    ("name", "letters"),
    [("María del Carmen Ruiz", "MC"), ("Íñigo", "Í"), ("", ""), ("de la Peña", "P")],
)
def test_initials_leave_particles_out(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_person_card_tells_who_it_is(qtbot: QtBot) -> None:
    card = PersonCard()
    show(qtbot, card)
    card.set_person("Ana Ruiz", ["12345678Z", "", "600 123 456"], [Chip("Fiel")])
    assert card.detail.text() == "12345678Z  ·  600 123 456"
    assert card.accessibleName() == "Ana Ruiz"
    card.set_person("Ana Ruiz")
    assert not card.detail.isVisible()


def test_an_empty_list_says_what_to_do(qtbot: QtBot) -> None:
    empty = EmptyState()
    show(qtbot, empty)
    empty.set("queue", "Nadie espera", "Los turnos aparecerán aquí.", "Dar turno")
    with qtbot.waitSignal(empty.pressed):
        empty.button.click()
    empty.set("queue", "Nadie espera")
    assert not empty.button.isVisible()
    with pytest.raises(FileNotFoundError):
        empty.set("misspelt", "")


def test_a_section_header_has_at_most_one_button(qtbot: QtBot) -> None:
    header = SectionHeader(title="Compras", button="Añadir")
    show(qtbot, header)
    with qtbot.waitSignal(header.pressed):
        header.button.click()
    header.set("Compras")
    assert not header.button.isVisible()


def test_steps_tell_where_one_is(qtbot: QtBot) -> None:
    strip = StepStrip()
    show(qtbot, strip)
    strip.set_steps(
        [
            Step("Aceptación", StepState.DONE, "Lucía, 2 de marzo"),
            Step("Juicio", StepState.CURRENT),
            Step("Cierre", StepState.AHEAD),
        ]
    )
    assert strip.accessibleName() == "Paso 2 de 3: Juicio"
    assert strip.toolTip() == "Aceptación: Lucía, 2 de marzo"
    strip.grab()


def test_the_timeline_opens_what_it_tells(qtbot: QtBot) -> None:
    view = TimelineView()
    view.resize(500, 300)
    show(qtbot, view)
    entries = [
        TimelineEntry(START, "Reclamación R-1", "Ruido", Ref("case", 1), "complaint", open=True),
        TimelineEntry(START, "Visita A-001", "", Ref("visit", 2)),
    ]
    view.set_entries(entries, ZoneInfo("Europe/Madrid"))
    first = view.model().index(0, 0)
    assert first.data() == "02/03/2026: Reclamación R-1 (abierto). Ruido"
    view.grab()
    view.setCurrentIndex(first)
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [Ref("case", 1)]


def test_the_ring_follows_the_keyboard_and_the_widget(qtbot: QtBot, qapp: QApplication) -> None:
    rings = FocusRings(qapp)
    window = QWidget()
    window.resize(400, 300)
    layout = QVBoxLayout(window)
    fields = [QLineEdit(window), QLineEdit(window)]
    for field in fields:
        layout.addWidget(field)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    fields[0].setFocus()
    (ring,) = window.findChildren(FocusRing)
    assert ring.geometry().contains(fields[0].geometry())
    assert ring.geometry().width() - fields[0].width() >= 4
    fields[1].setFocus()
    assert ring.geometry().contains(fields[1].geometry())
    window.resize(300, 500)
    qtbot.waitUntil(lambda: ring.geometry().contains(fields[1].geometry()))
    fields[1].hide()
    fields[0].clearFocus()
    assert not ring.isVisible()
    qapp.focusChanged.disconnect(rings._on_focus)
    rings.deleteLater()
