"""The agenda: grouped by how soon, filtered by person, and as text to hand over."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from atencion_desktop.base.i18n import in_language
from atencion_desktop.base.ref import Ref
from atencion_desktop.commitments.rules import Commitment, Side, State
from atencion_desktop.followup.rules import (
    EVERYBODY,
    GROUP_LABELS,
    NOBODY,
    Group,
    agenda,
    group_of,
    list_text,
    of_person,
    owner_text,
)

TODAY = date(2026, 3, 2)


def promise(
    number: int,
    due_on: date = TODAY,
    owner: int | None = 2,
    side: Side = Side.BUSINESS,
    phone: str = "600112233",
) -> Commitment:
    """An open commitment with María José."""
    return Commitment(
        id=number,
        side=side,
        what=f"Promesa {number}",
        due_on=due_on,
        state=State.OPEN,
        owner=owner,
        owner_name="Ana Prieto" if owner else "",
        customer=1,
        customer_name="María José Núñez",
        customer_phone=phone,
        origin=Ref("visit", 1),
        outcome="",
        closed_by="",
        created=datetime(2026, 2, 1, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("due_on", "group"),
    [
        (date(2025, 1, 1), Group.OVERDUE),
        (date(2026, 3, 1), Group.OVERDUE),
        (TODAY, Group.TODAY),
        (date(2026, 3, 3), Group.WEEK),
        (date(2026, 3, 9), Group.WEEK),
        (date(2026, 3, 10), Group.LATER),
    ],
)
def test_how_soon_it_is_due(due_on: date, group: Group) -> None:
    assert group_of(promise(1, due_on), TODAY) is group


def test_groups_come_in_order_and_empty_ones_do_not_come() -> None:
    rows = agenda([promise(1), promise(2, date(2026, 2, 1)), promise(3)], TODAY)
    assert [(row.group, row.count) for row in rows if row.commitment is None] == [
        (Group.OVERDUE, 1),
        (Group.TODAY, 2),
    ]
    assert [row.commitment.id for row in rows if row.commitment is not None] == [2, 1, 3]
    assert agenda([], TODAY) == ()


def test_lines_keep_their_identity_when_counts_change() -> None:
    before = agenda([promise(1), promise(2)], TODAY)
    after = agenda([promise(2)], TODAY)
    assert before[0].key == after[0].key
    assert before[2].key == after[1].key


def test_one_persons_promises_and_those_of_nobody_in_particular() -> None:
    every = (promise(1), promise(2, owner=None), promise(3, owner=3))
    assert of_person(every, EVERYBODY) == every
    assert [c.id for c in of_person(every, 2)] == [1]
    assert [c.id for c in of_person(every, NOBODY)] == [2]


def test_who_answers_for_it() -> None:
    assert owner_text(promise(1)) == "Ana Prieto"
    assert owner_text(promise(1, owner=None)) == "Del comercio"
    assert owner_text(promise(1, owner=None, side=Side.CUSTOMER)) == "El cliente"


def test_the_list_to_hand_over_is_plain_text() -> None:
    text = list_text([promise(1, phone="")], TODAY, "Ana Prieto")
    assert text.splitlines() == [
        "Compromisos de Ana Prieto a 02/03/2026",
        "",
        "HOY",
        "- 02/03/2026 · Promesa 1 · Ana Prieto · María José Núñez",
    ]


def test_every_group_has_its_words() -> None:
    assert set(GROUP_LABELS) == set(Group)
    with in_language("en"):
        assert agenda([promise(1)], TODAY)[0].group is Group.TODAY
