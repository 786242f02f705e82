"""Who works in this window, and at which desk."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from atencion_desktop.base.actor import Actor


class Session(QObject):
    """The actor of every intent of this window; changes when another person takes the desk."""

    actor_changed = Signal(object)

    def __init__(self, actor: Actor, parent: QObject | None = None) -> None:
        """Begin with the person the window was opened for."""
        super().__init__(parent)
        self._actor = actor

    @property
    def actor(self) -> Actor:
        """The person now at work."""
        return self._actor

    @property
    def desk(self) -> str | None:
        """The code of the desk they sit at, if any."""
        return self._actor.desk

    def take_over(self, actor: Actor) -> None:
        """Another person (or the same with other rights) works from now on."""
        if actor != self._actor:
            self._actor = actor
            self.actor_changed.emit(actor)

    def sit_at(self, desk: str | None) -> None:
        """The same person at another desk."""
        self.take_over(replace(self._actor, desk=desk))
