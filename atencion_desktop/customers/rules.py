"""What a customer, a way to reach them, and a purchase are; pure, without clock or store.

Facts about identity are checked elsewhere and only warned about (:mod:`customers.checks`); here
stands what the shop cannot do without: a name, and texts of a sane length.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from atencion_desktop.base.errors import InputError, MissingValue, TooLong
from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.base.text import NAME_LIMIT, NOTE_LIMIT, clean, digits, fold, words

READ = "customers.read"
WRITE = "customers.write"

EARLIEST_BIRTH = date(1900, 1, 1)
MAX_AMOUNT = 100_000_000_00
"""Cents: a hundred million is a slip of the keyboard at any counter."""
MAX_MONTHS = 1200


class CustomerKind(StrEnum):
    """Who it is before the law."""

    PERSON = "person"
    COMPANY = "company"


class ContactKind(StrEnum):
    """By what means somebody is reached."""

    PHONE = "phone"
    EMAIL = "email"


class Reach(StrEnum):
    """How the customer prefers to be told things."""

    PHONE = "phone"
    MESSAGE = "message"
    EMAIL = "email"
    POST = "post"


class SaleChannel(StrEnum):
    """Where the sale was made: withdrawal hangs on it."""

    SHOP = "shop"
    DISTANCE = "distance"
    HOME = "home"


class ItemCondition(StrEnum):
    """New or second-hand: the legal guarantee hangs on it."""

    NEW = "new"
    USED = "used"


KIND_LABELS = {CustomerKind.PERSON: tr_noop("Persona"), CustomerKind.COMPANY: tr_noop("Empresa")}
REACH_LABELS = {
    Reach.PHONE: tr_noop("Llamada"),
    Reach.MESSAGE: tr_noop("Mensaje de texto"),
    Reach.EMAIL: tr_noop("Correo electrónico"),
    Reach.POST: tr_noop("Carta"),
}
SALE_LABELS = {
    SaleChannel.SHOP: tr_noop("En la tienda"),
    SaleChannel.DISTANCE: tr_noop("A distancia"),
    SaleChannel.HOME: tr_noop("A domicilio"),
}
CONDITION_LABELS = {
    ItemCondition.NEW: tr_noop("Nuevo"),
    ItemCondition.USED: tr_noop("De segunda mano"),
}
LANGUAGE_LABELS = {
    "es": tr_noop("Español"),
    "ca": tr_noop("Catalán"),
    "eu": tr_noop("Euskera"),
    "gl": tr_noop("Gallego"),
    "en": tr_noop("Inglés"),
    "fr": tr_noop("Francés"),
    "de": tr_noop("Alemán"),
    "pt": tr_noop("Portugués"),
    "it": tr_noop("Italiano"),
    "ro": tr_noop("Rumano"),
    "ar": tr_noop("Árabe"),
    "zh": tr_noop("Chino"),
    "uk": tr_noop("Ucraniano"),
    "ru": tr_noop("Ruso"),
}


class DayOutOfRange(InputError):
    """A date that cannot be meant."""

    template = tr_noop("Esa fecha no puede ser. Escríbala como día/mes/año.")


class DayInFuture(InputError):
    """A date that should be over is still to come."""

    template = tr_noop("Esa fecha aún no ha llegado. Compruébela.")


class DaysInWrongOrder(InputError):
    """Something ended, or was delivered, before it began."""

    template = tr_noop("La segunda fecha es anterior a la primera. Compruebe las dos.")


class AmountOutOfRange(InputError):
    """An amount or a number of months that cannot be meant."""

    template = tr_noop("Esa cantidad no puede ser. Compruébela.")


@dataclass(frozen=True, slots=True)
class NewContact:
    """A phone or an e-mail as it was typed; ``label`` says whose or which («trabajo»)."""

    kind: ContactKind
    typed: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class NewAddress:
    """A postal address; every part may be missing at the counter."""

    street: str = ""
    postcode: str = ""
    city: str = ""
    province: str = ""
    label: str = ""

    def is_empty(self) -> bool:
        """Whether nothing was written."""
        return not (self.street or self.postcode or self.city or self.province)


@dataclass(frozen=True, slots=True)
class NewCustomer:
    """A customer as the form gives it: only the name is required.

    A person has ``given_name`` and ``surnames``; a company has ``company`` and, if known, the
    name of who comes on its behalf. The first contact of each kind is the primary one.
    """

    given_name: str = ""
    surnames: str = ""
    company: str = ""
    kind: CustomerKind = CustomerKind.PERSON
    document_kind: str = ""
    document: str = ""
    contacts: tuple[NewContact, ...] = ()
    addresses: tuple[NewAddress, ...] = ()
    language: str = ""
    reach: Reach | None = None
    birthday: date | None = None


BLANK = NewCustomer()
"""A form in which nothing has been typed."""


@dataclass(frozen=True, slots=True)
class CustomerSummary:
    """What other features show of a customer: who it is and how to reach them.

    ``phone`` and ``email`` are the primary ones as typed (empty: none). ``alerts`` are what to
    know before speaking. ``language`` is empty when it is the shop's own.
    """

    id: int
    number: str
    name: str
    document: str
    phone: str
    email: str
    language: str
    alerts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NewPurchase:
    """Something bought here, with all that coverage and withdrawal need; ``amount`` in cents."""

    product: str
    brand: str = ""
    model: str = ""
    serial: str = ""
    bought_on: date | None = None
    delivered_on: date | None = None
    amount: int | None = None
    invoice: str = ""
    channel: SaleChannel = SaleChannel.SHOP
    condition: ItemCondition = ItemCondition.NEW
    agreed_months: int | None = None
    business: bool = False


@dataclass(frozen=True, slots=True)
class SuspensionSpan:
    """Days that an item was with us; ``day_out`` is ``None`` while it still is."""

    order_line: int
    day_in: date
    day_out: date | None
    defect: str


@dataclass(frozen=True, slots=True)
class Purchase:
    """A purchase as it is kept, with its suspensions in order."""

    id: int
    customer: int | None
    product: str
    brand: str
    model: str
    serial: str
    bought_on: date | None
    delivered_on: date | None
    amount: int | None
    invoice: str
    channel: SaleChannel
    condition: ItemCondition
    agreed_months: int | None
    business: bool
    replaced_on: date | None
    suspensions: tuple[SuspensionSpan, ...] = ()

    @property
    def title(self) -> str:
        """Product, brand and model on one line."""
        return " ".join(part for part in (self.product, self.brand, self.model) if part)


def from_search(text: str) -> NewCustomer:
    """A new customer as far as a search that found nobody tells: name, phone or e-mail."""
    looked_for = clean(text)[:NAME_LIMIT]
    if "@" in looked_for:
        return NewCustomer(contacts=(NewContact(ContactKind.EMAIL, looked_for),))
    if len(digits(looked_for)) >= 6:
        number = looked_for.replace(" ", "")
        if number.lstrip("+").isdecimal():
            return NewCustomer(contacts=(NewContact(ContactKind.PHONE, looked_for),))
        return NewCustomer(document=looked_for)
    given, _, surnames = looked_for.title().partition(" ")
    return NewCustomer(given, surnames)


def customer_number(identity: int) -> str:
    """The number that the customer sees, ``C-00042``."""
    return f"C-{identity:05d}"


def full_name(new: NewCustomer) -> str:
    """The name as it is said aloud: a company's own, or given name and surnames."""
    if new.kind is CustomerKind.COMPANY:
        return new.company
    return f"{new.given_name} {new.surnames}".strip()


