"""Use cases of the reception: one public method, one transaction.

Nothing here loads the ORM; only the commitments of a farewell do, in their own feature.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from atencion_desktop.base.ref import Ref
from atencion_desktop.reception import history, moves, posts, reads, visits
from atencion_desktop.reception.board import Board, Queue, Ticket
from atencion_desktop.reception.forecast import Forecast
from atencion_desktop.reception.issuing import Issued, NewTicket, issue
from atencion_desktop.reception.moves import Target
from atencion_desktop.reception.rules import READ, WORK, NoShowRule, Result
from atencion_desktop.reception.visits import Visit
from atencion_desktop.reception.wait import WaitEstimator
from atencion_desktop.store.store import Store
from atencion_desktop.store.unit import ReadUnit, Unit
from atencion_desktop.store.usecase import query, use_case

if TYPE_CHECKING:
    from atencion_desktop.commitments.rules import Side


@dataclass(frozen=True, slots=True)
class Promise:
    """A commitment as it is noted at the farewell; ``owner`` is an account of the shop."""

    side: Side
    what: str
    due_on: date
    owner: int | None = None


@dataclass(frozen=True, slots=True)
class Farewell:
    """How a visit ends: its outcome, satisfaction if they said one, what both sides promised."""

    result: Result = Result.NONE
    satisfaction: int | None = None
    promises: tuple[Promise, ...] = ()


@dataclass(frozen=True, slots=True)
class Called:
    """Who was called: the visit and its number."""

    visit: int
    number: str


class ReceptionService:
    """Tickets, calling, the visit's life and its farewell."""

    def __init__(
        self,
        store: Store,
        estimator: WaitEstimator | None = None,
        no_show: NoShowRule | None = None,
    ) -> None:
        """Work on an open shop; the played room and the usual no-show rule unless given."""
        self.store = store
        self.estimator = estimator or Forecast(store.clock)
        self.no_show_rule = no_show or NoShowRule()

    @query(READ)
    def board(self, unit: ReadUnit, desk: str | None = None) -> Board:
        """The room as one desk sees it."""
        return reads.board(unit, desk, self.estimator)

    @query(READ)
    def queue(self, unit: ReadUnit) -> Queue:
        """Every ticket of today, waiting ones first in calling order."""
        return reads.queue(unit, self.estimator)

    @query(READ)
    def visits_of(self, unit: ReadUnit, customer: int) -> tuple[Ticket, ...]:
        """A customer's visits, newest first."""
        return reads.of_customer(unit, customer)

    @use_case(WORK)
    def issue(self, unit: Unit, new: NewTicket) -> Issued:
        """Give a ticket."""
        return issue(unit, new, self.estimator)

    @use_case(WORK)
    def issue_and_serve(self, unit: Unit, new: NewTicket, desk: str) -> Issued:
        """Give a ticket, call it and start it at once, at a free open desk."""
        place = posts.free_post(unit, desk)
        issued = issue(unit, new, self.estimator)
        moves.serve_now(unit, visits.get(unit, issued.visit), place)
        return issued

    @use_case(WORK)
    def call_next(self, unit: Unit, desk: str, *, finish_first: bool = False) -> Called | None:
        """Call whoever is next for an open desk; ``None``, and nothing done, when nobody waits.

        Whoever is still at the desk is finished first with ``finish_first``, else
        :class:`DeskBusy` is raised.
        """
        place = posts.open_post(unit, desk)
        present = visits.at_desk(unit, place.id)
        if not finish_first:
            posts.refuse_company(place, present)
        following = moves.next_for(unit, place)
        if following is None:
            return None
        for visit in present:
            moves.finish(unit, visit, Result.NONE, None)
        return _called(moves.call(unit, following, place))

    @use_case(WORK)
    def call_given(self, unit: Unit, desk: str, visit: int, reason: str) -> Called:
        """Call somebody out of order, with the reason."""
        place = posts.free_post(unit, desk)
        return _called(moves.call_given(unit, place, visits.get(unit, visit), reason))

    @use_case(WORK)
    def recall(self, unit: Unit, visit: int) -> int:
        """Call again; gives how many times it has been."""
        return moves.recall(unit, visits.get(unit, visit)).calls

    @use_case(WORK)
    def start(self, unit: Unit, visit: int) -> None:
        """The person is here."""
        moves.start(unit, visits.get(unit, visit))

    @use_case(WORK)
    def hold(self, unit: Unit, visit: int, note: str = "") -> None:
        """Set aside without losing the turn."""
        moves.hold(unit, visits.get(unit, visit), note)

    @use_case(WORK)
    def resume(self, unit: Unit, visit: int, desk: str) -> None:
        """Back from hold, into service at a free open desk."""
        place = posts.free_post(unit, desk)
        moves.resume(unit, visits.get(unit, visit), place)

    @use_case(WORK)
    def transfer(self, unit: Unit, visit: int, target: Target, note: str = "") -> None:
        """Pass on to another service, desk or person, with a hand-over note."""
        moves.transfer(unit, visits.get(unit, visit), target, note)

    @use_case(WORK)
    def no_show(self, unit: Unit, visit: int) -> None:
        """Called often and long enough, nobody came."""
        moves.no_show(unit, visits.get(unit, visit), self.no_show_rule)

    @use_case(WORK)
    def walk_out(self, unit: Unit, visit: int) -> None:
        """Somebody who was waiting has left."""
        moves.walk_out(unit, visits.get(unit, visit))

    @use_case(WORK)
    def cancel(self, unit: Unit, visit: int, reason: str) -> None:
        """The ticket is void, for a reason."""
        moves.cancel(unit, visits.get(unit, visit), reason)

    @use_case(WORK)
    def reinstate(self, unit: Unit, visit: int) -> None:
        """Back into the queue with the same number and arrival."""
        moves.reinstate(unit, visits.get(unit, visit))

    @use_case(WORK)
    def note(self, unit: Unit, visit: int, text: str) -> None:
        """Leave a hand-over note on a visit."""
        found = visits.get(unit, visit)
        history.hand_over(unit, found.id, text)
        unit.journal("visit.noted", Ref("visit", found.id), {"number": found.number})

    @use_case(WORK)
    def attach_customer(self, unit: Unit, visit: int, customer: int) -> None:
        """Say who the person is."""
        moves.attach(unit, visits.get(unit, visit), customer)

    @use_case(WORK)
    def finish(self, unit: Unit, visit: int, farewell: Farewell) -> None:
        """Say goodbye: commitments, outcome and satisfaction, in one transaction."""
        self._finish(unit, visit, farewell)

    @use_case(WORK)
    def finish_and_call(
        self, unit: Unit, visit: int, farewell: Farewell, desk: str
    ) -> Called | None:
        """Say goodbye and call the next; nobody is called from a desk that is not open."""
        self._finish(unit, visit, farewell)
        place = posts.post(unit, desk)
        if not place.is_open or visits.at_desk(unit, place.id):
            return None
        following = moves.next_for(unit, place)
        return _called(moves.call(unit, following, place)) if following else None

    @use_case(WORK)
    def undo(self, unit: Unit, desk: str) -> Called:
        """Take back this desk's last call, finish, transfer, hold or no-show."""
        return _called(moves.undo(unit, posts.post(unit, desk)))

    def _finish(self, unit: Unit, visit: int, farewell: Farewell) -> None:
        """End the visit and write down what was promised."""
        from atencion_desktop.commitments import records as commitments
        from atencion_desktop.commitments.rules import NewCommitment

        found = visits.get(unit, visit)
        moves.finish(unit, found, farewell.result, farewell.satisfaction)
        for promise in farewell.promises:
            commitments.add(
                unit,
                NewCommitment(
                    side=promise.side,
                    what=promise.what,
                    due_on=promise.due_on,
                    owner=promise.owner,
                    customer=found.customer_id,
                    origin=Ref("visit", found.id),
                ),
            )


def _called(visit: Visit) -> Called:
    """A visit's id and number."""
    return Called(visit.id, visit.number)
