"""``atencion``: the window, on the shop or on the demo."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path

from atencion_desktop.base.command import Options
from atencion_desktop.base.errors import EnvironmentProblem, InputError, NoShop
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.base.screen import is_blind

HELP = tr_noop("abre la ventana (--demo: un comercio de demostración)")


class FolderInUse(InputError):
    """A demo asked for in a folder that already holds something."""

    template = tr_noop("La carpeta «{path}» no está vacía. Elija otra para la demostración.")


class NoDisplay(EnvironmentProblem):
    """There is no screen to open the window on."""

    template = tr_noop(
        "No hay pantalla donde abrir la ventana. Ábrala en un escritorio, "
        "o recorra el programa con «atencion tour CARPETA»."
    )


def configure(parser: argparse.ArgumentParser) -> None:
    """The demo, and the end after the first paint for measuring the start."""
    parser.add_argument("--demo", action="store_true", help=tr("comercio de demostración"))
    parser.add_argument("--paint-and-exit", action="store_true", help=argparse.SUPPRESS)


def run(options: Options) -> int:
    """Open the window and stay until it closes."""
    if is_blind():
        raise NoDisplay
    with ExitStack() as stack:
        folder = _demo_folder(options, stack) if options.given.demo else options.folder
        code = _open(folder, options, stack)
    if options.given.paint_and_exit and sys.getprofile() is None:
        os._exit(code)  # the start is what is measured, not how memory is given back
    return code


def _demo_folder(options: Options, stack: ExitStack) -> DataFolder:
    """A demo shop of this moment, in the folder given if it is empty, else in one that goes."""
    import tempfile

    from atencion_desktop.trials import demo

    if options.data is None:
        kept = tempfile.TemporaryDirectory(prefix="atencion-demo-", ignore_cleanup_errors=True)
        folder = DataFolder(Path(stack.enter_context(kept)))
    else:
        folder = options.folder
        if folder.root.exists() and any(folder.root.iterdir()):
            raise FolderInUse(path=str(folder.root))
    if not demo.is_built():
        print(tr("Preparando el comercio de demostración; solo la primera vez…"), file=sys.stderr)
    demo.copy_to(folder)
    return folder


def _load_before_qt() -> None:
    """Import what needs no Qt first: once PySide is there, it looks into each module imported.

    Nothing made while starting is garbage, so nobody need look for any until the first paint.
    """
    gc.disable()
    for module in ("atencion_desktop.app", "atencion_desktop.store.opening"):
        import_module(module)
    from atencion_desktop.qt.source_scan import stop_source_scan

    stop_source_scan()


def _settle_memory() -> None:
    """From now on garbage is collected again, but not looked for in what the start made."""
    gc.freeze()
    gc.enable()


def _open(folder: DataFolder, options: Options, stack: ExitStack) -> int:
    """One window per shop, until it closes; before it the first run, where there is no shop."""
    _load_before_qt()
    from PySide6.QtCore import QTimer

    from atencion_desktop.base.clock import SystemClock
    from atencion_desktop.base.settings import load_settings
    from atencion_desktop.qt.app_setup import make_application
    from atencion_desktop.qt.preferences import Preferences
    from atencion_desktop.qt.prompts import Prompts
    from atencion_desktop.qt.single_window import SingleWindow
    from atencion_desktop.store.opening import open_store
    from atencion_desktop.window import ShopWindow

    first = options.database is None and not folder.database.exists()
    if first and (options.given.paint_and_exit or not _may_begin(folder)):
        raise NoShop(path=str(folder.root))
    preferences = Preferences(load_settings(folder.settings).settings, folder.settings)
    app = make_application(preferences)
    begun = _first_run(folder, stack) if first else folder
    if begun is None:
        return 0
    single = SingleWindow(begun.root)
    try:
        store = open_store(begun, SystemClock(), database=options.database)
        shop = ShopWindow(store, preferences, Prompts())
        shop.reporter.install()
        single.asked.connect(shop.window.come_forward)
        if options.given.paint_and_exit:
            shop.show_and_close()
        else:
            shop.show()
            QTimer.singleShot(0, single, single.listen)
            QTimer.singleShot(0, shop, _settle_memory)
            shop.check_behind()
        return app.exec()
    finally:
        single.release()


_OWN = frozenset({"settings.json", "log", "keys", "documents", "backups", "atencion.db.new"})
"""What the program itself may have left in a folder before there is a shop."""


def _may_begin(folder: DataFolder) -> bool:
    """Whether the folder holds nothing of anybody else."""
    return not folder.root.exists() or {path.name for path in folder.root.iterdir()} <= _OWN


def _first_run(folder: DataFolder, stack: ExitStack) -> DataFolder | None:
    """Where the shop lies that was made, or the demonstration; ``None``: closed without either."""
    import tempfile

    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from atencion_desktop.app import make_shop
    from atencion_desktop.staff.dialogs.first_run import FirstRunWindow
    from atencion_desktop.store import keyring
    from atencion_desktop.trials import demo

    kept = tempfile.TemporaryDirectory(prefix="atencion-demo-", ignore_cleanup_errors=True)
    trial = DataFolder(Path(stack.enter_context(kept)))
    encryption = keyring.available()
    begun: list[DataFolder] = []
    window = FirstRunWindow(
        lambda plan: make_shop(folder, plan, encryption=encryption),
        lambda: demo.copy_to(trial),
        encryption_available=encryption,
    )
    window.made.connect(lambda _made: begun.append(folder))
    window.demo_ready.connect(lambda: begun.append(trial))
    # A loop of its own: the last window closed would otherwise end the whole application.
    loop = QEventLoop()
    window.finished.connect(loop.quit)
    QApplication.setQuitOnLastWindowClosed(False)
    window.show()
    loop.exec()
    QApplication.setQuitOnLastWindowClosed(True)
    window.deleteLater()
    return begun[0] if begun else None
