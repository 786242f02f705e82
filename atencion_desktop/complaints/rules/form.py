"""What the form holds, what of it cannot be taken, and what is missing without stopping anyone.

No missing field ever keeps a sheet from being handed over: it is marked and warned
(``legal.md`` 3.4, issue 5.3). Only a form in which nothing is said yet is no case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from atencion_desktop.base.errors import InputError, TooLong
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.text import NAME_LIMIT, NOTE_LIMIT, clean
from atencion_desktop.complaints.rules.kinds import (
    LEGAL,
    Item,
    Kind,
    Remedy,
    ReplyBy,
    proposed_kind,
)

ADDRESS_LIMIT = 250
EARLIEST = date(1990, 1, 1)
MOST_CENTS = 100_000_000_00
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_LONG = {"facts": NOTE_LIMIT, "asked_text": 3_000, "observations": 3_000, "documents": 2_000}
_SHORT = {"place": ADDRESS_LIMIT, "product": ADDRESS_LIMIT}


class NothingSaid(InputError):
    """Neither facts nor a request: there is nothing to register yet."""

    template = tr_noop("Escriba qué ha pasado, con las palabras de quien lo cuenta.")


class FactsInFuture(InputError):
    """The facts are dated after the complaint."""

    template = tr_noop("Los hechos no pueden ser de un día futuro. Corrija la fecha.")


class FactsTooOld(InputError):
    """A year that can only be a slip of the keyboard."""

    template = tr_noop("La fecha de los hechos es demasiado antigua. Compruebe el año.")


class WrongTime(InputError):
    """Not an hour of the day."""

    template = tr_noop("La hora se escribe como 09:30. Corríjala o déjela vacía.")


class WrongAmount(InputError):
    """A negative or absurd amount."""

    template = tr_noop("El importe no puede ser negativo ni tan grande. Corríjalo.")


@dataclass(frozen=True, slots=True)
class Claimant:
    """Whoever complains, as the paper names them. All may be empty: one may stay anonymous."""

    name: str = ""
    document: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    representative: str = ""
    representative_document: str = ""

    @property
    def known(self) -> bool:
        """Whether anything is known of them."""
        return any(getattr(self, f.name) for f in fields(self))


@dataclass(frozen=True, slots=True)
class ComplaintForm:
    """The form as it stands on the screen: also what a draft keeps. ``amount`` in cents.

    ``facts_time`` is ``HH:MM`` or empty. ``documents`` has one document brought per line.
    """

    kind: Kind | None = None
    customer: int | None = None
    visit: int | None = None
    purchase: int | None = None
    anonymous: bool = False
    claimant: Claimant = field(default_factory=Claimant)
    facts: str = ""
    facts_on: date | None = None
    facts_time: str = ""
    place: str = ""
    product: str = ""
    item: Item = Item.GOODS
    asked: tuple[Remedy, ...] = ()
    asked_text: str = ""
    amount: int | None = None
    documents: str = ""
    reply: ReplyBy = ReplyBy.EMAIL
    observations: str = ""

    @property
    def settled_kind(self) -> Kind:
        """The kind chosen, else the one that follows from what is asked, else a complaint."""
        return self.kind or proposed_kind(self.asked) or Kind.COMPLAINT

    @property
    def begun(self) -> bool:
        """Whether a person has typed anything that would be missed."""
        return bool(self.facts or self.asked or self.asked_text or self.observations)


@dataclass(frozen=True, slots=True)
class Gap:
    """Something missing: ``fields`` of which one would do.

    ``void``: without it the law counts the sheet as not filed.
    """

    fields: tuple[str, ...]
    void: bool = False

    @property
    def field(self) -> str:
        """The field beside which it is said."""
        return self.fields[0]

    @property
    def names(self) -> str:
        """The fields of which one would do, in words."""
        return tr(" o ").join(tr(FIELD_NAMES[name]) for name in self.fields)

    @property
    def text(self) -> str:
        """The warning in a sentence."""
        if self.void:
            return tr(
                "Falta {names}: sin este dato la hoja cuenta como no presentada.", names=self.names
            )
        return tr("Falta {names}.", names=self.names)


FIELD_NAMES = {
    "name": tr_noop("nombre y apellidos"),
    "document": tr_noop("número de documento"),
    "address": tr_noop("domicilio"),
    "email": tr_noop("correo electrónico"),
    "phone": tr_noop("teléfono"),
    "facts": tr_noop("los hechos"),
    "facts_on": tr_noop("fecha de los hechos"),
    "asked": tr_noop("lo que pide"),
    "product": tr_noop("producto o servicio"),
}


_LAW_NAMES = {"facts": "detail"}
"""Our name of a field → the law's. The date of the sheet is never missing: we write it."""


