"""What an installed program runs to prove itself: a shop, every tab, a paper of each kind.

Nothing of the machine is touched but a temporary folder, and nothing is shown on its screen. The
day is always the same one, so that what is proved never depends on today.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from atencion_desktop.app import FEATURES, make_shop, open_store
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.errors import AtencionError, describe
from atencion_desktop.base.feature import CheckResult
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.base.settings import Settings
from atencion_desktop.staff.setup import ShopPlan
from atencion_desktop.store.check import run_checks
from atencion_desktop.store.store import Store
from atencion_desktop.trials import demo, sample_papers
from atencion_desktop.trials.sample_papers import Maker, SampleShop

if TYPE_CHECKING:
    from atencion_desktop.trials.driver import Driver

MORNING = datetime(2026, 3, 2, 10, 0, tzinfo=ZoneInfo("Europe/Madrid"))
_LIMA = replace(demo.SHOP, place="PE", tax_id="20512333797", province="Lima", city="Lima")

Checks = dict[str, CheckResult]


def run() -> Checks:
    """Every check by its name; nothing is left behind."""
    found: Checks = {}
    with tempfile.TemporaryDirectory(
        prefix="atencion-self-test-", ignore_cleanup_errors=True
    ) as place:
        clock = FixedClock(MORNING)
        spain = DataFolder(Path(place) / "es")
        if _try(found, "shop", partial(_make, spain, demo.plan(), clock)):
            _prove(found, spain, clock)
        peru = DataFolder(Path(place) / "pe")
        plan = replace(demo.plan(), shop=_LIMA).checked()
        if _try(found, "shop_peru", partial(_make, peru, plan, clock)):
            with closing(open_store(peru, clock)) as store:
                _papers(found, SampleShop.over(store, peru), sample_papers.PERUVIAN)
    return found


def _make(folder: DataFolder, plan: ShopPlan, clock: FixedClock) -> str:
    """A shop with its certificate."""
    make_shop(folder, plan, encryption=False, clock=clock)
    return tr("Comercio creado.")


def _prove(found: Checks, folder: DataFolder, clock: FixedClock) -> None:
    """Papers, tabs, and at the end the shop itself, checked whole."""
    with closing(open_store(folder, clock)) as store:
        _papers(found, SampleShop.over(store, folder), sample_papers.SPANISH)
    with closing(open_store(folder, clock)) as store:
        _try(found, "window", partial(_tabs, found, store))
    with closing(open_store(folder, clock)) as store:
        found |= run_checks(store, [check for feature in FEATURES for check in feature.checks])


def _papers(found: Checks, shop: SampleShop, makers: Mapping[str, Maker]) -> None:
    """Each kind, sealed and verified."""
    for name, make in makers.items():
        _try(found, f"paper_{name}", partial(_paper, shop, make))


def _paper(shop: SampleShop, make: Maker) -> str:
    """Make one, seal it where its use case does not, and verify it as anybody would."""
    from atencion_desktop.paper.certificate import load_certificate, public_certificates
    from atencion_desktop.paper.seal import SealText, seal
    from atencion_desktop.paper.verify import verify

    now, keys = shop.store.clock.now(), shop.folder.keys
    own, data = public_certificates(keys), make(shop)
    if not verify(data, own=own).signatures:
        data = seal(data, load_certificate(keys, now), SealText(tr("Autocomprobación")), now)
    answer = verify(data, own=own)
    if not (answer.intact and answer.whole_file and all(s.trusted for s in answer.signatures)):
        raise NotProven(tr("El sello no se puede comprobar."))
    return tr("{size} KiB, con el sello comprobado.", size=len(data) // 1024)


def _tabs(found: Checks, store: Store) -> str:
    """The window with each of its tabs."""
    with _window(store) as hands:
        pages, notices = hands.window.pages, hands.shop.hub.notices
        for place in range(len(pages.tabs)):
            name = pages.name_at(place)
            _try(found, f"tab_{name}", partial(_tab, hands, place))
        wrong = [notice.text for notice in notices.history if notice.level == "error"]
        if wrong:
            raise NotProven(" ".join(wrong))
    return tr("Ventana abierta y cerrada.")


def _tab(hands: Driver, place: int) -> str:
    """One tab, shown and filled."""
    hands.window.show_tab(place)
    hands.settle()
    page = hands.window.pages.page(place, hands.shop.hub)
    if not page.isVisible() or hands.window.grab().isNull():
        raise NotProven(tr("La pestaña no se muestra."))
    return tr("Pestaña construida.")


@contextmanager
def _window(store: Store) -> Iterator[Driver]:
    """The real window, drawn into memory, closed at the end."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from atencion_desktop.qt.app_setup import make_application
    from atencion_desktop.qt.preferences import Preferences
    from atencion_desktop.qt.prompts import ScriptedPrompts
    from atencion_desktop.trials.driver import Driver
    from atencion_desktop.window import ShopWindow

    preferences = Preferences(Settings())
    application = QApplication.instance() or make_application(preferences)
    shop = ShopWindow(store, preferences, ScriptedPrompts())
    shop.show()
    try:
        yield Driver(shop)
    finally:
        shop.window.close()
        shop.window.deleteLater()
        application.processEvents()


class NotProven(Exception):
    """A check that ran and did not hold; its words say what."""


def _try(found: Checks, name: str, work: Callable[[], str]) -> bool:
    """Do it and keep what came of it; whatever goes wrong is the answer, never a traceback."""
    try:
        found[name] = CheckResult(True, work())
    except AtencionError as error:
        found[name] = CheckResult(False, describe(error))
    except Exception as error:  # noqa: BLE001 - a program that proves itself reports any fault
        found[name] = CheckResult(False, f"{type(error).__name__}: {error}")
    return found[name].ok
