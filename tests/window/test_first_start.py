"""``atencion`` on a folder without a shop: the first run, then the window on what came of it."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from atencion_desktop.base.paths import DataFolder
from atencion_desktop.commands import window as command
from atencion_desktop.staff.dialogs.first_run import FirstRunWindow
from atencion_desktop.staff.presenter.first_run import FirstRunState, Step
from tests.helpers import press, type_text


def shown() -> FirstRunWindow:
    """The first run that is on the screen."""
    windows = QApplication.topLevelWidgets()
    return next(w for w in windows if isinstance(w, FirstRunWindow) and w.isVisible())


def fill_in() -> None:
    """Type a shop and make it; then to work."""
    window = shown()
    press(window.ui.create_button, Qt.Key.Key_Space)
    data = window.form.shop_panel.ui
    type_text(data.name_edit, "Ferretería Ñandú")
    type_text(data.tax_id_edit, "B41000001")
    type_text(window.form.people_panel.editor.lines[0].field("name"), "Begoña Ruiz")
    window.presenter.state_changed.connect(start)
    press(window.ui.make_button, Qt.Key.Key_Space)


def start(state: FirstRunState) -> None:
    """Leave the page with the password as soon as it is there."""
    if state.step is Step.READY:
        QTimer.singleShot(0, lambda: press(shown().ui.start_button, Qt.Key.Key_Space))


def begin(folder: DataFolder) -> DataFolder | None:
    """The first run as the command starts it."""
    with ExitStack() as stack:
        return command._first_run(folder, stack)


def test_a_made_shop_is_opened_next(qtbot: QtBot, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "comercio")
    QTimer.singleShot(0, fill_in)
    assert begin(folder) == folder
    assert folder.database.exists()
    assert (folder.keys / "shop.p12").exists()


def test_a_closed_first_run_makes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "comercio")
    QTimer.singleShot(0, lambda: shown().close())
    assert begin(folder) is None
    assert not folder.root.exists()


@pytest.mark.parametrize(
    ("kept", "begins"), [((), True), (("settings.json",), True), (("notas.txt",), False)]
)
def test_a_folder_of_somebody_else_is_left_alone(
    tmp_path: Path, kept: tuple[str, ...], begins: bool
) -> None:
    for name in kept:
        (tmp_path / name).write_text("{}")
    assert command._may_begin(DataFolder(tmp_path)) is begins
