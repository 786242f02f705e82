"""A number taken out, or a state changed behind the program's back, is found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from atencion_desktop.base.actor import Call
from atencion_desktop.reception.check import check_tickets
from atencion_desktop.reception.issuing import Issued
from atencion_desktop.reception.service import ReceptionService
from atencion_desktop.store.store import Store


def test_a_day_of_tickets_is_whole(
    shop: Store,
    issue: Callable[..., Issued],
    reception: ReceptionService,
    call: Callable[[], Call],
) -> None:
    for letter in "AAB":
        issue(letter)
    reception.call_next(call(), "1")
    reception.undo(call(), "1")
    with shop.read() as unit:
        result = check_tickets(unit)
    assert (result.ok, result.detail) == (True, "3 turnos sin huecos.")


@pytest.mark.parametrize(
    "harm",
    [
        "update ticket_counter set last = last + 1 where letter = 'A'",
        "update visit set state = 'finished' where number = 1",
    ],
)
def test_what_does_not_add_up_is_named(
    shop: Store, issue: Callable[..., Issued], harm: str
) -> None:
    issue("A")
    shop.driver.begin(write=True)
    shop.driver.execute(harm, {})
    shop.driver.commit()
    with shop.read() as unit:
        result = check_tickets(unit)
    assert (result.ok, result.detail) == (False, "Los turnos A del 2026-03-02 no cuadran.")
