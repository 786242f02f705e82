"""The person in front: number, clock against the usual time, who they are, notes, what is next."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from atencion_desktop.base.i18n import tr, tr_n
from atencion_desktop.base.ref import Prefill
from atencion_desktop.base.wording import day_text, time_text
from atencion_desktop.forms.visit_panel import Ui_VisitPanel
from atencion_desktop.qt.icons import set_icon
from atencion_desktop.qt.looks import set_property
from atencion_desktop.qt.widgets.chips import Chip
from atencion_desktop.reception.board import InCourse
from atencion_desktop.reception.panels.wording import (
    PRIORITY_TONES,
    state_text,
    waited_text,
)
from atencion_desktop.reception.presenter import Counter
from atencion_desktop.reception.rules import PRIORITY_LABELS, Priority, State

if TYPE_CHECKING:
    from atencion_desktop.customers.rules import CustomerSummary

_IDENTIFY = "customer"


class VisitPanel(QWidget):
    """Shows the visit at this desk; its buttons are the keys of the counter."""

    def __init__(self, counter: Counter, press: Callable[[str], object], parent: QWidget) -> None:
        """``press`` does what a key of the window does (``farewell``, ``visit``…)."""
        super().__init__(parent)
        self._counter = counter
        self._press = press
        self._shown: InCourse | None = None
        self.ui = Ui_VisitPanel()
        self.ui.setupUi(self)
        self._dress()
        self._connect()

    def _dress(self) -> None:
        """Icons and keys."""
        ui, keys = self.ui, self._counter.hub.keys
        for button, icon, key in (
            (ui.start_button, "start", "start"),
            (ui.recall_button, "recall", "call_again"),
            (ui.farewell_button, "finish", "farewell"),
        ):
            button.set_icon(icon)
            button.set_key(keys.key(key))
        set_icon(ui.note_button, "note")
        ui.menu_button.set_icon("more")
        ui.menu_button.set_key(keys.key("visit"))

    def _connect(self) -> None:
        """Buttons to intents."""
        ui = self.ui
        ui.start_button.clicked.connect(self._counter.start)
        ui.recall_button.clicked.connect(self._counter.recall)
        ui.farewell_button.clicked.connect(lambda: self._press("farewell"))
        ui.menu_button.clicked.connect(lambda: self._press("visit"))
        ui.no_show_button.clicked.connect(self._counter.no_show)
        ui.hold_button.clicked.connect(self._hold)
        ui.note_button.clicked.connect(self._note)
        ui.note_edit.returnPressed.connect(self._note)
        ui.identify_button.clicked.connect(self._identify)
        ui.file_button.clicked.connect(self._counter.open_customer)

    def show_visit(self, visit: InCourse, zone: ZoneInfo) -> None:
        """Show a visit as it stands."""
        if self._shown is None or self._shown.ticket.id != visit.ticket.id:
            self.ui.note_edit.clear()
        self._shown = visit
        self._show_head(visit, zone)
        self._show_person(visit.customer)
        self._show_story(visit, zone)
        called = visit.ticket.state is State.CALLED
        self.ui.start_button.setVisible(called)
        self.ui.recall_button.setVisible(called)
        self.ui.no_show_button.setVisible(called)
        set_property(self.ui.farewell_button, "variant", "" if called else "primary")

    def _show_head(self, visit: InCourse, zone: ZoneInfo) -> None:
        """Number, service, state, clock."""
        ui, ticket = self.ui, visit.ticket
        ui.number_label.setText(ticket.number)
        ui.service_label.setText(ticket.service)
        called = ticket.state is State.CALLED
        ui.state_badge.set(state_text(ticket.state), "info" if called else "success")
        special = ticket.priority is not Priority.ORDINARY
        label = tr(PRIORITY_LABELS[ticket.priority]) if special else ""
        ui.class_badge.set(label, PRIORITY_TONES[ticket.priority])
        clock = self._counter.hub.clock
        if called:
            ui.clock_label.start(clock, visit.called or ticket.since)
            words = tr_n(visit.calls, "desde la llamada", "desde la primera de {n} llamadas")
        else:
            usual = visit.usual_minutes
            ui.clock_label.start(clock, visit.started or ticket.since, usual or None)
            words = tr("en atención · lo habitual son {n} min", n=usual)
        ui.clock_caption_label.setText(words)
        ui.waited_label.setText(waited_text(visit, zone))

    def _show_story(self, visit: InCourse, zone: ZoneInfo) -> None:
        """Why they came, what colleagues noted, what was promised, how it is done."""
        ui = self.ui
        notes = (f"{time_text(n.at, zone)} · {n.author}: {n.text}" for n in visit.notes)
        promised = (f"{day_text(one.due_on)} · {one.what}" for one in visit.commitments)
        for caption, label, text in (
            (ui.reason_caption_label, ui.reason_label, visit.reason),
            (ui.notes_caption_label, ui.notes_label, "\n".join(notes)),
            (ui.promised_caption_label, ui.promised_label, "\n".join(promised)),
            (ui.procedure_caption_label, ui.procedure_label, visit.procedure),
        ):
            label.setText(text)
            caption.setVisible(bool(text))
            label.setVisible(bool(text))

    def _show_person(self, customer: CustomerSummary | None) -> None:
        """Who it is, or the way to find out."""
        ui = self.ui
        ui.person_slot.setVisible(customer is not None)
        ui.file_button.setVisible(customer is not None)
        ui.unknown_label.setVisible(customer is None)
        can = self._counter.hub.navigator.can_make(_IDENTIFY)
        ui.identify_button.setVisible(customer is None and can)
        if customer is not None:
            lines = (customer.phone, customer.document, customer.number)
            chips = [Chip(alert, "warning") for alert in customer.alerts]
            ui.person_slot.set_person(customer.name, lines, chips)

    @Slot()
    def _note(self) -> None:
        """Leave the note that was typed."""
        text = self.ui.note_edit.text().strip()
        if text:
            self._counter.note(text)
            self.ui.note_edit.clear()

    @Slot()
    def _hold(self) -> None:
        """Set aside, with what was typed as its note."""
        self._counter.hold(self.ui.note_edit.text())
        self.ui.note_edit.clear()

    @Slot()
    def _identify(self) -> None:
        """Find or create the person's file; it comes back attached."""
        if self._shown is not None:
            prefill = Prefill(visit=self._shown.ticket.id)
            self._counter.hub.navigator.new(_IDENTIFY, prefill)
