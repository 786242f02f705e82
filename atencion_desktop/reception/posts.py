"""A desk and the shop's day as calling needs them: one light read, nothing that is not used."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from atencion_desktop.base.clock import local_day
from atencion_desktop.base.errors import NotFound
from atencion_desktop.base.i18n import tr
from atencion_desktop.reception import visits
from atencion_desktop.reception.rules import DeskBusy, DeskNotOpen
from atencion_desktop.reception.visits import Visit
from atencion_desktop.staff.rules import DeskState
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit, Unit

_POST = statement(
    "select d.id, d.code, d.state, d.account_id, shop.time_zone from desk d, shop"
    " where shop.id = 1 and d.code = :code"
)


@dataclass(frozen=True, slots=True)
class Post:
    """A desk: whether it is open, who is on it, and which day it is there."""

    id: int
    code: str
    is_open: bool
    person: int | None
    day: str


def post(unit: ReadUnit, code: str) -> Post:
    """The desk with that code; :class:`NotFound` when there is none."""
    row = unit.one(_POST, code=code)
    if row is None:
        raise NotFound(what=tr("el puesto «{code}»", code=code))
    number, found, state, person, zone = row
    day = local_day(unit.now, ZoneInfo(zone)).isoformat()
    return Post(number, found, state == DeskState.OPEN.value, person, day)


def open_post(unit: ReadUnit, code: str) -> Post:
    """The desk with that code; :class:`DeskNotOpen` unless somebody is served there."""
    found = post(unit, code)
    if not found.is_open:
        raise DeskNotOpen("desk", desk=code)
    return found


def free_post(unit: ReadUnit, code: str) -> Post:
    """An open desk with nobody; :class:`DeskBusy` when somebody is called or in service there."""
    found = open_post(unit, code)
    check_free(unit, found)
    return found


def check_free(unit: ReadUnit, place: Post) -> None:
    """:class:`DeskBusy` when somebody is called or in service at the desk."""
    refuse_company(place, visits.at_desk(unit, place.id))


def refuse_company(place: Post, present: tuple[Visit, ...]) -> None:
    """:class:`DeskBusy` unless nobody is there."""
    if present:
        raise DeskBusy(desk=place.code, number=present[0].number)


def own_desk(unit: Unit) -> int | None:
    """The desk of whoever does it, if it sits at one."""
    return None if unit.actor.desk is None else post(unit, unit.actor.desk).id
