"""Reading the room in one go: waiting list with its reasons, desks, whom each is with.

Prepared SQL only: this fills the first painted window, before the ORM is loaded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from zoneinfo import ZoneInfo

from atencion_desktop.base.clock import local_day
from atencion_desktop.base.ref import Ref
from atencion_desktop.reception import history, moves, posts, visits
from atencion_desktop.reception.board import (
    Board,
    DeskView,
    InCourse,
    Queue,
    Ticket,
    UndoOffer,
)
from atencion_desktop.reception.forecast import Look
from atencion_desktop.reception.issuing import COUNTED
from atencion_desktop.reception.order import why
from atencion_desktop.reception.rules import AT_DESK, UNDO_WINDOW, Action, State
from atencion_desktop.reception.visits import Visit
from atencion_desktop.reception.wait import NoWait, Room, Wait, WaitEstimator
from atencion_desktop.staff import reads as staff
from atencion_desktop.staff.rules import Desk, Person, Service
from atencion_desktop.store.driver import Row
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit

CLOSED_SHOWN = 12

_LISTED = (
    f"select {visits.COLUMNS}, s.letter, s.name, s.promise_minutes, coalesce(c.name, '')"
    " from visit v join service s on s.id = v.service_id"
    " left join customer c on c.id = v.customer_id"
)
_WAITING = statement(
    f"{_LISTED} where v.state = 'waiting' and v.day = :day order by v.order_key, v.id"
)
_OPEN = statement(f"{_LISTED} where {visits.OPEN_SQL} order by v.since, v.id")
_CLOSED = statement(
    f"{_LISTED} where v.day = :day and v.state in"
    " ('finished', 'no_show', 'walked_out', 'cancelled') order by v.since desc, v.id desc"
    f" limit {CLOSED_SHOWN}"
)
_REST_OF_DAY = statement(
    f"{_LISTED} where v.day = :day and v.state <> 'waiting' order by v.arrived, v.id"
)
_OF_CUSTOMER = statement(f"{_LISTED} where v.customer_id = :customer order by v.arrived desc")


@dataclass(slots=True)
class Shopfront:
    """What does not change while one view is put together: shop, services, desks, people."""

    zone: ZoneInfo
    day: date
    services: dict[int, Service]
    desks: tuple[Desk, ...]
    people: tuple[Person, ...]
    credit_minutes: int
    present: dict[int, Visit] = field(default_factory=dict)

    @classmethod
    def read(cls, unit: ReadUnit) -> Shopfront:
        """As the unit sees it."""
        shop = staff.shop(unit)
        zone = shop.zone
        return cls(
            zone,
            local_day(unit.now, zone),
            {service.id: service for service in staff.services(unit)},
            staff.desks(unit),
            staff.people(unit),
            shop.credit_minutes,
        )

    def person_name(self, account: int | None) -> str:
        """The name of an account's id; empty for none."""
        return next((one.name for one in self.people if one.id == account), "")

    def desk_code(self, desk: int | None) -> str | None:
        """The code of a desk's id."""
        return next((one.code for one in self.desks if one.id == desk), None)

    def serving(self, service: int) -> tuple[Desk, ...]:
        """The open desks that attend a service."""
        return tuple(desk for desk in self.desks if desk.attends(service))

    def rivals(self, service: int) -> frozenset[int]:
        """The services whose people the same desks attend."""
        return frozenset[int]().union(*(desk.services for desk in self.serving(service)))

    def before(self, service: int, counted: Mapping[int, int]) -> int:
        """How many of those counted by service are attended by the desks of this one."""
        return sum(counted.get(rival, 0) for rival in self.rivals(service))


def board(unit: ReadUnit, desk: str | None, estimator: WaitEstimator) -> Board:
    """The room as one desk sees it."""
    front = Shopfront.read(unit)
    opened = unit.rows(_OPEN)
    front.present = _present(opened)
    views = tuple(_desk_view(front, one) for one in front.desks)
    mine = next((view for view in views if view.code == desk), None)
    current = front.present.get(mine.id) if mine else None
    return Board(
        now=unit.now,
        time_zone=front.zone.key,
        services=tuple(front.services.values()),
        people=front.people,
        desks=views,
        desk=mine,
        waiting=_waiting(unit, front, estimator, hurried=True),
        held=_tickets(front, [row for row in opened if _visit(row).state is State.ON_HOLD]),
        closed=_tickets(front, unit.rows(_CLOSED, day=front.day.isoformat())),
        following=_following(unit, mine.code) if mine else None,
        current=_in_course(unit, front, opened, current) if current else None,
        undo=_undo_offer(unit, mine) if mine else None,
    )


def queue(unit: ReadUnit, estimator: WaitEstimator) -> Queue:
    """Every ticket of today, the waiting ones first in calling order."""
    front = Shopfront.read(unit)
    front.present = _present(unit.rows(_OPEN))
    rest = _tickets(front, unit.rows(_REST_OF_DAY, day=front.day.isoformat()))
    return Queue(
        now=unit.now,
        time_zone=front.zone.key,
        desks=tuple(_desk_view(front, desk) for desk in front.desks),
        tickets=_waiting(unit, front, estimator, hurried=False) + rest,
    )


