"""Identity and tax numbers of Spain, Latin America and Portugal: cleaned, named and checked.

A wrong number is an answer, never an error: foreigners, old papers and slips of the pen are all
legitimate, so the window warns and goes on.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from atencion_desktop.base.errors import InputError
from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.law.identity_kinds import KINDS, IdentityKind
from atencion_desktop.law.places import find_place
from atencion_desktop.law.words import Remark, remark

ANY = "any"


class UnknownIdentityKind(InputError):
    """No kind of number of that name in ``kind``."""

    template = tr_noop("No se conoce la clase de documento «{kind}». Escriba otra o «any».")


@dataclass(frozen=True, slots=True)
class Identity:
    """``normal`` is the number as it is stored. ``why`` says what is wrong or, if valid, odd.

    ``kind`` is ``None`` where the number was asked of any kind and looks like none of them.
    """

    valid: bool
    normal: str
    kind: str | None
    why: Remark | None


def check(kind: str, value: str, place: str = "") -> Identity:
    """Check a number of that kind; with ``any``, find its kind, those of the place first."""
    number = normalise(value)
    if kind == ANY:
        return _check_any(number, place)
    known = KINDS.get(kind)
    if known is None:
        raise UnknownIdentityKind("kind", kind=kind)
    return _judge(known, number)


def normalise(value: str) -> str:
    """Upper case, compatible forms unified, without dots, dashes and any kind of space."""
    return "".join(char for char in unicodedata.normalize("NFKC", value).upper() if _counts(char))


def kinds(country: str = "") -> tuple[str, ...]:
    """The kinds of number, in the order they are tried; only those of one country if given."""
    prefix = f"{country.lower()}." if country else ""
    return tuple(name for name in KINDS if name.startswith(prefix))


def _counts(char: str) -> bool:
    """Whether a character belongs to the number."""
    category = unicodedata.category(char)
    return category[0] not in "ZC" and category != "Pd" and char not in ".·−"


def _check_any(number: str, place: str) -> Identity:
    """The first kind that holds: those of the place's country, then the order of the list."""
    national = kinds(find_place(place).country) if place else ()
    names = dict.fromkeys((*national, *KINDS))
    judged = [_judge(KINDS[name], number) for name in names if KINDS[name].shape.match(number)]
    valid = next((one for one in judged if one.valid), None)
    if valid:
        return valid
    if judged:
        return judged[0]
    return Identity(False, number, None, _shapeless(number))


def _judge(kind: IdentityKind, number: str) -> Identity:
    """Whether a cleaned number is one of that kind."""
    if not kind.shape.match(number):
        why = _shapeless(number) if not number else _misshapen(kind)
        return Identity(False, number, kind.name, why)
    wrong = kind.check(number)
    if wrong:
        return Identity(False, number, kind.name, wrong)
    return Identity(True, number, kind.name, kind.odd(number))


def _shapeless(number: str) -> Remark:
    """Nothing that looks like a number of any kind."""
    if not number:
        return remark("identity.empty", tr_noop("Falta el número."))
    return remark(
        "identity.shape", tr_noop("No tiene la forma de ningún documento conocido: revíselo.")
    )


def _misshapen(kind: IdentityKind) -> Remark:
    """Not the shape of that kind."""
    return remark(
        "identity.shape",
        tr_noop("No tiene la forma esperada ({looks}): revíselo."),
        looks=kind.looks,
    )
