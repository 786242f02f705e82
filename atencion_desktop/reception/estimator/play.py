"""One possible future of a room: desks call the smallest key until the people asked about are."""

from __future__ import annotations

import math
from heapq import heapify, heappop, heappush
from random import Random

from atencion_desktop.reception.estimator.model import Desk, Entry, Model

TO_THE_DESK = 0.5
"""Minutes from the call to the start."""
NO_SHOW = 1.0
"""Minutes that a call nobody answers costs."""
_NEVER = math.inf


class Play:
    """One run of the room; made anew for each."""

    def __init__(self, model: Model, chance: Random) -> None:
        """Draw what is settled beforehand: who is late, and how far off the means are."""
        self.model = model
        self.chance = chance
        self._lines: list[list[Entry]] = [list(line) for line in model.lines]
        self._factors = [
            math.exp(chance.gauss(-(times.doubt**2) / 2, times.doubt)) for times in model.times
        ]
        self._booked = [
            (chance.uniform(one.first, one.last), one.key, one.service) for one in model.coming
        ]
        heapify(self._booked)
        self._next_preferential = self._gap(0.0)
        self._next_booked = self._booked[0][0] if self._booked else _NEVER
        self._next_arrival = min(self._next_preferential, self._next_booked)
        self._place = model.people

    def called(self) -> dict[int, float]:
        """The minute at which each of the people watched is called; nobody for who never is."""
        model, lines = self.model, self._lines
        watched, desks = model.watched, model.desks
        done: dict[int, float] = {}
        due = [(desk.back(self._left(desk)), number) for number, desk in enumerate(desks)]
        heapify(due)
        while due and len(done) < len(watched):
            at, number = heappop(due)
            if self._next_arrival <= at:
                self._admit(at)
            desk = desks[number]
            best: list[Entry] | None = None
            for line in desk.lines:
                queue = lines[line]
                if queue and (best is None or queue[0] < best[0]):
                    best = queue
            if best is None:
                if self._next_arrival < _NEVER:
                    heappush(due, (desk.back(self._next_arrival), number))
                continue
            _key, place, service = heappop(best)
            if place in watched:
                done[place] = at
            heappush(due, (desk.back(at + self._visit(desk, service)), number))
        return done

    def _visit(self, desk: Desk, service: int) -> float:
        """How long somebody called keeps the desk."""
        random = self.chance.random
        if random() < self.model.no_show:
            return NO_SHOW
        draws = self.model.times[service].draws
        drawn = draws[int(random() * len(draws))]
        return TO_THE_DESK + drawn * desk.speed * self._factors[service]

    def _left(self, desk: Desk) -> float:
        """What is left of the visit at a desk; nothing where there is nobody."""
        if desk.service is None:
            return 0.0
        if desk.spent < NO_SHOW and self.chance.random() < self.model.no_show:
            return NO_SHOW - desk.spent
        spent = desk.spent - TO_THE_DESK
        times = self.model.times[desk.service]
        pace = desk.speed * self._factors[desk.service]
        return max(0.0, -spent) + times.remaining(max(0.0, spent), pace, self.chance)

    def _admit(self, until: float) -> None:
        """Put in line who has come by then."""
        while self._next_arrival <= until:
            if self._next_booked <= self._next_preferential:
                _at, key, service = heappop(self._booked)
                self._next_booked = self._booked[0][0] if self._booked else _NEVER
            else:
                at = self._next_preferential
                key, service = at - self.model.credit, self._any_service()
                self._next_preferential = self._gap(at)
            self._next_arrival = min(self._next_preferential, self._next_booked)
            line = self._lines[self.model.line_of[service]]
            heappush(line, (key, self._place, service))
            self._place += 1

    def _gap(self, after: float) -> float:
        """When the next preferential person comes; never, once they could overtake nobody."""
        if not self.model.per_minute:
            return _NEVER
        at = after + self.chance.expovariate(self.model.per_minute)
        return at if at < self.model.horizon else _NEVER

    def _any_service(self) -> int:
        """What somebody comes for."""
        mix = self.model.mix
        drawn = self.chance.random() * mix[-1]
        return next(service for service, weight in enumerate(mix) if drawn < weight)
