"""A short menu answered by one key: services to issue, what to do with a visit, reasons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from atencion_desktop.qt.widgets.action_button import ActionButton
from atencion_desktop.qt.widgets.badge import Badge
from atencion_desktop.qt.widgets.overlay import KeyOverlay

_WIDTH = 460
_HINT = 120


@dataclass(frozen=True)
class Choice:
    """One line of the menu: its key, its words, what it does, and a fact beside it.

    ``stays`` leaves the menu open, for what only changes it.
    """

    key: str
    text: str
    act: Callable[[], None]
    icon: str = ""
    hint: str = ""
    enabled: bool = True
    stays: bool = False
    hidden: bool = False


class ChoiceMenu(KeyOverlay):
    """Shows choices; one key (or a click) answers, any other closes it and goes on its way."""

    def __init__(self, window: QWidget) -> None:
        """Belong to a window; closed until :meth:`show_choices`."""
        super().__init__(window)
        self.title = QLabel(self.card)
        self.title.setProperty("textRole", "title")
        self.badge = Badge(self.card)
        self.foot = QLabel(self.card)
        self.foot.setProperty("textRole", "caption")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.badge)
        self.body.addLayout(head)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.foot)
        self.card.setMinimumWidth(_WIDTH)

    def show_choices(self, title: str, choices: Sequence[Choice], foot: str = "") -> None:
        """Open with these choices, or change to them while open."""
        self.title.setText(title)
        self.setAccessibleName(title)
        self.foot.setText(foot)
        self.foot.setVisible(bool(foot))
        self._clear()
        for choice in choices:
            if not choice.hidden:
                self._rows.addWidget(self._row(choice))
        able = [choice for choice in choices if choice.enabled]
        self.set_keys(
            {choice.key: choice.act for choice in able},
            staying=frozenset(choice.key for choice in able if choice.stays),
        )
        if not self.is_open:
            self.open()

    def _clear(self) -> None:
        """Take the old lines away."""
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()

    def _row(self, choice: Choice) -> QWidget:
        """A wide button with its key, and the fact beside it."""
        line = QWidget(self.card)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._button(choice), 1)
        if choice.hint:
            hint = QLabel(choice.hint, line)
            hint.setProperty("textRole", "quiet")
            hint.setMinimumWidth(_HINT)
            layout.addWidget(hint, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _button(self, choice: Choice) -> ActionButton:
        """The button of a choice; the menu keeps the keyboard."""
        button = ActionButton(self.card)
        button.setObjectName(f"choice_{choice.key.lower()}_button")
        button.setText(choice.text.replace("&", "&&"))
        button.set_icon(choice.icon)
        button.set_key(choice.key)
        button.setEnabled(choice.enabled)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._press(choice))
        return button

    def _press(self, choice: Choice) -> None:
        """A click does what the key does."""
        if not choice.stays:
            self.close_overlay()
        choice.act()
