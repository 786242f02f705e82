"""A whole working day through the real window, by keys and clicks, photographed as it goes.

Each step does what a person would do and then looks whether it happened: on the screen, in the
store, in the papers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from atencion_desktop.base.actor import Role
from atencion_desktop.base.clock import local_day
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.ref import Ref
from atencion_desktop.commitments.rules import SIDE_LABELS, Side
from atencion_desktop.staff import reads
from atencion_desktop.staff.permissions import actor_for
from atencion_desktop.store import documents
from atencion_desktop.store.statement import Statement, statement
from atencion_desktop.trials.driver import Driver, NotSeen
from atencion_desktop.window import ShopWindow

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier

FACTS = (
    "El lunes compré una cafetera y al llegar a casa no encendía. La traje el martes y me dijeron "
    "que me llamarían en dos días. Ha pasado una semana y nadie me ha dicho nada."
)
ASKED = "Que me cambien la cafetera por otra igual o me devuelvan el dinero."
INK = [
    [(0.08, 0.62), (0.14, 0.3), (0.19, 0.25), (0.21, 0.5), (0.17, 0.72), (0.24, 0.55)],
    [(0.28, 0.52), (0.33, 0.42), (0.37, 0.55), (0.42, 0.42), (0.47, 0.56), (0.53, 0.4)],
    [(0.15, 0.78), (0.4, 0.7), (0.7, 0.74), (0.9, 0.66)],
]

_REPAIR: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("diagnose", "diagnosing", {}),
    (
        "rule",
        "ruled",
        {
            "ruling_combo": "Cubierto por la garantía",
            "note_edit": "Resistencia quemada; defecto de fabricación.",
        },
    ),
    ("set_resolution", "resolution_set", {"branch_combo": "Reparación"}),
    ("repair", "repairing", {}),
    ("test", "testing", {}),
    ("ready", "ready", {"work_edit": "Se cambia la resistencia y se comprueba una hora."}),
)
"""The technician's steps: what is pressed, where it leads, what it must show."""

_PICTURES = {"rule": "dictamen", "set_resolution": "solucion", "ready": "arreglo"}
"""How the steps that must show something are called among the pictures."""

_VISITS = statement("select count(*) from visit where day = :day")
_STATE = statement("select state from visit where id = :id")
_CUSTOMER = statement("select customer_id from visit where id = :id")
_IN_FRONT = statement(
    "select v.id from visit v join desk d on d.id = v.desk_id"
    " where d.code = :desk and v.state in ('called', 'in_service')"
)
_CASES = statement("select id from complaint_case where visit = :visit")
_ORDERS = statement("select id from aftersales_order where visit = :visit")
_LINES = statement(
    "select l.id from order_line l join aftersales_order o on o.id = l.order_id"
    " where o.visit = :visit"
)
_LINE_STATE = statement(
    "select l.state from order_line l join aftersales_order o on o.id = l.order_id"
    " where o.visit = :visit order by l.id desc limit 1"
)
_PROMISES = statement("select count(*) from commitment where state = 'open'")
_DONE = statement("select count(*) from commitment where state = 'done' and outcome = :outcome")
_NAMED = statement("select count(*) from customer where name = :name")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the day, and whether it went well."""

    name: str
    ok: bool
    detail: str = ""


@dataclass(slots=True)
class Report:
    """What the tour did, photographed and found (``contracts.md``, ``tour``)."""

    steps: list[Step] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    documents: list[str] = field(default_factory=list)
    checks: dict[str, bool] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether every step and every check went well."""
        return all(step.ok for step in self.steps) and all(self.checks.values())


