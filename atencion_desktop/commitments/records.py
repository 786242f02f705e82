"""Commitments written and read inside somebody's own transaction (farewell, complaint, order)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from atencion_desktop.base.clock import from_micros, local_day
from atencion_desktop.base.errors import ChangedMeanwhile, MissingValue, NotFound
from atencion_desktop.base.feature import TimelineEntry
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.ref import Ref
from atencion_desktop.commitments import rules
from atencion_desktop.commitments.rules import Commitment, Move, NewCommitment, Side, State
from atencion_desktop.staff import reads
from atencion_desktop.store.driver import Row
from atencion_desktop.store.statement import Statement, statement
from atencion_desktop.store.unit import ReadUnit, Unit

if TYPE_CHECKING:
    from atencion_desktop.commitments.tables import CommitmentRow

_COLUMNS = (
    "select c.id, c.side, c.what, c.due_on, c.state, c.owner, coalesce(a.name, ''), c.customer,"
    " coalesce(p.name, ''), coalesce(t.typed, ''), c.origin_kind, c.origin_id, c.outcome,"
    " c.closed_by, c.created from commitment c left join account a on a.id = c.owner"
    " left join customer p on p.id = c.customer"
    " left join contact_point t on t.customer = c.customer and t.kind = 'phone'"
    " and t.position = 0"
)
_ORDER = " order by c.due_on, c.id"
_OF_ORIGIN = statement(f"{_COLUMNS} where c.origin_kind = :kind and c.origin_id = :id{_ORDER}")
_OF_CUSTOMER = statement(f"{_COLUMNS} where c.customer = :customer{_ORDER}")
_ONE = statement(f"{_COLUMNS} where c.id = :id")
_OPEN_UNTIL = statement(f"{_COLUMNS} where c.state = 'open' and c.due_on <= :day{_ORDER}")
_LAST_EVENT = statement("select max(id) from commitment_event where commitment = :commitment")


def add(unit: Unit, new: NewCommitment) -> int:
    """Write down a promise; gives its id."""
    from atencion_desktop.commitments.tables import CommitmentRow

    checked = rules.checked(new)
    row = CommitmentRow(
        side=checked.side,
        what=checked.what,
        due_on=checked.due_on,
        owner=checked.owner,
        customer=checked.customer,
        origin_kind=checked.origin.kind,
        origin_id=checked.origin.id,
        state=State.OPEN,
        outcome="",
        created=unit.now,
        created_by=unit.actor.name,
        closed_by="",
    )
    unit.session.add(row)
    unit.session.flush()
    _journal(unit, row, "commitment.added", row.what)
    return row.id


def move(unit: Unit, commitment: int, kind: Move, words: str, due_on: date | None = None) -> int:
    """Do, put off or cancel a commitment with its words; gives the event's id, for undoing."""
    from atencion_desktop.commitments.tables import CommitmentEvent

    row = _row(unit, commitment)
    state = rules.after(row.state, kind)
    words = rules.words_of("words", words)
    event = CommitmentEvent(
        commitment=row.id,
        at=unit.now,
        actor=unit.actor.name,
        move=kind,
        words=words,
        state_before=row.state,
        due_before=row.due_on,
        due_after=row.due_on,
    )
    if kind is Move.POSTPONE:
        event.due_after = row.due_on = _later_day(unit, due_on)
    else:
        row.state = state
        row.outcome, row.closed, row.closed_by = words, unit.now, unit.actor.name
    unit.session.add(event)
    unit.session.flush()
    _journal(unit, row, f"commitment.{kind.value}", words)
    return event.id


