"""The one transition table of a case, and the only ways to read it.

Every door (button, import, command) goes through :func:`checked_move`; a move that is not here
does not exist. What a move needs as evidence is part of the table, so that no step can be
skipped silently.
"""

from __future__ import annotations

from collections.abc import Iterable

from atencion_desktop.base.actor import Role
from atencion_desktop.base.errors import IllegalMove, NotAllowed
from atencion_desktop.base.i18n import tr
from atencion_desktop.complaints.rules.kinds import LEGAL, LIGHT, Kind
from atencion_desktop.complaints.rules.states import (
    EVERY_KIND,
    STATE_LABELS,
    Action,
    Evidence,
    Part,
    State,
    Transition,
)

_CLAIMS = frozenset({Kind.CLAIM})
_PLAIN = LEGAL - _CLAIMS
_AT_DESK = frozenset({Kind.ENQUIRY, Kind.REQUEST})
_SIGNED = frozenset({Kind.COMPLAINT, Kind.CLAIM})
_UNDER_WAY = (
    State.ASSESSING,
    State.INVESTIGATING,
    State.PROPOSALS,
    State.DECIDED,
    State.EXECUTING,
    State.AWAITING_ACCEPTANCE,
)
_DESK = (Part.DESK,)
_SPECIALIST = (Part.SPECIALIST,)
_SUPERVISOR = (Part.SUPERVISOR,)
_LEADER = (Part.LEADER,)
_CUSTOMER = (Part.CUSTOMER,)
_WHY = (Evidence.REASON,)


def _from_each(
    sources: Iterable[State],
    action: Action,
    target: State,
    parts: tuple[Part, ...],
    needs: tuple[Evidence, ...],
    kinds: frozenset[Kind] = EVERY_KIND,
) -> tuple[Transition, ...]:
    """The same line from several states."""
    return tuple(Transition(source, action, target, parts, needs, kinds) for source in sources)


