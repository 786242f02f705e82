"""The tab *Ficha de cliente*: the search on top; below it the open file or one of its forms."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.customers.presenter.book import BookPresenter, BookState, Mode
from atencion_desktop.customers.presenter.form import FormPresenter, FormState
from atencion_desktop.customers.presenter.purchase import PurchasePresenter
from atencion_desktop.customers.rules import BLANK, WRITE, NewCustomer, from_search
from atencion_desktop.customers.widgets.customer_file import CustomerFile
from atencion_desktop.customers.widgets.customer_form import CustomerForm
from atencion_desktop.customers.widgets.purchase_form import PurchaseForm
from atencion_desktop.forms.customers_tab import Ui_CustomersTab
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.table import Column, RowsModel, configure_table, current_row
from atencion_desktop.qt.widgets.delegates import TwoLineDelegate
from atencion_desktop.staff.rules import Shop
from atencion_desktop.store.search import SearchHit


class CustomersTab(QWidget):
    """Composes search, file and forms; what is being typed survives every change of page."""

    def __init__(self, hub: Hub, parent: QWidget | None = None) -> None:
        """Build the tab and ask for the latest files."""
        super().__init__(parent)
        self.hub = hub
        self.presenter = BookPresenter(hub)
        self.form_presenter = FormPresenter(hub)
        self.purchase_presenter = PurchasePresenter(hub)
        self.ui = Ui_CustomersTab()
        self.ui.setupUi(self)
        self.file = CustomerFile(hub, self.presenter, self.shop, self)
        self.form = CustomerForm(self.form_presenter, self)
        self.purchase_form = PurchaseForm(self.purchase_presenter, self.shop, self)
        self._pages = {
            Mode.SEARCH: self.ui.search_page,
            Mode.FILE: self.file,
            Mode.FORM: self.form,
            Mode.PURCHASE: self.purchase_form,
        }
        self._set_up()
        self._connect()
        self.show_state(self.presenter.state)
        self.presenter.reload()

    def shop(self) -> Shop:
        """The shop, as the form's presenter last read it."""
        return self.form_presenter.state.shop

    def first_focus(self) -> QWidget:
        """Where the keyboard goes when the tab comes to the front."""
        mode = self.presenter.state.mode
        if mode is Mode.FORM:
            return self.form.first_focus()
        if mode is Mode.PURCHASE:
            return self.purchase_form.first_focus()
        if mode is Mode.FILE:
            return self.file.first_focus()
        return self.ui.search_edit

    def open(self, ref: Ref, prefill: Prefill) -> None:
        """Show a customer's file, or the file that a purchase belongs to."""
        self.presenter.wait_for_visit(prefill.visit)
        self.presenter.choose(ref)

    def new(self, _kind: str, prefill: Prefill) -> None:
        """Begin a new file; from a visit, whoever is created or chosen is attached to it.

        A file that is still being typed is taken up again, never overwritten.
        """
        self.presenter.wait_for_visit(prefill.visit)
        if prefill.visit is not None and not prefill.values:
            self.presenter.show(Mode.SEARCH)
            self.ui.search_edit.setFocus()
            return
        self._begin(NewCustomer(**dict(prefill.values)))

    def save(self) -> None:
        """Save the form in front, if one is."""
        mode = self.presenter.state.mode
        if mode is Mode.FORM:
            self.form.save()
        elif mode is Mode.PURCHASE:
            self.purchase_form.save()

    def dispose(self) -> None:
        """Stop listening; called when the window closes."""
        for presenter in (self.presenter, self.form_presenter, self.purchase_presenter):
            presenter.dispose()

    def show_state(self, state: BookState) -> None:
        """Show the page in front and the bars above it."""
        page = self._pages[state.mode]
        changed = self.ui.mode_stack.currentWidget() is not page
        self.file.show_state(state)
        self.ui.mode_stack.setCurrentWidget(page)
        self.recent_model.set_rows(state.recent)
        self.ui.recent_card.setVisible(bool(state.recent))
        self.ui.visit_bar.setVisible(state.visit is not None)
        self._render_draft(self.form_presenter.state)
        if changed and self.isVisible():
            self.first_focus().setFocus()

    def print_paper(self) -> None:
        """Ctrl+P: a file has no paper of its own."""
        self.hub.notices.info(tr("La ficha no tiene ningún documento que imprimir."))

    def showEvent(self, event: QShowEvent) -> None:
        """The keys of the work belong to the tab in front."""
        super().showEvent(event)
        keys = self.hub.keys
        keys.bind("save", self.save)
        keys.bind("print", self.print_paper)
        keys.bind("park", self.presenter.go_back)

    def _set_up(self) -> None:
        """What the form itself cannot say."""
        for mode in (Mode.FILE, Mode.FORM, Mode.PURCHASE):
            self.ui.mode_stack.addWidget(self._pages[mode])
        self.ui.new_button.set_icon("user_add")
        self.ui.new_button.setEnabled(self.hub.session.actor.may(WRITE))
        self.ui.search_empty.set(
            "search",
            tr("Busque a la persona antes de escribir nada"),
            tr(
                "Con el nombre en cualquier orden, parte del teléfono, el documento, el correo o "
                "el número de serie. Si no está, pulse Ctrl+N para crear su ficha."
            ),
        )
        self.recent_model = RowsModel[SearchHit](
            (Column("", lambda hit: hit.title, detail=lambda hit: hit.subtitle, stretch=True),),
            row_id=lambda hit: hit.ref,
            parent=self,
        )
        table = self.ui.recent_table
        configure_table(table, self.recent_model, tall=True)
        table.setItemDelegate(TwoLineDelegate(table))
        table.horizontalHeader().hide()

    def _connect(self) -> None:
        """Intents to the presenters, states to the widgets."""
        ui = self.ui
        ui.search_edit.asked.connect(self.presenter.search)
        ui.search_edit.chosen.connect(self._choose_hit)
        ui.search_edit.dismissed.connect(self.presenter.go_back)
        self.presenter.found.connect(ui.search_edit.show_hits)
        ui.recent_table.activated.connect(self._choose_recent)
        self.hub.keys.bind_button("new_customer", ui.new_button)
        ui.new_button.clicked.connect(self._begin_typed)
        ui.visit_cancel_button.clicked.connect(lambda: self.presenter.wait_for_visit(None))
        ui.draft_resume_button.clicked.connect(lambda: self.presenter.show(Mode.FORM))
        ui.draft_discard_button.clicked.connect(self._discard)
        self.file.edit_asked.connect(self._edit)
        self.file.purchase_asked.connect(self._buy)
        self.form.cancelled.connect(self.presenter.go_back)
        self.form.existing_chosen.connect(self._use_existing)
        self.form_presenter.saved.connect(self._on_saved)
        self.form_presenter.state_changed.connect(self._render_draft)
        self.purchase_form.cancelled.connect(self.presenter.go_back)
        self.purchase_presenter.saved.connect(self.presenter.open)
        self.presenter.state_changed.connect(self.show_state)

    def _choose_hit(self, hit: SearchHit) -> None:
        """Open what was found."""
        self.presenter.choose(hit.ref)

    def _choose_recent(self, _index: QModelIndex) -> None:
        """Open the latest file under the cursor."""
        hit = current_row(self.ui.recent_table)
        if hit is not None:
            self.presenter.choose(hit.ref)

    def _begin(self, values: NewCustomer = BLANK) -> None:
        """A new file, or the one that is still being typed."""
        if not self.form_presenter.state.dirty:
            self.form_presenter.begin(values)
        self.presenter.show(Mode.FORM)

    @Slot()
    def _begin_typed(self) -> None:
        """A new file that begins with what was looked for and not found."""
        looked_for = self.ui.search_edit.query()
        self.ui.search_edit.close_hits()
        self.ui.search_edit.clear()
        self._begin(from_search(looked_for))

    def _edit(self) -> None:
        """Edit the open file, unless another one is still unsaved."""
        page, state = self.presenter.state.page, self.form_presenter.state
        if page is None:
            return
        if not state.dirty:
            self.form_presenter.edit(page)
        elif state.customer != page.summary.id:
            self.hub.notices.warning(
                tr("Guarde o descarte antes la ficha sin guardar: {name}.", name=state.title)
            )
        self.presenter.show(Mode.FORM)

    def _buy(self) -> None:
        """Add a purchase to the open file."""
        page = self.presenter.state.page
        if page is not None:
            self.purchase_presenter.begin(page)
            self.presenter.show(Mode.PURCHASE)

    def _discard(self) -> None:
        """Forget what was typed, with a way back."""
        state = self.form_presenter.state
        self.form_presenter.discard()
        self.hub.notices.success(
            tr("Ficha descartada."),
            tr("Deshacer"),
            lambda: self.form_presenter.take_back(state),
        )

    def _use_existing(self, customer: int) -> None:
        """Use a file that is already there in place of the one being typed."""
        self.form_presenter.discard()
        self.presenter.choose(Ref("customer", customer))

    def _on_saved(self, customer: int) -> None:
        """Show the saved file and give it to the visit that waits."""
        self.hub.notices.success(tr("Ficha guardada."))
        self.presenter.choose(Ref("customer", customer))

    def _render_draft(self, state: FormState) -> None:
        """Offer the unsaved form wherever it is not in front."""
        away = self.presenter.state.mode is not Mode.FORM
        self.ui.draft_bar.setVisible(away and state.dirty)
        self.ui.draft_label.setText(tr("Hay una ficha sin guardar: {name}", name=state.title))
