"""Simulated days at a counter, written apart from the estimator, to judge it by what happens.

Generator and parameters, fixed before the first measurement:

* A day has nine hours. Walk-ins come as a Poisson process with two peaks (hours 2 and 7, standard
  deviation 50 minutes, twice the base rate); after the last hour the queue is worked off.
* Four services with log-normal times (coefficient of variation 0.6, means 3, 8, 15 and 11
  minutes), asked for by 35, 30, 15 and 20 % of the people. The configured minutes are those means
  except the first, which the shop believes to take 5.
* 12 % preferential (credit 15 minutes); 15 % by appointment at whole five minutes, in the ten
  minutes before their hour; 5 % are gone when called. Half a minute from the call to the start;
  a call nobody answers costs one.
* Desks work at speeds of 0.85 to 1.2, which the estimator is told to one decimal. Each has a
  planned break of 20 minutes, one after the other, begun when the desk is done with its visit.
* ``SHOP``: two desks for everything, 105 people. ``SKILLS``: four desks, three of which do not
  serve everything, 205 people. ``TROUBLE``: as ``SKILLS``, and half of the breaks last
  exponentially longer (mean 8 minutes), one desk leaves unannounced for 45 minutes, and one
  person in ten chose the wrong service, which shows only while they are served.
* The estimator knows the last 300 times of each service, from days played before.

The plain formula is given the mean of the same times, all services together.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from heapq import heappop, heappush
from itertools import count
from random import Random
from zoneinfo import ZoneInfo

from atencion_desktop.reception.estimator.estimate import Estimate, ahead, estimate
from atencion_desktop.reception.estimator.room import (
    Booking,
    Busy,
    Counter,
    Guest,
    Practice,
    Scene,
)
from atencion_desktop.reception.rules import Priority

OPENING = datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Madrid"))
LENGTH = 540.0
SERVICES = "ABCD"
MEANS = {"A": 3.0, "B": 8.0, "C": 15.0, "D": 11.0}
CONFIGURED = {**MEANS, "A": 5.0}
MIX = (0.35, 0.30, 0.15, 0.20)
_SIGMA = math.sqrt(math.log1p(0.6**2))
_BREAK = 20.0
_WINDOW = 300
_BASE, _PEAK = 1.0, 1.0
_PEAKS, _WIDTH = (120.0, 420.0), 50.0


@dataclass(frozen=True, slots=True)
class Scenario:
    """A counter: what each desk serves and how fast, how many people come, and what goes wrong."""

    name: str
    desks: tuple[tuple[str, float], ...]
    people: int
    trouble: bool = False


_FOUR = (("ABCD", 0.95), ("AB", 0.85), ("ACD", 1.1), ("BCD", 1.2))
SHOP = Scenario("shop", (("ABCD", 0.9), ("ABCD", 1.15)), 105)
SKILLS = Scenario("skills", _FOUR, 205)
TROUBLE = Scenario("trouble", _FOUR, 205, trouble=True)
SCENARIOS = (SHOP, SKILLS, TROUBLE)


@dataclass(slots=True)
class Visitor:
    """Somebody of the day, with the wait that was foretold and the real one."""

    guest: Guest
    arrives: float
    key: float
    foretold: Estimate | None = None
    formula: float = 0.0
    all_desks: float = 0.0
    wait: float = 0.0


@dataclass(slots=True)
class Post:
    """A desk as the day goes on."""

    serves: str
    speed: float
    pause: tuple[float, float]
    away: tuple[float, float] | None = None
    busy: tuple[Visitor, float] | None = None
    closed_until: float = 0.0
    real_end: float = 0.0


Event = tuple[float, int, Visitor | Post]
"""When, in which turn, and whom it concerns."""


@dataclass(slots=True)
class Past:
    """The last times of each service, by the service people came for."""

    times: dict[str, list[float]] = field(default_factory=lambda: {one: [] for one in SERVICES})

    def add(self, service: str, minutes: float) -> None:
        """One more."""
        self.times[service] = [*self.times[service][1 - _WINDOW :], minutes]

    def mean(self) -> float:
        """Of all services together."""
        return statistics.fmean(one for times in self.times.values() for one in times)


class Day:
    """One day, played to its end; ``every`` so many of those who come are told a wait."""

    def __init__(self, scenario: Scenario, past: Past, chance: Random, every: int = 0) -> None:
        """Draw who comes and when the desks are away."""
        self.scenario, self.past, self.chance, self.every = scenario, past, chance, every
        self.posts = [
            Post(serves, speed, (200.0 + 25 * n, 200.0 + 25 * n + _BREAK))
            for n, (serves, speed) in enumerate(scenario.desks)
        ]
        for post in self.posts:
            late = scenario.trouble and chance.random() < 0.5
            post.real_end = post.pause[1] + (chance.expovariate(1 / 8.0) if late else 0.0)
        if scenario.trouble:
            start = chance.uniform(60.0, 460.0)
            chance.choice(self.posts).away = (start, start + 45.0)
        self.people = sorted(self._people(), key=lambda one: one.arrives)
        self.waiting: list[Visitor] = []
        self.told: list[Visitor] = []
        self._turn = count()

    def play(self) -> list[Visitor]:
        """Those who were told a wait and had to wait."""
        events: list[Event] = []
        for visitor in self.people:
            heappush(events, (visitor.arrives, next(self._turn), visitor))
        for post in self.posts:
            moments = [*post.pause, post.real_end, *(post.away or ())]
            for moment in moments:
                heappush(events, (moment, next(self._turn), post))
        while events:
            at, _turn, one = heappop(events)
            if isinstance(one, Visitor):
                self._arrival(one, at)
            elif one.busy is not None and one.busy[1] <= at:
                one.busy = None
            for post in self.posts:
                self._serve(post, at, events)
        return [one for one in self.told if one.wait > 0.0]

    def _people(self) -> Iterator[Visitor]:
        """Who comes, by thinning a homogeneous process, and who booked."""
        chance = self.chance
        booked = round(self.scenario.people * 0.15)
        for _ in range(booked):
            hour = 5.0 * chance.randrange(4, 100)
            yield self._visitor(Priority.APPOINTMENT, hour - chance.uniform(0.0, 10.0), hour)
        for _ in range(self.scenario.people - booked):
            preferential = chance.random() < 0.12 / 0.85
            kind = Priority.PREFERENTIAL if preferential else Priority.ORDINARY
            yield self._visitor(kind, self._moment(), None)

    def _moment(self) -> float:
        """An instant of the day by its peaks."""
        while True:
            at = self.chance.uniform(0.0, LENGTH)
            rate = _BASE + _PEAK * sum(
                math.exp(-((at - peak) ** 2) / (2 * _WIDTH**2)) for peak in _PEAKS
            )
            if self.chance.random() * (_BASE + _PEAK) < rate:
                return at

    def _visitor(self, kind: Priority, at: float, booked: float | None) -> Visitor:
        """Somebody, with the key of the calling order."""
        service = self.chance.choices(SERVICES, MIX)[0]
        hour = None if booked is None else instant(booked)
        key = at - 15.0 if kind is Priority.PREFERENTIAL else at
        return Visitor(
            Guest(service, kind, instant(at), hour), at, key if booked is None else booked - 10.0
        )

    def _arrival(self, visitor: Visitor, at: float) -> None:
        """Into the queue; every so many are told what to expect."""
        if self.every and next(self._turn) % self.every == 0:
            scene = self.scene(at)
            visitor.foretold = estimate(scene, visitor.guest)
            if visitor.foretold is not None:
                place = (ahead(scene, visitor.guest) + 1) * self.past.mean()
                visitor.formula = place / scene.counters_open(visitor.guest.service)
                visitor.all_desks = place / sum(one.open for one in scene.counters)
                self.told.append(visitor)
        self.waiting.append(visitor)

    def _serve(self, post: Post, at: float, events: list[Event]) -> None:
        """Call the smallest key, if the desk is there and free."""
        able = [one for one in self.waiting if one.guest.service in post.serves]
        if post.busy is not None or not self._present(post, at) or not able:
            return
        visitor = min(able, key=lambda one: one.key)
        self.waiting.remove(visitor)
        visitor.wait = at - visitor.arrives
        lasts = 1.0 if self.chance.random() < 0.05 else 0.5 + self._minutes(visitor, post)
        post.busy = (visitor, at + lasts)
        heappush(events, (at + lasts, next(self._turn), post))

    def _minutes(self, visitor: Visitor, post: Post) -> float:
        """A service time, remembered under what the person came for."""
        service = visitor.guest.service
        if self.scenario.trouble and self.chance.random() < 0.1:
            service = self.chance.choice(SERVICES)
        mu = math.log(MEANS[service]) - _SIGMA**2 / 2
        minutes = self.chance.lognormvariate(mu, _SIGMA) * post.speed
        self.past.add(visitor.guest.service, minutes)
        return minutes

    @staticmethod
    def _present(post: Post, at: float) -> bool:
        """Neither in the break nor away."""
        away = post.away is not None and post.away[0] <= at < post.away[1]
        return not away and not post.pause[0] <= at < post.real_end

    def scene(self, at: float) -> Scene:
        """What the program knows at that minute."""
        return Scene(
            now=instant(at),
            services={
                one: Practice(CONFIGURED[one], tuple(self.past.times[one])) for one in SERVICES
            },
            counters=tuple(self._counter(post, at) for post in self.posts),
            waiting=tuple(one.guest for one in self.waiting),
            booked=tuple(
                Booking(one.guest.service, one.guest.booked)
                for one in self.people
                if one.guest.booked is not None and one.arrives > at
            ),
            no_show=0.05,
            preferential_per_hour=self.scenario.people * 0.12 / (LENGTH / 60.0),
        )

    def _counter(self, post: Post, at: float) -> Counter:
        """A desk as the program sees it: with its plan, not with what will happen."""
        busy = None
        if post.busy is not None:
            visitor = post.busy[0]
            busy = Busy(visitor.guest.service, instant(visitor.arrives + visitor.wait))
        start, end = post.pause
        return Counter(
            serves=frozenset(post.serves),
            open=post.busy is not None or self._present(post, at),
            speed=round(post.speed, 1),
            busy=busy,
            breaks=((instant(start), instant(end)),) if at < end else (),
        )


def instant(minute: float) -> datetime:
    """A minute of the day as an instant."""
    return OPENING + timedelta(minutes=minute)


def trained(scenario: Scenario, chance: Random, days: int) -> Past:
    """The past after that many days."""
    past = Past()
    for _ in range(days):
        Day(scenario, past, chance).play()
    return past
