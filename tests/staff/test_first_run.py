"""The first run, driven by keys: a folder becomes a shop; what is wrong is said beside."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from atencion_desktop.app import make_shop, open_store
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.errors import DiskFull
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.qt.prompts import ScriptedPrompts
from atencion_desktop.staff import reads
from atencion_desktop.staff.credentials import matches
from atencion_desktop.staff.dialogs.first_run import FirstRunWindow
from atencion_desktop.staff.presenter.first_run import Step
from atencion_desktop.staff.rules import DeskState
from atencion_desktop.staff.setup import MadeShop, ShopPlan
from atencion_desktop.store.statement import statement
from tests.helpers import press, type_text
from tests.paper import reading

CODE = "-".join(["7KQ2"] * 14)
_SECRET = statement("select name, credential from account order by id")
_HOURS = statement("select weekday, opens, closes from opening_hours order by weekday, opens")

OpenWindow = Callable[..., FirstRunWindow]


def in_folder(folder: DataFolder, clock: FixedClock) -> Callable[[ShopPlan], MadeShop]:
    """Makes shops as the program does."""
    return lambda plan: make_shop(folder, plan, encryption=False, clock=clock)


@pytest.fixture
def place(tmp_path: Path) -> DataFolder:
    """A data folder that does not exist yet."""
    return DataFolder(tmp_path / "comercio")


@pytest.fixture
def first_run(qtbot: QtBot, place: DataFolder, clock: FixedClock) -> Iterator[OpenWindow]:
    """Opens a first run at its form; closed again at the end."""
    opened: list[FirstRunWindow] = []

    def show(
        make: Callable[[ShopPlan], MadeShop] | None = None,
        demo: Callable[[], None] = lambda: None,
        **settings: object,
    ) -> FirstRunWindow:
        window = FirstRunWindow(
            make or in_folder(place, clock),
            demo,
            clock=clock,
            **{"encryption_available": False, **settings},  # type: ignore[arg-type]
        )
        qtbot.addWidget(window)
        opened.append(window)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        press(window.ui.create_button, Qt.Key.Key_Space)
        return window

    yield show
    for window in opened:
        window.close()


def focused() -> QWidget:
    """Who has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def retype(edit: QWidget, text: str) -> None:
    """Go to a field and type over what it holds."""
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    type_text(edit, text) if text else press(edit, Qt.Key.Key_Delete)


def type_shop(window: FirstRunWindow) -> None:
    """What a shop in Sevilla types, from field to field."""
    data = window.form.shop_panel.ui
    retype(data.name_edit, "Electrodomésticos Vega")
    retype(data.tax_id_edit, "b-41.000.001")
    retype(data.address_edit, "Calle Feria, 48")
    retype(data.postcode_edit, "41003")
    retype(data.city_edit, "Sevilla")
    retype(window.form.people_panel.editor.lines[0].field("name"), "Íñigo Peña")


def make(window: FirstRunWindow, qtbot: QtBot) -> None:
    """Ctrl+Enter, and wait until the shop is there."""
    press_make(window)
    qtbot.waitUntil(lambda: window.presenter.state.step is Step.READY, timeout=20_000)
    qtbot.waitUntil(lambda: not window.presenter.runner.busy)


def press_make(window: FirstRunWindow) -> None:
    """Ctrl+Enter from wherever the keyboard is."""
    from PySide6.QtTest import QTest

    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def error_of(window: FirstRunWindow, name: str) -> str:
    """What is said under a field of the shop's data."""
    line = getattr(window.form.shop_panel.ui, f"{name}_error")
    return str(line.text()) if line.isVisible() else ""


