"""Issuing a ticket: its number, its place in the queue and the wait to be told, in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from atencion_desktop.base.clock import local_day, to_micros
from atencion_desktop.base.outcome import Topic
from atencion_desktop.base.ref import Ref
from atencion_desktop.base.text import NOTE_LIMIT, clean
from atencion_desktop.reception import history, visits
from atencion_desktop.reception.history import Happening
from atencion_desktop.reception.order import order_key
from atencion_desktop.reception.rules import (
    ISSUED,
    BookingNeeded,
    Channel,
    NoServices,
    NoSuchService,
    Priority,
    Result,
    State,
    number_text,
)
from atencion_desktop.reception.wait import NoWait, Room, Wait, WaitEstimator
from atencion_desktop.staff import reads as staff
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit, Unit

COUNTED = 200
"""Beyond this many people ahead nobody counts any more, and no wait is given."""

_NUMBER = statement(
    "insert into ticket_counter (day, letter, last) values (:day, :letter, 1)"
    " on conflict (day, letter) do update set last = ticket_counter.last + 1 returning last"
)
_INSERT = statement(
    "insert into visit (day, letter, number, service_id, priority, channel, language, customer_id,"
    " reason, arrived, booked, order_key, wait_low, wait_high, state, since, calls, result,"
    " reliable, version) values (:day, :letter, :number, :service_id, :priority, :channel,"
    f" :language, :customer_id, :reason, :now, :booked, :order_key, :wait_low, :wait_high,"
    f" '{State.WAITING}', :now, 0, '{Result.NONE}', 1, 1) returning id",
    Topic.QUEUE,
)
_AHEAD = statement(
    "select count(*) from (select 1 from visit where state = 'waiting' and day = :day"
    " and order_key <= :key and service_id in (select theirs.service_id from desk_service ours"
    " join desk d on d.id = ours.desk_id and d.state = 'open'"
    " join desk_service theirs on theirs.desk_id = ours.desk_id where ours.service_id = :service)"
    f" limit {COUNTED}) as ahead"
)
_DESKS = statement(
    "select count(*), count(case when exists (select 1 from visit v where v.desk_id = d.id"
    f" and {visits.AT_DESK_SQL}) then 1 end) from desk_service s join desk d on d.id = s.desk_id"
    " where s.service_id = :service and d.state = 'open'"
)
_OFFER = statement(
    "select s.id, s.letter, s.name, s.minutes, shop.language, shop.time_zone, shop.credit_minutes"
    " from service s, shop where shop.id = 1 and s.letter = :letter and s.active = 1"
)


@dataclass(frozen=True, slots=True)
class NewTicket:
    """What is asked for: a service by its letter; ``booked`` only with an appointment."""

    service: str
    priority: Priority = Priority.ORDINARY
    booked: datetime | None = None
    customer: int | None = None
    language: str = ""
    channel: Channel = Channel.IN_PERSON
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Issued:
    """A durable ticket: its number and the minutes told, or why none were (``no_wait``)."""

    visit: int
    number: str
    service: str
    low: int | None
    high: int | None
    no_wait: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """A service and what of the shop its tickets need, in one read."""

    service: int
    letter: str
    name: str
    minutes: int
    language: str
    zone: ZoneInfo
    credit_minutes: int


def issue(unit: Unit, new: NewTicket, estimator: WaitEstimator) -> Issued:
    """Give the next number of the service's letter today."""
    offer = offer_of(unit, new.service)
    if (new.priority is Priority.APPOINTMENT) is (new.booked is None):
        raise BookingNeeded("booked")
    day = local_day(unit.now, offer.zone).isoformat()
    key = order_key(new.priority, unit.now, new.booked, offer.credit_minutes)
    expected = estimator.estimate(room_for(unit, offer, day, key))
    low, high = expected.rounded() if isinstance(expected, Wait) else (None, None)
    serial = int(unit.run(_NUMBER, day=day, letter=offer.letter)[0][0])
    place = {
        "day": day,
        "letter": offer.letter,
        "number": serial,
        "service_id": offer.service,
        "language": new.language or offer.language,
        "order_key": to_micros(key),
        "wait_low": low,
        "wait_high": high,
    }
    visit = _insert(unit, new, place)
    number = number_text(offer.letter, serial)
    history.note(unit, visit, Happening(ISSUED, None, State.WAITING))
    unit.journal(
        f"visit.{ISSUED}",
        Ref("visit", visit),
        {"number": number, "service": offer.letter, "class": new.priority},
    )
    reason = expected.reason if isinstance(expected, NoWait) else ""
    return Issued(visit, number, offer.name, low, high, reason)


def offer_of(unit: ReadUnit, letter: str) -> Offer:
    """The service in use with that letter; says which there are when there is none."""
    row = unit.one(_OFFER, letter=letter.strip().upper())
    if row is not None:
        number, found, name, minutes, language, zone, credit = row
        return Offer(number, found, name, minutes, language, ZoneInfo(zone), credit)
    services = staff.services(unit)
    if not services:
        raise NoServices("service")
    known = ", ".join(f"{service.letter} {service.name}" for service in services)
    raise NoSuchService("service", letter=letter, known=known)


def room_for(unit: ReadUnit, offer: Offer, day: str, key: datetime) -> Room:
    """The room as a ticket with that key would find it now."""
    counted = unit.one(_DESKS, service=offer.service)
    desks, busy = (int(counted[0]), int(counted[1])) if counted else (0, 0)
    if not desks:
        return Room(0, 0, 0, offer.minutes, offer.service)
    found = unit.one(_AHEAD, day=day, key=to_micros(key), service=offer.service)
    ahead = int(found[0]) if found else 0
    return Room(
        ahead=ahead if ahead < COUNTED else None,
        desks=desks,
        free=desks - busy,
        minutes=offer.minutes,
        service=offer.service,
    )


def _insert(unit: Unit, new: NewTicket, place: Mapping[str, Any]) -> int:
    """Write the visit's row; gives its id."""
    found = unit.run(
        _INSERT,
        priority=new.priority.value,
        channel=new.channel.value,
        customer_id=new.customer,
        reason=clean(new.reason, multiline=True)[:NOTE_LIMIT],
        now=unit.now_micros,
        booked=None if new.booked is None else to_micros(new.booked),
        **place,
    )
    return int(found[0][0])
