"""Where the window meets the rest: other processes, a second window, printers, the platform."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from atencion_desktop.base.errors import AlreadyOpen, NoServer
from atencion_desktop.base.outcome import Changes, Topic
from atencion_desktop.base.settings import Settings
from atencion_desktop.qt.feed import FeedWatcher
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.preferences import Preferences
from atencion_desktop.qt.printing import NoPrinter, PrinterFailed, print_pdf, printers
from atencion_desktop.qt.single_window import LOCK_NAME, SingleWindow
from atencion_desktop.qt.table import Column, RowsModel, configure_table
from atencion_desktop.qt.theme import apply_theme
from atencion_desktop.qt.widgets.pdf_view import PdfView
from atencion_desktop.qt.window_state import keep_columns

QUEUE = Changes(frozenset({Topic.QUEUE}), "other")
PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
"""


class Feed:
    """A feed with prepared news; None in the middle means that nothing happened."""

    def __init__(
        self, news: list[Changes | Exception | None], descriptor: int | None = None
    ) -> None:
        self.news = news
        self.descriptor = descriptor
        self.asked = 0

    def fileno(self) -> int | None:
        return self.descriptor

    def poll(self) -> Changes | None:
        self.asked += 1
        found = self.news.pop(0) if self.news else None
        if isinstance(found, Exception):
            raise found
        return found


@pytest.fixture
def heard(hub: Hub) -> list[Changes]:
    seen: list[Changes] = []
    hub.bus.changed.connect(seen.append)
    return seen


def test_what_others_write_reaches_the_bus(qtbot: QtBot, hub: Hub, heard: list[Changes]) -> None:
    watcher = FeedWatcher(Feed([None, QUEUE]), hub.runner, hub.bus)
    watcher.start()
    qtbot.waitUntil(lambda: heard == [QUEUE])
    watcher.stop()


def test_a_lost_store_is_said_once_and_everything_reloads_after(
    qtbot: QtBot, hub: Hub, heard: list[Changes]
) -> None:
    feed = Feed([NoServer(), NoServer(), None])
    watcher = FeedWatcher(feed, hub.runner, hub.bus)
    for _ in range(3):
        watcher.look()
        qtbot.waitUntil(lambda: not hub.runner.busy)
    assert [n.text for n in hub.notices.history] == [
        "El servidor de datos no responde. Compruebe la red y repita."
    ]
    assert heard == [Changes(frozenset(Topic))]
    watcher.stop()


def test_a_descriptor_wakes_the_feed(qtbot: QtBot, hub: Hub, heard: list[Changes]) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        feed = Feed([QUEUE], ours.fileno())
        watcher = FeedWatcher(feed, hub.runner, hub.bus)
        watcher.start()
        assert feed.asked == 0
        theirs.send(b"!")
        qtbot.waitUntil(lambda: heard == [QUEUE])
        ours.recv(1)
        watcher.stop()
        qtbot.waitUntil(lambda: not hub.runner.busy)


def test_a_stopped_watcher_asks_no_more(qtbot: QtBot, hub: Hub) -> None:
    feed = Feed([])
    watcher = FeedWatcher(feed, hub.runner, hub.bus)
    watcher.start()
    watcher.look()
    watcher.stop()
    qtbot.waitUntil(lambda: not hub.runner.busy)
    assert not watcher._timer.isActive()
    watcher.look()
    assert not hub.runner.busy


