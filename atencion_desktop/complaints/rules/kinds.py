"""What people bring to the desk, what they may ask for, and which kind follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from atencion_desktop.base.i18n import tr_noop


class Kind(StrEnum):
    """The kinds of case (``legal.md`` 3.3, ``theory.md`` 3)."""

    ENQUIRY = "enquiry"
    REQUEST = "request"
    SUGGESTION = "suggestion"
    COMPLIMENT = "compliment"
    COMPLAINT = "complaint"
    CLAIM = "claim"
    REPORT = "report"


LEGAL = frozenset({Kind.COMPLAINT, Kind.CLAIM, Kind.REPORT})
"""Kinds that take the long path and carry a legal deadline to answer."""
LIGHT = frozenset(Kind) - LEGAL
"""Kinds that are considered, answered and closed."""

KIND_LABELS = {
    Kind.ENQUIRY: tr_noop("Consulta"),
    Kind.REQUEST: tr_noop("Petición"),
    Kind.SUGGESTION: tr_noop("Sugerencia"),
    Kind.COMPLIMENT: tr_noop("Felicitación"),
    Kind.COMPLAINT: tr_noop("Queja"),
    Kind.CLAIM: tr_noop("Reclamación"),
    Kind.REPORT: tr_noop("Denuncia"),
}
KIND_HELP = {
    Kind.ENQUIRY: tr_noop("Pide información o consejo."),
    Kind.REQUEST: tr_noop("Pide un servicio o un documento, sin que nada haya ido mal."),
    Kind.SUGGESTION: tr_noop("Propone una mejora."),
    Kind.COMPLIMENT: tr_noop("Da las gracias o elogia a alguien."),
    Kind.COMPLAINT: tr_noop("Muestra descontento y no pide nada material a cambio."),
    Kind.CLAIM: tr_noop("Pide algo: reparación, dinero, cumplir lo pactado, anular una deuda."),
    Kind.REPORT: tr_noop("Cuenta una posible infracción para que actúe la Administración."),
}


class Remedy(StrEnum):
    """What the customer asks for; ``NOTHING`` is an answer too."""

    REPAIR = "repair"
    REPLACEMENT = "replacement"
    REFUND = "refund"
    DISCOUNT = "discount"
    COMPENSATION = "compensation"
    AS_AGREED = "as_agreed"
    CANCELLATION = "cancellation"
    APOLOGY = "apology"
    NOT_AGAIN = "not_again"
    AUTHORITY = "authority"
    OTHER = "other"
    NOTHING = "nothing"


REMEDY_LABELS = {
    Remedy.REPAIR: tr_noop("Reparación"),
    Remedy.REPLACEMENT: tr_noop("Producto o servicio nuevo"),
    Remedy.REFUND: tr_noop("Devolución del dinero"),
    Remedy.DISCOUNT: tr_noop("Rebaja del precio"),
    Remedy.COMPENSATION: tr_noop("Indemnización"),
    Remedy.AS_AGREED: tr_noop("Que se cumpla lo pactado"),
    Remedy.CANCELLATION: tr_noop("Anular el contrato o la deuda"),
    Remedy.APOLOGY: tr_noop("Una disculpa"),
    Remedy.NOT_AGAIN: tr_noop("Que no se repita"),
    Remedy.AUTHORITY: tr_noop("Que actúe la Administración"),
    Remedy.OTHER: tr_noop("Otra cosa"),
    Remedy.NOTHING: tr_noop("No pide nada"),
}
_CLAIMS = frozenset(
    {
        Remedy.REPAIR,
        Remedy.REPLACEMENT,
        Remedy.REFUND,
        Remedy.DISCOUNT,
        Remedy.COMPENSATION,
        Remedy.AS_AGREED,
        Remedy.CANCELLATION,
        Remedy.OTHER,
    }
)


class Item(StrEnum):
    """What was contracted: the Peruvian sheet asks for one of the two."""

    GOODS = "goods"
    SERVICE = "service"


ITEM_LABELS = {Item.GOODS: tr_noop("Producto"), Item.SERVICE: tr_noop("Servicio")}


class ReplyBy(StrEnum):
    """How the customer wants the answer."""

    EMAIL = "email"
    POST = "post"
    SHOP = "shop"


REPLY_LABELS = {
    ReplyBy.EMAIL: tr_noop("Correo electrónico"),
    ReplyBy.POST: tr_noop("Carta"),
    ReplyBy.SHOP: tr_noop("En la tienda"),
}


def proposed_kind(asked: Iterable[Remedy]) -> Kind | None:
    """The kind that follows from what is asked for; ``None`` while nothing is said.

    Whoever asks for something material claims, whatever else they want; whoever wants only the
    Administration to act reports; discontent that asks for nothing material is a complaint.
    """
    wanted = set(asked)
    if wanted & _CLAIMS:
        return Kind.CLAIM
    if Remedy.AUTHORITY in wanted:
        return Kind.REPORT
    return Kind.COMPLAINT if wanted else None