def test_a_shop_is_made_from_what_was_typed(
    first_run: OpenWindow, qtbot: QtBot, place: DataFolder, clock: FixedClock
) -> None:
    window = first_run()
    assert focused() is window.form.shop_panel.ui.name_edit
    type_shop(window)
    assert window.form.shop_panel.ui.region_combo.currentText() == "Andalucía"
    assert error_of(window, "tax_id") == "NIF correcto"
    assert error_of(window, "postcode") == "Provincia: Sevilla"
    make(window, qtbot)
    made = window.presenter.state.made
    assert made is not None and made.password == window.ui.password_value_label.text()
    store = open_store(place, clock, checked=True)
    with store.read() as unit:
        shop = reads.shop(unit)
        assert (shop.name, shop.tax_id, shop.place) == (
            "Electrodomésticos Vega",
            "B41000001",
            "ES-AN",
        )
        assert shop.full_address == "Calle Feria, 48, 41003 Sevilla"
        assert [(s.letter, s.minutes) for s in reads.services(unit)] == [("A", 8), ("B", 11)]
        assert [(d.name, d.state) for d in reads.desks(unit)] == [("Puesto 1", DeskState.OPEN)]
        (name, credential), *others = unit.rows(_SECRET)
        assert (name, others) == ("Íñigo Peña", [])
        assert matches(made.password, credential)
        assert unit.rows(_HOURS)[0] == (0, "09:30", "13:30")
        assert len(unit.rows(_HOURS)) == 11
    store.close()


def test_more_services_desks_and_people_by_keyboard(
    first_run: OpenWindow, qtbot: QtBot, place: DataFolder, clock: FixedClock
) -> None:
    window = first_run()
    type_shop(window)
    press(window.form.services_panel.editor.add_button, Qt.Key.Key_Space)
    type_text(focused(), "Devolución y cañerías")
    press(window.form.desks_panel.editor.add_button, Qt.Key.Key_Space)
    press(window.form.people_panel.editor.add_button, Qt.Key.Key_Space)
    type_text(focused(), "Ana Prieto")
    press(window.form.people_panel.editor.add_button, Qt.Key.Key_Space)
    make(window, qtbot)
    store = open_store(place, clock)
    with store.read() as unit:
        assert [s.letter + s.name for s in reads.services(unit)][2] == "CDevolución y cañerías"
        assert [(d.code, d.state) for d in reads.desks(unit)] == [
            ("1", DeskState.OPEN),
            ("2", DeskState.CLOSED),
        ]
        assert [(p.name, p.role.value) for p in reads.people(unit)] == [
            ("Íñigo Peña", "administrator"),
            ("Ana Prieto", "reception"),
        ]
    store.close()


def test_an_empty_form_says_everything_that_is_missing(first_run: OpenWindow) -> None:
    window = first_run()
    press_make(window)
    missing = "Falta este dato. Escríbalo para continuar."
    assert error_of(window, "name") == missing
    assert error_of(window, "tax_id") == "Falta el NIF del titular. Escríbalo para continuar."
    assert window.form.people_panel.editor.lines[0].error.text() == missing
    assert focused() is window.form.shop_panel.ui.name_edit
    assert window.ui.problem_label.text() == "Revise los campos marcados."
    type_text(focused(), "V")
    assert error_of(window, "name") == ""
    assert window.ui.problem_label.text() == ""


def test_a_tax_number_is_judged_as_it_is_typed(first_run: OpenWindow) -> None:
    window = first_run()
    edit = window.form.shop_panel.ui.tax_id_edit
    edit.setFocus()
    type_text(edit, "B4100000")
    assert error_of(window, "tax_id") == ""
    type_text(edit, "2")
    assert "sería «1»" in error_of(window, "tax_id")
    press(edit, Qt.Key.Key_Backspace)
    press(edit, Qt.Key.Key_Tab)
    assert "forma esperada" in error_of(window, "tax_id")
    retype(edit, "B41000002")
    retype(window.form.shop_panel.ui.name_edit, "Vega")
    press_make(window)
    assert error_of(window, "tax_id").startswith("El NIF «B41000002» no es correcto")
    assert focused() is edit


def test_another_country_has_its_own_number_and_regions(first_run: OpenWindow) -> None:
    window = first_run()
    data = window.form.shop_panel.ui
    data.country_combo.setFocus()
    press(data.country_combo, Qt.Key.Key_P, text="P")
    assert data.country_combo.currentText() == "Perú"
    assert data.tax_id_label.text().replace("&", "") == "RUC"
    assert data.region_combo.findText("Lima") > 0 or data.region_combo.count() > 20
    retype(data.tax_id_edit, "20512333797")
    assert error_of(window, "tax_id") == "RUC correcto"


