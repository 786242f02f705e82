"""Use cases of commitments: promise, do, put off, cancel, take back; and the lists of what is due.

Every way out of the list leaves words and a name, so that nothing promised is ever lost.
"""

from __future__ import annotations

from datetime import date, timedelta

from atencion_desktop.commitments import records, rules
from atencion_desktop.commitments.rules import Commitment, Move, NewCommitment
from atencion_desktop.store.store import Store
from atencion_desktop.store.unit import ReadUnit, Unit
from atencion_desktop.store.usecase import query, use_case


class CommitmentService:
    """What was promised by either side, until it is done or explained."""

    def __init__(self, store: Store) -> None:
        """Keep the shop's store."""
        self.store = store

    @use_case(rules.WRITE)
    def add(self, unit: Unit, new: NewCommitment) -> int:
        """Write down a promise; gives its id. ``InputError`` beside ``what`` or ``due_on``."""
        return records.add(unit, new)

    @use_case(rules.WRITE)
    def done(self, unit: Unit, commitment: int, outcome: str) -> int:
        """It was kept, with how it ended; gives the step's id, for :meth:`undo`."""
        return records.move(unit, commitment, Move.DONE, outcome)

    @use_case(rules.WRITE)
    def postpone(self, unit: Unit, commitment: int, due_on: date | None, reason: str) -> int:
        """Another date was agreed; gives the step's id, for :meth:`undo`.

        ``InputError`` beside ``due_on`` (missing or over) or ``words``.
        """
        return records.move(unit, commitment, Move.POSTPONE, reason, due_on)

    @use_case(rules.WRITE)
    def cancel(self, unit: Unit, commitment: int, reason: str) -> int:
        """It no longer holds, and why; gives the step's id, for :meth:`undo`."""
        return records.move(unit, commitment, Move.CANCEL, reason)

    @use_case(rules.WRITE)
    def undo(self, unit: Unit, commitment: int, step: int) -> None:
        """Take back the last step; :class:`ChangedMeanwhile` when another one followed it."""
        records.undo(unit, commitment, step)

    @query(rules.READ)
    def one(self, unit: ReadUnit, commitment: int) -> Commitment:
        """One commitment; :class:`NotFound` for an unknown id."""
        return records.one(unit, commitment)

    @query(rules.READ)
    def due(self, unit: ReadUnit, day: date, owner: int | None = None) -> tuple[Commitment, ...]:
        """Open and due on that day or before; of one person when ``owner`` is given."""
        found = records.open_until(unit, day)
        return found if owner is None else tuple(c for c in found if c.owner == owner)

    @query(rules.READ)
    def overdue(self, unit: ReadUnit, day: date) -> tuple[Commitment, ...]:
        """Open and due before that day."""
        return records.open_until(unit, day - timedelta(days=1))

    @query(rules.READ)
    def of_customer(self, unit: ReadUnit, customer: int) -> tuple[Commitment, ...]:
        """All of a customer's, open and closed, by date."""
        return records.of_customer(unit, customer)
