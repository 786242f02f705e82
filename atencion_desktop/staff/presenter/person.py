"""Who may work at this window, and which desk it stands at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject

from atencion_desktop.base.actor import Actor
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.outcome import Topic
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.presenter import Presenter
from atencion_desktop.staff import reads
from atencion_desktop.staff.permissions import actor_for
from atencion_desktop.staff.rules import Desk, Person


@dataclass(frozen=True, slots=True)
class PersonState:
    """``loaded``: somebody has asked and the answer is here."""

    people: tuple[Person, ...] = ()
    desks: tuple[Desk, ...] = ()
    loaded: bool = False


class PersonPresenter(Presenter[PersonState]):
    """Knows the people and the desks once they are asked for."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.STAFF, Topic.DESKS})

    def __init__(self, hub: Hub, parent: QObject | None = None) -> None:
        """Ask nothing yet: the first paint does not need it."""
        super().__init__(hub, PersonState(), parent)

    def reload(self) -> None:
        """Follow changes, once somebody has asked."""
        if self.state.loaded:
            self.load()

    def load(self) -> None:
        """Read who works here and which desks there are."""
        self.ask(self._read, self._show, key="person")

    def _read(self, _actor: Actor) -> tuple[tuple[Person, ...], tuple[Desk, ...]]:
        """On the database lane: everybody may know the names of those they work with."""
        with self.hub.store.read() as unit:
            return reads.people(unit), reads.desks(unit)

    def _show(self, found: tuple[tuple[Person, ...], tuple[Desk, ...]]) -> None:
        """Keep the answer."""
        people, desks = found
        self.replace(people=people, desks=desks, loaded=True)

    def take_over(self, person: Person) -> None:
        """This person works from now on."""
        session = self.hub.session
        session.take_over(actor_for(person, session.desk, self.hub.features))
        self.hub.notices.info(tr("Atiende {name}.", name=person.name))

    def sit_at(self, desk: Desk) -> None:
        """This computer stands at that desk, today and from the next start on."""
        self.hub.session.sit_at(desk.code)
        self.hub.settings.change(desk=desk.code)
