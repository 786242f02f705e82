"""The room as the estimator plays it, read from the shop.

Breaks have no hours in the shop, so a desk that is paused comes back nobody knows when.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from atencion_desktop.reception.estimator.room import Busy, Counter, Guest, Practice, Scene
from atencion_desktop.reception.forecast import Look
from atencion_desktop.reception.practice import Learned, learn, preferential_per_hour
from atencion_desktop.reception.visits import Visit
from atencion_desktop.staff.rules import Desk, DeskState
from atencion_desktop.store.unit import ReadUnit

if TYPE_CHECKING:
    from atencion_desktop.reception.reads import Shopfront


def look(unit: ReadUnit, front: Shopfront, waiting: Sequence[Visit]) -> Look:
    """The room with those of the waiting whose service is still there."""
    known = [visit for visit in waiting if visit.service_id in front.services]
    learned = learn(unit, front.day)
    scene = Scene(
        now=unit.now,
        services={
            str(service.id): Practice(service.minutes, learned.times.get(service.id, ()))
            for service in front.services.values()
        },
        counters=tuple(_counter(front, desk, learned) for desk in front.desks),
        waiting=tuple(
            Guest(str(visit.service_id), visit.priority, visit.arrived, visit.booked)
            for visit in known
        ),
        credit_minutes=front.credit_minutes,
        no_show=learned.no_show,
        preferential_per_hour=preferential_per_hour(unit, front.day),
    )
    before: dict[int, int] = {}
    places = []
    for visit in known:
        places.append(front.before(visit.service_id, before))
        before[visit.service_id] = before.get(visit.service_id, 0) + 1
    ahead = {str(service): front.before(service, before) for service in front.services}
    return Look(scene, tuple(places), ahead)


def _counter(front: Shopfront, desk: Desk, learned: Learned) -> Counter:
    """A desk, as fast as who sits there, with whom it is with."""
    visit = front.present.get(desk.id)
    busy = None
    if visit is not None and visit.service_id in front.services:
        busy = Busy(str(visit.service_id), visit.called or visit.since)
    return Counter(
        serves=frozenset(str(service) for service in desk.services),
        open=desk.state is DeskState.OPEN,
        speed=learned.speeds.get(desk.person, 1.0) if desk.person is not None else 1.0,
        busy=busy,
    )
