"""One screen to create or change a customer: checked as typed, the message beside its field."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.customers.checks import document_kinds
from atencion_desktop.customers.presenter.form import FormPresenter, FormState
from atencion_desktop.customers.rules import (
    LANGUAGE_LABELS,
    REACH_LABELS,
    ContactKind,
    CustomerKind,
    NewAddress,
    NewCustomer,
    Reach,
)
from atencion_desktop.customers.widgets.contact_rows import ContactRows
from atencion_desktop.customers.widgets.duplicate_list import DuplicateList
from atencion_desktop.customers.widgets.slots import fill_slot
from atencion_desktop.forms.customer_form import Ui_CustomerForm
from atencion_desktop.qt.theme import scaled
from atencion_desktop.qt.widgets.field import FieldError

_SIDE_WIDTH = 330
"""Of the column of proposals, in pixels at 100 % text size."""
_CHECKED = (
    "given_name",
    "surnames",
    "company",
    "document",
    "birthday",
    "street",
    "postcode",
    "city",
    "province",
)
"""The fields with a line of their own for what there is to say about them."""


class CustomerForm(QWidget):
    """Renders the form's state; tells when it is left or an existing file is used instead."""

    cancelled = Signal()
    existing_chosen = Signal(int)

    def __init__(self, presenter: FormPresenter, parent: QWidget | None = None) -> None:
        """Compose the form and connect it to its presenter."""
        super().__init__(parent)
        self.presenter = presenter
        self.ui = Ui_CustomerForm()
        self.ui.setupUi(self)
        self.contacts = ContactRows(self.ui.contacts_slot)
        self.duplicates = DuplicateList(self.ui.side_slot)
        fill_slot(self.ui.contacts_slot, self.contacts)
        fill_slot(self.ui.side_slot, self.duplicates)
        self.ui.side_slot.setFixedWidth(scaled(_SIDE_WIDTH))
        self._filled = -1
        self._filling = False
        self._country = ""
        self._kept_addresses: tuple[NewAddress, ...] = ()
        self.errors = self._error_lines()
        self._set_up()
        self._connect()
        self.show_state(presenter.state)

    def changeEvent(self, event: QEvent) -> None:
        """The column of the proposals grows with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.ui.side_slot.setFixedWidth(scaled(_SIDE_WIDTH))

    def first_focus(self) -> QWidget:
        """Where typing begins."""
        company = self.ui.company_radio.isChecked()
        return self.ui.company_edit if company else self.ui.given_name_edit

    def show_state(self, state: FormState) -> None:
        """Show the state; the fields are filled only when the form opens anew."""
        if state.shop.country != self._country:
            self._offer_choices(state.shop.country)
        if state.filling != self._filled:
            self._filled = state.filling
            self._fill(state.typed)
        editing = state.customer is not None
        self.ui.title_label.setText(tr("Editar la ficha") if editing else tr("Cliente nuevo"))
        self.ui.save_button.setEnabled(not state.saving)
        self._show_errors(state)
        self.duplicates.set_duplicates(state.duplicates)
        if state.remarks.province and not self.ui.province_edit.text():
            self.ui.province_edit.setText(state.remarks.province)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves from any line, Esc leaves; what was typed stays."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def save(self) -> None:
        """Save, and if something is missing go to it."""
        self.presenter.save()
        for name in self.presenter.state.errors:
            field = self.findChild(QLineEdit, f"{name}_edit")
            if field is not None:
                field.setFocus()
                break

    def _error_lines(self) -> dict[str, FieldError]:
        """The line of each field, tied to it."""
        lines = {}
        for name in _CHECKED:
            line = self.findChild(FieldError, f"{name}_error")
            field = self.findChild(QLineEdit, f"{name}_edit")
            assert line is not None
            assert field is not None
            line.attach(field)
            lines[name] = line
        return lines

    def _set_up(self) -> None:
        """What the form itself cannot say."""
        self.ui.save_button.set_icon("save")
        self.ui.save_button.set_key("Ctrl+S")
        self.ui.birthday_edit.set_today(self.presenter.today)
        self._show_kind()
        before: QWidget = self.ui.language_combo
        for widget in self.contacts.focus_chain():
            QWidget.setTabOrder(before, widget)
            before = widget
        QWidget.setTabOrder(before, self.ui.street_edit)

    def _connect(self) -> None:
        """Every change goes to the presenter."""
        ui = self.ui
        for line in self.findChildren(QLineEdit):
            if not isinstance(line.parent(), QComboBox):
                line.textChanged.connect(self._on_changed)
        for combo in (ui.document_kind_combo, ui.language_combo, ui.reach_combo):
            combo.currentIndexChanged.connect(self._on_changed)
        self.contacts.changed.connect(self._on_changed)
        ui.company_radio.toggled.connect(self._on_kind)
        ui.save_button.clicked.connect(self.save)
        ui.cancel_button.clicked.connect(self.cancelled)
        self.duplicates.chosen.connect(self.existing_chosen)
        self.presenter.state_changed.connect(self.show_state)

    def _offer_choices(self, country: str) -> None:
        """Fill the choices, those of the shop's country first."""
        self._country = country
        self._filling = True
        _offer(self.ui.document_kind_combo, document_kinds(country))
        _offer(self.ui.language_combo, (("", tr_noop("La de la tienda")), *LANGUAGE_LABELS.items()))
        reaches = ((reach.value, label) for reach, label in REACH_LABELS.items())
        _offer(self.ui.reach_combo, (("", tr_noop("Sin preferencia")), *reaches))
        self._filling = False

    def _fill(self, values: NewCustomer) -> None:
        """Put values into the fields."""
        self._filling = True
        ui = self.ui
        ui.company_radio.setChecked(values.kind is CustomerKind.COMPANY)
        ui.person_radio.setChecked(values.kind is CustomerKind.PERSON)
        ui.given_name_edit.setText(values.given_name)
        ui.surnames_edit.setText(values.surnames)
        ui.company_edit.setText(values.company)
        _choose(ui.document_kind_combo, values.document_kind)
        ui.document_edit.setText(values.document)
        ui.birthday_edit.set_value(values.birthday)
        _choose(ui.language_combo, values.language)
        _choose(ui.reach_combo, values.reach.value if values.reach else "")
        self.contacts.fill(values.contacts)
        address = values.addresses[0] if values.addresses else NewAddress()
        self._kept_addresses = values.addresses
        ui.street_edit.setText(address.street)
        ui.postcode_edit.setText(address.postcode)
        ui.city_edit.setText(address.city)
        ui.province_edit.setText(address.province)
        self._filling = False
        self._show_kind()

    def values(self) -> NewCustomer:
        """What stands in the form; further addresses of the file are kept as they were."""
        ui = self.ui
        first = self._kept_addresses[0] if self._kept_addresses else NewAddress()
        address = NewAddress(
            street=ui.street_edit.text(),
            postcode=ui.postcode_edit.text(),
            city=ui.city_edit.text(),
            province=ui.province_edit.text(),
            label=first.label,
        )
        addresses = (address, *self._kept_addresses[1:])
        reach = ui.reach_combo.currentData()
        return NewCustomer(
            given_name=ui.given_name_edit.text(),
            surnames=ui.surnames_edit.text(),
            company=ui.company_edit.text(),
            kind=CustomerKind.COMPANY if ui.company_radio.isChecked() else CustomerKind.PERSON,
            document_kind=ui.document_kind_combo.currentData() or "",
            document=ui.document_edit.text(),
            contacts=self.contacts.values,
            addresses=tuple(a for a in addresses if not a.is_empty()),
            language=ui.language_combo.currentData() or "",
            reach=Reach(reach) if reach else None,
            birthday=ui.birthday_edit.value,
        )

    def _on_changed(self, *_value: object) -> None:
        """Something was typed by hand."""
        if self._filling:
            return
        problems = {}
        if not self.ui.birthday_edit.is_understood:
            problems["birthday"] = tr("No se entiende la fecha. Escríbala como día/mes/año.")
        self.presenter.type(self.values(), problems)

    def _on_kind(self, *_checked: object) -> None:
        """A company has a name of its own; the person's name is then who comes for it."""
        self._show_kind()
        self._on_changed()

    def _show_kind(self) -> None:
        """Only the fields that this kind of customer has."""
        company = self.ui.company_radio.isChecked()
        for widget in (self.ui.company_label, self.ui.company_edit):
            widget.setVisible(company)
        given = tr("&Nombre de contacto") if company else tr("&Nombre")
        self.ui.given_name_label.setText(given)
        self.ui.birthday_edit.setEnabled(not company)
        self.ui.required_label.setText(
            tr("Solo el nombre de la empresa es obligatorio.")
            if company
            else tr("Solo el nombre es obligatorio.")
        )

    def _show_errors(self, state: FormState) -> None:
        """What cannot be taken, and otherwise what looks odd or well, beside each field."""
        for name, line in self.errors.items():
            remark = state.remarks.fields.get(name)
            if name in state.errors or remark is None:
                line.show_error(state.errors.get(name, ""))
            else:
                line.show_remark(remark.text, "success" if remark.good else "warning")
        self.contacts.show_remarks(state.remarks.contacts)
        wrong = {kind: state.errors[kind] for kind in ContactKind if kind in state.errors}
        self.contacts.show_errors(wrong)


def _offer(combo: QComboBox, choices: Iterable[tuple[str, str]]) -> None:
    """Fill a combo with (code, label) pairs."""
    combo.clear()
    for code, label in choices:
        combo.addItem(tr(label), code)


def _choose(combo: QComboBox, code: str) -> None:
    """Choose the entry of a code; one that is not offered is added, so that it is never lost."""
    position = combo.findData(code)
    if position < 0:
        combo.addItem(code, code)
        position = combo.count() - 1
    combo.setCurrentIndex(position)
