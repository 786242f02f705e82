"""What the customer bought here, to be picked with one key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView

from atencion_desktop.aftersales.wording import bought_words
from atencion_desktop.customers.rules import Purchase
from atencion_desktop.qt.table import (
    MIDDLE,
    TALL_ROW_HEIGHT,
    Column,
    RowsModel,
    configure_table,
    current_row,
)
from atencion_desktop.qt.theme import scaled
from atencion_desktop.qt.widgets.delegates import TwoLineDelegate

_KEYS = 9
_VISIBLE = 6


@dataclass(frozen=True, slots=True)
class Numbered:
    """A purchase and the digit that picks it (empty beyond nine)."""

    digit: str
    purchase: Purchase


class PurchasePicker(QObject):
    """Makes a form's table a list of purchases: digit, Enter or click picks one."""

    picked = Signal(object)

    def __init__(self, table: QTableView) -> None:
        """Belong to the table."""
        super().__init__(table)
        self._table = table
        self.model = RowsModel[Numbered](
            (
                Column("", lambda row: row.digit, align=MIDDLE, width=34),
                Column("", lambda row: row.purchase.title, detail=_detail, stretch=True),
            ),
            row_id=lambda row: row.purchase.id,
            parent=self,
        )
        configure_table(table, self.model, tall=True)
        table.horizontalHeader().hide()
        table.setItemDelegateForColumn(1, TwoLineDelegate(table))
        table.activated.connect(self._on_activated)
        table.clicked.connect(self._on_activated)
        table.installEventFilter(self)

    def set_purchases(self, purchases: tuple[Purchase, ...]) -> None:
        """Offer these."""
        self.model.set_rows(
            [
                Numbered(str(number) if number <= _KEYS else "", purchase)
                for number, purchase in enumerate(purchases, start=1)
            ]
        )
        rows = min(len(purchases), _VISIBLE)
        self._table.setFixedHeight(rows * scaled(TALL_ROW_HEIGHT) + 2)
        if purchases and not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self.model.index(0, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit picks its purchase."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain != Qt.KeyboardModifier.NoModifier or not event.text():
            return False
        for row in self.model.rows:
            if row.digit == event.text():
                self.picked.emit(row.purchase)
                return True
        return False

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        """Pick the purchase under the cursor."""
        row = current_row(self._table)
        if row is not None:
            self.picked.emit(row.purchase)


def _detail(row: Numbered) -> str:
    """When it was delivered, and its serial."""
    purchase = row.purchase
    when = bought_words(purchase.bought_on, purchase.delivered_on)
    return " · ".join(part for part in (when, purchase.serial) if part)
