"""An amount of money as people here write it: decimal comma, whole cents, no floating point."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QLineEdit, QWidget

LIMIT = 99_999_999_99
"""The largest amount, in cents."""

_SIGNS = re.compile(r"[\s€$]|S/|EUR|PEN", re.IGNORECASE)
_TYPED = re.compile(r"-?\d{0,8}(,\d{0,2})?")
_PLAIN = re.compile(r"\d+([.,]\d{0,2})?")
_GROUPED = re.compile(r"\d{1,3}(([.,])\d{3}(\2\d{3})*)([.,]\d{1,2})?")


def parse_amount(text: str) -> int | None:
    """Cents of a written amount, or None where it is none.

    ``1.234,56``, ``1,234.56``, ``1234.5``, ``12,5 €`` are understood; a lone point or comma
    followed by three digits separates thousands.
    """
    bare = _SIGNS.sub("", text)
    sign = -1 if bare.startswith("-") else 1
    bare = bare.lstrip("-+")
    grouped = _GROUPED.fullmatch(bare)
    if grouped is not None and grouped[4] and grouped[4][0] == grouped[2]:
        return None
    if grouped is None and _PLAIN.fullmatch(bare) is None:
        return None
    if grouped is not None:
        bare = bare.replace(grouped[2], "") if not grouped[4] else _ungroup(bare, grouped[2])
    whole, _, cents = bare.replace(".", ",").partition(",")
    amount = int(whole) * 100 + int((cents + "00")[:2])
    return sign * amount if amount <= LIMIT else None


def _ungroup(text: str, separator: str) -> str:
    """Without the separators of thousands."""
    return text.replace(separator, "")


def amount_text(cents: int) -> str:
    """``1.234,56``."""
    whole, rest = divmod(abs(cents), 100)
    sign = "-" if cents < 0 else ""
    return f"{sign}{whole:,}".replace(",", ".") + f",{rest:02}"


class _AmountValidator(QValidator):
    """Lets through what may still become an amount; the final word is :func:`parse_amount`'s."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Typed text holds digits and one comma; formatted text passes as it is."""
        if _TYPED.fullmatch(text) or parse_amount(text) is not None:
            return QValidator.State.Acceptable, text, position
        return QValidator.State.Invalid, text, position


class AmountBox(QLineEdit):
    """A field for an amount; ``cents`` is None while it is empty.

    A typed point is a comma, whichever key it comes from: a Spanish spin box would make 125 out
    of a typed ``12.5``.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty, in euros."""
        super().__init__(parent)
        self._currency = "€"
        self._cents: int | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setValidator(_AmountValidator(self))
        self.textChanged.connect(self._on_text)
        self.editingFinished.connect(self._tidy)

    @property
    def cents(self) -> int | None:
        """The amount in cents."""
        return self._cents

    def set_cents(self, cents: int | None) -> None:
        """Show an amount, or none."""
        self.setText("" if cents is None else self._formatted(cents))

    def set_currency(self, sign: str) -> None:
        """The sign written after the amount."""
        self._currency = sign
        self._tidy()

    def _formatted(self, cents: int) -> str:
        """With thousands and sign, for reading."""
        return f"{amount_text(cents)} {self._currency}"

    @Slot(str)
    def _on_text(self, text: str) -> None:
        """Take the amount from the text, and tell when it differs."""
        cents = parse_amount(text)
        if cents != self._cents:
            self._cents = cents
            self.changed.emit(cents)

    @Slot()
    def _tidy(self) -> None:
        """Write it out once it has been typed."""
        if self._cents is not None and not self.hasFocus():
            self.setText(self._formatted(self._cents))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Only digits and comma while typing, all selected."""
        if self._cents is not None:
            self.setText(amount_text(self._cents).replace(".", ""))
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write it out for reading."""
        super().focusOutEvent(event)
        self._tidy()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A point is a comma."""
        if event.text() == ".":
            self.insert(",")
            return
        super().keyPressEvent(event)
