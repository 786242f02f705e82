"""The lists of the reception: who waits, who is set aside, who left today."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QTableView

from atencion_desktop.base.clock import Clock
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.qt.table import Column, RowsModel, configure_table
from atencion_desktop.qt.widgets.clock_label import Ticker
from atencion_desktop.qt.widgets.delegates import BadgeDelegate, TwoLineDelegate
from atencion_desktop.reception.board import Board, Ticket
from atencion_desktop.reception.panels import wording
from atencion_desktop.reception.rules import PRIORITY_LABELS, Priority, State


class View(Enum):
    """The three lists."""

    WAITING = "waiting"
    HELD = "held"
    CLOSED = "closed"


def listed(board: Board, view: View, service: int | None) -> tuple[Ticket, ...]:
    """The tickets of a list, perhaps of one service only."""
    tickets = {View.WAITING: board.waiting, View.HELD: board.held, View.CLOSED: board.closed}[view]
    return tuple(one for one in tickets if service is None or one.service_id == service)


class QueueModel(RowsModel[Ticket]):
    """Tickets as rows; the time waited moves on each second while somebody looks."""

    def __init__(self, clock: Clock, parent: QObject) -> None:
        """Begin empty."""
        self._clock = clock
        self.zone = ZoneInfo("UTC")
        super().__init__(self._columns(), lambda ticket: ticket.id, parent)

    def _columns(self) -> tuple[Column[Ticket], ...]:
        """Number, class, person with the reason of their place, time, forecast."""
        return (
            Column(
                tr_noop("Turno"),
                lambda t: t.number,
                width=84,
            ),
            Column(
                "",
                _badge,
                tone=_tone,
                width=108,
            ),
            Column(
                tr_noop("Persona y servicio"),
                wording.who,
                detail=lambda t: t.why,
                tooltip=lambda t: t.why,
                stretch=True,
            ),
            Column(
                tr_noop("Tiempo"),
                lambda t: wording.waited(t, self.now()),
                detail=lambda t: _under_time(t, self.now()),
                icon=lambda t: "alert" if wording.is_late(t, self.now()) else "",
                width=104,
            ),
            Column(
                tr_noop("Previsión"),
                wording.expected,
                detail=wording.told,
                width=112,
            ),
        )

    def now(self) -> datetime:
        """The present instant."""
        return self._clock.now()

    @Slot()
    def tick(self) -> None:
        """The times have moved on."""
        if self.rowCount():
            last = self.index(self.rowCount() - 1, TIME)
            self.dataChanged.emit(self.index(0, TIME), last, [Qt.ItemDataRole.DisplayRole])


TIME = 3
FORECAST = 4


def dress_table(view: QTableView, model: QueueModel) -> None:
    """Two lines a row, the class as a badge."""
    configure_table(view, model, tall=True)
    view.setItemDelegate(TwoLineDelegate(view))
    view.setItemDelegateForColumn(1, BadgeDelegate(view))


class Ticking(QObject):
    """Keeps a model's times moving while its list is on the screen."""

    def __init__(self, model: QueueModel, parent: QObject) -> None:
        """Stand still until :meth:`set_running`."""
        super().__init__(parent)
        self._model = model
        self._running = False

    def set_running(self, running: bool) -> None:
        """Join or leave the window's one ticker."""
        if running == self._running:
            return
        self._running = running
        ticker = Ticker.shared()
        if running:
            ticker.tick.connect(self._model.tick)
            ticker.join()
        else:
            ticker.tick.disconnect(self._model.tick)
            ticker.leave()


def _badge(ticket: Ticket) -> str:
    """The class of who waits, what became of who does not; nothing for the ordinary."""
    if ticket.state is not State.WAITING:
        return wording.state_text(ticket.state)
    special = ticket.priority is not Priority.ORDINARY
    return tr(PRIORITY_LABELS[ticket.priority]) if special else ""


def _tone(ticket: Ticket) -> str:
    """The badge's tone."""
    if ticket.state is State.WAITING:
        return wording.PRIORITY_TONES[ticket.priority]
    return wording.STATE_TONES.get(ticket.state, "neutral")


def _under_time(ticket: Ticket, now: datetime) -> str:
    """The promise, for whoever waits."""
    return wording.promise(ticket, now) if ticket.state is State.WAITING else ""
