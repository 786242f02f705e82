"""The questions of ``atencion wait``: a room's state as JSON, its estimate as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from atencion_desktop.base.fields import BadField, Fields, as_fields, as_moment, as_number
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.json_lines import Answer
from atencion_desktop.reception.estimator.estimate import ahead, estimate
from atencion_desktop.reception.estimator.room import (
    Booking,
    Busy,
    Counter,
    Guest,
    Practice,
    Scene,
)
from atencion_desktop.reception.rules import Priority
from atencion_desktop.reception.wait import NO_DESK
from atencion_desktop.staff.rules import CREDIT_MINUTES

_DECIMALS = 2
_CREDIT_LIMIT = 10 * 365 * 24 * 60
"""Any credit beyond is strict priority all the same, and would leave the calendar."""


def reply(fields: Fields) -> Answer:
    """The estimate for one ticket in one room."""
    scene = read_scene(fields)
    guest = _guest(fields.fields("ticket"), scene.services)
    found = estimate(scene, guest, fields.count("seed") or 0)
    if found is None:
        return {"mean": None, "why": tr(NO_DESK)}
    minutes = {name: round(value, _DECIMALS) for name, value in asdict(found).items()}
    return {
        **minutes,
        "ahead": ahead(scene, guest),
        "desks_open": scene.counters_open(guest.service),
    }


def read_scene(fields: Fields) -> Scene:
    """The room of one line."""
    services = {name: _practice(plain) for name, plain in fields.fields("services").plain.items()}
    return Scene(
        now=fields.moment("now"),
        services=services,
        counters=tuple(_counter(one, services) for one in fields.objects("desks")),
        waiting=tuple(_guest(one, services) for one in fields.objects("waiting")),
        booked=tuple(
            Booking(_service(one, services), one.moment("at")) for one in fields.objects("booked")
        ),
        credit_minutes=min(fields.number("credit_minutes", CREDIT_MINUTES), _CREDIT_LIMIT),
        no_show=_share(fields, "no_show"),
        preferential_per_hour=fields.number("preferential_per_hour", 0.0),
    )


def _practice(plain: Any) -> Practice:
    """``{"minutes", "recent"}``."""
    fields = as_fields(plain, "services")
    recent = tuple(as_number(one, "recent") for one in fields.items("recent"))
    return Practice(_positive(fields, "minutes"), recent)


def _counter(fields: Fields, services: Mapping[str, Practice]) -> Counter:
    """One of ``desks``; a service that is no longer there is simply not served."""
    busy = None
    if fields.plain.get("busy") is not None:
        inner = fields.fields("busy")
        busy = Busy(_service(inner, services), inner.moment("since"))
    return Counter(
        serves=frozenset(_name(one) for one in fields.items("serves")),
        open=fields.flag("open"),
        speed=_positive(fields, "speed", 1.0),
        busy=busy,
        breaks=tuple(_break(one) for one in fields.items("breaks")),
    )


def _name(plain: Any) -> str:
    """The name of a service."""
    if isinstance(plain, str):
        return plain
    raise BadField("serves", name="serves", wanted=tr("un texto"))


def _break(plain: Any) -> tuple[datetime, datetime]:
    """``[start, end]``."""
    if isinstance(plain, list) and len(plain) == 2:
        start, end = (as_moment(one, "breaks") for one in plain)
        if start < end:
            return start, end
    raise BadField("breaks", name="breaks", wanted=tr("inicio y fin, en ese orden"))


def _guest(fields: Fields, services: Mapping[str, Practice]) -> Guest:
    """Somebody with a ticket; an appointment carries its hour, no other does."""
    priority = fields.word("class", Priority, Priority.ORDINARY)
    booked = fields.moment("booked") if priority is Priority.APPOINTMENT else None
    return Guest(_service(fields, services), priority, fields.moment("arrived"), booked)


def _service(fields: Fields, services: Mapping[str, Practice]) -> str:
    """One of the room's services."""
    name = fields.text("service")
    if name not in services:
        raise BadField("service", name="service", wanted=" | ".join(services) or "services")
    return name


def _positive(fields: Fields, name: str, default: float | None = None) -> float:
    """A number above zero."""
    value = fields.number(name, default)
    if not value:
        raise BadField(name, name=name, wanted=tr("un número mayor que cero"))
    return value


def _share(fields: Fields, name: str) -> float:
    """A part of one, none if absent."""
    value = fields.number(name, 0.0)
    if value > 1.0:
        raise BadField(name, name=name, wanted=tr("un número de 0 a 1"))
    return value
