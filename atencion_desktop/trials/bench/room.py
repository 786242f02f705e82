"""A shop with a full waiting room and a long past, to issue and call in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from atencion_desktop.app import make_shop, open_store, system_actor
from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.reception.issuing import NewTicket
from atencion_desktop.reception.service import Called, Farewell, ReceptionService
from atencion_desktop.store.store import Store
from atencion_desktop.trials import demo
from atencion_desktop.trials.bench.measure import Contestant

WAITING = 200
DESK = "1"
MORNING = datetime(2026, 3, 2, 10, 0, tzinfo=ZoneInfo("Europe/Madrid"))
_BATCH = 100_000
_FOLDED_EVERY = 25
"""Turns between two foldings of the log, which a window does in its idle time."""

_NUMBERS = "with recursive n(i) as (select :first union all select i + 1 from n where i < :last)"
_PAST_VISITS = (
    "insert into visit (id, day, letter, number, service_id, priority, channel, language, reason,"
    " arrived, order_key, state, since, desk_id, calls, called, started, ended, result, reliable,"
    f" version) {_NUMBERS} select i, date('1990-01-01', (i / 300) || ' days'), 'A', i % 300, 1,"
    " 'ordinary', 'in_person', 'es', '', i * 60000000, i * 60000000, 'finished', i * 60000000, 1,"
    " 1, i * 60000000, i * 60000000, i * 60000000, 'solved', 1, 4 from n"
)
_PAST_EVENTS = (
    "insert into visit_event (visit_id, at, kind, from_state, to_state, desk_id, actor, note)"
    f" {_NUMBERS} select i, i * 60000000, 'finish', 'in_service', 'finished', 1, 'Ana Prieto', ''"
    " from n"
)
_PAST_JOURNAL = (
    "insert into journal (seq, at, boot, actor, action, subject, operation, topics, body, mac)"
    f" {_NUMBERS} select i + :after, i * 60000000, '', 'Ana Prieto', 'visit.finish',"
    " 'visit:' || i, printf('%032x', i), 'queue', zeroblob(80), zeroblob(32) from n"
)
_PAST_OPERATIONS = (
    f"insert into operation (operation, result) {_NUMBERS} select printf('%032x', i), 'null' from n"
)
_LEAST_TABLE = "create table least (id integer primary key, n integer)"
_LEAST_ROW = "insert into least values (1, 0)"
_LEAST = "update least set n = n + 1 where id = 1"


@dataclass(slots=True)
class Room:
    """An open shop whose waiting room always holds :data:`WAITING` people before a turn."""

    folder: DataFolder
    store: Store
    reception: ReceptionService
    actor: Actor
    present: Called | None = None
    turns: int = 0

    @classmethod
    def make(cls, folder: Path, history: int) -> Room:
        """Make the shop, its past in bulk and its people by the use case itself."""
        clock = FixedClock(MORNING)
        place = DataFolder(folder)
        make_shop(place, demo.plan(), encryption=False, clock=clock)
        store = open_store(place, clock)
        store.driver.execute(_LEAST_TABLE, {})
        store.driver.execute(_LEAST_ROW, {})
        _fill_past(store, history)
        store.leave_checkpoints_to_idle_time()
        room = cls(place, store, ReceptionService(store), system_actor(DESK))
        for _ in range(WAITING):
            room.issue()
        store.checkpoint_if_idle()
        return room

    def issue(self) -> None:
        """Give one more ticket."""
        self.reception.issue(Call(self.actor), NewTicket("A"))

    def call(self) -> None:
        """Call the next to the desk."""
        self.present = self.reception.call_next(Call(self.actor), DESK).value

    def issuing(self) -> Contestant:
        """Issuing, timed; before it somebody is served, so that the room stays as full."""
        return Contestant(self.issue, self._serve_one)

    def calling(self) -> Contestant:
        """Calling, timed; before it the desk is freed and one more person comes."""
        return Contestant(self.call, self._free_desk)

    def committing(self) -> Contestant:
        """The floor: one row changed and made durable, on the same connection."""
        return Contestant(self._commit_one_row, self._tidy)

    def _commit_one_row(self) -> None:
        """Nothing but the engine."""
        raw = self.store.driver.raw
        raw.execute("BEGIN IMMEDIATE")
        raw.execute(_LEAST)
        raw.execute("COMMIT")

    def _serve_one(self) -> None:
        """Keep the number of people waiting."""
        self._say_goodbye()
        self.call()
        self._say_goodbye()
        self._tidy()

    def _free_desk(self) -> None:
        """Nobody at the desk, and another person in the room."""
        self._say_goodbye()
        self.issue()
        self._tidy()

    def _say_goodbye(self) -> None:
        """Finish with whoever is at the desk."""
        if self.present is not None:
            self.reception.finish(Call(self.actor), self.present.visit, Farewell())
            self.present = None

    def _tidy(self) -> None:
        """Fold the log into the file now and again, as a window does."""
        self.turns += 1
        if self.turns % _FOLDED_EVERY == 0:
            self.store.checkpoint_if_idle()


def _fill_past(store: Store, history: int) -> None:
    """Past tickets, each with an event, its line in the journal and its operation."""
    with store.read() as unit:
        seq = unit.journal_head().seq
    for first in range(1, history + 1, _BATCH):
        numbers = {"first": first, "last": min(first + _BATCH - 1, history)}
        store.driver.begin(write=True)
        store.driver.execute(_PAST_VISITS, numbers)
        store.driver.execute(_PAST_EVENTS, numbers)
        store.driver.execute(_PAST_JOURNAL, {**numbers, "after": seq})
        store.driver.execute(_PAST_OPERATIONS, numbers)
        store.driver.commit()
