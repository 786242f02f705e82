"""One case: its number large, its paper beside what is to be done with it, its whole file."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from atencion_desktop.base.i18n import tr, tr_n
from atencion_desktop.base.wording import day_text, long_day, moment_text
from atencion_desktop.complaints.presenter.case import CasePresenter, CaseState
from atencion_desktop.complaints.reads import CaseDetail
from atencion_desktop.complaints.rules.kinds import KIND_LABELS
from atencion_desktop.complaints.rules.sheet import Signing
from atencion_desktop.complaints.rules.states import FINISHED, STATE_LABELS
from atencion_desktop.complaints.widgets import case_texts
from atencion_desktop.complaints.widgets.moves_panel import MovesPanel
from atencion_desktop.complaints.widgets.signing_panel import SigningPanel
from atencion_desktop.forms.complaint_case import Ui_ComplaintCase
from atencion_desktop.qt.icons import set_icon
from atencion_desktop.qt.looks import set_property


class CasePanel(QWidget):
    """Shows the state of a case's presenter."""

    def __init__(self, presenter: CasePresenter, parent: QWidget | None = None) -> None:
        """Compose the page."""
        super().__init__(parent)
        self.presenter = presenter
        self.ui = Ui_ComplaintCase()
        self.ui.setupUi(self)
        self.signing = SigningPanel(presenter.hub.keys.key("save"), self)
        self.ui.signing_layout.addWidget(self.signing)
        self.moves = MovesPanel(self.ui.moves_panel, self.ui.move_layout, self)
        self._shown_pdf = b""
        self._signing_case: int | None = None
        self._dress()
        self._connect()
        self.show_state(presenter.state)

    def first_focus(self) -> QWidget:
        """The print button once there is a file, else the pad."""
        state = self.presenter.state
        return self.ui.print_button if state.issued else self.signing.ui.next_button

    def save(self) -> None:
        """Ctrl+S: go on with the signatures."""
        if not self.presenter.state.issued and self.ui.sheet_page.isVisible():
            self.signing.go_on()

    def print_paper(self) -> None:
        """Ctrl+P."""
        if self.presenter.state.issued:
            self.presenter.print_paper()
        else:
            self.presenter.hub.notices.info(tr("Antes de imprimir, emita la hoja."))

    def show_state(self, state: CaseState) -> None:
        """Show it all; the preview is loaded only when its bytes change."""
        if state.detail is None or state.job is None:
            return
        self._show_head(state.detail)
        self.ui.step_strip.set_steps(case_texts.steps(state))
        self._show_paper(state)
        self._show_sheet(state)
        self._show_file(state, state.detail)

    def _dress(self) -> None:
        """Icons and keys."""
        ui = self.ui
        ui.print_button.set_icon("print")
        ui.print_button.set_key(self.presenter.hub.keys.key("print"))
        ui.verify_button.set_icon("shield")
        set_icon(ui.back_button, "arrow_left")
        set_icon(ui.copy_button, "download")
        set_icon(ui.seal_button, "document_sealed")

    def _connect(self) -> None:
        """Intents to the presenter, states back."""
        ui, presenter = self.ui, self.presenter
        self.signing.done.connect(self._on_signed)
        ui.print_button.clicked.connect(presenter.print_paper)
        ui.verify_button.clicked.connect(presenter.verify)
        ui.copy_button.clicked.connect(presenter.save_copy)
        ui.seal_button.clicked.connect(presenter.seal_later)
        self.moves.begun.connect(presenter.clear_errors)
        self.moves.confirmed.connect(presenter.move)
        presenter.moved.connect(self.moves.close_form)
        presenter.state_changed.connect(self.show_state)

    def _on_signed(self, signings: tuple[Signing, ...]) -> None:
        """Both parties are settled."""
        self.presenter.issue(signings)

    def _show_head(self, detail: CaseDetail) -> None:
        """Number, kind, state, who, and by when."""
        ui = self.ui
        ui.folio_label.setText(detail.folio)
        ui.kind_badge.set(tr(KIND_LABELS[detail.kind]), "accent")
        tone = "neutral" if detail.state in FINISHED else "info"
        ui.state_badge.set(tr(STATE_LABELS[detail.state]), tone)
        who = tr("Sin identificarse") if detail.anonymous else detail.claimant.name
        parts = (who, detail.claimant.phone, detail.product)
        ui.who_label.setText("  ·  ".join(part for part in parts if part))
        ui.due_label.setText(case_texts.due_text(detail))
        level = case_texts.LIGHT_LEVELS.get(detail.light, "info")
        set_property(ui.due_label, "level", level)
        safe = detail.safe_on
        ui.due_detail_label.setText(
            "" if safe is None else tr("Responder como máximo el {day}", day=long_day(safe))
        )

    def _show_paper(self, state: CaseState) -> None:
        """The paper, loaded once per version."""
        if state.pdf != self._shown_pdf:
            self._shown_pdf = state.pdf
            if state.pdf:
                self.ui.paper_view.show_pdf(state.pdf)
            else:
                self.ui.paper_view.clear()

    def _show_sheet(self, state: CaseState) -> None:
        """What is next for the paper: wait, sign, or what was issued."""
        ui, job = self.ui, state.job
        assert job is not None
        if state.busy:
            ui.waiting_label.setText(state.busy)
            ui.sheet_stack.setCurrentWidget(ui.waiting_page)
            return
        if state.issued:
            self._signing_case = None
            self._show_issued(state)
            ui.sheet_stack.setCurrentWidget(ui.issued_page)
            return
        if self._signing_case != job.case:
            self._signing_case = job.case
            self.signing.begin(self.presenter.claimant_name(), job.content.staff)
        self.signing.setEnabled(state.may_write)
        ui.sheet_stack.setCurrentWidget(ui.signing_page)

    def _show_issued(self, state: CaseState) -> None:
        """The file: sealed or not, printed or not, intact or not."""
        ui, job = self.ui, state.job
        assert job is not None
        assert state.detail is not None
        title = tr("Hoja emitida y sellada") if job.sealed else tr("Hoja emitida sin sello")
        ui.issued_title_label.setText(title)
        made = next((p for p in state.detail.papers if p.id == job.document), None)
        when = "" if made is None else moment_text(made.created, state.zone)
        copies = tr_n(len(job.content.copies), "{n} ejemplar", "{n} ejemplares")
        ui.issued_detail_label.setText(
            tr("{when}. {copies}: ", when=when, copies=copies) + "; ".join(job.content.copies)
        )
        ui.seal_button.setVisible(not job.sealed)
        printed = tr_n(job.prints, "Impresa {n} vez.", "Impresa {n} veces.")
        ui.printed_label.setText(printed if job.prints else tr("Todavía sin imprimir."))
        self._show_verified(state)

    def _show_verified(self, state: CaseState) -> None:
        """The answer of the button, in words and colour."""
        label, found = self.ui.verified_label, state.verified
        label.setVisible(found is not None)
        if found is None:
            return
        if not found.intact:
            label.setText(tr("ALTERADA: no es como se emitió."))
        elif found.signatures:
            seal = found.signatures[-1]
            when = day_text(seal.when.date()) if seal.when else ""
            label.setText(tr("Intacta. Sello de {who}, {when}.", who=seal.who, when=when))
        else:
            label.setText(tr("Intacta: es la que se emitió. No lleva sello."))
        set_property(label, "level", "success" if found.intact else "error")

    def _show_file(self, state: CaseState, detail: CaseDetail) -> None:
        """Moves, deadlines, story, history, papers."""
        ui = self.ui
        ui.moves_card.setVisible(bool(state.moves))
        self.moves.offer(state.moves, self.presenter.claimant_name())
        self.moves.show_errors(state.errors)
        ui.deadlines_label.setText(case_texts.deadline_lines(detail))
        ui.told_label.setText(case_texts.told_text(detail))
        ui.history_label.setText(case_texts.history_lines(detail, state.zone))
        ui.papers_label.setText(case_texts.paper_lines(detail, state.zone))
