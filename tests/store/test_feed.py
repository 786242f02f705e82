"""The change feed: what others wrote is heard, what we wrote is not, and nothing waits."""

from __future__ import annotations

import select
from collections.abc import Callable, Iterator

import pytest

from atencion_desktop.base.actor import Call
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.errors import NoServer
from atencion_desktop.base.outcome import Topic
from atencion_desktop.base.ref import Ref
from atencion_desktop.store.feed import EVERYTHING, ChangeFeed, open_feed
from atencion_desktop.store.server import open_on_server
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store
from tests.store_fixtures import KEYS

Caller = Callable[[], Call]


@pytest.fixture
def feed(any_store: Store) -> Iterator[ChangeFeed]:
    """What the store hears of others."""
    opened = open_feed(any_store)
    yield opened
    opened.close()


@pytest.fixture
def other(any_store: Store) -> Iterator[Store]:
    """Another process on the same shop."""
    opened = any_store.second()
    yield opened
    opened.close()


def write(store: Store, call: Caller, *topics: Topic) -> None:
    """A durable change that touches the topics."""
    with store.unit(call()) as unit:
        unit.touch(*topics)
        unit.journal("touched", Ref("customer", 1))
        unit.commit(None)


def hear(feed: ChangeFeed) -> frozenset[Topic] | None:
    """What the feed tells once the news had time to travel."""
    handle = feed.fileno()
    if handle is not None:
        select.select([handle], [], [], 5)
    news = feed.poll()
    return None if news is None else news.topics


def hang_up(store: Store) -> None:
    """Let the server end every other connection to the database."""
    store.driver.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity"
        " where pid <> pg_backend_pid() and datname = current_database()",
        {},
    )


def test_nothing_new_is_nothing(feed: ChangeFeed) -> None:
    assert feed.poll() is None
    assert feed.poll() is None


def test_what_others_wrote_is_heard_once(feed: ChangeFeed, other: Store, call: Caller) -> None:
    write(other, call, Topic.QUEUE, Topic.DESKS)
    assert hear(feed) == frozenset({Topic.QUEUE, Topic.DESKS})
    assert feed.poll() is None


def test_our_own_writing_is_no_news(
    feed: ChangeFeed, any_store: Store, other: Store, call: Caller
) -> None:
    write(any_store, call, Topic.QUEUE)
    assert feed.poll() is None
    write(other, call, Topic.COMPLAINTS)
    write(any_store, call, Topic.QUEUE)
    assert hear(feed) == frozenset({Topic.COMPLAINTS})


def test_what_is_not_committed_is_not_told(feed: ChangeFeed, other: Store, call: Caller) -> None:
    with other.unit(call()) as unit:
        unit.touch(Topic.QUEUE)
        unit.journal("touched", Ref("customer", 1))
        assert feed.poll() is None
    assert feed.poll() is None


def test_who_wrote_it_is_told(feed: ChangeFeed, other: Store, call: Caller) -> None:
    write(other, call, Topic.SHOP)
    handle = feed.fileno()
    if handle is not None:
        select.select([handle], [], [], 5)
    news = feed.poll()
    assert news is not None
    assert news.origin == other.boot


def test_a_topic_of_a_newer_program_counts_as_everything(
    feed: ChangeFeed, other: Store, call: Caller
) -> None:
    with other.unit(call()) as unit:
        unit._topics.add("stars")  # type: ignore[arg-type]  # what a later version may write
        unit.journal("touched", Ref("customer", 1))
        unit.commit(None)
    assert hear(feed) == EVERYTHING


def test_asking_while_a_unit_works_never_waits(store: Store, call: Caller) -> None:
    feed = open_feed(store)
    beside = store.second()
    with store.unit(call()):
        assert feed.poll() is None
    write(beside, call, Topic.QUEUE)
    with store.read():
        assert feed.poll() is None
    assert hear(feed) == frozenset({Topic.QUEUE})
    beside.close()


def test_a_lost_connection_is_said_and_mended(
    server_url: str, clock: FixedClock, call: Caller
) -> None:
    store = open_on_server(server_url, clock, KEYS)
    feed = open_feed(store)
    hang_up(store)
    with pytest.raises(NoServer):  # the farewell is read first, the hanging up after it
        assert [hear(feed) for _ in range(3)]
    news = feed.poll()
    assert news is not None
    assert news.topics == EVERYTHING
    other = store.second()
    write(other, call, Topic.QUEUE)
    assert hear(feed) == frozenset({Topic.QUEUE})
    for opened in (feed, other, store):
        opened.close()


def test_checkpoints_wait_for_idle_time(store: Store, call: Caller) -> None:
    path = store.path
    assert path is not None
    log = path.with_name(path.name + "-wal")
    store.leave_checkpoints_to_idle_time()
    with store.unit(call()) as unit:
        for number in range(1200):
            unit.index(Ref("customer", number), "x" * 3000, "")
        unit.journal("filled", Ref("customer", 1))
        unit.commit(None)
    size = path.stat().st_size
    assert log.stat().st_size > 4_000_000
    with store.read():
        assert not store.checkpoint_if_idle()
    assert path.stat().st_size == size
    assert store.checkpoint_if_idle()
    assert path.stat().st_size > size + 3_000_000


def test_closing_leaves_no_log_even_beside_another_window(store: Store, call: Caller) -> None:
    path = store.path
    assert path is not None
    beside = store.second()
    write(beside, call, Topic.SHOP)
    beside.close()
    assert path.with_name(path.name + "-wal").stat().st_size == 0
    with store.read() as unit:
        assert unit.rows(statement("select count(*) from journal")) == [(1,)]


def test_idle_time_on_a_server_is_nothing_to_do(any_store: Store) -> None:
    any_store.leave_checkpoints_to_idle_time()
    assert any_store.checkpoint_if_idle()
