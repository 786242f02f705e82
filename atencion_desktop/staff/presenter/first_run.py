"""The first run: what was typed becomes a shop, in one go, off the interface thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import time
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QObject, Signal

from atencion_desktop.base.actor import Role
from atencion_desktop.base.clock import Clock
from atencion_desktop.base.errors import AtencionError, InputError, describe
from atencion_desktop.base.files import write_atomically
from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.printing import print_pdf, printers
from atencion_desktop.qt.runner import Lane, TaskRunner
from atencion_desktop.staff.entry import (
    DayEntry,
    DeskEntry,
    PersonEntry,
    ServiceEntry,
    ShopEntry,
    check_entry,
    days_of,
)
from atencion_desktop.staff.rules import Opening, Shop
from atencion_desktop.staff.setup import MadeShop, ShopPlan, default_services, plan_from

Make = Callable[[ShopPlan], MadeShop]
"""Makes the shop of a checked plan; raises the program's errors and then leaves nothing behind."""


class Step(Enum):
    """Where the first run stands."""

    WELCOME = "welcome"
    PREPARING = "preparing"
    FORM = "form"
    MAKING = "making"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class FirstRunState:
    """``errors`` by path (``shop/name``, ``services/0/letter``); ``problem`` is the machine's."""

    step: Step = Step.WELCOME
    errors: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    problem: str = ""
    shop: str = ""
    administrator: str = ""
    made: MadeShop | None = None
    printer: str = ""
    said: str = ""
    """What came of saving or printing the sheet."""


class FirstRunPresenter(QObject):
    """Leads from an empty folder to a shop ready to work in."""

    state_changed = Signal(object)
    demo_ready = Signal()

    def __init__(
        self,
        make: Make,
        prepare_demo: Callable[[], None],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        """Begin at the welcome; ``make`` and ``prepare_demo`` run on the slow lane."""
        super().__init__(parent)
        self._make = make
        self._prepare_demo = prepare_demo
        self._clock = clock
        self._plan: ShopPlan | None = None
        self.runner = TaskRunner(self._report, self)
        self.state = FirstRunState()

    def _replace(self, **changes: Any) -> None:
        """Put a new state in place of the old one and announce it."""
        self.state = replace(self.state, **changes)
        self.state_changed.emit(self.state)

    def begin(self) -> None:
        """Go to the form."""
        self._replace(step=Step.FORM, problem="")

    def ask_demo(self) -> None:
        """Prepare the demonstration, then tell that it is ready."""
        self._replace(step=Step.PREPARING, problem="")
        self.runner.submit(
            self._prepare_demo, lambda _none: self.demo_ready.emit(), self._no_demo, lane=Lane.SLOW
        )

    def _no_demo(self, error: Exception) -> None:
        """The demonstration could not be prepared."""
        self._replace(step=Step.WELCOME, problem=_sentence(error))

    def go_back(self) -> None:
        """Back to the welcome; what was typed stays."""
        if self.state.step is Step.FORM:
            self._replace(step=Step.WELCOME, problem="")

    def forget_problem(self) -> None:
        """Something was typed since: what was said in general may no longer hold."""
        if self.state.problem:
            self._replace(problem="")

    def make(self, entry: ShopEntry) -> None:
        """Check everything that was typed; make the shop if it all holds."""
        if self.state.step is not Step.FORM:
            return
        arrangement, faults = check_entry(entry)
        if faults:
            errors = {path: describe(error) for path, error in faults.items()}
            self._replace(errors=errors, problem=tr("Revise los campos marcados."))
            return
        plan = self._plan = plan_from(arrangement)
        self._replace(
            step=Step.MAKING,
            errors={},
            problem="",
            shop=plan.shop.name,
            administrator=plan.administrator,
        )
        self.runner.submit(lambda: self._make(plan), self._made, self._failed, lane=Lane.SLOW)

    def _made(self, made: MadeShop) -> None:
        """The shop is there: show what is told only once."""
        self._replace(step=Step.READY, made=made)
        self.runner.submit(printers, self._found_printers, lane=Lane.SLOW)

    def _failed(self, error: Exception) -> None:
        """Nothing was made: say why and let the person try again."""
        errors = {}
        if isinstance(error, InputError) and error.field:
            errors = {f"shop/{error.field}": describe(error)}
        self._replace(step=Step.FORM, errors=errors, problem=_sentence(error))

    def _found_printers(self, names: tuple[str, ...]) -> None:
        """The sheet goes to the first printer, if there is one."""
        self._replace(printer=names[0] if names else "")

    def save_sheet(self, path: Path) -> None:
        """Write the sheet with what must be kept safe."""
        work = self._sheet()
        self.runner.submit(
            lambda: write_atomically(path, work()),
            lambda _none: self._replace(said=tr("Hoja guardada en {path}", path=path)),
            self._not_kept,
            lane=Lane.SLOW,
        )

    def print_sheet(self) -> None:
        """Print the same sheet."""
        work, printer = self._sheet(), self.state.printer
        self.runner.submit(
            lambda: print_pdf(work(), printer, tr("Hoja de recuperación")),
            lambda _none: self._replace(said=tr("Hoja enviada a {printer}", printer=printer)),
            self._not_kept,
            lane=Lane.SLOW,
        )

    def _not_kept(self, error: Exception) -> None:
        """The sheet is not on paper."""
        self._replace(said=_sentence(error))

    def _sheet(self) -> Callable[[], bytes]:
        """Draws the sheet; for the slow lane."""
        plan, made, now = self._plan, self.state.made, self._clock.now()
        assert plan is not None
        assert made is not None

        def draw() -> bytes:
            """The PDF."""
            from atencion_desktop.staff.documents import recovery_sheet

            sheet = recovery_sheet(plan.shop, plan.administrator, made.password, made.recovery, now)
            return sheet.data

        return draw

    def _report(self, error: BaseException) -> None:
        """An error that no caller takes is a fault of the program: let it be seen."""
        raise error

    def stop(self) -> None:
        """Finish what runs; nothing is delivered afterwards."""
        self.runner.shutdown()


def _sentence(error: Exception) -> str:
    """What happened and what to do."""
    if isinstance(error, AtencionError):
        return describe(error)
    return tr(
        "No se ha podido terminar por un fallo del programa. "
        "No se ha guardado nada. Repita la acción."
    )


def proposal() -> ShopEntry:
    """What stands in the form before anything is typed: a small shop with a split day."""
    return ShopEntry(
        shop=Shop(name="", tax_id="", place="ES"),
        services=tuple(
            ServiceEntry(new.letter, new.name, new.minutes, new.promise_minutes)
            for new in default_services()
        ),
        desks=(DeskEntry("1", tr("Puesto {code}", code="1")),),
        people=(PersonEntry("", Role.ADMINISTRATOR),),
        days=usual_week(),
    )


def usual_week() -> tuple[DayEntry, ...]:
    """Monday to Friday morning and afternoon, Saturday morning."""
    morning, afternoon = (time(9, 30), time(13, 30)), (time(17), time(20, 30))
    return days_of(
        Opening(weekday, opens, closes)
        for weekday in range(6)
        for opens, closes in ((morning, afternoon) if weekday < 5 else ((time(10), time(14)),))
    )
