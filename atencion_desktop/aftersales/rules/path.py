"""The natural way of a line through its table: which of the legal steps comes next, and whose.

The table says what may be done; here stands what usually is, so that a small shop presses the
same large button from the counter to the delivery.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace

from atencion_desktop.aftersales.rules.moves import MOVES, Move
from atencion_desktop.aftersales.rules.states import Branch, Ruling, State, Wish

_ASIDE = frozenset(
    {
        "annul",
        "give_back_unrepaired",
        "abandon",
        "give_up_repair",
        "decline_quote",
        "fail_test",
        "change_branch",
        "re_enter",
        "resolve_without_collecting",
    }
)
"""Steps that are taken when something goes another way, never proposed."""

_BRANCH_OF = {
    Wish.REPAIR: Branch.REPAIR,
    Wish.EXCHANGE: Branch.EXCHANGE,
    Wish.REFUND: Branch.REFUND,
    Wish.DISCOUNT: Branch.DISCOUNT,
    Wish.ENQUIRY: Branch.REPAIR,
}
_GIVEN_BACK = frozenset({Branch.DISCOUNT, Branch.REFUSAL})
"""Branches at whose end an item in our hands goes back to the customer."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the natural way hangs on; ``charged``: the repair is the customer's to pay."""

    state: State
    branch: Branch | None
    wish: Wish
    charged: bool = False
    held: bool = True

    @property
    def likely_branch(self) -> Branch:
        """The branch chosen, else the one the customer asks for."""
        return self.branch or _BRANCH_OF[self.wish]


def is_charged(ruling: Ruling | None, covered: bool | None) -> bool:
    """Whether a repair needs a quote first: the ruling decides, before it the law's answer."""
    if ruling is not None:
        return ruling is not Ruling.COVERED
    return covered is False


def next_move(standing: Standing) -> Move | None:
    """The first step of the shortest natural way to the end, whoever takes it."""
    queue: deque[tuple[Standing, Move | None]] = deque([(standing, None)])
    seen = {standing.state}
    while queue:
        here, first = queue.popleft()
        for move in _onwards(here):
            if move.target is State.CLOSED:
                return first or move
            if move.target not in seen:
                seen.add(move.target)
                branch = here.likely_branch if "branch" in move.needs else here.branch
                there = replace(here, state=move.target, branch=branch)
                queue.append((there, first or move))
    return None


def _onwards(here: Standing) -> Iterator[Move]:
    """The steps from here that lead on."""
    for move in MOVES:
        starts = move.source is here.state and move.branch in (None, here.branch)
        if starts and move.action not in _ASIDE and not _is_detour(here, move):
            yield move


def _is_detour(here: Standing, move: Move) -> bool:
    """A repair for money begun without a quote, a quote for a free one, an item never returned."""
    if here.state is State.RESOLUTION_SET and here.branch is Branch.REPAIR:
        return (move.action == "quote") is not here.charged
    if move.action == "close" and move.source is not State.DELIVERED:
        return here.held and here.branch in _GIVEN_BACK
    return False
