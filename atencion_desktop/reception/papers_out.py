"""Where a finished paper goes: to the printer of this PC, or to a file the person chooses."""

from __future__ import annotations

from collections.abc import Callable

from atencion_desktop.base.files import write_atomically
from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.job import Lane
from atencion_desktop.qt.printing import print_pdf


class PaperOut:
    """Prints or saves on the slow lane; a printer that is off costs a notice, never the ticket."""

    def __init__(self, hub: Hub) -> None:
        """Use the window's printers and prompts."""
        self._hub = hub

    def print_ticket(self, data: bytes) -> None:
        """On the ticket printer."""
        printer = self._hub.settings.value.ticket_printer
        self._slow(lambda: print_pdf(data, printer, tr("Turno")))

    def print_or_offer(self, data: bytes, name: str) -> None:
        """On the paper printer where there is one; else a notice offers the file.

        Nothing asks: the next person may be on the way to the desk already.
        """
        printer = self._hub.settings.value.paper_printer
        if printer:
            self._slow(lambda: print_pdf(data, printer, name))
        else:
            said = tr("Comprobante {name} listo.", name=name)
            self._hub.notices.success(said, tr("Guardar PDF…"), lambda: self.save(data, name))

    def save(self, data: bytes, name: str) -> None:
        """As a file, where the person says."""
        path = self._hub.prompts.save_file(tr("Guardar como PDF"), f"{name}.pdf")
        if path is not None:
            self._slow(lambda: write_atomically(path, data))

    def _slow(self, work: Callable[[], None]) -> None:
        """Off the interface thread; what goes wrong becomes a notice."""
        self._hub.runner.submit(work, lane=Lane.SLOW)
