"""The agenda as a list with headings: what, whom to call, who answers for it, how late it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.wording import near_day
from atencion_desktop.commitments.rules import Side
from atencion_desktop.followup.rules import (
    GROUP_LABELS,
    ORIGIN_LABELS,
    AgendaRow,
    Group,
    owner_text,
)
from atencion_desktop.qt.table import (
    ROW_ROLE,
    TALL_ROW_HEIGHT,
    Column,
    RowsModel,
    configure_table,
    select_row,
)
from atencion_desktop.qt.theme import current, font, scaled
from atencion_desktop.qt.widgets.delegates import BadgeDelegate, TwoLineDelegate

Index = QModelIndex | QPersistentModelIndex
_HEADING_HEIGHT = 36
_PROMISED = {
    Side.BUSINESS: tr_noop("Lo prometió el comercio"),
    Side.CUSTOMER: tr_noop("Lo prometió el cliente"),
}
_TONES = {
    Group.OVERDUE: "error",
    Group.TODAY: "warning",
    Group.WEEK: "info",
    Group.LATER: "neutral",
}


class AgendaModel(RowsModel[AgendaRow]):
    """The lines of the agenda; headings cannot be chosen, so arrows pass over them."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty, with four columns."""
        self.today = date(2000, 1, 1)
        columns = (
            Column(tr_noop("Qué"), _what, detail=_what_detail, tooltip=_what, stretch=True),
            Column(tr_noop("Cliente"), _customer, detail=_customer_detail, width=240),
            Column(tr_noop("Responsable"), _owner, detail=lambda _row: "", width=170),
            Column(
                tr_noop("Para cuándo"), self._due, tone=lambda row: _TONES[row.group], width=150
            ),
        )
        super().__init__(columns, row_id=lambda row: row.key, parent=parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Nothing can be done with a heading."""
        row = self.row(index)
        if row is None or row.commitment is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _due(self, row: AgendaRow) -> str:
        """How late or how soon."""
        return "" if row.commitment is None else near_day(row.commitment.due_on, self.today)


class _HeadingDelegate(TwoLineDelegate):
    """A group's name and count across the whole line; other lines as two-line cells."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a heading or hand over to the ordinary line."""
        row: AgendaRow = index.data(ROW_ROLE)
        if row.commitment is not None:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setFont(font("caption", QFont.Weight.DemiBold))
        painter.setPen(current().colour("error" if row.group is Group.OVERDUE else "text_quiet"))
        area = option.rect.adjusted(10, 0, -10, -8)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(area, int(flags), f"{tr(GROUP_LABELS[row.group])} · {row.count}")
        painter.restore()


class AgendaList:
    """Keeps a table view showing the agenda, with its headings spanning the line."""

    def __init__(self, view: QTableView) -> None:
        """Take a table of the form."""
        self.view = view
        self.model = AgendaModel(view)
        configure_table(view, self.model, tall=True)
        view.setItemDelegate(_HeadingDelegate(view))
        view.setItemDelegateForColumn(3, _BadgeOrNothing(view))
        view.horizontalHeader().setStretchLastSection(False)

    def show_rows(self, rows: Sequence[AgendaRow], today: date) -> None:
        """Show these lines."""
        if self.model.today != today:
            self.model.today = today
            self.model.set_rows(())
        self.model.set_rows(rows)
        self.view.clearSpans()
        for number, row in enumerate(rows):
            heading = row.commitment is None
            height = _HEADING_HEIGHT if heading else TALL_ROW_HEIGHT
            self.view.setRowHeight(number, scaled(height))
            if heading:
                self.view.setSpan(number, 0, 1, self.model.columnCount())

    def choose(self, commitment: int) -> bool:
        """Put the cursor on a commitment; whether it is in the list."""
        for row in self.model.rows:
            if row.commitment is not None and row.commitment.id == commitment:
                return select_row(self.view, row.key)
        return False

    def choose_first(self) -> None:
        """Put the cursor on the first commitment, if nothing is chosen."""
        chosen: Any = self.view.currentIndex().data(ROW_ROLE)
        if chosen is None or chosen.commitment is None:
            for row in self.model.rows:
                if row.commitment is not None:
                    select_row(self.view, row.key)
                    return


class _BadgeOrNothing(BadgeDelegate):
    """The badge of a line; headings reach under it, so it draws nothing there."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The badge, except on headings."""
        row: AgendaRow = index.data(ROW_ROLE)
        if row.commitment is not None:
            super().paint(painter, option, index)


def _what(row: AgendaRow) -> str:
    """What was promised, or the heading for screen readers."""
    return tr(GROUP_LABELS[row.group]) if row.commitment is None else row.commitment.what


def _what_detail(row: AgendaRow) -> str:
    """Who promised it, and where it comes from."""
    if row.commitment is None:
        return ""
    origin = ORIGIN_LABELS.get(row.commitment.origin.kind)
    whose = tr(_PROMISED[row.commitment.side])
    return f"{whose} · {tr(origin)}" if origin else whose


def _customer(row: AgendaRow) -> str:
    """Whom it is about."""
    return "" if row.commitment is None else row.commitment.customer_name


def _customer_detail(row: AgendaRow) -> str:
    """The phone to call."""
    return "" if row.commitment is None else row.commitment.customer_phone


def _owner(row: AgendaRow) -> str:
    """Who answers for it."""
    return "" if row.commitment is None else owner_text(row.commitment)