def test_a_region_that_is_not_the_postcodes_is_remarked(first_run: OpenWindow) -> None:
    window = first_run()
    type_shop(window)
    combo = window.form.shop_panel.ui.region_combo
    combo.setFocus()
    press(combo, Qt.Key.Key_G, text="G")
    assert combo.currentText() == "Galicia"
    press_make(window)
    assert "es de Sevilla, no de Galicia" in error_of(window, "postcode")


def test_two_services_with_one_letter_are_refused(first_run: OpenWindow) -> None:
    window = first_run()
    type_shop(window)
    second = window.form.services_panel.editor.lines[1]
    retype(second.field("letter"), "a")
    press_make(window)
    assert second.error.text() == "Ya hay un servicio con la letra A. Elija otra."
    assert focused() is second.field("letter")


def test_a_shop_without_services_is_refused(first_run: OpenWindow) -> None:
    window = first_run()
    type_shop(window)
    panel = window.form.services_panel
    for line in panel.editor.lines:
        press(line.remove_button, Qt.Key.Key_Space)
    press_make(window)
    assert panel.error.text() == "Hace falta al menos un servicio. Añada uno."
    assert focused() is panel.editor.add_button


def test_nobody_to_administer_is_refused(first_run: OpenWindow) -> None:
    window = first_run()
    type_shop(window)
    role = window.form.people_panel.editor.lines[0].field("role")
    role.setFocus()
    press(role, Qt.Key.Key_R, text="R")
    press_make(window)
    assert "al menos una persona que administre" in window.form.people_panel.error.text()


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("opens", "25:00", "«25:00» no es una hora. Escríbala como 9:30 o 930."),
        ("closes", "8", "El horario 09:30-08:00 no es válido o se solapa. Corríjalo."),
        ("reopens", "13", "El horario 13:00-20:30 no es válido o se solapa. Corríjalo."),
        ("ends", "", "Falta este dato. Escríbalo para continuar."),
    ],
)
def test_hours_that_make_no_sense_are_refused(
    first_run: OpenWindow, field: str, typed: str, said: str
) -> None:
    window = first_run()
    type_shop(window)
    tuesday = window.form.hours_panel.editor.lines[1]
    retype(tuesday.field(field), typed)
    press_make(window)
    assert tuesday.error.text() == said


def test_hours_are_typed_short_and_copied(first_run: OpenWindow) -> None:
    window = first_run()
    panel = window.form.hours_panel
    opens = panel.editor.lines[0].field("opens")
    retype(opens, "9")
    press(opens, Qt.Key.Key_Tab)
    assert panel.entries[0].first == ("09:00", "13:30")
    press(panel.ui.copy_button, Qt.Key.Key_Space)
    assert [day.first[0] for day in panel.entries] == ["09:00"] * 5 + ["10:00", ""]


def test_a_folder_that_cannot_be_written_leaves_the_form_as_it_was(
    first_run: OpenWindow, qtbot: QtBot, tmp_path: Path, clock: FixedClock
) -> None:
    (tmp_path / "archivo").write_text("no es una carpeta")
    blocked = DataFolder(tmp_path / "archivo" / "comercio")
    window = first_run(in_folder(blocked, clock))
    type_shop(window)
    press_make(window)
    assert window.presenter.state.step is Step.MAKING
    qtbot.waitUntil(lambda: window.presenter.state.step is Step.FORM)
    assert window.ui.problem_label.text().startswith("No se puede escribir en")
    assert window.form.shop_panel.shop.city == "Sevilla"
    assert (tmp_path / "archivo").read_text() == "no es una carpeta"


def test_the_window_stays_alive_while_the_shop_is_made_and_makes_it_once(
    first_run: OpenWindow, qtbot: QtBot
) -> None:
    go_on, plans = threading.Event(), []

    def slow(plan: ShopPlan) -> MadeShop:
        plans.append(plan)
        assert go_on.wait(10)
        return MadeShop("abcd-efgh-jkmn", CODE)

    window = first_run(slow, encryption_available=True)
    type_shop(window)
    press_make(window)
    press_make(window)
    assert window.ui.making_progress.isVisible()
    assert not window.ui.make_button.isEnabled()
    assert window.ui.problem_label.text() == "Creando «Electrodomésticos Vega»…"
    go_on.set()
    qtbot.waitUntil(lambda: window.presenter.state.step is Step.READY)
    qtbot.waitUntil(lambda: not window.presenter.runner.busy)
    assert len(plans) == 1


