"""The form of a purchase: what it is, when it was bought, and how it was sold."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.base.text import digits
from atencion_desktop.customers.presenter.purchase import PurchasePresenter, PurchaseState
from atencion_desktop.customers.rules import (
    CONDITION_LABELS,
    SALE_LABELS,
    ItemCondition,
    NewPurchase,
    SaleChannel,
)
from atencion_desktop.forms.purchase_form import Ui_PurchaseForm
from atencion_desktop.qt.widgets.date_field import DateField
from atencion_desktop.qt.widgets.field import FieldError, show_errors
from atencion_desktop.staff.rules import Shop

_FIELDS = (
    "product",
    "brand",
    "model",
    "serial",
    "invoice",
    "amount",
    "bought_on",
    "delivered_on",
    "agreed_months",
)


class PurchaseForm(QWidget):
    """Renders the purchase being typed; tells when it is left."""

    cancelled = Signal()

    def __init__(
        self,
        presenter: PurchasePresenter,
        shop: Callable[[], Shop],
        parent: QWidget | None = None,
    ) -> None:
        """Compose the form; ``shop`` gives whose day and currency it is."""
        super().__init__(parent)
        self.presenter = presenter
        self.shop = shop
        self.ui = Ui_PurchaseForm()
        self.ui.setupUi(self)
        self._filled = 0
        self._filling = False
        self.errors = self._error_lines()
        self._set_up()
        self._connect()

    def first_focus(self) -> QWidget:
        """Where typing begins."""
        return self.ui.product_edit

    def show_state(self, state: PurchaseState) -> None:
        """Show the state; the fields are emptied only when the form opens anew."""
        if state.filling != self._filled:
            self._filled = state.filling
            self._empty()
        self.ui.owner_label.setText(state.owner)
        self.ui.save_button.setEnabled(not state.saving)
        show_errors(self.errors, state.errors)

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
        self.presenter.save(self.shop())
        for name in self.presenter.state.errors:
            field = self.findChild(QLineEdit, f"{name}_edit")
            if field is not None:
                field.setFocus()
                break

    def values(self) -> NewPurchase:
        """What stands in the form."""
        ui = self.ui
        return NewPurchase(
            product=ui.product_edit.text(),
            brand=ui.brand_edit.text(),
            model=ui.model_edit.text(),
            serial=ui.serial_edit.text(),
            bought_on=ui.bought_on_edit.value,
            delivered_on=ui.delivered_on_edit.value,
            amount=ui.amount_edit.cents,
            invoice=ui.invoice_edit.text(),
            channel=SaleChannel(ui.channel_combo.currentData()),
            condition=ItemCondition(ui.condition_combo.currentData()),
            agreed_months=self._months(),
            business=ui.business_check.isChecked(),
        )

    def _error_lines(self) -> dict[str, FieldError]:
        """The line of each field, tied to it."""
        lines = {}
        for name in _FIELDS:
            line, field = self.findChild(FieldError, f"{name}_error"), self._line(name)
            assert line is not None
            line.attach(field)
            lines[name] = line
        return lines

    def _line(self, name: str) -> QLineEdit:
        """The field of that name."""
        field = self.findChild(QLineEdit, f"{name}_edit")
        assert field is not None
        return field

    def _set_up(self) -> None:
        """What the form itself cannot say."""
        ui = self.ui
        ui.save_button.set_icon("save")
        ui.save_button.set_key("Ctrl+S")
        for channel, label in SALE_LABELS.items():
            ui.channel_combo.addItem(tr(label), channel.value)
        for condition, label in CONDITION_LABELS.items():
            ui.condition_combo.addItem(tr(label), condition.value)
        for field in (ui.bought_on_edit, ui.delivered_on_edit):
            field.set_today(self.presenter.today(self.shop))

    def _connect(self) -> None:
        """Every change goes to the presenter."""
        ui = self.ui
        for name in _FIELDS:
            self._line(name).textChanged.connect(self._on_changed)
        for combo in self.findChildren(QComboBox):
            combo.currentIndexChanged.connect(self._on_changed)
        ui.business_check.toggled.connect(self._on_changed)
        ui.save_button.clicked.connect(self.save)
        ui.cancel_button.clicked.connect(self.cancelled)
        self.presenter.state_changed.connect(self.show_state)

    def _empty(self) -> None:
        """Every field as at the beginning."""
        self._filling = True
        for name in _FIELDS:
            self._line(name).clear()
        for combo in self.findChildren(QComboBox):
            combo.setCurrentIndex(0)
        self.ui.business_check.setChecked(False)
        self._filling = False

    def _months(self) -> int | None:
        """The agreed months; ``None`` while empty or no number."""
        typed = digits(self.ui.agreed_months_edit.text())
        return int(typed) if typed and len(typed) < 6 else None

    def _problems(self) -> dict[str, str]:
        """The fields that hold something which is not what they are for."""
        problems = {}
        for name in ("bought_on", "delivered_on"):
            field = self._line(name)
            if isinstance(field, DateField) and not field.is_understood:
                problems[name] = tr("No se entiende la fecha. Escríbala como día/mes/año.")
        if self.ui.amount_edit.text() and self.ui.amount_edit.cents is None:
            problems["amount"] = tr("No se entiende el importe. Escríbalo como 1.234,50.")
        months = self.ui.agreed_months_edit.text().strip()
        if months and (not months.isdecimal() or self._months() is None):
            problems["agreed_months"] = tr("Escriba solo el número de meses.")
        return problems

    def _on_changed(self, *_value: object) -> None:
        """Something was typed by hand."""
        if not self._filling:
            self.presenter.type(self.values(), self._problems(), self.shop())
