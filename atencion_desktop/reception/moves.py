"""Moving a visit inside a transaction: every move goes through the one table of ``rules.py``.

Each writes the visit, its event and its journal entry together. The callers are use cases.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from atencion_desktop.base.errors import ChangedMeanwhile
from atencion_desktop.base.ref import Ref
from atencion_desktop.reception import history, visits
from atencion_desktop.reception.history import Happening
from atencion_desktop.reception.posts import Post, check_free, own_desk
from atencion_desktop.reception.rules import (
    AT_DESK,
    ATTACHED,
    UNDOABLE,
    Action,
    NoShowRule,
    NothingToUndo,
    ReasonNeeded,
    Result,
    TooLateToUndo,
    TooSoonForNoShow,
    TransferTarget,
    after,
    can_undo,
    check_satisfaction,
)
from atencion_desktop.reception.visits import Visit
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit, Unit

_QUEUE = (
    f"select {visits.COLUMNS} from visit v where v.state = 'waiting' and v.day = :day"
    " and (v.for_desk_id = :desk or v.for_account_id = :account or (v.for_desk_id is null"
    " and v.for_account_id is null and v.service_id in"
    " (select service_id from desk_service where desk_id = :desk)))"
    " order by v.order_key, v.id limit 1"
)
_LOOK = statement(_QUEUE)
_NEXT = statement(f"{_QUEUE} {{for_update_skip_locked}}")
"""The same with its row held, so that two desks never take the same person."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a visit is transferred: exactly one of service, desk and person (ids)."""

    service: int | None = None
    desk: int | None = None
    person: int | None = None

    def checked(self, visit: Visit) -> Target:
        """The same; :class:`TransferTarget` unless it is one place, and another than now."""
        given = [part for part in (self.service, self.desk, self.person) if part is not None]
        here = self.desk is not None and self.desk == visit.desk_id
        if len(given) != 1 or here or self.service == visit.service_id:
            raise TransferTarget("target")
        return self


def next_for(unit: ReadUnit, desk: Post) -> Visit | None:
    """Whose turn it is at this desk, held if this unit may call; ``None`` when nobody waits."""
    wanted = _NEXT if isinstance(unit, Unit) else _LOOK
    account = unit.reader.account if unit.reader and unit.reader.account else desk.person
    row = unit.one(wanted, day=desk.day, desk=desk.id, account=account)
    return None if row is None else visits.from_row(row)


def call(unit: Unit, visit: Visit, desk: Post, reason: str = "") -> Visit:
    """Assign to the desk and call."""
    called = _moved(
        unit,
        visit,
        Action.CALL,
        desk_id=desk.id,
        account_id=unit.actor.account or desk.person,
        called=unit.now,
        calls=1,
    )
    return _write(unit, visit, called, Action.CALL, note=reason)


def call_given(unit: Unit, desk: Post, visit: Visit, reason: str) -> Visit:
    """Call somebody out of order; the reason is kept with the call."""
    if not reason.strip():
        raise ReasonNeeded("reason")
    return call(unit, visit, desk, reason.strip())


def serve_now(unit: Unit, visit: Visit, desk: Post) -> Visit:
    """Call and start at once somebody who is already in front."""
    return start(unit, call(unit, visit, desk))


def recall(unit: Unit, visit: Visit) -> Visit:
    """Call again."""
    again = replace(visit, state=after(visit.state, Action.RECALL), calls=visit.calls + 1)
    return _write(unit, visit, again, Action.RECALL)


def start(unit: Unit, visit: Visit) -> Visit:
    """The person is here: the service begins, and the walk to the desk ends."""
    started = _moved(unit, visit, Action.START, started=visit.started or unit.now)
    return _write(unit, visit, started, Action.START)


def hold(unit: Unit, visit: Visit, note: str = "") -> Visit:
    """Set aside without losing the turn; the desk is free meanwhile."""
    history.hand_over(unit, visit.id, note)
    return _write(unit, visit, _moved(unit, visit, Action.HOLD), Action.HOLD)


def resume(unit: Unit, visit: Visit, desk: Post) -> Visit:
    """Back from hold, straight into service at this desk."""
    resumed = _moved(
        unit,
        visit,
        Action.RESUME,
        desk_id=desk.id,
        account_id=unit.actor.account or desk.person,
        started=visit.started or unit.now,
    )
    return _write(unit, visit, resumed, Action.RESUME)


