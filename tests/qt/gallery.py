"""Every shared widget on one sheet, as a designer would pin them to the wall."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableView,
    QWidget,
)

from atencion_desktop.base.feature import TimelineEntry
from atencion_desktop.base.ref import Ref
from atencion_desktop.base.stroke import Signature, Stroke
from atencion_desktop.qt.icons import set_icon
from atencion_desktop.qt.table import END, Column, RowsModel, configure_table, select_row
from atencion_desktop.qt.widgets.action_button import ActionButton
from atencion_desktop.qt.widgets.amount_box import AmountBox
from atencion_desktop.qt.widgets.badge import TONES, Badge
from atencion_desktop.qt.widgets.card import Card, SectionHeader
from atencion_desktop.qt.widgets.chips import Chip
from atencion_desktop.qt.widgets.date_field import DateField
from atencion_desktop.qt.widgets.delegates import BadgeDelegate, TwoLineDelegate
from atencion_desktop.qt.widgets.empty_state import EmptyState
from atencion_desktop.qt.widgets.field import FieldError
from atencion_desktop.qt.widgets.person_card import PersonCard
from atencion_desktop.qt.widgets.rating_bar import RatingBar
from atencion_desktop.qt.widgets.signature_pad import SignaturePad
from atencion_desktop.qt.widgets.step_strip import Step, StepState, StepStrip
from atencion_desktop.qt.widgets.timeline_view import TimelineView

AT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
ROLES = ("display", "headline", "title", "subtitle", "body", "quiet", "caption", "error", "key")
DAILY = (
    ("Llamar al siguiente", "call", "F4", "primary"),
    ("Otra vez", "recall", "F5", ""),
    ("Pausa", "pause", "F11", "quiet"),
)
PLAIN = (
    ("Guardar", "save", "primary"),
    ("Imprimir", "print", ""),
    ("Borrar", "trash", "danger"),
    ("Más", "more", "quiet"),
    ("Ver todo", "", "link"),
)


@dataclass(frozen=True)
class Turn:
    """A row of the list."""

    id: int
    number: str
    service: str
    state: str
    tone: str


TURNS = (
    Turn(1, "A-011", "Atención general", "Llamado", "accent"),
    Turn(2, "B-004", "Posventa: reparación de un televisor muy grande", "Preferente", "warning"),
    Turn(3, "A-012", "Reclamaciones", "Tarde", "error"),
)


class Gallery(QWidget):
    """The sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "window")
        grid = QGridLayout(self)
        cards = (self.buttons(), self.fields(), self.person(), self.words(), self.lists())
        for place, card in enumerate(cards):
            grid.addWidget(card, place % 3, place // 3)

    def buttons(self) -> QWidget:
        """Those of the daily path, and the others."""
        card = Card()
        card.body.addWidget(SectionHeader(title="Botones", button="Ver todos"))
        row = QHBoxLayout()
        for text, icon, key, variant in DAILY:
            button = ActionButton()
            button.setText(text)
            button.set_icon(icon)
            button.set_key(key)
            button.setProperty("variant", variant)
            row.addWidget(button)
        card.body.addLayout(row)
        row = QHBoxLayout()
        for text, icon, variant in PLAIN:
            plain = QPushButton(text)
            plain.setProperty("variant", variant)
            if icon:
                set_icon(plain, icon)
            row.addWidget(plain)
        card.body.addLayout(row)
        card.body.addStretch()
        return card

    def fields(self) -> QWidget:
        """Every kind of field, one of them wrong."""
        card = Card()
        wrong, line = QLineEdit("12.345.678-A"), FieldError()
        line.attach(wrong)
        line.show_error("La letra no corresponde al número.")
        amount, day, combo = AmountBox(), DateField(), QComboBox()
        amount.set_cents(123456)
        day.set_today(lambda: date(2026, 3, 2))
        day.set_value(date(2026, 3, 15))
        combo.addItem("Correo electrónico")
        self.first = QLineEdit("Mª Ángeles Muñoz de la Peña")
        text = QPlainTextEdit("El televisor hace un ruido extraño.")
        for field in (self.first, wrong, line, amount, day, combo, QSpinBox(), text):
            card.body.addWidget(field)
        row = QHBoxLayout()
        for box in (QCheckBox("Acepta avisos"), QRadioButton("Preferente")):
            box.setChecked(True)
            row.addWidget(box)
        card.body.addLayout(row)
        return card

    def person(self) -> QWidget:
        """Who, how far, how satisfied."""
        card, person, strip = Card(), PersonCard(), StepStrip()
        person.set_person(
            "María del Carmen Ruiz Ortega",
            ["12345678Z", "600 123 456"],
            [Chip("Fiel", "accent"), Chip("Garantía vencida", "error")],
        )
        states = (StepState.DONE, StepState.CURRENT, StepState.AHEAD)
        labels = ("Aceptación", "Juicio", "Cierre")
        strip.set_steps([Step(label, state) for label, state in zip(labels, states, strict=True)])
        rating = RatingBar()
        rating.set_rating(4)
        for widget in (person, strip, rating):
            card.body.addWidget(widget)
        return card

    def words(self) -> QWidget:
        """The type scale and the tones."""
        card = Card()
        for role in ROLES:
            label = QLabel("¿A-012? 1.234,56 €")
            label.setProperty("textRole", role)
            card.body.addWidget(label)
        row = QHBoxLayout()
        for tone in TONES:
            row.addWidget(Badge(None, tone, tone))
        card.body.addLayout(row)
        wave = tuple((0.15 + 0.6 * i / 60, 0.2 + 0.1 * math.sin(i / 4)) for i in range(60))
        pad = SignaturePad()
        pad.show_signature(Signature("Ana", (Stroke(wave),)))
        card.body.addWidget(pad)
        return card

    def lists(self) -> QWidget:
        """A list, a story, and nothing."""
        card, table, story, empty = Card(), QTableView(), TimelineView(), EmptyState()
        model = RowsModel(
            (
                Column[Turn]("Turno", lambda turn: turn.number, width=90),
                Column[Turn](
                    "Servicio",
                    lambda turn: turn.service,
                    detail=lambda turn: f"Llegó a las 09:1{turn.id}",
                    stretch=True,
                ),
                Column[Turn](
                    "Estado", lambda turn: turn.state, tone=lambda turn: turn.tone, width=130
                ),
                Column[Turn]("Espera", lambda turn: f"{turn.id * 4} min", align=END, width=90),
            ),
            lambda turn: turn.id,
        )
        configure_table(table, model, tall=True)
        table.setItemDelegateForColumn(1, TwoLineDelegate(table))
        table.setItemDelegateForColumn(2, BadgeDelegate(table))
        table.setMinimumSize(520, 220)
        model.set_rows(TURNS)
        select_row(table, 2)
        story.set_entries(
            [
                TimelineEntry(AT, "Reclamación", "Ruido", Ref("case", 1), "complaint", open=True),
                TimelineEntry(AT, "Visita A-017", "", Ref("visit", 1), "ticket"),
            ],
            ZoneInfo("Europe/Madrid"),
        )
        story.setMinimumHeight(150)
        empty.set("queue", "Nadie espera", "Los turnos aparecerán aquí.", "Dar turno")
        for widget in (table, story, empty):
            card.body.addWidget(widget)
        return card
