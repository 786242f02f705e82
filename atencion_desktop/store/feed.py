"""What other processes and desks wrote: polled from the file, or heard from the server. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from atencion_desktop.base.outcome import Changes, Topic
from atencion_desktop.store.driver import PostgresDriver
from atencion_desktop.store.faults import translating
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store
from atencion_desktop.store.unit import CHANNEL

EVERYTHING = frozenset(Topic)
_LAST = statement("select coalesce(max(seq), 0) from journal")
_SINCE = statement("select seq, boot, topics from journal where seq > :seen order by seq")


class ChangeFeed(Protocol):
    """Tells what was committed elsewhere since it was last asked."""

    def fileno(self) -> int | None:
        """A descriptor that turns readable with news; ``None``: ask from time to time."""

    def poll(self) -> Changes | None:
        """What others touched since the last time, or ``None``; never waits for news.

        Raises :class:`NoServer` while the server is away. Once it answers again, everything
        counts as touched, and :meth:`fileno` is another.
        """

    def close(self) -> None:
        """Give back what the feed holds."""


def open_feed(store: Store) -> ChangeFeed:
    """The feed of the store's engine."""
    if isinstance(store.driver, PostgresDriver):
        return ServerFeed(store.driver.again(), store.boot)
    return FileFeed(store)


class FileFeed:
    """Watches the file: the engine counts the commits of others, the journal says what they were.

    Uses the store's own connection, whose own commits are not counted, and skips a turn when a
    unit of work has it.
    """

    def __init__(self, store: Store) -> None:
        """Start from what is there now."""
        self._store = store
        self._version = self._ask_version()
        with store.read() as unit:
            self._seen = int(unit.rows(_LAST)[0][0])

    def fileno(self) -> None:
        """A file tells nobody."""
        return

    def poll(self) -> Changes | None:
        """One cheap question; the journal is read only when somebody else committed."""
        store = self._store
        if not store.try_connection():
            return None
        try:
            version = self._ask_version()
        finally:
            store.give_back_connection()
        if version == self._version:
            return None
        self._version = version
        return self._news()

    def close(self) -> None:
        """Nothing is held."""

    def _ask_version(self) -> int:
        """The engine's count of commits made elsewhere."""
        return int(self._store.driver.execute("PRAGMA data_version", {})[0][0])

    def _news(self) -> Changes | None:
        """What the new journal rows touched, our own aside."""
        with self._store.read() as unit:
            rows = unit.rows(_SINCE, seen=self._seen)
        if rows:
            self._seen = int(rows[-1][0])
        others = [(str(boot), str(topics)) for _, boot, topics in rows if boot != self._store.boot]
        return _changes(others)


class ServerFeed:
    """Hears the server: every committed unit of work says what it touched."""

    def __init__(self, driver: PostgresDriver, boot: str) -> None:
        """Listen on a connection of its own; messages of ``boot`` are our own."""
        self._driver = driver
        self._boot = boot
        self._listen()

    def fileno(self) -> int:
        """The connection's socket."""
        return int(self._driver.raw.fileno())

    def poll(self) -> Changes | None:
        """The messages that arrived; those sent while the server was away are lost."""
        if self._driver.raw.closed:
            self._driver.connect_again()
            self._listen()
            return Changes(EVERYTHING)
        with translating(None):
            messages: Iterable[Any] = list(self._driver.raw.notifies(timeout=0))
        heard = [tuple(message.payload.split(" ", 1)) for message in messages]
        return _changes([(boot, topics) for boot, topics in heard if boot != self._boot])

    def close(self) -> None:
        """Close the connection."""
        self._driver.close()

    def _listen(self) -> None:
        """Ask to be told."""
        self._driver.execute(f"listen {CHANNEL}", {})


def _changes(news: list[tuple[str, str]]) -> Changes | None:
    """All news as one; a topic of a newer program counts as everything."""
    if not news:
        return None
    names = {name for _, topics in news for name in topics.split(",") if name}
    known = names <= set(EVERYTHING)
    return Changes(frozenset(map(Topic, names)) if known else EVERYTHING, news[-1][0])
