"""One file on one page: who it is, what to know, what is open, what was bought, what happened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from atencion_desktop.base.clock import local
from atencion_desktop.base.feature import Action, TimelineEntry
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.base.wording import day_text, money
from atencion_desktop.customers.page import CustomerPage, PurchaseLine
from atencion_desktop.customers.presenter.book import BookPresenter, BookState
from atencion_desktop.customers.rules import KIND_LABELS, WRITE
from atencion_desktop.customers.widgets.facts import FactList, facts_of
from atencion_desktop.customers.widgets.note_card import NoteCard
from atencion_desktop.customers.widgets.slots import empty_layout, fill_slot
from atencion_desktop.forms.customer_file import Ui_CustomerFile
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.table import END, Column, RowsModel, configure_table, current_row
from atencion_desktop.qt.theme import scaled
from atencion_desktop.qt.widgets.action_button import ActionButton
from atencion_desktop.qt.widgets.delegates import BadgeDelegate, TwoLineDelegate
from atencion_desktop.qt.widgets.flow_layout import FlowLayout
from atencion_desktop.staff.rules import Shop

_LEFT_WIDTH = 340
"""Of the column that says who it is, in pixels at 100 % text size."""


class CustomerFile(QWidget):
    """Renders the open file; tells when it is to be edited or a purchase added."""

    edit_asked = Signal()
    purchase_asked = Signal()

    def __init__(
        self,
        hub: Hub,
        presenter: BookPresenter,
        shop: Callable[[], Shop],
        parent: QWidget | None = None,
    ) -> None:
        """Compose the page; ``shop`` gives whose country and currency it is."""
        super().__init__(parent)
        self.hub = hub
        self.presenter = presenter
        self.shop = shop
        self.ui = Ui_CustomerFile()
        self.ui.setupUi(self)
        self.facts = FactList(self.ui.facts_slot)
        fill_slot(self.ui.facts_slot, self.facts)
        self.action_buttons: dict[str, ActionButton] = {}
        self._shown: CustomerPage | None = None
        self.ui.left_scroll.setFixedWidth(scaled(_LEFT_WIDTH))
        self._set_up_tables()
        self._set_up_actions()
        self._connect()

    def first_focus(self) -> QWidget:
        """Where the keyboard goes when the file opens."""
        filled = (view for view, _empty in self._lists() if not view.isHidden())
        return next(filled, self.ui.note_edit)

    def show_state(self, state: BookState) -> None:
        """Show the open file."""
        self.ui.note_error.show_error(state.errors.get("text", ""))
        page = state.page
        if page is None or page == self._shown:
            return
        self._shown = page
        self._render_identity(page)
        self._render_notes(page)
        self._render_lists(page)

    def changeEvent(self, event: QEvent) -> None:
        """The column of the person grows with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.ui.left_scroll.setFixedWidth(scaled(_LEFT_WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the search."""
        if event.key() == Qt.Key.Key_Escape:
            self.presenter.go_back()
        else:
            super().keyPressEvent(event)

    def _set_up_tables(self) -> None:
        """What is open, and what was bought."""
        self.open_model = RowsModel[TimelineEntry](
            (
                Column(
                    tr_noop("Asunto"),
                    lambda entry: entry.title,
                    detail=lambda entry: entry.detail,
                    tooltip=lambda entry: entry.detail,
                    stretch=True,
                ),
                Column(tr_noop("Desde"), self._entry_day, align=END, width=116),
            ),
            row_id=lambda entry: entry.ref,
            parent=self,
        )
        self.purchases_model = RowsModel[PurchaseLine](
            (
                Column(
                    tr_noop("Artículo"),
                    lambda line: line.purchase.title,
                    detail=self._purchase_detail,
                    stretch=True,
                ),
                Column(tr_noop("Garantía"), _guarantee_text, tone=_guarantee_tone, width=150),
            ),
            row_id=lambda line: line.purchase.id,
            parent=self,
        )
        configure_table(self.ui.open_table, self.open_model, tall=True)
        configure_table(self.ui.purchases_table, self.purchases_model, tall=True)
        for table in (self.ui.open_table, self.ui.purchases_table):
            table.setItemDelegate(TwoLineDelegate(table))
            table.horizontalHeader().hide()
        badge = BadgeDelegate(self.ui.purchases_table)
        self.ui.purchases_table.setItemDelegateForColumn(1, badge)
        for view, empty in self._lists():
            _show_one(view, empty, shown=False)
        self.ui.open_empty.set("check", tr("Nada pendiente"))
        self.ui.purchases_empty.set("receipt", tr("Sin compras anotadas"))
        self.ui.timeline_empty.set(
            "history",
            tr("Aún no ha pasado nada"),
            tr("Aquí aparecen sus visitas, reclamaciones, reparaciones y compromisos."),
        )

    def _set_up_actions(self) -> None:
        """One button for each thing that can be begun from a customer."""
        layout = FlowLayout(self.ui.actions_slot, 8)
        for action in self.hub.navigator.actions("customer"):
            button = ActionButton(self.ui.actions_slot)
            button.setObjectName(f"new_{action.kind}_button")
            button.setText(tr(action.label))
            button.set_icon(action.icon)
            button.set_key(action.key)
            button.clicked.connect(self._begin(action))
            layout.addWidget(button)
            self.action_buttons[action.kind] = button
        self.ui.actions_slot.setVisible(bool(self.action_buttons))

    def _connect(self) -> None:
        """Intents to the presenter and the navigator."""
        ui = self.ui
        ui.edit_button.clicked.connect(self.edit_asked)
        ui.purchase_button.clicked.connect(self.purchase_asked)
        ui.note_edit.returnPressed.connect(self._add_note)
        ui.note_error.attach(ui.note_edit)
        ui.open_table.activated.connect(self._open_current)
        ui.timeline_list.opened.connect(self._open)
        self.presenter.state_changed.connect(self.show_state)

    def _begin(self, action: Action) -> Callable[[], None]:
        """Opens a new one of a kind, prefilled with this customer."""

        def begin() -> None:
            """Go there."""
            if self._shown is not None:
                prefill = Prefill(customer=self._shown.summary.id)
                self.hub.navigator.new(action.kind, prefill)

        return begin

    def _render_identity(self, page: CustomerPage) -> None:
        """The card, the alerts, and what this person may do."""
        summary = page.summary
        kind = tr(KIND_LABELS[page.values.kind])
        self.ui.person_card.set_person(summary.name, (summary.number, kind))
        since = local(page.created, self.shop().zone).date()
        self.ui.since_label.setText(tr("Cliente desde el {day}", day=day_text(since)))
        self.facts.set_facts(facts_of(page, self.shop()))
        self.ui.alert_card.setVisible(bool(summary.alerts))
        self.ui.alert_label.setText("\n".join(summary.alerts))
        actor = self.hub.session.actor
        for widget in (self.ui.edit_button, self.ui.purchase_button, self.ui.note_edit):
            widget.setEnabled(actor.may(WRITE))
        for action in self.hub.navigator.actions("customer"):
            may = not action.permission or actor.may(action.permission)
            self.action_buttons[action.kind].setEnabled(may)

    def _render_notes(self, page: CustomerPage) -> None:
        """The notes under the line that adds one."""
        layout = self.ui.notes_slot.layout()
        if layout is None:
            layout = QVBoxLayout(self.ui.notes_slot)
            layout.setContentsMargins(0, 0, 0, 0)
        empty_layout(layout)
        for note in page.notes:
            card = NoteCard(note, self.shop().zone, self.ui.notes_slot)
            card.remove_button.setEnabled(self.hub.session.actor.may(WRITE))
            card.removed.connect(self.presenter.remove_note)
            layout.addWidget(card)

    def _render_lists(self, page: CustomerPage) -> None:
        """What is open, what was bought, what happened; each says so when it is empty."""
        self.open_model.set_rows(page.open_things)
        self.purchases_model.set_rows(page.purchases)
        self.ui.timeline_list.set_entries(page.timeline, self.shop().zone)
        filled = (page.open_things, page.purchases, page.timeline)
        for (view, empty), rows in zip(self._lists(), filled, strict=True):
            _show_one(view, empty, shown=bool(rows))

    def _lists(self) -> tuple[tuple[QWidget, QWidget], ...]:
        """Each list of the page with what stands in its place while it is empty."""
        ui = self.ui
        return (
            (ui.open_table, ui.open_empty),
            (ui.purchases_table, ui.purchases_empty),
            (ui.timeline_list, ui.timeline_empty),
        )

    def _entry_day(self, entry: TimelineEntry) -> str:
        """The day on the shop's calendar."""
        return day_text(local(entry.at, self.shop().zone).date())

    def _purchase_detail(self, line: PurchaseLine) -> str:
        """When, how much, and the numbers that identify it."""
        purchase = line.purchase
        amount = "" if purchase.amount is None else money(purchase.amount, self.shop().currency)
        parts = (day_text(purchase.bought_on), amount, purchase.serial, purchase.invoice)
        return " · ".join(part for part in parts if part)

    def _add_note(self) -> None:
        """Save the note; the line is emptied only once it was taken."""
        line, check = self.ui.note_edit, self.ui.alert_check
        self.presenter.add_note(line.text(), alert=check.isChecked(), then=self._empty_note)

    def _empty_note(self) -> None:
        """Ready for the next note."""
        self.ui.note_edit.clear()
        self.ui.alert_check.setChecked(False)

    def _open_current(self, _index: QModelIndex) -> None:
        """Open the open thing under the cursor."""
        entry = current_row(self.ui.open_table)
        if entry is not None:
            self._open(entry.ref)

    def _open(self, ref: Ref) -> None:
        """Go to a record, where some feature shows its kind."""
        if ref.kind not in ("customer", "purchase") and self.hub.navigator.can_open(ref.kind):
            self.hub.navigator.open(ref)


def _guarantee_text(line: PurchaseLine) -> str:
    """Until when it is under guarantee, in a few words."""
    guarantee = line.guarantee
    if guarantee.until is None:
        return tr("sin fecha") if guarantee.covered is None else tr("sin garantía legal")
    day = day_text(guarantee.until)
    if guarantee.covered is None:
        return tr("dudosa · {day}", day=day)
    return tr("hasta {day}", day=day) if guarantee.covered else tr("acabó {day}", day=day)


def _guarantee_tone(line: PurchaseLine) -> str:
    """Green while it runs, amber where the law is unclear, grey afterwards."""
    if line.guarantee.covered is None:
        return "warning" if line.guarantee.until else "neutral"
    return "success" if line.guarantee.covered else "neutral"


def _show_one(view: QWidget, empty: QWidget, *, shown: bool) -> None:
    """The list, or what it says while empty."""
    view.setVisible(shown)
    empty.setVisible(not shown)