def undo(unit: Unit, commitment: int, event: int) -> None:
    """Take back the last step; :class:`ChangedMeanwhile` when another one followed it."""
    from atencion_desktop.commitments.tables import CommitmentEvent

    row = _row(unit, commitment)
    state = rules.after(row.state, Move.UNDO)
    last = unit.one(_LAST_EVENT, commitment=commitment)
    step = unit.session.get(CommitmentEvent, event)
    if last is None or last[0] != event or step is None:
        raise ChangedMeanwhile
    unit.session.add(
        CommitmentEvent(
            commitment=row.id,
            at=unit.now,
            actor=unit.actor.name,
            move=Move.UNDO,
            words="",
            state_before=row.state,
            due_before=row.due_on,
            due_after=step.due_before,
        )
    )
    row.state, row.due_on = state, step.due_before
    row.outcome, row.closed, row.closed_by = "", None, ""
    unit.session.flush()
    _journal(unit, row, "commitment.undo", "")


def one(unit: ReadUnit, commitment: int) -> Commitment:
    """One commitment; :class:`NotFound` for an unknown id."""
    found = _list(unit, _ONE, id=commitment)
    if not found:
        raise NotFound(what=tr("el compromiso"))
    return found[0]


def of_origin(unit: ReadUnit, origin: Ref) -> tuple[Commitment, ...]:
    """What was promised in a visit, case or order, by date."""
    return _list(unit, _OF_ORIGIN, kind=origin.kind, id=origin.id)


def of_customer(unit: ReadUnit, customer: int) -> tuple[Commitment, ...]:
    """All of a customer's, open and closed, by date."""
    return _list(unit, _OF_CUSTOMER, customer=customer)


def timeline(unit: ReadUnit, customer: int) -> tuple[TimelineEntry, ...]:
    """A customer's commitments as lines of the timeline, placed when they were made."""
    return tuple(
        TimelineEntry(
            at=found.created,
            title=found.what,
            detail=rules.in_words(found),
            ref=Ref("commitment", found.id),
            icon="handshake",
            open=found.state is State.OPEN,
        )
        for found in of_customer(unit, customer)
    )


def open_until(unit: ReadUnit, day: date) -> tuple[Commitment, ...]:
    """Everything still open and due on that day or before, by date."""
    return _list(unit, _OPEN_UNTIL, day=day.isoformat())


def _list(unit: ReadUnit, prepared: Statement, **parameters: object) -> tuple[Commitment, ...]:
    """Rows of one of the statements above as values."""
    return tuple(map(_value, unit.rows(prepared, **parameters)))


def _value(row: Row) -> Commitment:
    """One row as a value."""
    number, side, what, due, state, owner, owner_name, customer, name, phone, *rest = row
    origin_kind, origin_id, outcome, closed_by, created = rest
    return Commitment(
        id=number,
        side=Side(side),
        what=what,
        due_on=date.fromisoformat(due),
        state=State(state),
        owner=owner,
        owner_name=owner_name,
        customer=customer,
        customer_name=name,
        customer_phone=phone,
        origin=Ref(origin_kind, origin_id),
        outcome=outcome,
        closed_by=closed_by,
        created=from_micros(created),
    )


def _row(unit: Unit, commitment: int) -> CommitmentRow:
    """The row; :class:`NotFound` for an unknown id."""
    from atencion_desktop.commitments.tables import CommitmentRow

    row = unit.session.get(CommitmentRow, commitment)
    if row is None:
        raise NotFound(what=tr("el compromiso"))
    return row


def _later_day(unit: Unit, due_on: date | None) -> date:
    """The new date of a commitment put off: today or later on the shop's calendar."""
    if due_on is None:
        raise MissingValue("due_on")
    rules.check_day("due_on", due_on)
    if due_on < local_day(unit.now, reads.shop(unit).zone):
        raise rules.DayInThePast("due_on")
    return due_on


def _journal(unit: Unit, row: CommitmentRow, action: str, words: str) -> None:
    """Who promised, until when and from what in clear; the words sealed with the customer's key.

    Without a customer the words stay out of the journal: they may name somebody all the same.
    """
    facts = {
        "side": row.side,
        "due_on": row.due_on,
        "state": row.state,
        "owner": row.owner,
        "origin": f"{row.origin_kind}:{row.origin_id}",
    }
    unit.journal(
        action,
        Ref("commitment", row.id),
        facts,
        customer=row.customer,
        personal=None if row.customer is None else {"words": words},
    )