def of_customer(unit: ReadUnit, customer: int) -> tuple[Ticket, ...]:
    """A customer's visits, newest first."""
    front = Shopfront.read(unit)
    return _tickets(front, unit.rows(_OF_CUSTOMER, customer=customer))


def _visit(row: Row) -> Visit:
    """The visit in a listed row."""
    return visits.from_row(row[:-4])


def _present(opened: list[Row]) -> dict[int, Visit]:
    """Whom each desk is with."""
    here = (_visit(row) for row in opened)
    return {
        visit.desk_id: visit
        for visit in here
        if visit.state in AT_DESK and visit.desk_id is not None
    }


def _desk_view(front: Shopfront, desk: Desk) -> DeskView:
    """A desk with whom it is with."""
    visit = front.present.get(desk.id)
    return DeskView(
        id=desk.id,
        code=desk.code,
        name=desk.name,
        state=desk.state,
        pause_reason=desk.pause_reason,
        person=front.person_name(desk.person),
        ticket=visit.number if visit else None,
        since=visit.since if visit else None,
    )


def _tickets(front: Shopfront, rows: list[Row]) -> tuple[Ticket, ...]:
    """Listed rows of people who do not wait."""
    return tuple(_ticket(front, row, None) for row in rows)


def _ticket(front: Shopfront, row: Row, expected: Wait | NoWait | None) -> Ticket:
    """One listed row."""
    visit = _visit(row)
    letter, service, promise, customer = row[-4:]
    told = visit.wait_low, visit.wait_high
    desk = front.desk_code(visit.desk_id)
    standing = visit.standing(
        desk, front.desk_code(visit.for_desk_id), front.person_name(visit.for_account_id)
    )
    return Ticket(
        id=visit.id,
        number=visit.number,
        service_id=visit.service_id,
        letter=letter,
        service=service,
        promise=promise,
        priority=visit.priority,
        state=visit.state,
        arrived=visit.arrived,
        booked=visit.booked,
        since=visit.since,
        customer_id=visit.customer_id,
        customer=customer,
        desk=desk,
        told=None if told[0] is None or told[1] is None else (told[0], told[1]),
        expected=expected,
        why=why(standing, front.zone),
    )


def _waiting(
    unit: ReadUnit, front: Shopfront, estimator: WaitEstimator, *, hurried: bool
) -> tuple[Ticket, ...]:
    """The waiting list in calling order, the first 200 with the wait still expected."""
    rows = unit.rows(_WAITING, day=front.day.isoformat())
    estimator.renew(lambda: _look(unit, front, rows), hurried=hurried)
    ahead: dict[int, int] = {}
    rooms: dict[int, Room] = {}
    listed: list[Ticket] = []
    for place, row in enumerate(rows):
        expected: Wait | NoWait | None = None
        service = _visit(row).service_id
        if place < COUNTED:
            if service not in rooms:
                rooms[service] = _empty_room(front, service)
            room = replace(rooms[service], ahead=front.before(service, ahead))
            expected = estimator.estimate(room)
            ahead[service] = ahead.get(service, 0) + 1
        listed.append(_ticket(front, row, expected))
    return tuple(listed)


def _look(unit: ReadUnit, front: Shopfront, rows: list[Row]) -> Look:
    """The room to be played, as far as anybody counts; the estimator is loaded only here."""
    from atencion_desktop.reception.looking import look

    return look(unit, front, [_visit(row) for row in rows[:COUNTED]])


def _empty_room(front: Shopfront, service: int) -> Room:
    """The desks for a service, with nobody waiting."""
    serving = front.serving(service)
    known = front.services.get(service)
    free = sum(1 for desk in serving if desk.id not in front.present)
    return Room(0, len(serving), free, known.minutes if known else 0, service)


def _in_course(unit: ReadUnit, front: Shopfront, opened: list[Row], visit: Visit) -> InCourse:
    """Everything about the visit at this desk; an empty one does not load what knows people."""
    from atencion_desktop.commitments import records as commitments
    from atencion_desktop.customers import records as customers

    row = next(row for row in opened if row[0] == visit.id)
    service = front.services.get(visit.service_id)
    known = visit.customer_id
    return InCourse(
        ticket=_ticket(front, row, None),
        calls=visit.calls,
        called=visit.called,
        started=visit.started,
        language=visit.language,
        reason=visit.reason,
        procedure=service.procedure if service else "",
        usual_minutes=service.minutes if service else 0,
        customer=customers.summary(unit, known) if known else None,
        notes=history.notes(unit, visit.id),
        commitments=commitments.of_origin(unit, Ref("visit", visit.id)),
    )


def _following(unit: ReadUnit, desk: str) -> int | None:
    """Whose turn it is at a desk."""
    visit = moves.next_for(unit, posts.post(unit, desk))
    return visit.id if visit else None


def _undo_offer(unit: ReadUnit, desk: DeskView) -> UndoOffer | None:
    """What this desk could take back now."""
    event = history.last_undoable(unit, desk.id)
    if event is None or history.moved_on(unit, event):
        return None
    visit = visits.get(unit, event.visit)
    return UndoOffer(Action(event.kind), visit.number, event.at + UNDO_WINDOW)
