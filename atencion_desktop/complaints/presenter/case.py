"""One case: its paper on the way to sealed, its deadlines, its history, its next moves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal

from atencion_desktop.base.actor import Actor
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.outcome import Topic
from atencion_desktop.complaints import issuing
from atencion_desktop.complaints.issuing import Issue
from atencion_desktop.complaints.reads import CaseDetail
from atencion_desktop.complaints.rules.permissions import REGISTER, WORK
from atencion_desktop.complaints.rules.sheet import Party, Signing
from atencion_desktop.complaints.rules.states import Action, Evidence, Transition
from atencion_desktop.complaints.rules.table import moves_for
from atencion_desktop.complaints.service import ComplaintService
from atencion_desktop.complaints.sheets import SheetJob
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.presenter import Presenter
from atencion_desktop.qt.printing import print_pdf
from atencion_desktop.staff.service import StaffService

if TYPE_CHECKING:
    from atencion_desktop.paper.sheet import RenderedPdf
    from atencion_desktop.paper.verify import Verification


@dataclass(frozen=True, slots=True)
class CaseState:
    """``pdf`` is the issued file, or the paper as it would be issued now. ``busy`` says with what.

    ``verified`` answers the last press of the button, for the document now shown.
    """

    detail: CaseDetail | None = None
    job: SheetJob | None = None
    pdf: bytes = b""
    moves: tuple[Transition, ...] = ()
    may_write: bool = False
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    busy: str = ""
    verified: Verification | None = None
    errors: Mapping[str, str] = field(default_factory=dict)

    @property
    def issued(self) -> bool:
        """Whether the file exists."""
        return self.job is not None and self.job.document is not None


@dataclass(frozen=True, slots=True)
class _Reading:
    """One case as the database lane gave it."""

    detail: CaseDetail
    job: SheetJob
    pdf: bytes
    zone: ZoneInfo


class CasePresenter(Presenter[CaseState]):
    """Shows a case and carries its paper from preview to seal."""

    topics = frozenset({Topic.COMPLAINTS, Topic.DOCUMENTS})
    moved = Signal()

    def __init__(self, hub: Hub) -> None:
        """Begin without a case."""
        super().__init__(hub, CaseState())
        self._case: int | None = None

    def open(self, case: int) -> None:
        """Show a case."""
        if case != self._case:
            self.replace(detail=None, job=None, pdf=b"", verified=None, busy="", errors={})
        self._case = case
        self.reload()

    def reload(self) -> None:
        """Read the case shown again."""
        case = self._case
        if case is not None:
            self.ask(lambda actor: self._read(actor, case), self._show, key="case")

    def _read(self, actor: Actor, case: int) -> _Reading:
        """On the database lane: the case, its paper, the bytes where they exist."""
        service = self._service()
        job = service.sheet(actor, case)
        pdf = b"" if job.document is None else service.paper(actor, job.document)
        zone = self.hub.services.get(StaffService).shop(actor).zone
        return _Reading(service.case(actor, case), job, pdf, zone)

    def _show(self, reading: _Reading) -> None:
        """Put it into the state; without a file, have the preview drawn."""
        if reading.detail.id != self._case:
            return
        actor, detail = self.hub.session.actor, reading.detail
        self.replace(
            detail=detail,
            job=reading.job,
            pdf=reading.pdf or self.state.pdf,
            moves=moves_for(detail.state, detail.kind, actor.role) if actor.may(WORK) else (),
            may_write=actor.may(REGISTER),
            zone=reading.zone,
            verified=self.state.verified if reading.pdf == self.state.pdf else None,
        )
        if not reading.pdf:
            self._preview(reading.job)

    def _preview(self, job: SheetJob) -> None:
        """Draw the paper as it would be issued, marked as not issued."""
        self.hub.runner.submit_slow(
            lambda _handle: issuing.draw(job, draft=True),
            lambda drawn: self._show_preview(job, drawn),
        )

    def _show_preview(self, job: SheetJob, drawn: RenderedPdf) -> None:
        """Show it, if that case is still the one shown and still without a file.

        What the paper cannot say is said now, before anybody signs it.
        """
        now = self.state.job
        if now is None or now.case != job.case or self.state.issued:
            return
        if drawn.missing_glyphs and not self.state.pdf:
            signs = " ".join(drawn.missing_glyphs)
            self.hub.notices.warning(
                tr(
                    "En la hoja no se pueden imprimir estos signos: {signs}. Llevan una marca.",
                    signs=signs,
                )
            )
        self.replace(pdf=drawn.data)

    # --- the paper -------------------------------------------------------------------------------

    def issue(self, signings: tuple[Signing, ...]) -> None:
        """Keep the signatures, draw the paper with them, seal it, and keep the file.

        Without any, the ones already kept stand: the last attempt got no further.
        """
        case = self._case
        if case is None or self.state.busy:
            return
        self.replace(busy=tr("Emitiendo la hoja…"), errors={})
        if not signings:
            self._draw(case)
            return
        self.act(
            lambda call: self._service().sign_sheet(call, case, signings),
            lambda _: self._draw(case),
            self._on_failed,
        )

    def seal_later(self) -> None:
        """Seal a paper that was issued while there was no certificate."""
        case = self._case
        if case is not None and not self.state.busy:
            self.replace(busy=tr("Sellando la hoja…"))
            self._draw(case)

    def _draw(self, case: int) -> None:
        """Read what the paper now says, then draw and seal it on the slow lane."""
        self.ask(lambda actor: self._service().sheet(actor, case), self._seal, self._on_failed)

    def _seal(self, job: SheetJob) -> None:
        """Draw and seal."""
        keys = self.hub.store.keys_folder
        self.hub.runner.submit_slow(
            lambda _handle: issuing.issue(job, keys), self._file, self._on_failed
        )

    def _file(self, made: Issue) -> None:
        """Keep the finished file."""
        self.act(
            lambda call: self._service().file_sheet(
                call, made.case, made.edition, made.data, sealed=made.sealed
            ),
            lambda _: self._on_filed(made),
            self._on_failed,
        )

    def _on_filed(self, made: Issue) -> None:
        """Say what came of it."""
        self.replace(busy="")
        if made.unsealed:
            self.hub.notices.warning(made.unsealed)
        else:
            self.hub.notices.success(tr("Hoja emitida y sellada."))

    def print_paper(self) -> None:
        """Send the issued file, all its copies, to this PC's paper printer."""
        state, case = self.state, self._case
        if case is None or not state.issued or state.busy or state.job is None:
            return
        printer = self.hub.settings.value.paper_printer
        title = state.job.content.folio
        self.replace(busy=tr("Imprimiendo…"))
        self.hub.runner.submit_slow(
            lambda _handle: print_pdf(state.pdf, printer, title),
            lambda _: self._on_printed(case),
            self._on_failed,
        )

    def _on_printed(self, case: int) -> None:
        """Note the printing."""
        self.replace(busy="")
        self.act(lambda call: self._service().mark_printed(call, case))

    def save_copy(self) -> None:
        """Write the issued file where the person chooses."""
        state = self.state
        if not state.issued or state.job is None:
            return
        name = f"{state.job.content.folio}.pdf"
        path = self.hub.prompts.save_file(tr("Guardar la hoja como PDF"), name)
        if path is not None:
            self.hub.runner.submit_slow(
                lambda _handle: path.write_bytes(state.pdf),
                lambda _: self.hub.notices.success(tr("Guardada en {path}.", path=path)),
            )

    def verify(self) -> None:
        """Check the file shown: whole, unaltered, sealed by this shop."""
        state = self.state
        if not state.issued or state.job is None:
            return
        keys, pdf, folio = self.hub.store.keys_folder, state.pdf, state.job.content.folio

        def check() -> Verification:
            """On the slow lane: the store gave these bytes with their hash checked."""
            from atencion_desktop.paper.certificate import public_certificates
            from atencion_desktop.paper.verify import KnownDocument, verify

            own = public_certificates(keys) if keys is not None else ()
            return verify(pdf, lambda _digest: KnownDocument(folio), own, folio)

        self.hub.runner.submit_slow(
            lambda _handle: check(), lambda found: self.replace(verified=found)
        )

    # --- moves -----------------------------------------------------------------------------------

    def move(
        self, action: Action, evidence: Mapping[Evidence, str], signing: Signing | None = None
    ) -> None:
        """Make a move of the table; what is missing is said beside it."""
        case = self._case
        if case is None or self.state.busy:
            return
        self.replace(busy=tr("Guardando…"), errors={})
        self.act(
            lambda call: self._service().move(call, case, action, evidence, signing),
            lambda _: self._on_moved(),
            self._on_failed,
        )

    def _on_moved(self) -> None:
        """The form of the move can close."""
        self.replace(busy="")
        self.moved.emit()

    def clear_errors(self) -> None:
        """Another move begins."""
        self.replace(errors={})

    def claimant_name(self) -> str:
        """Who is asked to sign."""
        job = self.state.job
        if job is None:
            return ""
        signed = job.signing(Party.CLAIMANT)
        return signed.signer if signed else job.content.claimant.name

    def _on_failed(self, error: Exception) -> None:
        """Nothing more is under way; say what went wrong."""
        self.replace(busy="")
        self._on_error(error)

    def _service(self) -> ComplaintService:
        """On the database lane only."""
        return self.hub.services.get(ComplaintService)
