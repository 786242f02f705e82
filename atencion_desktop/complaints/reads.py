"""Reading cases: the register, one case whole, a customer's, a visit's; prepared SQL only."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from atencion_desktop.base.clock import from_micros, local_day
from atencion_desktop.base.codec import loads
from atencion_desktop.base.errors import NotFound
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.ref import Ref
from atencion_desktop.complaints.content import reminders
from atencion_desktop.complaints.rules.form import Claimant
from atencion_desktop.complaints.rules.kinds import Item, Kind, Remedy, ReplyBy
from atencion_desktop.complaints.rules.states import FINISHED, SETTLED, Action, State
from atencion_desktop.staff import reads as staff
from atencion_desktop.store import documents
from atencion_desktop.store.documents import DocumentInfo
from atencion_desktop.store.search import find
from atencion_desktop.store.statement import Statement, statement
from atencion_desktop.store.unit import ReadUnit

MOST = 500
"""Rows of the register shown at once; the filters narrow it."""
NEAR_DAYS = 3
_DONE = ", ".join(f"'{state}'" for state in sorted(FINISHED))
_SETTLED = ", ".join(f"'{state}'" for state in sorted(SETTLED))
_LIST = (
    "select c.id, c.folio, c.kind, c.state, c.claimant, c.product, c.registered, c.safe_on,"
    " c.customer, c.anonymous, s.document is null, coalesce(s.prints, 0)"
    ' from complaint_case c left join case_sheet s on s."case" = c.id'
    ' and s.edition = (select max(e.edition) from case_sheet e where e."case" = c.id)'
)
_NEWEST = f" order by c.registered desc, c.id desc limit {MOST}"
_FIRST_DUE = f" order by c.safe_on, c.id limit {MOST}"


class Show(StrEnum):
    """Which part of the register is shown."""

    OPEN = "open"
    DUE_SOON = "due_soon"
    NO_SHEET = "no_sheet"
    ALL = "all"


_WHERE: dict[Show, Statement] = {
    Show.OPEN: statement(f"{_LIST} where c.state not in ({_DONE}){_NEWEST}"),
    Show.DUE_SOON: statement(
        f"{_LIST} where c.state not in ({_SETTLED}) and c.safe_on <= :horizon{_FIRST_DUE}"
    ),
    Show.NO_SHEET: statement(f"{_LIST} where s.document is null{_NEWEST}"),
    Show.ALL: statement(f"{_LIST}{_NEWEST}"),
}
_ONE_ROW = statement(f"{_LIST} where c.id = :id")
_OF_CUSTOMER = statement(f"{_LIST} where c.customer = :customer{_NEWEST}")
_OF_VISIT = statement(f"{_LIST} where c.visit = :visit{_NEWEST}")
_CASE_FIELDS = (
    "id version folio kind state place_code customer visit purchase anonymous claimant facts"
    " facts_on facts_time place product item asked asked_text amount currency documents reply"
    " observations registered registered_on registered_by safe_on reopened closed"
)
_CASE = statement(f"select {', '.join(_CASE_FIELDS.split())} from complaint_case where id = :id")
_DEADLINES = statement(
    "select rule, due, quantity, unit, article, title, certain, checked_on from case_deadline"
    ' where "case" = :case order by due, rule'
)
_EVENTS = statement(
    "select at, action, source, target, actor, evidence from case_event"
    ' where "case" = :case order by id'
)


class Light(StrEnum):
    """How near the deadline is; ``NONE`` where none runs."""

    NONE = "none"
    FAR = "far"
    NEAR = "near"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """What of the register is asked for; ``text`` searches all of it."""

    show: Show = Show.OPEN
    kind: Kind | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """One line of the register."""

    id: int
    folio: str
    kind: Kind
    state: State
    who: str
    product: str
    registered: datetime
    safe_on: date | None
    light: Light
    days_left: int | None
    customer: int | None
    owes_sheet: bool
    prints: int


@dataclass(frozen=True, slots=True)
class DeadlineLine:
    """One frozen deadline."""

    rule: str
    due: date
    quantity: int
    unit: str
    article: str
    title: str
    certain: bool
    checked_on: date | None


@dataclass(frozen=True, slots=True)
class EventLine:
    """One move in the case's history."""

    at: datetime
    action: Action
    source: State
    target: State
    actor: str
    evidence: dict[str, str]


@dataclass(frozen=True, slots=True)
class CaseDetail:
    """One case whole. ``amount`` in cents of ``currency``."""

    id: int
    version: int
    folio: str
    kind: Kind
    state: State
    place_code: str
    customer: int | None
    visit: int | None
    purchase: int | None
    anonymous: bool
    claimant: Claimant
    facts: str
    facts_on: date | None
    facts_time: str
    place: str
    product: str
    item: Item
    asked: tuple[Remedy, ...]
    asked_text: str
    amount: int | None
    currency: str
    documents: str
    reply: ReplyBy
    observations: str
    registered: datetime
    registered_on: date
    registered_by: str
    safe_on: date | None
    reopened: int
    closed: datetime | None
    light: Light = Light.NONE
    days_left: int | None = None
    deadlines: tuple[DeadlineLine, ...] = ()
    events: tuple[EventLine, ...] = ()
    papers: tuple[DocumentInfo, ...] = field(default_factory=tuple)
    reminders: tuple[str, ...] = ()