def transfer(unit: Unit, visit: Visit, target: Target, note: str = "") -> Visit:
    """Pass on to another service, desk or person: number and arrival stay."""
    place = target.checked(visit)
    moved = replace(
        _back_in_queue(_moved(unit, visit, Action.TRANSFER)),
        service_id=place.service or visit.service_id,
        for_desk_id=place.desk,
        for_account_id=place.person,
    )
    history.hand_over(unit, visit.id, note)
    return _write(unit, visit, moved, Action.TRANSFER, desk=visit.desk_id or own_desk(unit))


def finish(unit: Unit, visit: Visit, result: Result, satisfaction: int | None) -> Visit:
    """The visit ends; satisfaction is 1 to 5, or nothing."""
    check_satisfaction(satisfaction)
    given = {"result": result, "satisfaction": satisfaction}
    return _write(unit, visit, _ended(unit, visit, Action.FINISH, **given), Action.FINISH)


def no_show(unit: Unit, visit: Visit, rule: NoShowRule) -> Visit:
    """Nobody came; only after enough calls and time."""
    ended = _ended(unit, visit, Action.NO_SHOW)
    if visit.called is not None and not rule.enough(visit.calls, unit.now - visit.called):
        raise TooSoonForNoShow(calls=rule.calls, seconds=rule.seconds)
    return _write(unit, visit, ended, Action.NO_SHOW)


def walk_out(unit: Unit, visit: Visit) -> Visit:
    """Somebody who was waiting has left."""
    return _write(unit, visit, _ended(unit, visit, Action.WALK_OUT), Action.WALK_OUT)


def cancel(unit: Unit, visit: Visit, reason: str) -> Visit:
    """The ticket is void, for a reason."""
    if not reason.strip():
        raise ReasonNeeded("reason")
    ended = _ended(unit, visit, Action.CANCEL)
    return _write(unit, visit, ended, Action.CANCEL, note=reason.strip())


def reinstate(unit: Unit, visit: Visit) -> Visit:
    """Back into the queue with the same number and arrival."""
    back = _back_in_queue(_moved(unit, visit, Action.REINSTATE))
    return _write(unit, visit, back, Action.REINSTATE)


def attach(unit: Unit, visit: Visit, customer: int) -> Visit:
    """Say who the person is; it changes no state."""
    if not visits.save(unit, visit, replace(visit, customer_id=customer)):
        raise ChangedMeanwhile
    history.note(unit, visit.id, Happening(ATTACHED, visit.state, visit.state, desk=visit.desk_id))
    unit.journal(f"visit.{ATTACHED}", Ref("visit", visit.id), {"customer": customer})
    return visits.get(unit, visit.id)


def undo(unit: Unit, desk: Post) -> Visit:
    """Take back this desk's last call, finish, transfer, hold or no-show of the last minute."""
    event = history.last_undoable(unit, desk.id)
    if event is None or event.before is None:
        raise NothingToUndo
    visit = visits.get(unit, event.visit)
    if history.moved_on(unit, event) or not can_undo(Action(event.kind), visit.state):
        raise TooLateToUndo(number=visit.number)
    back = visits.restored(visit, event.before)
    if back.state in AT_DESK and visit.state not in AT_DESK:
        check_free(unit, desk)
    return _write(unit, visit, back, Action.UNDO, desk=desk.id, undoes=event.id)


def _moved(unit: Unit, visit: Visit, action: Action, **changes: Any) -> Visit:
    """The visit in its next state since now; ``IllegalMove`` when the table forbids it."""
    return replace(visit, state=after(visit.state, action), since=unit.now, **changes)


def _ended(unit: Unit, visit: Visit, action: Action, **changes: Any) -> Visit:
    """The visit in a state that ends it."""
    return _moved(unit, visit, action, ended=unit.now, **changes)


def _back_in_queue(visit: Visit) -> Visit:
    """Without the desk and the times of the round that is over."""
    return replace(
        visit,
        desk_id=None,
        account_id=None,
        for_desk_id=None,
        for_account_id=None,
        calls=0,
        called=None,
        started=None,
        ended=None,
    )


def _write(
    unit: Unit,
    before: Visit,
    now: Visit,
    action: Action,
    *,
    note: str = "",
    desk: int | None = None,
    undoes: int | None = None,
) -> Visit:
    """Save, add the event with what an undo needs, and journal; gives the visit as saved."""
    if not visits.save(unit, before, now):
        raise ChangedMeanwhile
    happening = Happening(
        action.value,
        before.state,
        now.state,
        desk=desk or now.desk_id or before.desk_id,
        text=note,
        before=visits.snapshot(before) if action in UNDOABLE else None,
        undoes=undoes,
    )
    history.note(unit, now.id, happening)
    facts = {"number": now.number, "from": before.state, "to": now.state, "undoes": undoes}
    unit.journal(f"visit.{action.value}", Ref("visit", now.id), facts)
    return replace(now, version=now.version + 1)
