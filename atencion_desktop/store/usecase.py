"""One public method of a service = one use case = one transaction, with its permission.

The decorators are the only door: permission first, then the transaction, then the answer of an
operation already done, and an :class:`Outcome` only after COMMIT.
"""

from __future__ import annotations

import functools
import typing
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.codec import loads
from atencion_desktop.base.errors import NotAllowed
from atencion_desktop.base.outcome import Outcome
from atencion_desktop.store.store import Store
from atencion_desktop.store.unit import ReadUnit, Unit


class _Service(Protocol):
    """A service keeps its store."""

    @property
    def store(self) -> Store:
        """The shop's store."""
        ...


S = TypeVar("S", bound=_Service)
P = ParamSpec("P")
R = TypeVar("R")


def require(actor: Actor, permission: str) -> None:
    """Refuse (:class:`NotAllowed`) what the actor's role does not hold."""
    if not actor.may(permission):
        raise NotAllowed(permission=permission)


def use_case(
    permission: str,
) -> Callable[
    [Callable[Concatenate[S, Unit, P], R]], Callable[Concatenate[S, Call, P], Outcome[R]]
]:
    """Make a method that takes a unit callable with a :class:`Call`, as one transaction."""

    def wrap(
        method: Callable[Concatenate[S, Unit, P], R],
    ) -> Callable[Concatenate[S, Call, P], Outcome[R]]:
        @functools.wraps(method)
        def perform(self: S, call: Call, /, *args: P.args, **kwargs: P.kwargs) -> Outcome[R]:
            require(call.actor, permission)
            with self.store.unit(call) as unit:
                before = unit.done_before()
                if before is not None:
                    return Outcome(_answer(method, before), repeated=True)
                return unit.commit(method(self, unit, *args, **kwargs))

        perform.permission = permission  # type: ignore[attr-defined]  # read by the role matrix
        return perform

    return wrap


def query(
    permission: str,
) -> Callable[[Callable[Concatenate[S, ReadUnit, P], R]], Callable[Concatenate[S, Actor, P], R]]:
    """Make a reading method callable with an :class:`Actor`, inside one consistent view."""

    def wrap(
        method: Callable[Concatenate[S, ReadUnit, P], R],
    ) -> Callable[Concatenate[S, Actor, P], R]:
        @functools.wraps(method)
        def perform(self: S, actor: Actor, /, *args: P.args, **kwargs: P.kwargs) -> R:
            require(actor, permission)
            with self.store.read(actor) as unit:
                return method(self, unit, *args, **kwargs)

        perform.permission = permission  # type: ignore[attr-defined]  # read by the role matrix
        return perform

    return wrap


def _answer(method: Callable[..., R], stored: str) -> R:
    """A stored answer in the method's own return type."""
    hints: dict[str, Any] = typing.get_type_hints(method)
    return typing.cast(R, loads(stored, hints["return"]))
