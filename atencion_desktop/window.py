"""The window over an open shop, put together: hub, shell, lock, change feed, idle work.

The first paint needs neither SQLAlchemy nor reportlab; they are loaded on the lanes afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Slot

from atencion_desktop.app import FEATURES, Registry
from atencion_desktop.base.actor import Actor, Role
from atencion_desktop.base.errors import NotFound
from atencion_desktop.base.feature import Feature
from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.bus import ChangeBus
from atencion_desktop.qt.crash import ErrorReporter
from atencion_desktop.qt.feed import FeedWatcher
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.main_window import MainWindow
from atencion_desktop.qt.navigator import Navigator
from atencion_desktop.qt.notices import Notices
from atencion_desktop.qt.preferences import Preferences
from atencion_desktop.qt.prompts import Prompts
from atencion_desktop.qt.runner import Lane, TaskRunner
from atencion_desktop.qt.session import Session
from atencion_desktop.qt.shortcuts import KeyMap
from atencion_desktop.staff import reads
from atencion_desktop.staff.permissions import actor_for
from atencion_desktop.staff.rules import Desk, Person, Shop
from atencion_desktop.store import search
from atencion_desktop.store.feed import ChangeFeed, open_feed
from atencion_desktop.store.store import Store

_IDLE_MS = 20_000
_HITS = 20


@dataclass(frozen=True, slots=True)
class _Beginning:
    """What is read of the shop before the first paint."""

    shop: Shop
    actor: Actor


def begin(store: Store, desk: str | None, features: Sequence[Feature]) -> _Beginning:
    """Whose shop it is, and who works at this PC's desk."""
    with store.read() as unit:
        shop, desks, people = reads.shop(unit), reads.desks(unit), reads.people(unit)
    here = next((d for d in desks if d.code == desk), desks[0] if desks else None)
    person = _person_at(here, people)
    return _Beginning(shop, actor_for(person, here.code if here else None, features))


def _person_at(desk: Desk | None, people: Sequence[Person]) -> Person:
    """Who is on the desk, else the first receptionist, else whoever works here."""
    on_it = next((p for p in people if desk is not None and p.id == desk.person), None)
    receptionist = next((p for p in people if p.role is Role.RECEPTION), None)
    found = on_it or receptionist or next(iter(people), None)
    if found is None:
        raise NotFound(what=tr("ninguna persona dada de alta"))
    return found


class ShopWindow(QObject):
    """One window over one open shop, with everything that lives as long as it."""

    def __init__(
        self,
        store: Store,
        preferences: Preferences,
        prompts: Prompts,
        features: tuple[Feature, ...] = FEATURES,
    ) -> None:
        """Build the window; :meth:`show` paints it and starts what runs beside."""
        super().__init__()
        self.store = store
        beginning = begin(store, preferences.value.desk, features)
        notices = Notices()
        self.reporter = ErrorReporter(notices)
        self.hub = Hub(
            services=Registry(store, features),
            store=store,
            runner=TaskRunner(self.reporter),
            bus=ChangeBus(),
            navigator=Navigator(features),
            notices=notices,
            prompts=prompts,
            session=Session(beginning.actor),
            settings=preferences,
            keys=KeyMap(preferences),
            clock=store.clock,
            features=features,
        )
        self.window = MainWindow(self.hub, self._find, beginning.shop.name, beginning.shop.zone)
        self._feed: ChangeFeed | None = None
        self._watcher: FeedWatcher | None = None
        self._idle = QTimer(self)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._fold_log)
        self.window.closing.connect(self.close)
        self._closed = False

    def _find(self, actor: Actor, text: str) -> Sequence[search.SearchHit]:
        """Anything in the shop with those words. Runs on the database lane."""
        kinds = tuple(k for f in self.hub.features for k in f.openers)
        with self.store.read(actor) as unit:
            return search.find(unit, text, kinds=kinds, limit=_HITS)

    def show(self) -> None:
        """Paint; then load what is heavy and begin to listen, off the interface thread."""
        self.window.show()
        QTimer.singleShot(0, self, self._begin_beside)

    def show_and_close(self) -> None:
        """Paint with the list filled, and go: what the start-up benchmark measures."""
        self.window.show()
        if self.hub.runner.busy:
            self.hub.runner.idle.connect(self._paint_and_close)
        else:
            QTimer.singleShot(0, self, self._paint_and_close)

    @Slot()
    def _paint_and_close(self) -> None:
        """The first lists are in: paint them and end."""
        self.window.repaint()
        QTimer.singleShot(0, self.window, self.window.close)

    @Slot()
    def _begin_beside(self) -> None:
        """What runs beside the work, once the first paint is done."""
        if self._closed:
            return
        self.store.leave_checkpoints_to_idle_time()
        runner = self.hub.runner
        runner.submit(self.store.warm_up)
        runner.submit(lambda: open_feed(self.store), self._listen)
        self._idle.start()

    def check_behind(self) -> None:
        """Read the whole file beside the work, on a connection of its own."""
        self.hub.runner.submit(self._check, lane=Lane.SLOW)

    def _check(self) -> None:
        """The full check; :class:`DamagedShop` reaches the notices."""
        from atencion_desktop.store.check import full_check

        beside = self.store.second()
        try:
            full_check(beside)
        finally:
            beside.close()

    def _listen(self, feed: ChangeFeed) -> None:
        """Follow what other processes write."""
        if self._closed:
            feed.close()
            return
        self._feed = feed
        self._watcher = FeedWatcher(feed, self.hub.runner, self.hub.bus, self)
        self._watcher.start()

    @Slot()
    def _fold_log(self) -> None:
        """Fold the write-ahead log back while nobody works."""
        if not self.hub.runner.busy:
            self.hub.runner.submit(self.store.checkpoint_if_idle, key="window.checkpoint")

    @Slot()
    def close(self) -> None:
        """Stop everything in order; the shop's file is left whole and closed."""
        if self._closed:
            return
        self._closed = True
        self._idle.stop()
        if self._watcher is not None:
            self._watcher.stop()
        self.hub.runner.shutdown()
        if self._feed is not None:
            self._feed.close()
        self.store.close()
