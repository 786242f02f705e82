"""The form on one screen: who, what happened, what they ask for; the law and the guide beside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from atencion_desktop.base.clock import local
from atencion_desktop.base.i18n import tr
from atencion_desktop.complaints.presenter.form import FormPresenter, FormState
from atencion_desktop.complaints.rules.kinds import KIND_HELP
from atencion_desktop.complaints.widgets.form_fields import FormFields
from atencion_desktop.complaints.widgets.law_side import show_gaps, show_law
from atencion_desktop.forms.complaint_form import Ui_ComplaintForm
from atencion_desktop.knowledge.panel import ProtocolPanel
from atencion_desktop.knowledge.rules import Situation
from atencion_desktop.qt.icons import set_icon
from atencion_desktop.qt.looks import set_property
from atencion_desktop.qt.theme import scaled
from atencion_desktop.qt.widgets.field import show_errors
from atencion_desktop.store.search import SearchHit

_SIDE = 290
_GAPS = 40
_LOW, _HIGH = 64, 120
_HOUR = 76
_ANY_WIDTH = 16_777_215
"""Qt's own largest width: no limit."""


class FormPanel(QWidget):
    """Shows the form's state; every change of a field goes straight to the presenter."""

    def __init__(self, presenter: FormPresenter, parent: QWidget | None = None) -> None:
        """Compose the form."""
        super().__init__(parent)
        self.presenter = presenter
        self.ui = Ui_ComplaintForm()
        self.ui.setupUi(self)
        self.fields = FormFields(self.ui, self)
        self.guide = ProtocolPanel(self)
        self.ui.guide_layout.addWidget(self.guide)
        self.guide.show_situation(Situation.COMPLAINT, Situation.CRITICISM)
        self._loaded = -1
        self._hits_for = ""
        self._refused: Mapping[str, str] = {}
        self._dress()
        self._connect()
        self.show_state(presenter.state)

    def first_focus(self) -> QWidget:
        """The facts when it is known who speaks, else the search among the files."""
        known = self.presenter.state.form.customer is not None
        return self.ui.facts_edit if known else self.ui.customer_edit

    def register(self) -> None:
        """Register, unless something typed cannot be read at all."""
        problem = self.fields.problem()
        if problem:
            self.fields.errors["facts_on"].show_error(problem)
            self.ui.facts_on_edit.setFocus()
            return
        self.presenter.register()

    def offer_drafts(self, drafts: Sequence[tuple[int, str]]) -> None:
        """The other unfinished forms of this desk, by id and words."""
        self.drafts_menu.clear()
        for draft, words in drafts:
            action = self.drafts_menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _on=False, draft=draft: self.presenter.take_up(draft))
        self.ui.drafts_button.setVisible(bool(drafts))
        self.ui.drafts_button.setText(tr("Sin terminar ({n})", n=len(drafts)))

    def show_state(self, state: FormState) -> None:
        """Show the state; fields are filled only when another form opens."""
        ui = self.ui
        if state.filing is not None:
            self.fields.set_today(state.filing.today)
        self.fields.offer_products(state.products)
        if state.loaded != self._loaded:
            self._loaded = state.loaded
            self.fields.fill(state.form)
            ui.edit_person_button.setChecked(False)
            ui.form_scroll.ensureVisible(0, 0)
        if state.hits_for and state.hits_for != self._hits_for:
            ui.customer_edit.show_hits(state.hits_for, state.hits)
        self._hits_for = state.hits_for
        self.fields.name_kind(state.form)
        ui.kind_hint_label.setText(tr(KIND_HELP[state.form.settled_kind]))
        self._show_person(state)
        show_errors(self.fields.errors, state.errors)
        self._focus_error(state)
        show_law(ui, state.filing)
        show_gaps(ui, state.filing)
        self._show_foot(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything side by side where it fits; one column where the text is large."""
        super().resizeEvent(event)
        self._place_columns()

    def _place_columns(self) -> None:
        """Two columns and the law beside them, or one column with the law at its end."""
        ui = self.ui
        columns = (ui.left_layout, ui.right_layout)
        needed = sum(column.minimumSize().width() for column in columns)
        needed += scaled(_SIDE) + _GAPS
        across = self.width() >= needed
        ui.side_panel.setMinimumWidth(scaled(_SIDE) if across else 0)
        ui.side_panel.setMaximumWidth(scaled(_SIDE) if across else _ANY_WIDTH)
        room = ui.main_layout if across else ui.columns_layout
        if room.indexOf(ui.side_panel) < 0:
            room.addWidget(ui.side_panel)
        ways = QBoxLayout.Direction
        ui.columns_layout.setDirection(ways.LeftToRight if across else ways.TopToBottom)
        ui.facts_edit.setMinimumHeight(_LOW if across else scaled(_HIGH))
        ui.facts_time_edit.setMinimumWidth(scaled(_HOUR))

    def _dress(self) -> None:
        """What the form itself cannot say."""
        ui, keys = self.ui, self.presenter.hub.keys
        ui.register_button.set_icon("check")
        ui.register_button.set_key(keys.key("save"))
        ui.park_button.set_icon("hold")
        ui.park_button.set_key(keys.key("park"))
        set_icon(ui.back_button, "arrow_left")
        set_icon(ui.drafts_button, "archive")
        self.drafts_menu = QMenu(ui.drafts_button)
        ui.drafts_button.setMenu(self.drafts_menu)

    def _connect(self) -> None:
        """Intents to the presenter, states back."""
        ui, presenter = self.ui, self.presenter
        self.fields.changed.connect(self._on_changed)
        ui.customer_edit.asked.connect(presenter.search_customer)
        ui.customer_edit.chosen.connect(self._on_chosen)
        ui.other_person_button.clicked.connect(presenter.forget_customer)
        ui.edit_person_button.toggled.connect(lambda _on: self._show_person(presenter.state))
        ui.register_button.clicked.connect(self.register)
        ui.park_button.clicked.connect(presenter.park)
        ui.discard_button.clicked.connect(presenter.discard)
        presenter.state_changed.connect(self.show_state)

    def _on_changed(self) -> None:
        """A person changed something."""
        self.presenter.edit(self.fields.read(self.presenter.state.form))

    def _on_chosen(self, hit: SearchHit) -> None:
        """Somebody of the files."""
        self.presenter.choose(hit.ref)
        self.ui.facts_edit.setFocus()

    def _show_person(self, state: FormState) -> None:
        """Somebody of the files stands as a card; anybody else is typed."""
        ui, form = self.ui, state.form
        known = form.customer is not None and not form.anonymous
        who = form.claimant
        ui.person_card.setVisible(known)
        ui.edit_person_button.setVisible(known)
        ui.other_person_button.setVisible(known)
        if known:
            ui.person_card.set_person(who.name, (who.document, who.phone, who.email))
        typed = form.customer is None or ui.edit_person_button.isChecked()
        ui.person_panel.setVisible(typed and not form.anonymous)
        ui.reach_panel.setVisible(ui.person_panel.isVisibleTo(self))
        ui.who_title_label.setVisible(not known)
        ui.customer_edit.setVisible(form.customer is None and not form.anonymous)
        ui.anonymous_check.setVisible(not known)

    def _focus_error(self, state: FormState) -> None:
        """Go to the first field that was refused, once."""
        if state.errors == self._refused:
            return
        self._refused = state.errors
        for name in state.errors:
            if name in self.fields.errors:
                field = getattr(self.ui, f"{name}_edit", None)
                if field is not None and not field.hasFocus():
                    field.setFocus()
                return

    def _show_foot(self, state: FormState) -> None:
        """Whether it is kept, and what can be done."""
        ui = self.ui
        words, level = "", "info"
        if state.saved is not None and state.filing is not None:
            moment = local(state.saved, state.filing.shop.zone)
            words, level = tr("Borrador guardado a las {time}", time=f"{moment:%H:%M}"), "success"
        if state.unsaved:
            words, level = tr("Guardando el borrador…"), "info"
        ui.saved_label.setText(words)
        set_property(ui.saved_label, "level", level)
        for button in (ui.register_button, ui.park_button, ui.discard_button):
            button.setEnabled(state.active and not state.busy)
