"""The tab *Reclamaciones*: the register at the left; the form or the case at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.base.wording import moment_text
from atencion_desktop.complaints.drafts import DraftSummary
from atencion_desktop.complaints.presenter.case import CasePresenter
from atencion_desktop.complaints.presenter.form import FormPresenter
from atencion_desktop.complaints.presenter.register import RegisterPresenter, RegisterState
from atencion_desktop.complaints.reads import CaseSummary, Light, Show
from atencion_desktop.complaints.registration import Registered
from atencion_desktop.complaints.rules.kinds import KIND_LABELS, Kind
from atencion_desktop.complaints.rules.permissions import REGISTER
from atencion_desktop.complaints.rules.states import STATE_LABELS
from atencion_desktop.complaints.widgets.case_panel import CasePanel
from atencion_desktop.complaints.widgets.case_texts import LIGHT_TONES, due_text
from atencion_desktop.complaints.widgets.form_panel import FormPanel
from atencion_desktop.forms.complaints_tab import Ui_ComplaintsTab
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.table import Column, RowsModel, configure_table, current_row, select_row
from atencion_desktop.qt.theme import scaled
from atencion_desktop.qt.widgets.delegates import BadgeDelegate, TwoLineDelegate

_SHOWS = {
    Show.OPEN: tr_noop("Abiertas"),
    Show.DUE_SOON: tr_noop("Vencen pronto"),
    Show.NO_SHEET: tr_noop("Sin hoja"),
    Show.ALL: tr_noop("Todas"),
}
_SEARCH_PAUSE_MS = 150
_REGISTER = 340
_MARGINS = 48
_WIDE = 1_700
"""From this width on the register stays beside the form."""


class ComplaintsTab(QWidget):
    """Composes register, form and case; what is being written survives every change of page."""

    def __init__(self, hub: Hub, parent: QWidget | None = None) -> None:
        """Build the tab; the register is read at once, nothing else."""
        super().__init__(parent)
        self.hub = hub
        self.register_presenter = RegisterPresenter(hub)
        self.form_presenter = FormPresenter(hub)
        self.case_presenter = CasePresenter(hub)
        self.ui = Ui_ComplaintsTab()
        self.ui.setupUi(self)
        self.form = FormPanel(self.form_presenter, self)
        self.case = CasePanel(self.case_presenter, self)
        self.ui.form_page_layout.addWidget(self.form)
        self.ui.case_page_layout.addWidget(self.case)
        self._wanted: int | None = None
        self._search_pause = QTimer(self)
        self._search_pause.setSingleShot(True)
        self._search_pause.setInterval(_SEARCH_PAUSE_MS)
        self._set_up_lists()
        self._dress()
        self._connect()
        self.show_state(self.register_presenter.state)

    # --- what the shell asks ---------------------------------------------------------------------

    def first_focus(self) -> QWidget:
        """The form or the case in front, else the register."""
        page = self.ui.work_stack.currentWidget()
        if page is self.ui.form_page:
            return self.form.first_focus()
        return self.case.first_focus() if page is self.ui.case_page else self.ui.cases_table

    def open(self, ref: Ref, _prefill: Prefill | None = None) -> None:
        """Show a case."""
        self._show_case(ref.id)

    def new(self, _kind: str, prefill: Prefill) -> None:
        """Begin a form with what is known; one being written is parked."""
        self.form_presenter.begin(prefill)

    def save(self) -> None:
        """Ctrl+S: register the form, or go on with the signatures of the case."""
        page = self.ui.work_stack.currentWidget()
        if page is self.ui.form_page:
            self.form.register()
        elif page is self.ui.case_page:
            self.case.save()

    def print_paper(self) -> None:
        """Ctrl+P: the sheet of the case in front."""
        if self.ui.work_stack.currentWidget() is self.ui.case_page:
            self.case.print_paper()

    def park(self) -> None:
        """F7: put the form aside and open an empty one."""
        self.form_presenter.park()

    def dispose(self) -> None:
        """Keep what is written and stop listening; called when the window closes."""
        for presenter in (self.form_presenter, self.case_presenter, self.register_presenter):
            presenter.dispose()

    def showEvent(self, event: QShowEvent) -> None:
        """The keys of the work belong to the tab in front."""
        super().showEvent(event)
        keys = self.hub.keys
        keys.bind("save", self.save)
        keys.bind("print", self.print_paper)
        keys.bind("park", self.park)

    # --- the register ----------------------------------------------------------------------------

    def show_state(self, state: RegisterState) -> None:
        """Show the lists."""
        ui = self.ui
        self.cases.set_rows(state.cases)
        aside = [draft for draft in state.drafts if self._is_aside(draft)]
        self.drafts.set_rows(aside)
        self.form.offer_drafts([(d.id, f"{d.label} · {self._draft_detail(d)}") for d in aside])
        ui.drafts_card.setVisible(self.drafts.rowCount() > 0)
        ui.drafts_table.setFixedHeight(self._drafts_height())
        empty = state.read and not state.cases
        ui.cases_empty.setVisible(empty)
        ui.cases_table.setVisible(not empty)
        if self._wanted is not None:
            select_row(ui.cases_table, self._wanted)

    def _is_aside(self, draft: DraftSummary) -> bool:
        """Whether a draft is not the form in front."""
        in_front = self.ui.work_stack.currentWidget() is self.ui.form_page
        return draft.id != self.form_presenter.draft or not in_front

    def _drafts_height(self) -> int:
        """As high as the drafts at the desk, at most three."""
        row = self.ui.drafts_table.verticalHeader().defaultSectionSize()
        return min(self.drafts.rowCount(), 3) * row + 2

    def _set_up_lists(self) -> None:
        """The two tables of the register."""
        self.cases = RowsModel[CaseSummary](
            (
                Column("", lambda c: c.folio, detail=_case_detail, stretch=True),
                Column("", _case_badge, tone=_case_tone, width=132),
            ),
            row_id=lambda case: case.id,
            parent=self,
        )
        table = self.ui.cases_table
        configure_table(table, self.cases, tall=True)
        table.setItemDelegateForColumn(0, TwoLineDelegate(table))
        table.setItemDelegateForColumn(1, BadgeDelegate(table))
        table.horizontalHeader().hide()
        self.drafts = RowsModel[DraftSummary](
            (Column("", lambda d: d.label, detail=self._draft_detail, stretch=True),),
            row_id=lambda draft: draft.id,
            parent=self,
        )
        configure_table(self.ui.drafts_table, self.drafts, tall=True)
        self.ui.drafts_table.setItemDelegate(TwoLineDelegate(self.ui.drafts_table))
        self.ui.drafts_table.horizontalHeader().hide()

    def _draft_detail(self, draft: DraftSummary) -> str:
        """When it was last saved."""
        zone = self.register_presenter.state.zone
        words = tr("Aparcado") if draft.parked else tr("Recuperar borrador")
        return f"{words}, {moment_text(draft.saved, zone)}"

    def _dress(self) -> None:
        """What the form itself cannot say."""
        ui = self.ui
        ui.new_button.set_icon("plus")
        ui.new_button.set_key(self.hub.keys.key("new_case"))
        ui.new_button.setEnabled(self.hub.session.actor.may(REGISTER))
        for show, words in _SHOWS.items():
            ui.show_combo.addItem(tr(words), show)
        ui.kind_combo.addItem(tr("Todas"), None)
        for kind in Kind:
            ui.kind_combo.addItem(tr(KIND_LABELS[kind]), kind)
        ui.cases_empty.set(
            "complaint", tr("Nada por aquí"), tr("Ningún expediente con este filtro.")
        )
        ui.nothing_empty.set(
            "complaint",
            tr("Quejas, reclamaciones y sugerencias"),
            tr("Elija un expediente del registro, o empiece uno nuevo para quien está delante."),
        )

    def _connect(self) -> None:
        """Intents to the presenters, states to the widgets."""
        ui, register, form = self.ui, self.register_presenter, self.form_presenter
        register.state_changed.connect(self.show_state)
        ui.new_button.clicked.connect(self._begin)
        ui.show_combo.currentIndexChanged.connect(
            lambda _n: register.show(Show(ui.show_combo.currentData()))
        )
        ui.kind_combo.currentIndexChanged.connect(
            lambda _n: register.narrow(_kind_or_all(ui.kind_combo.currentData()))
        )
        ui.search_edit.textChanged.connect(lambda _text: self._search_pause.start())
        self._search_pause.timeout.connect(lambda: register.search(ui.search_edit.text()))
        ui.cases_table.activated.connect(self._on_case)
        ui.cases_table.clicked.connect(self._on_case)
        ui.drafts_table.activated.connect(self._on_draft)
        ui.drafts_table.clicked.connect(self._on_draft)
        form.opened.connect(self._show_form)
        form.closed.connect(self._show_nothing)
        self.form.ui.back_button.clicked.connect(self._show_nothing)
        self.case.ui.back_button.clicked.connect(self._show_nothing)
        ui.work_stack.currentChanged.connect(self._place_register)
        self.case_presenter.state_changed.connect(self._place_register)
        form.registered.connect(self._on_registered)
        form.drafts_changed.connect(register.reload)

    def _begin(self) -> None:
        """An empty form, from the button."""
        self.form_presenter.begin()

    def _on_case(self, index: QModelIndex) -> None:
        """A case of the register."""
        case = current_row(self.ui.cases_table)
        if index.isValid() and case is not None:
            self._show_case(case.id)

    def _on_draft(self, index: QModelIndex) -> None:
        """An unfinished form is taken up again."""
        draft = current_row(self.ui.drafts_table)
        if not index.isValid() or draft is None:
            return
        if draft.id == self.form_presenter.draft:
            self._show_form()
        else:
            self.form_presenter.take_up(draft.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a wide screen there is room for the register beside the form."""
        super().resizeEvent(event)
        self._place_register()

    def _place_register(self, _news: object = None) -> None:
        """The form takes the register's room: what is asked fits, and nobody reads other names.

        Beside a case it stays while there is room; without it each page has its way back.
        """
        ui = self.ui
        room = self.width() - scaled(_REGISTER) - _MARGINS
        page = ui.work_stack.currentWidget()
        if page is ui.form_page:
            beside = self.width() >= _WIDE
        else:
            needed = self.case.minimumSizeHint().width() if page is ui.case_page else 0
            beside = room >= needed
        ui.register_panel.setVisible(beside)
        ui.register_panel.setFixedWidth(scaled(_REGISTER))
        self.case.ui.back_button.setVisible(not beside)

    # --- the pages -------------------------------------------------------------------------------

    def _show_form(self) -> None:
        """A form has opened."""
        self._wanted = None
        self.ui.cases_table.clearSelection()
        self.ui.work_stack.setCurrentWidget(self.ui.form_page)
        self.show_state(self.register_presenter.state)
        self._take_focus()

    def _show_nothing(self) -> None:
        """Back to the register; a form being written stays open behind it, and is kept."""
        self.form_presenter.save_now()
        self.ui.work_stack.setCurrentWidget(self.ui.nothing_page)
        self.show_state(self.register_presenter.state)
        self._take_focus()

    def _show_case(self, case: int) -> None:
        """A case in front; a form being written stays open behind it, and is kept."""
        self.form_presenter.save_now()
        self._wanted = case
        self.case_presenter.open(case)
        self.ui.work_stack.setCurrentWidget(self.ui.case_page)
        select_row(self.ui.cases_table, case)
        self._take_focus()

    def _on_registered(self, done: Registered) -> None:
        """The form has become a case: on to its sheet."""
        self.hub.notices.success(tr("Registrada con el folio {folio}.", folio=done.folio))
        self._show_case(done.case)

    def _take_focus(self) -> None:
        """The keyboard goes where the work is, if this tab is in front."""
        if self.isVisible():
            self.first_focus().setFocus()


def _kind_or_all(code: str | None) -> Kind | None:
    """The kind of a choice: Qt gives back the text of a member, not the member."""
    return Kind(code) if code else None


def _case_detail(case: CaseSummary) -> str:
    """Kind and who, or what about."""
    parts = (tr(KIND_LABELS[case.kind]), case.who or case.product)
    return " · ".join(part for part in parts if part)


_PRESSING = frozenset({Light.NEAR, Light.LATE})


def _case_tone(case: CaseSummary) -> str:
    """The badge's colour; its words say the same."""
    owed = case.owes_sheet and case.light not in _PRESSING
    return "warning" if owed else LIGHT_TONES[case.light]


def _case_badge(case: CaseSummary) -> str:
    """What presses most: the deadline, the sheet still owed, else the state."""
    if case.owes_sheet and case.light not in _PRESSING:
        return tr("Sin hoja: imprimir")
    return due_text(case) or tr(STATE_LABELS[case.state])
