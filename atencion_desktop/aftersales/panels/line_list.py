"""The shop's list: item and customer, where it stands, for when it was promised."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QTableView

from atencion_desktop.aftersales.reads import LineSummary
from atencion_desktop.aftersales.rules.states import STATE_LABELS
from atencion_desktop.aftersales.wording import promise_words, state_tone
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.qt.table import Column, RowsModel, configure_table
from atencion_desktop.qt.widgets.delegates import BadgeDelegate, TwoLineDelegate


def line_list(table: QTableView, today: Callable[[], date]) -> RowsModel[LineSummary]:
    """Make a form's table that list; gives the model to fill."""
    model = RowsModel[LineSummary](
        (
            Column(tr_noop("Artículo"), lambda row: row.title, detail=_whose, stretch=True),
            Column(
                tr_noop("Estado"),
                lambda row: tr(STATE_LABELS[row.state]),
                tone=lambda row: state_tone(row.state),
                width=150,
            ),
            Column(
                tr_noop("Para"),
                lambda row: promise_words(row, today())[0],
                detail=lambda row: promise_words(row, today())[1],
                width=92,
            ),
        ),
        row_id=lambda row: row.id,
        parent=table,
    )
    configure_table(table, model, tall=True)
    for column, delegate in enumerate((TwoLineDelegate, BadgeDelegate, TwoLineDelegate)):
        table.setItemDelegateForColumn(column, delegate(table))
    return model


def _whose(row: LineSummary) -> str:
    """Customer and code under the item."""
    return " · ".join(part for part in (row.customer, row.code) if part)
