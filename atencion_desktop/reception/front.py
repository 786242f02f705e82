"""The front of the counter: what its keys open above the window, from any tab."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.widgets.overlay import Overlay
from atencion_desktop.reception.board import Ticket
from atencion_desktop.reception.issuing import Issued
from atencion_desktop.reception.papers_out import PaperOut
from atencion_desktop.reception.presenter import Counter, counter_of
from atencion_desktop.staff.rules import DeskState

if TYPE_CHECKING:
    from atencion_desktop.reception.dialogs.counter_menu import CounterMenu
    from atencion_desktop.reception.dialogs.farewell import FarewellSheet
    from atencion_desktop.reception.dialogs.number_card import NumberCard
    from atencion_desktop.reception.dialogs.strip import IssueStrip
    from atencion_desktop.reception.dialogs.transfer import TransferSheet


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
        from atencion_desktop.reception.dialogs.strip import IssueStrip

        return IssueStrip(self._host.window(), self.counter)

    @cached_property
    def number_card(self) -> NumberCard:
        """The number just issued."""
        from atencion_desktop.reception.dialogs.number_card import NumberCard

        return NumberCard(self._host.window(), self.counter)

    @cached_property
    def menu(self) -> CounterMenu:
        """F11, F12, desks and reasons."""
        from atencion_desktop.reception.dialogs.counter_menu import CounterMenu

        return CounterMenu(self._host.window(), self.counter)

    @cached_property
    def transfer_sheet(self) -> TransferSheet:
        """Where to, and the note."""
        from atencion_desktop.reception.dialogs.transfer import TransferSheet

        return TransferSheet(self._host.window(), self.counter)

    @cached_property
    def farewell_sheet(self) -> FarewellSheet:
        """F8."""
        from atencion_desktop.reception.dialogs.farewell import FarewellSheet

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
        window = self._host.window()
        return [overlay for overlay in window.findChildren(Overlay) if overlay.is_open]

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
            self._say_nobody()
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
        self.menu.ask_pause(board.desk.name)

    @Slot()
    def choose_desk(self) -> None:
        """Which desk this PC stands at."""
        if self.counter.state.board is not None:
            self._uncover()
            self.menu.ask_desk(self.counter.state.board)

    def visit_menu(self) -> None:
        """F12: what else can be done with the visit in course."""
        visit = self.counter.state.current
        if visit is None:
            self._say_nobody()
            return
        self._uncover()
        self.menu.ask_visit(visit)

    @Slot(object, str)
    def transfer(self, ticket: Ticket, note: str) -> None:
        """Ask where to, with what was already typed as its note."""
        self._uncover()
        self.transfer_sheet.ask(ticket, note)

    @Slot(object)
    def cancel(self, ticket: Ticket) -> None:
        """Ask why, then void."""
        self._uncover()
        self.menu.ask_cancelling(ticket)

    @Slot(object)
    def call_given(self, ticket: Ticket) -> None:
        """Ask why out of order, then call."""
        self._uncover()
        self.menu.ask_out_of_order(ticket)

    def _say_nobody(self) -> None:
        """Nothing to do with nobody in front."""
        self._hub.notices.info(tr("No hay nadie en el puesto. Llame al siguiente (F4)."))

    @Slot(object)
    def _on_issued(self, ticket: Issued) -> None:
        """Show the number, unless the person has opened something else meanwhile."""
        if all(overlay is self.number_card for overlay in self._open()):
            self.number_card.tell(ticket)

    @Slot(object)
    def _on_receipt(self, document: int) -> None:
        """Print the receipt, or offer it as a file."""
        self.counter.read_paper(document, self._out.print_or_offer)
