"""The shell: tabs, the banner of the visit, search, notices, keys. It knows no feature by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QMainWindow

from atencion_desktop.base.actor import Actor
from atencion_desktop.base.clock import local
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.paths import resource
from atencion_desktop.base.wording import day_text
from atencion_desktop.forms.main_window import Ui_MainWindow
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.icons import set_icon
from atencion_desktop.qt.navigator import Route
from atencion_desktop.qt.pages import Pages
from atencion_desktop.qt.theme import scaled
from atencion_desktop.qt.widgets.clock_label import Ticker
from atencion_desktop.qt.widgets.key_card import KeyCard
from atencion_desktop.qt.widgets.main_tabs import TabLabel
from atencion_desktop.qt.window_menu import WindowMenu
from atencion_desktop.qt.window_state import restore_window, save_window

Search = Callable[[Actor, str], Sequence[Any]]
"""Finds hits (``ref``, ``title``, ``subtitle``) for a text; runs on the database lane."""

_SEARCH_WIDTH = 196
"""In pixels at 100 % text size."""

_DAYS = (
    tr_noop("lunes"),
    tr_noop("martes"),
    tr_noop("miércoles"),
    tr_noop("jueves"),
    tr_noop("viernes"),
    tr_noop("sábado"),
    tr_noop("domingo"),
)


class MainWindow(QMainWindow):
    """One window over one shop. ``closing`` comes once, before it goes."""

    closing = Signal()

    def __init__(
        self,
        hub: Hub,
        search: Search | None = None,
        shop: str = "",
        zone: ZoneInfo | None = None,
    ) -> None:
        """Compose the shell; only the tab shown first is built."""
        super().__init__()
        self.hub = hub
        self._search = search
        self._closed = False
        self._zone = zone or ZoneInfo("UTC")
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.pages = Pages(self.ui.pages_stack, hub.features)
        self._key_card: KeyCard | None = None
        self._dress(shop)
        self._add_tabs()
        self._add_banners()
        self._connect()
        self._bind_keys()
        restore_window(self, hub.settings)
        self._open_first()

    def _dress(self, shop: str) -> None:
        """Mark, menu, names, foot."""
        ui = self.ui
        mark = QIcon(str(resource("icons", "atencion.svg")))
        ui.brand_label.setPixmap(mark.pixmap(QSize(28, 28), self.devicePixelRatio()))
        set_icon(ui.menu_button, "menu", 20)
        self.menu = WindowMenu(self.hub, self.show_keys, self._quit, self)
        ui.menu_button.setMenu(self.menu)
        self.set_shop(shop, self._zone)
        ui.person_slot.set_actor(self.hub.session.actor)
        for feature in self.hub.features:
            if feature.person_menu is not None:
                ui.person_slot.setMenu(feature.person_menu(self.hub, ui.person_slot))
        ui.notice_bar.listen(self.hub.notices)
        ui.search_edit.setFixedWidth(scaled(_SEARCH_WIDTH))

    def _add_tabs(self) -> None:
        """A tab for every page, with its key."""
        for place, tab in enumerate(self.pages.tabs):
            key = self.hub.keys.key(f"tab_{place + 1}") if place < 9 else ""
            self.ui.tabs_bar.add(TabLabel(tr(tab.title), tab.icon, key))

    def _add_banners(self) -> None:
        """What features keep over all tabs; each one shows itself when it has something."""
        for feature in self.hub.features:
            if feature.banner is not None:
                self.ui.banner_layout.addWidget(feature.banner(self.hub))

    def _connect(self) -> None:
        """Every connection of the shell."""
        ui, hub = self.ui, self.hub
        ui.tabs_bar.currentChanged.connect(self._on_tab)
        ui.search_edit.asked.connect(self._on_search)
        ui.search_edit.chosen.connect(self._on_hit)
        ui.search_edit.dismissed.connect(self._focus_page)
        hub.navigator.going.connect(self._go)
        hub.keys.pressed.connect(hub.notices.settle)
        hub.session.actor_changed.connect(ui.person_slot.set_actor)
        ticker = Ticker.shared()
        ticker.tick.connect(self._show_time)
        ticker.join()

    def _bind_keys(self) -> None:
        """The keys of the shell; features bind theirs themselves."""
        keys = self.hub.keys
        keys.attach(self)
        keys.bind("find", self.focus_search)
        keys.bind("help", self.show_keys)
        keys.bind("menu", self.show_menu)
        for place in range(min(9, len(self.pages.tabs))):
            keys.bind(f"tab_{place + 1}", lambda place=place: self.show_tab(place))  # type: ignore[misc]
        hint = tr("Buscar  ({key})", key=keys.key("find"))
        self.ui.search_edit.setPlaceholderText(hint)
        self.ui.hint_label.setText(tr("{key}: las teclas", key=keys.key("help")))

    def _open_first(self) -> None:
        """The tab of last time, or the first one."""
        if not self.pages.tabs:
            return
        names = [self.pages.name_at(place) for place in range(len(self.pages.tabs))]
        kept = self.hub.settings.value.tab
        self.show_tab(names.index(kept) if kept in names else 0)

    def set_shop(self, name: str, zone: ZoneInfo) -> None:
        """The shop's name and zone, once they are read."""
        self._zone = zone
        self.setWindowTitle(f"{name} — Atención" if name else "Atención")
        self.ui.shop_label.setText(name)
        self._show_time()

    @Slot()
    def _show_time(self) -> None:
        """Day and hour where the shop is."""
        moment = local(self.hub.clock.now(), self._zone)
        day = tr(_DAYS[moment.weekday()])
        self.ui.time_label.setText(f"{day} {day_text(moment.date())} · {moment:%H:%M}")

    def show_tab(self, place: int) -> None:
        """Go to a tab by its place; the keyboard goes to its first field."""
        if place == self.ui.tabs_bar.currentIndex():
            self._on_tab(place)
        else:
            self.ui.tabs_bar.setCurrentIndex(place)

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        """Build the page if nobody has been there, show it, and give it the keyboard."""
        self.pages.page(place, self.hub)
        self.pages.show(place)
        self.ui.search_edit.clear()
        # Not while the tab bar itself has the keyboard: its arrows walk from tab to tab.
        if not self.ui.tabs_bar.hasFocus():
            QTimer.singleShot(0, self, self._focus_page)

    @Slot()
    def _focus_page(self) -> None:
        """Put the keyboard where the page shown wants it first."""
        place = self.ui.pages_stack.currentIndex()
        if place >= 0 and self.pages.is_built(place):
            first = self.pages.page(place, self.hub).first_focus()
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def _go(self, route: Route) -> None:
        """Follow the navigator: show the tab, and have it open or make what was asked for."""
        place = self.pages.place_of(route.feature)
        page = self.pages.page(place, self.hub)
        self.show_tab(place)
        if route.ref is not None:
            page.open(route.ref, route.prefill)
        else:
            page.new(route.kind, route.prefill)

    @Slot()
    def focus_search(self) -> None:
        """Ctrl+K."""
        self.ui.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(str)
    def _on_search(self, text: str) -> None:
        """Look on the database lane; a newer text takes the place of a waiting one."""
        search, actor = self._search, self.hub.session.actor
        if search is not None:
            self.hub.runner.submit(
                lambda: search(actor, text),
                lambda hits: self.ui.search_edit.show_hits(text, hits),
                key="window.search",
            )

    @Slot(object)
    def _on_hit(self, hit: Any) -> None:
        """Open what was found."""
        if self.hub.navigator.can_open(hit.ref.kind):
            self.hub.navigator.open(hit.ref)

    @property
    def key_card(self) -> KeyCard:
        """The card of F1, made when first wanted."""
        if self._key_card is None:
            self._key_card = KeyCard(self)
        return self._key_card

    @Slot()
    def show_keys(self) -> None:
        """F1: the card; again: away."""
        if self.key_card.is_open:
            self.key_card.close_overlay()
        else:
            self.key_card.show_keys(self.hub.keys.card())

    @Slot()
    def show_menu(self) -> None:
        """F10, without stopping everything else until it closes."""
        button = self.ui.menu_button
        self.menu.fill()
        size = self.menu.sizeHint()
        corner = button.mapToGlobal(QPoint(button.width() - size.width(), button.height()))
        self.menu.popup(corner)
        self.menu.setActiveAction(self.menu.actions()[0])

    @Slot()
    def _quit(self) -> None:
        """File, quit."""
        self.close()

    @Slot()
    def come_forward(self) -> None:
        """Somebody tried to open the shop a second time: here it is."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        """The search grows with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.ui.search_edit.setFixedWidth(scaled(_SEARCH_WIDTH))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the looks; let go of the presenters; tell ``app.py`` to stop the rest."""
        super().closeEvent(event)
        if self._closed:
            return
        self._closed = True
        place = self.ui.tabs_bar.currentIndex()
        save_window(self, self.hub.settings, self.pages.name_at(place) if place >= 0 else "")
        ticker = Ticker.shared()
        ticker.tick.disconnect(self._show_time)
        ticker.leave()
        for page in self.pages.built():
            page.dispose()
        self.closing.emit()
