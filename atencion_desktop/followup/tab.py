"""The tab *Seguimiento*: what was promised and is due, and one line to say how it ended."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from atencion_desktop.base.i18n import tr, tr_n, tr_noop
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.commitments.rules import WRITE, Commitment, Move
from atencion_desktop.followup.presenter import FollowupPresenter, FollowupState, Step
from atencion_desktop.followup.rules import EVERYBODY, NOBODY, Group
from atencion_desktop.followup.widgets.agenda_table import AgendaList
from atencion_desktop.followup.widgets.commitment_form import CommitmentForm
from atencion_desktop.forms.followup_tab import Ui_FollowupTab
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.table import current_row
from atencion_desktop.qt.widgets.chips import Chip

_WORDS = {
    Move.DONE: tr_noop("&Resultado"),
    Move.POSTPONE: tr_noop("&Motivo"),
    Move.CANCEL: tr_noop("&Motivo"),
}


class FollowupTab(QWidget):
    """Shows the agenda; Enter opens where a promise comes from, one line closes it."""

    def __init__(self, hub: Hub, parent: QWidget | None = None) -> None:
        """Build the tab and ask for the agenda."""
        super().__init__(parent)
        self.hub = hub
        self.presenter = FollowupPresenter(hub)
        self.ui = Ui_FollowupTab()
        self.ui.setupUi(self)
        self.agenda = AgendaList(self.ui.agenda_table)
        self.form = CommitmentForm(self.presenter, self)
        self.ui.list_stack.addWidget(self.form)
        self._step: Step | None = None
        self._filling = False
        self._set_up()
        self._connect()
        self.show_state(self.presenter.state)
        self.presenter.reload()

    def first_focus(self) -> QWidget:
        """Where the keyboard goes when the tab comes to the front."""
        state = self.presenter.state
        if state.draft is not None:
            return self.form.first_focus()
        nothing = state.loaded and not state.rows
        return self.ui.new_button if nothing else self.ui.agenda_table

    def open(self, ref: Ref, _prefill: Prefill) -> None:
        """Show one commitment."""
        self.presenter.look_for(ref.id)

    def new(self, _kind: str, prefill: Prefill) -> None:
        """Write a new promise."""
        self.presenter.begin_draft(prefill)
        self.form.first_focus().setFocus()

    def save(self) -> None:
        """Save what is being written."""
        if self.presenter.state.draft is not None:
            self.form.save()
        elif self.presenter.state.step is not None:
            self._confirm()

    def dispose(self) -> None:
        """Stop listening; called when the window closes."""
        self.presenter.dispose()

    def show_state(self, state: FollowupState) -> None:
        """Show the agenda, the step being written, or the new promise."""
        self.agenda.show_rows(state.rows, state.today)
        self.agenda.choose_first()
        if state.focus is not None and self.agenda.choose(state.focus):
            self.presenter.replace(focus=None)
        self._show_people(state)
        self._show_counts(state)
        self.form.show_state(state)
        self._show_page(state)
        self._show_step(state)

    def print_paper(self) -> None:
        """Ctrl+P: an agenda has no paper of its own."""
        self.hub.notices.info(tr("Para entregar la lista a otra persona, use «Copiar la lista»."))

    def park(self) -> None:
        """F7: there is no form here to put aside, and a step being written stays as it is."""

    def showEvent(self, event: QShowEvent) -> None:
        """The keys of the work belong to the tab in front."""
        super().showEvent(event)
        keys = self.hub.keys
        keys.bind("save", self.save)
        keys.bind("print", self.print_paper)
        keys.bind("park", self.park)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives a step up."""
        if event.key() == Qt.Key.Key_Escape and self.presenter.state.step is not None:
            self._leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list, the space bar means done."""
        if (
            watched is self.ui.agenda_table
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
        ):
            self._begin(Move.DONE)
            return True
        return super().eventFilter(watched, event)

    def _set_up(self) -> None:
        """What the form itself cannot say."""
        ui = self.ui
        for button, name in (
            (ui.open_button, "link"),
            (ui.done_button, "check"),
            (ui.postpone_button, "calendar_late"),
            (ui.cancel_button, "close"),
            (ui.copy_button, "copy"),
            (ui.new_button, "plus"),
        ):
            button.set_icon(name)
        ui.done_button.set_key(tr("Espacio"))
        ui.open_button.set_key(tr("Intro"))
        ui.due_on_edit.set_today(lambda: self.presenter.state.today)
        ui.agenda_empty.set(
            "check_all",
            tr("Nada pendiente"),
            tr(
                "Ningún compromiso vence hoy ni en los próximos 7 días. Los que se anoten en la "
                "despedida, en una reclamación o en posventa aparecerán aquí solos."
            ),
        )
        ui.agenda_table.installEventFilter(self)

    def _connect(self) -> None:
        """Intents to the presenter, states to the widgets."""
        ui = self.ui
        ui.person_combo.currentIndexChanged.connect(self._on_person)
        ui.copy_button.clicked.connect(self._copy)
        ui.new_button.clicked.connect(self._new)
        ui.agenda_table.activated.connect(self._open_origin)
        ui.agenda_table.selectionModel().currentRowChanged.connect(self._on_row)
        ui.open_button.clicked.connect(self._open_origin)
        for button, move in (
            (ui.done_button, Move.DONE),
            (ui.postpone_button, Move.POSTPONE),
            (ui.cancel_button, Move.CANCEL),
        ):
            button.clicked.connect(partial(self._begin, move))
        ui.confirm_button.clicked.connect(self._confirm)
        ui.words_edit.returnPressed.connect(self._confirm)
        ui.due_on_edit.returnPressed.connect(ui.words_edit.setFocus)
        ui.back_button.clicked.connect(self._leave)
        self.presenter.state_changed.connect(self.show_state)

    def _chosen(self) -> Commitment | None:
        """The commitment under the cursor."""
        row = current_row(self.ui.agenda_table)
        return None if row is None else row.commitment

    def _show_people(self, state: FollowupState) -> None:
        """Whose agenda can be chosen."""
        combo = self.ui.person_combo
        wanted = [(tr("Todo el equipo"), EVERYBODY), (tr("Del comercio"), NOBODY)]
        wanted += [(person.name, person.id) for person in state.people]
        shown = [(combo.itemText(n), combo.itemData(n)) for n in range(combo.count())]
        self._filling = True
        if shown != wanted:
            combo.clear()
            for name, person in wanted:
                combo.addItem(name, person)
        combo.setCurrentIndex(max(0, combo.findData(state.person)))
        self._filling = False

    def _show_counts(self, state: FollowupState) -> None:
        """How many are late and how many are for today."""
        counts = {row.group: row.count for row in state.rows if row.commitment is None}
        late, today = counts.get(Group.OVERDUE, 0), counts.get(Group.TODAY, 0)
        chips = []
        if late:
            chips.append(Chip(tr_n(late, "{n} vencido", "{n} vencidos"), "error"))
        if today:
            chips.append(Chip(tr_n(today, "{n} para hoy", "{n} para hoy"), "warning"))
        if tuple(chips) != self.ui.count_chips.chips:
            self.ui.count_chips.set_chips(chips)

    def _show_page(self, state: FollowupState) -> None:
        """The new promise, the agenda, or the word that there is nothing to do."""
        writing = state.draft is not None
        empty = state.loaded and not state.rows
        page = self.ui.empty_page if empty else self.ui.agenda_page
        before = self.ui.list_stack.currentWidget()
        self.ui.list_stack.setCurrentWidget(self.form if writing else page)
        self.ui.action_card.setVisible(not writing and bool(state.rows))
        self.ui.copy_button.setEnabled(bool(state.rows))
        self.ui.new_button.setEnabled(self.hub.session.actor.may(WRITE))
        if before is self.form and not writing and self.isVisible():
            self.first_focus().setFocus()

    def _show_step(self, state: FollowupState) -> None:
        """The buttons of the commitment chosen, or the line that asks for words."""
        ui, chosen = self.ui, self._chosen()
        ui.chosen_label.setText("" if chosen is None else chosen.what)
        may = chosen is not None and self.hub.session.actor.may(WRITE)
        for button in (ui.done_button, ui.postpone_button, ui.cancel_button):
            button.setEnabled(may)
        known = chosen is not None and self.hub.navigator.can_open(chosen.origin.kind)
        ui.open_button.setEnabled(known)
        step = state.step
        ui.step_bar.setVisible(step is not None)
        for button in (ui.open_button, ui.done_button, ui.postpone_button, ui.cancel_button):
            button.setVisible(step is None)
        self._show_error(state)
        if step is not None and step != self._step:
            self._open_step(step)
        elif step is None and self._step is not None and self.isVisible():
            ui.agenda_table.setFocus()
        self._step = step

    def _show_error(self, state: FollowupState) -> None:
        """What is wrong with the step, on the field that it is about."""
        line = self.ui.step_error
        line.show_error("")
        writing = state.step is not None
        wrong_day = "due_on" in state.errors
        line.attach(self.ui.due_on_edit if wrong_day else self.ui.words_edit)
        line.show_error(next(iter(state.errors.values()), "") if writing else "")

    def _open_step(self, step: Step) -> None:
        """Empty the line and go to it."""
        ui = self.ui
        postponing = step.move is Move.POSTPONE
        ui.words_edit.clear()
        ui.due_on_edit.set_value(None)
        ui.words_label.setText(tr(_WORDS[step.move]))
        for widget in (ui.due_on_label, ui.due_on_edit):
            widget.setVisible(postponing)
        (ui.due_on_edit if postponing else ui.words_edit).setFocus()

    def _on_person(self, _index: int) -> None:
        """Another person's agenda."""
        if not self._filling:
            self.presenter.choose_person(self.ui.person_combo.currentData())

    def _on_row(self, _now: QModelIndex, _before: QModelIndex) -> None:
        """Another commitment was chosen: the words half written belong to the first one."""
        chosen, step = self._chosen(), self.presenter.state.step
        if step is None or chosen is None or chosen.id == step.commitment:
            self._show_step(self.presenter.state)
        else:
            self.presenter.leave()

    def _begin(self, move: Move, _checked: bool = False) -> None:
        """Ask for the words of a step on the commitment chosen."""
        chosen = self._chosen()
        if chosen is not None and self.hub.session.actor.may(WRITE):
            self.presenter.begin(move, chosen.id)

    def _confirm(self) -> None:
        """Do the step that is being written."""
        self.presenter.confirm(self.ui.words_edit.text(), self.ui.due_on_edit.value)

    def _leave(self) -> None:
        """Give the step up."""
        self.presenter.leave()

    def _new(self) -> None:
        """A new promise that comes from no record."""
        self.new("commitment", Prefill())

    def _open_origin(self, *_index: object) -> None:
        """Go to the record that the commitment comes from."""
        chosen = self._chosen()
        if chosen is not None and self.hub.navigator.can_open(chosen.origin.kind):
            self.hub.navigator.open(chosen.origin)

    def _copy(self) -> None:
        """The agenda shown, as text, for handing it over."""
        QGuiApplication.clipboard().setText(self.presenter.as_text())
        self.hub.notices.success(tr("Lista copiada. Péguela donde la necesite."))
