"""Moving a case through its table, with the evidence that each move needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from atencion_desktop.base.codec import dumps
from atencion_desktop.base.errors import MissingValue, NotFound, TooLong
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.ref import Ref
from atencion_desktop.base.text import clean
from atencion_desktop.commitments import records as commitments
from atencion_desktop.commitments.rules import Move
from atencion_desktop.commitments.rules import State as PromiseState
from atencion_desktop.complaints import sheets
from atencion_desktop.complaints.registration import add_event
from atencion_desktop.complaints.rules.sheet import SignedHow, SignedWhat, Signing
from atencion_desktop.complaints.rules.states import (
    FINISHED,
    SETTLED,
    STATE_LABELS,
    Action,
    Evidence,
    State,
    Transition,
)
from atencion_desktop.complaints.rules.table import checked_move
from atencion_desktop.store.unit import Unit

if TYPE_CHECKING:
    from atencion_desktop.complaints.tables import CaseRow

EVIDENCE_LIMIT = 3_000


def move(
    unit: Unit,
    case: int,
    action: Action,
    evidence: Mapping[Evidence, str],
    signing: Signing | None = None,
) -> State:
    """Make one move of the table; gives the new state.

    :class:`IllegalMove`, :class:`NotAllowed`, or :class:`MissingValue` beside the evidence that
    the table asks for and was not given.
    """
    row = _row(unit, case)
    line = checked_move(row.state, action, row.kind, unit.actor.role)
    given = _evidence(line, evidence, signing)
    source, row.state = row.state, line.target
    if action is Action.REOPEN:
        row.reopened += 1
    row.closed = unit.now if line.target in FINISHED else None
    unit.session.flush()
    if signing is not None and Evidence.SIGNATURE in line.needs:
        sheets.add_signature(unit, case, SignedWhat.ACCEPTANCE, row.reopened, signing)
    add_event(unit, row, action, source, given)
    _keep_promises(unit, row, given)
    unit.journal(
        "case.moved",
        Ref("case", case),
        {"action": action, "from": source, "to": row.state, "evidence": sorted(given)},
        customer=row.customer,
        personal=None if row.customer is None else {"evidence": dumps(given)},
    )
    return row.state


def _evidence(
    line: Transition, evidence: Mapping[Evidence, str], signing: Signing | None
) -> dict[str, str]:
    """What the move needs, clean; nothing needed may be missing."""
    given: dict[str, str] = {}
    for need in line.needs:
        if need is Evidence.SIGNATURE:
            given[need.value] = _signed(signing)
            continue
        text = clean(evidence.get(need, ""), multiline=True)
        if not text:
            raise MissingValue(need.value)
        if len(text) > EVIDENCE_LIMIT:
            raise TooLong(need.value, limit=EVIDENCE_LIMIT)
        given[need.value] = text
    return given


def _signed(signing: Signing | None) -> str:
    """Who signed and how; a refusal is no agreement."""
    if signing is None or signing.how is SignedHow.REFUSED:
        raise MissingValue(Evidence.SIGNATURE.value)
    return f"{signing.how}: {clean(signing.checked().signer)}"


def _keep_promises(unit: Unit, row: CaseRow, given: Mapping[str, str]) -> None:
    """The promised answer is kept once the customer has it, and void once the case is."""
    if row.state not in SETTLED:
        return
    words = next(iter(given.values()), "") or tr(STATE_LABELS[row.state])
    kind = Move.CANCEL if row.state is State.ANNULLED else Move.DONE
    for promise in commitments.of_origin(unit, Ref("case", row.id)):
        if promise.state is PromiseState.OPEN:
            commitments.move(unit, promise.id, kind, words[:300])


def _row(unit: Unit, case: int) -> CaseRow:
    """The row; :class:`NotFound` for an unknown case."""
    from atencion_desktop.complaints.tables import CaseRow

    row = unit.session.get(CaseRow, case)
    if row is None:
        raise NotFound(what=tr("el expediente"))
    return row
