"""A line without room ends in an ellipsis and says the whole on request."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from atencion_desktop.qt.widgets.elided_label import ElidedLabel

TEXT = "valentina.garcia.de.la.torre@correo.example"


def ask(label: ElidedLabel) -> str:
    """What the pointer resting on the label is told."""
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), label.mapToGlobal(QPoint(2, 2)))
    QApplication.sendEvent(label, event)
    told = QToolTip.text()
    QToolTip.hideText()
    return told


def test_a_line_is_cut_only_where_it_has_no_room(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(TEXT)
    label.resize(label.sizeHint())
    label.show()
    whole = label.grab().toImage()
    assert ask(label) == ""
    assert label.minimumSizeHint().width() < label.sizeHint().width() // 4
    label.resize(80, label.height())
    assert label.is_cut
    assert ask(label) == TEXT
    assert label.grab().toImage() != whole.copy(0, 0, 80, label.height())
