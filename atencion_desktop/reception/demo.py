"""The visits of the demo shop: a year of working days, and a lively room for the moment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from atencion_desktop.base.demo import Demo
from atencion_desktop.base.ref import Ref
from atencion_desktop.customers.demo import recent_buyers
from atencion_desktop.reception import moves, posts, visits
from atencion_desktop.reception.issuing import NewTicket, issue
from atencion_desktop.reception.order import order_key
from atencion_desktop.reception.rules import Channel, Priority, Result, State
from atencion_desktop.reception.wait import FormulaEstimator
from atencion_desktop.staff import reads
from atencion_desktop.staff.rules import Desk, Service
from atencion_desktop.store.unit import Unit

_PEAKS = (9.5, 10.5, 11.0, 11.5, 12.0, 12.5, 17.0, 17.5, 18.0, 18.5, 19.0)
_BATCH_DAYS = 40
_ROOM = (
    ("A", Priority.ORDINARY, 34, True),
    ("B", Priority.ORDINARY, 29, True),
    ("A", Priority.PREFERENTIAL, 21, False),
    ("B", Priority.ORDINARY, 17, True),
    ("A", Priority.ORDINARY, 14, False),
    ("D", Priority.ORDINARY, 12, True),
    ("C", Priority.PREFERENTIAL, 9, False),
    ("A", Priority.ORDINARY, 7, True),
    ("F", Priority.ORDINARY, 4, True),
    ("C", Priority.ORDINARY, 2, False),
)
"""Who is in the room now: service, class, minutes since they came, and whether they are known."""


@dataclass(slots=True)
class _Drafts:
    """Rows waiting to be written together."""

    visits: list[dict[str, Any]]
    events: list[dict[str, Any]]
    counters: list[dict[str, Any]]


def fill(demo: Demo) -> None:
    """A year of finished visits, written in bulk: some thousands of them."""
    from sqlalchemy import insert

    from atencion_desktop.reception.tables import TicketCounterRow, VisitEventRow, VisitRow

    days = list(demo.working_days())
    number = 0
    for start in range(0, len(days), _BATCH_DAYS):
        drafts = _Drafts([], [], [])
        with demo.store.unit(demo.call()) as unit:
            services, desks = reads.services(unit), reads.desks(unit)
            for day in days[start : start + _BATCH_DAYS]:
                number = _day(demo, drafts, day, number, services, desks)
            unit.session.execute(insert(VisitRow), drafts.visits)
            unit.session.execute(insert(VisitEventRow), drafts.events)
            unit.session.execute(insert(TicketCounterRow), drafts.counters)
            unit.journal("demo.visits", Ref("visit", number), {"visits": len(drafts.visits)})
            unit.commit(None)


def _day(
    demo: Demo,
    drafts: _Drafts,
    day: date,
    number: int,
    services: tuple[Service, ...],
    desks: tuple[Desk, ...],
) -> int:
    """One day's visits, served in order of arrival by whichever desk is free first."""
    chance = demo.chance
    free = {desk.id: demo.moment(day, 9, 30) for desk in desks}
    last: dict[str, int] = {}
    for arrived in _arrivals(demo, day):
        number += 1
        service = chance.choices(services, weights=(8, 5, 3, 3, 1, 2)[: len(services)])[0]
        desk = min(free, key=lambda code: free[code])
        called = max(arrived, free[desk])
        started = called + timedelta(seconds=chance.randrange(15, 60))
        minutes = max(1.0, chance.lognormvariate(0, 0.45) * service.minutes)
        ended = started + timedelta(minutes=minutes)
        gone = called - arrived > timedelta(minutes=35) and chance.random() < 0.5
        free[desk] = free[desk] if gone else ended
        last[service.letter] = last.get(service.letter, 0) + 1
        row = _visit(demo, number, day, service, last[service.letter], arrived)
        _outcome(row, chance.random(), desk, called, started, ended, gone=gone)
        drafts.visits.append(row)
        drafts.events.extend(_events(row))
    drafts.counters.extend({"day": day, "letter": k, "last": n} for k, n in last.items())
    return number


