"""The tabs' pages: each one built when it is first wanted, in the order of the features."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from atencion_desktop.base.feature import Feature, TabSpec
from atencion_desktop.qt.hub import Hub

_ROOM = "page_room"
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Pages:
    """Knows which feature stands on which page; a page is an empty room until it is entered."""

    def __init__(self, stack: QStackedWidget, features: Sequence[Feature]) -> None:
        """Make an empty room for every feature with a tab."""
        tabbed = [(f.tab.order, f.name, f.tab) for f in features if f.tab is not None]
        self._tabs: list[tuple[str, TabSpec]] = [
            (name, tab) for _, name, tab in sorted(tabbed, key=lambda entry: entry[:2])
        ]
        self._stack = stack
        self._built: dict[int, Any] = {}
        self._rooms: list[QVBoxLayout] = []
        for _ in self._tabs:
            room = QWidget(stack)
            room.setObjectName(_ROOM)
            room.setProperty("surface", "window")
            layout = QVBoxLayout(room)
            layout.setContentsMargins(0, 0, 0, 0)
            self._rooms.append(layout)
            stack.addWidget(room)

    @property
    def tabs(self) -> list[TabSpec]:
        """The tabs in their order."""
        return [tab for _, tab in self._tabs]

    def place_of(self, feature: str) -> int:
        """The place of a feature's tab; ``LookupError`` when it has none."""
        for place, (name, _) in enumerate(self._tabs):
            if name == feature:
                return place
        raise LookupError(feature)

    def name_at(self, place: int) -> str:
        """The feature at a place."""
        return self._tabs[place][0]

    def is_built(self, place: int) -> bool:
        """Whether somebody has been there."""
        return place in self._built

    def page(self, place: int, hub: Hub) -> Any:
        """The feature's widget at a place, built now if it was not yet."""
        if place not in self._built:
            widget = self._tabs[place][1].build(hub)
            self._rooms[place].addWidget(widget)
            self._built[place] = widget
        return self._built[place]

    def show(self, place: int) -> None:
        """Bring a page to the front; only that one says how much room is needed."""
        for room in self._stack.findChildren(QWidget, _ROOM, _DIRECT):
            front = self._stack.indexOf(room) == place
            policy = QSizePolicy.Policy.Preferred if front else QSizePolicy.Policy.Ignored
            room.setSizePolicy(policy, policy)
        self._stack.setCurrentIndex(place)

    def built(self) -> list[Any]:
        """Every page built so far."""
        return list(self._built.values())
