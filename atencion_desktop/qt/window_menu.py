"""The menu of the window (F10): file, view, help."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from atencion_desktop.base.actor import Actor
from atencion_desktop.base.feature import PageSpec
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.settings import TEXT_SIZES
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.icons import icon
from atencion_desktop.qt.printing import printers
from atencion_desktop.qt.runner import Lane

_THEMES = (
    ("system", tr_noop("Como el sistema")),
    ("light", tr_noop("Claro")),
    ("dark", tr_noop("Oscuro")),
)
_LANGUAGES = (("es", "Español"), ("en", "English"))
_PRINTERS = (
    ("ticket_printer", tr_noop("Impresora de turnos"), tr_noop("Sin impresora: se muestra")),
    ("paper_printer", tr_noop("Impresora de documentos"), tr_noop("Sin impresora")),
)


class WindowMenu(QMenu):
    """Built from the hub; what a choice does is a change of settings, except quitting and help."""

    def __init__(
        self, hub: Hub, on_help: Callable[[], None], on_quit: Callable[[], None], parent: QWidget
    ) -> None:
        """Empty until it is first wanted: the first paint does not wait for it."""
        super().__init__(parent)
        self._hub = hub
        self._window = parent
        self._guarded: list[tuple[QAction, str]] = []
        self._on_help = on_help
        self._on_quit = on_quit
        self._language = hub.settings.value.language
        hub.settings.changed.connect(self._on_settings)
        self.aboutToShow.connect(self.fill)

    @Slot()
    def fill(self) -> None:
        """Make all entries, once; printers are asked for when their own menu opens."""
        if self.actions():
            return
        hub = self._hub
        file = self.addMenu(icon("folder"), tr("&Archivo"))
        self._pages(file)
        for field, title, none in _PRINTERS:
            _PrinterMenu(hub, field, tr(none), file.addMenu(icon("print"), tr(title)))
        file.addSeparator()
        file.addAction(icon("logout"), tr("&Salir"), self._on_quit)
        view = self.addMenu(icon("eye"), tr("&Ver"))
        themes = [(value, tr(text)) for value, text in _THEMES]
        sizes = [(size, f"{size} %") for size in TEXT_SIZES]
        self._choices(view.addMenu(icon("moon"), tr("&Tema")), "theme", themes)
        self._choices(view.addMenu(icon("text_size"), tr("Ta&maño del texto")), "text_size", sizes)
        self._choices(view.addMenu(icon("language"), tr("&Idioma")), "language", _LANGUAGES)
        self.addAction(icon("keyboard"), tr("A&yuda: las teclas"), self._on_help)

    def _pages(self, menu: QMenu) -> None:
        """The pages that features lay over the window, for who may open them."""
        for page in (page for feature in self._hub.features for page in feature.pages):
            action = menu.addAction(icon(page.icon), tr(page.title))
            action.triggered.connect(partial(_open_page, page, self._hub, self._window))
            self._guarded.append((action, page.permission))
        if self._guarded:
            menu.addSeparator()
        self._hub.session.actor_changed.connect(self._guard)
        self._guard(self._hub.session.actor)

    @Slot(object)
    def _guard(self, actor: Actor) -> None:
        """Show what the person now at work may open."""
        for action, permission in self._guarded:
            action.setVisible(actor.may(permission))

    def _choices(self, menu: QMenu, field: str, values: Sequence[tuple[object, str]]) -> None:
        """A group of which one is in force, kept in a field of the settings."""
        group = QActionGroup(menu)
        for value, text in values:
            action = QAction(text, menu, checkable=True)
            action.setData(value)
            action.setChecked(getattr(self._hub.settings.value, field) == value)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(lambda action: self._hub.settings.change(**{field: action.data()}))

    @Slot(object)
    def _on_settings(self, _settings: object) -> None:
        """A new language is spoken from the next start on: say so."""
        language = self._hub.settings.value.language
        if language != self._language:
            self._language = language
            self._hub.notices.info(tr("El idioma cambiará al abrir de nuevo el programa."))


def _open_page(page: PageSpec, hub: Hub, window: QWidget, _checked: bool = False) -> None:
    """Lay a page over the window."""
    page.open(hub, window)


class _PrinterMenu(QObject):
    """Lists the printers when it opens: asking the system may take a while, so elsewhere."""

    def __init__(self, hub: Hub, field: str, none: str, menu: QMenu) -> None:
        """Fill a menu whose choice goes into a field of the settings."""
        super().__init__(menu)
        self._hub = hub
        self._field = field
        self._none = none
        self._menu = menu
        self._group = QActionGroup(menu)
        self._group.triggered.connect(self._choose)
        menu.aboutToShow.connect(self._ask)
        self._fill(())

    @Slot()
    def _ask(self) -> None:
        """Ask the system on the slow lane."""
        self._hub.runner.submit(printers, self._fill, lane=Lane.SLOW, key=self._field)

    def _fill(self, names: Sequence[str]) -> None:
        """Show no printer, the chosen one, and what the system knows."""
        chosen = getattr(self._hub.settings.value, self._field)
        known = [*names, *([chosen] if chosen and chosen not in names else [])]
        for action in self._group.actions():
            self._group.removeAction(action)
            self._menu.removeAction(action)
            action.deleteLater()
        for value, text in [(None, self._none), *((name, name) for name in known)]:
            action = QAction(text, self._menu, checkable=True)
            action.setData(value)
            action.setChecked(value == chosen)
            self._group.addAction(action)
            self._menu.addAction(action)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        """Keep the choice."""
        self._hub.settings.change(**{self._field: action.data()})