def _arrivals(demo: Demo, day: date) -> Iterator[datetime]:
    """When people came, in order: two peaks, fewer on Saturdays."""
    chance = demo.chance
    count = chance.randrange(16, 26) if day.weekday() == 5 else chance.randrange(30, 46)
    hours = sorted(chance.gauss(chance.choice(_PEAKS), 0.6) for _ in range(count))
    for hour in hours:
        bounded = min(max(hour, 9.5), 20.2)
        minutes = int(bounded * 60)
        yield demo.moment(day, minutes // 60, minutes % 60) + timedelta(
            seconds=chance.randrange(60)
        )


def _visit(
    demo: Demo, number: int, day: date, service: Service, ticket: int, arrived: datetime
) -> dict[str, Any]:
    """A visit as it was issued."""
    chance = demo.chance
    priority = Priority.PREFERENTIAL if chance.random() < 0.12 else Priority.ORDINARY
    known = chance.random() < 0.45 and demo.customers
    return {
        "id": number,
        "day": day,
        "letter": service.letter,
        "number": ticket,
        "service_id": service.id,
        "priority": priority,
        "channel": Channel.IN_PERSON if chance.random() < 0.93 else Channel.PHONE,
        "language": "es",
        "customer_id": chance.choice(demo.customers) if known else None,
        "reason": "",
        "arrived": arrived,
        "booked": None,
        "order_key": order_key(priority, arrived, None, 15),
        "wait_low": None,
        "wait_high": None,
        "for_desk_id": None,
        "for_account_id": None,
        "reliable": True,
        "version": 1,
    }


def _outcome(
    row: dict[str, Any],
    luck: float,
    desk: int,
    called: datetime,
    started: datetime,
    ended: datetime,
    *,
    gone: bool,
) -> None:
    """How it ended: served, left before the call, or not there when called."""
    row.update(desk_id=desk, account_id=None, calls=1, called=called, started=None, ended=called)
    row.update(result=Result.NONE, satisfaction=None)
    if gone:
        row.update(state=State.WALKED_OUT, desk_id=None, calls=0, called=None)
    elif luck < 0.04:
        row.update(state=State.NO_SHOW, calls=2)
    else:
        row.update(state=State.FINISHED, started=started, ended=ended)
        row.update(result=Result.SOLVED if luck < 0.85 else Result.PENDING)
        row.update(satisfaction=int(luck * 1_000) % 5 + 1 if luck > 0.4 else None)
    row["since"] = row["ended"]


def _events(row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """What happened to it, step by step."""
    steps: list[tuple[str, datetime | None, State]] = [
        ("issued", row["arrived"], State.WAITING),
        ("called", row["called"], State.CALLED),
        ("started", row["started"], State.IN_SERVICE),
        (row["state"].value, row["ended"], row["state"]),
    ]
    before: State | None = None
    for kind, at, state in steps:
        if at is None:
            continue
        yield {
            "visit_id": row["id"],
            "at": at,
            "kind": kind,
            "from_state": before,
            "to_state": state,
            "desk_id": None if kind == "issued" else row["desk_id"],
            "account_id": None,
            "actor": "Ana Prieto",
            "note": "",
            "before": None,
            "undoes": None,
        }
        before = state


def liven(demo: Demo) -> None:
    """People in the room at this very moment: waiting, called at one desk, served at another."""
    buyers = recent_buyers(demo)
    known = iter(demo.chance.sample(buyers, len(_ROOM)))
    with demo.store.unit(demo.call()) as unit:
        midnight = demo.moment(demo.today, 0)
        for letter, priority, minutes, is_known in _ROOM:
            unit.now = max(midnight, demo.now - timedelta(minutes=minutes))
            customer = next(known) if is_known else None
            issue(unit, NewTicket(letter, priority, customer=customer), FormulaEstimator())
        _serve(demo, unit, "2", minutes=6, start=True)
        _serve(demo, unit, "3", minutes=1, start=False)
        unit.commit(None)


def _serve(demo: Demo, unit: Unit, code: str, *, minutes: int, start: bool) -> None:
    """A desk with somebody in front."""
    desk = posts.open_post(unit, code)
    unit.now = max(demo.moment(demo.today, 0), demo.now - timedelta(minutes=minutes))
    visit = moves.next_for(unit, desk)
    if visit is None:
        return
    called = visits.get(unit, moves.call(unit, visit, desk).id)
    if start:
        unit.now += timedelta(seconds=30)
        moves.start(unit, called)
