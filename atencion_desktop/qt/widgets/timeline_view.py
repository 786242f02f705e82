"""A customer's story: what happened, newest first, each line opening its record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from atencion_desktop.base import wording
from atencion_desktop.base.clock import local
from atencion_desktop.base.feature import TimelineEntry
from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.icons import paint_icon, require_icon
from atencion_desktop.qt.looks import plain_tip
from atencion_desktop.qt.table import ROW_ROLE
from atencion_desktop.qt.theme import current, font, scaled
from atencion_desktop.qt.widgets.delegates import paint_badge

Index = QModelIndex | QPersistentModelIndex
_ROW = 60
_DATE = 92
_BUBBLE = 30


class TimelineModel(QAbstractListModel):
    """The entries as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without entries."""
        super().__init__(parent)
        self.entries: tuple[TimelineEntry, ...] = ()
        self.zone = ZoneInfo("UTC")

    def set_entries(self, entries: Sequence[TimelineEntry], zone: ZoneInfo) -> None:
        """Show these, in the given order, dated in a zone."""
        for entry in entries:
            require_icon(entry.icon)
        self.beginResetModel()
        self.entries, self.zone = tuple(entries), zone
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Rows of the flat list."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The entry itself; its words for screen readers and tooltips."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ROW_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            state = f" ({tr('abierto')})" if entry.open else ""
            return f"{day_text(entry, self.zone)}: {entry.title}{state}. {entry.detail}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{entry.title}\n{entry.detail}")
        return None


def day_text(entry: TimelineEntry, zone: ZoneInfo) -> str:
    """``15/03/2026`` where the shop is."""
    return wording.day_text(local(entry.at, zone).date())


class _TimelineDelegate(QStyledItemDelegate):
    """Date, bubble on a line, title and detail."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every entry takes the same height."""
        return QSize(200, scaled(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one entry."""
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        entry: TimelineEntry = index.data(ROW_ROLE)
        model = index.model()
        assert isinstance(model, TimelineModel)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(12, 0, -12, 0)
        self._paint_date(painter, area, entry, model.zone)
        ends = (index.row() == 0, index.row() == model.rowCount() - 1)
        self._paint_bubble(painter, area, entry, ends)
        self._paint_words(painter, area, entry)
        painter.restore()

    def _paint_date(
        self, painter: QPainter, area: QRect, entry: TimelineEntry, zone: ZoneInfo
    ) -> None:
        """Day, and under it the hour; what is known by its day alone has no hour (midnight)."""
        moment, theme = local(entry.at, zone), current()
        room = QRect(area.left(), area.top(), scaled(_DATE), area.height())
        painter.setFont(font("caption", QFont.Weight.Medium))
        painter.setPen(theme.colour("text"))
        line = painter.fontMetrics().height()
        room.setTop(area.center().y() - line)
        room.setHeight(line)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft), wording.day_text(moment.date()))
        painter.setPen(theme.colour("text_quiet"))
        painter.setFont(font("caption"))
        room.translate(0, line + 1)
        hour = f"{moment:%H:%M}" if moment.time() != time() else ""
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft), hour)

    def _paint_bubble(
        self, painter: QPainter, area: QRect, entry: TimelineEntry, ends: tuple[bool, bool]
    ) -> None:
        """The icon in a disc on the line that joins the entries."""
        theme, size = current(), scaled(_BUBBLE)
        x = area.left() + scaled(_DATE) + size / 2
        y = area.center().y() + 0.5
        painter.setPen(QPen(theme.colour("border"), 2))
        top = y if ends[0] else area.top()
        bottom = y if ends[1] else area.bottom() + 1
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if entry.open else "sunken"))
        painter.drawEllipse(QPointF(x, y), size / 2, size / 2)
        glyph = size * 0.56
        colour = theme.colour("on_accent" if entry.open else "text_quiet")
        where = QRectF(x - glyph / 2, y - glyph / 2, glyph, glyph)
        paint_icon(painter, where, entry.icon or "note", colour)

    def _paint_words(self, painter: QPainter, area: QRect, entry: TimelineEntry) -> None:
        """Title, perhaps with the badge of what is still open, and detail."""
        theme = current()
        left = area.left() + scaled(_DATE) + scaled(_BUBBLE) + 12
        room = QRect(left, area.top(), area.right() - left, area.height())
        first = font("body", QFont.Weight.Medium)
        metrics = QFontMetrics(first)
        line = metrics.height()
        top = area.center().y() - (line if entry.detail else line // 2)
        painter.setFont(first)
        painter.setPen(theme.colour("text"))
        badge = scaled(70) if entry.open else 0
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, room.width() - badge)
        painter.drawText(room.left(), top, room.width(), line, 0, title)
        if entry.open:
            after = room.left() + metrics.horizontalAdvance(title) + 10
            paint_badge(painter, QRect(after, top, badge, line), tr("Pendiente"), "accent")
        painter.setFont(font("caption"))
        painter.setPen(theme.colour("text_quiet"))
        cut = painter.fontMetrics().elidedText(
            entry.detail, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room.left(), top + line + 2, room.width(), line, 0, cut)


class TimelineView(QListView):
    """Shows timeline entries; Enter or a double click opens one."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without entries."""
        super().__init__(parent)
        self._entries = TimelineModel(self)
        self.setModel(self._entries)
        self.setItemDelegate(_TimelineDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Historial"))
        self.activated.connect(self._open)

    def set_entries(self, entries: Sequence[TimelineEntry], zone: ZoneInfo) -> None:
        """Show these entries, in the given order (newest first)."""
        self._entries.set_entries(entries, zone)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        """Tell whose record was asked for (a :class:`Ref`)."""
        self.opened.emit(index.data(ROW_ROLE).ref)
