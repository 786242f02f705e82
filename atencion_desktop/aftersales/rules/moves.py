"""The one transition table of an after-sales line: who may take each step and what it must show.

Reception and supervisors act at the desk, technicians at the bench; a step that is not in the
table is impossible through every door.
"""

from __future__ import annotations

from dataclasses import dataclass

from atencion_desktop.aftersales.rules.states import OURS, STATE_LABELS, Branch, State
from atencion_desktop.base.actor import Role
from atencion_desktop.base.errors import IllegalMove
from atencion_desktop.base.i18n import tr, tr_noop

DESK = frozenset({Role.RECEPTION, Role.TECHNICIAN, Role.SUPERVISOR, Role.ADMINISTRATOR})
BENCH = frozenset({Role.TECHNICIAN, Role.SUPERVISOR, Role.ADMINISTRATOR})
LEAD = frozenset({Role.SUPERVISOR, Role.ADMINISTRATOR})


@dataclass(frozen=True, slots=True)
class Move:
    """One arrow of the table: who may take it, on which branch, and what it must show.

    ``needs`` names the values that the step records; an empty one is refused beside its field.
    """

    action: str
    source: State
    target: State
    roles: frozenset[Role]
    branch: Branch | None = None
    needs: tuple[str, ...] = ()


ACTION_LABELS = {
    "receive": tr_noop("Recibir el artículo"),
    "resolve_without_collecting": tr_noop("Resolver sin recoger"),
    "diagnose": tr_noop("Empezar diagnóstico"),
    "rule": tr_noop("Dictaminar"),
    "set_resolution": tr_noop("Fijar la solución"),
    "quote": tr_noop("Presupuestar"),
    "approve_quote": tr_noop("El cliente acepta"),
    "decline_quote": tr_noop("El cliente rechaza"),
    "wait_for_parts": tr_noop("Esperar piezas"),
    "send_to_supplier": tr_noop("Enviar al proveedor"),
    "take_back": tr_noop("Recibir del proveedor"),
    "repair": tr_noop("Empezar reparación"),
    "test": tr_noop("Pasar a prueba"),
    "fail_test": tr_noop("La prueba falla"),
    "give_up_repair": tr_noop("No tiene reparación"),
    "authorise_exchange": tr_noop("Autorizar el cambio"),
    "reserve": tr_noop("Reservar sustituto"),
    "order": tr_noop("Pedir sustituto"),
    "arrive": tr_noop("Llega el sustituto"),
    "inspect": tr_noop("Inspeccionar"),
    "authorise_refund": tr_noop("Autorizar el abono"),
    "refund": tr_noop("Abonar"),
    "offer": tr_noop("Ofrecer rebaja"),
    "accept_offer": tr_noop("El cliente acepta la rebaja"),
    "pay_discount": tr_noop("Abonar la rebaja"),
    "communicate": tr_noop("Comunicar el rechazo"),
    "ready": tr_noop("Listo para entregar"),
    "notify": tr_noop("Avisar al cliente"),
    "deliver": tr_noop("Entregar"),
    "close": tr_noop("Cerrar"),
    "abandon": tr_noop("Dar por abandonado"),
    "re_enter": tr_noop("Vuelve a entrar"),
    "annul": tr_noop("Anular"),
    "give_back_unrepaired": tr_noop("Devolver sin reparar"),
    "change_branch": tr_noop("Cambiar la solución"),
}


def _moves() -> tuple[Move, ...]:
    """Every legal step."""
    s, b = State, Branch
    return (
        *_start(),
        *_repair(),
        *_exchange(),
        Move("inspect", s.RESOLUTION_SET, s.INSPECTED, DESK, b.REFUND, ("note",)),
        Move("authorise_refund", s.INSPECTED, s.REFUND_AUTHORISED, LEAD, b.REFUND, ("amount",)),
        Move("refund", s.REFUND_AUTHORISED, s.REFUNDED, DESK, b.REFUND, ("means", "cents")),
        Move("close", s.REFUNDED, s.CLOSED, DESK, b.REFUND),
        Move("ready", s.REFUNDED, s.READY, DESK, b.REFUND),
        Move("offer", s.RESOLUTION_SET, s.OFFERED, LEAD, b.DISCOUNT, ("amount",)),
        Move("accept_offer", s.OFFERED, s.ACCEPTED, DESK, b.DISCOUNT),
        Move("change_branch", s.OFFERED, s.RESOLUTION_SET, LEAD, b.DISCOUNT, ("branch", "note")),
        Move("pay_discount", s.ACCEPTED, s.DISCOUNTED, DESK, b.DISCOUNT, ("means",)),
        Move("ready", s.DISCOUNTED, s.READY, DESK, b.DISCOUNT),
        Move("close", s.DISCOUNTED, s.CLOSED, DESK, b.DISCOUNT),
        Move("communicate", s.RESOLUTION_SET, s.COMMUNICATED, BENCH, b.REFUSAL, ("note",)),
        Move("ready", s.COMMUNICATED, s.READY, DESK, b.REFUSAL),
        Move("close", s.COMMUNICATED, s.CLOSED, DESK, b.REFUSAL),
        *_end(),
    )


