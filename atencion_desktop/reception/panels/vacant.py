"""The desk with nobody in front: who is next, or what to do instead."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.forms.vacant_panel import Ui_VacantPanel
from atencion_desktop.reception.board import Board, Ticket
from atencion_desktop.reception.panels.wording import who
from atencion_desktop.reception.presenter import Counter
from atencion_desktop.staff.rules import PAUSE_LABELS, DeskState


class VacantPanel(QWidget):
    """Shows the next person with the one button that calls them; otherwise says what is missing."""

    def __init__(self, counter: Counter, press: Callable[[str], object], parent: QWidget) -> None:
        """``press`` does what a key of the window does."""
        super().__init__(parent)
        self._counter = counter
        self._press = press
        self._remedy = ""
        self.ui = Ui_VacantPanel()
        self.ui.setupUi(self)
        self.ui.call_button.set_icon("call")
        self.ui.call_button.set_key(counter.hub.keys.key("call_next"))
        self.ui.call_button.clicked.connect(lambda: press("call_next"))
        self.ui.empty_slot.pressed.connect(self._help)

    def show_board(self, board: Board | None) -> None:
        """Show who is next at this desk, or why nobody can be called."""
        following = _following(board)
        state = board.desk.state if board and board.desk else None
        calling = state is DeskState.OPEN and following is not None
        self.ui.next_area.setVisible(calling)
        self.ui.empty_slot.setVisible(not calling)
        self.ui.call_button.setVisible(calling)
        if calling and following is not None:
            self._show_next(following)
        else:
            self._show_empty(board, state)

    def _show_next(self, ticket: Ticket) -> None:
        """Whose turn it is."""
        ui = self.ui
        ui.next_label.setText(ticket.number)
        ui.name_label.setText(who(ticket))
        ui.why_label.setText(ticket.why)
        ui.wait_label.start(self._counter.hub.clock, ticket.arrived, ticket.promise)

    def _show_empty(self, board: Board | None, state: DeskState | None) -> None:
        """What is missing, and the button that helps."""
        keys, slot = self._counter.hub.keys, self.ui.empty_slot
        self.ui.wait_label.stop()
        if board is None:
            slot.set("clock", tr("Leyendo la cola…"))
            return
        if board.desk is None or state is None:
            self._remedy = ""
            slot.set(
                "desk",
                tr("Este equipo no tiene puesto"),
                tr("Elija su puesto abajo a la derecha para poder llamar."),
            )
        elif state is not DeskState.OPEN:
            self._remedy = "pause"
            reason = board.desk.pause_reason
            words = tr(PAUSE_LABELS[reason]) if reason else tr("Cerrado")
            slot.set(
                "pause",
                tr("{desk}: {words}", desk=board.desk.name, words=words),
                tr("Mientras tanto no se llama a nadie desde aquí."),
                tr("Abrir el puesto ({key})", key=keys.key("pause")),
            )
        else:
            self._remedy = "ticket"
            slot.set(
                "queue",
                tr("No espera nadie"),
                tr("Cuando llegue alguien, pulse {key} y la cifra del servicio.").format(
                    key=keys.key("ticket")
                ),
                tr("Sacar turno ({key})", key=keys.key("ticket")),
            )

    @Slot()
    def _help(self) -> None:
        """Do what the empty state offers."""
        if self._remedy:
            self._press(self._remedy)


def _following(board: Board | None) -> Ticket | None:
    """The ticket whose turn it is."""
    if board is None:
        return None
    return next((ticket for ticket in board.waiting if ticket.id == board.following), None)
