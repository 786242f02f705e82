"""From nothing to a dressed application, in the one order that works."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import (
    QLibraryInfo,
    QLocale,
    QMessageLogContext,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QStyleFactory

from atencion_desktop.base.i18n import set_language
from atencion_desktop.base.paths import resource
from atencion_desktop.base.screen import is_blind
from atencion_desktop.base.settings import Settings
from atencion_desktop.qt.focus_ring import FocusRings
from atencion_desktop.qt.preferences import Preferences
from atencion_desktop.qt.shortcuts import TextUndoFirst
from atencion_desktop.qt.source_scan import stop_source_scan
from atencion_desktop.qt.theme import apply_theme, load_fonts

_HARMLESS = "does not support propagateSizeHints"
_LOCALES = {
    "es": QLocale(QLocale.Language.Spanish, QLocale.Country.Spain),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def ensure_platform() -> None:
    """Draw into memory where there is no screen: without one Qt would abort the process."""
    if is_blind():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        qInstallMessageHandler(_pass_on)


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    """Qt's messages, but for the one that drawing into memory repeats at every window."""
    if message and _HARMLESS not in message:
        sys.stderr.write(f"{message}\n")


def make_application(settings: Preferences) -> QApplication:
    """The process's application, translated and dressed by the settings, before any window."""
    ensure_platform()
    stop_source_scan()
    language = settings.value.language
    set_language(language)
    QLocale.setDefault(_LOCALES[language])
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([sys.argv[0] if sys.argv else "atencion"])
    app.setApplicationName("atencion")
    app.setApplicationDisplayName("Atención")
    app.setDesktopFileName("atencion")
    app.setWindowIcon(QIcon(str(resource("icons", "atencion.svg"))))
    _translate(app, language)
    app.setStyle(QStyleFactory.create("Fusion"))
    load_fonts()
    dress(app, settings)
    return app


def _translate(app: QApplication, language: str) -> None:
    """Qt's own words (menus of fields, system dialogs) in the program's language."""
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language != "en" and translator.load(f"qtbase_{language}", folder):
        app.installTranslator(translator)


def dress(app: QApplication, settings: Preferences) -> None:
    """Theme and text size, now and whenever the settings or the system's scheme change."""
    apply_theme(app, settings.value.theme, settings.value.text_size)
    if app.findChild(FocusRings) is None:
        FocusRings(app)
        TextUndoFirst(app)
    worn = [settings.value.theme, settings.value.text_size]

    def change(value: Settings) -> None:
        """Dress anew, but only for what one sees: restyling everything takes a moment."""
        if worn != [value.theme, value.text_size]:
            worn[:] = [value.theme, value.text_size]
            apply_theme(app, value.theme, value.text_size)

    settings.changed.connect(change)
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: _follow_system(app, settings))


def _follow_system(app: QApplication, settings: Preferences) -> None:
    """The system went dark or light: follow it where the person left it to the system."""
    if settings.value.theme == "system":
        apply_theme(app, "system", settings.value.text_size)
