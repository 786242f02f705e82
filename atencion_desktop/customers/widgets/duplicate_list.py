"""Beside the form: who may already be in the files, each with one key to use that file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.customers.duplicates import REASON_LABELS, Duplicate
from atencion_desktop.qt.looks import restyle
from atencion_desktop.qt.widgets.chips import Chip
from atencion_desktop.qt.widgets.person_card import PersonCard


class DuplicateCard(QFrame):
    """One file, why it is proposed, and the button that uses it (Alt+1 … Alt+4)."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None, duplicate: Duplicate, number: int) -> None:
        """``number`` is its key."""
        super().__init__(parent)
        customer = duplicate.customer
        restyle(self, card="true")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.person = PersonCard(self)
        chips = tuple(Chip(tr(REASON_LABELS[reason]), "warning") for reason in duplicate.reasons)
        self.person.set_person(customer.name, (customer.document, customer.phone), chips)
        self.button = QPushButton(tr("Usar esta ficha (Alt+&{number})", number=number), self)
        self.button.setAccessibleName(tr("Usar la ficha de {name}", name=customer.name))
        self.button.clicked.connect(lambda: self.chosen.emit(customer.id))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.person)
        layout.addWidget(self.button)


class DuplicateList(QWidget):
    """The proposals, or a word on what this place is for."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without proposals."""
        super().__init__(parent)
        self._shown: tuple[Duplicate, ...] = ()
        self.cards: list[DuplicateCard] = []
        self.title = QLabel(tr("¿Ya tiene ficha?"), self)
        self.title.setProperty("textRole", "subtitle")
        self.sentence = QLabel(self)
        self.sentence.setProperty("textRole", "quiet")
        self.sentence.setWordWrap(True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._layout.addWidget(self.title)
        self._layout.addWidget(self.sentence)
        self._layout.addStretch()
        self._say()

    def set_duplicates(self, duplicates: Sequence[Duplicate]) -> None:
        """Propose these files."""
        if tuple(duplicates) == self._shown:
            return
        self._shown = tuple(duplicates)
        for card in self.cards:
            card.setParent(None)
            card.deleteLater()
        self.cards = [
            DuplicateCard(self, duplicate, number)
            for number, duplicate in enumerate(self._shown, start=1)
        ]
        for position, card in enumerate(self.cards):
            card.chosen.connect(self.chosen)
            self._layout.insertWidget(2 + position, card)
        self._say()

    def _say(self) -> None:
        """What the proposals are for."""
        self.sentence.setText(
            tr("Estas fichas se parecen a lo que escribe. Use una en lugar de crear otra.")
            if self._shown
            else tr("Mientras escribe, aquí aparecen las fichas que se parecen.")
        )
