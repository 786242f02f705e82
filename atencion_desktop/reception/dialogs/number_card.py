"""The number just issued, shown large; it goes away by itself and never holds the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.announce import announce
from atencion_desktop.qt.widgets.overlay import KeyOverlay
from atencion_desktop.reception.issuing import Issued
from atencion_desktop.reception.papers_out import PaperOut
from atencion_desktop.reception.presenter import Counter
from atencion_desktop.reception.wait import range_text

SHOWN_MS = 8_000


class NumberCard(KeyOverlay):
    """Number, service and the wait to be told; any key closes it and goes on its way."""

    def __init__(self, window: QWidget, counter: Counter) -> None:
        """Belong to a window; closed until :meth:`tell`."""
        super().__init__(window, dim=False)
        self._counter = counter
        self._visit = 0
        self._out = PaperOut(counter.hub)
        self._number = self._label("display")
        self._service = self._label("subtitle")
        self._wait = self._label("title")
        self.paper_button = QPushButton(self.card)
        self.paper_button.setObjectName("ticket_paper_button")
        self.paper_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.paper_button.clicked.connect(self._paper)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close_overlay)
        self.closed.connect(self._timer.stop)
        self._lay_out()

    def _label(self, role: str) -> QLabel:
        """A centred line."""
        label = QLabel(self.card)
        label.setProperty("textRole", role)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _lay_out(self) -> None:
        """One column, the paper at its foot."""
        self.card.setMinimumWidth(380)
        self.body.setContentsMargins(32, 24, 32, 20)
        for label in (self._service, self._number, self._wait):
            self.body.addWidget(label)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.paper_button)
        foot.addStretch()
        self.body.addSpacing(8)
        self.body.addLayout(foot)

    def tell(self, ticket: Issued) -> None:
        """Show a ticket for a while; with a ticket printer it is printed as well."""
        self._visit = ticket.visit
        self._number.setText(ticket.number)
        self._service.setText(ticket.service)
        told = None if ticket.low is None or ticket.high is None else (ticket.low, ticket.high)
        self._wait.setText(range_text(*told) if told else tr(ticket.no_wait))
        self.paper_button.setText(tr("Guardar PDF…"))
        self.setAccessibleName(f"{ticket.number}. {self._wait.text()}")
        announce(self, self.accessibleName(), urgent=True)
        if not self.is_open:
            self.open()
        self._timer.start(SHOWN_MS)
        if self._counter.hub.settings.value.ticket_printer:
            self._counter.ticket_paper(ticket.visit, self._out.print_ticket)

    @Slot()
    def _paper(self) -> None:
        """The ticket as a file."""
        number = self._number.text()
        self._counter.ticket_paper(self._visit, lambda data: self._out.save(data, number))
        self.close_overlay()