_BEGINNING = (
    Transition(State.DRAFT, Action.REGISTER, State.REGISTERED, _DESK),
    Transition(State.DRAFT, Action.DISCARD, State.DISCARDED, _DESK, _WHY),
    Transition(
        State.REGISTERED,
        Action.RESOLVE,
        State.RESOLVED_AT_DESK,
        _DESK,
        (Evidence.SOLUTION, Evidence.SIGNATURE),
        _SIGNED,
    ),
    Transition(
        State.REGISTERED,
        Action.RESOLVE,
        State.RESOLVED_AT_DESK,
        _DESK,
        (Evidence.SOLUTION,),
        _AT_DESK,
    ),
    Transition(State.RESOLVED_AT_DESK, Action.CLOSE, State.CLOSED, (Part.DESK, Part.AUTOMATIC)),
)
_SHORT = (
    Transition(
        State.REGISTERED,
        Action.CONSIDER,
        State.ASSESSED,
        (Part.DESK, Part.SPECIALIST),
        (Evidence.VERDICT,),
        LIGHT,
    ),
    Transition(
        State.ASSESSED,
        Action.ANSWER,
        State.ANSWERED,
        (Part.DESK, Part.SPECIALIST),
        (Evidence.ANSWER,),
        LIGHT,
    ),
    Transition(State.ANSWERED, Action.CLOSE, State.CLOSED, (Part.DESK, Part.SPECIALIST), (), LIGHT),
)
_JUDGEMENT = (
    Transition(
        State.REGISTERED,
        Action.ASSIGN,
        State.ASSESSING,
        (Part.SUPERVISOR, Part.AUTOMATIC),
        (Evidence.PERSON, Evidence.DEPARTMENT),
        LEGAL,
    ),
    Transition(
        State.ASSESSING,
        Action.INVESTIGATE,
        State.INVESTIGATING,
        _SPECIALIST,
        (Evidence.VERDICT, Evidence.GROUNDS),
        LEGAL,
    ),
    *_from_each(
        (State.ASSESSING, State.INVESTIGATING),
        Action.REFUSE,
        State.UNFOUNDED,
        _SPECIALIST,
        (Evidence.GROUNDS,),
        _PLAIN,
    ),
    # A claim is refused by two people: the grounds are the specialist's, the word a supervisor's.
    *_from_each(
        (State.ASSESSING, State.INVESTIGATING),
        Action.REFUSE,
        State.UNFOUNDED,
        _SUPERVISOR,
        (Evidence.GROUNDS,),
        _CLAIMS,
    ),
    Transition(State.UNFOUNDED, Action.NEW_FACTS, State.INVESTIGATING, _SUPERVISOR, _WHY, LEGAL),
)
_SOLUTION = (
    Transition(
        State.INVESTIGATING,
        Action.PROPOSE,
        State.PROPOSALS,
        _SPECIALIST,
        (Evidence.CAUSE, Evidence.DEPARTMENT, Evidence.PERSON, Evidence.PLANS),
        LEGAL,
    ),
    Transition(State.PROPOSALS, Action.SEND_BACK, State.INVESTIGATING, _LEADER, _WHY, LEGAL),
    Transition(
        State.PROPOSALS,
        Action.DECIDE,
        State.DECIDED,
        _LEADER,
        (Evidence.CHOSEN, Evidence.REASON),
        LEGAL,
    ),
    Transition(
        State.DECIDED,
        Action.EXECUTE,
        State.EXECUTING,
        _SPECIALIST,
        (Evidence.ACTIONS, Evidence.NOTICE),
        LEGAL,
    ),
    Transition(State.EXECUTING, Action.PLAN_FAILED, State.PROPOSALS, _SPECIALIST, _WHY, LEGAL),
    Transition(
        State.EXECUTING,
        Action.FINISH,
        State.AWAITING_ACCEPTANCE,
        _SPECIALIST,
        (Evidence.RESULT,),
        LEGAL,
    ),
    Transition(
        State.AWAITING_ACCEPTANCE,
        Action.ACCEPT,
        State.ACCEPTED,
        _CUSTOMER,
        (Evidence.SIGNATURE,),
        LEGAL,
    ),
    Transition(
        State.AWAITING_ACCEPTANCE, Action.NOT_ACCEPT, State.NOT_ACCEPTED, _CUSTOMER, _WHY, LEGAL
    ),
    Transition(State.NOT_ACCEPTED, Action.TRY_AGAIN, State.INVESTIGATING, _SPECIALIST, _WHY, LEGAL),
)
_END = (
    *_from_each(
        (*_UNDER_WAY, State.NOT_ACCEPTED, State.UNFOUNDED, State.RESOLVED_AT_DESK),
        Action.ESCALATE,
        State.ESCALATED,
        (Part.SUPERVISOR, Part.LEADER),
        (Evidence.BODY, Evidence.REFERENCE),
        LEGAL,
    ),
    Transition(
        State.ACCEPTED, Action.CLOSE, State.CLOSED, (Part.SPECIALIST, Part.SUPERVISOR), (), LEGAL
    ),
    Transition(
        State.UNFOUNDED,
        Action.CLOSE,
        State.CLOSED,
        (Part.SPECIALIST, Part.SUPERVISOR),
        (Evidence.ANSWER, Evidence.ADR),
        LEGAL,
    ),
    Transition(
        State.ESCALATED,
        Action.CLOSE,
        State.CLOSED,
        (Part.SPECIALIST, Part.SUPERVISOR),
        (Evidence.ANSWER,),
        LEGAL,
    ),
    Transition(
        State.CLOSED,
        Action.ANALYSE,
        State.ANALYSED,
        (Part.SUPERVISOR, Part.AUTOMATIC),
        (Evidence.COUNTERMEASURE,),
    ),
    *_from_each((State.CLOSED, State.ANALYSED), Action.REOPEN, State.REOPENED, _SUPERVISOR, _WHY),
    Transition(
        State.REOPENED,
        Action.RESUME,
        State.INVESTIGATING,
        (Part.SPECIALIST, Part.AUTOMATIC),
        (),
        LEGAL,
    ),
    Transition(
        State.REOPENED,
        Action.RESUME,
        State.ASSESSED,
        (Part.DESK, Part.SPECIALIST, Part.AUTOMATIC),
        (),
        LIGHT,
    ),
    *_from_each((State.REGISTERED, *_UNDER_WAY), Action.ANNUL, State.ANNULLED, _SUPERVISOR, _WHY),
    *_from_each(
        (State.ASSESSED, State.ANSWERED), Action.ANNUL, State.ANNULLED, _SUPERVISOR, _WHY, LIGHT
    ),
)
TRANSITIONS = (*_BEGINNING, *_SHORT, *_JUDGEMENT, *_SOLUTION, *_END)

_BY_MOVE = {(t.source, t.action, kind): t for t in TRANSITIONS for kind in t.kinds}


def transition(state: State, action: Action, kind: Kind) -> Transition:
    """The line of the table for that move; :class:`IllegalMove` when there is none."""
    found = _BY_MOVE.get((state, action, kind))
    if found is None:
        raise IllegalMove(action=str(action), state=tr(STATE_LABELS[state]))
    return found


def checked_move(state: State, action: Action, kind: Kind, role: Role) -> Transition:
    """The same, and the role may play it (else :class:`NotAllowed`)."""
    found = transition(state, action, kind)
    if role not in found.roles:
        raise NotAllowed(permission=f"complaints.{action}")
    return found


def moves_for(state: State, kind: Kind, role: Role) -> tuple[Transition, ...]:
    """What the role may do with a case of that kind in that state, in the table's order."""
    return tuple(
        t for t in TRANSITIONS if t.source is state and kind in t.kinds and role in t.roles
    )
