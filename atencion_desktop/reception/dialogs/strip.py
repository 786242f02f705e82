"""The strip of F2: one line per service, its digit issues a ticket with no further question."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from atencion_desktop.base.i18n import tr, tr_n
from atencion_desktop.reception.dialogs.menu import Choice, ChoiceMenu
from atencion_desktop.reception.presenter import Counter
from atencion_desktop.reception.rules import Priority
from atencion_desktop.staff.rules import Service

PER_PAGE = 9


class IssueStrip(ChoiceMenu):
    """Digits issue, ``P`` first marks the ticket preferential, ``0`` shows the services left."""

    def __init__(self, window: QWidget, counter: Counter) -> None:
        """Belong to a window; closed until :meth:`ask`."""
        super().__init__(window)
        self._counter = counter
        self._serve = False
        self._page = 0
        self._priority = Priority.ORDINARY

    def ask(self, *, serve: bool) -> None:
        """Open for a ticket, or (``serve``) for one that is served at once."""
        board = self._counter.state.board
        if board is None:
            return
        if not board.services:
            notices = self._counter.hub.notices
            notices.warning(tr("Todavía no hay servicios. Añádalos en los ajustes del comercio."))
            return
        self._serve, self._page, self._priority = serve, 0, Priority.ORDINARY
        self._show()

    def _show(self) -> None:
        """The present page and class."""
        preferential = self._priority is Priority.PREFERENTIAL
        self.badge.set(tr("Preferente") if preferential else "", "accent")
        self.show_choices(
            tr("Atender ahora mismo") if self._serve else tr("Sacar turno"),
            self._choices(),
            tr("P: ordinario · Esc: cerrar") if preferential else tr("P: preferente · Esc: cerrar"),
        )

    def _choices(self) -> list[Choice]:
        """Nine services, the change of class, and the rest where there are more."""
        board = self._counter.state.board
        services = board.services if board else ()
        shown = services[self._page * PER_PAGE : (self._page + 1) * PER_PAGE]
        choices = [self._choice(str(digit), one) for digit, one in enumerate(shown, 1)]
        choices.append(Choice("P", "", self._change_class, stays=True, hidden=True))
        if len(services) > PER_PAGE:
            choices.append(Choice("0", tr("Más servicios"), self._turn_page, stays=True))
        return choices

    def _choice(self, digit: str, service: Service) -> Choice:
        """One service, with how many wait for it."""
        return Choice(
            digit,
            f"{service.letter}  {service.name}",
            partial(self._issue, service),
            hint=self._waiting(service),
        )

    def _waiting(self, service: Service) -> str:
        """How many wait for a service."""
        board = self._counter.state.board
        waiting = board.waiting if board else ()
        count = sum(1 for ticket in waiting if ticket.service_id == service.id)
        return tr_n(count, "espera {n}", "esperan {n}") if count else tr("nadie espera")

    def _issue(self, service: Service) -> None:
        """Give the ticket."""
        self._counter.issue(service.letter, self._priority, serve=self._serve)

    def _change_class(self) -> None:
        """Preferential, or ordinary again."""
        ordinary = self._priority is Priority.ORDINARY
        self._priority = Priority.PREFERENTIAL if ordinary else Priority.ORDINARY
        self._show()

    def _turn_page(self) -> None:
        """The next nine services, and round again."""
        board = self._counter.state.board
        count = len(board.services) if board else 0
        self._page = (self._page + 1) % max(1, -(-count // PER_PAGE))
        self._show()
