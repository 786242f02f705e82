"""A button of the daily path: icon, words, and the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from atencion_desktop.qt.icons import paint_icon, require_icon
from atencion_desktop.qt.theme import font, scaled

_ICON = 20
_SPACE = 8
_SIDE = 14


class ActionButton(QPushButton):
    """44 px high, with the key printed on it; made bigger only by the text size.

    ``set_key`` only prints: the key itself is bound by ``KeyMap`` (``qt/shortcuts.py``).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """A large plain button without icon or key."""
        super().__init__(parent)
        self._icon_name = ""
        self._key = ""
        self.setProperty("size", "large")

    @property
    def key(self) -> str:
        """The key printed on the button."""
        return self._key

    def set_key(self, key: str) -> None:
        """Print a key (``F4``) at the end of the button."""
        self._key = key
        self.setToolTip(f"{self._words()}  ({key})" if key else "")
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Draw an icon before the words."""
        require_icon(name)
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def _words(self) -> str:
        """The text without its mnemonic mark."""
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _key_width(self) -> int:
        """Room for the key cap."""
        if not self._key:
            return 0
        return QFontMetrics(font("caption")).horizontalAdvance(self._key) + 12

    def sizeHint(self) -> QSize:
        """Wide enough for icon, words and key."""
        self.ensurePolished()
        hint = super().sizeHint()
        width = self.fontMetrics().horizontalAdvance(self._words()) + 2 * _SIDE
        if self._icon_name:
            width += scaled(_ICON) + (_SPACE if self.text() else 0)
        if self._key:
            width += self._key_width() + _SPACE + 4
        return QSize(width, max(hint.height(), scaled(44)))

    def minimumSizeHint(self) -> QSize:
        """As much as it wants: words are never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new room after a change of font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's bevel, then icon, words and key in one line."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        colour = self.palette().color(group, QPalette.ColorRole.ButtonText)
        self._paint_line(painter, colour)
        painter.end()

    def _paint_line(self, painter: QPainter, colour: QColor) -> None:
        """Icon and words together in the middle of what the key leaves free."""
        area = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        if self._key:
            self._paint_key(painter, area, colour)
            area.setRight(area.right() - self._key_width() - _SPACE)
        icon = scaled(_ICON) if self._icon_name else 0
        words = self.fontMetrics().horizontalAdvance(self._words())
        space = _SPACE if icon and words else 0
        left = area.left() if self._key else area.center().x() - (icon + space + words) // 2
        if icon:
            top = area.center().y() - icon / 2 + 0.5
            paint_icon(painter, QRectF(left, top, icon, icon), self._icon_name, colour)
        painter.setPen(colour)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        room = QRect(left + icon + space, area.top(), words + 4, area.height())
        painter.drawText(room, int(flags), self.text())

    def _paint_key(self, painter: QPainter, area: QRect, colour: QColor) -> None:
        """A key cap at the end, in the colour of the words."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption"))
        width, height = self._key_width(), scaled(20)
        cap = QRectF(area.right() - width + 5, area.center().y() - height / 2 + 0.5, width, height)
        faint = QColor(colour)
        faint.setAlphaF(0.45)
        painter.setPen(faint)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(colour)
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), self._key)
        painter.restore()
