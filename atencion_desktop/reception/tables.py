"""The reception's tables: visits, what happened to each, ticket counters, hand-over notes.

The hot paths read and write them with the prepared statements of ``sql.py``; a test compares
these models with the migrated schema.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from atencion_desktop.base.outcome import Topic
from atencion_desktop.reception.rules import Channel, Priority, Result, State
from atencion_desktop.store.orm import STRICT, Base, Code

_WAITING = text("state = 'waiting'")
_OPEN = text("state in ('called', 'in_service', 'on_hold')")
_HAS_CUSTOMER = text("customer_id is not null")
_HAS_DESK = text("desk_id is not null")
_UNDOES = text("undoes is not null")


class VisitRow(Base):
    """One person's passage through the desk, with its number and its place in the queue.

    ``order_key`` is what the queue is sorted by, never null. ``since`` is when the present state
    began; ``called`` the first call of the present round, ``calls`` how many there were.
    ``wait_low`` and ``wait_high`` are the minutes told at arrival. ``reliable`` is cleared when
    the recorded times do not count for statistics.
    """

    __tablename__ = "visit"
    announces = frozenset({Topic.QUEUE})

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    letter: Mapped[str]
    number: Mapped[int]
    service_id: Mapped[int] = mapped_column(ForeignKey("service.id"))
    priority: Mapped[Priority] = mapped_column(Code(Priority))
    channel: Mapped[Channel] = mapped_column(Code(Channel))
    language: Mapped[str]
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    reason: Mapped[str]
    arrived: Mapped[datetime]
    booked: Mapped[datetime | None]
    order_key: Mapped[datetime]
    wait_low: Mapped[int | None]
    wait_high: Mapped[int | None]
    state: Mapped[State] = mapped_column(Code(State))
    since: Mapped[datetime]
    desk_id: Mapped[int | None] = mapped_column(ForeignKey("desk.id"))
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    for_desk_id: Mapped[int | None] = mapped_column(ForeignKey("desk.id"))
    for_account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    calls: Mapped[int]
    called: Mapped[datetime | None]
    started: Mapped[datetime | None]
    ended: Mapped[datetime | None]
    result: Mapped[Result] = mapped_column(Code(Result))
    satisfaction: Mapped[int | None]
    reliable: Mapped[bool]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        UniqueConstraint("day", "letter", "number"),
        CheckConstraint("satisfaction between 1 and 5", name="satisfaction"),
        Index(
            "ix_visit_waiting",
            "day",
            "order_key",
            "id",
            "service_id",
            "for_desk_id",
            "for_account_id",
            sqlite_where=_WAITING,
            postgresql_where=_WAITING,
        ),
        Index("ix_visit_open", "desk_id", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index(
            "ix_visit_customer",
            "customer_id",
            "arrived",
            sqlite_where=_HAS_CUSTOMER,
            postgresql_where=_HAS_CUSTOMER,
        ),
        STRICT,
    )


class VisitEventRow(Base):
    """Something that happened to a visit; never changed, never deleted.

    ``before`` keeps (as JSON) what an undo would restore; ``undoes`` is the event that this one
    undid, which cannot happen twice.
    """

    __tablename__ = "visit_event"
    announces = frozenset({Topic.QUEUE})

    id: Mapped[int] = mapped_column(primary_key=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"))
    at: Mapped[datetime]
    kind: Mapped[str]
    from_state: Mapped[State | None] = mapped_column(Code(State))
    to_state: Mapped[State] = mapped_column(Code(State))
    desk_id: Mapped[int | None] = mapped_column(ForeignKey("desk.id"))
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    actor: Mapped[str]
    note: Mapped[str]
    before: Mapped[str | None]
    undoes: Mapped[int | None] = mapped_column(ForeignKey("visit_event.id"))

    __table_args__ = (
        Index(None, "visit_id"),
        Index(
            "ix_visit_event_desk",
            "desk_id",
            "at",
            sqlite_where=_HAS_DESK,
            postgresql_where=_HAS_DESK,
        ),
        Index(
            "uq_visit_event_undoes",
            "undoes",
            unique=True,
            sqlite_where=_UNDOES,
            postgresql_where=_UNDOES,
        ),
        STRICT,
    )


class TicketCounterRow(Base):
    """The last number given for a letter on a day of the shop."""

    __tablename__ = "ticket_counter"

    day: Mapped[date] = mapped_column(primary_key=True)
    letter: Mapped[str] = mapped_column(primary_key=True)
    last: Mapped[int]


class HandoverNoteRow(Base):
    """What the next colleague must know about a visit."""

    __tablename__ = "handover_note"
    announces = frozenset({Topic.QUEUE})

    id: Mapped[int] = mapped_column(primary_key=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"))
    at: Mapped[datetime]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    author: Mapped[str]
    text: Mapped[str]

    __table_args__ = (Index(None, "visit_id"), STRICT)
