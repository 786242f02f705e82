"""What a feature tells the rest of the program: names and lazy callables, nothing imported early.

``app.py`` lists the features; tabs, the banner's buttons, the timeline, the global search and
the checks are built from these contributions, so a new feature is one folder and one line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any, Protocol, TypeVar

from atencion_desktop.base.actor import Role
from atencion_desktop.base.ref import Ref

T = TypeVar("T")


class Services(Protocol):
    """Gives the one instance of each service, built when first asked for."""

    def get(self, kind: type[T]) -> T:
        """The service of that class; ``LookupError`` when no feature provides it."""
        ...


@dataclass(frozen=True, slots=True)
class TabSpec:
    """A tab of the main window. ``build`` takes the window's hub and returns the widget."""

    title: str
    icon: str
    order: int
    build: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page laid over the window, opened from its menu by who holds ``permission``.

    ``open`` takes the window's hub and the window.
    """

    title: str
    icon: str
    permission: str
    open: Callable[[Any, Any], None]


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can be opened from a record of another feature.

    ``kind`` is what the navigator is asked to make anew (``case``, ``order``…), ``opened_from``
    the kinds of reference that offer it, ``key`` its shortcut (empty: none).
    """

    kind: str
    label: str
    icon: str
    opened_from: frozenset[str]
    key: str = ""
    permission: str = ""


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One line of a customer's timeline; ``at`` in UTC."""

    at: datetime
    title: str
    detail: str
    ref: Ref
    icon: str = ""
    open: bool = False


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What one integrity check found."""

    ok: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Check:
    """An integrity check of ``atencion check``: a name and a function of a read unit."""

    name: str
    run: Callable[[Any], CheckResult]


def _no_tables() -> None:
    """The feature keeps nothing in the store."""


def _no_services(_services: Services) -> Iterable[object]:
    """The feature provides no service."""
    return ()


def _no_timeline(_unit: Any, _customer: int) -> Sequence[TimelineEntry]:
    """The feature adds nothing to a customer's timeline."""
    return ()


@dataclass(frozen=True, slots=True)
class Feature:
    """One room of the house and what it contributes to the others.

    ``permissions`` maps each permission to the roles that hold it. ``openers`` are the kinds of
    reference this feature's tab can show, ``makers`` the kinds it can make anew. ``timeline``
    takes a read unit and a customer's id. ``person_menu`` makes, from the window's hub and the chip
    of who works at it, the menu that the chip opens. ``demo`` fills the demo shop from its plan.
    """

    name: str
    permissions: Mapping[str, frozenset[Role]] = field(default_factory=lambda: MappingProxyType({}))
    tables: Callable[[], Any] = _no_tables
    provide: Callable[[Services], Iterable[object]] = _no_services
    tab: TabSpec | None = None
    banner: Callable[[Any], Any] | None = None
    pages: tuple[PageSpec, ...] = ()
    person_menu: Callable[[Any, Any], Any] | None = None
    actions: tuple[Action, ...] = ()
    openers: frozenset[str] = frozenset()
    makers: frozenset[str] = frozenset()
    timeline: Callable[[Any, int], Sequence[TimelineEntry]] = _no_timeline
    checks: tuple[Check, ...] = ()
    demo: Callable[[Any], None] | None = None