class Tour:
    """One working day at desk 1."""

    def __init__(self, shop: ShopWindow, folder: Path) -> None:
        """Drive a window already shown; pictures and papers go into ``folder``."""
        self.shop = shop
        self.folder = folder
        self.hands = Driver(shop, folder)
        self.report = Report()
        self.visit = 0

    def run(self, size: QSize) -> Report:
        """The day, step by step; a step that fails is told and the day goes on."""
        self.hands.resize(size)
        for name, step in self._steps():
            try:
                step()
            except NotSeen as missing:
                self.report.steps.append(Step(name, ok=False, detail=str(missing)))
                self.hands.picture(f"{name}-fallo")
                self.hands.press(Qt.Key.Key_Escape)
            else:
                self.report.steps.append(Step(name, ok=True))
        self.report.pictures = [str(path) for path in self.hands.pictures]
        return self.report

    def _steps(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """The day in order."""
        return (
            ("acogida", self._welcome),
            ("turno", self._ticket),
            ("preferente", self._preferential),
            ("llamada", self._call),
            ("ficha", self._file),
            ("reclamacion", self._complaint),
            ("firma", self._signatures),
            ("posventa", self._aftersales),
            ("taller", self._repair),
            ("entrega", self._delivery),
            ("despedida", self._farewell),
            ("cliente", self._customer),
            ("siguiente", self._next),
            ("seguimiento", self._follow_up),
            ("busqueda", self._find),
            ("teclas", self._keys),
        )

    # --- welcome and wait ------------------------------------------------------------------------

    def _welcome(self) -> None:
        """The room as it stands."""
        self._tab(1)
        self.hands.picture("acogida")

    def _ticket(self) -> None:
        """A walk-in: two keys."""
        before = self._tickets_today()
        self.hands.press(Qt.Key.Key_F2)
        self.hands.picture("tira-de-servicios")
        self.hands.press(Qt.Key.Key_1)
        self._see(lambda: self._tickets_today() == before + 1, "the ticket")
        self.hands.picture("turno")
        self.hands.press(Qt.Key.Key_Escape)

    def _preferential(self) -> None:
        """A preferential ticket: three keys, and nothing asked."""
        before = self._tickets_today()
        for key in (Qt.Key.Key_F2, Qt.Key.Key_P, Qt.Key.Key_2):
            self.hands.press(key)
        self._see(lambda: self._tickets_today() == before + 1, "the preferential ticket")
        self.hands.press(Qt.Key.Key_Escape)

    def _call(self) -> None:
        """The next person, called and in front."""
        self.hands.press(Qt.Key.Key_F4)
        self._see(lambda: self._in_front() != 0, "somebody called")
        self.visit = self._in_front()
        self.hands.picture("llamada")
        self.hands.press(Qt.Key.Key_F6)
        self._see(lambda: self._value(_STATE, id=self.visit) == "in_service", "in service")

    # --- the customer ----------------------------------------------------------------------------

    def _file(self) -> None:
        """Who is in front is known: everything about them on one page."""
        self.hands.click("file_button")
        self.hands.picture("ficha")

    def _customer(self) -> None:
        """Somebody nobody knows, served at once: their file, on one screen."""
        self.hands.press(Qt.Key.Key_F2, _SHIFT)
        self.hands.press(Qt.Key.Key_1)
        self._see(lambda: self._in_front() != 0, "somebody served at once")
        self.visit = self._in_front()
        self._tab(1)
        self.hands.click("identify_button")
        self.hands.write("Íñigo Sáenz de Ugarte")
        self.hands.press(Qt.Key.Key_N, _CONTROL)
        self.hands.fill("given_name_edit", "Íñigo")
        self.hands.fill("surnames_edit", "Sáenz de Ugarte Núñez")
        self.hands.fill("document_edit", "12345678-z")
        self.hands.fill("street_edit", "Calle Betis, 12")
        self.hands.fill("postcode_edit", "41010")
        self.hands.picture("cliente-nuevo")
        self.hands.press(Qt.Key.Key_S, _CONTROL)
        self._see(lambda: self._value(_CUSTOMER, id=self.visit) is not None, "the new customer")
        name = "Íñigo Sáenz de Ugarte Núñez"
        self.report.checks["customer_created_once"] = self._value(_NAMED, name=name) == 1

    # --- the complaint ---------------------------------------------------------------------------

    def _complaint(self) -> None:
        """Registered in the customer's words, prefilled from the visit."""
        self.hands.press(Qt.Key.Key_F9)
        facts = self.hands.focus("facts_edit", QPlainTextEdit)
        self.hands.write(FACTS)
        self.hands.click("replacement_check")
        self.hands.fill("asked_text_edit", ASKED)
        self.hands.picture("reclamacion")
        facts.setFocus()
        self.hands.press(Qt.Key.Key_S, _CONTROL)
        self._see(lambda: self._value(_CASES, visit=self.visit) is not None, "the case")
        self.hands.picture("hoja")

    def _signatures(self) -> None:
        """Both parties sign on the screen; the paper is sealed and checks as intact."""
        for party in ("cliente", "comercio"):
            pad = self._pad()
            self.hands.draw(pad, INK)
            if not self._signer().text():
                self._signer().setFocus()
                self.hands.write("Ana Prieto")
            self.hands.picture(f"firma-del-{party}")
            self.hands.click("next_button")
        self._see(lambda: bool(self._papers("case")), "the sealed sheet")
        self.hands.picture("hoja-sellada")
        self.hands.click("verify_button")
        self.hands.picture("hoja-verificada")
        self.report.checks["complaint_sealed"] = self._is_sealed()

    def _pad(self) -> QWidget:
        """The signature pad in front."""
        self._see(lambda: self.hands.find(QWidget, "signature_pad").isVisible(), "the pad")
        return self.hands.find(QWidget, "signature_pad")

    def _signer(self) -> QLineEdit:
        """The name of who signs."""
        return self.hands.find(QLineEdit, "signer_edit")

    def _is_sealed(self) -> bool:
        """The sheet's bytes, checked as any PDF reader would."""
        from atencion_desktop.paper.verify import verify

        papers = self._papers("case")
        if not papers:
            return False
        with self.shop.store.read() as unit:
            return bool(verify(documents.read(unit, papers[-1])[1]).intact)

    # --- after-sales -----------------------------------------------------------------------------

    def _aftersales(self) -> None:
        """An item left under guarantee, with its signed deposit slip."""
        self.hands.press(Qt.Key.Key_F9, _SHIFT)
        self.hands.until(lambda: self._shown("fault_edit"), "the intake form")
        self.hands.focus("purchases_table")
        self.hands.press(Qt.Key.Key_Return)
        self.hands.focus("fault_edit")
        self.hands.write("No enciende; huele a quemado.")
        self.hands.focus("intake_edit")
        self.hands.write("Buen estado, una señal de uso en la base")
        self.hands.picture("posventa")
        self.hands.press(Qt.Key.Key_S, _CONTROL)
        self._see(lambda: self._value(_LINES, visit=self.visit) is not None, "the order")
        self._sign_slip("resguardo", 1)

    def _sign_slip(self, name: str, count: int) -> None:
        """Both parties sign a slip, which is kept."""
        self._see(lambda: self._shown("customer_pad"), "the slip")
        for pad in ("customer_pad", "staff_pad"):
            self.hands.draw(self.hands.find(QWidget, pad), INK)
        self.hands.picture(name)
        self.hands.press(Qt.Key.Key_S, _CONTROL)
        self._see(lambda: len(self._papers("order")) == count, f"slip {name}")
        self.hands.click("done_button")

    def _repair(self) -> None:
        """The technician takes the desk and takes the item to ready, step by step."""
        self._take_over(Role.TECHNICIAN)
        for step in _REPAIR:
            self._step(*step)
        self.hands.picture("listo")
        self._take_over(Role.RECEPTION)

    def _step(self, action: str, reached: str, values: dict[str, str]) -> None:
        """One step of the item, with what it must show."""
        self.hands.click(f"{action}_button", within="moves_bar")
        for name, text in values.items():
            if name.endswith("_combo"):
                self.hands.choose(name, tr(text))
            else:
                self.hands.fill(name, text)
        if values:
            self.hands.picture(_PICTURES[action])
            self.hands.press(Qt.Key.Key_S, _CONTROL)
        self._see(lambda: self._line_state() == reached, action)

    def _delivery(self) -> None:
        """Given back, with its delivery slip."""
        self.hands.click("deliver_button", within="moves_bar")
        self.hands.press(Qt.Key.Key_S, _CONTROL)
        self._see(lambda: self._line_state() == "delivered", "the delivery")
        if not self._shown("customer_pad"):
            self.hands.click("delivery_button")
        self._sign_slip("nota-de-entrega", 2)
        self.report.checks["item_delivered"] = self._line_state() == "delivered"

    def _take_over(self, role: Role) -> None:
        """Another person of the shop at this desk."""
        session = self.shop.hub.session
        with self.shop.store.read() as unit:
            person = next(p for p in reads.people(unit) if p.role is role)
        session.take_over(actor_for(person, session.desk, self.shop.hub.features))
        self.hands.settle()

    def _line_state(self) -> str:
        """Where the visit's item stands."""
        return str(self._value(_LINE_STATE, visit=self.visit))

    def _shown(self, name: str) -> bool:
        """Whether a widget of that name is on the screen."""
        return any(w.isVisible() for w in self.shop.window.findChildren(QWidget, name))

    # --- farewell and follow-up ------------------------------------------------------------------

    def _farewell(self) -> None:
        """The promises of both sides, satisfaction in one key, and the next person."""
        before = int(self._value(_PROMISES) or 0)
        self.hands.press(Qt.Key.Key_F8)
        self._promise(Side.BUSINESS, "Llamar con la respuesta del fabricante")
        self._promise(Side.CUSTOMER, "Enviar una foto de la factura")
        self._see(lambda: bool(self.hands.find(QWidget, "rating_bar").isVisible()), "the rating")
        self.hands.focus("rating_bar")
        self.hands.press(Qt.Key.Key_5)
        self.hands.click("receipt_check")
        self.hands.picture("despedida")
        self.hands.press(Qt.Key.Key_F8, _SHIFT)
        self._see(lambda: self._value(_STATE, id=self.visit) == "finished", "the end of the visit")
        self.report.checks["both_sides_promised"] = self._value(_PROMISES) == before + 2
        self._see(lambda: bool(self._papers("visit")), "the receipt")

    def _promise(self, side: Side, what: str) -> None:
        """What one side promises for tomorrow."""
        self.hands.choose("side_combo", tr(SIDE_LABELS[side]))
        self.hands.fill("what_edit", what)
        self.hands.fill("due_edit", "+1")
        self.hands.click("add_button")

    def _next(self) -> None:
        """F8 twice: one ends, the next is called."""
        ended = self.visit
        self.hands.press(Qt.Key.Key_F8)
        self.hands.press(Qt.Key.Key_F8)
        self._see(lambda: self._in_front() not in (0, ended), "the next person")
        self._tab(1)
        self.hands.picture("siguiente")

    def _follow_up(self) -> None:
        """Something promised for today is done, with its outcome."""
        self._tab(5)
        self.hands.picture("seguimiento")
        self.hands.focus("agenda_table")
        self.hands.click("done_button")
        self.hands.fill("words_edit", "Hablado por teléfono: queda conforme.")
        self.hands.picture("hecho")
        self.hands.click("confirm_button")
        outcome = "Hablado por teléfono: queda conforme."
        self._see(lambda: self._value(_DONE, outcome=outcome) == 1, "the outcome")

    def _find(self) -> None:
        """Anything, from anywhere."""
        self.hands.press(Qt.Key.Key_K, _CONTROL)
        self.hands.write("saenz")
        self.hands.picture("busqueda")
        self.hands.press(Qt.Key.Key_Escape)

    def _keys(self) -> None:
        """The card of F1."""
        self._tab(1)
        self.hands.press(Qt.Key.Key_F1)
        self.hands.picture("teclas")
        self.hands.press(Qt.Key.Key_F1)

    # --- looking ---------------------------------------------------------------------------------

    def _tab(self, number: int) -> None:
        """Ctrl and the tab's number."""
        self.hands.press(Qt.Key(Qt.Key.Key_0.value + number), _CONTROL)

    def _see(self, there: Callable[[], bool], what: str) -> None:
        """Wait until the store or the screen shows it."""
        self.hands.until(there, what)
        self.hands.settle()

    def _today(self) -> date:
        """The shop's day."""
        with self.shop.store.read() as unit:
            return local_day(unit.now, reads.shop(unit).zone)

    def _tickets_today(self) -> int:
        """How many tickets there are today."""
        return int(self._value(_VISITS, day=self._today().isoformat()) or 0)

    def _in_front(self) -> int:
        """The visit at this window's desk, 0 for none."""
        return int(self._value(_IN_FRONT, desk=self.shop.hub.session.desk) or 0)

    def _value(self, asked: Statement, **parameters: object) -> Any:
        """The first column of the first row, ``None`` for none."""
        with self.shop.store.read() as unit:
            row = unit.one(asked, **parameters)
        return None if row is None else row[0]

    def _papers(self, kind: str) -> list[int]:
        """The papers of the visit's case or order."""
        owners = {"case": _CASES, "order": _ORDERS}
        owner = self._value(owners[kind], visit=self.visit) if kind in owners else self.visit
        if owner is None:
            return []
        with self.shop.store.read() as unit:
            return [info.id for info in documents.of(unit, Ref(kind, int(owner)))]
