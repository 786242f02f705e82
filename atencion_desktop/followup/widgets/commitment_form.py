"""The form of a new promise: whose, what, until when, who answers for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.commitments.rules import Side
from atencion_desktop.followup.presenter import FollowupPresenter, FollowupState
from atencion_desktop.forms.commitment_form import Ui_CommitmentForm


class CommitmentForm(QWidget):
    """Renders the promise being written; Enter saves, Esc leaves and what was typed stays."""

    cancelled = Signal()

    def __init__(self, presenter: FollowupPresenter, parent: QWidget | None = None) -> None:
        """Compose the form and connect it to its presenter."""
        super().__init__(parent)
        self.presenter = presenter
        self.ui = Ui_CommitmentForm()
        self.ui.setupUi(self)
        self.ui.save_button.set_icon("save")
        self.ui.save_button.set_key("Ctrl+S")
        self.ui.what_error.attach(self.ui.what_edit)
        self.ui.due_on_error.attach(self.ui.due_on_edit)
        self.ui.due_on_edit.set_today(lambda: presenter.state.today)
        self._number = 0
        self._people: tuple[int, ...] = ()
        self.ui.save_button.clicked.connect(self.save)
        self.ui.cancel_button.clicked.connect(presenter.leave_draft)
        self.ui.customer_radio.toggled.connect(self._show_side)

    def first_focus(self) -> QWidget:
        """Where typing begins."""
        return self.ui.what_edit

    def show_state(self, state: FollowupState) -> None:
        """Show whose promise it is; the fields are emptied only for a new one."""
        self._offer_people(state)
        draft = state.draft
        if draft is None:
            return
        if draft.number != self._number:
            self._number = draft.number
            self._empty()
        self.ui.about_label.setText(draft.customer_name)
        self.ui.about_label.setVisible(bool(draft.customer_name))
        self.ui.what_error.show_error(state.errors.get("what", ""))
        self.ui.due_on_error.show_error(state.errors.get("due_on", ""))

    def save(self) -> None:
        """Keep it, and if something is missing go to it."""
        ui = self.ui
        side = Side.CUSTOMER if ui.customer_radio.isChecked() else Side.BUSINESS
        self.presenter.save_draft(
            side, ui.what_edit.text(), ui.due_on_edit.value, ui.owner_combo.currentData() or None
        )
        errors = self.presenter.state.errors
        if errors:
            (ui.what_edit if "what" in errors else ui.due_on_edit).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.presenter.leave_draft()
        else:
            super().keyPressEvent(event)

    def _empty(self) -> None:
        """Every field as at the beginning; the person at work answers for it by default."""
        self.ui.business_radio.setChecked(True)
        self.ui.what_edit.clear()
        self.ui.due_on_edit.set_value(None)
        self._choose_owner(self._mine())

    def _mine(self) -> int:
        """The account of the person at work."""
        return self.presenter.hub.session.actor.account or 0

    def _choose_owner(self, account: int) -> None:
        """Put somebody in charge; an unknown one leaves it to the shop."""
        self.ui.owner_combo.setCurrentIndex(max(0, self.ui.owner_combo.findData(account)))

    def _offer_people(self, state: FollowupState) -> None:
        """Who may answer for it."""
        people = tuple(person.id for person in state.people)
        if people == self._people and self.ui.owner_combo.count():
            return
        # Before the people are known nobody can have been chosen: the default stands.
        chosen = self.ui.owner_combo.currentData() if self._people else self._mine()
        self._people = people
        self.ui.owner_combo.clear()
        self.ui.owner_combo.addItem(tr("Del comercio"), 0)
        for person in state.people:
            self.ui.owner_combo.addItem(person.name, person.id)
        self._choose_owner(chosen)

    def _show_side(self, by_customer: bool) -> None:
        """What the customer promises nobody of the shop answers for."""
        self.ui.owner_combo.setEnabled(not by_customer)
