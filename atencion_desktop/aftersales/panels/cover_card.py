"""What the law says of an item: covered or not by icon, words and colour, and why."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from atencion_desktop.aftersales.coverage import Cover
from atencion_desktop.aftersales.wording import cover_look
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.wording import day_text
from atencion_desktop.qt.looks import set_property
from atencion_desktop.qt.widgets.empty_state import IconLabel


class CoverCard(QFrame):
    """Title with its icon, the day it ends, the reason, the article and the warnings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask for the dates until a cover is shown."""
        super().__init__(parent)
        self.setProperty("card", "true")
        self.icon = IconLabel(self, "shield", 28, "text_quiet")
        self.title = _label(self, "subtitle")
        self.until = _label(self, "strong")
        self.reason = _label(self, "")
        self.article = _label(self, "caption")
        self.warnings = _label(self, "quiet")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.icon)
        head.addWidget(self.title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        layout.addLayout(head)
        for label in (self.until, self.reason, self.article, self.warnings):
            layout.addWidget(label)
        self.show_cover(None)

    def show_cover(self, cover: Cover | None) -> None:
        """Show an answer, or what is needed for one."""
        look = cover_look(cover)
        colour = "text_quiet" if look.tone == "neutral" else look.tone
        self.icon.set(look.icon, colour)
        self.title.setText(look.title)
        set_property(self.title, "level", look.tone)
        asks = tr("Escriba la fecha de compra o de entrega y se calculará aquí.")
        _show(self.reason, cover.reason if cover else asks)
        set_property(self.reason, "textRole", "" if cover else "quiet")
        _show(self.until, _until(cover) if cover else "")
        _show(self.article, _article(cover) if cover else "")
        _show(self.warnings, "\n".join(cover.warnings) if cover else "")
        self.setAccessibleName(f"{look.title}. {cover.sentence if cover else asks}")


def _label(parent: QWidget, role: str) -> QLabel:
    """A line that wraps."""
    label = QLabel(parent)
    label.setWordWrap(True)
    if role:
        label.setProperty("textRole", role)
    return label


def _show(label: QLabel, text: str) -> None:
    """A line, away while it says nothing."""
    label.setText(text)
    label.setVisible(bool(text))


def _until(cover: Cover) -> str:
    """The day it ends or ended."""
    if cover.until is None:
        return ""
    if cover.covered is False:
        return tr("Terminó el {day}", day=day_text(cover.until))
    return tr("Hasta el {day}", day=day_text(cover.until))


def _article(cover: Cover) -> str:
    """The article where the reason does not name it, and until when nothing need be proved."""
    named = not cover.article or cover.article in cover.reason
    parts = [] if named else [cover.article]
    if cover.presumed and cover.presumed_until is not None:
        day = day_text(cover.presumed_until)
        parts.append(tr("Se presume defecto de origen hasta el {day}.", day=day))
    return "\n".join(parts)