def name_key(name: str) -> str:
    """The name folded, its words in alphabetical order: equal for the same name written anyhow."""
    return " ".join(sorted(words(name.replace("'", "").replace("’", ""), limit=12)))


def checked(new: NewCustomer, today: date) -> NewCustomer:
    """The customer cleaned; ``InputError`` beside the field that cannot be taken."""
    company = new.kind is CustomerKind.COMPANY
    _check_birthday(new.birthday, today)
    return replace(
        new,
        given_name=_text("given_name", new.given_name, required=not company),
        surnames=_text("surnames", new.surnames),
        company=_text("company", new.company, required=company) if company else "",
        document=_text("document", new.document).upper(),
        document_kind=clean(new.document_kind),
        contacts=tuple(_contact(c) for c in new.contacts if clean(c.typed)),
        addresses=tuple(a for a in map(_address, new.addresses) if not a.is_empty()),
        language=clean(new.language),
    )


def checked_purchase(new: NewPurchase, today: date) -> NewPurchase:
    """The purchase cleaned; ``InputError`` beside the field that cannot be taken."""
    _check_past("bought_on", new.bought_on, today)
    if new.delivered_on is not None:
        _check_range("delivered_on", new.delivered_on)
        if new.bought_on is not None and new.delivered_on < new.bought_on:
            raise DaysInWrongOrder("delivered_on")
    _check_number("amount", new.amount, MAX_AMOUNT)
    _check_number("agreed_months", new.agreed_months, MAX_MONTHS)
    return replace(
        new,
        product=_text("product", new.product, required=True),
        brand=_text("brand", new.brand),
        model=_text("model", new.model),
        serial=_text("serial", new.serial),
        invoice=_text("invoice", new.invoice),
    )


