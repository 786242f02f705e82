"""The same complaints on SQLite and on PostgreSQL, and the check that finds them altered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.complaints.checks import check_cases
from atencion_desktop.complaints.reads import CaseFilter, Show
from atencion_desktop.complaints.rules.form import ComplaintForm
from atencion_desktop.complaints.rules.kinds import Kind, Remedy
from atencion_desktop.complaints.rules.sheet import Party, SignedHow, Signing
from atencion_desktop.complaints.rules.states import Action, Evidence, State
from atencion_desktop.complaints.service import ComplaintService
from atencion_desktop.staff.setup import SetupService
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store
from tests.shop_fixtures import PLAN

Caller = Callable[[], Call]
FORM = ComplaintForm(facts="La lavadora pierde agua.", asked=(Remedy.REPAIR,))
PEN = Signing(Party.CLAIMANT, SignedHow.PEN, "Eva Soler")


@pytest.fixture
def complaints(any_store: Store, call: Caller) -> ComplaintService:
    SetupService(any_store).set_up(call(), PLAN, "scrypt$none")
    return ComplaintService(any_store)


def test_a_complaint_lives_the_same_life_on_each_engine(
    complaints: ComplaintService, actor: Actor, call: Caller
) -> None:
    draft = complaints.save_draft(call(), None, FORM).value
    complaints.park_draft(call(), draft)
    assert [d.parked for d in complaints.drafts(actor)] == [True]
    case = complaints.register(call(), FORM, draft).value.case
    complaints.register(call(), replace(FORM, kind=Kind.SUGGESTION))
    complaints.sign_sheet(call(), case, (PEN,))
    info = complaints.file_sheet(call(), case, 1, b"%PDF-1", sealed=False).value
    assert complaints.paper(actor, info.id) == b"%PDF-1"
    assert complaints.mark_printed(call(), case).value == 1
    solved = {Evidence.SOLUTION: "Se cambia la goma."}
    complaints.move(call(), case, Action.RESOLVE, solved, PEN)
    found = complaints.case(actor, case)
    assert (found.state, found.folio) == (State.RESOLVED_AT_DESK, "VEGA-2026-000001")
    assert len(found.deadlines) == 2
    listed = complaints.cases(actor, CaseFilter(Show.ALL))
    assert [c.folio for c in listed] == ["VEGA-S-2026-000001", "VEGA-2026-000001"]
    assert case in [c.id for c in complaints.cases(actor, CaseFilter(text="vega 000001"))]
    for show in Show:
        complaints.cases(actor, CaseFilter(show))
    assert complaints.of_visit(actor, 1) == ()
    with complaints.store.read() as unit:
        assert check_cases(unit).ok


def test_an_altered_sheet_is_found(complaints: ComplaintService, call: Caller) -> None:
    complaints.register(call(), FORM)
    alter = statement("update case_sheet set content = replace(content, 'agua', 'aceite')")
    with complaints.store.unit(call()) as unit:
        unit.run(alter)
        found = check_cases(unit)
    assert not found.ok
    assert found.detail == "Hojas alteradas: 1."


def test_a_case_that_lost_its_number_is_found(complaints: ComplaintService, call: Caller) -> None:
    complaints.register(call(), FORM)
    with complaints.store.unit(call()) as unit:
        unit.run(statement("update complaint_case set number = 7"))
        found = check_cases(unit)
    assert not found.ok
    assert found.detail == "Folios y expedientes no casan: 2."


def test_what_the_law_asks_of_the_answer_is_recalled_until_it_is_given(
    complaints: ComplaintService, actor: Actor, call: Caller
) -> None:
    case = complaints.register(call(), FORM).value.case
    recalled = " ".join(complaints.case(actor, case).reminders)
    assert "resolución alternativa de litigios" in recalled
    assert "nombrar una entidad competente" in recalled
    complaints.move(call(), case, Action.RESOLVE, {Evidence.SOLUTION: "Sí."}, PEN)
    assert complaints.case(actor, case).reminders == ()