def _start() -> tuple[Move, ...]:
    """From the request to the chosen branch."""
    s = State
    return (
        Move("receive", s.REQUESTED, s.RECEIVED, DESK, needs=("intake",)),
        Move("resolve_without_collecting", s.REQUESTED, s.NO_COLLECTION, LEAD, needs=("note",)),
        Move("set_resolution", s.NO_COLLECTION, s.RESOLUTION_SET, LEAD, needs=("branch",)),
        Move("diagnose", s.RECEIVED, s.DIAGNOSING, BENCH),
        Move("rule", s.DIAGNOSING, s.RULED, BENCH, needs=("ruling", "note")),
        Move("set_resolution", s.RULED, s.RESOLUTION_SET, BENCH, needs=("branch",)),
        Move("set_resolution", s.RECEIVED, s.RESOLUTION_SET, DESK, needs=("branch",)),
    )


def _repair() -> tuple[Move, ...]:
    """The repair branch: quoted only when not covered, supplied or repaired, tested."""
    s, b = State, Branch.REPAIR
    give_up = ("branch", "note")
    return (
        Move("quote", s.RESOLUTION_SET, s.QUOTED, BENCH, b, ("amount",)),
        Move("approve_quote", s.QUOTED, s.APPROVED, DESK, b),
        Move("decline_quote", s.QUOTED, s.DECLINED, DESK, b),
        Move("ready", s.DECLINED, s.READY, DESK, b),
        *(
            move
            for source in (s.RESOLUTION_SET, s.APPROVED)
            for move in (
                Move("wait_for_parts", source, s.WAITING_PARTS, BENCH, b, ("note",)),
                Move("send_to_supplier", source, s.AT_SUPPLIER, BENCH, b, ("supplier",)),
                Move("repair", source, s.REPAIRING, BENCH, b),
            )
        ),
        Move("repair", s.WAITING_PARTS, s.REPAIRING, BENCH, b),
        Move("take_back", s.AT_SUPPLIER, s.BACK_FROM_SUPPLIER, DESK, b, ("note",)),
        Move("repair", s.BACK_FROM_SUPPLIER, s.REPAIRING, BENCH, b),
        Move("test", s.BACK_FROM_SUPPLIER, s.TESTING, BENCH, b),
        Move("wait_for_parts", s.REPAIRING, s.WAITING_PARTS, BENCH, b, ("note",)),
        Move("test", s.REPAIRING, s.TESTING, BENCH, b),
        Move("fail_test", s.TESTING, s.REPAIRING, BENCH, b, ("note",)),
        Move("ready", s.TESTING, s.READY, BENCH, b, ("work",)),
        Move("give_up_repair", s.REPAIRING, s.RESOLUTION_SET, BENCH, b, give_up),
        Move("give_up_repair", s.BACK_FROM_SUPPLIER, s.RESOLUTION_SET, BENCH, b, give_up),
    )


def _exchange() -> tuple[Move, ...]:
    """The exchange branch: both serials kept."""
    s, b = State, Branch.EXCHANGE
    return (
        Move("authorise_exchange", s.RESOLUTION_SET, s.AUTHORISED, LEAD, b),
        Move("reserve", s.AUTHORISED, s.RESERVED, DESK, b, ("new_serial",)),
        Move("order", s.AUTHORISED, s.ORDERED, DESK, b, ("note",)),
        Move("arrive", s.ORDERED, s.RESERVED, DESK, b, ("new_serial",)),
        Move("ready", s.RESERVED, s.READY, DESK, b),
    )


def _end() -> tuple[Move, ...]:
    """Delivery and the other ways out, common to all branches."""
    s = State
    in_our_hands = sorted(OURS - {s.READY, s.NOTIFIED, s.REFUNDED, s.DISCOUNTED, s.DECLINED})
    return (
        Move("notify", s.READY, s.NOTIFIED, DESK, needs=("means",)),
        Move("notify", s.NOTIFIED, s.NOTIFIED, DESK, needs=("means",)),
        Move("deliver", s.READY, s.DELIVERED, DESK, needs=("collected_by",)),
        Move("deliver", s.NOTIFIED, s.DELIVERED, DESK, needs=("collected_by",)),
        Move("abandon", s.NOTIFIED, s.ABANDONED, LEAD, needs=("note",)),
        Move("close", s.DELIVERED, s.CLOSED, DESK),
        Move("re_enter", s.DELIVERED, s.REENTERED, DESK, needs=("note",)),
        Move("re_enter", s.CLOSED, s.REENTERED, DESK, needs=("note",)),
        Move("annul", s.REQUESTED, s.ANNULLED, LEAD, needs=("note",)),
        Move("annul", s.NO_COLLECTION, s.ANNULLED, LEAD, needs=("note",)),
        *(
            Move("give_back_unrepaired", source, s.READY, LEAD, needs=("note",))
            for source in in_our_hands
        ),
    )


MOVES = _moves()


def moves_from(state: State, branch: Branch | None, role: Role) -> tuple[Move, ...]:
    """What this role may do with a line in this state on this branch, in the table's order."""
    return tuple(
        move
        for move in MOVES
        if move.source is state and role in move.roles and move.branch in (None, branch)
    )


def find_move(action: str, state: State, branch: Branch | None, role: Role) -> Move:
    """The arrow of that action; :class:`IllegalMove` when there is none from here for the role."""
    for move in moves_from(state, branch, role):
        if move.action == action:
            return move
    raise IllegalMove(action=action, state=tr(STATE_LABELS[state]))
