"""Sending a finished PDF to a printer: by ``lp`` where there is one, else drawn through Qt.

Everything here may take seconds: call it on the slow lane only.
"""

from __future__ import annotations

import shutil
import unicodedata

from atencion_desktop.base.errors import EnvironmentProblem
from atencion_desktop.base.i18n import tr_noop

_TIMEOUT = 30
_RESOLUTION = 300


class NoPrinter(EnvironmentProblem):
    """No printer is configured or installed under that name."""

    template = tr_noop("No hay ninguna impresora preparada. Elija una en Archivo > Impresora.")


class PrinterFailed(EnvironmentProblem):
    """The printing system refused the job (``printer``)."""

    template = tr_noop("La impresora «{printer}» no responde. Enciéndala y repita la impresión.")


def printers() -> tuple[str, ...]:
    """The names of the printers this computer knows, the default one first."""
    from PySide6.QtPrintSupport import QPrinterInfo

    default = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return tuple(sorted(names, key=lambda name: (name != default, name.casefold())))


def print_pdf(data: bytes, printer: str | None, title: str, copies: int = 1) -> None:
    """Print a PDF; raises :class:`NoPrinter` or :class:`PrinterFailed`."""
    import subprocess  # not needed before the first page

    if not printer:
        raise NoPrinter
    command = shutil.which("lp")
    if command is None:
        _print_through_qt(data, printer, copies)
        return
    job = [command, "-d", printer, "-n", str(copies), "-t", _ascii(title), "--", "-"]
    try:
        subprocess.run(job, input=data, check=True, capture_output=True, timeout=_TIMEOUT)  # noqa: S603 - no shell, own arguments
    except (OSError, subprocess.SubprocessError) as error:
        raise PrinterFailed(printer=printer) from error


def _ascii(title: str) -> str:
    """A job title without accents: CUPS shows them as octal codes."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    return plain or "Atencion"


def _print_through_qt(data: bytes, printer: str, copies: int) -> None:
    """Draw each page with QtPdf onto a QPrinter, where there is no ``lp`` (Windows)."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QPainter
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    if printer not in QPrinterInfo.availablePrinterNames():
        raise PrinterFailed(printer=printer)
    target = QPrinter(QPrinterInfo.printerInfo(printer))
    target.setResolution(_RESOLUTION)
    target.setFullPage(True)
    target.setCopyCount(copies)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    painter = QPainter(target)
    try:
        for page in range(document.pageCount()):
            if page:
                target.newPage()
            area = target.pageLayout().fullRectPixels(_RESOLUTION)
            painter.drawImage(area, document.render(page, area.size()))
    finally:
        painter.end()
