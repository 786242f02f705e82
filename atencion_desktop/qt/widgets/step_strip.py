"""Where something stands on its way: steps in a row, done, present and to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.icons import paint_icon
from atencion_desktop.qt.theme import current, font, scaled

_DISC = 24


class StepState(Enum):
    """How far a step is."""

    DONE = "done"
    CURRENT = "current"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Step:
    """One step and what is said of it (who, when)."""

    label: str
    state: StepState
    detail: str = ""


class StepStrip(QWidget):
    """Numbered discs joined by a line; a done one carries a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without steps."""
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def steps(self) -> tuple[Step, ...]:
        """What is shown."""
        return self._steps

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps, and tell a screen reader where one is."""
        self._steps = tuple(steps)
        here = [n for n, s in enumerate(self._steps, 1) if s.state is StepState.CURRENT]
        if here:
            step = self._steps[here[0] - 1]
            words = tr(
                "Paso {n} de {total}: {label}", n=here[0], total=len(steps), label=step.label
            )
            self.setAccessibleName(words)
        self.setToolTip("\n".join(f"{s.label}: {s.detail}" for s in self._steps if s.detail))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Disc and label under it, in a width that shows every label."""
        metrics = QFontMetrics(font("caption", QFont.Weight.DemiBold))
        widest = max((metrics.horizontalAdvance(s.label) for s in self._steps), default=0)
        height = scaled(_DISC) + metrics.height() + 8
        return QSize((widest + 16) * len(self._steps), height)

    def minimumSizeHint(self) -> QSize:
        """Labels may be cut, discs never."""
        return QSize(scaled(_DISC) * 2 * max(1, len(self._steps)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines first, then discs and labels."""
        if not self._steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / len(self._steps)
        middles = [
            QPointF(width * (n + 0.5), scaled(_DISC) / 2 + 1) for n in range(len(self._steps))
        ]
        self._paint_lines(painter, middles)
        for number, (step, middle) in enumerate(zip(self._steps, middles, strict=True), 1):
            self._paint_disc(painter, step, middle, number)
            self._paint_label(painter, step, middle, width)
        painter.end()

    def _paint_lines(self, painter: QPainter, middles: list[QPointF]) -> None:
        """From each step to the next, in the accent as far as it has come."""
        gap = QPointF(scaled(_DISC) / 2 + 4, 0)
        for number in range(len(middles) - 1):
            passed = self._steps[number].state is StepState.DONE
            painter.setPen(QPen(current().colour("accent" if passed else "border"), 2))
            painter.drawLine(middles[number] + gap, middles[number + 1] - gap)

    def _paint_disc(self, painter: QPainter, step: Step, middle: QPointF, number: int) -> None:
        """A disc with its number or tick."""
        theme, radius = current(), scaled(_DISC) / 2
        filled = step.state is StepState.DONE
        edge = "border_strong" if step.state is StepState.AHEAD else "accent"
        painter.setPen(QPen(theme.colour(edge), 2))
        painter.setBrush(theme.colour("accent" if filled else "surface"))
        painter.drawEllipse(middle, radius - 1, radius - 1)
        if filled:
            half = radius * 0.62
            where = QRectF(middle.x() - half, middle.y() - half, half * 2, half * 2)
            paint_icon(painter, where, "check", theme.colour("on_accent"))
            return
        painter.setFont(font("caption", QFont.Weight.DemiBold))
        painter.setPen(theme.colour("text_quiet" if step.state is StepState.AHEAD else "accent"))
        where = QRectF(middle.x() - radius, middle.y() - radius, radius * 2, radius * 2)
        painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter), str(number))

    def _paint_label(self, painter: QPainter, step: Step, middle: QPointF, width: float) -> None:
        """The label under its disc."""
        here = step.state is StepState.CURRENT
        painter.setFont(font("caption", QFont.Weight.DemiBold if here else QFont.Weight.Normal))
        painter.setPen(current().colour("text" if here else "text_quiet"))
        metrics = painter.fontMetrics()
        words = metrics.elidedText(step.label, Qt.TextElideMode.ElideRight, int(width) - 8)
        room = QRectF(middle.x() - width / 2, scaled(_DISC) + 5, width, metrics.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), words)
