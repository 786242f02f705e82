"""Phones and e-mails, one line each: what was typed, whose or which it is, and its remark."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.customers.checks import ContactRemark
from atencion_desktop.customers.rules import ContactKind, NewContact
from atencion_desktop.qt.icons import icon
from atencion_desktop.qt.looks import restyle
from atencion_desktop.qt.widgets.field import FieldError

NAMES = {
    ContactKind.PHONE: tr_noop("Teléfono"),
    ContactKind.EMAIL: tr_noop("Correo electrónico"),
}
LABELS = {
    ContactKind.PHONE: (
        "",
        tr_noop("móvil"),
        tr_noop("casa"),
        tr_noop("trabajo"),
        tr_noop("familiar"),
    ),
    ContactKind.EMAIL: ("", tr_noop("personal"), tr_noop("trabajo")),
}
MOST = 8
"""More ways to reach one person than this is a list for another program."""


class ContactRow(QWidget):
    """One phone or e-mail."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, parent: QWidget | None, kind: ContactKind, number: int) -> None:
        """An empty line; ``number`` tells it apart for screen readers."""
        super().__init__(parent)
        self.kind = kind
        name = tr(NAMES[kind])
        self.caption = QLabel(name, self)
        self.edit = QLineEdit(self)
        self.edit.setObjectName(f"{kind.value}_{number}_edit")
        self.label_combo = QComboBox(self)
        self.remove_button = QToolButton(self)
        self.error = FieldError(self)
        self._set_up(f"{name} {number}" if number > 1 else name)
        self._lay_out()

    def _set_up(self, name: str) -> None:
        """Names for screen readers, and what each part does."""
        self.caption.setBuddy(self.edit)
        self.edit.setAccessibleName(name)
        self.label_combo.setAccessibleName(tr("De quién o cuál es: {name}", name=name))
        self.label_combo.setEditable(True)
        self.label_combo.addItems([tr(label) if label else "" for label in LABELS[self.kind]])
        self.label_combo.setCurrentIndex(0)
        line = self.label_combo.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("etiqueta"))
        self.remove_button.setIcon(icon("close"))
        self.remove_button.setAccessibleName(tr("Quitar: {name}", name=name))
        self.remove_button.setToolTip(tr("Quitar"))
        restyle(self.remove_button, variant="quiet")
        self.error.attach(self.edit)
        self.edit.textChanged.connect(self.changed)
        self.label_combo.currentTextChanged.connect(self.changed)
        self.remove_button.clicked.connect(lambda: self.removed.emit(self))

    def _lay_out(self) -> None:
        """Caption above, then edit, label and remove on one line, the remark below."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.caption, 0, 0)
        grid.addWidget(self.edit, 1, 0)
        grid.addWidget(self.label_combo, 1, 1)
        grid.addWidget(self.remove_button, 1, 2)
        grid.addWidget(self.error, 2, 0, 1, 3)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)

    @property
    def value(self) -> NewContact:
        """What stands in the line."""
        return NewContact(self.kind, self.edit.text(), self.label_combo.currentText())

    def fill(self, contact: NewContact) -> None:
        """Show a contact."""
        self.edit.setText(contact.typed)
        self.label_combo.setCurrentText(contact.label)


class ContactRows(QWidget):
    """Two columns: the phones and the e-mails, each with a button for one more."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """One empty line of each kind."""
        super().__init__(parent)
        self._rows: list[ContactRow] = []
        self._columns = {kind: QVBoxLayout() for kind in ContactKind}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.add_buttons = {kind: self._column(layout, kind) for kind in ContactKind}
        self.fill(())

    def _column(self, layout: QHBoxLayout, kind: ContactKind) -> QPushButton:
        """The column of one kind, with its button at the end."""
        column = QVBoxLayout()
        column.setSpacing(4)
        words = tr("Otro teléfono") if kind is ContactKind.PHONE else tr("Otro correo")
        button = QPushButton(words, self)
        restyle(button, variant="link")
        button.clicked.connect(partial(self._add_and_go, kind))
        column.addLayout(self._columns[kind])
        column.addWidget(button)
        column.addStretch()
        layout.addLayout(column, 1)
        return button

    @property
    def rows(self) -> tuple[ContactRow, ...]:
        """The lines: phones first, each kind in its order."""
        return tuple(sorted(self._rows, key=lambda row: list(ContactKind).index(row.kind)))

    @property
    def values(self) -> tuple[NewContact, ...]:
        """What stands in the lines that are not empty."""
        return tuple(row.value for row in self.rows if row.edit.text().strip())

    def fill(self, contacts: Sequence[NewContact]) -> None:
        """Show these contacts, and an empty line for a kind without any."""
        for row in self._rows:
            row.setParent(None)
            row.deleteLater()
        self._rows = []
        for kind in ContactKind:
            chosen = [c for c in contacts if c.kind is kind] or [NewContact(kind, "")]
            for contact in chosen:
                self._add(kind).fill(contact)

    def show_remarks(self, remarks: Sequence[ContactRemark]) -> None:
        """Put each remark under its line; positions count the lines that are not empty."""
        texts = {remark.position: remark.remark.text for remark in remarks}
        filled = [row for row in self.rows if row.edit.text().strip()]
        for row in self._rows:
            position = filled.index(row) if row in filled else -1
            row.error.show_remark(texts.get(position, ""))

    def show_errors(self, errors: dict[ContactKind, str]) -> None:
        """Put what cannot be taken under the longest line of its kind."""
        for kind, text in errors.items():
            lines = [row for row in self._rows if row.kind is kind]
            longest = max(lines, key=lambda row: len(row.edit.text()))
            longest.error.show_error(text)

    def _add_and_go(self, kind: ContactKind, _checked: bool = False) -> None:
        """One more line, ready for typing."""
        self._add(kind).edit.setFocus()

    def _add(self, kind: ContactKind) -> ContactRow:
        """One more line of a kind."""
        number = 1 + sum(row.kind is kind for row in self._rows)
        row = ContactRow(self, kind, number)
        row.changed.connect(self.changed)
        row.removed.connect(self._remove)
        self._rows.append(row)
        self._columns[kind].addWidget(row)
        self.add_buttons[kind].setEnabled(len(self._rows) < MOST)
        self._order_focus()
        row.show()
        return row

    def _remove(self, row: ContactRow) -> None:
        """Take a line away; the last one of its kind is only emptied."""
        others = [other for other in self._rows if other.kind is row.kind and other is not row]
        if not others:
            row.fill(NewContact(row.kind, ""))
            row.edit.setFocus()
            return
        self._rows.remove(row)
        others[-1].edit.setFocus()
        row.setParent(None)
        row.deleteLater()
        self.add_buttons[row.kind].setEnabled(True)
        self.changed.emit()

    def focus_chain(self) -> list[QWidget]:
        """The stops of Tab, column by column."""
        chain: list[QWidget] = []
        for kind in ContactKind:
            for row in self._rows:
                if row.kind is kind:
                    chain += [row.edit, row.label_combo, row.remove_button]
            chain.append(self.add_buttons[kind])
        return chain

    def _order_focus(self) -> None:
        """Tab goes down a column and then to the next."""
        chain = self.focus_chain() if hasattr(self, "add_buttons") else []
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)
