"""Forms not yet registered, inside somebody's own transaction: saved, parked, discarded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from atencion_desktop.base.clock import from_micros
from atencion_desktop.base.codec import dumps, loads
from atencion_desktop.base.errors import IllegalMove, InputError, NotFound, TooLong
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.ref import Ref
from atencion_desktop.base.text import clean
from atencion_desktop.complaints.rules.form import ComplaintForm
from atencion_desktop.complaints.rules.kinds import Kind
from atencion_desktop.complaints.rules.states import STATE_LABELS, Action, State
from atencion_desktop.complaints.rules.table import checked_move
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit, Unit

if TYPE_CHECKING:
    from atencion_desktop.complaints.tables import CaseDraft

MOST_PARKED = 5
CONTENT_LIMIT = 60_000
"""Every field at its limit fits; a pasted megabyte does not."""
_LABEL_LENGTH = 60
_OPEN = statement(
    "select id, label, parked, saved, visit from case_draft"
    " where state = 'draft' and coalesce(desk, '') = :desk order by saved desc, id desc"
)
_ONE = statement("select state, content from case_draft where id = :id")
_PARKED = statement(
    "select count(*) from case_draft where state = 'draft' and parked = 1"
    " and coalesce(desk, '') = :desk and id <> :id"
)


class TooManyParked(InputError):
    """Five forms wait already: one must be finished first."""

    template = tr_noop("Ya hay {most} formularios aparcados. Termine o descarte uno antes.")


@dataclass(frozen=True, slots=True)
class DraftSummary:
    """An open draft in the list of this desk; ``saved`` in UTC."""

    id: int
    label: str
    parked: bool
    saved: datetime
    visit: int | None


def save(unit: Unit, draft: int | None, form: ComplaintForm) -> int:
    """Keep the form as it stands, unfinished or not; gives the draft's id."""
    content = dumps(form)
    if len(content) > CONTENT_LIMIT:
        raise TooLong("facts", limit=CONTENT_LIMIT)
    row = _open_row(unit, draft) if draft is not None else _new(unit)
    row.content, row.label, row.visit, row.saved = content, label_of(form), form.visit, unit.now
    unit.session.flush()
    unit.journal("case.draft_saved", Ref("case_draft", row.id), {"characters": len(content)})
    return row.id


def park(unit: Unit, draft: int, *, parked: bool) -> None:
    """Put a form aside, or take it up again; at most five wait at a desk."""
    row = _open_row(unit, draft)
    waiting = unit.one(_PARKED, desk=unit.actor.desk or "", id=draft)
    if parked and waiting is not None and waiting[0] >= MOST_PARKED:
        raise TooManyParked("draft", most=MOST_PARKED)
    row.parked, row.desk = parked, unit.actor.desk
    unit.session.flush()
    unit.journal("case.draft_parked", Ref("case_draft", row.id), {"parked": parked})


def discard(unit: Unit, draft: int, reason: str) -> None:
    """Throw a form away: its content goes, the fact and the reason stay. No number is used."""
    row = _open_row(unit, draft)
    checked_move(State.DRAFT, Action.DISCARD, Kind.COMPLAINT, unit.actor.role)
    finish(unit, draft, State.DISCARDED)
    unit.journal("case.draft_discarded", Ref("case_draft", row.id), {"reason": clean(reason)})


def finish(unit: Unit, draft: int, state: State) -> None:
    """A draft that became a case, or nothing: what was typed in it is not kept twice."""
    row = _open_row(unit, draft)
    row.state, row.content, row.label, row.parked = state, "", "", False
    unit.session.flush()


def open_at(unit: ReadUnit, desk: str | None) -> tuple[DraftSummary, ...]:
    """The open drafts of a desk, last saved first."""
    return tuple(
        DraftSummary(number, label, bool(parked), from_micros(saved), visit)
        for number, label, parked, saved, visit in unit.rows(_OPEN, desk=desk or "")
    )


def read(unit: ReadUnit, draft: int) -> ComplaintForm:
    """The form of an open draft; :class:`NotFound` when it is no more."""
    found = unit.one(_ONE, id=draft)
    if found is None or found[0] != State.DRAFT:
        raise NotFound(what=tr("el borrador"))
    return loads(found[1], ComplaintForm)


def label_of(form: ComplaintForm) -> str:
    """How a draft is listed: who, or else how it begins."""
    begins = clean(form.facts)[:_LABEL_LENGTH]
    return clean(form.claimant.name)[:_LABEL_LENGTH] or begins or tr("Sin nombre todavía")


def _new(unit: Unit) -> CaseDraft:
    """An empty draft of this desk."""
    from atencion_desktop.complaints.tables import CaseDraft

    row = CaseDraft(
        state=State.DRAFT,
        desk=unit.actor.desk,
        parked=False,
        content="",
        label="",
        created=unit.now,
        created_by=unit.actor.name,
        saved=unit.now,
    )
    unit.session.add(row)
    return row


def _open_row(unit: Unit, draft: int) -> CaseDraft:
    """The row of a draft still open."""
    from atencion_desktop.complaints.tables import CaseDraft

    row = unit.session.get(CaseDraft, draft)
    if row is None:
        raise NotFound(what=tr("el borrador"))
    if row.state is not State.DRAFT:
        raise IllegalMove(action="draft", state=tr(STATE_LABELS[row.state]))
    return row
