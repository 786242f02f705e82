"""What the paper of a case says, frozen at registration, and how it was signed. Pure.

The content holds sentences, not codes: a later change of the shop's data, of a law pack or of a
translation changes nothing of a paper already numbered.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from atencion_desktop.base.errors import InputError
from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.base.stroke import Signature
from atencion_desktop.complaints.rules.form import Claimant
from atencion_desktop.paper.sheet import Letterhead


class Party(StrEnum):
    """Who signs a paper."""

    CLAIMANT = "claimant"
    BUSINESS = "business"


PARTY_LABELS = {
    Party.CLAIMANT: tr_noop("Persona que reclama"),
    Party.BUSINESS: tr_noop("Establecimiento"),
}


class SignedHow(StrEnum):
    """The three ways a signature is settled."""

    SCREEN = "screen"
    REFUSED = "refused"
    PEN = "pen"


class SignedWhat(StrEnum):
    """Which paper was signed."""

    SHEET = "sheet"
    ACCEPTANCE = "acceptance"


class TooShortSignature(InputError):
    """A slip of the finger is no signature."""

    template = tr_noop("La firma es demasiado corta. Bórrela y firme de nuevo.")


class NoWitness(InputError):
    """A refusal to sign needs somebody who saw it."""

    template = tr_noop("Escriba quién es testigo de que no ha querido firmar.")


class NoSigner(InputError):
    """A signature belongs to a name."""

    template = tr_noop("Escriba el nombre de quien firma.")


@dataclass(frozen=True, slots=True)
class Signing:
    """How one party signs: with strokes, by refusing before a witness, or by pen later."""

    party: Party
    how: SignedHow
    signer: str
    signature: Signature | None = None
    witness: str = ""
    reason: str = ""

    def checked(self) -> Signing:
        """The same, if it holds what its way needs; else the error beside the field."""
        if self.how is SignedHow.SCREEN:
            if self.signature is None or not self.signature.is_enough():
                raise TooShortSignature("signature")
            if not self.signer.strip():
                raise NoSigner("signer")
        if self.how is SignedHow.REFUSED and not self.witness.strip():
            raise NoWitness("witness")
        return self


@dataclass(frozen=True, slots=True)
class SignedSheet:
    """One party's signature as the paper shows it; ``when`` is local time."""

    party: Party
    how: SignedHow
    signer: str
    when: datetime
    signature: Signature | None = None
    witness: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SheetShop:
    """The business as the paper names it."""

    head: Letterhead
    activity: str
    adr_body: str
    arbitration: bool


@dataclass(frozen=True, slots=True)
class SheetDeadline:
    """One line of the deadlines: until when, how long it is, by which article."""

    due: date
    period: str
    article: str
    certain: bool


@dataclass(frozen=True, slots=True)
class SheetContent:
    """Everything a sheet says. ``registered`` is local time; texts are in the shop's language."""

    mode: str
    title: str
    subtitle: str
    folio: str
    edition: int
    registered: datetime
    shop: SheetShop
    kind: str
    kind_code: str
    claimant: Claimant
    anonymous: bool
    facts: str
    facts_when: str
    place: str
    product: str
    item: str
    asked: tuple[str, ...]
    asked_text: str
    amount: str
    documents: str
    reply: str
    observations: str
    staff: str
    safe_on: date | None = None
    deadlines: tuple[SheetDeadline, ...] = ()
    warnings: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    privacy: str = ""
    qr: str = ""
    law: str = ""
    language: str = "es-ES"
    marks: tuple[str, ...] = field(default_factory=tuple)
    """What was missing when it was numbered, said on the paper itself."""
