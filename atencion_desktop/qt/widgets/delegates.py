"""How rich rows are drawn in lists: two lines, badges, and icons in the text's own colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from atencion_desktop.qt.table import DETAIL_ROLE, TALL_ROW_HEIGHT, TONE_ROLE
from atencion_desktop.qt.theme import current, font, scaled

Index = QModelIndex | QPersistentModelIndex
_SIDE = 10

_BADGE_COLOURS = {
    "neutral": ("sunken", "text_quiet"),
    "accent": ("accent_soft", "on_accent_soft"),
    "info": ("info_soft", "info"),
    "success": ("success_soft", "success"),
    "warning": ("warning_soft", "warning"),
    "error": ("error_soft", "error"),
}


def _paint_row(option: QStyleOptionViewItem, painter: QPainter) -> None:
    """The row's background as the style draws it: selection, pointer, dividing line."""
    option.text = ""
    widget = option.widget
    style = widget.style()
    style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)


class TwoLineDelegate(QStyledItemDelegate):
    """The cell's text, and under it the quiet second line (``Column.detail``)."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """High enough for two lines."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), scaled(TALL_ROW_HEIGHT)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw both lines, cut with an ellipsis where they do not fit."""
        self.initStyleOption(option, index)
        text, area = option.text, option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        _paint_row(option, painter)
        detail = index.data(DETAIL_ROLE) or ""
        theme = current()
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(theme.colour("on_accent_soft" if selected else "text"))
        first = font("body", QFont.Weight.Medium)
        line = QFontMetrics(first).height()
        small = font("caption")
        gap = QFontMetrics(small).height() + 2 if detail else 0
        top = area.center().y() - (line + gap) // 2 + 1
        painter.setFont(first)
        _draw_cut(painter, QRect(area.left(), top, area.width(), line), text)
        if detail:
            painter.setFont(small)
            painter.setPen(theme.colour("on_accent_soft" if selected else "text_quiet"))
            _draw_cut(painter, QRect(area.left(), top + line, area.width(), gap), detail)
        painter.restore()


class BadgeDelegate(QStyledItemDelegate):
    """The cell's text in a pill of the row's tone (``Column.tone``)."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Row background, then the pill."""
        self.initStyleOption(option, index)
        text, area = option.text, option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        _paint_row(option, painter)
        if text:
            paint_badge(painter, area, text, index.data(TONE_ROLE) or "neutral")


def paint_badge(painter: QPainter, area: QRect, text: str, tone: str) -> QRect:
    """Draw a pill at the start of an area, in its middle height; gives the pill's rectangle."""
    back, front = _BADGE_COLOURS[tone]
    theme, made = current(), font("caption", QFont.Weight.DemiBold)
    metrics = QFontMetrics(made)
    width = min(metrics.horizontalAdvance(text) + 18, area.width())
    height = metrics.height() + 5
    pill = QRect(area.left(), area.center().y() - height // 2 + 1, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(back))
    painter.drawRoundedRect(QRectF(pill), height / 2, height / 2)
    painter.setPen(theme.colour(front))
    painter.setFont(made)
    words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 10)
    painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)
    painter.restore()
    return pill


def _draw_cut(painter: QPainter, area: QRect, text: str) -> None:
    """One line of text, cut at the end."""
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), cut)
