"""Registering, numbering, drafts, signatures, moves and the register, on a real store."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from atencion_desktop.app import Registry
from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.errors import IllegalMove, MissingValue, NotAllowed, NotFound
from atencion_desktop.base.outcome import Topic
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.base.stroke import Signature, Stroke
from atencion_desktop.commitments import records as commitments
from atencion_desktop.complaints.drafts import TooManyParked
from atencion_desktop.complaints.reads import CaseFilter, Light, Show
from atencion_desktop.complaints.rules.form import ComplaintForm, NothingSaid
from atencion_desktop.complaints.rules.kinds import Kind, Remedy
from atencion_desktop.complaints.rules.sheet import (
    NoWitness,
    Party,
    SignedHow,
    Signing,
    TooShortSignature,
)
from atencion_desktop.complaints.rules.states import Action, Evidence, State
from atencion_desktop.complaints.service import ComplaintService
from atencion_desktop.complaints.sheets import AlreadyIssued
from atencion_desktop.customers.rules import ContactKind, NewContact, NewCustomer, NewPurchase
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store

Caller = Callable[[], Call]
FORM = ComplaintForm(facts="La lavadora pierde agua.", asked=(Remedy.REPAIR,))
SCRAWL = Signature("Ana", (Stroke(tuple((i / 20, (i % 3) / 10) for i in range(20))),))


@pytest.fixture
def complaints(registry: Registry) -> ComplaintService:
    return registry.get(ComplaintService)


@pytest.fixture
def customer(registry: Registry, call: Caller) -> int:
    new = NewCustomer(
        given_name="José",
        surnames="de la Cruz Íñiguez",
        document_kind="es.nif",
        document="12345678Z",
        contacts=(NewContact(ContactKind.PHONE, "600 11 22 33"),),
    )
    return registry.get(CustomerService).create(call(), new).value


def test_a_case_gets_its_number_its_deadlines_and_its_promise(
    complaints: ComplaintService, actor: Actor, call: Caller, shop: Store
) -> None:
    outcome = complaints.register(call(), FORM)
    case = complaints.case(actor, outcome.value.case)
    assert outcome.value.folio == case.folio == "VEGA-2026-000001"
    assert (case.kind, case.state, case.registered_on) == (
        Kind.CLAIM,
        State.REGISTERED,
        date(2026, 3, 2),
    )
    assert [(line.rule, line.due) for line in case.deadlines] == [
        ("es-an.answer.2022", date(2026, 3, 16)),
        ("es.answer.2025", date(2026, 3, 17)),
    ]
    assert case.safe_on == outcome.value.safe_on == date(2026, 3, 16)
    assert all(line.article and line.checked_on for line in case.deadlines)
    with shop.read() as unit:
        promised = commitments.of_origin(unit, Ref("case", case.id))
    assert [(p.what, p.due_on) for p in promised] == [
        ("Responder a la reclamación VEGA-2026-000001", date(2026, 3, 16))
    ]
    assert {Topic.COMPLAINTS, Topic.COMMITMENTS} <= outcome.changes.topics


def test_a_repeated_press_registers_once(complaints: ComplaintService, call: Caller) -> None:
    once = call()
    first, again = complaints.register(once, FORM), complaints.register(once, FORM)
    assert again.repeated
    assert again.value == first.value


def test_folios_have_no_holes_whatever_fails(
    complaints: ComplaintService, call: Caller, clock: FixedClock
) -> None:
    folios = []
    for attempt in range(9):
        if attempt % 3 == 2:
            folios.append(complaints.register(call(), FORM).value.folio)
            continue
        with pytest.raises(NothingSaid):
            complaints.register(call(), ComplaintForm())
        with pytest.raises(NotFound):
            complaints.register(call(), FORM, draft=99)
    assert folios == [f"VEGA-2026-{n:06d}" for n in (1, 2, 3)]
    clock.advance(days=365)
    assert complaints.register(call(), FORM).value.folio == "VEGA-2027-000001"


def test_suggestions_are_numbered_apart_and_have_no_deadline(
    complaints: ComplaintService, actor: Actor, call: Caller
) -> None:
    idea = ComplaintForm(kind=Kind.SUGGESTION, facts="Pongan un banco en la entrada.")
    done = complaints.register(call(), idea).value
    assert done.folio == "VEGA-S-2026-000001"
    assert done.safe_on is None
    assert complaints.register(call(), FORM).value.folio == "VEGA-2026-000001"
    sheet = complaints.sheet(actor, done.case).content
    assert sheet.title == "Justificante de sugerencia"
    assert len(sheet.copies) == 2


def test_what_is_known_is_not_asked_again(
    complaints: ComplaintService, registry: Registry, actor: Actor, call: Caller, customer: int
) -> None:
    bought = NewPurchase(product="Lavadora", brand="Balay", serial="SN-77", invoice="F-12")
    purchase = registry.get(CustomerService).add_purchase(call(), customer, bought).value
    form = complaints.begin(actor, Prefill(customer=customer, purchase=purchase))
    assert form.claimant.name == "José de la Cruz Íñiguez"
    assert form.claimant.document == "12345678Z"
    assert form.product == "Lavadora Balay, n.º de serie SN-77, factura F-12"
    assert form.facts_on == date(2026, 3, 2)
    assert form.place == "Calle Feria, 48, 41003 Sevilla"
    assert (form.customer, form.purchase) == (customer, purchase)
    assert [choice.purchase for choice in complaints.products(actor, customer)] == [purchase]


def test_a_customers_words_reach_the_journal_only_sealed(
    complaints: ComplaintService, actor: Actor, call: Caller, customer: int, shop: Store
) -> None:
    form = replace(complaints.begin(actor, Prefill(customer=customer)), facts="Pierde agua.")
    case = complaints.register(call(), form).value.case
    with shop.read() as unit:
        rows = unit.rows(statement("select action, body from journal"))
    bodies = {action: bytes(body) for action, body in rows}
    assert not any(b"Pierde agua" in body for body in bodies.values())
    assert json.loads(bodies["case.registered"])["folio"] == "VEGA-2026-000001"
    assert [c.id for c in complaints.of_customer(actor, customer)] == [case]


def test_a_draft_is_kept_parked_taken_up_and_becomes_the_case(
    complaints: ComplaintService, actor: Actor, call: Caller
) -> None:
    draft = complaints.save_draft(call(), None, FORM).value
    longer = replace(FORM, facts=FORM.facts + " Y huele mal.")
    assert complaints.save_draft(call(), draft, longer).value == draft
    complaints.park_draft(call(), draft)
    assert [(d.id, d.parked) for d in complaints.drafts(actor)] == [(draft, True)]
    assert complaints.take_up_draft(call(), draft).value == longer
    complaints.register(call(), longer, draft)
    assert complaints.drafts(actor) == ()
    with pytest.raises(IllegalMove):
        complaints.save_draft(call(), draft, longer)
    with pytest.raises(NotFound):
        complaints.draft(actor, draft)


def test_a_discarded_draft_uses_no_number_and_keeps_no_words(
    complaints: ComplaintService, actor: Actor, call: Caller, shop: Store
) -> None:
    draft = complaints.save_draft(call(), None, FORM).value
    complaints.discard_draft(call(), draft, "Se marcha sin querer seguir")
    with shop.read() as unit:
        row = unit.one(statement("select state, content from case_draft"))
    assert row == ("discarded", "")
    assert complaints.register(call(), FORM).value.folio == "VEGA-2026-000001"


def test_at_most_five_forms_wait(complaints: ComplaintService, call: Caller) -> None:
    for _ in range(5):
        complaints.park_draft(call(), complaints.save_draft(call(), None, FORM).value)
    sixth = complaints.save_draft(call(), None, FORM).value
    with pytest.raises(TooManyParked):
        complaints.park_draft(call(), sixth)


def test_both_parties_sign_and_the_file_is_kept_once(
    complaints: ComplaintService, actor: Actor, call: Caller
) -> None:
    case = complaints.register(call(), FORM).value.case
    complaints.sign_sheet(
        call(),
        case,
        (
            Signing(Party.CLAIMANT, SignedHow.SCREEN, "José de la Cruz", SCRAWL),
            Signing(Party.BUSINESS, SignedHow.SCREEN, "Ana Prieto", SCRAWL),
        ),
    )
    job = complaints.sheet(actor, case)
    signed = job.signing(Party.CLAIMANT)
    assert signed is not None
    assert signed.signature == SCRAWL
    assert complaints.cases(actor, CaseFilter(Show.NO_SHEET))[0].owes_sheet
    first = complaints.file_sheet(call(), case, 1, b"%PDF-1", sealed=True).value
    second = complaints.file_sheet(call(), case, 1, b"%PDF-2", sealed=True).value
    assert first == second
    assert complaints.paper(actor, first.id) == b"%PDF-1"
    assert complaints.cases(actor, CaseFilter(Show.NO_SHEET)) == ()
    with pytest.raises(AlreadyIssued):
        complaints.sign_sheet(call(), case, (Signing(Party.BUSINESS, SignedHow.PEN, "Ana"),))
    assert complaints.mark_printed(call(), case).value == 1


def test_a_refusal_needs_its_witness_and_a_scribble_is_no_signature(
    complaints: ComplaintService, actor: Actor, call: Caller
) -> None:
    case = complaints.register(call(), FORM).value.case
    with pytest.raises(NoWitness):
        complaints.sign_sheet(call(), case, (Signing(Party.CLAIMANT, SignedHow.REFUSED, "Eva"),))
    dot = Signature("Eva", (Stroke(((0.1, 0.1),)),))
    with pytest.raises(TooShortSignature):
        complaints.sign_sheet(
            call(), case, (Signing(Party.CLAIMANT, SignedHow.SCREEN, "Eva", dot),)
        )
    refusal = Signing(Party.CLAIMANT, SignedHow.REFUSED, "Eva", witness="Luis Ortega")
    complaints.sign_sheet(call(), case, (refusal,))
    signed = complaints.sheet(actor, case).signing(Party.CLAIMANT)
    assert signed is not None
    assert (signed.how, signed.witness) == (SignedHow.REFUSED, "Luis Ortega")


def test_a_case_is_solved_at_the_desk_with_evidence_and_its_promise_is_kept(
    complaints: ComplaintService, actor: Actor, call: Caller, shop: Store
) -> None:
    case = complaints.register(call(), FORM).value.case
    solution = {Evidence.SOLUTION: "Se cambia la goma de la puerta."}
    with pytest.raises(MissingValue) as missing:
        complaints.move(call(), case, Action.RESOLVE, solution)
    assert missing.value.field == "signature"
    signing = Signing(Party.CLAIMANT, SignedHow.SCREEN, "José", SCRAWL)
    assert complaints.move(call(), case, Action.RESOLVE, solution, signing).value is (
        State.RESOLVED_AT_DESK
    )
    assert complaints.move(call(), case, Action.CLOSE, {}).value is State.CLOSED
    found = complaints.case(actor, case)
    assert [event.action for event in found.events] == [
        Action.REGISTER,
        Action.RESOLVE,
        Action.CLOSE,
    ]
    assert found.closed is not None
    with shop.read() as unit:
        assert [p.state for p in commitments.of_origin(unit, Ref("case", case))] == ["done"]
    with pytest.raises(IllegalMove):
        complaints.move(call(), case, Action.ANNUL, {Evidence.REASON: "Prueba"})


def test_a_receptionist_does_not_annul(
    complaints: ComplaintService, receptionist: Actor, supervisor: Actor
) -> None:
    case = complaints.register(Call(receptionist), FORM).value.case
    why = {Evidence.REASON: "Duplicada"}
    with pytest.raises(NotAllowed):
        complaints.move(Call(receptionist), case, Action.ANNUL, why)
    assert complaints.move(Call(supervisor), case, Action.ANNUL, why).value is State.ANNULLED
    assert complaints.register(Call(receptionist), FORM).value.folio == "VEGA-2026-000002"


def test_the_register_filters_and_lights_up(
    complaints: ComplaintService, actor: Actor, call: Caller, clock: FixedClock
) -> None:
    claim = complaints.register(call(), FORM).value
    complaints.register(call(), ComplaintForm(kind=Kind.COMPLIMENT, facts="Gracias, Ana."))
    listed = complaints.cases(actor, CaseFilter(Show.OPEN, Kind.CLAIM))
    assert [(c.folio, c.light) for c in listed] == [(claim.folio, Light.FAR)]
    assert complaints.cases(actor, CaseFilter(Show.DUE_SOON)) == ()
    clock.advance(days=12)
    assert [c.light for c in complaints.cases(actor, CaseFilter(Show.DUE_SOON))] == [Light.NEAR]
    clock.advance(days=5)
    assert [c.light for c in complaints.cases(actor, CaseFilter(Show.DUE_SOON))] == [Light.LATE]
    assert len(complaints.cases(actor, CaseFilter(Show.ALL))) == 2
    assert [c.id for c in complaints.cases(actor, CaseFilter(text="2026-000001"))]
