"""Orders and lines written inside a transaction: opening, moving through the table, signing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from atencion_desktop.aftersales.rules.lines import (
    SERIES,
    Evidence,
    NewLine,
    NewOrder,
    TooMuchRefund,
    order_number,
)
from atencion_desktop.aftersales.rules.moves import Move, find_move
from atencion_desktop.aftersales.rules.states import OURS, STATE_LABELS, Branch, Ruling, State
from atencion_desktop.base.clock import local_day
from atencion_desktop.base.codec import dumps
from atencion_desktop.base.errors import ChangedMeanwhile, MissingValue, NotFound
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.ref import Ref
from atencion_desktop.base.stroke import Signature
from atencion_desktop.commitments import records as commitments
from atencion_desktop.commitments.rules import Move as Outcome
from atencion_desktop.commitments.rules import NewCommitment, Side
from atencion_desktop.commitments.rules import State as Promise
from atencion_desktop.customers import purchases
from atencion_desktop.staff import reads
from atencion_desktop.store.unit import Unit

if TYPE_CHECKING:
    from atencion_desktop.aftersales.tables import LineRow, OrderRow


def today_of(unit: Unit) -> date:
    """The shop's calendar day."""
    return local_day(unit.now, reads.shop(unit).zone)


def open_order(unit: Unit, new: NewOrder, coverages: tuple[str, ...]) -> int:
    """A new order with its items, each with the law's answer of today; gives its id."""
    from atencion_desktop.aftersales.tables import OrderRow

    if not new.lines:
        raise MissingValue("product")
    today = today_of(unit)
    lines = tuple(line.checked(today) for line in new.lines)
    number = unit.folio(SERIES, today.year)
    order = OrderRow(
        year=today.year,
        number=number,
        code=order_number(today.year, number),
        customer=new.customer,
        visit=new.visit,
        opened=unit.now,
        opened_by=unit.actor.name,
    )
    unit.session.add(order)
    unit.session.flush()
    unit.journal("order.opened", Ref("order", order.id), {"code": order.code, "items": len(lines)})
    for position, (line, coverage) in enumerate(zip(lines, coverages, strict=True), start=1):
        _add_line(unit, order, position, line, coverage)
    return order.id


def _add_line(unit: Unit, order: OrderRow, position: int, new: NewLine, coverage: str) -> None:
    """One item: requested, and received in the same breath when it is left with us."""
    from atencion_desktop.aftersales.tables import LineRow

    row = LineRow(
        order_id=order.id,
        position=position,
        purchase=new.purchase,
        product=new.product,
        brand=new.brand,
        model=new.model,
        serial=new.serial,
        new_serial="",
        bought_on=new.bought_on,
        delivered_on=new.delivered_on,
        invoice=new.invoice,
        amount=new.amount,
        used=new.used,
        proof=new.proof,
        proof_note=new.proof_note,
        wish=new.wish,
        reason=new.reason,
        fault=new.fault,
        intake="",
        accessories=new.accessories,
        coverage=coverage,
        state=State.REQUESTED,
        work="",
        promised_on=new.promised_on,
        collected_by="",
        refunded=0,
        previous_line=new.previous,
    )
    unit.session.add(row)
    unit.session.flush()
    if new.previous is not None:
        before = line_of(unit, new.previous)
        move(unit, before.id, before.version, "re_enter", Evidence({"note": new.fault}))
    _index(unit, order, row)
    if new.intake:
        move(unit, row.id, row.version, "receive", Evidence({"intake": new.intake}))
    if new.promised_on:
        _promise(unit, order, row, new.promised_on)


def _promise(unit: Unit, order: OrderRow, row: LineRow, due_on: date) -> None:
    """What we said about when it will be ready is a commitment like any other."""
    commitments.add(
        unit,
        NewCommitment(
            side=Side.BUSINESS,
            what=tr("Tener lista la orden {code}: {product}", code=order.code, product=row.product),
            due_on=due_on,
            owner=unit.actor.account,
            customer=order.customer,
            origin=Ref("order_line", row.id),
        ),
    )


def _keep_promise(unit: Unit, row: LineRow) -> None:
    """An item that is ready, or gone, is promised no more: nobody is reminded of it."""
    if row.state in OURS and row.state is not State.READY:
        return
    words = tr(STATE_LABELS[row.state])
    for promise in commitments.of_origin(unit, Ref("order_line", row.id)):
        if promise.state is Promise.OPEN:
            commitments.move(unit, promise.id, Outcome.DONE, words)


