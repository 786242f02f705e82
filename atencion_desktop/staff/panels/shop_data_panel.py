"""The shop's own data: name, owner, tax number, place, how to reach it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.forms.shop_data_panel import Ui_ShopDataPanel
from atencion_desktop.qt.widgets.field import FieldError
from atencion_desktop.staff.presenter.shop_data import (
    Choices,
    ShopDataPresenter,
    ShopDataState,
)
from atencion_desktop.staff.rules import Shop

_EMPTY = Shop(name="", tax_id="", place="ES")


class ShopDataPanel(QWidget):
    """Shows and takes a :class:`Shop`; the tax number and the postcode are judged as typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty Spanish shop, without what only its papers need."""
        super().__init__(parent)
        self.ui = ui = Ui_ShopDataPanel()
        ui.setupUi(self)
        self.presenter = ShopDataPresenter(_EMPTY, self)
        self._edits: dict[str, QLineEdit] = {
            "name": ui.name_edit,
            "legal_name": ui.legal_name_edit,
            "tax_id": ui.tax_id_edit,
            "phone": ui.phone_edit,
            "address": ui.address_edit,
            "postcode": ui.postcode_edit,
            "city": ui.city_edit,
            "email": ui.email_edit,
            "activity": ui.activity_edit,
            "adr_body": ui.adr_edit,
        }
        self._lines: dict[str, tuple[FieldError, QWidget]] = {
            "name": (ui.name_error, ui.name_edit),
            "region": (ui.region_error, ui.region_combo),
            "tax_id": (ui.tax_id_error, ui.tax_id_edit),
            "phone": (ui.phone_error, ui.phone_edit),
            "postcode": (ui.postcode_error, ui.postcode_edit),
            "email": (ui.email_error, ui.email_edit),
        }
        _offer(ui.country_combo, self.presenter.countries, "ES")
        ui.papers_panel.hide()
        self._connect()
        self.render_state(self.presenter.state)

    def _connect(self) -> None:
        """Every field to the presenter."""
        ui = self.ui
        for line, field in self._lines.values():
            line.attach(field)
        for name, edit in self._edits.items():
            edit.setMaxLength(120)
            edit.textEdited.connect(partial(self._on_typed, name))
            edit.editingFinished.connect(partial(self.presenter.leave, name))
        ui.country_combo.activated.connect(self._on_country)
        ui.region_combo.activated.connect(self._on_region)
        ui.arbitration_check.clicked.connect(self._on_arbitration)
        self.presenter.state_changed.connect(self.render_state)

    def show_papers(self) -> None:
        """Also what only the shop's papers need: activity, bodies that settle disputes."""
        self.ui.papers_panel.show()

    @property
    def shop(self) -> Shop:
        """The shop as typed."""
        return self.presenter.state.shop

    def fill(self, shop: Shop) -> None:
        """Show another shop."""
        self.presenter.show_shop(shop)

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Put what was refused beside its fields."""
        self.presenter.show_errors(errors)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in the order of the form."""
        ui, edits = self.ui, self._edits
        own = [edits["name"], edits["legal_name"], ui.country_combo, ui.region_combo]
        reach = [
            edits[name] for name in ("tax_id", "phone", "address", "postcode", "city", "email")
        ]
        return [*own, *reach, ui.activity_edit, ui.adr_edit, ui.arbitration_check]

    def first_invalid(self) -> QWidget | None:
        """The first field with something wrong."""
        fields = (field for _line, field in self._lines.values())
        return next((field for field in fields if field.property("invalid")), None)

    @Slot(object)
    def render_state(self, state: ShopDataState) -> None:
        """Draw what is typed, with its notes."""
        shop, ui = state.shop, self.ui
        for name, edit in self._edits.items():
            if edit.text() != getattr(shop, name):
                edit.setText(getattr(shop, name))
        _choose(ui.country_combo, shop.country)
        _offer(ui.region_combo, state.regions, shop.place if "-" in shop.place else "")
        ui.arbitration_check.setChecked(shop.arbitration)
        ui.tax_id_label.setText(_with_mnemonic(state.tax_name))
        ui.tax_id_edit.setAccessibleName(state.tax_name)
        for name in self._lines:
            self._render_line(name, state)

    def _render_line(self, name: str, state: ShopDataState) -> None:
        """Under one field: what was refused, else what is remarked, else the province."""
        line, _field = self._lines[name]
        note = state.notes.get(name)
        if name in state.errors:
            line.show_error(state.errors[name])
        elif note is not None:
            line.show_remark(note.text, "success" if note.good else "warning")
        elif name == "postcode" and state.province:
            line.show_remark(tr("Provincia: {name}", name=state.province), "success")
        else:
            line.show_error("")

    def _on_typed(self, name: str, text: str) -> None:
        """A letter in a field."""
        self.presenter.type(**{name: text})
        self.changed.emit()

    @Slot()
    def _on_country(self) -> None:
        """Another country."""
        self.presenter.type(country=self.ui.country_combo.currentData(), tax_id=self.shop.tax_id)
        self.changed.emit()

    @Slot()
    def _on_region(self) -> None:
        """Another region, or only the country."""
        self.presenter.type(place=self.ui.region_combo.currentData() or self.shop.country)
        self.changed.emit()

    @Slot(bool)
    def _on_arbitration(self, on: bool) -> None:
        """Whether disputes go to arbitration."""
        self.presenter.type(arbitration=on)
        self.changed.emit()


def _with_mnemonic(name: str) -> str:
    """The number's name with a letter that no other label of the form answers to."""
    letter = next((letter for letter in "IUR" if letter in name), name[0])
    return name.replace(letter, f"&{letter}", 1)


def _offer(combo: QComboBox, choices: Choices, chosen: str) -> None:
    """Fill a combo anew where the choices are others, and show the chosen one."""
    held = tuple((combo.itemData(i), combo.itemText(i)) for i in range(combo.count()))
    if held != choices:
        combo.clear()
        for code, name in choices:
            combo.addItem(name, code)
    _choose(combo, chosen)


def _choose(combo: QComboBox, code: str) -> None:
    """Show one choice, without telling."""
    with QSignalBlocker(combo):
        combo.setCurrentIndex(max(0, combo.findData(code)))
