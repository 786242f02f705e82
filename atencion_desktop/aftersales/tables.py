"""Orders, their lines, and what happened to each line."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from atencion_desktop.aftersales.rules.states import Branch, Reason, Ruling, State, Wish
from atencion_desktop.base.outcome import Topic
from atencion_desktop.customers.tables import CustomerRow, PurchaseRow
from atencion_desktop.reception.tables import VisitRow
from atencion_desktop.store.orm import STRICT, Base, Code


class OrderRow(Base):
    """One visit's after-sales order; its items are the lines."""

    __tablename__ = "aftersales_order"
    announces = frozenset({Topic.AFTERSALES})

    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    number: Mapped[int]
    code: Mapped[str]
    customer: Mapped[int | None] = mapped_column(ForeignKey(CustomerRow.id))
    visit: Mapped[int | None] = mapped_column(ForeignKey(VisitRow.id))
    opened: Mapped[datetime]
    opened_by: Mapped[str]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (UniqueConstraint("year", "number"), Index(None, "customer"), STRICT)


class LineRow(Base):
    """One item: what it is, what was asked, what the law says of it, where it stands.

    ``coverage`` is the answer of the law on the day it was taken, frozen as JSON. Amounts are
    cents of the shop's currency.
    """

    __tablename__ = "order_line"
    announces = frozenset({Topic.AFTERSALES})

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("aftersales_order.id"))
    position: Mapped[int]
    purchase: Mapped[int | None] = mapped_column(ForeignKey(PurchaseRow.id))
    product: Mapped[str]
    brand: Mapped[str]
    model: Mapped[str]
    serial: Mapped[str]
    new_serial: Mapped[str]
    bought_on: Mapped[date | None]
    delivered_on: Mapped[date | None]
    invoice: Mapped[str]
    amount: Mapped[int | None]
    used: Mapped[bool]
    proof: Mapped[bool]
    proof_note: Mapped[str]
    wish: Mapped[Wish] = mapped_column(Code(Wish))
    reason: Mapped[Reason] = mapped_column(Code(Reason))
    fault: Mapped[str]
    intake: Mapped[str]
    accessories: Mapped[str]
    coverage: Mapped[str]
    state: Mapped[State] = mapped_column(Code(State))
    branch: Mapped[Branch | None] = mapped_column(Code(Branch))
    ruling: Mapped[Ruling | None] = mapped_column(Code(Ruling))
    work: Mapped[str]
    promised_on: Mapped[date | None]
    received: Mapped[datetime | None]
    ready: Mapped[datetime | None]
    delivered: Mapped[datetime | None]
    collected_by: Mapped[str]
    refunded: Mapped[int]
    previous_line: Mapped[int | None] = mapped_column(ForeignKey("order_line.id"))
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        UniqueConstraint("order_id", "position"),
        Index(None, "state"),
        Index(None, "serial"),
        STRICT,
    )


class LineEvent(Base):
    """One step of a line: from where to where, by whom, with what evidence. Never changed."""

    __tablename__ = "line_event"
    announces = frozenset({Topic.AFTERSALES})

    id: Mapped[int] = mapped_column(primary_key=True)
    line: Mapped[int] = mapped_column(ForeignKey("order_line.id"))
    at: Mapped[datetime]
    actor: Mapped[str]
    account: Mapped[int | None]
    action: Mapped[str]
    source: Mapped[State] = mapped_column(Code(State))
    target: Mapped[State] = mapped_column(Code(State))
    evidence: Mapped[str]

    __table_args__ = (Index(None, "line"), STRICT)


class SlipSignature(Base):
    """Strokes signed on a slip (``deposit`` or ``delivery``) and who signed."""

    __tablename__ = "slip_signature"
    announces = frozenset({Topic.AFTERSALES})

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("aftersales_order.id"))
    slip: Mapped[str]
    signer: Mapped[str]
    signed: Mapped[datetime]
    strokes: Mapped[str]

    __table_args__ = (Index(None, "order_id"), STRICT)
