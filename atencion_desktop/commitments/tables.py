"""Commitments and everything that ever happened to each."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from atencion_desktop.base.outcome import Topic
from atencion_desktop.commitments.rules import Move, Side, State
from atencion_desktop.customers.tables import CustomerRow
from atencion_desktop.staff.tables import AccountRow
from atencion_desktop.store.orm import STRICT, Base, Code


class CommitmentRow(Base):
    """Something promised. Never deleted: it ends done or cancelled, with words and a name."""

    __tablename__ = "commitment"
    announces = frozenset({Topic.COMMITMENTS})

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    side: Mapped[Side] = mapped_column(Code(Side))
    what: Mapped[str]
    due_on: Mapped[date]
    owner: Mapped[int | None] = mapped_column(ForeignKey(AccountRow.id))
    customer: Mapped[int | None] = mapped_column(ForeignKey(CustomerRow.id))
    origin_kind: Mapped[str]
    origin_id: Mapped[int]
    state: Mapped[State] = mapped_column(Code(State))
    outcome: Mapped[str]
    created: Mapped[datetime]
    created_by: Mapped[str]
    closed: Mapped[datetime | None]
    closed_by: Mapped[str]

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        Index(None, "state", "due_on"),
        Index(None, "customer"),
        Index(None, "origin_kind", "origin_id"),
        CheckConstraint("length(what) between 1 and 300", name="what_length"),
        STRICT,
    )


class CommitmentEvent(Base):
    """One step of a commitment, with what stood before it, so that it can be taken back."""

    __tablename__ = "commitment_event"
    announces = frozenset({Topic.COMMITMENTS})

    id: Mapped[int] = mapped_column(primary_key=True)
    commitment: Mapped[int] = mapped_column(ForeignKey("commitment.id"))
    at: Mapped[datetime]
    actor: Mapped[str]
    move: Mapped[Move] = mapped_column(Code(Move))
    words: Mapped[str]
    state_before: Mapped[State] = mapped_column(Code(State))
    due_before: Mapped[date]
    due_after: Mapped[date]

    __table_args__ = (Index(None, "commitment"), STRICT)
