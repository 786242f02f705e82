"""A slip: its preview, both signatures on the screen or the pen, kept, printed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from atencion_desktop.aftersales.presenter.slip import SlipPresenter, SlipState, Stage
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.stroke import Signature
from atencion_desktop.forms.aftersales_slip import Ui_AftersalesSlip
from atencion_desktop.qt.looks import restyle
from atencion_desktop.qt.widgets.field import FieldError
from atencion_desktop.qt.widgets.signature_pad import SignaturePad


class SlipPanel(QWidget):
    """Shows the paper beside the pads; a signature waits on its pad until it is used."""

    left = Signal()

    def __init__(self, presenter: SlipPresenter, parent: QWidget | None = None) -> None:
        """Compose the panel and connect it to its presenter."""
        super().__init__(parent)
        self.presenter = presenter
        self.ui = Ui_AftersalesSlip()
        self.ui.setupUi(self)
        self._turn = 0
        self._data = b""
        self._set_up()
        presenter.state_changed.connect(self.show_state)

    def first_focus(self) -> QWidget:
        """The first pad, or what closes a kept paper."""
        kept = self.presenter.state.stage is Stage.KEPT
        return self.ui.done_button if kept else self.ui.customer_pad

    def show_state(self, state: SlipState) -> None:
        """Show the paper and what can be done with it."""
        ui, kept = self.ui, state.stage is Stage.KEPT
        if state.turn != self._turn:
            self._turn = state.turn
            ui.customer_pad.clear()
            ui.staff_pad.clear()
        if state.data != self._data:
            self._data = state.data
            self._show_paper(state.data)
        ui.title_label.setText(state.title)
        ui.subtitle_label.setText(_about(state))
        ui.pads_panel.setVisible(not kept)
        ui.kept_panel.setVisible(kept)
        ui.kept_badge.set(tr("Guardado"), "success")
        ui.kept_label.setText(_kept_words(state))
        for button in (ui.sign_button, ui.pen_button):
            button.setVisible(not kept)
            button.setEnabled(state.stage is Stage.PREVIEW)
        ui.print_button.setVisible(kept)
        ui.done_button.setText(tr("Hecho") if kept else tr("Ahora no"))
        restyle(ui.done_button, variant="primary" if kept else "quiet")
        if state.slip is not None:
            self._name_pads(state)

    def save(self) -> None:
        """Issue the slip signed on the screen; a pad without a signature says so beside itself."""
        slip = self.presenter.state.slip
        if slip is None or self.presenter.state.stage is not Stage.PREVIEW:
            return
        signatures = tuple(
            pad.signature(name)
            for pad, name in (
                (self.ui.customer_pad, slip.counterpart),
                (self.ui.staff_pad, slip.staff),
            )
        )
        if self._check(signatures):
            self.presenter.keep(signatures)

    def print_paper(self) -> None:
        """Print the kept paper; one still without signatures is kept for the pen first."""
        stage = self.presenter.state.stage
        if stage is Stage.KEPT:
            self.presenter.print_paper()
        elif stage is Stage.PREVIEW:
            self.presenter.hub.notices.info(
                tr("Antes de imprimir, fírmelo aquí o guárdelo para firmar a bolígrafo.")
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; the signatures stay on their pads."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _set_up(self) -> None:
        """What the form itself cannot say."""
        ui = self.ui
        for button in (ui.sign_button, ui.pen_button, ui.print_button, ui.done_button):
            button.setAutoDefault(True)
        ui.sign_button.set_icon("sign")
        ui.sign_button.set_key(self.presenter.hub.keys.key("save"))
        ui.pen_button.set_icon("edit")
        ui.pen_button.setToolTip(tr("Se guarda sin firmas, para imprimirlo y firmarlo a mano."))
        ui.print_button.set_icon("print")
        ui.print_button.set_key(self.presenter.hub.keys.key("print"))
        for pad, error in self._pads():
            error.attach(pad)
            pad.changed.connect(lambda error=error: error.show_error(""))
        ui.customer_clear_button.clicked.connect(ui.customer_pad.clear)
        ui.staff_clear_button.clicked.connect(ui.staff_pad.clear)
        ui.sign_button.clicked.connect(self.save)
        ui.pen_button.clicked.connect(lambda: self.presenter.keep(()))
        ui.print_button.clicked.connect(self.print_paper)
        ui.done_button.clicked.connect(self.left)

    def _pads(self) -> tuple[tuple[SignaturePad, FieldError], ...]:
        """Each pad with its error line."""
        ui = self.ui
        return ((ui.customer_pad, ui.customer_error), (ui.staff_pad, ui.staff_error))

    def _check(self, signatures: tuple[Signature, ...]) -> bool:
        """Whether both have signed."""
        missing = tr("Falta la firma. Firme aquí o elija firmar a bolígrafo.")
        for (_, error), signature in zip(self._pads(), signatures, strict=True):
            error.show_error("" if signature.is_enough() else missing)
        return all(signature.is_enough() for signature in signatures)

    def _name_pads(self, state: SlipState) -> None:
        """Who signs where."""
        assert state.slip is not None
        who = state.slip.counterpart or tr("el cliente")
        self.ui.customer_label.setText(tr("Firma de {who}", who=who))
        self.ui.staff_label.setText(tr("Firma de {who}", who=state.slip.staff))

    def _show_paper(self, data: bytes) -> None:
        """The preview, blank while it is being drawn."""
        if data:
            self.ui.paper_view.show_pdf(data)
        else:
            self.ui.paper_view.clear()


def _about(state: SlipState) -> str:
    """Whose slip it is."""
    if state.slip is None:
        return ""
    return " · ".join(part for part in (state.slip.code, state.slip.customer) if part)


def _kept_words(state: SlipState) -> str:
    """What became of the paper."""
    if state.slip is None:
        return tr("Este documento ya estaba guardado y no puede cambiarse. Imprima una copia.")
    if state.signed:
        return tr("Firmado por las dos partes. Entregue su ejemplar al cliente.")
    return tr("Imprímalo, fírmenlo las dos partes y entregue su ejemplar al cliente.")
