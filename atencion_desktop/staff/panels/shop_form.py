"""Everything of a shop on one page, in columns that fold: the first run's and the settings'."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from atencion_desktop.forms.shop_form import Ui_ShopForm
from atencion_desktop.qt.theme import scaled
from atencion_desktop.staff.entry import ShopEntry
from atencion_desktop.staff.panels.desks_panel import DesksPanel
from atencion_desktop.staff.panels.hours_panel import HoursPanel
from atencion_desktop.staff.panels.people_panel import PeoplePanel
from atencion_desktop.staff.panels.services_panel import ServicesPanel
from atencion_desktop.staff.panels.shop_data_panel import ShopDataPanel

_COLUMN = 420
"""Pixels at 100 % text size that a column needs."""
_STRETCHES = (5, 7, 5)


class _Panel(Protocol):
    """What the form asks of each of its parts."""

    def stops(self) -> list[QWidget]:
        """Where Tab stops."""
        ...

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Put what was refused beside its fields."""
        ...

    def first_invalid(self) -> QWidget | None:
        """The first field with something wrong."""
        ...


class ShopForm(QWidget):
    """Takes and gives a :class:`ShopEntry`; errors by path (``shop/name``, ``desks/0/code``)."""

    changed = Signal()
    settled = Signal()
    """Lines came or went: the way of Tab is to be set anew (:meth:`stops`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty shop."""
        super().__init__(parent)
        self.ui = ui = Ui_ShopForm()
        ui.setupUi(self)
        self.shop_panel = ShopDataPanel(self)
        self.services_panel = ServicesPanel(self)
        self.desks_panel = DesksPanel(self)
        self.people_panel = PeoplePanel(self)
        self.hours_panel = HoursPanel(self)
        self._panels: dict[str, _Panel] = {
            "shop": self.shop_panel,
            "services": self.services_panel,
            "desks": self.desks_panel,
            "people": self.people_panel,
            "hours": self.hours_panel,
        }
        self._columns: tuple[tuple[QWidget, ...], ...] = (
            (ui.shop_data_card,),
            (ui.services_card, ui.desks_card, ui.people_card),
            (ui.hours_card, ui.note_card),
        )
        self._room = len(self._columns)
        ui.note_card.hide()
        self._place_panels()
        self._connect()

    def _place_panels(self) -> None:
        """Each part on its card."""
        ui = self.ui
        ui.shop_data_card_layout.addWidget(self.shop_panel)
        ui.services_card_layout.addWidget(self.services_panel)
        ui.desks_card_layout.addWidget(self.desks_panel)
        ui.people_card_layout.addWidget(self.people_panel)
        ui.hours_card_layout.addWidget(self.hours_panel)

    def _connect(self) -> None:
        """What the parts tell, told on."""
        self.shop_panel.changed.connect(self.changed)
        for rows in (self.services_panel, self.desks_panel, self.people_panel, self.hours_panel):
            rows.changed.connect(self.changed)
            rows.editor.settled.connect(self.settled)

    def show_note(self, icon: str, text: str) -> None:
        """Say something under the last column."""
        self.ui.note_icon.set(icon)
        self.ui.note_label.setText(text)
        self.ui.note_card.show()

    def fill(self, entry: ShopEntry) -> None:
        """Show a shop."""
        self.shop_panel.fill(entry.shop)
        self.services_panel.fill(entry.services)
        self.desks_panel.fill(entry.desks)
        self.people_panel.fill(entry.people)
        self.hours_panel.fill(entry.days)

    @property
    def entry(self) -> ShopEntry:
        """Everything on the page, as typed."""
        return ShopEntry(
            shop=self.shop_panel.shop,
            services=self.services_panel.entries,
            desks=self.desks_panel.entries,
            people=self.people_panel.entries,
            days=self.hours_panel.entries,
        )

    def stops(self) -> list[QWidget]:
        """Where Tab stops: down each column, then to the next."""
        return [stop for panel in self._panels.values() for stop in panel.stops()]

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Each refusal beside its field."""
        for name, panel in self._panels.items():
            panel.show_errors(_below(name, errors))

    def first_focus(self) -> QWidget:
        """The first thing wrong, else the first field."""
        wrong = (panel.first_invalid() for panel in self._panels.values())
        return next((field for field in wrong if field), self.shop_panel.ui.name_edit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three columns where they fit, else two, else one: never a bar to scroll sideways."""
        super().resizeEvent(event)
        room = max(1, min(len(_STRETCHES), self.width() // scaled(_COLUMN)))
        if room != self._room:
            self._room = room
            self._fold()

    def _fold(self) -> None:
        """Put each card into its column, or into one that there is room for."""
        ui = self.ui
        layouts = (ui.shop_column_layout, ui.work_column_layout, ui.hours_column_layout)
        targets = {3: (0, 1, 2), 2: (0, 1, 0), 1: (0, 0, 0)}[self._room]
        for layout in layouts:
            for cards in self._columns:
                for card in cards:
                    layout.removeWidget(card)
        for target, cards in zip(targets, self._columns, strict=True):
            for card in cards:
                # Before the space at the column's end.
                layouts[target].insertWidget(layouts[target].count() - 1, card)
        for place, stretch in enumerate(_STRETCHES):
            ui.columns_layout.setStretch(place, stretch if place < self._room else 0)


def _below(name: str, errors: Mapping[str, str]) -> dict[str, str]:
    """The errors of one part, by the path inside it (empty: the part's own)."""
    inside = {path: text for path, text in errors.items() if path.partition("/")[0] == name}
    return {path.partition("/")[2]: text for path, text in inside.items()}
