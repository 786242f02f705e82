"""Why: a digit for the usual reasons, words for any other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.reception.dialogs.menu import Choice, ChoiceMenu
from atencion_desktop.reception.dialogs.sheet import Sheet

OUT_OF_ORDER = (
    tr_noop("Vuelve a completar su gestión"),
    tr_noop("Necesidad urgente"),
    tr_noop("Consulta muy breve"),
    tr_noop("Se le saltó por error"),
)
CANCELLING = (
    tr_noop("Sacado por error"),
    tr_noop("Turno repetido"),
    tr_noop("Ya no lo necesita"),
    tr_noop("Se le atiende por otra vía"),
)


def ask_reason(
    menu: ChoiceMenu,
    words: ReasonSheet,
    title: str,
    reasons: Sequence[str],
    then: Callable[[str], None],
) -> None:
    """Ask by digit; 0 asks for words. ``then`` gets the reason as it is kept."""
    choices = [
        Choice(str(digit), tr(reason), partial(then, tr(reason)))
        for digit, reason in enumerate(reasons, 1)
    ]
    choices.append(Choice("0", tr("Otro motivo…"), lambda: words.ask(title, then)))
    menu.show_choices(title, choices, tr("El motivo queda anotado · Esc: volver"))


class ReasonSheet(Sheet):
    """One line of text; Enter takes it."""

    def __init__(self, window: QWidget) -> None:
        """Belong to a window; closed until :meth:`ask`."""
        super().__init__(window)
        self._then: Callable[[str], None] | None = None
        self._title = QLabel(self.card)
        self._title.setProperty("textRole", "title")
        label = QLabel(tr("&Motivo"), self.card)
        self.reason_edit = QLineEdit(self.card)
        self.reason_edit.setObjectName("reason_edit")
        self.reason_edit.setAccessibleName(tr("Motivo"))
        label.setBuddy(self.reason_edit)
        self.accept_button = QPushButton(tr("&Aceptar"), self.card)
        self.accept_button.setProperty("variant", "primary")
        self.accept_button.clicked.connect(self._accept)
        self.reason_edit.returnPressed.connect(self._accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.accept_button)
        for part in (self._title, label, self.reason_edit):
            self.body.addWidget(part)
        self.body.addLayout(foot)
        self.card.setMinimumWidth(420)

    def first_focus(self) -> QWidget:
        """The line."""
        return self.reason_edit

    def ask(self, title: str, then: Callable[[str], None]) -> None:
        """Open empty."""
        self._then = then
        self._title.setText(title)
        self.setAccessibleName(title)
        self.reason_edit.clear()
        self.open()

    @Slot()
    def _accept(self) -> None:
        """Take the reason, once there is one."""
        reason = self.reason_edit.text().strip()
        if reason and self._then is not None:
            self.close_overlay()
            self._then(reason)
