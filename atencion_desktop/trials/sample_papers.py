"""One paper of each kind, made through the use cases in a shop of the trial's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from atencion_desktop.aftersales.documents import DELIVERY, DEPOSIT
from atencion_desktop.aftersales.rules.lines import Evidence, NewLine, NewOrder
from atencion_desktop.aftersales.rules.states import Reason, Wish
from atencion_desktop.aftersales.service import AftersalesService
from atencion_desktop.app import system_actor
from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.base.stroke import Signature, Stroke
from atencion_desktop.commitments.rules import Side
from atencion_desktop.complaints import issuing
from atencion_desktop.complaints.rules.form import Claimant, ComplaintForm
from atencion_desktop.complaints.rules.kinds import Remedy
from atencion_desktop.complaints.rules.sheet import Party, SignedHow, Signing
from atencion_desktop.complaints.service import ComplaintService
from atencion_desktop.reception.issuing import NewTicket
from atencion_desktop.reception.papers import ReceptionPapers
from atencion_desktop.reception.rules import Result
from atencion_desktop.reception.service import Farewell, Promise, ReceptionService
from atencion_desktop.store import documents
from atencion_desktop.store.store import Store

CLAIMANT = "María José Núñez Peñalver"
DESK = "1"
FORM = ComplaintForm(
    claimant=Claimant(
        CLAIMANT,
        "12345678Z",
        "Calle Relator, 14, 41002 Sevilla",
        "600 11 22 33",
        "mj.nunez@correo.example",
    ),
    facts=(
        "La lavadora pierde agua por la goma de la puerta desde el segundo lavado y moja el suelo "
        "de la cocina. El técnico vino dos veces y dijo que era normal; no lo es."
    ),
    facts_on=date(2026, 2, 27),
    facts_time="18:30",
    place="Calle Feria, 48, Sevilla",
    product="Lavadora Balay 3TS976, n.º de serie SN-77-2025",
    asked=(Remedy.REPAIR, Remedy.COMPENSATION),
    asked_text="Que la arreglen esta semana.",
    amount=123_450,
    documents="Factura y fotografías",
)
_LINE = NewLine(
    product="Lavadora",
    brand="Norvel",
    model="LV 812",
    serial="NV812-004471",
    bought_on=date(2025, 6, 1),
    delivered_on=date(2025, 6, 3),
    invoice="F-2025-118",
    amount=44_900,
    wish=Wish.REPAIR,
    reason=Reason.FAULT,
    fault="No centrifuga y hace ruido.",
    intake="Rayón en el lateral",
)
_STEPS: tuple[tuple[str, dict[str, str]], ...] = (
    ("diagnose", {}),
    ("rule", {"ruling": "covered", "note": "Rodamiento roto"}),
    ("set_resolution", {"branch": "repair"}),
    ("repair", {}),
    ("test", {}),
    ("ready", {"work": "Se cambia el rodamiento del tambor."}),
    ("deliver", {"collected_by": CLAIMANT}),
)
_LINE_OF_INK = Stroke(tuple((step / 24, 0.2 + (step % 3) / 20) for step in range(24)))


@dataclass(frozen=True, slots=True)
class SampleShop:
    """An open shop to make papers in."""

    store: Store
    folder: DataFolder
    actor: Actor

    @classmethod
    def over(cls, store: Store, folder: DataFolder) -> SampleShop:
        """The system's user at the first desk."""
        return cls(store, folder, system_actor(DESK))

    def call(self) -> Call:
        """A new intent."""
        return Call(self.actor)

    def kept(self, document: int) -> bytes:
        """The bytes of an issued paper."""
        with self.store.read(self.actor) as unit:
            return documents.read(unit, document)[1]


Maker = Callable[[SampleShop], bytes]


def complaint(shop: SampleShop) -> bytes:
    """The paper of a complaint as the place asks for it, signed on the screen and sealed."""
    service = ComplaintService(shop.store)
    case = service.register(shop.call(), FORM).value.case
    signed = (
        Signing(Party.CLAIMANT, SignedHow.SCREEN, CLAIMANT, signature(CLAIMANT)),
        Signing(Party.BUSINESS, SignedHow.SCREEN, shop.actor.name, signature(shop.actor.name)),
    )
    service.sign_sheet(shop.call(), case, signed)
    made = issuing.issue(service.sheet(shop.actor, case), shop.folder.keys)
    if not made.sealed:
        raise RuntimeError(made.unsealed)
    kept = service.file_sheet(shop.call(), case, made.edition, made.data, sealed=made.sealed)
    return service.paper(shop.actor, kept.value.id)


def deposit(shop: SampleShop) -> bytes:
    """The slip for an item left with us."""
    return _slip(shop, DEPOSIT, ())


def delivery(shop: SampleShop) -> bytes:
    """The slip for an item repaired and given back."""
    return _slip(shop, DELIVERY, _STEPS)


def ticket(shop: SampleShop) -> bytes:
    """A ticket, for whoever wants it on paper."""
    issued = ReceptionService(shop.store).issue(shop.call(), NewTicket("A")).value
    return ReceptionPapers(shop.store).ticket(shop.actor, issued.visit)


def farewell(shop: SampleShop) -> bytes:
    """The receipt of a visit with what both sides promised."""
    reception = ReceptionService(shop.store)
    issued = reception.issue_and_serve(shop.call(), NewTicket("B"), DESK).value
    soon = (shop.store.clock.now() + timedelta(days=3)).date()
    promises = (
        Promise(Side.BUSINESS, "Llamar con el presupuesto", soon),
        Promise(Side.CUSTOMER, "Traer la factura", soon),
    )
    said = Farewell(Result.SOLVED, satisfaction=5, promises=promises)
    reception.finish(shop.call(), issued.visit, said)
    return shop.kept(ReceptionPapers(shop.store).receipt(shop.call(), issued.visit).value)


SPANISH: Mapping[str, Maker] = {
    "complaint_receipt": complaint,
    "deposit_slip": deposit,
    "delivery_slip": delivery,
    "ticket": ticket,
    "farewell_receipt": farewell,
}
"""Every kind of paper of a shop in Spain."""
PERUVIAN: Mapping[str, Maker] = {"complaint_sheet": complaint}
"""What a shop in Peru has beside them."""


def signature(signer: str) -> Signature:
    """Some ink."""
    return Signature(signer, (_LINE_OF_INK,))


def _slip(shop: SampleShop, kind: str, steps: tuple[tuple[str, dict[str, str]], ...]) -> bytes:
    """An order taken in, led through the steps, and its slip."""
    service = AftersalesService(shop.store)
    order = service.open_order(shop.call(), NewOrder((_LINE,))).value
    line = service.of_order(shop.actor, order)[0].id
    for action, values in steps:
        version = service.line(shop.actor, line).version
        service.move(shop.call(), line, version, action, Evidence(values))
    signed = (signature(CLAIMANT), signature(shop.actor.name))
    return shop.kept(service.issue(shop.call(), order, kind, signed).value)