def _index(unit: Unit, order: OrderRow, row: LineRow) -> None:
    """Findable by order code, serial, invoice, product."""
    subtitle = " · ".join(part for part in (row.product, row.brand, row.serial) if part)
    terms = (row.product, row.brand, row.model, row.serial, row.invoice)
    unit.index(Ref("order_line", row.id), order.code, subtitle, terms)


def line_of(unit: Unit, line: int) -> LineRow:
    """The row of a line; :class:`NotFound` for an unknown id."""
    from atencion_desktop.aftersales.tables import LineRow

    row = unit.session.get(LineRow, line)
    if row is None:
        raise NotFound(what=tr("el artículo"))
    return row


def move(unit: Unit, line: int, version: int, action: str, evidence: Evidence) -> State:
    """Take a line one step through the table, with what the step must show.

    Raises :class:`IllegalMove`, :class:`ChangedMeanwhile` or the missing value's own error.
    """
    from atencion_desktop.aftersales.tables import LineEvent

    row = line_of(unit, line)
    if row.version != version:
        raise ChangedMeanwhile
    step = find_move(action, row.state, row.branch, unit.actor.role)
    shown = evidence.checked(step.needs)
    source = row.state
    _apply(row, step, shown, unit)
    row.state = step.target
    unit.session.add(
        LineEvent(
            line=row.id,
            at=unit.now,
            actor=unit.actor.name,
            account=unit.actor.account,
            action=action,
            source=source,
            target=step.target,
            evidence=dumps(shown.values),
        )
    )
    _mark_custody(unit, row, source)
    _keep_promise(unit, row)
    unit.session.flush()
    facts = {"from": source, "to": step.target, "branch": row.branch}
    unit.journal(f"line.{action}", Ref("order_line", row.id), facts)
    return step.target


def _apply(row: LineRow, step: Move, shown: Evidence, unit: Unit) -> None:
    """What a step writes on the line besides its state."""
    if "branch" in step.needs:
        row.branch = Branch(shown.get("branch"))
    if "ruling" in step.needs:
        row.ruling = Ruling(shown.get("ruling"))
    if step.action == "refund":
        _refund(row, int(shown.get("cents") or 0))
    simple = {"intake": "intake", "new_serial": "new_serial", "collected_by": "collected_by"}
    for name, column in simple.items():
        if shown.get(name):
            setattr(row, column, shown.get(name))
    if shown.get("work"):
        row.work = shown.get("work")
    if step.target is State.READY:
        row.ready = unit.now
    if step.target is State.DELIVERED:
        row.delivered = unit.now


def _refund(row: LineRow, cents: int) -> None:
    """Never more than was paid and not yet given back."""
    if row.amount is not None and cents > row.amount - row.refunded:
        left = f"{(row.amount - row.refunded) / 100:.2f}".replace(".", ",")
        raise TooMuchRefund("amount", left=left)
    row.refunded += cents


def _mark_custody(unit: Unit, row: LineRow, source: State) -> None:
    """The guarantee stands still from the day the item is ours to the day it is given back."""
    was_ours, is_ours = source in OURS, row.state in OURS
    if is_ours and not was_ours:
        row.received = unit.now
        if row.purchase is not None:
            purchases.suspend(unit, row.purchase, row.id, today_of(unit), row.fault)
    if was_ours and not is_ours and row.purchase is not None:
        replaced = row.branch is Branch.EXCHANGE and row.state is State.DELIVERED
        purchases.release(unit, row.id, today_of(unit), replaced=replaced)


def sign(unit: Unit, order: int, slip: str, signatures: tuple[Signature, ...]) -> None:
    """Keep who signed a slip and their strokes."""
    from atencion_desktop.aftersales.tables import SlipSignature

    for signature in signatures:
        unit.session.add(
            SlipSignature(
                order_id=order,
                slip=slip,
                signer=signature.signer,
                signed=unit.now,
                strokes=dumps(signature.strokes),
            )
        )
    facts: dict[str, Any] = {"slip": slip, "signatures": len(signatures)}
    unit.journal("slip.signed", Ref("order", order), facts)
