"""The form of a new order: who, which items, what is wrong with them, and the law's answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from atencion_desktop.aftersales.panels.cover_card import CoverCard
from atencion_desktop.aftersales.panels.item_bar import ItemBar
from atencion_desktop.aftersales.panels.purchases import PurchasePicker
from atencion_desktop.aftersales.presenter.drafts import ItemDraft, OrderDraft
from atencion_desktop.aftersales.presenter.intake import IntakePresenter, IntakeState
from atencion_desktop.aftersales.rules.lines import NewLine, NotUnderstood
from atencion_desktop.aftersales.rules.states import REASON_LABELS, WISH_LABELS, Reason, Wish
from atencion_desktop.aftersales.wording import PROOF_NOTES
from atencion_desktop.base.errors import describe
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.wording import currency_sign, time_text
from atencion_desktop.customers.rules import Purchase
from atencion_desktop.customers.widgets.slots import fill_slot
from atencion_desktop.forms.aftersales_intake import Ui_AftersalesIntake
from atencion_desktop.qt.widgets.field import FieldError, show_errors

CHECKED = (
    "product",
    "brand",
    "model",
    "serial",
    "invoice",
    "amount",
    "bought_on",
    "delivered_on",
    "proof_note",
    "promised_on",
    "fault",
    "intake",
)
_LINES = ("product", "brand", "model", "serial", "invoice")


class IntakePanel(QWidget):
    """Renders the order being written; what is typed goes to the presenter at every change."""

    left = Signal()

    def __init__(self, presenter: IntakePresenter, parent: QWidget | None = None) -> None:
        """Compose the form and connect it to its presenter."""
        super().__init__(parent)
        self.presenter = presenter
        self.ui = Ui_AftersalesIntake()
        self.ui.setupUi(self)
        self.picker = PurchasePicker(self.ui.purchases_table)
        self.cover = CoverCard(self.ui.cover_slot)
        self.items = ItemBar(self.ui.items_bar)
        self._filled = -1
        self._filling = False
        self.lines: dict[str, QLineEdit] = {n: getattr(self.ui, f"{n}_edit") for n in _LINES}
        self.fields = {name: self._field(name) for name in CHECKED}
        self.errors = {name: self._error(name) for name in CHECKED}
        self._set_up()
        self._connect()

    def first_focus(self) -> QWidget:
        """The purchases to pick from, else who it is, else the item."""
        draft = self.presenter.state.draft
        if draft is not None and not draft.item.line.product:
            if draft.counter.purchases:
                return self.ui.purchases_table
            if draft.counter.customer is None:
                return self.ui.customer_edit
        if draft is not None and draft.item.line.product and not draft.item.line.fault:
            return self.ui.fault_edit
        return self.ui.product_edit

    def show_state(self, state: IntakeState) -> None:
        """Show the order; the fields are filled only when another item comes to the front."""
        draft = state.draft
        if draft is None:
            return
        self._show_customer(draft)
        self._show_items(draft)
        if state.filling != self._filled:
            self._filled = state.filling
            self._fill(draft.item)
        self.ui.proof_panel.setVisible(not draft.item.line.proof)
        self.ui.left_panel.setEnabled(draft.item.left)
        self.cover.show_cover(state.cover)
        show_errors(self.errors, state.errors)
        other = [words for name, words in state.errors.items() if name not in CHECKED]
        self.ui.form_error_label.setText(" ".join(other))
        for button in (self.ui.open_button, self.ui.add_button, self.ui.park_button):
            button.setEnabled(not state.saving)

    def save(self) -> None:
        """Open the order, and if something is amiss go to it."""
        if self.presenter.state.draft is None:
            return
        self.presenter.type(self.item(final=True))
        self.presenter.save()
        for name in CHECKED:
            if name in self.presenter.state.errors:
                self.fields[name].setFocus()
                self.ui.form_area.ensureWidgetVisible(self.fields[name])
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; the order stays as it is, to go on with."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def item(self, *, final: bool = False) -> ItemDraft:
        """What stands in the fields; a date still being typed is wrong only when ``final``."""
        ui, draft = self.ui, self.presenter.state.draft
        assert draft is not None
        line = NewLine(
            **{name: edit.text() for name, edit in self.lines.items()},
            purchase=draft.item.line.purchase,
            previous=draft.item.line.previous,
            bought_on=ui.bought_on_edit.value,
            delivered_on=ui.delivered_on_edit.value,
            amount=ui.amount_edit.cents,
            used=ui.used_check.isChecked(),
            proof=ui.proof_check.isChecked(),
            proof_note=ui.proof_note_combo.currentText(),
            wish=Wish(ui.wish_combo.currentData()),
            reason=Reason(ui.reason_combo.currentData()),
            fault=ui.fault_edit.toPlainText(),
            intake=ui.intake_edit.toPlainText(),
            accessories=ui.accessories_edit.toPlainText(),
            promised_on=ui.promised_on_edit.value,
        )
        return ItemDraft(line, ui.left_check.isChecked(), self._unread(final=final))

    def _unread(self, *, final: bool) -> dict[str, str]:
        """A sentence for each field whose text names no date or amount."""
        ui = self.ui
        unread = {
            name: describe(NotUnderstood(name, example="15/03/2026"))
            for name, field in (
                ("bought_on", ui.bought_on_edit),
                ("delivered_on", ui.delivered_on_edit),
                ("promised_on", ui.promised_on_edit),
            )
            if not field.is_understood and (final or not field.hasFocus())
        }
        if ui.amount_edit.text().strip() and ui.amount_edit.cents is None:
            unread["amount"] = describe(NotUnderstood("amount", example="449,00"))
        return unread

    def _field(self, name: str) -> QWidget:
        """The widget of a field that can be wrong."""
        for stem in (f"{name}_edit", f"{name}_combo"):
            found = self.findChild(QWidget, stem)
            if isinstance(found, QWidget):
                return found
        raise LookupError(name)

    def _error(self, name: str) -> FieldError:
        """The error line of a field, tied to it."""
        line = self.findChild(FieldError, f"{name}_error")
        assert isinstance(line, FieldError)
        line.attach(self.fields[name])
        return line

    def _set_up(self) -> None:
        """What the form itself cannot say."""
        ui = self.ui
        for wish, label in WISH_LABELS.items():
            ui.wish_combo.addItem(tr(label), wish)
        for reason, label in REASON_LABELS.items():
            ui.reason_combo.addItem(tr(label), reason)
        ui.proof_note_combo.addItems([tr(note) for note in PROOF_NOTES])
        for field in (ui.bought_on_edit, ui.delivered_on_edit, ui.promised_on_edit):
            field.set_today(self.presenter.today)
        ui.fault_edit.setPlaceholderText(tr("Qué le pasa, desde cuándo, con sus palabras"))
        ui.intake_edit.setPlaceholderText(tr("Golpes, rayas, piezas que faltan… o «sin daños»"))
        ui.accessories_edit.setPlaceholderText(tr("Mando, cable, caja…"))
        ui.open_button.set_icon("check")
        ui.open_button.set_key(self.presenter.hub.keys.key("save"))
        park = self.presenter.hub.keys.key("park")
        ui.park_button.setToolTip(f"{ui.park_button.text()}  ({park})")
        ui.add_button.set_icon("plus")
        fill_slot(ui.cover_slot, self.cover)
        fill_slot(ui.items_bar, self.items)

    def _connect(self) -> None:
        """Every change goes to the presenter."""
        ui, presenter = self.ui, self.presenter
        for line in self.findChildren(QLineEdit):
            if line is not ui.customer_edit and not isinstance(line.parent(), QComboBox):
                line.textChanged.connect(self._on_typed)
                line.editingFinished.connect(self._on_typed)
        for text in self.findChildren(QPlainTextEdit):
            text.textChanged.connect(self._on_typed)
        for combo in self.findChildren(QComboBox):
            combo.currentTextChanged.connect(self._on_typed)
        for check in self.findChildren(QCheckBox):
            check.toggled.connect(self._on_typed)
        self.items.chosen.connect(presenter.go_to)
        self.picker.picked.connect(self._on_picked)
        ui.hand_button.clicked.connect(self._on_hand)
        ui.customer_edit.asked.connect(presenter.find)
        ui.customer_edit.chosen.connect(presenter.choose)
        presenter.found.connect(ui.customer_edit.show_hits)
        ui.add_button.clicked.connect(self._on_add)
        ui.remove_button.clicked.connect(presenter.remove_item)
        ui.park_button.clicked.connect(presenter.park)
        ui.leave_button.clicked.connect(self.left)
        ui.open_button.clicked.connect(self.save)
        presenter.state_changed.connect(self.show_state)

    def _show_customer(self, draft: OrderDraft) -> None:
        """Who it is and what they bought; without a file, the way to find it."""
        ui, counter = self.ui, draft.counter
        who = counter.customer
        ui.customer_card.setVisible(who is not None)
        ui.customer_edit.setVisible(who is None)
        if who is not None:
            ui.customer_label.setText(who.name)
            ui.phone_label.setText(who.phone)
        some = bool(counter.purchases)
        for widget in (ui.purchases_label, ui.purchases_hint_label, ui.purchases_table):
            widget.setVisible(some)
        ui.hand_button.setVisible(some)
        self.picker.set_purchases(counter.purchases)
        ui.amount_edit.set_currency(currency_sign(counter.shop.currency))
        began = time_text(draft.started, counter.shop.zone)
        visit = tr("de la visita en curso, empezada a las {time}", time=began)
        ui.visit_label.setText(visit if draft.visit is not None else "")

    def _show_items(self, draft: OrderDraft) -> None:
        """Which item of the order is in front, and the way to the others."""
        many = len(draft.items) > 1
        number = tr("Artículo {n}", n=draft.current + 1)
        self.ui.item_label.setText(number)
        self.ui.item_label.setVisible(many)
        self.ui.remove_button.setVisible(many)
        self.items.show_items([item.line.product for item in draft.items], draft.current)

    def _fill(self, item: ItemDraft) -> None:
        """Put an item into the fields."""
        ui, line = self.ui, item.line
        self._filling = True
        for name, edit in self.lines.items():
            edit.setText(getattr(line, name))
        ui.bought_on_edit.set_value(line.bought_on)
        ui.delivered_on_edit.set_value(line.delivered_on)
        ui.promised_on_edit.set_value(line.promised_on)
        ui.amount_edit.set_cents(line.amount)
        ui.used_check.setChecked(line.used)
        ui.proof_check.setChecked(line.proof)
        ui.proof_note_combo.setCurrentText(line.proof_note)
        ui.wish_combo.setCurrentIndex(ui.wish_combo.findData(line.wish))
        ui.reason_combo.setCurrentIndex(ui.reason_combo.findData(line.reason))
        ui.fault_edit.setPlainText(line.fault)
        ui.intake_edit.setPlainText(line.intake)
        ui.accessories_edit.setPlainText(line.accessories)
        ui.left_check.setChecked(item.left)
        self._filling = False

    @Slot()
    def _on_typed(self) -> None:
        """What stands in the fields is the draft."""
        if not self._filling and self.presenter.state.draft is not None:
            self.presenter.type(self.item())

    @Slot(object)
    def _on_picked(self, purchase: Purchase) -> None:
        """A purchase was picked: next comes what is wrong with it."""
        self.presenter.pick(purchase)
        self.ui.fault_edit.setFocus()

    @Slot()
    def _on_hand(self) -> None:
        """Another item than those bought here."""
        self.presenter.by_hand()
        self.ui.product_edit.setFocus()

    @Slot()
    def _on_add(self) -> None:
        """One more item: pick it, or write it."""
        self.presenter.add_item()
        self.first_focus().setFocus()
