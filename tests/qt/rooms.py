"""A little program for the shell's tests: two rooms and a banner that belong to no feature."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from atencion_desktop.base.feature import Action, Feature, TabSpec
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.qt.hub import Hub


class Room(QWidget):
    """A tab with two fields, which notes what it was asked to open."""

    def __init__(self, hub: Hub) -> None:
        super().__init__()
        self.hub = hub
        self.opened: list[tuple[Ref, Prefill]] = []
        self.made: list[tuple[str, Prefill]] = []
        self.first, self.second = QLineEdit(self), QLineEdit(self)
        self.button = QPushButton("Guardar", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        for widget in (self.first, self.second, self.button):
            layout.addWidget(widget)
        layout.addStretch()

    def dispose(self) -> None:
        """Nothing to let go of."""

    def first_focus(self) -> QWidget:
        return self.first

    def open(self, ref: Ref, prefill: Prefill) -> None:
        self.opened.append((ref, prefill))

    def new(self, kind: str, prefill: Prefill) -> None:
        self.made.append((kind, prefill))


def banner(hub: Hub) -> QWidget:
    frame = QFrame()
    frame.setProperty("banner", "true")
    layout = QHBoxLayout(frame)
    layout.addWidget(QLabel(f"Atiende {hub.session.actor.name}"))
    return frame


@dataclass(frozen=True)
class Found:
    """A search hit."""

    ref: Ref
    title: str
    subtitle: str


ROOMS = (
    Feature(
        "complaints",
        tab=TabSpec("Reclamaciones", "complaint", 30, Room),
        openers=frozenset({"case"}),
        makers=frozenset({"case"}),
        actions=(Action("case", "Nueva reclamación", "complaint", frozenset({"visit"}), "F9"),),
    ),
    Feature(
        "reception",
        tab=TabSpec("Acogida y espera", "queue", 10, Room),
        banner=banner,
        openers=frozenset({"visit"}),
    ),
    Feature("staff"),
)