def checked_note(text: str) -> str:
    """A note, cleaned and bounded; it may have several lines."""
    cleaned = clean(text, multiline=True)
    if not cleaned:
        raise MissingValue("text")
    if len(cleaned) > NOTE_LIMIT:
        raise TooLong("text", limit=NOTE_LIMIT)
    return cleaned


def check_span(field: str, first: date, last: date | None) -> None:
    """Refuse an end before its beginning."""
    if last is not None and last < first:
        raise DaysInWrongOrder(field)


def plain_code(text: str) -> str:
    """A serial, invoice or document for comparing: folded, letters and digits only."""
    return "".join(char for char in fold(text) if char.isalnum())


def _text(field: str, text: str, *, required: bool = False) -> str:
    """One line, cleaned; words like ``NULL`` or ``0`` are legal names."""
    cleaned = clean(text)
    if required and not cleaned:
        raise MissingValue(field)
    if len(cleaned) > NAME_LIMIT:
        raise TooLong(field, limit=NAME_LIMIT)
    return cleaned


def _contact(contact: NewContact) -> NewContact:
    """A contact cleaned, its fault named after its kind."""
    field = contact.kind.value
    return replace(contact, typed=_text(field, contact.typed), label=_text(field, contact.label))


def _address(address: NewAddress) -> NewAddress:
    """An address cleaned."""
    return NewAddress(
        street=_text("street", address.street),
        postcode=_text("postcode", address.postcode),
        city=_text("city", address.city),
        province=_text("province", address.province),
        label=_text("street", address.label),
    )


def _check_birthday(day: date | None, today: date) -> None:
    """A birthday is over, and within a long life."""
    if day is None:
        return
    if day < EARLIEST_BIRTH:
        raise DayOutOfRange("birthday")
    if day > today:
        raise DayInFuture("birthday")


def _check_past(field: str, day: date | None, today: date) -> None:
    """A day that has been, within the life of a shop."""
    if day is None:
        return
    _check_range(field, day)
    if day > today:
        raise DayInFuture(field)


def _check_range(field: str, day: date) -> None:
    """A day that somebody can mean."""
    if not date(1980, 1, 1) <= day < date(2100, 1, 1):
        raise DayOutOfRange(field)


def _check_number(field: str, number: int | None, top: int) -> None:
    """Nothing negative, nothing absurd."""
    if number is not None and not 0 <= number <= top:
        raise AmountOutOfRange(field)
