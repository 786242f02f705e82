"""A protocol card beside a form: what to do, what to avoid, what to say; one link to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.forms.protocol_panel import Ui_ProtocolPanel
from atencion_desktop.knowledge.rules import Card, Situation
from atencion_desktop.knowledge.service import cards


class ProtocolPanel(QWidget):
    """Shows the cards of a situation, one at a time; ``show_situation`` says which."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden, without a situation."""
        super().__init__(parent)
        self.ui = Ui_ProtocolPanel()
        self.ui.setupUi(self)
        self._cards: tuple[Card, ...] = ()
        self._place = 0
        self.ui.next_button.clicked.connect(self.show_next)
        self.hide()

    @property
    def card(self) -> Card | None:
        """The card shown."""
        return self._cards[self._place] if self._cards else None

    def show_situation(self, *situations: Situation) -> None:
        """Show the first card of these situations; each card once."""
        found = {card.name: card for situation in situations for card in cards(situation)}
        self._cards, self._place = tuple(found.values()), 0
        self.setVisible(bool(self._cards))
        self.ui.next_button.setVisible(len(self._cards) > 1)
        self._show()

    def show_next(self) -> None:
        """The next card, after the last one the first."""
        if self._cards:
            self._place = (self._place + 1) % len(self._cards)
            self._show()

    def _show(self) -> None:
        """Put the card's words in their places."""
        card = self.card
        if card is None:
            return
        self.ui.card_title_label.setText(card.title)
        self.ui.when_label.setText(card.when)
        numbered = [f"{number}. {step}" for number, step in enumerate(card.steps, start=1)]
        self.ui.steps_label.setText("\n".join(numbered))
        _show_list(self.ui.avoid_label, tr("Evite"), card.avoid)
        _show_list(self.ui.phrases_label, tr("Puede decir"), card.phrases)


def _show_list(label: QLabel, heading: str, lines: Sequence[str]) -> None:
    """A heading and its lines, or nothing."""
    label.setText("\n".join((heading + ":", *(f"– {line}" for line in lines))))
    label.setVisible(bool(lines))
