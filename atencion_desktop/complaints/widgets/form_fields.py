"""Between the fields of the form and its value: reading them, filling them, their errors."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.complaints.prefill import ProductChoice
from atencion_desktop.complaints.rules.form import Claimant, ComplaintForm
from atencion_desktop.complaints.rules.kinds import (
    ITEM_LABELS,
    KIND_LABELS,
    REPLY_LABELS,
    Item,
    Kind,
    Remedy,
    ReplyBy,
    proposed_kind,
)
from atencion_desktop.forms.complaint_form import Ui_ComplaintForm
from atencion_desktop.qt.widgets.field import FieldError

W = TypeVar("W", bound=QWidget)
PERSON = ("name", "document", "address", "phone", "email")
_LINES = ("facts_time", "place", "asked_text")
_TEXTS = ("facts", "documents", "observations")
_WITH_ERROR = (*PERSON, *_LINES, *_TEXTS, "kind", "facts_on", "product", "item", "amount", "reply")


class FormFields(QObject):
    """Reads the whole form after each change; ``changed`` is silent while it is filled in."""

    changed = Signal()

    def __init__(self, ui: Ui_ComplaintForm, parent: QWidget) -> None:
        """Take the fields of a form already set up."""
        super().__init__(parent)
        self.ui = ui
        self._form = parent
        self._filling = False
        self._products: tuple[ProductChoice, ...] = ()
        self.checks = {r: self._child(QCheckBox, f"{r.value}_check") for r in Remedy}
        self.lines = {n: self._child(QLineEdit, f"{n}_edit") for n in (*PERSON, *_LINES)}
        self.texts = {n: self._child(QPlainTextEdit, f"{n}_edit") for n in _TEXTS}
        self.errors = {name: self._error_line(name) for name in _WITH_ERROR}
        self._offer()
        self._connect()

    def read(self, before: ComplaintForm) -> ComplaintForm:
        """The form as it stands on the screen; what has no field stays as it was ``before``."""
        ui = self.ui
        kind = ui.kind_combo.currentData()  # Qt gives back the text of a StrEnum, not the member
        return replace(
            before,
            kind=Kind(kind) if kind else None,
            anonymous=ui.anonymous_check.isChecked(),
            claimant=replace(before.claimant, **{name: self.lines[name].text() for name in PERSON}),
            facts=self.texts["facts"].toPlainText(),
            facts_on=ui.facts_on_edit.value,
            facts_time=self.lines["facts_time"].text(),
            place=self.lines["place"].text(),
            product=ui.product_combo.currentText(),
            purchase=self._purchase(),
            item=Item(ui.item_combo.currentData()),
            asked=tuple(r for r, check in self.checks.items() if check.isChecked()),
            asked_text=self.lines["asked_text"].text(),
            amount=ui.amount_edit.cents,
            documents=self.texts["documents"].toPlainText(),
            reply=ReplyBy(ui.reply_combo.currentData()),
            observations=self.texts["observations"].toPlainText(),
        )

    def fill(self, form: ComplaintForm) -> None:
        """Show a form in all fields."""
        self._filling = True
        ui = self.ui
        ui.kind_combo.setCurrentIndex(ui.kind_combo.findData(form.kind))
        ui.anonymous_check.setChecked(form.anonymous)
        for name in PERSON:
            self.lines[name].setText(getattr(form.claimant, name))
        for name in _LINES:
            self.lines[name].setText(getattr(form, name))
        for name in _TEXTS:
            self.texts[name].setPlainText(getattr(form, name))
        ui.facts_on_edit.set_value(form.facts_on)
        ui.product_combo.setCurrentText(form.product)
        ui.item_combo.setCurrentIndex(ui.item_combo.findData(form.item))
        for remedy, check in self.checks.items():
            check.setChecked(remedy in form.asked)
        ui.amount_edit.set_cents(form.amount)
        ui.reply_combo.setCurrentIndex(ui.reply_combo.findData(form.reply))
        for line in (*self.lines.values(), self._product_line()):
            line.setCursorPosition(0)  # a long text shows its beginning
        self._filling = False

    def offer_products(self, products: tuple[ProductChoice, ...]) -> None:
        """What the customer bought, to be picked; what stands in the field stays."""
        if products == self._products:
            return
        self._filling = True
        self._products = products
        text = self.ui.product_combo.currentText()
        self.ui.product_combo.clear()
        for choice in products:
            self.ui.product_combo.addItem(choice.text, choice.purchase)
        self.ui.product_combo.setCurrentIndex(-1)
        self.ui.product_combo.setCurrentText(text)
        self._filling = False

    def name_kind(self, form: ComplaintForm) -> None:
        """Say in the first choice which kind follows from what is asked."""
        proposed = proposed_kind(form.asked) or Kind.COMPLAINT
        words = tr("Automática: {kind}", kind=tr(KIND_LABELS[proposed]).lower())
        self.ui.kind_combo.setItemText(0, words)

    def problem(self) -> str:
        """What is wrong with the date as typed, if anything."""
        if self.ui.facts_on_edit.is_understood:
            return ""
        return tr("No se entiende la fecha. Escríbala como 26/03/2026.")

    def set_today(self, today: date) -> None:
        """The shop's day, for dates said in words."""
        self.ui.facts_on_edit.set_today(lambda: today)

    def _product_line(self) -> QLineEdit:
        """The text inside the list of products."""
        line = self.ui.product_combo.lineEdit()
        assert line is not None
        return line

    def _purchase(self) -> int | None:
        """The purchase picked, while its text stands unchanged in the field."""
        text = self.ui.product_combo.currentText()
        return next((choice.purchase for choice in self._products if choice.text == text), None)

    def _offer(self) -> None:
        """The choices of the lists."""
        self.ui.kind_combo.addItem("", None)
        for kind in Kind:
            self.ui.kind_combo.addItem(tr(KIND_LABELS[kind]), kind)
        for item in Item:
            self.ui.item_combo.addItem(tr(ITEM_LABELS[item]), item)
        for reply in ReplyBy:
            self.ui.reply_combo.addItem(tr(REPLY_LABELS[reply]), reply)
        self.fill(ComplaintForm(claimant=Claimant()))

    def _connect(self) -> None:
        """Every change of every field is the same news."""
        ui = self.ui
        for line in self.lines.values():
            line.textChanged.connect(self._tell)
        for text in self.texts.values():
            text.textChanged.connect(self._tell)
        for combo in (ui.kind_combo, ui.item_combo, ui.reply_combo):
            combo.currentIndexChanged.connect(self._tell)
        ui.product_combo.editTextChanged.connect(self._tell)
        ui.product_combo.activated.connect(lambda _n: self._product_line().setCursorPosition(0))
        ui.facts_on_edit.changed.connect(self._tell)
        ui.amount_edit.changed.connect(self._tell)
        ui.anonymous_check.toggled.connect(self._tell)
        for check in self.checks.values():
            check.toggled.connect(self._on_remedy)

    def _on_remedy(self, checked: bool) -> None:
        """Asking for something and for nothing exclude each other: the last word counts."""
        sender = self.sender()
        nothing = self.checks[Remedy.NOTHING]
        if checked and not self._filling:
            self._filling = True
            others = [c for r, c in self.checks.items() if r is not Remedy.NOTHING]
            for check in others if sender is nothing else [nothing]:
                check.setChecked(False)
            self._filling = False
        self._tell()

    def _tell(self) -> None:
        """Announce a change made by a person."""
        if not self._filling:
            self.changed.emit()

    def _child(self, kind: type[W], name: str) -> W:
        """A field by its name."""
        found = self._form.findChild(kind, name)
        assert found is not None, name
        return found

    def _error_line(self, name: str) -> FieldError:
        """The line under a field, tied to it."""
        line: FieldError = getattr(self.ui, f"{name}_error")
        field = getattr(self.ui, f"{name}_edit", None) or getattr(self.ui, f"{name}_combo")
        line.attach(field)
        return line
