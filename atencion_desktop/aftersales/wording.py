"""How after-sales speaks on the screen: tones, icons and sentences; no widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from atencion_desktop.aftersales.coverage import Cover
from atencion_desktop.aftersales.reads import LineStep, LineSummary
from atencion_desktop.aftersales.rules.moves import BENCH, LEAD, Move
from atencion_desktop.aftersales.rules.states import (
    BRANCH_LABELS,
    FINAL,
    OURS,
    RULING_LABELS,
    Branch,
    Ruling,
    State,
)
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.wording import day_text, money, near_day
from atencion_desktop.store.documents import DocumentInfo

_WAITING = frozenset(
    {
        State.QUOTED,
        State.WAITING_PARTS,
        State.AT_SUPPLIER,
        State.ORDERED,
        State.OFFERED,
        State.DECLINED,
        State.REFUND_AUTHORISED,
    }
)
_WELL = frozenset({State.READY, State.NOTIFIED, State.REFUNDED, State.DISCOUNTED})

STEP_ICONS: Mapping[str, str] = {
    "receive": "box",
    "diagnose": "search",
    "rule": "scale",
    "set_resolution": "check",
    "quote": "money",
    "approve_quote": "handshake",
    "wait_for_parts": "hold",
    "send_to_supplier": "truck",
    "take_back": "box_return",
    "repair": "wrench",
    "test": "check_all",
    "authorise_exchange": "swap",
    "reserve": "box",
    "order": "truck",
    "arrive": "box_return",
    "inspect": "eye",
    "authorise_refund": "shield",
    "refund": "money",
    "offer": "tag",
    "accept_offer": "handshake",
    "pay_discount": "money",
    "communicate": "message",
    "ready": "check_all",
    "notify": "phone",
    "deliver": "handshake",
    "close": "archive",
    "annul": "cancel",
    "abandon": "archive",
    "re_enter": "undo",
    "give_back_unrepaired": "box_return",
}
REFUND_MEANS = (tr_noop("Tarjeta"), tr_noop("Efectivo"), tr_noop("Transferencia"), tr_noop("Vale"))
NOTICE_MEANS = (
    tr_noop("Llamada"),
    tr_noop("Mensaje de texto"),
    tr_noop("Correo electrónico"),
    tr_noop("En persona"),
)
PROOF_NOTES = (
    tr_noop("Consta en nuestra ficha"),
    tr_noop("Extracto de la tarjeta"),
    tr_noop("Correo de confirmación"),
    tr_noop("No lo acredita"),
)
_SHOWN = {
    "branch": tr_noop("Solución: {value}"),
    "ruling": tr_noop("Dictamen: {value}"),
    "amount": tr_noop("Importe: {value}"),
    "cents": tr_noop("Importe: {value}"),
    "means": tr_noop("Medio: {value}"),
    "supplier": tr_noop("Proveedor: {value}"),
    "new_serial": tr_noop("Número de serie nuevo: {value}"),
    "collected_by": tr_noop("Lo recoge: {value}"),
}


@dataclass(frozen=True, slots=True)
class CoverLook:
    """How an answer of the law is shown: never by colour alone."""

    tone: str
    icon: str
    title: str


def state_tone(state: State) -> str:
    """The colour family of a state: ours, waiting for somebody, ready, or over."""
    if state in _WELL:
        return "success"
    if state in _WAITING:
        return "warning"
    return "info" if state in OURS - FINAL else "neutral"


def cover_look(cover: Cover | None) -> CoverLook:
    """Green, amber or red, each with its icon and its words."""
    if cover is None:
        return CoverLook("neutral", "shield", tr("Garantía"))
    if cover.covered is None:
        return CoverLook("warning", "alert", tr("Garantía por determinar"))
    if cover.covered:
        return CoverLook("success", "shield", tr("En garantía"))
    return CoverLook("error", "shield_off", tr("Fuera de garantía"))


def promise_words(line: LineSummary, today: date) -> tuple[str, str]:
    """The promised day seen from today, and what is to say about it."""
    if line.promised_on is None:
        return "", ""
    late = line.open and line.promised_on < today and line.state not in _WELL
    return near_day(line.promised_on, today), tr("vencida") if late else ""


def performer(move: Move) -> str:
    """Who takes a step that this person may not take."""
    if move.roles == LEAD:
        return tr("supervisión")
    return tr("servicio técnico") if move.roles == BENCH else tr("mostrador")


def evidence_text(step: LineStep, currency: str) -> str:
    """What a step recorded, on one line."""
    parts = []
    for name, value in step.evidence.items():
        if value:
            shown = _value(name, value, currency)
            parts.append(tr(_SHOWN[name], value=shown) if name in _SHOWN else shown)
    return " · ".join(parts)


def _value(name: str, value: str, currency: str) -> str:
    """One recorded value for people: a code by its label, cents as money, text on one line."""
    if name == "branch":
        return tr(BRANCH_LABELS[Branch(value)])
    if name == "ruling":
        return tr(RULING_LABELS[Ruling(value)])
    if name == "cents":
        return money(int(value), currency)
    return " ".join(value.split())


def paper_name(kind: str) -> str:
    """What a paper is called; its kind is that of ``documents.py``."""
    return tr("Nota de entrega") if kind == "delivery" else tr("Resguardo de depósito")


def paper_title(info: DocumentInfo) -> str:
    """What a kept paper is called; a second one says which it is."""
    name = paper_name(info.kind)
    return f"{name} ({info.edition})" if info.edition > 1 else name


def bought_words(bought: date | None, delivered: date | None) -> str:
    """When something was bought, for a list."""
    day = delivered or bought
    return day_text(day) if day is not None else tr("sin fecha")
