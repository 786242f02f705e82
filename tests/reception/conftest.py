"""The reception of the shop, and short ways to fill its queue."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from atencion_desktop.base.actor import Call
from atencion_desktop.reception.issuing import Issued, NewTicket
from atencion_desktop.reception.rules import Priority
from atencion_desktop.reception.service import ReceptionService
from atencion_desktop.store.store import Store

Issue = Callable[..., Issued]


@pytest.fixture
def reception(shop: Store) -> ReceptionService:
    """The service on a fresh shop."""
    return ReceptionService(shop)


@pytest.fixture
def issue(reception: ReceptionService, call: Callable[[], Call]) -> Issue:
    """Issues a ticket: ``issue("A", Priority.PREFERENTIAL)``."""

    def give(letter: str = "A", priority: Priority = Priority.ORDINARY, **more: object) -> Issued:
        return reception.issue(call(), NewTicket(letter, priority, **more)).value  # type: ignore[arg-type]  # keywords as given

    return give
