"""The transition table: generated legal and illegal moves, reachability, roles, short paths."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

import pytest

from atencion_desktop.base.actor import Role
from atencion_desktop.base.errors import IllegalMove, NotAllowed
from atencion_desktop.complaints.rules.kinds import LEGAL, LIGHT, Kind, Remedy, proposed_kind
from atencion_desktop.complaints.rules.states import (
    ACTION_LABELS,
    EVIDENCE_LABELS,
    FINISHED,
    STATE_LABELS,
    Action,
    Evidence,
    State,
)
from atencion_desktop.complaints.rules.table import (
    TRANSITIONS,
    checked_move,
    moves_for,
    transition,
)

EVERY = list(product(State, Action, Kind))


def reached(kind: Kind) -> set[State]:
    """Every state that a case of that kind can come to."""
    known = {State.DRAFT}
    while True:
        steps = {t.target for t in TRANSITIONS if kind in t.kinds and t.source in known}
        if steps <= known:
            return known
        known |= steps


@pytest.mark.parametrize("kind", Kind)
def test_every_move_is_legal_exactly_where_the_table_has_it(kind: Kind) -> None:
    lines = {(t.source, t.action): t for t in TRANSITIONS if kind in t.kinds}
    for state, action in product(State, Action):
        if (state, action) in lines:
            assert transition(state, action, kind) is lines[state, action]
        else:
            with pytest.raises(IllegalMove):
                transition(state, action, kind)


def test_no_move_has_two_meanings_for_one_kind() -> None:
    seen = [(t.source, t.action, kind) for t in TRANSITIONS for kind in t.kinds]
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize("role", Role)
def test_a_role_plays_only_its_parts(role: Role) -> None:
    for state, action, kind in EVERY:
        offered = {t.action for t in moves_for(state, kind, role)}
        try:
            line = checked_move(state, action, kind, role)
        except IllegalMove:
            assert action not in offered
        except NotAllowed:
            assert action not in offered
        else:
            assert role in line.roles
            assert action in offered


def test_an_auditor_moves_nothing() -> None:
    assert not any(moves_for(s, k, Role.AUDITOR) for s, k in product(State, Kind))


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_reaches_its_end_and_never_gets_stuck(kind: Kind) -> None:
    states = reached(kind)
    assert {State.CLOSED, State.DISCARDED, State.ANNULLED} <= states
    leaving = {t.source for t in TRANSITIONS if kind in t.kinds}
    dead_ends = states - leaving
    assert dead_ends <= FINISHED


def test_every_state_is_reached_by_some_kind() -> None:
    assert set().union(*(reached(kind) for kind in Kind)) == set(State)


def test_light_kinds_take_the_short_path_only() -> None:
    long_path = {State.ASSESSING, State.INVESTIGATING, State.PROPOSALS, State.ESCALATED}
    for kind in LIGHT:
        assert not reached(kind) & long_path
    for kind in LEGAL:
        assert reached(kind) >= long_path


def test_a_claim_is_refused_only_by_a_supervisor_and_closed_only_with_the_adr_body() -> None:
    for state in (State.ASSESSING, State.INVESTIGATING):
        line = transition(state, Action.REFUSE, Kind.CLAIM)
        assert line.roles == {Role.SUPERVISOR, Role.ADMINISTRATOR}
        assert Evidence.GROUNDS in line.needs
    assert Evidence.ADR in transition(State.UNFOUNDED, Action.CLOSE, Kind.CLAIM).needs


def test_solving_a_claim_at_the_desk_and_accepting_a_solution_need_a_signature() -> None:
    desk = transition(State.REGISTERED, Action.RESOLVE, Kind.CLAIM)
    assert Evidence.SIGNATURE in desk.needs
    assert Role.RECEPTION in desk.roles
    accepted = transition(State.AWAITING_ACCEPTANCE, Action.ACCEPT, Kind.COMPLAINT)
    assert accepted.needs == (Evidence.SIGNATURE,)


def test_every_code_has_its_label() -> None:
    _same(State, STATE_LABELS)
    _same(Action, ACTION_LABELS)
    _same(Evidence, EVIDENCE_LABELS)
    used = {need for t in TRANSITIONS for need in t.needs}
    assert used == set(Evidence)
    assert {t.action for t in TRANSITIONS} == set(Action)


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        ((), None),
        ((Remedy.NOTHING,), Kind.COMPLAINT),
        ((Remedy.APOLOGY, Remedy.NOT_AGAIN), Kind.COMPLAINT),
        ((Remedy.APOLOGY, Remedy.REFUND), Kind.CLAIM),
        ((Remedy.OTHER,), Kind.CLAIM),
        ((Remedy.AUTHORITY,), Kind.REPORT),
        ((Remedy.AUTHORITY, Remedy.REPAIR), Kind.CLAIM),
    ],
)
def test_the_kind_follows_from_what_is_asked(asked: tuple[Remedy, ...], kind: Kind | None) -> None:
    assert proposed_kind(asked) is kind


def _same(codes: Iterable[object], labels: dict[object, str] | object) -> None:
    """Each code has one label, none is shared."""
    assert isinstance(labels, dict)
    assert set(labels) == set(codes)
    assert len(set(labels.values())) == len(labels)