def checked(form: ComplaintForm, today: date) -> ComplaintForm:
    """The form clean and bounded; raises the error that belongs beside the wrong field."""
    texts: dict[str, Any] = {
        **{name: _long(name, getattr(form, name), limit) for name, limit in _LONG.items()},
        **{name: _line(name, getattr(form, name), limit) for name, limit in _SHORT.items()},
        "facts_time": _time(form.facts_time),
    }
    asked = _consistent(form.asked)
    cleaned = replace(form, claimant=_checked_claimant(form), asked=asked, **texts)
    if not cleaned.facts and not cleaned.asked_text:
        raise NothingSaid("facts")
    _check_day(cleaned.facts_on, today)
    if cleaned.amount is not None and not 0 <= cleaned.amount <= MOST_CENTS:
        raise WrongAmount("amount")
    return replace(cleaned, kind=cleaned.settled_kind)


def given(form: ComplaintForm) -> frozenset[str]:
    """The fields that hold something, by their names and by the law's (``law/sheet.py``)."""
    held = {name for name in FIELD_NAMES if holds(form, name)}
    return frozenset(held | {_LAW_NAMES[name] for name in held & set(_LAW_NAMES)} | {"date"})


def gaps(form: ComplaintForm, missing: Iterable[str] = ()) -> tuple[Gap, ...]:
    """What is missing, gravest first.

    ``missing`` are the essential groups (``name``, ``address|email``) that the law pack misses.
    """
    void = tuple(_void_gap(group) for group in missing)
    named = {gap.field for gap in void}
    return void + tuple(gap for gap in _plain_gaps(form) if gap.field not in named)


def holds(form: ComplaintForm, name: str) -> bool:
    """Whether the form says anything for that field of the paper."""
    if name == "asked":
        return bool(form.asked or form.asked_text)
    if name in {f.name for f in fields(form.claimant)}:
        return bool(getattr(form.claimant, name).strip())
    value = getattr(form, name, "")
    return bool(value.strip() if isinstance(value, str) else value)


def _void_gap(group: str) -> Gap:
    """An essential group of the law, in our names."""
    ours = {law: own for own, law in _LAW_NAMES.items()}
    return Gap(tuple(ours.get(name, name) for name in group.split("|")), void=True)


def _plain_gaps(form: ComplaintForm) -> Iterator[Gap]:
    """What a full sheet would hold, and what the answer needs to arrive."""
    if form.settled_kind not in LEGAL:
        return
    expected = ["facts", "facts_on", "asked"]
    if not form.anonymous:
        expected = ["name", "document", *expected]
        expected += [{ReplyBy.EMAIL: "email", ReplyBy.POST: "address"}.get(form.reply, "phone")]
    for name in expected:
        if not holds(form, name):
            yield Gap((name,))


def _checked_claimant(form: ComplaintForm) -> Claimant:
    """The claimant clean; nobody at all when they stay anonymous."""
    if form.anonymous:
        return Claimant()
    return Claimant(
        **{
            f.name: _line(
                f.name,
                getattr(form.claimant, f.name),
                ADDRESS_LIMIT if f.name == "address" else NAME_LIMIT,
            )
            for f in fields(form.claimant)
        }
    )


def _consistent(asked: tuple[Remedy, ...]) -> tuple[Remedy, ...]:
    """Each once, in the list's order; asking for something takes «nothing» away."""
    wanted = set(asked)
    if len(wanted) > 1:
        wanted.discard(Remedy.NOTHING)
    return tuple(remedy for remedy in Remedy if remedy in wanted)


def _line(name: str, text: str, limit: int) -> str:
    """One line, clean, within its limit."""
    return _bounded(name, clean(text), limit)


def _long(name: str, text: str, limit: int) -> str:
    """A text of several lines, clean, within its limit."""
    return _bounded(name, clean(text, multiline=True), limit)


def _bounded(name: str, text: str, limit: int) -> str:
    """The text, or :class:`TooLong` beside its field: nothing is cut silently."""
    if len(text) > limit:
        raise TooLong(name, limit=limit)
    return text


def _time(text: str) -> str:
    """An hour as ``HH:MM``, or empty."""
    typed = clean(text)
    if typed and not _TIME.fullmatch(typed):
        raise WrongTime("facts_time")
    return typed


def _check_day(day: date | None, today: date) -> None:
    """The facts happened, and within living memory of the shop."""
    if day is not None and day > today:
        raise FactsInFuture("facts_on")
    if day is not None and day < EARLIEST:
        raise FactsTooOld("facts_on")
