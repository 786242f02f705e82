"""The promises of the demo shop: a year of kept ones, and some due about today."""

from __future__ import annotations

from datetime import timedelta

from atencion_desktop.base.demo import Demo, cast_of
from atencion_desktop.base.ref import Ref
from atencion_desktop.commitments import records
from atencion_desktop.commitments.rules import Move, NewCommitment, Side
from atencion_desktop.staff import reads
from atencion_desktop.store.unit import Unit

_KEPT = 160
_OPEN_DAYS = (-6, -3, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2, 3, 5)


def fill(demo: Demo) -> None:
    """Write kept and open commitments."""
    with demo.store.unit(demo.call()) as unit:
        people = [person.id for person in reads.people(unit)]
        for _ in range(_KEPT):
            back = demo.chance.randrange(8, 360)
            number = _promise(demo, unit, -back, people)
            records.move(unit, number, Move.DONE, demo.chance.choice(_OUTCOMES))
        for ahead in _OPEN_DAYS:
            _promise(demo, unit, ahead, people)
        unit.commit(None)


_OUTCOMES = (
    "Hecho por teléfono.",
    "Hecho; el cliente conforme.",
    "Enviado por correo.",
    "Recibido.",
)


def _promise(demo: Demo, unit: Unit, due_in: int, people: list[int]) -> int:
    """One promise, made a few days before it falls due."""
    chance = demo.chance
    due = demo.today + timedelta(days=due_in)
    made = min(due - timedelta(days=chance.randrange(1, 6)), demo.today)
    unit.now = min(demo.now, demo.moment(made, 11))
    said = chance.choice(cast_of("texts")["promises"])
    side = Side(said["side"])
    customer = chance.choice(demo.customers)
    return records.add(
        unit,
        NewCommitment(
            side=side,
            what=said["what"],
            due_on=due,
            owner=chance.choice(people) if side is Side.BUSINESS else None,
            customer=customer,
            origin=Ref("customer", customer),
        ),
    )
