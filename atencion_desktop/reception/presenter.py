"""The counter: what one desk sees and does, shared by the tab, the banner and the keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.outcome import Outcome, Topic
from atencion_desktop.base.ref import Ref
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.presenter import Presenter
from atencion_desktop.reception.board import Board, InCourse
from atencion_desktop.reception.issuing import NewTicket
from atencion_desktop.reception.moves import Target
from atencion_desktop.reception.rules import Action, Priority
from atencion_desktop.reception.service import Called, Farewell, ReceptionService
from atencion_desktop.staff.rules import DeskState, PauseReason
from atencion_desktop.staff.service import StaffService
from atencion_desktop.store import documents

T = TypeVar("T")

UNDO_LABELS = {
    Action.CALL: tr_noop("Deshacer la llamada a {number}"),
    Action.FINISH: tr_noop("Deshacer el cierre de {number}"),
    Action.TRANSFER: tr_noop("Deshacer el traslado de {number}"),
    Action.HOLD: tr_noop("Deshacer la espera de {number}"),
    Action.NO_SHOW: tr_noop("Deshacer la ausencia de {number}"),
}


@dataclass(frozen=True, slots=True)
class Goodbye:
    """How a visit is to be closed, and what comes after."""

    visit: int
    farewell: Farewell
    call_next: bool
    receipt: bool


@dataclass(frozen=True, slots=True)
class CounterState:
    """The room as last read; ``None`` before the first reading."""

    board: Board | None = None

    @property
    def current(self) -> InCourse | None:
        """The visit at this desk."""
        return self.board.current if self.board else None

    @property
    def undo_text(self) -> str:
        """What Ctrl+Z would take back, in words; empty when nothing."""
        offer = self.board.undo if self.board else None
        return tr(UNDO_LABELS[offer.action], number=offer.number) if offer else ""


class Counter(Presenter[CounterState]):
    """One per window: its state is the board, its methods are the intents of keys and buttons.

    ``issued`` brings a ticket to be shown large and ``receipt_issued`` the document of a receipt;
    the ``wanted`` signals ask for what is laid over the window: a goodbye, a target, a reason.
    """

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.QUEUE, Topic.DESKS, Topic.SHOP, Topic.STAFF, Topic.CUSTOMERS, Topic.COMMITMENTS}
    )
    issued = Signal(object)
    farewell_wanted = Signal()
    transfer_wanted = Signal(object, str)
    cancel_wanted = Signal(object)
    call_wanted = Signal(object)
    desk_wanted = Signal()
    receipt_issued = Signal(object)

    def __init__(self, hub: Hub, parent: QObject | None = None) -> None:
        """Read the room at once, and again whenever another person or desk takes over."""
        super().__init__(hub, CounterState(), parent)
        self._undo_ends = QTimer(self)
        self._undo_ends.setSingleShot(True)
        self._undo_ends.timeout.connect(self.reload)
        hub.session.actor_changed.connect(self.reload)
        self.reload()

    @property
    def desk(self) -> str:
        """The code of this window's desk; empty without one."""
        return self.hub.session.desk or ""

    def reload(self) -> None:
        """Read the room."""
        services, desk = self.hub.services, self.hub.session.desk
        self.ask(
            lambda actor: services.get(ReceptionService).board(actor, desk),
            self._show,
            key="board",
        )

    def dispose(self) -> None:
        """Stop listening and waiting."""
        self._undo_ends.stop()
        super().dispose()

    def issue(self, letter: str, priority: Priority, *, serve: bool = False) -> None:
        """Give a ticket; with ``serve`` call and start it at once at this desk."""
        new, desk = NewTicket(letter, priority), self.desk
        if serve:
            self._do(lambda service, call: service.issue_and_serve(call, new, desk))
        else:
            self._do(lambda service, call: service.issue(call, new), self.issued.emit)

    def call_next(self) -> None:
        """Call whoever is next; with somebody at the desk, ask for their farewell instead."""
        if self.state.current is not None:
            self.farewell_wanted.emit()
            return
        desk = self.desk
        self._do(lambda service, call: service.call_next(call, desk), self._said_called)

    def call_given(self, visit: int, reason: str) -> None:
        """Call somebody out of order."""
        desk = self.desk
        self._do(lambda service, call: service.call_given(call, desk, visit, reason))

    def recall(self) -> None:
        """Call again whoever is called."""
        self._with_current(
            lambda visit: self._do(
                lambda service, call: service.recall(call, visit.ticket.id),
                lambda times: self.hub.notices.info(
                    tr("{number}: llamada {times}", number=visit.ticket.number, times=times)
                ),
            )
        )

    def start(self) -> None:
        """The person is here."""
        self._with_current(
            lambda visit: self._do(lambda service, call: service.start(call, visit.ticket.id))
        )

    def hold(self, note: str = "") -> None:
        """Set the visit in course aside."""
        self._with_current(
            lambda visit: self._undoable(
                lambda service, call: service.hold(call, visit.ticket.id, note),
                tr("{number} queda en espera.", number=visit.ticket.number),
            )
        )

    def no_show(self) -> None:
        """Nobody came."""
        self._with_current(
            lambda visit: self._undoable(
                lambda service, call: service.no_show(call, visit.ticket.id),
                tr("{number} no se presentó.", number=visit.ticket.number),
            )
        )

    def transfer(self, visit: int, number: str, target: Target, note: str) -> None:
        """Pass a visit on."""
        self._undoable(
            lambda service, call: service.transfer(call, visit, target, note),
            tr("{number} trasladado; conserva su llegada.", number=number),
        )

    def cancel(self, visit: int, number: str, reason: str) -> None:
        """Void a ticket; it can be put back from the day's list."""
        self._do(
            lambda service, call: service.cancel(call, visit, reason),
            lambda _none: self._offer_return(visit, tr("{number} anulado.", number=number)),
        )

    def walk_out(self, visit: int, number: str) -> None:
        """Somebody who was waiting has left."""
        self._do(
            lambda service, call: service.walk_out(call, visit),
            lambda _none: self._offer_return(visit, tr("{number} se ha marchado.", number=number)),
        )

    def resume(self, visit: int) -> None:
        """Back from hold, into service here."""
        desk = self.desk
        self._do(lambda service, call: service.resume(call, visit, desk))

    def reinstate(self, visit: int) -> None:
        """Back into the queue."""
        self._do(lambda service, call: service.reinstate(call, visit))

    def note(self, text: str) -> None:
        """Leave a hand-over note on the visit in course."""
        self._with_current(
            lambda visit: self._do(lambda service, call: service.note(call, visit.ticket.id, text))
        )

    def attach(self, visit: int, customer: int) -> None:
        """Say who the person of a visit is."""
        self._do(lambda service, call: service.attach_customer(call, visit, customer))

    def finish(self, goodbye: Goodbye, done: Callable[[], None]) -> None:
        """Close a visit; then perhaps the next, and perhaps the paper of what was promised."""
        desk, visit, farewell = self.desk, goodbye.visit, goodbye.farewell

        def close(service: ReceptionService, call: Call) -> Outcome[Called | None]:
            """In one transaction, with or without the next person's call."""
            if goodbye.call_next:
                return service.finish_and_call(call, visit, farewell, desk)
            outcome = service.finish(call, visit, farewell)
            return Outcome(None, outcome.changes, outcome.repeated)

        def closed(_called: Called | None) -> None:
            """The visit is durable: its paper may follow."""
            done()
            if goodbye.receipt:
                self._issue_receipt(visit)

        self._do(close, closed)

    def undo(self) -> None:
        """Take back this desk's last move."""
        desk = self.desk
        self._do(lambda service, call: service.undo(call, desk), self._said_undone)

    def toggle_desk(self, reason: PauseReason | None = None) -> None:
        """Open a desk that is not; pause an open one with its reason."""
        desk = self.state.board.desk if self.state.board else None
        if desk is None:
            return
        number, services = desk.id, self.hub.services
        if desk.state is not DeskState.OPEN:
            self.act(lambda call: services.get(StaffService).open_desk(call, number))
        elif reason is not None:
            self.act(lambda call: services.get(StaffService).pause_desk(call, number, reason))

    def sit_at(self, desk: str) -> None:
        """This PC is at that desk from now on."""
        self.hub.settings.change(desk=desk)
        self.hub.session.sit_at(desk)

    def ticket_paper(self, visit: int, done: Callable[[bytes], None]) -> None:
        """The ticket as a PDF."""
        store = self.hub.store

        def draw(actor: Actor) -> bytes:
            """Papers are loaded only when somebody asks for one."""
            from atencion_desktop.reception.papers import ReceptionPapers

            return ReceptionPapers(store).ticket(actor, visit)

        self.ask(draw, done)

    def read_paper(self, document: int, done: Callable[[bytes, str], None]) -> None:
        """An issued paper's bytes and name."""
        store = self.hub.store

        def read(actor: Actor) -> tuple[bytes, str]:
            """From the store, its hash checked."""
            with store.read(actor) as unit:
                info, data = documents.read(unit, document)
            return data, info.name.removesuffix(".pdf")

        self.ask(read, lambda paper: done(*paper))

    def open_customer(self) -> None:
        """Go to the file of the person in front."""
        current = self.state.current
        if current is not None and current.customer is not None:
            self.hub.navigator.open(Ref("customer", current.customer.id))

    def _issue_receipt(self, visit: int) -> None:
        """Make the receipt and bring it."""
        store = self.hub.store

        def draw(call: Call) -> Outcome[int]:
            """Papers are loaded only when somebody asks for one."""
            from atencion_desktop.reception.papers import ReceptionPapers

            return ReceptionPapers(store).receipt(call, visit)

        self.act(draw, self.receipt_issued.emit)

    def _do(
        self,
        work: Callable[[ReceptionService, Call], Outcome[T]],
        done: Callable[[T], None] | None = None,
    ) -> None:
        """Carry out a use case of the reception."""
        services = self.hub.services
        self.act(lambda call: work(services.get(ReceptionService), call), done)

    def _undoable(self, work: Callable[[ReceptionService, Call], Outcome[None]], said: str) -> None:
        """Carry it out and offer to take it back."""
        notices = self.hub.notices
        self._do(work, lambda _none: notices.success(said, tr("Deshacer"), self.undo))

    def _offer_return(self, visit: int, said: str) -> None:
        """Say it, with the button that puts the ticket back into the queue."""
        self.hub.notices.success(said, tr("Volver a la cola"), lambda: self.reinstate(visit))

    def _with_current(self, then: Callable[[InCourse], None]) -> None:
        """Do it with the visit at this desk, or say that there is none."""
        if self.state.current is None:
            self.hub.notices.info(tr("No hay nadie en el puesto. Llame al siguiente (F4)."))
        else:
            then(self.state.current)

    def _said_called(self, called: Called | None) -> None:
        """Nothing to say when somebody came up: the card shows it."""
        if called is None:
            self.hub.notices.info(tr("No espera nadie para este puesto."))

    def _said_undone(self, back: Called) -> None:
        """Say what is as it was before."""
        self.hub.notices.success(tr("{number} está como antes.", number=back.number))

    def _show(self, board: Board) -> None:
        """Show the room, and look again when the offer to undo lapses."""
        self._undo_ends.stop()
        if board.undo is not None:
            left = (board.undo.until - self.hub.clock.now()).total_seconds()
            self._undo_ends.start(max(0, round(left * 1000)) + 50)
        self.replace(board=board)


def counter_of(hub: Hub) -> Counter:
    """The window's counter; it belongs to the session and is made when first asked for."""
    found = hub.session.findChild(Counter)
    return found if isinstance(found, Counter) else Counter(hub, hub.session)
