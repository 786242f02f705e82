"""The cases of the demo shop: a year of them, most closed, some with their clock running."""

from __future__ import annotations

from datetime import timedelta

from atencion_desktop.base.demo import Demo, DemoBuy, cast_of
from atencion_desktop.complaints import issuing, moves, registration
from atencion_desktop.complaints.rules.form import ComplaintForm
from atencion_desktop.complaints.rules.kinds import Kind, Remedy, ReplyBy
from atencion_desktop.complaints.rules.sheet import Party, SignedHow, Signing
from atencion_desktop.complaints.rules.states import Action, Evidence
from atencion_desktop.complaints.service import ComplaintService
from atencion_desktop.store.unit import Unit

_CLOSED = 90
_PAPERS = 30
_OPEN_DAYS = (16, 13, 12, 9, 8, 6, 5, 3, 2, 2, 1, 1)


def fill(demo: Demo) -> None:
    """Register cases over the year, in order, and close the old ones."""
    old = sorted((demo.chance.randrange(20, 360) for _ in range(_CLOSED)), reverse=True)
    with demo.store.unit(demo.call()) as unit:
        cases = [_case(demo, unit, back) for back in (*old, *_OPEN_DAYS)]
        unit.commit(None)
    service = ComplaintService(demo.store)
    for case in cases[-_PAPERS:]:
        _paper(demo, service, case)


def _paper(demo: Demo, service: ComplaintService, case: int) -> None:
    """The case's sheet, drawn to be signed by pen."""
    call = demo.call()
    job = service.sheet(call.actor, case)
    service.file_sheet(call, case, job.edition, issuing.draw(job).data, sealed=False)


def _case(demo: Demo, unit: Unit, back: int) -> int:
    """One case filed so many days ago."""
    day = demo.today - timedelta(days=back)
    unit.now = demo.moment(day, 11, demo.chance.randrange(60))
    form = _form(demo, back)
    case = registration.register(unit, form, None).case
    if back < 20 or form.settled_kind not in (Kind.COMPLAINT, Kind.CLAIM):
        return case
    unit.now += timedelta(hours=1)
    agreed = Signing(Party.CLAIMANT, SignedHow.PEN, "La persona reclamante")
    solution = {Evidence.SOLUTION: demo.chance.choice(_SOLUTIONS)}
    moves.move(unit, case, Action.RESOLVE, solution, agreed)
    moves.move(unit, case, Action.CLOSE, {})
    return case


_SOLUTIONS = (
    "Se sustituye el artículo por otro igual.",
    "Se devuelve el importe por el mismo medio de pago.",
    "Se repara sin coste y se piden disculpas.",
    "Se aplica un descuento del 10 % aceptado por el cliente.",
)


def _form(demo: Demo, back: int) -> ComplaintForm:
    """What somebody who bought something tells."""
    chance = demo.chance
    said = chance.choice(cast_of("texts")["cases"])
    buy: DemoBuy = chance.choice(demo.purchases)
    facts = said["facts"].format(product=buy.goods["product"].lower(), days=chance.randrange(4, 60))
    return ComplaintForm(
        kind=Kind(said["kind"]),
        customer=buy.customer,
        purchase=buy.id,
        facts=facts,
        facts_on=demo.today - timedelta(days=back + chance.randrange(0, 4)),
        place="Sevilla",
        product=f"{buy.goods['product']} {buy.goods['brand']} {buy.goods['model']}",
        asked=(Remedy.AS_AGREED,) if said["asked"] else (Remedy.NOTHING,),
        asked_text=said["asked"],
        reply=chance.choice((ReplyBy.EMAIL, ReplyBy.POST)),
    )
