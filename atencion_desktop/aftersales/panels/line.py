"""The page of one item: who, what, covered or not, where it stands, and what comes next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from atencion_desktop.aftersales.page import LinePage
from atencion_desktop.aftersales.panels.cover_card import CoverCard
from atencion_desktop.aftersales.panels.facts import Fact, FactGrid
from atencion_desktop.aftersales.panels.step import StepForm
from atencion_desktop.aftersales.presenter.board import BoardPresenter, BoardState
from atencion_desktop.aftersales.reads import LineDetail
from atencion_desktop.aftersales.rules.moves import ACTION_LABELS, Move
from atencion_desktop.aftersales.rules.states import (
    BRANCH_LABELS,
    REASON_LABELS,
    RULING_LABELS,
    STATE_LABELS,
    WISH_LABELS,
)
from atencion_desktop.aftersales.wording import (
    STEP_ICONS,
    evidence_text,
    paper_title,
    performer,
    state_tone,
)
from atencion_desktop.base.feature import TimelineEntry
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.ref import Ref
from atencion_desktop.base.wording import day_text, moment_text, money
from atencion_desktop.customers.widgets.slots import empty_layout, fill_slot
from atencion_desktop.forms.aftersales_line import Ui_AftersalesLine
from atencion_desktop.qt.icons import set_icon
from atencion_desktop.qt.looks import restyle
from atencion_desktop.qt.theme import scaled
from atencion_desktop.qt.widgets.action_button import ActionButton
from atencion_desktop.qt.widgets.flow_layout import FlowLayout
from atencion_desktop.store.documents import DocumentInfo

T = TypeVar("T")

_STEP_ROW = 60


class LinePanel(QWidget):
    """Renders the open item; tells which paper or other item is wanted."""

    paper_wanted = Signal(object)
    slip_wanted = Signal(str)
    line_wanted = Signal(int)

    def __init__(self, presenter: BoardPresenter, parent: QWidget | None = None) -> None:
        """Compose the page and connect it to its presenter."""
        super().__init__(parent)
        self.presenter = presenter
        self.ui = Ui_AftersalesLine()
        self.ui.setupUi(self)
        self.step = StepForm(presenter, self.ui.step_slot)
        self.cover = CoverCard(self.ui.cover_slot)
        self.facts = FactGrid(self.ui.facts_slot)
        self._moves: tuple[object, ...] = ()
        self._keyboard = False
        self._set_up()

    def first_focus(self) -> QWidget:
        """The step being written, else the natural one."""
        if not self.step.isHidden():
            return self.step.first_field()
        buttons = self.ui.moves_bar.findChildren(ActionButton)
        shown = [button for button in buttons if not button.isHidden()]
        return shown[0] if shown else self.ui.history_list

    def show_state(self, state: BoardState) -> None:
        """Show the open item and what may be done with it."""
        page = state.page
        if page is None:
            return
        self._keyboard = self._keyboard or self._has_keyboard()
        self._show_head(page)
        self._show_moves(state)
        self.step.show_step(state.step, moving=state.moving, currency=page.shop.currency)
        self.cover.show_cover(page.cover)
        self.facts.set_facts(_facts(page))
        self._show_history(page)
        self._show_papers(page)
        self._show_siblings(page)
        if self._keyboard and not state.moving:
            self._keyboard = False
            self._go_on()

    def _has_keyboard(self) -> bool:
        """Whether the keyboard is on the next step, or in one being written."""
        here = QApplication.focusWidget()
        return here is not None and self.ui.next_card.isAncestorOf(here)

    def _go_on(self) -> None:
        """Once a step is taken its button is gone: the keyboard goes to the one that follows."""
        if not self._has_keyboard():
            self.first_focus().setFocus()

    def _set_up(self) -> None:
        """What the form itself cannot say."""
        ui = self.ui
        self._bar = FlowLayout(ui.moves_bar, 8)
        fill_slot(ui.step_slot, self.step)
        fill_slot(ui.cover_slot, self.cover)
        fill_slot(ui.facts_slot, self.facts)
        set_icon(ui.file_button, "id_card")
        set_icon(ui.deposit_button, "document_new")
        set_icon(ui.delivery_button, "document_new")
        ui.file_button.clicked.connect(self._open_file)
        ui.deposit_button.clicked.connect(lambda: self.slip_wanted.emit("deposit"))
        ui.delivery_button.clicked.connect(lambda: self.slip_wanted.emit("delivery"))

    def _show_head(self, page: LinePage) -> None:
        """What it is, where it stands, whose it is."""
        ui, line = self.ui, page.line
        place = tr("artículo {n} de {all}", n=line.position, all=len(page.siblings))
        ui.code_label.setText(f"{line.code} · {place}" if len(page.siblings) > 1 else line.code)
        ui.title_label.setText(line.title)
        ui.state_badge.set(tr(STATE_LABELS[line.state]), state_tone(line.state))
        who = page.customer
        name = who.name if who else tr("Sin ficha de cliente")
        ui.person_card.set_person(name, (who.phone, who.document) if who else ())
        ui.file_button.setVisible(who is not None)
        promised = tr("Prometido para el {day}", day=day_text(line.promised_on))
        ui.promise_label.setText(promised if line.promised_on else "")

    def _show_moves(self, state: BoardState) -> None:
        """The natural step as the large button, the others beside it."""
        ui, natural, writing = self.ui, state.natural, state.step is not None
        ui.moves_bar.setVisible(bool(state.moves) and not writing)
        ui.step_slot.setVisible(writing)
        ui.next_label.setVisible(not writing)
        ui.promise_label.setVisible(not writing and bool(ui.promise_label.text()))
        others = tr("Lo siguiente, «{step}», lo hace {who}.")
        theirs = natural is not None and natural not in state.moves
        if natural is not None and theirs:
            step = tr(ACTION_LABELS[natural.action]).lower()
            ui.wait_label.setText(others.format(step=step, who=performer(natural)))
        ui.wait_label.setVisible(theirs and not writing)
        ui.next_card.setVisible(natural is not None or bool(state.moves) or writing)
        shown = (*state.moves, state.primary, state.moving)
        if shown != self._moves:
            self._moves = shown
            self._offer(state)

    def _offer(self, state: BoardState) -> None:
        """Make the buttons anew: the natural one first."""
        empty_layout(self._bar)
        ordered = sorted(state.moves, key=lambda move: move is not state.primary)
        for move in ordered:
            button = self._button(move, primary=move is state.primary)
            button.setEnabled(not state.moving)
            self._bar.addWidget(button)
            button.show()  # at once: the keyboard may come to it before the layout does
        self.ui.moves_bar.updateGeometry()

    def _button(self, move: Move, *, primary: bool) -> ActionButton:
        """One step as a button."""
        button = ActionButton(self.ui.moves_bar)
        button.setObjectName(f"{move.action}_button")
        button.setText(tr(ACTION_LABELS[move.action]))
        button.setAutoDefault(True)
        button.set_icon(STEP_ICONS.get(move.action, "arrow_right"))
        leaving = move.action in ("annul", "abandon")
        variant = "primary" if primary else "danger" if leaving else None
        if variant:
            restyle(button, variant=variant)
        button.clicked.connect(partial(self.presenter.begin, move))
        return button

    def _show_history(self, page: LinePage) -> None:
        """Every step with who took it and what it recorded, newest first."""
        entries = [
            TimelineEntry(
                at=step.at,
                title=tr(STATE_LABELS[step.target]),
                detail=" · ".join(
                    part for part in (step.actor, evidence_text(step, page.shop.currency)) if part
                ),
                ref=Ref("order_line", page.line.id),
                icon=STEP_ICONS.get(step.action, "note"),
            )
            for step in reversed(page.steps)
        ]
        opened = TimelineEntry(
            at=page.line.opened,
            title=tr("Orden abierta"),
            detail=page.line.opened_by,
            ref=Ref("order_line", page.line.id),
            icon="document_new",
        )
        self.ui.history_list.set_entries((*entries, opened), page.shop.zone)
        self.ui.history_list.setFixedHeight(scaled(_STEP_ROW) * (len(entries) + 1) + 4)

    def _show_papers(self, page: LinePage) -> None:
        """The kept papers, and the buttons for those that are missing."""
        empty_layout(self.ui.papers_list_layout)
        for info in page.papers:
            self.ui.papers_list_layout.addWidget(self._paper(info, page.shop.zone))
        kinds = {info.kind for info in page.papers}
        self.ui.no_papers_label.setVisible(not kinds)
        self.ui.deposit_button.setVisible("deposit" not in kinds and page.line.received is not None)
        self.ui.delivery_button.setVisible(
            page.line.delivered is not None and "delivery" not in kinds
        )

    def _paper(self, info: DocumentInfo, zone: ZoneInfo) -> QPushButton:
        """A kept paper as a link."""
        when = moment_text(info.created, zone)
        words = f"{paper_title(info)} · {when}"
        return self._link(words, "document_sealed", self.paper_wanted.emit, info)

    def _show_siblings(self, page: LinePage) -> None:
        """The other items of the order."""
        empty_layout(self.ui.siblings_list_layout)
        others = [line for line in page.siblings if line.id != page.line.id]
        title = tr("En la misma orden")
        if page.previous is not None:
            others = [page.previous, *others]
            title = tr("Vuelve de una orden anterior")
        self.ui.siblings_label.setText(title)
        for line in others:
            words = f"{line.code} · {line.title} · {tr(STATE_LABELS[line.state])}"
            link = self._link(words, "box", self.line_wanted.emit, line.id)
            self.ui.siblings_list_layout.addWidget(link)
        self.ui.siblings_card.setVisible(bool(others))

    def _link(self, words: str, icon: str, tell: Callable[[T], None], value: T) -> QPushButton:
        """A link that tells what was wanted."""
        link = QPushButton(words, self)
        restyle(link, variant="link")
        set_icon(link, icon)
        link.clicked.connect(lambda: tell(value))
        return link

    @Slot()
    def _open_file(self) -> None:
        """Open the customer's file, wherever that is shown."""
        page = self.presenter.state.page
        if page is not None and page.customer is not None:
            self.presenter.hub.navigator.open(Ref("customer", page.customer.id))


