"""The tour from outside: a demo shop, the window, the day, and what is left when it is closed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize

from atencion_desktop.app import FEATURES, open_store
from atencion_desktop.base.clock import Clock, SystemClock
from atencion_desktop.base.i18n import language
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.base.settings import Settings
from atencion_desktop.complaints.sheets import DOCUMENT_KIND
from atencion_desktop.paper.certificate import public_certificates
from atencion_desktop.paper.verify import verify
from atencion_desktop.qt.app_setup import make_application
from atencion_desktop.qt.preferences import Preferences
from atencion_desktop.qt.prompts import ScriptedPrompts
from atencion_desktop.store import documents
from atencion_desktop.store.check import run_checks
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store
from atencion_desktop.trials import demo
from atencion_desktop.trials.tour import Report, Tour
from atencion_desktop.window import ShopWindow

_LAST = statement("select coalesce(max(id), 0) from document")


def drive(
    folder: DataFolder,
    out: Path,
    size: tuple[int, int],
    theme: str,
    clock: Clock | None = None,
) -> Report:
    """Fill the shop, work the day, close, open again and look whether all is there."""
    now = clock or SystemClock()
    demo.copy_to(folder, now)
    preferences = Preferences(replace(Settings(), theme=theme, language=language()))
    make_application(preferences)
    store = open_store(folder, now)
    before = _last_document(store)
    shop = ShopWindow(store, preferences, ScriptedPrompts())
    shop.show()
    try:
        report = Tour(shop, out).run(QSize(*size))
    finally:
        shop.window.close()
    _look_again(folder, out, before, report, now)
    return report


def _last_document(store: Store) -> int:
    """The newest paper before the day."""
    with store.read() as unit:
        row = unit.one(_LAST)
    return int(row[0]) if row else 0


def _look_again(folder: DataFolder, out: Path, before: int, report: Report, clock: Clock) -> None:
    """The program closed and opened: the day's papers are there, whole and as they were sealed."""
    store = open_store(folder, clock)
    try:
        with store.read() as unit:
            infos = [documents.info_of(row) for row in unit.rows(documents.ALL)]
            papers = [documents.read(unit, info.id) for info in infos if info.id > before]
        found = run_checks(store, [check for f in FEATURES for check in f.checks])
    finally:
        store.close()
    for info, data in papers:
        path = out / f"{info.name.removesuffix('.pdf')}-{info.kind}.pdf"
        path.write_bytes(data)
    own = public_certificates(folder.keys)
    sealed = [verify(data, own=own) for info, data in papers if info.kind == DOCUMENT_KIND]
    report.documents = [str(path) for path in sorted(out.glob("*.pdf"))]
    report.checks["papers_kept"] = len(papers) >= 4
    report.checks["seal_intact"] = bool(sealed) and all(each.intact for each in sealed)
    report.checks |= {f"shop_{name}": result.ok for name, result in found.items()}
