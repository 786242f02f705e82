"""Writing and reading a customer inside somebody's own transaction.

Other features call these with their unit; :class:`customers.service.CustomerService` is thin
over them. Personal values reach the journal only encrypted, under ``personal``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atencion_desktop.base.clock import local_day
from atencion_desktop.base.codec import to_plain
from atencion_desktop.base.errors import ChangedMeanwhile, NotFound
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.ref import Ref
from atencion_desktop.customers import phones, rules
from atencion_desktop.customers.checks import identified
from atencion_desktop.customers.indexing import index_customer
from atencion_desktop.customers.rules import CustomerSummary, NewCustomer
from atencion_desktop.staff import reads
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit, Unit

if TYPE_CHECKING:
    from atencion_desktop.customers.tables import CustomerRow

_SUMMARY = statement("select name, document, language from customer where id = :id")
_PRIMARY = statement(
    "select kind, typed from contact_point where customer = :id and position = 0 order by id"
)
_ALERTS = statement(
    "select text from customer_note where customer = :id and alert = 1 and removed is null"
    " order by created, id"
)


def create(unit: Unit, new: NewCustomer) -> int:
    """A new customer; gives its id. ``InputError`` beside the field that cannot be taken."""
    from atencion_desktop.customers.tables import CustomerRow

    shop = reads.shop(unit)
    checked = identified(rules.checked(new, local_day(unit.now, shop.zone)), shop.place)
    row = CustomerRow(created=unit.now, created_by=unit.actor.name)
    _fill(row, checked)
    unit.session.add(row)
    unit.session.flush()
    _write_reach(unit, row.id, checked, shop.country)
    index_customer(unit, row.id, checked, shop.country)
    _journal(unit, "customer.created", row.id, checked)
    return row.id


def change(unit: Unit, customer: int, version: int, new: NewCustomer) -> int:
    """Put the form's values in place of the old ones; gives the new version.

    :class:`ChangedMeanwhile` when the version is no longer the one the form was opened with.
    """
    from sqlalchemy import delete
    from sqlalchemy.orm.attributes import flag_modified

    from atencion_desktop.customers.tables import ContactPoint, PostalAddress

    row = _row(unit, customer)
    if row.version != version:
        raise ChangedMeanwhile
    shop = reads.shop(unit)
    checked = identified(rules.checked(new, local_day(unit.now, shop.zone)), shop.place)
    _fill(row, checked)
    flag_modified(row, "name")  # a change of a phone alone is a new version of the file too
    for kind in (ContactPoint, PostalAddress):
        unit.session.execute(delete(kind).where(kind.customer == customer))
    unit.session.flush()
    _write_reach(unit, customer, checked, shop.country)
    index_customer(unit, customer, checked, shop.country)
    _journal(unit, "customer.changed", customer, checked)
    return row.version


def add_note(unit: Unit, customer: int, text: str, *, alert: bool) -> int:
    """Something to remember; as an ``alert`` it is shown before speaking to the customer."""
    from atencion_desktop.customers.tables import CustomerNote

    note = CustomerNote(
        customer=_row(unit, customer).id,
        text=rules.checked_note(text),
        alert=alert,
        created=unit.now,
        created_by=unit.actor.name,
    )
    unit.session.add(note)
    unit.session.flush()
    unit.journal(
        "customer.noted",
        Ref("customer", customer),
        {"note": note.id, "alert": alert},
        customer=customer,
        personal={"text": note.text},
    )
    return note.id


def keep_note(unit: Unit, note: int, *, kept: bool) -> None:
    """Take a note out of the file, or put it back; its words stay in the shop either way."""
    from atencion_desktop.customers.tables import CustomerNote

    row = unit.session.get(CustomerNote, note)
    if row is None:
        raise NotFound(what=tr("la nota"))
    row.removed = None if kept else unit.now
    action = "customer.note_restored" if kept else "customer.note_removed"
    unit.journal(action, Ref("customer", row.customer), {"note": note})


def summary(unit: ReadUnit, customer: int) -> CustomerSummary:
    """Who it is and how to reach them; :class:`NotFound` for an unknown id."""
    found = unit.one(_SUMMARY, id=customer)
    if found is None:
        raise NotFound(what=tr("la ficha de cliente"))
    primary: dict[str, str] = dict(unit.rows(_PRIMARY, id=customer))
    name, document, language = found
    return CustomerSummary(
        id=customer,
        number=rules.customer_number(customer),
        name=name,
        document=document,
        phone=primary.get("phone", ""),
        email=primary.get("email", ""),
        language=language,
        alerts=tuple(text for (text,) in unit.rows(_ALERTS, id=customer)),
    )


def _row(unit: Unit, customer: int) -> CustomerRow:
    """The row of a customer; :class:`NotFound` for an unknown id."""
    from atencion_desktop.customers.tables import CustomerRow

    row = unit.session.get(CustomerRow, customer)
    if row is None:
        raise NotFound(what=tr("la ficha de cliente"))
    return row


def _fill(row: CustomerRow, new: NewCustomer) -> None:
    """The form's own values into the row."""
    row.kind = new.kind
    row.given_name, row.surnames, row.company = new.given_name, new.surnames, new.company
    row.name = rules.full_name(new)
    row.name_key = rules.name_key(row.name)
    row.document_kind, row.document = new.document_kind, new.document
    row.document_key = rules.plain_code(new.document)
    row.language, row.reach, row.birthday = new.language, new.reach, new.birthday


def _write_reach(unit: Unit, customer: int, new: NewCustomer, country: str) -> None:
    """The ways to reach them, the first of each kind being the primary one."""
    from atencion_desktop.customers.tables import ContactPoint, PostalAddress

    count: dict[str, int] = {}
    for contact in new.contacts:
        position = count.get(contact.kind, 0)
        count[contact.kind] = position + 1
        unit.session.add(
            ContactPoint(
                customer=customer,
                kind=contact.kind,
                position=position,
                typed=contact.typed,
                normal=phones.normal_of(contact.kind, contact.typed, country),
                label=contact.label,
            )
        )
    for position, address in enumerate(new.addresses):
        unit.session.add(
            PostalAddress(
                customer=customer,
                position=position,
                street=address.street,
                postcode=address.postcode,
                city=address.city,
                province=address.province,
                label=address.label,
            )
        )


def _journal(unit: Unit, action: str, customer: int, new: NewCustomer) -> None:
    """The whole form, sealed with the customer's key; in clear only what names nobody."""
    values: dict[str, Any] = to_plain(new)
    unit.journal(
        action,
        Ref("customer", customer),
        {"kind": new.kind, "contacts": len(new.contacts), "addresses": len(new.addresses)},
        customer=customer,
        personal=values,
    )
