"""A slip on its way from the preview over the signatures to the kept paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal

from atencion_desktop.aftersales.documents import Slip, finished_slip
from atencion_desktop.aftersales.service import AftersalesService
from atencion_desktop.aftersales.wording import paper_name, paper_title
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.stroke import Signature
from atencion_desktop.paper.sheet import RenderedPdf
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.presenter import Presenter
from atencion_desktop.qt.printing import print_pdf
from atencion_desktop.qt.runner import Lane
from atencion_desktop.store.documents import DocumentInfo

Then = Callable[[Slip, RenderedPdf], None]
"""What goes on with a slip's content and its drawing."""


class Stage(StrEnum):
    """How far the paper is."""

    DRAWING = "drawing"
    PREVIEW = "preview"
    KEEPING = "keeping"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class SlipState:
    """``turn`` grows with every paper begun, so that pads are cleared and late answers dropped."""

    stage: Stage = Stage.DRAWING
    order: int = 0
    kind: str = ""
    line: int | None = None
    turn: int = 0
    slip: Slip | None = None
    title: str = ""
    data: bytes = b""
    missing: tuple[str, ...] = ()
    signed: bool = False


class SlipPresenter(Presenter[SlipState]):
    """Draws slips on the slow lane, keeps them once, prints them."""

    kept = Signal()

    def __init__(self, hub: Hub) -> None:
        """Begin without a paper."""
        super().__init__(hub, SlipState())

    def begin(self, order: int, kind: str, line: int | None = None) -> None:
        """Preview a slip as it would be issued now; the same one anew keeps its signatures."""
        now = self.state
        same = (now.order, now.kind, now.line) == (order, kind, line)
        turn = now.turn + (0 if same and now.stage is not Stage.KEPT else 1)
        self.replace(
            stage=Stage.DRAWING, order=order, kind=kind, line=line, turn=turn, signed=False
        )
        self.replace(title=paper_name(kind), data=b"", slip=None)
        self._gather(turn, (), self._show)

    def show(self, info: DocumentInfo) -> None:
        """Show a kept paper."""
        turn = self.state.turn + 1
        self.replace(stage=Stage.DRAWING, turn=turn, title=paper_title(info), data=b"", slip=None)
        self.replace(order=info.ref.id, kind=info.kind, signed=False)

        def deliver(data: bytes) -> None:
            """Show its bytes."""
            if turn == self.state.turn:
                self.replace(stage=Stage.KEPT, data=data)

        self.ask(lambda actor: self._service().document(actor, info.id), deliver)

    def keep(self, signatures: tuple[Signature, ...]) -> None:
        """Issue the slip, signed on the screen or (without signatures) for the pen; once."""
        if self.state.stage is Stage.PREVIEW:
            self.replace(stage=Stage.KEEPING)
            self._gather(self.state.turn, signatures, self._keep)

    def print_paper(self) -> None:
        """Print the kept paper on this computer's paper printer."""
        state = self.state
        if state.stage is not Stage.KEPT:
            return
        printer = self.hub.settings.value.paper_printer
        self.hub.runner.submit(
            lambda: print_pdf(state.data, printer, state.title),
            lambda _none: self.hub.notices.success(tr("Enviado a la impresora.")),
            lane=Lane.SLOW,
        )

    def _service(self) -> AftersalesService:
        """Called in work functions only."""
        return self.hub.services.get(AftersalesService)

    def _gather(self, turn: int, signatures: tuple[Signature, ...], then: Then) -> None:
        """Read the slip's content, draw it on the slow lane, then go on with both."""
        order, kind, line = self.state.order, self.state.kind, self.state.line
        keys = self.hub.store.keys_folder

        def draw(slip: Slip) -> None:
            """Hand the content to the slow lane."""
            self.hub.runner.submit(
                lambda: finished_slip(slip, keys),
                lambda pdf: deliver(slip, pdf),
                self._while_alive(self._fail),
                lane=Lane.SLOW,
            )

        def deliver(slip: Slip, pdf: RenderedPdf) -> None:
            """Go on, unless another paper was begun meanwhile."""
            if turn == self.state.turn and not self._disposed:
                then(slip, pdf)

        self.ask(
            lambda actor: self._service().slip(actor, order, kind, signatures, line),
            draw,
            self._fail,
        )

    def _show(self, slip: Slip, pdf: RenderedPdf) -> None:
        """The preview is drawn."""
        self.replace(stage=Stage.PREVIEW, slip=slip, data=pdf.data, missing=pdf.missing_glyphs)

    def _keep(self, slip: Slip, pdf: RenderedPdf) -> None:
        """File exactly the bytes that were drawn."""
        order = self.state.order
        self.act(
            lambda call: self._service().keep(call, order, slip, pdf.data),
            lambda _document: self._on_kept(slip, pdf),
            self._fail,
        )

    def _on_kept(self, slip: Slip, pdf: RenderedPdf) -> None:
        """The paper is durable."""
        signed = bool(slip.signatures)
        self.replace(stage=Stage.KEPT, slip=slip, data=pdf.data, signed=signed)
        words = tr("Firmado y guardado: {paper}.") if signed else tr("Guardado: {paper}.")
        self.hub.notices.success(words.format(paper=self.state.title))
        self.kept.emit()

    def _fail(self, error: Exception) -> None:
        """Nothing was kept: back to the preview, signatures and all."""
        if self.state.slip is not None:
            self.replace(stage=Stage.PREVIEW)
        self._on_error(error)
