"""The farewell: what both sides promised, how it ended, how satisfied they leave."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget

from atencion_desktop.base.clock import local_day
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.wording import day_text
from atencion_desktop.commitments.rules import SIDE_LABELS, Side
from atencion_desktop.forms.farewell_panel import Ui_FarewellPanel
from atencion_desktop.qt.icons import set_icon
from atencion_desktop.qt.theme import scaled
from atencion_desktop.qt.widgets.empty_state import IconLabel
from atencion_desktop.qt.widgets.field import show_errors
from atencion_desktop.reception.board import Board, InCourse
from atencion_desktop.reception.dialogs.sheet import Sheet
from atencion_desktop.reception.presenter import Counter, Goodbye
from atencion_desktop.reception.rules import RESULT_LABELS, Result
from atencion_desktop.reception.service import Farewell, Promise

_WIDTH = 880
_HEIGHT = 540
_DIGITS = frozenset("12345")

_DATE_WIDTH = 132
"""Of the day a promise is due, in pixels at 100 % text size."""


class FarewellSheet(Sheet):
    """F8 opens it for the visit in course; F8 again closes the visit and calls the next.

    What was typed stays until the visit is closed, also when the sheet is left with Esc.
    """

    def __init__(self, window: QWidget, counter: Counter) -> None:
        """Belong to a window; closed until :meth:`ask`."""
        super().__init__(window)
        self._counter = counter
        self._visit: InCourse | None = None
        self._pending: list[Promise] = []
        self.panel = QWidget(self.card)
        self.ui = Ui_FarewellPanel()
        self.ui.setupUi(self.panel)
        self.body.addWidget(self.panel)
        self.card.setMinimumWidth(_WIDTH)
        self.card.setMinimumHeight(_HEIGHT)
        self._dress()
        self._connect()

    def _dress(self) -> None:
        """Choices, icons, keys."""
        ui, keys = self.ui, self._counter.hub.keys
        for side in Side:
            ui.side_combo.addItem(tr(SIDE_LABELS[side]), side)
        for result in Result:
            ui.result_combo.addItem(tr(RESULT_LABELS[result]), result)
        ui.what_error.attach(ui.what_edit)
        ui.due_error.attach(ui.due_edit)
        set_icon(ui.add_button, "plus")
        ui.back_button.set_key("Esc")
        ui.close_button.set_icon("finish")
        ui.close_button.set_key(keys.key("farewell_only"))
        ui.next_button.set_icon("call")
        ui.next_button.set_key(keys.key("farewell"))
        ui.due_edit.set_today(self._today)

    def _connect(self) -> None:
        """Buttons and keys."""
        ui, keys = self.ui, self._counter.hub.keys
        ui.add_button.clicked.connect(self._add)
        ui.what_edit.returnPressed.connect(self._add)
        ui.due_edit.returnPressed.connect(self._add)
        ui.side_combo.currentIndexChanged.connect(self._on_side)
        ui.back_button.clicked.connect(self.close_overlay)
        ui.close_button.clicked.connect(self.finish)
        ui.next_button.clicked.connect(self.finish_and_call)
        self.set_keys(
            {
                keys.key("farewell"): self.finish_and_call,
                keys.key("farewell_only"): self.finish,
            }
        )

    def first_focus(self) -> QWidget:
        """The faces: one digit answers."""
        return self.ui.rating_bar

    def ask(self) -> None:
        """Open for the visit in course."""
        state = self._counter.state
        if state.current is None or state.board is None:
            return
        if self._visit is None or self._visit.ticket.id != state.current.ticket.id:
            self._begin(state.board, state.current)
        self._visit = state.current
        self.ui.due_edit.setFixedWidth(scaled(_DATE_WIDTH))
        self._show_promises()
        self.open()

    def _begin(self, board: Board, visit: InCourse) -> None:
        """A fresh goodbye: nothing preset."""
        ui = self.ui
        self._pending = []
        ui.number_label.setText(visit.ticket.number)
        ui.name_label.setText(visit.customer.name if visit.customer else "")
        self.setAccessibleName(tr("Despedida de {number}", number=visit.ticket.number))
        ui.owner_combo.clear()
        for person in board.people:
            ui.owner_combo.addItem(person.name, person.id)
        ui.owner_combo.setCurrentIndex(
            max(0, ui.owner_combo.findData(self._counter.hub.session.actor.account))
        )
        ui.side_combo.setCurrentIndex(0)
        ui.what_edit.clear()
        ui.due_edit.set_value(self._today() + timedelta(days=1))
        ui.result_combo.setCurrentIndex(0)
        ui.rating_bar.set_rating(None)
        ui.receipt_check.setChecked(False)
        self._show_errors({})

    def _today(self) -> date:
        """The shop's day."""
        board = self._counter.state.board
        zone = ZoneInfo(board.time_zone if board else "UTC")
        return local_day(self._counter.hub.clock.now(), zone)

    def _side(self) -> Side:
        """Who promises; Qt gives back the code's bare text."""
        return Side(self.ui.side_combo.currentData())

    @Slot()
    def _on_side(self) -> None:
        """Only the business has a person who answers."""
        self.ui.owner_combo.setEnabled(self._side() is Side.BUSINESS)

    @Slot()
    def _add(self) -> bool:
        """Note a promise down; whether it could be."""
        ui = self.ui
        what, due = ui.what_edit.text().strip(), ui.due_edit.value
        errors = {}
        if not what:
            errors["what"] = tr("Escriba a qué se compromete.")
        if due is None:
            errors["due"] = tr("Escriba el día: mañana, viernes o 15/3.")
        self._show_errors(errors)
        if errors or due is None:
            (ui.what_edit if "what" in errors else ui.due_edit).setFocus()
            return False
        side = self._side()
        owner = ui.owner_combo.currentData() if side is Side.BUSINESS else None
        self._pending.append(Promise(side, what, due, owner))
        ui.what_edit.clear()
        ui.what_edit.setFocus()
        ui.receipt_check.setChecked(bool(self._counter.hub.settings.value.paper_printer))
        self._show_promises()
        return True

    def _show_errors(self, errors: dict[str, str]) -> None:
        """What is wrong with the line being typed."""
        show_errors({"what": self.ui.what_error, "due": self.ui.due_error}, errors)

    def _show_promises(self) -> None:
        """What was promised during the visit, then what is being noted now."""
        layout = self.ui.promises_layout
        while (item := layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        kept = self._visit.commitments if self._visit else ()
        for one in kept:
            layout.addWidget(self._line(one.side, one.what, one.due_on, one.owner_name, None))
        for place, promise in enumerate(self._pending):
            name = self.ui.owner_combo.itemText(self.ui.owner_combo.findData(promise.owner))
            layout.addWidget(self._line(promise.side, promise.what, promise.due_on, name, place))
        if not kept and not self._pending:
            nothing = QLabel(tr("Nada prometido todavía."), self.panel)
            nothing.setProperty("textRole", "quiet")
            layout.addWidget(nothing)
        layout.addStretch()

    def _line(self, side: Side, what: str, due: date, owner: str, place: int | None) -> QWidget:
        """One promise; a pending one can still be taken out."""
        line = QWidget(self.panel)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(8)
        layout.addWidget(IconLabel(line, "shop" if side is Side.BUSINESS else "user", 18))
        words = QLabel(what, line)
        words.setWordWrap(True)
        layout.addWidget(words, 1)
        who = owner or tr(SIDE_LABELS[side])
        facts = QLabel(f"{who} · {day_text(due)}", line)
        facts.setProperty("textRole", "quiet")
        layout.addWidget(facts)
        if place is not None:
            button = QPushButton(line)
            button.setProperty("variant", "quiet")
            button.setAccessibleName(tr("Quitar: {what}", what=what))
            set_icon(button, "trash")
            button.clicked.connect(lambda: self._remove(place))
            layout.addWidget(button)
        return line

    def _remove(self, place: int) -> None:
        """Take a pending promise out."""
        del self._pending[place]
        self._show_promises()

    @Slot()
    def finish_and_call(self) -> None:
        """Close the visit and call the next."""
        self._finish(call_next=True)

    @Slot()
    def finish(self) -> None:
        """Close the visit without calling anybody."""
        self._finish(call_next=False)

    def _finish(self, *, call_next: bool) -> None:
        """A promise still being typed counts, or keeps the sheet open with its error."""
        if self._visit is None or (self.ui.what_edit.text().strip() and not self._add()):
            return
        farewell = Farewell(
            Result(self.ui.result_combo.currentData()),
            self.ui.rating_bar.rating,
            tuple(self._pending),
        )
        goodbye = Goodbye(
            self._visit.ticket.id, farewell, call_next, self.ui.receipt_check.isChecked()
        )
        self.close_overlay()
        self._counter.finish(goodbye, self._closed)

    def _closed(self) -> None:
        """It is durable: the next goodbye begins afresh, even of the same visit undone."""
        self._visit = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit that no field took is the answer about satisfaction."""
        if event.text() in _DIGITS and not event.modifiers():
            QApplication.sendEvent(self.ui.rating_bar, event)
        else:
            super().keyPressEvent(event)
