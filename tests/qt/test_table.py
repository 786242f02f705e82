"""The list model: stable rows keep their selection while others come, go and move."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from atencion_desktop.qt.table import (
    DETAIL_ROLE,
    END,
    TONE_ROLE,
    Column,
    RowsModel,
    configure_table,
    current_row,
    select_row,
)


@dataclass(frozen=True)
class Row:
    id: int
    name: str


COLUMNS = (
    Column[Row]("Número", lambda row: str(row.id), align=END, width=80),
    Column[Row](
        "Nombre",
        lambda row: row.name,
        tooltip=lambda row: f"Ficha de {row.name}",
        detail=lambda row: f"n.º {row.id}",
        tone=lambda _: "success",
        stretch=True,
    ),
)


def make(*rows: Row) -> RowsModel[Row]:
    model = RowsModel(COLUMNS, lambda row: row.id)
    model.set_rows(rows)
    return model


def rows(*ids: int) -> tuple[Row, ...]:
    return tuple(Row(number, f"Persona {number}") for number in ids)


def test_it_is_a_well_behaved_model(qtmodeltester: Any) -> None:
    model = make(*rows(1, 2, 3))
    qtmodeltester.check(model)
    model.set_rows(rows(3, 4, 1))
    qtmodeltester.check(model)


def test_cells_tell_everything_of_their_row() -> None:
    model = make(Row(3, "Íñigo"))
    cell: Callable[[int], object] = model.index(0, 1).data
    assert model.index(0, 0).data() == "3"
    assert cell(Qt.ItemDataRole.ToolTipRole) == "Ficha de Íñigo"
    assert cell(Qt.ItemDataRole.AccessibleTextRole) == "Nombre: Íñigo. n.º 3"
    assert cell(DETAIL_ROLE) == "n.º 3"
    assert cell(TONE_ROLE) == "success"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Número"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    before=st.lists(st.integers(0, 30), unique=True),
    after=st.lists(st.integers(0, 30), unique=True),
)
def test_any_list_turns_into_any_other_with_every_index_following_its_row(
    qapp: object, before: list[int], after: list[int]
) -> None:
    model = make(*rows(*before))
    followed = {
        number: QPersistentModelIndex(model.index(place, 0)) for place, number in enumerate(before)
    }
    model.set_rows(rows(*after))
    assert [row.id for row in model.rows] == after
    for number, index in followed.items():
        assert index.isValid() is (number in after)
        if index.isValid():
            assert index.row() == after.index(number)


def test_only_changed_rows_repaint(qtbot: QtBot) -> None:
    model = make(*rows(1, 2, 3))
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last, _roles: changed.append(first.row()))
    model.set_rows((Row(1, "Persona 1"), Row(2, "Otra"), Row(3, "Persona 3")))
    assert changed == [1]


def test_selection_stays_on_its_person(qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    model = make(*rows(1, 2, 3))
    configure_table(view, model)
    assert select_row(view, 3)
    model.set_rows(rows(3, 1, 2, 9))
    assert current_row(view) == Row(3, "Persona 3")
    assert view.selectionModel().selectedRows()[0].row() == 0
    assert not select_row(view, 77)


def test_a_very_long_list_is_replaced_at_once(qtbot: QtBot) -> None:
    model = make(*rows(*range(2500)))
    with qtbot.waitSignal(model.modelReset):
        model.set_rows(rows(*range(1, 2600)))
    assert model.rowCount() == 2599


@pytest.mark.parametrize("number", [-1, 1])
def test_outside_there_is_no_row(number: int) -> None:
    model = make(Row(1, "Ana"))
    assert model.row(number) is None
    assert model.row(QModelIndex()) is None
    assert model.row_of(8) == -1


def test_rows_asked_for_while_rows_change_wait_their_turn(qtbot: QtBot) -> None:
    model: RowsModel[tuple[int]] = RowsModel(
        (Column("n", lambda row: str(row[0])),), lambda row: row[0]
    )
    model.set_rows([(1,), (2,), (3,)])
    seen: list[bool] = []

    def narrow() -> None:
        seen.append(model.settling)
        model.set_rows([(3,)])

    model.rowsRemoved.connect(narrow)
    model.set_rows([(2,), (3,)])
    assert model.rows == ((3,),)
    assert all(seen)
    assert not model.settling