def _facts(page: LinePage) -> tuple[Fact, ...]:
    """What was taken in, in the order in which it is asked."""
    line = page.line
    return (
        Fact(tr("Pide"), tr(WISH_LABELS[line.wish])),
        Fact(tr("Motivo"), tr(REASON_LABELS[line.reason])),
        Fact(tr("Avería"), line.fault, wide=True),
        Fact(tr("Estado al recibirlo"), line.intake, wide=True),
        Fact(tr("Accesorios"), line.accessories),
        Fact(tr("Número de serie"), line.serial),
        *_bought(page),
        Fact(tr("Dictamen"), tr(RULING_LABELS[line.ruling]) if line.ruling else ""),
        Fact(tr("Solución"), tr(BRANCH_LABELS[line.branch]) if line.branch else ""),
        Fact(tr("Qué se ha hecho"), line.work, wide=True),
        Fact(tr("Número de serie del nuevo"), line.new_serial),
        Fact(tr("Lo recogió"), line.collected_by),
    )


def _bought(page: LinePage) -> tuple[Fact, ...]:
    """What is known of the purchase."""
    line = page.line
    paid = "" if line.amount is None else money(line.amount, page.shop.currency)
    return (
        Fact(tr("Comprado"), _joined(day_text(line.bought_on), _used(line))),
        Fact(tr("Entregado"), day_text(line.delivered_on)),
        Fact(tr("Factura o tique"), line.invoice),
        Fact(tr("Sin justificante"), line.proof_note),
        Fact(tr("Importe"), paid),
    )


def _used(line: LineDetail) -> str:
    """A second-hand item says so."""
    return tr("de segunda mano") if line.used else ""


def _joined(*parts: str) -> str:
    """Parts with a middle dot between them."""
    return " · ".join(part for part in parts if part)
