"""Going from anywhere to any record, without knowing the feature that shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from atencion_desktop.base.feature import Action, Feature
from atencion_desktop.base.ref import Prefill, Ref


@dataclass(frozen=True, slots=True)
class Route:
    """Where to go: the feature, and either a record to open or a kind to make anew."""

    feature: str
    ref: Ref | None
    kind: str
    prefill: Prefill


class Navigator(QObject):
    """Finds the feature that opens or makes something; the shell follows ``going``."""

    going = Signal(object)

    def __init__(self, features: Sequence[Feature], parent: QObject | None = None) -> None:
        """Learn from the features what each one opens, makes and offers."""
        super().__init__(parent)
        self._openers = {kind: f.name for f in features for kind in f.openers}
        self._makers = {kind: f.name for f in features for kind in f.makers}
        self._actions = tuple(action for f in features for action in f.actions)

    def can_open(self, kind: str) -> bool:
        """Whether some feature shows records of this kind."""
        return kind in self._openers

    def can_make(self, kind: str) -> bool:
        """Whether some feature makes new ones of this kind."""
        return kind in self._makers

    def actions(self, opened_from: str) -> tuple[Action, ...]:
        """What can be opened from a record of this kind, for buttons."""
        return tuple(
            action
            for action in self._actions
            if opened_from in action.opened_from and self.can_make(action.kind)
        )

    def open(self, ref: Ref, prefill: Prefill | None = None) -> None:
        """Show a record; ``LookupError`` when no feature opens its kind."""
        feature = self._openers[ref.kind]
        self.going.emit(Route(feature, ref, ref.kind, prefill or Prefill()))

    def new(self, kind: str, prefill: Prefill | None = None) -> None:
        """Begin a new one of a kind, prefilled; ``LookupError`` when no feature makes it."""
        self.going.emit(Route(self._makers[kind], None, kind, prefill or Prefill()))
