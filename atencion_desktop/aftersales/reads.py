"""What the after-sales tab shows, as frozen values straight from the columns."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime

from atencion_desktop.aftersales.rules.states import (
    FINAL,
    GROUP_STATES,
    Branch,
    Group,
    Reason,
    Ruling,
    State,
    Wish,
)
from atencion_desktop.base.clock import from_micros
from atencion_desktop.base.errors import NotFound
from atencion_desktop.base.i18n import tr
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit

_LIST = (
    "select l.id, o.id, o.code, l.product, l.brand, l.model, l.serial, l.state, l.promised_on,"
    " o.opened, coalesce(c.name, ''), l.version from order_line l"
    " join aftersales_order o on o.id = l.order_id left join customer c on c.id = o.customer"
)


def _in(states: frozenset[State]) -> str:
    """A list of states for SQL."""
    return ", ".join(f"'{state.value}'" for state in sorted(states))


_ORDER = (
    f"case when l.state in ({_in(FINAL)}) then 1 else 0 end,"
    " coalesce(l.promised_on, '9999-12-31'), l.id desc"
)
_OF_GROUP = {
    group: statement(f"{_LIST} where l.state in ({_in(states)}) order by {_ORDER} limit :most")
    for group, states in GROUP_STATES.items()
}
_COUNTS = statement("select state, count(*) from order_line group by state")
_ONE = statement(f"{_LIST} where l.id = :line")
_OF_CUSTOMER = statement(f"{_LIST} where o.customer = :customer order by l.id desc")
_OF_VISIT = statement(f"{_LIST} where o.visit = :visit order by l.id")
_OF_ORDER = statement(f"{_LIST} where o.id = :order order by l.position")
_DETAIL = statement(
    "select l.id, l.version, o.id, o.code, o.customer, o.visit, o.opened, o.opened_by, l.position,"
    " l.purchase, l.product, l.brand, l.model, l.serial, l.new_serial, l.bought_on,"
    " l.delivered_on, l.invoice, l.amount, l.used, l.proof, l.proof_note, l.wish, l.reason,"
    " l.fault, l.intake, l.accessories, l.coverage, l.state, l.branch, l.ruling, l.work,"
    " l.promised_on, l.received, l.ready, l.delivered, l.collected_by, l.refunded, l.previous_line"
    " from order_line l"
    " join aftersales_order o on o.id = l.order_id where l.id = :line"
)
_EVENTS = statement(
    "select at, actor, action, source, target, evidence from line_event"
    " where line = :line order by id"
)


@dataclass(frozen=True, slots=True)
class LineSummary:
    """A line as the list shows it."""

    id: int
    order: int
    code: str
    product: str
    brand: str
    model: str
    serial: str
    state: State
    promised_on: date | None
    opened: datetime
    customer: str
    version: int

    @property
    def open(self) -> bool:
        """Whether somebody still has to do something."""
        return self.state not in FINAL

    @property
    def title(self) -> str:
        """Product, brand and model on one line."""
        return item_title(self.product, self.brand, self.model)


@dataclass(frozen=True, slots=True)
class LineStep:
    """One thing that happened to a line."""

    at: datetime
    actor: str
    action: str
    source: State
    target: State
    evidence: dict[str, str]


@dataclass(frozen=True, slots=True)
class LineDetail:
    """Everything of one line and its order; ``coverage`` is the law's answer as frozen JSON."""

    id: int
    version: int
    order: int
    code: str
    customer: int | None
    visit: int | None
    opened: datetime
    opened_by: str
    position: int
    purchase: int | None
    product: str
    brand: str
    model: str
    serial: str
    new_serial: str
    bought_on: date | None
    delivered_on: date | None
    invoice: str
    amount: int | None
    used: bool
    proof: bool
    proof_note: str
    wish: Wish
    reason: Reason
    fault: str
    intake: str
    accessories: str
    coverage: str
    state: State
    branch: Branch | None
    ruling: Ruling | None
    work: str
    promised_on: date | None
    received: datetime | None
    ready: datetime | None
    delivered: datetime | None
    collected_by: str
    refunded: int
    previous: int | None

    @property
    def title(self) -> str:
        """Product, brand and model on one line."""
        return item_title(self.product, self.brand, self.model)


def item_title(*parts: str) -> str:
    """What an item is called, empty parts left out."""
    return " ".join(part for part in parts if part)


def of_group(unit: ReadUnit, group: Group, most: int = 500) -> tuple[LineSummary, ...]:
    """The lines of a group, open ones first and by promised day, then the newest."""
    return tuple(_summary(row) for row in unit.rows(_OF_GROUP[group], most=most))


def counts(unit: ReadUnit) -> dict[State, int]:
    """How many lines stand in each state that any stands in."""
    return {State(state): int(number) for state, number in unit.rows(_COUNTS)}


def summary(unit: ReadUnit, line: int) -> tuple[LineSummary, ...]:
    """One line as the list shows it; nothing for an unknown id."""
    return tuple(_summary(row) for row in unit.rows(_ONE, line=line))


def of_customer(unit: ReadUnit, customer: int) -> tuple[LineSummary, ...]:
    """A customer's lines, newest first."""
    return tuple(_summary(row) for row in unit.rows(_OF_CUSTOMER, customer=customer))


def of_visit(unit: ReadUnit, visit: int) -> tuple[LineSummary, ...]:
    """What was taken in during a visit."""
    return tuple(_summary(row) for row in unit.rows(_OF_VISIT, visit=visit))


def of_order(unit: ReadUnit, order: int) -> tuple[LineSummary, ...]:
    """An order's lines in order."""
    return tuple(_summary(row) for row in unit.rows(_OF_ORDER, order=order))


def detail(unit: ReadUnit, line: int) -> LineDetail:
    """One line whole; :class:`NotFound` for an unknown id."""
    row = unit.one(_DETAIL, line=line)
    if row is None:
        raise NotFound(what=tr("el artículo"))
    names = tuple(LineDetail.__dataclass_fields__)
    values = dict(zip(names, row, strict=True))
    for name in ("bought_on", "delivered_on", "promised_on"):
        values[name] = None if values[name] is None else date.fromisoformat(values[name])
    for name in ("opened", "received", "ready", "delivered"):
        values[name] = None if values[name] is None else from_micros(values[name])
    kinds = (("wish", Wish), ("reason", Reason), ("state", State), ("branch", Branch))
    for name, kind in (*kinds, ("ruling", Ruling)):
        values[name] = None if values[name] is None else kind(values[name])
    return LineDetail(**{**values, "used": bool(values["used"]), "proof": bool(values["proof"])})


def steps(unit: ReadUnit, line: int) -> tuple[LineStep, ...]:
    """What happened to a line, oldest first."""
    return tuple(
        LineStep(from_micros(at), actor, action, State(source), State(target), json.loads(shown))
        for at, actor, action, source, target, shown in unit.rows(_EVENTS, line=line)
    )


def _summary(row: tuple[object, ...]) -> LineSummary:
    """A row of the list as a value."""
    line, order, code, product, brand, model, *rest = row
    serial, state, promised, opened, customer, version = rest
    return LineSummary(
        id=int(str(line)),
        order=int(str(order)),
        code=str(code),
        product=str(product),
        brand=str(brand),
        model=str(model),
        serial=str(serial),
        state=State(str(state)),
        promised_on=None if promised is None else date.fromisoformat(str(promised)),
        opened=from_micros(int(str(opened))),
        customer=str(customer),
        version=int(str(version)),
    )
