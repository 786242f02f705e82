"""The lines of the identity card: how to reach the customer and what identifies them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.base.wording import day_text
from atencion_desktop.customers import phones
from atencion_desktop.customers.checks import kind_label
from atencion_desktop.customers.page import CustomerPage
from atencion_desktop.customers.rules import (
    LANGUAGE_LABELS,
    REACH_LABELS,
    ContactKind,
    CustomerKind,
    NewAddress,
    NewContact,
    NewCustomer,
)
from atencion_desktop.customers.widgets.slots import empty_layout
from atencion_desktop.qt.looks import plain_tip
from atencion_desktop.qt.widgets.empty_state import IconLabel
from atencion_desktop.staff.rules import Shop


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: its icon, the value, and a quiet word after it."""

    icon: str
    text: str
    detail: str = ""


class FactList(QWidget):
    """Facts under each other, their text selectable for copying."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.facts: tuple[Fact, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)

    def set_facts(self, facts: tuple[Fact, ...]) -> None:
        """Show these."""
        if facts == self.facts:
            return
        self.facts = facts
        empty_layout(self._grid)
        for row, fact in enumerate(facts):
            self._grid.addWidget(IconLabel(self, fact.icon, 18), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._text(fact.text), row, 1, 1, 1 if fact.detail else 2)
            if fact.detail:
                detail = QLabel(fact.detail, self)
                detail.setTextFormat(Qt.TextFormat.PlainText)
                detail.setProperty("textRole", "caption")
                self._grid.addWidget(detail, row, 2)

    def _text(self, text: str) -> QLabel:
        """A value that may be copied; it never makes the card wider than its column."""
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setToolTip(plain_tip(text))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
        return label


def facts_of(page: CustomerPage, shop: Shop) -> tuple[Fact, ...]:
    """What the card says of a customer, the ways to reach them first."""
    values = page.values
    return tuple(
        fact
        for fact in (
            *(_contact(contact, shop.country) for contact in values.contacts),
            *(_address(address) for address in values.addresses),
            *_identity(values, shop.language),
        )
        if fact.text
    )


def _contact(contact: NewContact, country: str) -> Fact:
    """A phone spaced as it is dialled, or an e-mail, with its label."""
    if contact.kind is ContactKind.EMAIL:
        return Fact("mail", contact.typed, contact.label)
    normal = phones.e164(contact.typed, country)
    return Fact("phone", phones.shown(normal, contact.typed, country), contact.label)


def _address(address: NewAddress) -> Fact:
    """Street on one line, postcode and town on the next."""
    town = " ".join(part for part in (address.postcode, address.city) if part)
    province = "" if address.province == address.city else address.province
    place = ", ".join(part for part in (town, province) if part)
    lines = "\n".join(part for part in (address.street, place) if part)
    return Fact("map_pin", lines, address.label)


def _identity(values: NewCustomer, usual: str) -> Iterator[Fact]:
    """Document, who comes for a company, birthday, preferred way, and a language not usual."""
    if values.document:
        yield Fact("id_card", values.document, kind_label(values.document_kind))
    if values.kind is CustomerKind.COMPANY:
        yield Fact("user", f"{values.given_name} {values.surnames}".strip(), tr("contacto"))
    if values.birthday is not None:
        yield Fact("calendar", day_text(values.birthday), tr("nacimiento"))
    if values.language not in ("", usual):
        language = LANGUAGE_LABELS.get(values.language, values.language)
        yield Fact("language", tr(language), tr("idioma"))
    if values.reach is not None:
        yield Fact("message", tr(REACH_LABELS[values.reach]), tr("prefiere"))
