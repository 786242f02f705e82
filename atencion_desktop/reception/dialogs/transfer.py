"""Passing somebody on: the target by one key, a note for whoever takes over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.widgets.action_button import ActionButton
from atencion_desktop.qt.widgets.flow_layout import FlowLayout
from atencion_desktop.reception.board import Board, Ticket
from atencion_desktop.reception.dialogs.sheet import Sheet
from atencion_desktop.reception.moves import Target
from atencion_desktop.reception.presenter import Counter

_WIDTH = 620


class TransferSheet(Sheet):
    """Services, desks and people as buttons; the first nine also by digit."""

    def __init__(self, window: QWidget, counter: Counter) -> None:
        """Belong to a window; closed until :meth:`ask`."""
        super().__init__(window)
        self._counter = counter
        self._visit = 0
        self._number = ""
        self._title = QLabel(self.card)
        self._title.setProperty("textRole", "title")
        self._groups = QVBoxLayout()
        self._groups.setSpacing(8)
        note_label = QLabel(tr("&Nota para quien siga"), self.card)
        self.note_edit = QLineEdit(self.card)
        self.note_edit.setObjectName("transfer_note_edit")
        self.note_edit.setAccessibleName(tr("Nota para quien siga"))
        note_label.setBuddy(self.note_edit)
        foot = QLabel(tr("Conserva su número y su hora de llegada · Esc: volver"), self.card)
        foot.setProperty("textRole", "caption")
        self.body.addWidget(self._title)
        self.body.addWidget(note_label)
        self.body.addWidget(self.note_edit)
        self.body.addLayout(self._groups)
        self.body.addWidget(foot)
        self.card.setMinimumWidth(_WIDTH)
        self._buttons: list[ActionButton] = []

    def first_focus(self) -> QWidget:
        """The first target, so that digits answer at once; Shift+Tab leads to the note."""
        return self._buttons[0] if self._buttons else self.note_edit

    def ask(self, ticket: Ticket, note: str = "") -> None:
        """Open for a ticket, with what was already typed as its note."""
        board = self._counter.state.board
        if board is None:
            return
        self._visit, self._number = ticket.id, ticket.number
        self._title.setText(tr("Trasladar {number}", number=ticket.number))
        self.setAccessibleName(self._title.text())
        self.note_edit.setText(note)
        self._fill(board, ticket)
        self.open()

    def _fill(self, board: Board, ticket: Ticket) -> None:
        """The targets other than the present one, in three groups."""
        self._empty()
        services = [
            (f"{one.letter}  {one.name}", Target(service=one.id))
            for one in board.services
            if one.id != ticket.service_id
        ]
        desks = [
            (desk.name, Target(desk=desk.id)) for desk in board.desks if desk.code != ticket.desk
        ]
        people = [(person.name, Target(person=person.id)) for person in board.people]
        self._group(tr("A otro servicio"), services)
        self._group(tr("A un puesto"), desks)
        self._group(tr("A una persona"), people)
        self.set_keys({button.key: button.click for button in self._buttons if button.key})

    def _empty(self) -> None:
        """Take the old targets away."""
        self._buttons = []
        while (item := self._groups.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()

    def _group(self, title: str, targets: list[tuple[str, Target]]) -> None:
        """A heading and its buttons."""
        if not targets:
            return
        label = QLabel(title, self.card)
        label.setProperty("textRole", "caption")
        self._groups.addWidget(label)
        row = QWidget(self.card)
        flow = FlowLayout(row)
        for words, target in targets:
            flow.addWidget(self._button(words, partial(self._choose, target)))
        self._groups.addWidget(row)

    def _button(self, words: str, press: Callable[[], None]) -> ActionButton:
        """A target, with its digit while there are digits left."""
        button = ActionButton(self.card)
        button.setText(words.replace("&", "&&"))
        button.clicked.connect(lambda _checked: press())
        self._buttons.append(button)
        place = len(self._buttons)
        button.setObjectName(f"target_{place}_button")
        if place <= 9:
            button.set_key(str(place))
        return button

    def _choose(self, target: Target) -> None:
        """Pass on and close."""
        note = self.note_edit.text()
        self.close_overlay()
        self._counter.transfer(self._visit, self._number, target, note)
