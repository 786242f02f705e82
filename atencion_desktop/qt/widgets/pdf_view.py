"""A paper as it will come out of the printer, from its bytes; QtPdf is loaded when first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from atencion_desktop.base.i18n import tr

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPdfWidgets import QPdfView

_STEP = 1.25


class PdfView(QWidget):
    """Shows all pages, fitted to the width; plus, minus and 0 zoom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Blank until :meth:`show_pdf`."""
        super().__init__(parent)
        self._document: QPdfDocument | None = None
        self._buffer: QBuffer | None = None
        self.view: QPdfView | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def page_count(self) -> int:
        """Pages of the paper shown; 0 while blank or unreadable."""
        return self._document.pageCount() if self._document is not None else 0

    def show_pdf(self, data: bytes) -> bool:
        """Show a paper; False where the bytes are not a readable PDF."""
        document = self._ensure_view()
        document.close()
        buffer = QBuffer(self)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        if self._buffer is not None:
            self._buffer.deleteLater()
        self._buffer = buffer
        return document.pageCount() > 0

    def clear(self) -> None:
        """Blank again."""
        if self._document is not None:
            self._document.close()

    def _ensure_view(self) -> QPdfDocument:
        """The document, with its view made the first time."""
        if self._document is not None:
            return self._document
        from PySide6.QtPdf import QPdfDocument
        from PySide6.QtPdfWidgets import QPdfView

        self._document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self._document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(tr("Vista previa del documento"))
        self._layout.addWidget(self.view)
        self.setFocusProxy(self.view)
        return self._document

    def _zoom(self, factor: float) -> None:
        """Bigger or smaller than it is now."""
        if self.view is not None:
            self.view.setZoomMode(type(self.view).ZoomMode.Custom)
            self.view.setZoomFactor(min(max(self.view.zoomFactor() * factor, 0.25), 6.0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus, 0."""
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom(_STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self._zoom(1 / _STEP)
        elif event.key() == Qt.Key.Key_0 and self.view is not None:
            self.view.setZoomMode(type(self.view).ZoomMode.FitToWidth)
        else:
            super().keyPressEvent(event)
