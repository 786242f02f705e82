"""An order from the counter and back: cover, custody, slips, refunds, nothing saved half."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from atencion_desktop.aftersales.documents import DELIVERY, DEPOSIT
from atencion_desktop.aftersales.rules.lines import Evidence, NewLine, NewOrder, TooMuchRefund
from atencion_desktop.aftersales.rules.states import Reason, State, Wish
from atencion_desktop.aftersales.service import AftersalesService
from atencion_desktop.app import Registry
from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.errors import ChangedMeanwhile, IllegalMove, MissingValue
from atencion_desktop.base.i18n import in_language
from atencion_desktop.base.stroke import Signature, Stroke
from atencion_desktop.commitments.service import CommitmentService
from atencion_desktop.customers.rules import ContactKind, NewContact, NewCustomer, NewPurchase
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.store import search
from atencion_desktop.store.store import Store

Caller = Callable[[], Call]
REPAIRED: tuple[tuple[str, dict[str, str]], ...] = (
    ("diagnose", {}),
    ("rule", {"ruling": "covered", "note": "Rodamiento roto"}),
    ("set_resolution", {"branch": "repair"}),
    ("repair", {}),
    ("test", {}),
    ("ready", {"work": "Se cambia el rodamiento del tambor."}),
)
INK = tuple(Stroke(tuple((x / 20, 0.1 + (x % 3) / 10) for x in range(20))) for _ in range(2))


@pytest.fixture
def aftersales(registry: Registry) -> AftersalesService:
    return registry.get(AftersalesService)


@pytest.fixture
def customer(registry: Registry, call: Caller) -> int:
    new = NewCustomer(
        given_name="María José",
        surnames="de la Fuente Núñez",
        contacts=(NewContact(ContactKind.PHONE, "600 11 22 33"),),
    )
    return registry.get(CustomerService).create(call(), new).value


@pytest.fixture
def washer(registry: Registry, call: Caller, customer: int) -> NewLine:
    """A washing machine bought nine months ago, as it is taken at the desk."""
    bought = NewPurchase(
        "Lavadora",
        brand="Norvel",
        model="LV 812",
        serial="NV812-004471",
        bought_on=date(2025, 6, 1),
        delivered_on=date(2025, 6, 3),
        amount=44900,
        invoice="F-2025-118",
    )
    purchase = registry.get(CustomerService).add_purchase(call(), customer, bought).value
    return NewLine(
        product="Lavadora",
        brand="Norvel",
        model="LV 812",
        serial="NV812-004471",
        purchase=purchase,
        bought_on=bought.bought_on,
        delivered_on=bought.delivered_on,
        amount=44900,
        invoice="F-2025-118",
        wish=Wish.REPAIR,
        reason=Reason.FAULT,
        fault="No centrifuga y hace ruido.",
        intake="Rayón en el lateral",
        promised_on=date(2026, 3, 12),
    )


@pytest.fixture
def order(aftersales: AftersalesService, call: Caller, customer: int, washer: NewLine) -> int:
    return aftersales.open_order(call(), NewOrder((washer,), customer)).value


def _steps(
    aftersales: AftersalesService,
    call: Caller,
    line: int,
    steps: tuple[tuple[str, dict[str, str]], ...],
) -> None:
    """Take a line through several steps."""
    for action, values in steps:
        version = aftersales.line(call().actor, line).version
        aftersales.move(call(), line, version, action, Evidence(values))


def test_the_cover_is_told_with_its_reason_and_article(
    aftersales: AftersalesService, actor: Actor, washer: NewLine
) -> None:
    cover = aftersales.cover(actor, washer)
    assert cover.covered is True
    assert cover.until == date(2028, 6, 3)
    assert "120" in cover.article
    assert cover.presumed


def test_an_item_left_with_us_is_received_and_its_guarantee_stands_still(
    aftersales: AftersalesService,
    registry: Registry,
    call: Caller,
    order: int,
    washer: NewLine,
    clock: FixedClock,
) -> None:
    actor = call().actor
    line = aftersales.of_order(actor, order)[0]
    assert (line.code, line.state) == ("P-2026-000001", State.RECEIVED)
    _steps(aftersales, call, line.id, REPAIRED)
    clock.advance(days=10)
    _steps(aftersales, call, line.id, (("deliver", {"collected_by": "María José"}),))
    purchase = registry.get(CustomerService).purchase(actor, washer.purchase or 0)
    assert [(s.day_in, s.day_out) for s in purchase.suspensions] == [
        (date(2026, 3, 2), date(2026, 3, 12))
    ]
    assert aftersales.cover(actor, washer).until == date(2028, 6, 13)


def test_the_promised_date_becomes_a_commitment(
    registry: Registry, actor: Actor, order: int
) -> None:
    due = registry.get(CommitmentService).due(actor, date(2026, 3, 12))
    assert [c.what for c in due] == ["Tener lista la orden P-2026-000001: Lavadora"]
    assert order == 1


def test_the_order_is_found_by_its_serial(shop: Store, order: int) -> None:
    with shop.read() as unit:
        hits = search.find(unit, "nv812-0044", kinds=("order_line",))
    assert [hit.title for hit in hits] == ["P-2026-000001"]
    assert order


def test_a_step_on_what_somebody_else_changed_saves_nothing(
    aftersales: AftersalesService, call: Caller, order: int
) -> None:
    line = aftersales.of_order(call().actor, order)[0]
    aftersales.move(call(), line.id, line.version, "diagnose", Evidence())
    with pytest.raises(ChangedMeanwhile):
        aftersales.move(call(), line.id, line.version, "diagnose", Evidence())


def test_a_repeated_press_opens_one_order(
    aftersales: AftersalesService, call: Caller, customer: int, washer: NewLine
) -> None:
    once, new = call(), NewOrder((washer,), customer)
    assert aftersales.open_order(once, new).value == aftersales.open_order(once, new).value
    assert len(aftersales.board(once.actor).lines) == 1


def test_an_item_is_not_delivered_twice(
    aftersales: AftersalesService, call: Caller, order: int
) -> None:
    line = aftersales.of_order(call().actor, order)[0]
    _steps(aftersales, call, line.id, (*REPAIRED, ("deliver", {"collected_by": "Ana"})))
    with pytest.raises(IllegalMove):
        _steps(aftersales, call, line.id, (("deliver", {"collected_by": "Luis"}),))


def test_no_more_money_goes_back_than_was_paid(
    aftersales: AftersalesService, call: Caller, order: int
) -> None:
    line = aftersales.of_order(call().actor, order)[0]
    start = (
        ("set_resolution", {"branch": "refund"}),
        ("inspect", {"note": "Completo"}),
        ("authorise_refund", {"amount": "449,00"}),
    )
    _steps(aftersales, call, line.id, start)
    with pytest.raises(TooMuchRefund):
        _steps(aftersales, call, line.id, (("refund", {"means": "tarjeta", "cents": "44901"}),))
    _steps(aftersales, call, line.id, (("refund", {"means": "tarjeta", "cents": "44900"}),))
    assert aftersales.line(call().actor, line.id).state is State.REFUNDED


def test_an_order_without_items_is_refused(aftersales: AftersalesService, call: Caller) -> None:
    with pytest.raises(MissingValue):
        aftersales.open_order(call(), NewOrder(()))
    assert aftersales.board(call().actor).lines == ()


@pytest.mark.parametrize("kind", [DEPOSIT, DELIVERY])
def test_both_slips_say_what_the_law_asks_and_keep_their_bytes(
    aftersales: AftersalesService, call: Caller, order: int, tmp_path: Path, kind: str
) -> None:
    line = aftersales.of_order(call().actor, order)[0]
    if kind == DELIVERY:
        _steps(aftersales, call, line.id, (*REPAIRED, ("deliver", {"collected_by": "Ana Gil"})))
    ink = (Signature("María José", INK), Signature("Ana Prieto", INK))
    document = aftersales.issue(call(), order, kind, ink).value
    path = tmp_path / "slip.pdf"
    path.write_bytes(aftersales.document(call().actor, document))
    text = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True, text=True
    ).stdout
    assert "P-2026-000001" in text
    assert "de la Fuente Núñez" in text
    assert "123.2" in text
    expected = {DEPOSIT: "No centrifuga", DELIVERY: "rodamiento del tambor"}
    assert expected[kind] in text
    assert [paper.kind for paper in aftersales.slips(call().actor, order)] == [kind]


def test_a_slip_speaks_the_shops_language_whatever_the_screen_speaks(
    aftersales: AftersalesService, call: Caller, washer: NewLine, customer: int, tmp_path: Path
) -> None:
    with in_language("en"):
        order = aftersales.open_order(call(), NewOrder((washer,), customer)).value
        data = aftersales.preview(call().actor, order, DEPOSIT).data
    path = tmp_path / "slip.pdf"
    path.write_bytes(data)
    text = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True, text=True
    ).stdout
    assert all(words in text for words in ("Folio", "Resguardo de depósito", "Cubierto hasta"))
    assert not any(words in text for words in ("Number", "Deposit", "Covered", "your data"))
