"""The tab *Posventa*: the shop's items and the open one; a new order; a slip to sign."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from atencion_desktop.aftersales.documents import DELIVERY, DEPOSIT
from atencion_desktop.aftersales.panels.intake import IntakePanel
from atencion_desktop.aftersales.panels.line import LinePanel
from atencion_desktop.aftersales.panels.line_list import line_list
from atencion_desktop.aftersales.panels.slip import SlipPanel
from atencion_desktop.aftersales.presenter.board import BoardPresenter, BoardState
from atencion_desktop.aftersales.presenter.intake import IntakePresenter, IntakeState
from atencion_desktop.aftersales.presenter.slip import SlipPresenter
from atencion_desktop.aftersales.rules.lines import WORK
from atencion_desktop.aftersales.rules.states import GROUP_LABELS, Group, State
from atencion_desktop.base.i18n import tr, tr_n
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.forms.aftersales_tab import Ui_AftersalesTab
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.icons import icon
from atencion_desktop.qt.table import select_row
from atencion_desktop.store.documents import DocumentInfo


class AftersalesTab(QWidget):
    """Composes list, item, new order and slip; what is being written survives every change."""

    def __init__(self, hub: Hub, parent: QWidget | None = None) -> None:
        """Build the tab and ask for the list."""
        super().__init__(parent)
        self.hub = hub
        self.board = BoardPresenter(hub)
        self.order = IntakePresenter(hub)
        self.paper = SlipPresenter(hub)
        self.ui = Ui_AftersalesTab()
        self.ui.setupUi(self)
        self.line = LinePanel(self.board)
        self.intake = IntakePanel(self.order, self)
        self.slip = SlipPanel(self.paper, self)
        self.area = QScrollArea(self.ui.detail_stack)
        self._standing: tuple[int, State] | None = None
        self._groups = {
            Group.OURS: self.ui.ours_button,
            Group.READY: self.ui.ready_button,
            Group.ALL: self.ui.all_button,
        }
        self._set_up()
        self._connect()
        self.show_state(self.board.state)
        self._show_parked(self.order.state)
        self.board.reload()

    def first_focus(self) -> QWidget:
        """Where the keyboard goes when the tab comes to the front."""
        here = self.ui.mode_stack.currentWidget()
        if here is self.intake:
            return self.intake.first_focus()
        if here is self.slip:
            return self.slip.first_focus()
        return self.ui.lines_table if self.model.rows else self.ui.search_edit

    def open(self, ref: Ref, _prefill: Prefill | None = None) -> None:
        """Show an item, or an order's first one."""
        self._show(self.ui.board_page)
        self.board.open(ref)

    def new(self, _kind: str, prefill: Prefill) -> None:
        """Begin an order with what is known."""
        self.order.begin(prefill)

    def save(self) -> None:
        """Ctrl+S: open the order, sign the slip, or take the step, whichever is in front."""
        here = self.ui.mode_stack.currentWidget()
        if here is self.intake:
            self.intake.save()
        elif here is self.slip:
            self.slip.save()
        else:
            self.board.confirm()

    def print_paper(self) -> None:
        """Ctrl+P: print the slip in front."""
        if self.ui.mode_stack.currentWidget() is self.slip:
            self.slip.print_paper()

    def park(self) -> None:
        """F7: put the order being written aside and begin an empty one."""
        if self.ui.mode_stack.currentWidget() is self.intake:
            self.order.park()

    def dispose(self) -> None:
        """Stop listening; called when the window closes."""
        for presenter in (self.board, self.order, self.paper):
            presenter.dispose()

    def show_state(self, state: BoardState) -> None:
        """Show the list and the open item."""
        board = state.board
        if board is not None:
            self._today = board.today
            self.model.set_rows(board.lines)
            for group, button in self._groups.items():
                button.setText(f"{tr(GROUP_LABELS[group])}  {board.counts[group]}")
            self._show_none(state)
            some = self.ui.lines_page if board.lines else self.ui.none_page
            self.ui.list_stack.setCurrentWidget(some)
        self._groups[state.group].setChecked(True)
        self.line.show_state(state)
        loaded = state.page is not None and state.page.line.id == state.selected
        if state.page is not None and self._standing != (state.page.line.id, state.page.line.state):
            self._standing = (state.page.line.id, state.page.line.state)
            self.area.verticalScrollBar().setValue(0)
        self.ui.detail_stack.setCurrentWidget(self.area if loaded else self.ui.nothing_page)
        if state.selected is not None and self._selected_id() != state.selected:
            select_row(self.ui.lines_table, state.selected)

    def showEvent(self, event: QShowEvent) -> None:
        """The keys of the work belong to the tab in front."""
        super().showEvent(event)
        keys = self.hub.keys
        keys.bind("save", self.save)
        keys.bind("print", self.print_paper)
        keys.bind("park", self.park)

    def _set_up(self) -> None:
        """What the form itself cannot say."""
        ui = self.ui
        self._today = self.hub.clock.now().date()
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.line)
        ui.detail_stack.addWidget(self.area)
        for panel in (self.intake, self.slip):
            ui.mode_stack.addWidget(panel)
        ui.search_edit.addAction(icon("search"), ui.search_edit.ActionPosition.LeadingPosition)
        ui.new_button.set_icon("plus")
        ui.new_button.set_key(self.hub.keys.key("new_order"))
        self._show_rights()
        ui.nothing_empty.set(
            "wrench",
            tr("Elija un artículo"),
            tr("Verá de quién es, si está en garantía y cuál es el siguiente paso."),
        )
        self.model = line_list(ui.lines_table, lambda: self._today)

    def _connect(self) -> None:
        """Intents to the presenters, states to the widgets."""
        ui = self.ui
        self.board.state_changed.connect(self.show_state)
        self.order.state_changed.connect(self._show_parked)
        ui.search_edit.textChanged.connect(self.board.search)
        for group, button in self._groups.items():
            button.clicked.connect(lambda _on=False, group=group: self.board.show_group(group))
        ui.lines_table.selectionModel().currentRowChanged.connect(self._on_row)
        ui.lines_table.activated.connect(self._on_activated)
        ui.new_button.clicked.connect(self._on_new)
        ui.resume_button.clicked.connect(self.order.resume)
        ui.discard_button.clicked.connect(self.order.discard)
        self.order.begun.connect(self._on_begun)
        self.order.opened.connect(self._on_opened)
        self.intake.left.connect(self._leave_intake)
        self.slip.left.connect(self._leave_slip)
        self.line.line_wanted.connect(self.board.select)
        self.line.paper_wanted.connect(self._on_paper)
        self.line.slip_wanted.connect(self._on_slip)
        self.board.delivered.connect(self._on_delivered)
        self.board.returning.connect(self.order.begin_again)
        self.hub.session.actor_changed.connect(self._show_rights)

    def _show(self, page: QWidget) -> None:
        """Bring a page of the tab to the front and give it the keyboard."""
        self.ui.mode_stack.setCurrentWidget(page)
        if self.isVisible():
            self.first_focus().setFocus()

    def _selected_id(self) -> int | None:
        """The item marked in the list."""
        marked = self.ui.lines_table.selectionModel().selectedRows()
        row = self.model.row(marked[0]) if marked else None
        return None if row is None else row.id

    def _show_none(self, state: BoardState) -> None:
        """Why the list is empty, and what to do."""
        if state.text.strip():
            title = tr("Nada con «{text}»", text=state.text.strip())
            self.ui.none_empty.set("search", title, tr("Pruebe con el código o el n.º de serie."))
            return
        titles = {
            Group.OURS: tr("No hay artículos en nuestras manos"),
            Group.READY: tr("No hay nada listo para entregar"),
            Group.ALL: tr("Aún no hay órdenes de posventa"),
        }
        hint = tr("Con «Nueva orden» se recibe un artículo y se imprime su resguardo.")
        self.ui.none_empty.set("box", titles[state.group], hint)

    @Slot(object)
    def _show_parked(self, state: IntakeState) -> None:
        """Offer the order put aside last."""
        ui, parked = self.ui, state.parked
        ui.draft_bar.setVisible(bool(parked))
        if parked:
            others = tr_n(len(parked) - 1, " (y otra más)", " (y otras {n})")
            title = tr("Orden a medias: {title}", title=parked[-1].title)
            ui.draft_label.setText(title + (others if len(parked) > 1 else ""))

    @Slot()
    def _show_rights(self) -> None:
        """Who may open orders."""
        self.ui.new_button.setVisible(self.hub.session.actor.may(WORK))

    @Slot(QModelIndex, QModelIndex)
    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        """The cursor's item is the open one, if a person put the cursor there."""
        row = self.model.row(current)
        if row is not None and not self.model.settling:
            self.board.select(row.id)

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        """Enter goes to what can be done with it."""
        self.line.first_focus().setFocus()

    @Slot()
    def _on_new(self) -> None:
        """A new order: for the person being served, as its key does, else for anybody."""
        if not self.hub.keys.press("new_order"):
            self.order.begin(Prefill())

    @Slot()
    def _on_begun(self) -> None:
        """An order is ready to be written."""
        self._show(self.intake)

    @Slot(int)
    def _on_opened(self, order: int) -> None:
        """The order is open: its slip comes next."""
        self.board.open(Ref("order", order))
        self.paper.begin(order, DEPOSIT)
        self._show(self.slip)

    @Slot(int, int)
    def _on_delivered(self, order: int, line: int) -> None:
        """The item was given back: its delivery slip comes next."""
        self.paper.begin(order, DELIVERY, line)
        self._show(self.slip)

    @Slot(object)
    def _on_paper(self, info: DocumentInfo) -> None:
        """Show a kept paper."""
        self.paper.show(info)
        self._show(self.slip)

    @Slot(str)
    def _on_slip(self, kind: str) -> None:
        """Make a slip that is missing."""
        page = self.board.state.page
        if page is not None:
            self.paper.begin(page.line.order, kind, page.line.id if kind == DELIVERY else None)
            self._show(self.slip)

    @Slot()
    def _leave_intake(self) -> None:
        """Back to the list; the order waits in its bar."""
        self.order.leave()
        self._show(self.ui.board_page)

    @Slot()
    def _leave_slip(self) -> None:
        """Back to the item."""
        self._show(self.ui.board_page)
