"""What looks wrong in a customer's data: told beside the field, never in the way of saving.

Foreigners, old papers and slips of the customer's own pen are all legitimate.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.text import clean, fold
from atencion_desktop.customers import phones
from atencion_desktop.customers.rules import ContactKind, NewAddress, NewCustomer
from atencion_desktop.law import identity, postcode

FREE_KINDS = {"passport": tr_noop("Pasaporte"), "other": tr_noop("Otro documento")}
"""Kinds whose number nobody here can check."""
KIND_NAMES = {
    "es.nif": tr_noop("DNI / NIF"),
    "es.nie": tr_noop("NIE"),
    "es.cif": tr_noop("NIF de empresa"),
    "pe.dni": tr_noop("DNI (Perú)"),
    "pe.ruc": tr_noop("RUC (Perú)"),
    "co.nit": tr_noop("NIT (Colombia)"),
    "cl.rut": tr_noop("RUT (Chile)"),
    "mx.rfc": tr_noop("RFC (México)"),
    "ar.cuit": tr_noop("CUIT (Argentina)"),
    "ec.ci": tr_noop("Cédula (Ecuador)"),
    "ec.ruc": tr_noop("RUC (Ecuador)"),
    "pt.nif": tr_noop("NIF (Portugal)"),
}


@dataclass(frozen=True, slots=True)
class FieldRemark:
    """A sentence beside a field. ``good``: it confirms; otherwise it warns."""

    text: str
    good: bool = False


@dataclass(frozen=True, slots=True)
class ContactRemark:
    """The remark of one contact, by its place in the form."""

    position: int
    remark: FieldRemark


@dataclass(frozen=True, slots=True)
class Remarks:
    """Everything there is to say about a form; ``province`` completes an empty one."""

    fields: Mapping[str, FieldRemark]
    contacts: tuple[ContactRemark, ...] = ()
    province: str = ""


def document_kinds(country: str) -> tuple[tuple[str, str], ...]:
    """The kinds to choose from, as (code, label): the country's own first, then the rest."""
    own = identity.kinds(country)
    foreign = tuple(kind for kind in identity.kinds() if kind not in own)
    return (
        ("", tr_noop("Automático")),
        *((kind, KIND_NAMES[kind]) for kind in own),
        *FREE_KINDS.items(),
        *((kind, KIND_NAMES[kind]) for kind in foreign),
    )


def kind_label(kind: str) -> str:
    """The name of a kind of document on the screen; «Documento» for an unknown one."""
    label = KIND_NAMES.get(kind) or FREE_KINDS.get(kind)
    return tr(label) if label else tr("Documento")


def identified(new: NewCustomer, place: str) -> NewCustomer:
    """The customer with its document in normal form and of a known kind, where it checks."""
    if not new.document or new.document_kind in FREE_KINDS:
        return new
    found = identity.check(new.document_kind or identity.ANY, new.document, place)
    if not found.valid:
        return new
    return replace(new, document=found.normal, document_kind=found.kind or "")


def remarks_on(new: NewCustomer, place: str, country: str) -> Remarks:
    """What to say about a form that is being typed."""
    fields: dict[str, FieldRemark] = {}
    document = _on_document(new, place)
    if document is not None:
        fields["document"] = document
    address = new.addresses[0] if new.addresses else NewAddress()
    on_postcode, province = _on_postcode(address, country)
    if on_postcode is not None:
        fields["postcode"] = on_postcode
    return Remarks(fields, tuple(_on_contacts(new, country)), province)


def _on_document(new: NewCustomer, place: str) -> FieldRemark | None:
    """Whether the document's own control holds."""
    value = clean(new.document)
    if not value or new.document_kind in FREE_KINDS:
        return None
    found = identity.check(new.document_kind or identity.ANY, value, place)
    if found.why is not None:
        return FieldRemark(found.why.text)
    return FieldRemark(tr("{kind} correcto", kind=kind_label(found.kind or "")), good=True)


def _on_contacts(new: NewCustomer, country: str) -> list[ContactRemark]:
    """Which phones and e-mails reach nobody as they are written."""
    missing: dict[ContactKind, Callable[[], str]] = {
        ContactKind.PHONE: lambda: tr("No parece un teléfono completo. Se guardará como está."),
        ContactKind.EMAIL: lambda: tr("No parece un correo completo. Se guardará como está."),
    }
    return [
        ContactRemark(position, FieldRemark(missing[contact.kind]()))
        for position, contact in enumerate(new.contacts)
        if clean(contact.typed)
        and not phones.normal_of(contact.kind, clean(contact.typed), country)
    ]


def _on_postcode(address: NewAddress, country: str) -> tuple[FieldRemark | None, str]:
    """Whether the postcode is of the province written; the province where none is."""
    typed = clean(address.postcode)
    if not typed:
        return None, ""
    found = postcode.check(typed, country)
    if found.why is not None:
        return FieldRemark(found.why.text), ""
    if found.province is None:
        return None, ""
    written = clean(address.province)
    if not written:
        return None, found.province.name
    if _alike(written, found.province.name):
        return None, ""
    text = tr(
        "El código postal {postcode} es de {province}.",
        postcode=found.normal,
        province=found.province.name,
    )
    return FieldRemark(text), ""


def _alike(written: str, name: str) -> bool:
    """Whether a province is written, in either of its names (``Alicante/Alacant``)."""
    names = {fold(part).strip() for part in name.split("/")} | {fold(name)}
    return fold(written) in names
