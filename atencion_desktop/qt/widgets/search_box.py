"""Find while typing: a field, its hits below, Enter opens; the keyboard never leaves the field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QTableView, QVBoxLayout, QWidget

from atencion_desktop.base.i18n import tr, tr_n
from atencion_desktop.qt.announce import announce
from atencion_desktop.qt.icons import icon
from atencion_desktop.qt.table import (
    TALL_ROW_HEIGHT,
    Column,
    RowsModel,
    configure_table,
    current_row,
)
from atencion_desktop.qt.theme import scaled
from atencion_desktop.qt.widgets.delegates import TwoLineDelegate

MINIMUM = 2
_ROWS = 8
_WIDTH = 460
_WALK = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS,
    Qt.Key.Key_PageUp: -_ROWS,
}


class Hit(Protocol):
    """What a found thing must show; anything else it carries comes back with ``chosen``."""

    @property
    def title(self) -> str:
        """First line."""
        ...

    @property
    def subtitle(self) -> str:
        """Second line."""
        ...


class SearchBox(QLineEdit):
    """Asks while one types (``asked``), is given hits (``show_hits``), tells which was ``chosen``.

    Enter pressed before the answer has come opens the first hit once it does, so that a scanner
    or a quick typist is not slowed down.
    """

    asked = Signal(str)
    chosen = Signal(object)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty field."""
        super().__init__(parent)
        self._popup: _Hits | None = None
        self._answered = ""
        self._hurry = False
        self.setProperty("search", "true")
        self.setClearButtonEnabled(True)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(self._on_edited)

    @property
    def hits(self) -> tuple[Any, ...]:
        """What is offered now."""
        return self._popup.model.rows if self._popup is not None and self._popup.shows else ()

    def show_hits(self, query: str, hits: Sequence[Any]) -> None:
        """Offer the answer to a query; an answer to older text is ignored."""
        if query != self.query():
            return
        self._answered = query
        if self._hurry and hits:
            self._choose(hits[0])
            return
        self._hurry = False
        self._list().offer(hits)
        words = tr_n(len(hits), "Un resultado", "{n} resultados") if hits else tr("Sin resultados")
        announce(self, words)

    def query(self) -> str:
        """The text to look for, without outer blanks."""
        return self.text().strip()

    def close_hits(self) -> None:
        """Take the list away; the text stays."""
        if self._popup is not None:
            self._popup.hide()
        self._hurry = False

    def _list(self) -> _Hits:
        """The list, made the first time."""
        if self._popup is None:
            self._popup = _Hits(self)
            self._popup.view.clicked.connect(self._on_clicked)
        return self._popup

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        """Ask from two characters on."""
        self._hurry = False
        if len(self.query()) >= MINIMUM:
            self.asked.emit(self.query())
        else:
            self.close_hits()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        """Open what was clicked."""
        self._choose(self._list().model.row(index))

    def _choose(self, hit: Any) -> None:
        """Close, clear and tell."""
        self.close_hits()
        self.clear()
        self.chosen.emit(hit)

    def _enter(self) -> None:
        """Open the marked hit; before the answer has come, the first one of it."""
        if self.hits:
            self._choose(self._list().marked() or self.hits[0])
        elif len(self.query()) >= MINIMUM and self._answered != self.query():
            self._hurry = True

    def _escape(self) -> None:
        """First the list goes, then the text, then the focus."""
        if self._popup is not None and self._popup.shows:
            self.close_hits()
        elif self.text():
            self.clear()
        else:
            self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the hits, Enter opens, Esc steps back."""
        key = Qt.Key(event.key())
        if key in _WALK and self.hits:
            self._list().walk(_WALK[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The list goes with the keyboard, unless the pointer took it to the list itself."""
        super().focusOutEvent(event)
        if self._popup is None or not self._popup.underMouse():
            self.close_hits()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """All text selected: typing begins anew."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.selectAll)


class _Hits(QFrame):
    """The list under the field, inside the same window."""

    def __init__(self, box: SearchBox) -> None:
        """Hidden, belonging to the field's window."""
        super().__init__(box.window())
        self._box = box
        self.setProperty("popup", "true")
        self.model: RowsModel[Any] = RowsModel(
            (
                Column(
                    "",
                    lambda hit: str(hit.title),
                    detail=lambda hit: str(hit.subtitle),
                    stretch=True,
                ),
            ),
            row_id=id,
            parent=self,
        )
        self.view = QTableView(self)
        configure_table(self.view, self.model, tall=True)
        self.view.horizontalHeader().hide()
        self.view.setProperty("flat", "true")
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(tr("Resultados"))
        self.nothing = QLabel(tr("No se ha encontrado nada."), self)
        self.nothing.setProperty("textRole", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.view)
        layout.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignCenter)
        box.window().installEventFilter(self)
        self.hide()

    @property
    def shows(self) -> bool:
        """Whether it is open."""
        return not self.isHidden()

    def offer(self, hits: Sequence[Any]) -> None:
        """Show hits, the first one marked, or say that there are none."""
        self.model.set_rows(hits)
        self.view.setVisible(bool(hits))
        self.nothing.setVisible(not hits)
        if hits:
            self.view.selectRow(0)
        self._place(len(hits))
        self.show()
        self.raise_()

    def _place(self, count: int) -> None:
        """Under the field, ending where the field ends, inside the window."""
        window = self._box.window()
        width = min(max(self._box.width(), scaled(_WIDTH)), window.width() - 16)
        rows = min(max(count, 1), _ROWS)
        corner = self._box.mapTo(window, QPoint(self._box.width(), self._box.height() + 6))
        height = min(rows * scaled(TALL_ROW_HEIGHT) + 14, window.height() - corner.y() - 8)
        left = min(max(8, corner.x() - width), window.width() - width - 8)
        self.setGeometry(left, corner.y(), width, height)

    def walk(self, step: int) -> None:
        """Mark another hit, stopping at the ends."""
        here = self.view.currentIndex().row()
        row = min(max(here + step, 0), self.model.rowCount() - 1)
        self.view.selectRow(row)
        hit = self.model.row(row)
        if hit is not None:
            announce(self._box, f"{hit.title}. {hit.subtitle}")

    def marked(self) -> Any:
        """The marked hit."""
        return current_row(self.view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and self.shows:
            self._place(self.model.rowCount())
        return False
