"""A complaints tab in front of a person: its fixtures, and hands that type, tick and sign."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.ref import Prefill
from atencion_desktop.complaints.reads import CaseFilter, Show
from atencion_desktop.complaints.rules.sheet import Party
from atencion_desktop.complaints.service import ComplaintService
from atencion_desktop.complaints.tab import ComplaintsTab
from atencion_desktop.customers.rules import ContactKind, NewContact, NewCustomer, NewPurchase
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.paper.certificate import create_certificate
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.widgets.signature_pad import SignaturePad
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store
from tests.helpers import type_text

Caller = Callable[[], Call]
Settle = Callable[[], None]
CONTROL = Qt.KeyboardModifier.ControlModifier
TOLD = "La lavadora perdía agua: «así no», dijo. ¡Y huele! 👍"
_COUNTS = statement(
    "select (select count(*) from complaint_case), (select count(*) from case_draft)"
)


@pytest.fixture
def complaints_service(hub: Hub) -> ComplaintService:
    """The service behind the tab."""
    return hub.services.get(ComplaintService)


@pytest.fixture
def certificate(shop: Store) -> Path:
    """The shop's folder of keys, with its certificate."""
    assert shop.keys_folder is not None
    create_certificate(shop.keys_folder, "Electrodomésticos Vega", shop.clock.now())
    return shop.keys_folder


@pytest.fixture
def maria(hub: Hub, call: Caller) -> int:
    """María José, who bought a washing machine."""
    files = hub.services.get(CustomerService)
    new = NewCustomer(
        "María José",
        "Núñez O'Neill",
        document="12345678Z",
        contacts=(
            NewContact(ContactKind.PHONE, "600 11 22 33"),
            NewContact(ContactKind.EMAIL, "mj@correo.example"),
        ),
    )
    customer = files.create(call(), new).value
    files.add_purchase(call(), customer, NewPurchase("Lavadora", brand="Balay", serial="SN-77"))
    return customer


@pytest.fixture
def complaints_tab(
    hub: Hub, show: Callable[[QWidget], None], settle: Settle
) -> Iterator[ComplaintsTab]:
    made = ComplaintsTab(hub)
    hub.keys.attach(made)
    show(made)
    settle()
    yield made
    made.dispose()
    settle()


@pytest.fixture
def counter(
    complaints_tab: ComplaintsTab,
    hub: Hub,
    actor: Actor,
    settle: Settle,
    qtbot: QtBot,
    tmp_path: Path,
) -> Counter:
    service = hub.services.get(ComplaintService)
    return Counter(complaints_tab, hub, service, actor, settle, qtbot, tmp_path)


def key(tab: ComplaintsTab, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key of the window where the keyboard is."""
    target = QApplication.focusWidget() or tab
    QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)


def write_on(pad: SignaturePad) -> None:
    """Sign with the mouse: a zigzag over the whole pad."""
    width, height = pad.width(), pad.height()
    points = [QPoint(width * (2 + n) // 24, height * (3 + 4 * (n % 2)) // 10) for n in range(20)]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
    for point in points[1:]:
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[-1])


def pad_of(tab: ComplaintsTab, party: Party) -> SignaturePad:
    """The pad of one party."""
    return tab.case.signing.parties[party].ui.signature_pad


def out_of(*command: str) -> str:
    """What another program says."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def text_of(path: Path) -> str:
    """The words of a PDF on one line."""
    return " ".join(out_of("pdftotext", str(path), "-").split())


def counts(shop: Store) -> tuple[int, int]:
    """How many cases and drafts there are."""
    with shop.read() as unit:
        row = unit.one(_COUNTS)
    assert row is not None
    return int(row[0]), int(row[1])


def written(tab: ComplaintsTab, settle: Settle, customer: int | None = None) -> None:
    """A form open and with its facts typed."""
    tab.new("case", Prefill(customer=customer))
    settle()
    type_text(tab.form.ui.facts_edit, TOLD)


@dataclass
class Counter:
    """The tab in front of a person, and what stands behind it."""

    tab: ComplaintsTab
    hub: Hub
    service: ComplaintService
    actor: Actor
    settle: Settle
    qtbot: QtBot
    folder: Path

    def finish(self) -> None:
        """Wait for a chain of reading, drawing, sealing and keeping."""
        self.qtbot.waitUntil(lambda: not self.tab.case_presenter.state.busy, timeout=20_000)
        self.settle()

    def paper(self) -> Path:
        """The issued sheet of the only case, as a file."""
        case = self.service.cases(self.actor, CaseFilter(Show.ALL))[0]
        document = self.service.sheet(self.actor, case.id).document
        assert document is not None
        path = self.folder / "hoja.pdf"
        path.write_bytes(self.service.paper(self.actor, document))
        return path

    def register(self) -> None:
        """Ctrl+S in the form."""
        key(self.tab, Qt.Key.Key_S, CONTROL)
        self.settle()

    def sign_by_hand(self) -> None:
        """Both will sign on paper: the sheet is issued."""
        self.tab.case.signing.ui.pen_button.click()
        self.finish()
