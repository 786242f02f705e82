"""Phones and e-mails as people give them, and the one form under which they are compared."""

from __future__ import annotations

import re
import unicodedata

from atencion_desktop.base.text import digits
from atencion_desktop.customers.rules import ContactKind

_EMAIL = re.compile(r"[^\s@<>()\[\],;:\"\\]+@(?:[^\s@.<>()\[\],;:\"\\]+\.)+[^\s@.\d\W]{2,}")
_LONGEST = 20
"""More digits than any phone of the world has (E.164 allows 15, plus prefixes and extension)."""


def e164(typed: str, country: str) -> str:
    """The phone as ``+34600112233``; empty when it is no possible number of the world."""
    text = unicodedata.normalize("NFKC", typed)
    if not 3 <= len(digits(text)) <= _LONGEST:
        return ""
    import phonenumbers  # its tables load at first use

    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(number):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def national_digits(normal: str) -> str:
    """The digits of an E.164 number as they are dialled at home; empty for none."""
    if not normal:
        return ""
    import phonenumbers

    number = phonenumbers.parse(normal, None)
    return phonenumbers.national_significant_number(number)


def shown(normal: str, typed: str, country: str) -> str:
    """The phone spaced as its country writes it; what was typed when it is no real number."""
    if not normal:
        return typed
    import phonenumbers

    number = phonenumbers.parse(normal, None)
    home = phonenumbers.region_code_for_number(number) == country
    style = (
        phonenumbers.PhoneNumberFormat.NATIONAL
        if home
        else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    )
    return phonenumbers.format_number(number, style)


def email_normal(typed: str) -> str:
    """The e-mail in lower case; empty when it cannot be one."""
    text = unicodedata.normalize("NFKC", typed).strip().casefold()
    return text if len(text) <= 254 and _EMAIL.fullmatch(text) else ""


def normal_of(kind: ContactKind, typed: str, country: str) -> str:
    """The compared form of either kind."""
    return e164(typed, country) if kind is ContactKind.PHONE else email_normal(typed)
