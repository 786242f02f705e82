"""The shop's own rows: business, people, services, desks, hours, approvals."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from atencion_desktop.base.actor import Role
from atencion_desktop.base.outcome import Topic
from atencion_desktop.staff.rules import DeskState, PauseReason
from atencion_desktop.store.orm import STRICT, Base, Code


class ShopRow(Base):
    """The business: always row 1."""

    __tablename__ = "shop"
    announces = frozenset({Topic.SHOP})

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    legal_name: Mapped[str]
    tax_id: Mapped[str]
    activity: Mapped[str]
    address: Mapped[str]
    postcode: Mapped[str]
    city: Mapped[str]
    province: Mapped[str]
    place: Mapped[str]
    country: Mapped[str]
    phone: Mapped[str]
    email: Mapped[str]
    language: Mapped[str]
    time_zone: Mapped[str]
    currency: Mapped[str]
    adr_body: Mapped[str]
    arbitration: Mapped[bool]
    credit_minutes: Mapped[int]
    created: Mapped[datetime]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}


class AccountRow(Base):
    """A person who works here. ``credential`` is the encoded hash of the password, if any."""

    __tablename__ = "account"
    announces = frozenset({Topic.STAFF})

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    role: Mapped[Role] = mapped_column(Code(Role))
    active: Mapped[bool]
    credential: Mapped[str | None]
    created: Mapped[datetime]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}


class ServiceRow(Base):
    """What people come for."""

    __tablename__ = "service"
    announces = frozenset({Topic.SHOP})

    id: Mapped[int] = mapped_column(primary_key=True)
    letter: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    promise_minutes: Mapped[int]
    minutes: Mapped[int]
    procedure: Mapped[str]
    position: Mapped[int]
    active: Mapped[bool]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}


class DeskRow(Base):
    """A counter position, its state and who is on it."""

    __tablename__ = "desk"
    announces = frozenset({Topic.DESKS})

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    state: Mapped[DeskState] = mapped_column(Code(DeskState))
    pause_reason: Mapped[PauseReason | None] = mapped_column(Code(PauseReason))
    since: Mapped[datetime]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    position: Mapped[int]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}


class DeskServiceRow(Base):
    """Which services a desk attends."""

    __tablename__ = "desk_service"
    announces = frozenset({Topic.DESKS})

    desk_id: Mapped[int] = mapped_column(ForeignKey("desk.id"), primary_key=True)
    service_id: Mapped[int] = mapped_column(ForeignKey("service.id"), primary_key=True)


class OpeningHoursRow(Base):
    """One stretch of opening hours, ``HH:MM`` on the shop's wall clock."""

    __tablename__ = "opening_hours"
    announces = frozenset({Topic.SHOP})

    id: Mapped[int] = mapped_column(primary_key=True)
    weekday: Mapped[int]
    opens: Mapped[str]
    closes: Mapped[str]


class OpeningExceptionRow(Base):
    """A date that differs from its weekday."""

    __tablename__ = "opening_exception"
    announces = frozenset({Topic.SHOP})

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    opens: Mapped[str | None]
    closes: Mapped[str | None]
    reason: Mapped[str]


class ApprovalRow(Base):
    """A four-eyes request, bound by its digest to exactly what was asked."""

    __tablename__ = "approval"
    announces = frozenset({Topic.STAFF})

    id: Mapped[int] = mapped_column(primary_key=True)
    permission: Mapped[str]
    subject: Mapped[str]
    content: Mapped[str]
    digest: Mapped[str]
    requested_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
    requested_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    state: Mapped[str]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    decided_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (CheckConstraint("decided_by <> requested_by", name="two_people"), STRICT)
