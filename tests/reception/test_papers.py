"""The ticket and the receipt, read back from the PDF as a person reads them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.ref import Ref
from atencion_desktop.commitments.rules import Side
from atencion_desktop.reception.documents import RECEIPT
from atencion_desktop.reception.issuing import Issued
from atencion_desktop.reception.papers import ReceptionPapers
from atencion_desktop.reception.service import Farewell, Promise, ReceptionService
from atencion_desktop.store import documents
from atencion_desktop.store.store import Store
from tests.paper import reading

Caller = Callable[[], Call]


@pytest.fixture
def papers(shop: Store) -> ReceptionPapers:
    """The papers of the shop."""
    return ReceptionPapers(shop)


def test_the_ticket_says_number_service_and_wait(
    papers: ReceptionPapers, issue: Callable[..., Issued], call: Caller
) -> None:
    ticket = issue("A")
    text = reading.text(papers.ticket(call().actor, ticket.visit))
    for said in ("A-001", "Atención general", "Electrodomésticos Vega", "02/03/2026 09:00"):
        assert said in text
    assert "Menos de 5 minutos" in text


def test_the_ticket_speaks_the_visitors_language(
    papers: ReceptionPapers, issue: Callable[..., Issued], call: Caller
) -> None:
    spanish, english = issue("A"), issue("A", language="en")
    texts = [reading.text(papers.ticket(call().actor, one.visit)) for one in (spanish, english)]
    assert "Espera prevista" in texts[0]
    assert "02/03/2026" not in texts[1]


def test_the_receipt_has_the_promises_of_both_sides_and_is_kept(
    shop: Store,
    papers: ReceptionPapers,
    reception: ReceptionService,
    issue: Callable[..., Issued],
    call: Caller,
    receptionist: Actor,
) -> None:
    ticket = issue("B")
    reception.call_next(Call(receptionist), "1")
    promises = (
        Promise(Side.BUSINESS, "Llamarle con el presupuesto", date(2026, 3, 6), owner=3),
        Promise(Side.CUSTOMER, "Traer la factura", date(2026, 3, 9)),
    )
    reception.finish(call(), ticket.visit, Farewell(promises=promises))
    number = papers.receipt(call(), ticket.visit).value
    with shop.read() as unit:
        info, data = documents.read(unit, number)
    assert (info.kind, info.ref) == (RECEIPT, Ref("visit", ticket.visit))
    text = reading.text(data)
    for said in (
        "Llamarle con el presupuesto",
        "06/03/2026",
        "Responsable: Luis Ortega",
        "Traer la factura",
        "Le ha atendido Ana Prieto",
    ):
        assert said in text


def test_without_promises_the_receipt_says_so(
    papers: ReceptionPapers,
    shop: Store,
    reception: ReceptionService,
    issue: Callable[..., Issued],
    call: Caller,
) -> None:
    ticket = issue("A")
    reception.call_next(call(), "1")
    reception.finish(call(), ticket.visit, Farewell())
    number = papers.receipt(call(), ticket.visit).value
    with shop.read() as unit:
        _info, data = documents.read(unit, number)
    assert "Sin compromisos pendientes" in reading.text(data)
