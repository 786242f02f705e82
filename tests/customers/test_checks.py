"""Remarks beside the fields: they warn or confirm, and never stand in the way."""

from __future__ import annotations

import pytest

from atencion_desktop.base.i18n import in_language
from atencion_desktop.customers.checks import (
    FREE_KINDS,
    FieldRemark,
    document_kinds,
    identified,
    kind_label,
    remarks_on,
)
from atencion_desktop.customers.phones import e164, email_normal, national_digits, shown
from atencion_desktop.customers.rules import ContactKind, NewAddress, NewContact, NewCustomer
from atencion_desktop.law import identity


def document(value: str, kind: str = "") -> FieldRemark | None:
    """The remark on a document typed in Andalucía."""
    new = NewCustomer("Ana", document=value, document_kind=kind)
    return remarks_on(new, "ES-AN", "ES").fields.get("document")


@pytest.mark.parametrize("value", ["12345678Z", "12.345.678-z", "１２３４５６７８Z", "X1234567L"])
def test_a_good_document_is_confirmed(value: str) -> None:
    remark = document(value)
    assert remark is not None
    assert remark.good


@pytest.mark.parametrize("value", ["12345678A", "00000000T", "123", "ABC"])
def test_a_doubtful_document_is_warned_about(value: str) -> None:
    remark = document(value)
    assert remark is not None
    assert not remark.good


@pytest.mark.parametrize("kind", FREE_KINDS)
def test_a_passport_is_taken_as_it_is(kind: str) -> None:
    assert document("AB 12·34", kind) is None
    new = NewCustomer("Ana", document="ab 12", document_kind=kind)
    assert identified(new, "ES-AN") == new


def test_the_shops_own_kinds_come_first_and_none_is_lost() -> None:
    codes = [code for code, _ in document_kinds("PE")]
    assert codes[:3] == ["", "pe.dni", "pe.ruc"]
    assert set(codes) == {"", *FREE_KINDS, *identity.kinds()}
    with in_language("en"):
        assert kind_label("es.nie")


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("600 11 22 33", "+34600112233"),
        ("(+34) 600-112-233", "+34600112233"),
        ("0034600112233", "+34600112233"),
        ("+351 912 345 678", "+351912345678"),
        ("954", ""),
        ("", ""),
        ("seis cero cero", ""),
        ("9" * 100, ""),
        ("+", ""),
        ("\u0666\u0660\u0660112233", "+34600112233"),
    ],
)
def test_phones_have_one_form_to_be_compared_by(typed: str, normal: str) -> None:
    assert e164(typed, "ES") == normal


def test_phones_are_shown_as_their_country_writes_them() -> None:
    assert shown("+34600112233", "600112233", "ES") == "600 11 22 33"
    assert shown("+351912345678", "912345678", "ES") == "+351 912 345 678"
    assert shown("", "la vecina", "ES") == "la vecina"
    assert national_digits("+34600112233") == "600112233"


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("Ana@Example.ORG", "ana@example.org"),
        ("ana.ruiz+tienda@mañana.es", "ana.ruiz+tienda@mañana.es"),
        ("ana", ""),
        ("ana@", ""),
        ("ana@casa", ""),
        ("<img src=x>@a.b", ""),
        ("a@b.c" * 100, ""),
    ],
)
def test_emails_have_one_form_to_be_compared_by(typed: str, normal: str) -> None:
    assert email_normal(typed) == normal


def test_unreachable_contacts_are_warned_about_by_position() -> None:
    contacts = (
        NewContact(ContactKind.PHONE, "600112233"),
        NewContact(ContactKind.PHONE, "600"),
        NewContact(ContactKind.EMAIL, "ana@"),
        NewContact(ContactKind.EMAIL, ""),
    )
    found = remarks_on(NewCustomer("Ana", contacts=contacts), "ES-AN", "ES").contacts
    assert [remark.position for remark in found] == [1, 2]


@pytest.mark.parametrize(
    ("postcode", "province", "warns", "fills"),
    [
        ("41003", "", False, "Sevilla"),
        ("41003", "SEVILLA", False, ""),
        ("41003", "Madrid", True, ""),
        ("99999", "", True, ""),
        ("4100", "", True, ""),
        ("", "Sevilla", False, ""),
    ],
)
def test_a_postcode_is_compared_with_its_province(
    postcode: str, province: str, warns: bool, fills: str
) -> None:
    new = NewCustomer("Ana", addresses=(NewAddress(postcode=postcode, province=province),))
    remarks = remarks_on(new, "ES-AN", "ES")
    assert ("postcode" in remarks.fields) is warns
    assert remarks.province == fills
