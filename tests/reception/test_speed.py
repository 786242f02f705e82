"""The daily path reads indexes only: it cannot grow with the shop's history."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from atencion_desktop.base.actor import Call
from atencion_desktop.reception import issuing, moves, reads, visits
from atencion_desktop.reception.issuing import Issued
from atencion_desktop.store.statement import Statement
from atencion_desktop.store.store import Store

_PARAMETERS = {"day": "2026-03-02", "key": 0, "service": 1, "desk": 1, "account": 1}


@pytest.mark.parametrize(
    ("statement", "index"),
    [
        (issuing._AHEAD, "ix_visit_waiting"),
        (issuing._DESKS, "ix_visit_open"),
        (moves._LOOK, "ix_visit_waiting"),
        (visits._AT_DESK, "ix_visit_open"),
        (reads._WAITING, "ix_visit_waiting"),
        (reads._OPEN, "ix_visit_open"),
    ],
)
def test_a_hot_statement_goes_through_its_partial_index(
    shop: Store,
    issue: Callable[..., Issued],
    call: Callable[[], Call],
    statement: Statement,
    index: str,
) -> None:
    issue("A")
    text = f"explain query plan {statement.for_dialect('sqlite')}"
    plan = [str(row[-1]) for row in shop.driver.execute(text, _PARAMETERS)]
    assert any(index in step for step in plan), plan
    assert not any(step.split()[:2] == ["SCAN", "v"] and index not in step for step in plan), plan
