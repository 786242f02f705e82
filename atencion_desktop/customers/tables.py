"""Customers, how to reach them, what was noted, what they bought and when it was with us."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from atencion_desktop.base.outcome import Topic
from atencion_desktop.customers.rules import (
    ContactKind,
    CustomerKind,
    ItemCondition,
    Reach,
    SaleChannel,
)
from atencion_desktop.store.orm import STRICT, Base, Code


class CustomerRow(Base):
    """A person or a company. ``name`` is the whole name as shown, ``name_key`` as compared."""

    __tablename__ = "customer"
    announces = frozenset({Topic.CUSTOMERS})

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    kind: Mapped[CustomerKind] = mapped_column(Code(CustomerKind))
    given_name: Mapped[str]
    surnames: Mapped[str]
    company: Mapped[str]
    name: Mapped[str]
    name_key: Mapped[str]
    document_kind: Mapped[str]
    document: Mapped[str]
    document_key: Mapped[str]
    language: Mapped[str]
    reach: Mapped[Reach | None] = mapped_column(Code(Reach))
    birthday: Mapped[date | None]
    created: Mapped[datetime]
    created_by: Mapped[str]

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        Index(None, "name_key"),
        Index(None, "document_key"),
        CheckConstraint("length(name) between 1 and 250", name="name_length"),
        STRICT,
    )


class ContactPoint(Base):
    """A phone or e-mail: as typed, and as compared (E.164, or the e-mail in lower case).

    ``position`` 0 of each kind is the primary one. ``normal`` is empty when it is no real number.
    """

    __tablename__ = "contact_point"
    announces = frozenset({Topic.CUSTOMERS})

    id: Mapped[int] = mapped_column(primary_key=True)
    customer: Mapped[int] = mapped_column(ForeignKey(CustomerRow.id))
    kind: Mapped[ContactKind] = mapped_column(Code(ContactKind))
    position: Mapped[int]
    typed: Mapped[str]
    normal: Mapped[str]
    label: Mapped[str]

    __table_args__ = (
        Index(None, "customer", "kind", "position"),
        Index(None, "normal"),
        CheckConstraint("length(typed) between 1 and 120", name="typed_length"),
        STRICT,
    )


class PostalAddress(Base):
    """A postal address; ``position`` 0 is the primary one."""

    __tablename__ = "postal_address"
    announces = frozenset({Topic.CUSTOMERS})

    id: Mapped[int] = mapped_column(primary_key=True)
    customer: Mapped[int] = mapped_column(ForeignKey(CustomerRow.id))
    position: Mapped[int]
    street: Mapped[str]
    postcode: Mapped[str]
    city: Mapped[str]
    province: Mapped[str]
    label: Mapped[str]

    __table_args__ = (Index(None, "customer", "position"), STRICT)


class CustomerNote(Base):
    """Something to remember about a customer; an ``alert`` is shown before speaking to them."""

    __tablename__ = "customer_note"
    announces = frozenset({Topic.CUSTOMERS})

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    customer: Mapped[int] = mapped_column(ForeignKey(CustomerRow.id))
    text: Mapped[str]
    alert: Mapped[bool]
    created: Mapped[datetime]
    created_by: Mapped[str]
    removed: Mapped[datetime | None]

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        Index(None, "customer"),
        CheckConstraint("length(text) between 1 and 10000", name="text_length"),
        STRICT,
    )


class PurchaseRow(Base):
    """Something bought in the shop. ``amount`` in cents; ``replaced_on``: a new unit was given."""

    __tablename__ = "purchase"
    announces = frozenset({Topic.PURCHASES})

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    customer: Mapped[int | None] = mapped_column(ForeignKey(CustomerRow.id))
    product: Mapped[str]
    brand: Mapped[str]
    model: Mapped[str]
    serial: Mapped[str]
    serial_key: Mapped[str]
    bought_on: Mapped[date | None]
    delivered_on: Mapped[date | None]
    amount: Mapped[int | None]
    invoice: Mapped[str]
    channel: Mapped[SaleChannel] = mapped_column(Code(SaleChannel))
    condition: Mapped[ItemCondition] = mapped_column(Code(ItemCondition))
    agreed_months: Mapped[int | None]
    business: Mapped[bool]
    replaced_on: Mapped[date | None]
    created: Mapped[datetime]
    created_by: Mapped[str]

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        Index(None, "customer"),
        Index(None, "serial_key"),
        CheckConstraint("length(product) between 1 and 120", name="product_length"),
        STRICT,
    )


class Suspension(Base):
    """Days that an item was with us for repair: the guarantee stands still meanwhile.

    ``order_line`` is the line of the after-sales order that took it in; ``day_out`` is empty
    while it is still here.
    """

    __tablename__ = "suspension"
    announces = frozenset({Topic.PURCHASES})

    id: Mapped[int] = mapped_column(primary_key=True)
    purchase: Mapped[int] = mapped_column(ForeignKey(PurchaseRow.id))
    order_line: Mapped[int]
    day_in: Mapped[date]
    day_out: Mapped[date | None]
    defect: Mapped[str]

    __table_args__ = (Index(None, "purchase"), Index(None, "order_line", unique=True), STRICT)
