"""The front of the counter: what its keys open above the window, from any tab."""

from __future__ import annotations

from functools import cached_property, partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.widgets.overlay import Overlay
from atencion_desktop.reception.board import InCourse, Ticket
from atencion_desktop.reception.dialogs.farewell import FarewellSheet
from atencion_desktop.reception.dialogs.menu import Choice, ChoiceMenu
from atencion_desktop.reception.dialogs.number_card import NumberCard
from atencion_desktop.reception.dialogs.reason import (
    CANCELLING,
    OUT_OF_ORDER,
    ReasonSheet,
    ask_reason,
)
from atencion_desktop.reception.dialogs.strip import IssueStrip
from atencion_desktop.reception.dialogs.transfer import TransferSheet
from atencion_desktop.reception.issuing import Issued
from atencion_desktop.reception.papers_out import PaperOut
from atencion_desktop.reception.presenter import Counter, counter_of
from atencion_desktop.reception.rules import Action, allowed
from atencion_desktop.staff.rules import DESK_LABELS, PAUSE_LABELS, DeskState, PauseReason


class Front(QObject):
    """Binds the counter's keys and owns what they open; one per window, made by the banner.

    What it opens is built the first time: the first painted window does not pay for it.
    """

    def __init__(self, hub: Hub, host: QWidget) -> None:
        """Cover the window that ``host`` stands in."""
        super().__init__(host)
        self.counter: Counter = counter_of(hub)
        self._hub = hub
        self._host = host
        self._out = PaperOut(hub)
        self.counter.issued.connect(self._on_issued)
        self.counter.farewell_wanted.connect(self.farewell)
        self.counter.receipt_issued.connect(self._on_receipt)
        self.counter.transfer_wanted.connect(self.transfer)
        self.counter.cancel_wanted.connect(self.cancel)
        self.counter.call_wanted.connect(self.call_given)
        self.counter.desk_wanted.connect(self.choose_desk)
        self._bind()

    @cached_property
    def strip(self) -> IssueStrip:
        """F2."""
        return IssueStrip(self._host.window(), self.counter)

    @cached_property
    def number_card(self) -> NumberCard:
        """The number just issued."""
        return NumberCard(self._host.window(), self.counter)

    @cached_property
    def menu(self) -> ChoiceMenu:
        """F11, F12 and the reasons."""
        return ChoiceMenu(self._host.window())

    @cached_property
    def reason_sheet(self) -> ReasonSheet:
        """A reason in words."""
        return ReasonSheet(self._host.window())

    @cached_property
    def transfer_sheet(self) -> TransferSheet:
        """Where to, and the note."""
        return TransferSheet(self._host.window(), self.counter)

    @cached_property
    def farewell_sheet(self) -> FarewellSheet:
        """F8."""
        return FarewellSheet(self._host.window(), self.counter)

    def _bind(self) -> None:
        """The keys of ``contracts.md``; the window presses them for buttons too."""
        bind = self._hub.keys.bind
        bind("ticket", lambda: self.issue(serve=False))
        bind("serve_now", lambda: self.issue(serve=True))
        bind("call_next", self.counter.call_next)
        bind("call_again", self.counter.recall)
        bind("start", self.counter.start)
        bind("farewell", self.farewell)
        bind("farewell_only", self.farewell)
        bind("pause", self.pause)
        bind("visit", self.visit_menu)
        bind("undo", self.counter.undo)

    def _open(self) -> list[Overlay]:
        """What covers the window now."""
        built = (part for part in vars(self).values() if isinstance(part, Overlay))
        return [overlay for overlay in built if overlay.is_open]

    def _uncover(self) -> None:
        """One thing at a time."""
        for overlay in self._open():
            overlay.close_overlay()

    def issue(self, *, serve: bool) -> None:
        """F2 and Shift+F2: the strip of services."""
        self._uncover()
        self.strip.ask(serve=serve)

    @Slot()
    def farewell(self) -> None:
        """F8: the goodbye of the visit in course."""
        self._uncover()
        if self.counter.state.current is None:
            self._hub.notices.info(tr("No hay nadie en el puesto. Llame al siguiente (F4)."))
        else:
            self.farewell_sheet.ask()

    def pause(self) -> None:
        """F11: open a desk that is not; otherwise ask for the reason of the pause."""
        board = self.counter.state.board
        if board is None or board.desk is None:
            return
        if board.desk.state is not DeskState.OPEN:
            self.counter.toggle_desk()
            return
        self._uncover()
        choices = [
            Choice(str(digit), tr(PAUSE_LABELS[reason]), partial(self.counter.toggle_desk, reason))
            for digit, reason in enumerate(PauseReason, 1)
        ]
        self.menu.show_choices(tr("Pausar {desk}", desk=board.desk.name), choices)

    @Slot()
    def choose_desk(self) -> None:
        """Which desk this PC stands at."""
        board = self.counter.state.board
        desks = board.desks if board else ()
        choices = [
            Choice(
                str(digit),
                desk.name,
                partial(self.counter.sit_at, desk.code),
                "desk",
                tr(DESK_LABELS[desk.state]),
            )
            for digit, desk in enumerate(desks[:9], 1)
        ]
        self._uncover()
        self.menu.show_choices(tr("¿En qué puesto está este equipo?"), choices)

    def visit_menu(self) -> None:
        """F12: what else can be done with the visit in course."""
        visit = self.counter.state.current
        if visit is None:
            self._hub.notices.info(tr("No hay nadie en el puesto. Llame al siguiente (F4)."))
            return
        self._uncover()
        title = tr("Visita {number}", number=visit.ticket.number)
        self.menu.show_choices(title, self._visit_choices(visit), tr("Esc: volver"))

    def _visit_choices(self, visit: InCourse) -> list[Choice]:
        """The four actions, each where the table of moves holds it."""
        able, ticket = allowed(visit.ticket.state), visit.ticket
        return [
            Choice(
                "N",
                tr("No se presenta"),
                self.counter.no_show,
                "no_show",
                enabled=Action.NO_SHOW in able,
            ),
            Choice("E", tr("Aparcar sin perder el turno"), self.counter.hold, "hold"),
            Choice("T", tr("Trasladar…"), partial(self.transfer, ticket), "transfer"),
            Choice("C", tr("Anular…"), partial(self.cancel, ticket), "cancel"),
        ]

    @Slot(object, str)
    def transfer(self, ticket: Ticket, note: str = "") -> None:
        """Ask where to, with what was already typed as its note."""
        self._uncover()
        self.transfer_sheet.ask(ticket, note)

    @Slot(object)
    def cancel(self, ticket: Ticket) -> None:
        """Ask why, then void."""
        title = tr("¿Por qué se anula {number}?", number=ticket.number)
        then = partial(self.counter.cancel, ticket.id, ticket.number)
        self._uncover()
        ask_reason(self.menu, self.reason_sheet, title, CANCELLING, then)

    @Slot(object)
    def call_given(self, ticket: Ticket) -> None:
        """Ask why out of order, then call."""
        title = tr("¿Por qué se llama ya a {number}?", number=ticket.number)
        then = partial(self.counter.call_given, ticket.id)
        self._uncover()
        ask_reason(self.menu, self.reason_sheet, title, OUT_OF_ORDER, then)

    @Slot(object)
    def _on_issued(self, ticket: Issued) -> None:
        """Show the number, unless the person has opened something else meanwhile."""
        if all(overlay is self.number_card for overlay in self._open()):
            self.number_card.tell(ticket)

    @Slot(object)
    def _on_receipt(self, document: int) -> None:
        """Print the receipt, or offer it as a file."""
        self.counter.read_paper(document, self._out.print_or_offer)
