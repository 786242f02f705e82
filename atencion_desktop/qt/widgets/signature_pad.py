"""Signing on the screen with mouse, finger or pen: vectors only, no pressure and no speed."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.base.stroke import Signature, Stroke
from atencion_desktop.qt.theme import current, font

ASPECT = 0.4
_PEN = 0.006
"""Line width as a part of the pad's width."""
_STEP = 0.002
"""Points nearer than this (part of the width) add nothing but size."""

Point = tuple[float, float]


class SignaturePad(QWidget):
    """A sheet of paper with a line to sign on; keeps its shape at any size.

    Points are kept in units of the pad's width, so the same signature fits any paper.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a stroke."""
        super().__init__(parent)
        self._strokes: list[list[Point]] = []
        self._drawing = False
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Recuadro de firma"))
        self.setAccessibleDescription(tr("Se firma con el ratón, el dedo o el lápiz. Supr borra."))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def signature(self, signer: str) -> Signature:
        """What is on the pad, by that person; ask :meth:`Signature.is_enough` before using it."""
        return Signature(signer, tuple(Stroke(tuple(s)) for s in self._strokes), ASPECT)

    @property
    def is_enough(self) -> bool:
        """Whether there is something there to be called a signature."""
        return self.signature("").is_enough()

    def show_signature(self, signature: Signature | None) -> None:
        """Show a signature made before (or none)."""
        self._strokes = [] if signature is None else [list(s.points) for s in signature.strokes]
        self._tell()

    def clear(self) -> None:
        """Take everything away, to sign anew."""
        self._drawing = False
        self._strokes = []
        self._tell()

    def undo_stroke(self) -> None:
        """Take the last stroke away."""
        if self._strokes:
            self._strokes.pop()
            self._tell()

    def _tell(self) -> None:
        """Repaint and announce."""
        self.update()
        self.changed.emit()

    def _sheet(self) -> QRectF:
        """The paper inside the widget, in its own shape."""
        width = min(self.width(), self.height() / ASPECT)
        area = QRectF(0, 0, width, width * ASPECT)
        area.moveCenter(QRectF(self.rect()).center())
        return area

    def _begin(self, position: QPointF) -> None:
        """Lower the pen."""
        self._drawing = True
        self._strokes.append([])
        self._extend(position)

    def _extend(self, position: QPointF) -> None:
        """Draw on to a point, kept inside the paper."""
        sheet = self._sheet()
        if not self._drawing or sheet.width() <= 0:
            return
        x = (position.x() - sheet.left()) / sheet.width()
        y = (position.y() - sheet.top()) / sheet.width()
        point = (round(min(max(x, 0.0), 1.0), 4), round(min(max(y, 0.0), ASPECT), 4))
        stroke = self._strokes[-1]
        if not stroke or _far(stroke[-1], point):
            stroke.append(point)
            self.update()

    def _end(self) -> None:
        """Lift the pen."""
        if self._drawing:
            self._drawing = False
            self._tell()

    def sizeHint(self) -> QSize:
        """A comfortable size for a hand."""
        return QSize(420, int(420 * ASPECT))

    def minimumSizeHint(self) -> QSize:
        """The smallest one that still can be signed on."""
        return QSize(240, int(240 * ASPECT))

    def hasHeightForWidth(self) -> bool:
        """It keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of that shape."""
        return int(width * ASPECT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Lower the pen with the left button."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw."""
        self._extend(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen."""
        self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """The same with a pen; its pressure is not looked at. Accepted: no mouse copy follows."""
        kind = event.type()
        if kind == QEvent.Type.TabletPress:
            self._begin(event.position())
        elif kind == QEvent.Type.TabletMove:
            self._extend(event.position())
        elif kind == QEvent.Type.TabletRelease:
            self._end()
        event.accept()

    def event(self, event: QEvent) -> bool:
        """The same with a finger: the first one that touches."""
        if not isinstance(event, QTouchEvent):
            return super().event(event)
        points = event.points()
        if event.type() == QEvent.Type.TouchBegin:
            self._begin(points[0].position())
        elif event.type() == QEvent.Type.TouchUpdate:
            self._extend(points[0].position())
        else:
            self._end()
        event.accept()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete clears the pad, Backspace takes the last stroke away."""
        if event.key() == Qt.Key.Key_Delete:
            self.clear()
        elif event.key() == Qt.Key.Key_Backspace:
            self.undo_stroke()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, line to sign on, and the strokes as smooth curves."""
        theme, sheet = current(), self._sheet()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("border_strong"), 1))
        painter.setBrush(theme.colour("paper"))
        painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self._paint_line(painter, sheet)
        pen = QPen(theme.colour("ink"), max(1.6, sheet.width() * _PEN))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            painter.drawPath(_smooth([_on(sheet, point) for point in stroke]))
        painter.end()

    def _paint_line(self, painter: QPainter, sheet: QRectF) -> None:
        """Where to sign, and the words for it while nobody has."""
        y = sheet.top() + sheet.height() * 0.76
        pen = QPen(current().colour("border_strong"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(sheet.left() + 24, y), QPointF(sheet.right() - 24, y))
        if not self._strokes:
            painter.setFont(font("caption"))
            painter.setPen(current().colour("ink"))
            room = QRectF(sheet.left(), y + 4, sheet.width(), sheet.bottom() - y - 4)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), tr("Firme aquí"))


def _far(one: Point, other: Point) -> bool:
    """Whether two points are far enough apart to be worth keeping."""
    return abs(one[0] - other[0]) + abs(one[1] - other[1]) > _STEP


def _on(sheet: QRectF, point: Point) -> QPointF:
    """A kept point on the sheet as it is drawn now."""
    return QPointF(sheet.left() + point[0] * sheet.width(), sheet.top() + point[1] * sheet.width())


def _smooth(points: list[QPointF]) -> QPainterPath:
    """A curve through the middles of a stroke's segments; a single point becomes a dot."""
    path = QPainterPath(points[0])
    if len(points) == 1:
        path.lineTo(points[0] + QPointF(0.1, 0))
        return path
    for here, there in pairwise(points):
        path.quadTo(here, (here + there) / 2)
    path.lineTo(points[-1])
    return path
