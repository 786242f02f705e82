"""The tab *Acogida y espera*: the live queue on the left, the person in front on the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.forms.reception_tab import Ui_ReceptionTab
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.icons import set_icon
from atencion_desktop.qt.table import current_row, select_row
from atencion_desktop.qt.widgets.chips import Chip
from atencion_desktop.reception.board import Board, DeskView, Ticket
from atencion_desktop.reception.panels.queue import (
    FORECAST,
    QueueModel,
    Ticking,
    View,
    dress_table,
    listed,
)
from atencion_desktop.reception.panels.vacant import VacantPanel
from atencion_desktop.reception.panels.visit import VisitPanel
from atencion_desktop.reception.presenter import CounterState, counter_of
from atencion_desktop.reception.rules import Action, allowed
from atencion_desktop.staff.rules import DESK_LABELS, PAUSE_LABELS, DeskState

_DESK_TONES = {DeskState.OPEN: "success", DeskState.PAUSED: "warning", DeskState.CLOSED: "neutral"}


class ReceptionTab(QWidget):
    """Shows the board; every button is an intent of the counter or one of its keys."""

    def __init__(self, hub: Hub, parent: QWidget | None = None) -> None:
        """Compose the lists and the card."""
        super().__init__(parent)
        self.hub = hub
        self.counter = counter_of(hub)
        self._view = View.WAITING
        self.ui = Ui_ReceptionTab()
        self.ui.setupUi(self)
        self.model = QueueModel(hub.clock, self)
        self._ticking = Ticking(self.model, self)
        self.vacant_panel = VacantPanel(self.counter, hub.keys.press, self)
        self._dress()
        self._connect()
        self.show_state(self.counter.state)

    def _dress(self) -> None:
        """Table, panels, icons, keys."""
        ui, keys = self.ui, self.hub.keys
        dress_table(ui.queue_table, self.model)
        ui.visit_stack.addWidget(self.vacant_panel)
        ui.issue_button.set_icon("ticket")
        ui.issue_button.set_key(keys.key("ticket"))
        ui.undo_button.set_icon("undo")
        ui.undo_button.set_key(keys.key("undo"))
        room = ui.undo_button.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # the list stays as high as it is
        ui.undo_button.setSizePolicy(room)
        ui.pause_button.set_key(keys.key("pause"))
        set_icon(ui.desk_button, "desk")

    def _connect(self) -> None:
        """Buttons to intents."""
        ui, press = self.ui, self.hub.keys.press
        views = (
            (ui.waiting_button, View.WAITING),
            (ui.held_button, View.HELD),
            (ui.closed_button, View.CLOSED),
        )
        for button, view in views:
            button.clicked.connect(lambda _checked, view=view: self.show_view(view))
        ui.service_combo.currentIndexChanged.connect(self._show_list)
        ui.issue_button.clicked.connect(lambda: press("ticket"))
        ui.undo_button.clicked.connect(lambda: press("undo"))
        ui.pause_button.clicked.connect(lambda: press("pause"))
        ui.desk_button.clicked.connect(self.counter.desk_wanted)
        ui.empty_page.pressed.connect(lambda: press("ticket"))
        ui.queue_table.activated.connect(self._on_activated)
        ui.queue_table.selectionModel().currentRowChanged.connect(self._show_row_actions)
        self._connect_rows()
        self.counter.state_changed.connect(self.show_state)

    def _connect_rows(self) -> None:
        """What can be done with the ticket under the cursor."""
        ui, counter = self.ui, self.counter
        ui.call_given_button.clicked.connect(lambda: self._with_row(counter.call_wanted.emit))
        ui.resume_button.clicked.connect(lambda: self._with_row(lambda t: counter.resume(t.id)))
        ui.reinstate_button.clicked.connect(
            lambda: self._with_row(lambda t: counter.reinstate(t.id))
        )
        ui.transfer_button.clicked.connect(
            lambda: self._with_row(lambda t: counter.transfer_wanted.emit(t, ""))
        )
        ui.walk_out_button.clicked.connect(
            lambda: self._with_row(lambda t: counter.walk_out(t.id, t.number))
        )
        ui.cancel_button.clicked.connect(lambda: self._with_row(counter.cancel_wanted.emit))

    @cached_property
    def visit_panel(self) -> VisitPanel:
        """The card of the person in front, built for the first one."""
        panel = VisitPanel(self.counter, self.hub.keys.press, self)
        panel.ui.transfer_button.clicked.connect(self._transfer_current)
        panel.ui.cancel_button.clicked.connect(self._cancel_current)
        self.ui.visit_stack.addWidget(panel)
        return panel

    def first_focus(self) -> QWidget:
        """The list, or the button that calls while nobody waits."""
        if not self.model.rowCount():
            return self.ui.issue_button
        if current_row(self.ui.queue_table) is None:
            self.ui.queue_table.selectRow(0)
        return self.ui.queue_table

    def open(self, ref: Ref, prefill: Prefill) -> None:
        """Show a visit; one that comes back with a customer gets that customer."""
        if prefill.customer is not None:
            self.counter.attach(ref.id, prefill.customer)
        if not select_row(self.ui.queue_table, ref.id):
            self.show_view(View.WAITING)
            select_row(self.ui.queue_table, ref.id)

    def dispose(self) -> None:
        """Stop ticking and listening; called when the window closes."""
        self._ticking.set_running(False)
        self.counter.dispose()

    def showEvent(self, event: QShowEvent) -> None:
        """The times run while they can be seen."""
        super().showEvent(event)
        self._ticking.set_running(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """And rest while not."""
        super().hideEvent(event)
        self._ticking.set_running(False)

    @Slot(object)
    def show_state(self, state: CounterState) -> None:
        """Show the room."""
        board = state.board
        if board is not None:
            self.model.zone = ZoneInfo(board.time_zone)
            self._show_services(board)
            self._show_counts(board)
            self._show_desks(board)
        self._show_list()
        self._show_front(state)
        self.ui.undo_button.setVisible(bool(state.undo_text))
        self.ui.undo_button.setText(state.undo_text)
        self.ui.undo_button.setToolTip(f"{state.undo_text}  ({self.hub.keys.key('undo')})")

    def show_view(self, view: View) -> None:
        """Another of the three lists."""
        self._view = view
        buttons = {
            View.WAITING: self.ui.waiting_button,
            View.HELD: self.ui.held_button,
            View.CLOSED: self.ui.closed_button,
        }
        buttons[view].setChecked(True)
        self._show_list()

    @Slot()
    def _show_list(self) -> None:
        """The chosen list, of the chosen service; the person in front is on the card instead."""
        board = self.counter.state.board
        service = self.ui.service_combo.currentData()
        rows = listed(board, self._view, service) if board else ()
        self.model.set_rows(rows)
        self.ui.queue_table.setColumnHidden(FORECAST, self._view is not View.WAITING)
        self.ui.list_stack.setCurrentWidget(self.ui.table_page if rows else self.ui.empty_page)
        self._show_empty(service is not None)
        self._show_row_actions()

    def _show_empty(self, filtered: bool) -> None:
        """What an empty list says."""
        key, page = self.hub.keys.key("ticket"), self.ui.empty_page
        if filtered:
            page.set("filter", tr("Nadie de este servicio"), tr("Elija otro servicio, o todos."))
        elif self._view is View.WAITING:
            hint = tr("Pulse {key} y la cifra del servicio para dar el primer turno.", key=key)
            page.set("queue", tr("No espera nadie"), hint, tr("Sacar turno"))
        elif self._view is View.HELD:
            hint = tr("Quien queda en espera con F12 y E aparece aquí y conserva su turno.")
            page.set("hold", tr("Nadie en espera"), hint)
        else:
            page.set("history", tr("Nadie se ha marchado todavía"), tr("Aquí verá los últimos."))

    @Slot()
    def _show_row_actions(self) -> None:
        """The buttons that the table of moves holds for the ticket under the cursor."""
        ticket: Ticket | None = current_row(self.ui.queue_table)
        able = allowed(ticket.state) if ticket else frozenset()
        offered: dict[QPushButton, Action] = {
            self.ui.call_given_button: Action.CALL,
            self.ui.resume_button: Action.RESUME,
            self.ui.reinstate_button: Action.REINSTATE,
            self.ui.transfer_button: Action.TRANSFER,
            self.ui.walk_out_button: Action.WALK_OUT,
            self.ui.cancel_button: Action.CANCEL,
        }
        free = self.counter.state.current is None
        for button, action in offered.items():
            button.setVisible(action in able)
            button.setEnabled(free or action not in {Action.CALL, Action.RESUME})
        self.ui.row_bar.setVisible(bool(able) and bool(self.model.rowCount()))

    def _show_services(self, board: Board) -> None:
        """The filter, kept where it was."""
        combo = self.ui.service_combo
        entries = [(tr("Todos"), None), *((f"{s.letter} {s.name}", s.id) for s in board.services)]
        if [combo.itemText(place) for place in range(combo.count())] == [e[0] for e in entries]:
            return
        chosen = combo.currentData()
        combo.blockSignals(True)
        combo.clear()
        for words, service in entries:
            combo.addItem(words, service)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.blockSignals(False)

    def _show_counts(self, board: Board) -> None:
        """How many are in each list."""
        ui = self.ui
        ui.waiting_button.setText(tr("En c&ola  {n}", n=len(board.waiting)))
        ui.held_button.setText(tr("En e&spera  {n}", n=len(board.held)))

    def _show_desks(self, board: Board) -> None:
        """Every desk with whom it is with, and the own one with its state."""
        self.ui.desks_row.set_chips([_desk_chip(desk) for desk in board.desks])
        own = board.desk
        self.ui.pause_button.setVisible(own is not None)
        if own is None:
            self.ui.desk_badge.set("")
            self.ui.desk_button.setText(tr("Elegir puesto"))
            return
        self.ui.desk_badge.set(tr(DESK_LABELS[own.state]), _DESK_TONES[own.state])
        self.ui.desk_button.setText(" · ".join(part for part in (own.name, own.person) if part))
        is_open = own.state is DeskState.OPEN
        self.ui.pause_button.setText(tr("&Pausar") if is_open else tr("A&brir el puesto"))
        self.ui.pause_button.set_icon("pause" if is_open else "start")

    def _show_front(self, state: CounterState) -> None:
        """The person in front, or who is next."""
        if state.current is not None:
            self.visit_panel.show_visit(state.current, self.model.zone)
            self.ui.visit_stack.setCurrentWidget(self.visit_panel)
        else:
            self.vacant_panel.show_board(state.board)
            self.ui.visit_stack.setCurrentWidget(self.vacant_panel)

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        """Enter does what the first button under the list does."""
        row_buttons = (
            self.ui.call_given_button,
            self.ui.resume_button,
            self.ui.reinstate_button,
        )
        for button in row_buttons:
            if button.isVisible() and button.isEnabled():
                button.click()
                return

    def _with_row(self, then: Callable[[Ticket], object]) -> None:
        """Do it with the ticket under the cursor."""
        ticket = current_row(self.ui.queue_table)
        if ticket is not None:
            then(ticket)

    @Slot()
    def _transfer_current(self) -> None:
        """Pass on the person in front, with the note being typed."""
        current = self.counter.state.current
        if current is not None:
            note = self.visit_panel.ui.note_edit.text()
            self.counter.transfer_wanted.emit(current.ticket, note)

    @Slot()
    def _cancel_current(self) -> None:
        """Void the ticket of the person in front."""
        current = self.counter.state.current
        if current is not None:
            self.counter.cancel_wanted.emit(current.ticket)


def _desk_chip(desk: DeskView) -> Chip:
    """A desk in a few words."""
    if desk.ticket:
        return Chip(f"{desk.name} · {desk.ticket}", "success")
    if desk.state is DeskState.PAUSED and desk.pause_reason:
        return Chip(f"{desk.name} · {tr(PAUSE_LABELS[desk.pause_reason])}", "warning")
    tone = "info" if desk.state is DeskState.OPEN else "neutral"
    words = tr("libre") if desk.state is DeskState.OPEN else tr(DESK_LABELS[desk.state])
    return Chip(f"{desk.name} · {words}", tone)
