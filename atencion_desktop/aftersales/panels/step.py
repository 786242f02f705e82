"""What a step must show, asked inline: only its own fields, what is wrong beside each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from atencion_desktop.aftersales.presenter.board import BoardPresenter, StepDraft
from atencion_desktop.aftersales.rules.moves import ACTION_LABELS
from atencion_desktop.aftersales.rules.states import BRANCH_LABELS, RULING_LABELS
from atencion_desktop.aftersales.wording import NOTICE_MEANS, REFUND_MEANS
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.wording import currency_sign
from atencion_desktop.forms.aftersales_step import Ui_AftersalesStep
from atencion_desktop.qt.widgets.amount_box import AmountBox, amount_text, parse_amount
from atencion_desktop.qt.widgets.field import FieldError, show_errors

FIELDS = (
    "branch",
    "ruling",
    "amount",
    "means",
    "supplier",
    "new_serial",
    "collected_by",
    "intake",
    "work",
    "note",
)
_HINTS = {
    "deliver": tr_noop("Quien lo recoge firmará después la nota de entrega."),
    "receive": tr_noop("Anote el estado visible: va en el resguardo."),
    "ready": tr_noop("Lo que escriba aquí figura en la nota de entrega."),
    "set_resolution": tr_noop("Lo que pide el cliente ya está elegido; cámbielo si procede."),
    "annul": tr_noop("Diga por qué: queda en el historial."),
    "give_back_unrepaired": tr_noop("Se devuelve tal como está. Diga por qué."),
}

Field = QComboBox | QLineEdit | QPlainTextEdit


class StepForm(QWidget):
    """Shows the fields of one step; Ctrl+Enter or its button takes it, Esc gives it up."""

    def __init__(self, presenter: BoardPresenter, parent: QWidget | None = None) -> None:
        """Hidden until there is a step to be written."""
        super().__init__(parent)
        self.presenter = presenter
        self.ui = Ui_AftersalesStep()
        self.ui.setupUi(self)
        self._shown: tuple[int, str] | None = None
        self._needs: tuple[str, ...] = ()
        self.fields = {name: self._field(name) for name in FIELDS}
        self.errors = {name: self._error(name) for name in FIELDS}
        self._set_up()
        self.hide()

    def show_step(self, step: StepDraft | None, *, moving: bool, currency: str) -> None:
        """Show a step; its fields are filled only when it is another one."""
        self.setVisible(step is not None)
        if step is None:
            self._shown = None
            return
        self.ui.amount_edit.set_currency(currency_sign(currency))
        if self._shown != (step.line, step.move.action):
            self._shown = (step.line, step.move.action)
            self._open(step)
        self.ui.conflict_label.setText(step.conflict)
        self.ui.conflict_label.setVisible(bool(step.conflict))
        self.ui.confirm_button.setEnabled(step.possible and not moving)
        show_errors(self.errors, step.errors)
        for name in step.errors:
            self.fields[name].setFocus()

    def first_field(self) -> QWidget:
        """Where typing begins."""
        return next((self.fields[name] for name in FIELDS if name in self._visible()), self)

    def values(self) -> dict[str, str]:
        """What stands in the step's fields, as it will be recorded."""
        return {name: self._value(name) for name in self._needs}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line, Ctrl+Enter anywhere, takes the step; Esc gives it up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ui.confirm_button.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.ui.back_button.click()
        else:
            super().keyPressEvent(event)

    def _field(self, name: str) -> Field:
        """The widget of a field."""
        for kind in (AmountBox, QLineEdit, QPlainTextEdit, QComboBox):
            found = self.findChild(kind, f"{name}_edit") or self.findChild(kind, f"{name}_combo")
            if isinstance(found, QComboBox | QLineEdit | QPlainTextEdit):
                return found
        raise LookupError(name)

    def _error(self, name: str) -> FieldError:
        """The error line of a field, tied to it."""
        line = self.findChild(FieldError, f"{name}_error")
        assert isinstance(line, FieldError)
        line.attach(self.fields[name])
        return line

    def _set_up(self) -> None:
        """Choices, and where intents go."""
        ui = self.ui
        for branch, label in BRANCH_LABELS.items():
            ui.branch_combo.addItem(tr(label), branch.value)
        for ruling, label in RULING_LABELS.items():
            ui.ruling_combo.addItem(tr(label), ruling.value)
        for field in self.fields.values():
            if isinstance(field, QComboBox):
                field.currentTextChanged.connect(self._on_typed)
            else:
                field.textChanged.connect(self._on_typed)
        ui.ruling_combo.setPlaceholderText(tr("Elija…"))
        ui.confirm_button.set_icon("check")
        ui.confirm_button.clicked.connect(self._on_confirm)
        ui.back_button.clicked.connect(self.presenter.leave_step)

    def _visible(self) -> frozenset[str]:
        """The fields that the step needs; cents are asked as an amount."""
        return frozenset("amount" if name == "cents" else name for name in self._needs)

    def _open(self, step: StepDraft) -> None:
        """Show a step's fields with what they begin with."""
        action = step.move.action
        self._needs = ()
        self.ui.step_label.setText(tr(ACTION_LABELS[action]))
        hint = _HINTS.get(action, "")
        self.ui.step_hint_label.setText(tr(hint) if hint else "")
        self.ui.step_hint_label.setVisible(bool(hint))
        self._offer_means(REFUND_MEANS if "cents" in step.move.needs else NOTICE_MEANS)
        if action == "pay_discount":
            self._offer_means(REFUND_MEANS)
        for name in step.move.needs:
            self._fill(name, step.values.get(name, ""))
        self._needs = step.move.needs
        for name in FIELDS:
            panel = self.findChild(QWidget, f"{name}_panel")
            assert isinstance(panel, QWidget)
            panel.setVisible(name in self._visible())
        self.ui.confirm_button.setText(tr(ACTION_LABELS[action]))
        self._on_typed()
        self.first_field().setFocus()

    def _offer_means(self, means: Iterable[str]) -> None:
        """The usual means of this step; any other may be typed."""
        self.ui.means_combo.clear()
        self.ui.means_combo.addItems([tr(one) for one in means])

    def _fill(self, name: str, value: str) -> None:
        """Put a recorded value into its field."""
        field = self.fields["amount" if name == "cents" else name]
        if name == "cents":
            self.ui.amount_edit.set_cents(int(value) if value else None)
        elif isinstance(field, QComboBox):
            if field.isEditable():
                field.setCurrentText(value or field.itemText(0))
            else:
                field.setCurrentIndex(field.findData(value))
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(value)
        else:
            field.setText(value)

    def _value(self, name: str) -> str:
        """What stands in a field, as it will be recorded."""
        field = self.fields["amount" if name == "cents" else name]
        if isinstance(field, QComboBox):
            return field.currentText() if field.isEditable() else str(field.currentData() or "")
        if isinstance(field, QPlainTextEdit):
            return field.toPlainText()
        if isinstance(field, AmountBox):
            cents = parse_amount(field.text())
            if cents is None:
                return ""
            return str(cents) if name == "cents" else amount_text(cents)
        return field.text()

    @Slot()
    def _on_typed(self) -> None:
        """Everything typed goes to the presenter at once, so that nothing is lost."""
        if self._needs:
            self.presenter.type(self.values())

    @Slot()
    def _on_confirm(self) -> None:
        """Take the step."""
        self.presenter.confirm()