def test_what_is_told_once_is_copied_kept_on_paper_and_left_behind(
    first_run: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet = tmp_path / "hoja.pdf"
    window = first_run(
        lambda _plan: MadeShop("abcd-efgh-jkmn", CODE), prompts=ScriptedPrompts([sheet])
    )
    type_shop(window)
    make(window, qtbot)
    ui = window.ui
    assert ui.recovery_value_label.text().replace("\n", "") == CODE
    press(ui.recovery_copy_button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == CODE
    assert focused() is ui.save_sheet_button
    press(ui.save_sheet_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(ui.ready_problem_label.text()))
    assert ui.ready_problem_label.text() == f"Hoja guardada en {sheet}"
    text = reading.text(sheet.read_bytes())
    assert "abcd-efgh-jkmn" in text and "Íñigo Peña" in text
    assert "".join(text.split()).count("7KQ2") == 14
    assert sheet.stat().st_mode & 0o777 == 0o600
    with qtbot.waitSignal(window.made) as told:
        press(ui.start_button, Qt.Key.Key_Space)
    assert told.args == [MadeShop("abcd-efgh-jkmn", CODE)]


def test_the_demonstration_is_one_press_away(qtbot: QtBot, first_run: OpenWindow) -> None:
    go_on = threading.Event()

    def prepare() -> None:
        assert go_on.wait(10)

    window = first_run(demo=prepare)
    press(window.ui.back_button, Qt.Key.Key_Space)
    assert focused() is window.ui.create_button
    press(window.ui.demo_button, Qt.Key.Key_Space)
    assert window.ui.preparing_progress.isVisible()
    assert not window.ui.demo_button.isEnabled()
    with qtbot.waitSignal(window.demo_ready):
        go_on.set()


def test_a_demonstration_without_room_says_so(qtbot: QtBot, first_run: OpenWindow) -> None:
    def prepare() -> None:
        raise DiskFull

    window = first_run(demo=prepare)
    press(window.ui.back_button, Qt.Key.Key_Space)
    press(window.ui.demo_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.presenter.state.step is Step.WELCOME)
    assert window.ui.preparing_label.text().startswith("El disco está lleno")
    assert window.ui.demo_button.isEnabled()


def test_tab_walks_every_field_in_the_order_one_reads(first_run: OpenWindow) -> None:
    window = first_run()
    ui = window.ui
    press(window.form.services_panel.editor.add_button, Qt.Key.Key_Space)
    window.form.shop_panel.ui.email_edit.setFocus()
    walked: list[QWidget] = []
    while focused() is not ui.make_button and len(walked) < 80:
        press(focused(), Qt.Key.Key_Tab)
        walked.append(focused())
    expected = [
        *(stop for line in window.form.services_panel.editor.lines for stop in line.stops()),
        window.form.services_panel.editor.add_button,
        *(stop for line in window.form.desks_panel.editor.lines for stop in line.stops()),
        window.form.desks_panel.editor.add_button,
        *(stop for line in window.form.people_panel.editor.lines for stop in line.stops()),
        window.form.people_panel.editor.add_button,
        *(stop for line in window.form.hours_panel.editor.lines for stop in line.stops()),
        window.form.hours_panel.ui.copy_button,
    ]
    reached = [stop for stop in walked if stop not in (ui.make_button, ui.back_button)]
    assert [stop.objectName() for stop in reached] == [stop.objectName() for stop in expected]


def test_scrolling_past_a_number_does_not_change_it(first_run: OpenWindow, qtbot: QtBot) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    window = first_run()
    spin = window.form.services_panel.editor.lines[0].field("minutes")
    assert isinstance(spin, QSpinBox)
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(spin.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(spin, turn)
    assert spin.value() == 8


def test_large_text_folds_the_columns_instead_of_scrolling_sideways(first_run: OpenWindow) -> None:
    window = first_run()
    for width, first_column in ((1366, 1), (900, 3), (440, 6)):
        window.resize(width, 700)
        column = window.form.ui.shop_column_layout
        items = [column.itemAt(place) for place in range(column.count())]
        assert sum(item is not None and item.widget() is not None for item in items) == first_column