def test_a_second_window_calls_the_first_one_forward(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleWindow(tmp_path)
    first.listen()
    with qtbot.waitSignal(first.asked), pytest.raises(AlreadyOpen):
        SingleWindow(tmp_path)
    first.release()
    again = SingleWindow(tmp_path)
    again.release()


def test_a_window_that_died_leaves_the_shop_free(qtbot: QtBot, tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "app = QCoreApplication([]); from atencion_desktop.qt.single_window import SingleWindow\n"
        f"window = SingleWindow(Path({str(tmp_path)!r})); os._exit(9)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, cwd=Path.cwd())
    assert done.returncode == 9
    assert (tmp_path / LOCK_NAME).exists()
    SingleWindow(tmp_path).release()


@pytest.fixture
def fake_lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A printing command that keeps what it is given; the printer called ``broken`` fails."""
    command, kept = tmp_path / "bin" / "lp", tmp_path / "printed"
    command.parent.mkdir()
    command.write_text(
        f'#!/bin/sh\n[ "$2" = broken ] && exit 1\necho "$@" > {kept}.args\ncat > {kept}\n'
    )
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(command.parent), prepend=os.pathsep)
    return kept


def test_papers_go_to_the_printer_whole(fake_lp: Path) -> None:
    print_pdf(PDF, "Oficina", "Reclamación Nº 7", copies=2)
    assert fake_lp.read_bytes() == PDF
    arguments = fake_lp.with_name("printed.args").read_text().strip()
    assert arguments == "-d Oficina -n 2 -t Reclamacion No 7 -- -"


def test_no_printer_and_a_broken_one_say_so(fake_lp: Path) -> None:
    with pytest.raises(NoPrinter):
        print_pdf(PDF, None, "x")
    with pytest.raises(PrinterFailed):
        print_pdf(PDF, "broken", "x")


def test_without_lp_an_unknown_printer_is_refused(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert isinstance(printers(), tuple)
    with pytest.raises(PrinterFailed):
        print_pdf(PDF, "ninguna", "x")


def test_a_paper_is_shown_from_its_bytes(qtbot: QtBot) -> None:
    view = PdfView()
    qtbot.addWidget(view)
    view.show()
    assert view.page_count == 0
    assert view.show_pdf(PDF)
    assert view.page_count == 2
    assert not view.show_pdf(b"not a paper")
    assert view.show_pdf(PDF)
    view.clear()
    assert view.page_count == 0


def test_column_widths_come_back_at_any_text_size(qtbot: QtBot, qapp: QApplication) -> None:
    preferences = Preferences(Settings())
    columns = [Column[int]("A", str, width=100), Column[int]("B", str, stretch=True)]

    def make() -> QTableView:
        view = QTableView()
        qtbot.addWidget(view)
        configure_table(view, RowsModel(columns, lambda row: row))
        view.resize(600, 200)
        view.show()
        return view

    first = make()
    keeper = keep_columns(first, "queue", preferences)
    first.horizontalHeader().resizeSection(0, 180)
    assert keeper._timer.isActive()
    keeper.save()
    assert preferences.value.columns["queue"][0] == 180
    apply_theme(qapp, "light", 150)
    second = make()
    keep_columns(second, "queue", preferences)
    assert second.columnWidth(0) == 270
    qapp.setStyleSheet("")
    qapp.setProperty("textSize", None)


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A process of its own, on a machine without a screen."""
    clean = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={**clean, **environment},
        cwd=Path.cwd(),
        capture_output=True,
        text=True,
        check=False,
    )


SET_UP = """
from atencion_desktop.base.settings import Settings
from atencion_desktop.qt.preferences import Preferences
from atencion_desktop.qt.app_setup import make_application
preferences = Preferences(Settings(language={language!r}, theme="dark", text_size=125))
app = make_application(preferences)
"""


def test_an_application_is_dressed_and_speaks_spanish_without_a_screen() -> None:
    done = run(
        SET_UP.format(language="es")
        + """
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication
print(QGuiApplication.platformName(), QLocale().name(), app.font().family(), app.font().pixelSize())
print(QCoreApplication.translate("QPlatformTheme", "Save"), app.windowIcon().isNull())
preferences.change(text_size=100)
print(app.font().pixelSize(), app.property("themeName"))
"""
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [
        "offscreen",
        "es_ES",
        "Inter",
        "18",
        "Guardar",
        "False",
        "14",
        "dark",
    ]


def test_english_needs_no_translator_of_qt() -> None:
    done = run(
        SET_UP.format(language="en")
        + """
from PySide6.QtCore import QCoreApplication, QLocale
from atencion_desktop.base.i18n import language
print(QLocale().name(), language(), QCoreApplication.translate("QPlatformTheme", "Save"))
"""
    )
    assert done.stdout.split() == ["en_GB", "en", "Save"], done.stderr


def test_pysides_source_scan_can_be_switched_off() -> None:
    done = run(
        """
import PySide6.QtCore, inspect
from PySide6.support import feature
assert callable(feature._mod_uses_pyside)
from atencion_desktop.qt.source_scan import stop_source_scan
stop_source_scan()
read = []
real = inspect.getsource
inspect.getsource = lambda thing: read.append(thing) or real(thing)
import sqlalchemy.orm
print(len(read))
"""
    )
    assert done.stdout.strip() == "0", done.stderr


def test_the_shell_imports_nothing_heavy() -> None:
    done = run(
        """
import sys
import atencion_desktop.qt.main_window, atencion_desktop.qt.app_setup
heavy = ("sqlalchemy", "reportlab", "pyhanko", "cryptography", "PySide6.QtPdf", "PySide6.QtNetwork",
         "PySide6.QtPrintSupport", "PySide6.QtMultimedia")
print([name for name in heavy if name in sys.modules])
"""
    )
    assert done.stdout.strip() == "[]", done.stderr


def test_qts_own_spanish_is_installed_with_it() -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert (folder / "qtbase_es.qm").exists()
    assert QLocale(QLocale.Language.Spanish).language() == QLocale.Language.Spanish
