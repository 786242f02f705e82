"""What happened to each visit: events that are added, never changed, and what an undo needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from atencion_desktop.base.clock import from_micros, to_micros
from atencion_desktop.base.outcome import Topic
from atencion_desktop.base.text import NOTE_LIMIT, clean
from atencion_desktop.reception.rules import ATTACHED, UNDO_WINDOW, UNDOABLE, Action, State
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit, Unit

_NOTE = statement(
    "insert into visit_event (visit_id, at, kind, from_state, to_state, desk_id, account_id, actor,"
    " note, before, undoes) values (:visit_id, :at, :kind, :from_state, :to_state, :desk_id,"
    " :account_id, :actor, :note, :before, :undoes)",
    Topic.QUEUE,
)
_HANDOVER = statement(
    "insert into handover_note (visit_id, at, account_id, author, text)"
    " values (:visit_id, :at, :account_id, :author, :text)",
    Topic.QUEUE,
)
_EVENTS = statement(
    "select id, visit_id, at, kind, from_state, to_state, actor, note, before from visit_event"
    " where visit_id = :visit order by id"
)
_NOTES = statement("select at, author, text from handover_note where visit_id = :visit order by id")
_UNDOABLE_KINDS = ", ".join(f"'{action.value}'" for action in UNDOABLE)
_LAST_OF_DESK = statement(
    "select e.id, e.visit_id, e.at, e.kind, e.from_state, e.to_state, e.actor, e.note, e.before"
    " from visit_event e where e.desk_id = :desk and e.at >= :since"
    f" and e.kind in ({_UNDOABLE_KINDS})"
    " and not exists (select 1 from visit_event u where u.undoes = e.id)"
    " order by e.at desc, e.id desc limit 1"
)
_MOVED_ON = statement(
    "select 1 from visit_event e where e.visit_id = :visit and e.id > :id"
    f" and e.kind not in ('{Action.RECALL}', '{Action.START}', '{ATTACHED}', '{Action.UNDO}')"
    " and not exists (select 1 from visit_event u where u.undoes = e.id) limit 1"
)


@dataclass(frozen=True, slots=True)
class Happening:
    """An event about to be written; ``before`` only for what can be undone."""

    kind: str
    from_state: State | None
    to_state: State
    desk: int | None = None
    text: str = ""
    before: str | None = None
    undoes: int | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened; ``before`` is the snapshot that an undo would put back."""

    id: int
    visit: int
    at: datetime
    kind: str
    from_state: State | None
    to_state: State
    actor: str
    note: str
    before: str | None


@dataclass(frozen=True, slots=True)
class HandoverNote:
    """What the next colleague must know, who wrote it and when."""

    at: datetime
    author: str
    text: str


def note(unit: Unit, visit: int, what: Happening) -> None:
    """Add an event."""
    unit.run(
        _NOTE,
        visit_id=visit,
        at=unit.now_micros,
        kind=what.kind,
        from_state=what.from_state.value if what.from_state else None,
        to_state=what.to_state.value,
        desk_id=what.desk,
        account_id=unit.actor.account,
        actor=unit.actor.name,
        note=what.text,
        before=what.before,
        undoes=what.undoes,
    )


def hand_over(unit: Unit, visit: int, text: str) -> None:
    """Leave a note for whoever takes the visit on; an empty one is none."""
    cleaned = clean(text, multiline=True)[:NOTE_LIMIT]
    if cleaned:
        unit.run(
            _HANDOVER,
            visit_id=visit,
            at=unit.now_micros,
            account_id=unit.actor.account,
            author=unit.actor.name,
            text=cleaned,
        )


def events(unit: ReadUnit, visit: int) -> tuple[Event, ...]:
    """Everything that happened to a visit, in order."""
    return tuple(_event(row) for row in unit.rows(_EVENTS, visit=visit))


def notes(unit: ReadUnit, visit: int) -> tuple[HandoverNote, ...]:
    """The hand-over notes of a visit, oldest first."""
    return tuple(
        HandoverNote(from_micros(at), author, text)
        for at, author, text in unit.rows(_NOTES, visit=visit)
    )


def last_undoable(unit: ReadUnit, desk: int) -> Event | None:
    """This desk's last call, finish, transfer, hold or no-show of the last minute."""
    row = unit.one(_LAST_OF_DESK, desk=desk, since=to_micros(unit.now - UNDO_WINDOW))
    return None if row is None else _event(row)


def moved_on(unit: ReadUnit, event: Event) -> bool:
    """Whether somebody has moved the event's visit since, so that it cannot be undone."""
    return unit.one(_MOVED_ON, visit=event.visit, id=event.id) is not None


def _event(row: tuple[object, ...]) -> Event:
    """A row as a value."""
    number, visit, at, kind, before_state, after_state, actor, text, before = row
    return Event(
        id=int(str(number)),
        visit=int(str(visit)),
        at=from_micros(int(str(at))),
        kind=str(kind),
        from_state=State(str(before_state)) if before_state else None,
        to_state=State(str(after_state)),
        actor=str(actor),
        note=str(text),
        before=None if before is None else str(before),
    )
