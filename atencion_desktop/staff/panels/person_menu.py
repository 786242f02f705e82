"""The menu under the chip of who works here: other people, and the desk of this computer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from atencion_desktop.base.actor import Actor
from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.hub import Hub
from atencion_desktop.staff.presenter.person import PersonPresenter, PersonState
from atencion_desktop.staff.rules import ROLE_LABELS


class PersonMenu(QMenu):
    """Fills itself when it opens; the person and the desk in force are ticked."""

    def __init__(self, hub: Hub, parent: QWidget) -> None:
        """Belong to the chip."""
        super().__init__(parent)
        self._session = hub.session
        self.presenter = PersonPresenter(hub, self)
        self.presenter.state_changed.connect(self.render_state)
        self.aboutToShow.connect(self.presenter.load)
        hub.session.actor_changed.connect(self._on_actor)
        self.render_state(self.presenter.state)

    @Slot(object)
    def render_state(self, state: PersonState) -> None:
        """Draw both lists anew."""
        self.clear()
        for group in self.findChildren(QActionGroup):
            group.deleteLater()  # with its lines, one of which may be acting just now
        if not state.loaded:
            self._heading(tr("Un momento…"))
            return
        actor = self._session.actor
        self._heading(tr("Quién atiende"))
        self._choices(
            [
                (
                    f"{person.name}   ·   {tr(ROLE_LABELS[person.role])}",
                    person.id == actor.account,
                    partial(self.presenter.take_over, person),
                )
                for person in state.people
            ]
        )
        self.addSeparator()
        self._heading(tr("Puesto de este equipo"))
        self._choices(
            [
                (
                    desk.name,
                    desk.code == actor.desk,
                    partial(self.presenter.sit_at, desk),
                )
                for desk in state.desks
            ]
        )

    @Slot(object)
    def _on_actor(self, _actor: Actor) -> None:
        """Tick the other one."""
        self.render_state(self.presenter.state)

    def _heading(self, text: str) -> None:
        """A line that only says what follows."""
        action = self.addAction(text)
        action.setEnabled(False)

    def _choices(self, choices: Sequence[tuple[str, bool, Callable[[], None]]]) -> None:
        """Lines of which one is ticked."""
        group = QActionGroup(self)
        for text, chosen, act in choices:
            action = QAction(text.replace("&", "&&"), group, checkable=True)
            action.setChecked(chosen)
            action.triggered.connect(act)
            self.addAction(action)