def register(unit: ReadUnit, wanted: CaseFilter) -> tuple[CaseSummary, ...]:
    """The register as filtered, newest first; due soon: the first due first."""
    today = _today(unit)
    if wanted.text.strip():
        hits = find(unit, wanted.text, kinds=("case",))
        found = [unit.one(_ONE_ROW, id=hit.ref.id) for hit in hits]
        rows = [row for row in found if row is not None]
    elif wanted.show is Show.DUE_SOON:
        horizon = date.fromordinal(today.toordinal() + NEAR_DAYS)
        rows = unit.rows(_WHERE[wanted.show], horizon=horizon.isoformat())
    else:
        rows = unit.rows(_WHERE[wanted.show])
    cases = (_summary(row, today) for row in rows)
    return tuple(case for case in cases if wanted.kind in (None, case.kind))


def of_customer(unit: ReadUnit, customer: int) -> tuple[CaseSummary, ...]:
    """All of a customer's cases, newest first."""
    today = _today(unit)
    return tuple(_summary(row, today) for row in unit.rows(_OF_CUSTOMER, customer=customer))


def of_visit(unit: ReadUnit, visit: int) -> tuple[CaseSummary, ...]:
    """The cases opened in a visit."""
    today = _today(unit)
    return tuple(_summary(row, today) for row in unit.rows(_OF_VISIT, visit=visit))


def detail(unit: ReadUnit, case: int) -> CaseDetail:
    """One case whole; :class:`NotFound` for an unknown id."""
    row = unit.one(_CASE, id=case)
    if row is None:
        raise NotFound(what=tr("el expediente"))
    plain: dict[str, Any] = dict(zip(_CASE_FIELDS.split(), row, strict=True))
    state, safe_on = State(plain["state"]), _day(plain["safe_on"])
    shop = staff.shop(unit)
    today = local_day(unit.now, shop.zone)
    kind, filed = Kind(plain["kind"]), date.fromisoformat(plain["registered_on"])
    return CaseDetail(
        **{
            **plain,
            "kind": kind,
            "state": state,
            "anonymous": bool(plain["anonymous"]),
            "claimant": loads(plain["claimant"], Claimant),
            "facts_on": _day(plain["facts_on"]),
            "item": Item(plain["item"]),
            "asked": tuple(Remedy(code) for code in plain["asked"].split(",") if code),
            "reply": ReplyBy(plain["reply"]),
            "registered": from_micros(plain["registered"]),
            "registered_on": filed,
            "safe_on": safe_on,
            "closed": None if plain["closed"] is None else from_micros(plain["closed"]),
        },
        light=light_of(state, safe_on, today),
        days_left=_days_left(state, safe_on, today),
        deadlines=tuple(_deadline(line) for line in unit.rows(_DEADLINES, case=case)),
        events=tuple(_event(line) for line in unit.rows(_EVENTS, case=case)),
        papers=documents.of(unit, Ref("case", case)),
        reminders=() if state in SETTLED else reminders(shop, kind, filed),
    )


def light_of(state: State, safe_on: date | None, today: date) -> Light:
    """The traffic light of a deadline; dark once the customer has the answer."""
    left = _days_left(state, safe_on, today)
    if left is None:
        return Light.NONE
    if left < 0:
        return Light.LATE
    return Light.NEAR if left <= NEAR_DAYS else Light.FAR


def _days_left(state: State, safe_on: date | None, today: date) -> int | None:
    """Days until the safe date; negative when it is over, ``None`` when none runs."""
    return None if safe_on is None or state in SETTLED else (safe_on - today).days


def _summary(row: tuple[Any, ...], today: date) -> CaseSummary:
    """One row of the register as a value."""
    number, folio, kind, state, claimant, product, registered, safe, customer, anonymous, *rest = (
        row
    )
    owes, prints = rest
    safe_on = _day(safe)
    return CaseSummary(
        id=number,
        folio=folio,
        kind=Kind(kind),
        state=State(state),
        who=tr("Anónima") if anonymous else loads(claimant, Claimant).name,
        product=product,
        registered=from_micros(registered),
        safe_on=safe_on,
        light=light_of(State(state), safe_on, today),
        days_left=_days_left(State(state), safe_on, today),
        customer=customer,
        owes_sheet=bool(owes),
        prints=prints,
    )


def _deadline(row: tuple[Any, ...]) -> DeadlineLine:
    """One deadline as a value."""
    rule, due, quantity, unit, article, title, certain, checked = row
    return DeadlineLine(
        rule=rule,
        due=date.fromisoformat(due),
        quantity=quantity,
        unit=unit,
        article=article,
        title=title,
        certain=bool(certain),
        checked_on=_day(checked),
    )


def _event(row: tuple[Any, ...]) -> EventLine:
    """One event as a value."""
    at, action, source, target, actor, evidence = row
    moved = (Action(action), State(source), State(target))
    return EventLine(from_micros(at), *moved, actor, json.loads(evidence))


def _day(text: str | None) -> date | None:
    """A stored day."""
    return None if text is None else date.fromisoformat(text)


def _today(unit: ReadUnit) -> date:
    """The shop's day."""
    return local_day(unit.now, staff.shop(unit).zone)
