"""The states of an after-sales line and its closed lists, with their Spanish labels.

A state exists only where it changes who acts, what is due or what the customer is told.
"""

from __future__ import annotations

from enum import StrEnum

from atencion_desktop.base.i18n import tr_noop


class State(StrEnum):
    """Where an item's line stands."""

    REQUESTED = "requested"
    NO_COLLECTION = "no_collection"
    RECEIVED = "received"
    DIAGNOSING = "diagnosing"
    RULED = "ruled"
    RESOLUTION_SET = "resolution_set"
    QUOTED = "quoted"
    APPROVED = "approved"
    DECLINED = "declined"
    WAITING_PARTS = "waiting_parts"
    AT_SUPPLIER = "at_supplier"
    BACK_FROM_SUPPLIER = "back_from_supplier"
    REPAIRING = "repairing"
    TESTING = "testing"
    AUTHORISED = "authorised"
    RESERVED = "reserved"
    ORDERED = "ordered"
    INSPECTED = "inspected"
    REFUND_AUTHORISED = "refund_authorised"
    REFUNDED = "refunded"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DISCOUNTED = "discounted"
    COMMUNICATED = "communicated"
    READY = "ready"
    NOTIFIED = "notified"
    DELIVERED = "delivered"
    CLOSED = "closed"
    ABANDONED = "abandoned"
    REENTERED = "reentered"
    ANNULLED = "annulled"


STATE_LABELS = {
    State.REQUESTED: tr_noop("Solicitada"),
    State.NO_COLLECTION: tr_noop("Sin recogida"),
    State.RECEIVED: tr_noop("Recibido"),
    State.DIAGNOSING: tr_noop("En diagnóstico"),
    State.RULED: tr_noop("Dictaminado"),
    State.RESOLUTION_SET: tr_noop("Solución fijada"),
    State.QUOTED: tr_noop("Presupuestado"),
    State.APPROVED: tr_noop("Presupuesto aceptado"),
    State.DECLINED: tr_noop("Presupuesto rechazado"),
    State.WAITING_PARTS: tr_noop("Espera de piezas"),
    State.AT_SUPPLIER: tr_noop("Enviado al proveedor"),
    State.BACK_FROM_SUPPLIER: tr_noop("Vuelto del proveedor"),
    State.REPAIRING: tr_noop("En reparación"),
    State.TESTING: tr_noop("En prueba"),
    State.AUTHORISED: tr_noop("Cambio autorizado"),
    State.RESERVED: tr_noop("Sustituto reservado"),
    State.ORDERED: tr_noop("Sustituto pedido"),
    State.INSPECTED: tr_noop("Inspeccionado"),
    State.REFUND_AUTHORISED: tr_noop("Abono autorizado"),
    State.REFUNDED: tr_noop("Abonado"),
    State.OFFERED: tr_noop("Rebaja ofrecida"),
    State.ACCEPTED: tr_noop("Rebaja aceptada"),
    State.DISCOUNTED: tr_noop("Rebaja abonada"),
    State.COMMUNICATED: tr_noop("Rechazo comunicado"),
    State.READY: tr_noop("Listo para entregar"),
    State.NOTIFIED: tr_noop("Cliente avisado"),
    State.DELIVERED: tr_noop("Entregado"),
    State.CLOSED: tr_noop("Cerrado"),
    State.ABANDONED: tr_noop("Abandonado"),
    State.REENTERED: tr_noop("Reingresado"),
    State.ANNULLED: tr_noop("Anulado"),
}
FINAL = frozenset({State.CLOSED, State.ABANDONED, State.REENTERED, State.ANNULLED})
OURS = frozenset(State) - FINAL - {State.REQUESTED, State.NO_COLLECTION, State.DELIVERED}
"""The item is in our hands: its guarantee stands still."""


class Group(StrEnum):
    """The parts of the shop's list: what is being worked on, what waits to be fetched, all."""

    OURS = "ours"
    READY = "ready"
    ALL = "all"


GROUP_LABELS = {
    Group.OURS: tr_noop("En nuestras manos"),
    Group.READY: tr_noop("Listos"),
    Group.ALL: tr_noop("Todos"),
}
GROUP_STATES = {
    Group.OURS: OURS - {State.READY, State.NOTIFIED},
    Group.READY: frozenset({State.READY, State.NOTIFIED}),
    Group.ALL: frozenset(State),
}


class Branch(StrEnum):
    """How a line is solved; chosen when the resolution is set."""

    REPAIR = "repair"
    EXCHANGE = "exchange"
    REFUND = "refund"
    DISCOUNT = "discount"
    REFUSAL = "refusal"


BRANCH_LABELS = {
    Branch.REPAIR: tr_noop("Reparación"),
    Branch.EXCHANGE: tr_noop("Sustitución"),
    Branch.REFUND: tr_noop("Devolución del dinero"),
    Branch.DISCOUNT: tr_noop("Rebaja del precio"),
    Branch.REFUSAL: tr_noop("No procede"),
}


class Wish(StrEnum):
    """What the customer asks for at the desk."""

    REPAIR = "repair"
    EXCHANGE = "exchange"
    REFUND = "refund"
    DISCOUNT = "discount"
    ENQUIRY = "enquiry"


WISH_LABELS = {
    Wish.REPAIR: tr_noop("Reparación"),
    Wish.EXCHANGE: tr_noop("Cambio por otro"),
    Wish.REFUND: tr_noop("Devolución del dinero"),
    Wish.DISCOUNT: tr_noop("Rebaja del precio"),
    Wish.ENQUIRY: tr_noop("Consulta de garantía"),
}


class Reason(StrEnum):
    """Why the item comes back."""

    FAULT = "fault"
    DAMAGED_ON_ARRIVAL = "damaged_on_arrival"
    NOT_AS_DESCRIBED = "not_as_described"
    WRONG_ITEM = "wrong_item"
    CHANGE_OF_MIND = "change_of_mind"
    SAME_FAULT_AGAIN = "same_fault_again"
    OTHER = "other"


REASON_LABELS = {
    Reason.FAULT: tr_noop("Avería"),
    Reason.DAMAGED_ON_ARRIVAL: tr_noop("Llegó dañado"),
    Reason.NOT_AS_DESCRIBED: tr_noop("No es como se anunciaba"),
    Reason.WRONG_ITEM: tr_noop("No es el artículo comprado"),
    Reason.CHANGE_OF_MIND: tr_noop("Cambio de opinión"),
    Reason.SAME_FAULT_AGAIN: tr_noop("Vuelve la misma avería"),
    Reason.OTHER: tr_noop("Otro motivo"),
}


class Ruling(StrEnum):
    """What the diagnosis says of the guarantee."""

    COVERED = "covered"
    NOT_COVERED = "not_covered"
    MISUSE = "misuse"
    NO_FAULT_FOUND = "no_fault_found"


RULING_LABELS = {
    Ruling.COVERED: tr_noop("Cubierto por la garantía"),
    Ruling.NOT_COVERED: tr_noop("No cubierto"),
    Ruling.MISUSE: tr_noop("Uso indebido"),
    Ruling.NO_FAULT_FOUND: tr_noop("No se encuentra avería"),
}
