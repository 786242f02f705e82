"""The shop's own data checked, as it is typed and when it is kept: pure, by the country's law."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from typing import Any

from atencion_desktop.base.errors import InputError
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.text import clean
from atencion_desktop.law import identity, packs, postcode
from atencion_desktop.law.errors import UnknownPlace
from atencion_desktop.staff.rules import Shop, WrongPlace, WrongTaxId, required

TAX_NAMES = {
    "ES": tr_noop("NIF"),
    "PE": tr_noop("RUC"),
    "CO": tr_noop("NIT"),
    "CL": tr_noop("RUT"),
    "AR": tr_noop("CUIT"),
    "MX": tr_noop("RFC"),
    "EC": tr_noop("RUC"),
}
"""What the business's tax number is called in each country."""
_TEXTS = tuple(field.name for field in fields(Shop) if field.type == "str")
"""The fields of a shop that are texts."""
_SHAPE = "identity.shape"
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]{2,}")
_FEWEST_DIGITS = 6


class MissingTaxId(InputError):
    """Every paper carries the owner's tax number."""

    template = tr_noop("Falta el {name} del titular. Escríbalo para continuar.")


class WrongEmail(InputError):
    """An address that no message would reach."""

    template = tr_noop("El correo está incompleto. Escríbalo como nombre@dominio.es.")


class WrongPhone(InputError):
    """Too few digits to be called."""

    template = tr_noop("El teléfono está incompleto. Escriba todas sus cifras.")


class WrongPostcode(InputError):
    """A postcode that is none of the country, or of another region (``why``)."""

    template = tr_noop("Revise el código postal. {why}")


class Faults(dict[str, InputError]):
    """What is wrong with a form, by the path of the field: everything at once, not one by one."""

    @contextmanager
    def of(self, path: str) -> Iterator[None]:
        """Note the error of one field; the first one said about it stays."""
        try:
            yield
        except InputError as error:
            self.setdefault("/".join(part for part in (path, error.field) if part), error)


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence beside a field while it is typed. ``good``: it confirms; otherwise it warns."""

    text: str
    good: bool = False


def checked_shop(shop: Shop) -> Shop:
    """The shop with its number normalised and its country's facts filled in.

    Raises the first field's own error: unlike a customer's, the shop's own data must be right.
    """
    faults = Faults()
    checked = check_shop(shop, faults, "")
    for error in faults.values():
        raise error
    return checked


def check_shop(shop: Shop, faults: Faults, path: str) -> Shop:
    """The shop, clean and completed, noting everything that is wrong with it below ``path``."""
    texts: dict[str, Any] = {name: clean(getattr(shop, name)) for name in _TEXTS}
    checked = replace(shop, **texts)
    with faults.of(path):
        required(checked.name, "name")
    with faults.of(path):
        checked = _at_place(checked)
    with faults.of(path):
        checked = replace(checked, tax_id=_checked_number(checked.tax_id, checked.country))
    for check in (_check_postcode, _check_phone, _check_email):
        with faults.of(path):
            check(checked)
    return checked


def _at_place(shop: Shop) -> Shop:
    """The shop with what its place decides; :class:`WrongPlace` for one that no law knows."""
    try:
        pack = packs.pack(shop.place)
    except UnknownPlace as error:
        raise WrongPlace("place", value=shop.place) from error
    country = pack.place.partition("-")[0]
    province = province_of(shop.postcode, country) or shop.province
    return replace(
        shop,
        place=pack.place,
        country=country,
        currency=pack.currency,
        time_zone=pack.time_zone,
        province=province,
    )


def _checked_number(value: str, country: str) -> str:
    """A tax number that checks as one of the country's kinds, without dots or dashes."""
    judged = _judge(value, country)
    if judged is None:
        return required(value, "tax_id", 40)
    if judged.valid:
        return judged.normal
    name = tr(TAX_NAMES.get(country, "NIF"))
    if not identity.normalise(value):
        raise MissingTaxId("tax_id", name=name)
    raise WrongTaxId("tax_id", name=name, value=value, why=judged.why.text if judged.why else "")


def _judge(value: str, country: str) -> identity.Identity | None:
    """The number as the kind that fits it best; ``None`` where the country has no known kind."""
    answers = [identity.check(kind, value) for kind in identity.kinds(country)]

    def fitness(answer: identity.Identity) -> tuple[bool, bool]:
        """Valid first; then one of the right shape, whose reason is the one that helps."""
        return (not answer.valid, answer.why is not None and answer.why.code == _SHAPE)

    return min(answers, key=fitness, default=None)


def tax_note(value: str, country: str, *, finished: bool) -> Note | None:
    """What to say of a tax number that is being typed.

    Nothing while it is still too short to be judged; ``finished``: the person has left the field.
    """
    judged = _judge(value, country) if clean(value) else None
    if judged is None:
        return None
    if judged.valid:
        return Note(tr("{name} correcto", name=tr(TAX_NAMES.get(country, "NIF"))), good=True)
    if judged.why is None or (judged.why.code == _SHAPE and not finished):
        return None
    return Note(judged.why.text)


def postcode_note(value: str, place: str, *, finished: bool) -> Note | None:
    """What to say of a postcode that is being typed; nothing until it could be whole."""
    found = postcode.check(value, place) if clean(value) else None
    if found is None or found.why is None or (found.province is None and not finished):
        return None
    return Note(found.why.text)


def province_of(value: str, country: str) -> str:
    """The name of the Spanish province of a whole postcode; empty where none is known."""
    found = postcode.check(value, country) if clean(value) else None
    return found.province.name if found and found.province else ""


def community_of(value: str, country: str) -> str:
    """The code of the Spanish community of a whole postcode; empty where none is known."""
    found = postcode.check(value, country) if clean(value) else None
    return found.community.code if found and found.community else ""


def _check_postcode(shop: Shop) -> None:
    """Of this country and region, if given."""
    note = postcode_note(shop.postcode, shop.place, finished=True)
    if note is not None:
        raise WrongPostcode("postcode", why=note.text)


def _check_phone(shop: Shop) -> None:
    """Enough digits, if given."""
    if shop.phone and sum(char.isdecimal() for char in shop.phone) < _FEWEST_DIGITS:
        raise WrongPhone("phone")


def _check_email(shop: Shop) -> None:
    """The shape of an address, if given."""
    if shop.email and not _EMAIL.fullmatch(shop.email):
        raise WrongEmail("email")
