"""The menus of the counter: F11, F12, the desk of this PC, and the usual reasons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.reception.board import Board, InCourse, Ticket
from atencion_desktop.reception.dialogs.menu import Choice, ChoiceMenu
from atencion_desktop.reception.dialogs.reason import ReasonSheet
from atencion_desktop.reception.presenter import Counter
from atencion_desktop.reception.rules import Action, allowed
from atencion_desktop.staff.rules import DESK_LABELS, PAUSE_LABELS, PauseReason

OUT_OF_ORDER = (
    tr_noop("Vuelve a completar su gestión"),
    tr_noop("Necesidad urgente"),
    tr_noop("Consulta muy breve"),
    tr_noop("Se le saltó por error"),
)
CANCELLING = (
    tr_noop("Sacado por error"),
    tr_noop("Turno repetido"),
    tr_noop("Ya no lo necesita"),
    tr_noop("Se le atiende por otra vía"),
)
_MOST = 9


class CounterMenu(ChoiceMenu):
    """One menu at a time, answered by one key."""

    def __init__(self, window: QWidget, counter: Counter) -> None:
        """Belong to a window; the reasons in words have a sheet of their own."""
        super().__init__(window)
        self._counter = counter
        self.reason_sheet = ReasonSheet(window)

    def ask_pause(self, desk: str) -> None:
        """Why the desk is paused."""
        choices = [
            Choice(str(digit), tr(PAUSE_LABELS[reason]), partial(self._counter.toggle_desk, reason))
            for digit, reason in enumerate(PauseReason, 1)
        ]
        self.show_choices(tr("Pausar {desk}", desk=desk), choices, tr("Esc: volver"))

    def ask_desk(self, board: Board) -> None:
        """At which desk this PC stands."""
        choices = [
            Choice(
                str(digit),
                desk.name,
                partial(self._counter.sit_at, desk.code),
                "desk",
                tr(DESK_LABELS[desk.state]),
            )
            for digit, desk in enumerate(board.desks[:_MOST], 1)
        ]
        self.show_choices(tr("¿En qué puesto está este equipo?"), choices, tr("Esc: volver"))

    def ask_visit(self, visit: InCourse) -> None:
        """What else can be done with the visit in course, as far as the table of moves goes."""
        counter, ticket, able = self._counter, visit.ticket, allowed(visit.ticket.state)
        absent = Action.NO_SHOW in able
        choices = [
            Choice("N", tr("No se presenta"), counter.no_show, "no_show", enabled=absent),
            Choice("E", tr("Dejar en espera sin perder el turno"), counter.hold, "hold"),
            Choice(
                "T", tr("Trasladar…"), lambda: counter.transfer_wanted.emit(ticket, ""), "transfer"
            ),
            Choice("C", tr("Anular…"), lambda: counter.cancel_wanted.emit(ticket), "cancel"),
        ]
        title = tr("Visita {number}", number=ticket.number)
        self.show_choices(title, choices, tr("Esc: volver"))

    def ask_cancelling(self, ticket: Ticket) -> None:
        """Why a ticket is void; then void it."""
        title = tr("¿Por qué se anula {number}?", number=ticket.number)
        then = partial(self._counter.cancel, ticket.id, ticket.number)
        self._ask_reason(title, CANCELLING, then)

    def ask_out_of_order(self, ticket: Ticket) -> None:
        """Why somebody is called before their turn; then call them."""
        title = tr("¿Por qué se llama ya a {number}?", number=ticket.number)
        self._ask_reason(title, OUT_OF_ORDER, partial(self._counter.call_given, ticket.id))

    def _ask_reason(self, title: str, reasons: Sequence[str], then: Callable[[str], None]) -> None:
        """By digit; 0 asks for words. ``then`` gets the reason as it is kept."""
        choices = [
            Choice(str(digit), tr(reason), partial(then, tr(reason)))
            for digit, reason in enumerate(reasons, 1)
        ]
        choices.append(Choice("0", tr("Otro motivo…"), lambda: self.reason_sheet.ask(title, then)))
        self.show_choices(title, choices, tr("El motivo queda anotado · Esc: volver"))
