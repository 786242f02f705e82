"""What can be done with a case now: a button per move, and the form of the one chosen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from atencion_desktop.base.i18n import tr
from atencion_desktop.complaints.rules.sheet import Party, Signing
from atencion_desktop.complaints.rules.states import (
    ACTION_LABELS,
    EVIDENCE_LABELS,
    Action,
    Evidence,
    Transition,
)
from atencion_desktop.complaints.widgets.signing_panel import SigningParty
from atencion_desktop.qt.looks import set_property
from atencion_desktop.qt.widgets.field import FieldError, show_errors
from atencion_desktop.qt.widgets.flow_layout import FlowLayout

_TEXT_HEIGHT = 64
_PAD_HEIGHT = 150
_GRAVE = frozenset({Action.ANNUL, Action.REFUSE})


class MoveForm(QWidget):
    """Asks for the evidence that one move needs."""

    confirmed = Signal(object, object, object)
    cancelled = Signal()

    def __init__(self, line: Transition, signer: str, parent: QWidget | None = None) -> None:
        """One text per evidence, a pad where the customer signs."""
        super().__init__(parent)
        self.line = line
        self.texts: dict[Evidence, QPlainTextEdit] = {}
        self.errors: dict[str, FieldError] = {}
        self.signing: SigningParty | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)
        for need in line.needs:
            self._ask(need, signer)
        self._add_buttons()

    def first_focus(self) -> QWidget:
        """Where typing begins."""
        return next(iter(self.texts.values()), self.confirm_button)

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """What the table refused, beside it."""
        show_errors(self.errors, errors)

    def confirm(self) -> None:
        """Hand over the evidence; a signature that is none is said at once."""
        signing: Signing | None = None
        if self.signing is not None:
            signing = self.signing.signing()
            if signing is None:
                return
        evidence = {need: text.toPlainText() for need, text in self.texts.items()}
        self.confirmed.emit(self.line.action, evidence, signing)

    def _ask(self, need: Evidence, signer: str) -> None:
        """The field of one piece of evidence."""
        line = FieldError(self)
        self.errors[need.value] = line
        if need is Evidence.SIGNATURE:
            self.signing = SigningParty(Party.CLAIMANT, self)
            self.signing.begin(signer)
            self.signing.ui.signature_pad.setMaximumHeight(_PAD_HEIGHT)
            self.signing.ui.refuse_radio.hide()  # who refuses to sign has not agreed
            self._column.addWidget(self.signing)
            self._column.addWidget(line)
            return
        label = QLabel(tr(EVIDENCE_LABELS[need]), self)
        text = QPlainTextEdit(self)
        text.setObjectName(f"{need.value}_edit")
        text.setAccessibleName(label.text())
        text.setTabChangesFocus(True)
        text.setFixedHeight(_TEXT_HEIGHT)
        label.setBuddy(text)
        line.attach(text)
        self.texts[need] = text
        for widget in (label, text, line):
            self._column.addWidget(widget)

    def _add_buttons(self) -> None:
        """Do it, or leave it."""
        self.confirm_button = QPushButton(tr(ACTION_LABELS[self.line.action]), self)
        grave = self.line.action in _GRAVE
        set_property(self.confirm_button, "variant", "danger" if grave else "primary")
        self.confirm_button.clicked.connect(self.confirm)
        leave = QPushButton(tr("Dejarlo"), self)
        set_property(leave, "variant", "quiet")
        leave.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(leave)
        row.addWidget(self.confirm_button)
        self._column.addLayout(row)


class MovesPanel(QWidget):
    """The moves of the table that this role may make; ``confirmed`` carries one with evidence."""

    confirmed = Signal(object, object, object)
    begun = Signal()

    def __init__(self, buttons: QWidget, slot: QVBoxLayout, parent: QWidget | None = None) -> None:
        """``buttons`` is filled with buttons, ``slot`` with the form of the move chosen."""
        super().__init__(parent)
        self.hide()
        self._room = buttons
        self._flow = FlowLayout(buttons, 8)
        self._slot = slot
        self._moves: tuple[Transition, ...] = ()
        self.form: MoveForm | None = None
        self.buttons: dict[Action, QPushButton] = {}

    def offer(self, moves: tuple[Transition, ...], signer: str) -> None:
        """Show these moves; the same ones again change nothing."""
        if moves == self._moves:
            return
        self._moves = moves
        self.close_form()
        for button in self.buttons.values():
            self._flow.removeWidget(button)
            button.deleteLater()
        self.buttons = {}
        for line in moves:
            button = QPushButton(tr(ACTION_LABELS[line.action]), self._room)
            button.setObjectName(f"{line.action.value}_button")
            button.clicked.connect(lambda _on=False, line=line: self._choose(line, signer))
            self._flow.addWidget(button)
            button.show()
            self.buttons[line.action] = button
        self._room.updateGeometry()

    def close_form(self) -> None:
        """No move is being made."""
        if self.form is not None:
            self._slot.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """What was refused."""
        if self.form is not None:
            self.form.show_errors(errors)

    def _choose(self, line: Transition, signer: str) -> None:
        """A move that needs nothing is made at once, any other asks first."""
        self.close_form()
        self.begun.emit()
        if not line.needs:
            self.confirmed.emit(line.action, {}, None)
            return
        self.form = MoveForm(line, signer)
        self.form.confirmed.connect(self.confirmed)
        self.form.cancelled.connect(self.close_form)
        self._slot.addWidget(self.form)
        self.form.first_focus().setFocus()
