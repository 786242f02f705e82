"""What is taken at the desk: an order, its items, and the evidence of each step. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from atencion_desktop.aftersales.rules.states import Reason, Wish
from atencion_desktop.base.errors import InputError, MissingValue, TooLong
from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.base.text import NAME_LIMIT, NOTE_LIMIT, clean

READ = "aftersales.read"
WORK = "aftersales.work"
SERIES = "P"
"""The folio series of after-sales orders: ``P-2026-000012``."""


class LineFields(InputError):
    """Base of what is amiss in an order's line."""


class WrongSerial(LineFields):
    """A serial number beyond what labels carry."""

    template = tr_noop(
        "El número de serie «{value}» no parece correcto. Compruébelo en la etiqueta."
    )


class PurchaseAfterToday(LineFields):
    """A purchase in the future, or delivered before it was bought."""

    template = tr_noop("La fecha no puede ser: compra y entrega van en orden y no después de hoy.")


class PromiseInPast(LineFields):
    """A promised day that is already over."""

    template = tr_noop("La fecha prevista ya ha pasado. Escriba hoy o un día posterior.")


class NotUnderstood(LineFields):
    """Text in a field for a date or an amount that names none."""

    template = tr_noop("No se entiende. Escríbalo de nuevo, por ejemplo «{example}».")


class TooMuchRefund(LineFields):
    """More money back than was paid and not yet given back."""

    template = tr_noop("No se puede abonar más de lo pagado: quedan {left}.")


def order_number(year: int, number: int) -> str:
    """``P-2026-000012``: as it is printed, spoken and searched."""
    return f"{SERIES}-{year}-{number:06d}"


@dataclass(frozen=True, slots=True)
class NewLine:
    """One item as it is taken at the desk; money in cents, dates of the shop's calendar.

    Without ``proof`` of purchase, ``proof_note`` says how the purchase is made believable.
    ``intake`` (its visible condition) is empty when the item is not left with us. ``previous`` is
    the line it comes back from, with the same fault.
    """

    product: str
    wish: Wish
    reason: Reason
    fault: str
    brand: str = ""
    model: str = ""
    serial: str = ""
    purchase: int | None = None
    bought_on: date | None = None
    delivered_on: date | None = None
    invoice: str = ""
    amount: int | None = None
    used: bool = False
    proof: bool = True
    proof_note: str = ""
    intake: str = ""
    accessories: str = ""
    promised_on: date | None = None
    previous: int | None = None

    def checked(self, today: date) -> NewLine:
        """The same, clean; each fault of it raises its own error beside its field."""
        if self.bought_on and self.bought_on > today:
            raise PurchaseAfterToday("bought_on")
        if self.delivered_on and (
            self.delivered_on > today or (self.bought_on and self.delivered_on < self.bought_on)
        ):
            raise PurchaseAfterToday("delivered_on")
        if self.promised_on and self.promised_on < today:
            raise PromiseInPast("promised_on")
        serial = clean(self.serial)
        if len(serial) > 60:
            raise WrongSerial("serial", value=serial[:20] + "…")
        return replace(
            self,
            product=needed(self.product, "product", NAME_LIMIT),
            fault=needed(self.fault, "fault", NOTE_LIMIT),
            brand=clean(self.brand)[:NAME_LIMIT],
            model=clean(self.model)[:NAME_LIMIT],
            serial=serial,
            invoice=clean(self.invoice)[:NAME_LIMIT],
            proof_note="" if self.proof else needed(self.proof_note, "proof_note", NAME_LIMIT),
            intake=clean(self.intake, multiline=True)[:NOTE_LIMIT],
            accessories=clean(self.accessories)[:NOTE_LIMIT],
        )


@dataclass(frozen=True, slots=True)
class NewOrder:
    """An order: whose it is, from which visit, and its items."""

    lines: tuple[NewLine, ...]
    customer: int | None = None
    visit: int | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a step records, by name (``note``, ``amount``, ``collected_by``…)."""

    values: dict[str, str] = field(default_factory=dict)

    def checked(self, needs: tuple[str, ...]) -> Evidence:
        """The same, clean; :class:`MissingValue` beside the first value that the step lacks."""
        cleaned = {name: clean(text, multiline=True) for name, text in self.values.items()}
        for name in needs:
            if not cleaned.get(name):
                raise MissingValue(name)
        for name, text in cleaned.items():
            if len(text) > NOTE_LIMIT:
                raise TooLong(name, limit=NOTE_LIMIT)
        return Evidence(cleaned)

    def get(self, name: str) -> str:
        """A value, empty when it was not given."""
        return self.values.get(name, "")


def needed(text: str, name: str, limit: int) -> str:
    """A required text, clean and within its limit."""
    cleaned = clean(text, multiline=True)
    if not cleaned:
        raise MissingValue(name)
    if len(cleaned) > limit:
        raise TooLong(name, limit=limit)
    return cleaned
