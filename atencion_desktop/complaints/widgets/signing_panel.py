"""How both parties sign: the claimant first, after reading; on screen, by hand, or not at all."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from atencion_desktop.base.errors import InputError, describe
from atencion_desktop.base.i18n import tr
from atencion_desktop.complaints.rules.sheet import PARTY_LABELS, Party, SignedHow, Signing
from atencion_desktop.forms.signing_panel import Ui_SigningPanel
from atencion_desktop.forms.signing_party import Ui_SigningParty
from atencion_desktop.qt.widgets.field import show_errors


class SigningParty(QWidget):
    """One party's way of signing."""

    def __init__(self, party: Party, parent: QWidget | None = None) -> None:
        """Begin with signing on the screen."""
        super().__init__(parent)
        self.party = party
        self.ui = Ui_SigningParty()
        self.ui.setupUi(self)
        self.ui.party_label.setText(tr(PARTY_LABELS[party]))
        self._lines = {
            "signer": self.ui.signer_error,
            "signature": self.ui.signature_error,
            "witness": self.ui.witness_error,
        }
        self.ui.signer_error.attach(self.ui.signer_edit)
        self.ui.signature_error.attach(self.ui.signature_pad)
        self.ui.witness_error.attach(self.ui.witness_edit)
        for radio in (self.ui.screen_radio, self.ui.pen_radio, self.ui.refuse_radio):
            radio.toggled.connect(self._show_way)
        self.ui.clear_button.clicked.connect(self.ui.signature_pad.clear)
        self.ui.signature_pad.changed.connect(self._forget_errors)
        self._show_way()

    @property
    def how(self) -> SignedHow:
        """The way chosen."""
        if self.ui.pen_radio.isChecked():
            return SignedHow.PEN
        return SignedHow.REFUSED if self.ui.refuse_radio.isChecked() else SignedHow.SCREEN

    def begin(self, signer: str) -> None:
        """A blank pad for that person."""
        self.ui.screen_radio.setChecked(True)
        self.ui.signer_edit.setText(signer)
        self.ui.signer_edit.setCursorPosition(0)
        self.ui.witness_edit.clear()
        self.ui.signature_pad.clear()
        self._forget_errors()

    def sign_by_pen(self) -> None:
        """It will be signed on the printed paper."""
        self.ui.pen_radio.setChecked(True)

    def signing(self) -> Signing | None:
        """What was given, or ``None`` with its errors shown."""
        signer = self.ui.signer_edit.text()
        on_screen = self.how is SignedHow.SCREEN
        drawn = self.ui.signature_pad.signature(signer) if on_screen else None
        given = Signing(self.party, self.how, signer, drawn, self.ui.witness_edit.text())
        try:
            return given.checked()
        except InputError as error:
            show_errors(self._lines, {error.field: describe(error)})
            return None

    def _show_way(self) -> None:
        """Only what the way chosen needs."""
        ui, how = self.ui, self.how
        ui.signature_pad.setVisible(how is SignedHow.SCREEN)
        ui.clear_button.setVisible(how is SignedHow.SCREEN)
        ui.witness_panel.setVisible(how is SignedHow.REFUSED)
        ui.pen_label.setVisible(how is SignedHow.PEN)
        self._forget_errors()

    def _forget_errors(self) -> None:
        """What was wrong is being put right."""
        show_errors(self._lines, {})


class SigningPanel(QWidget):
    """The two parties one after the other; ``done`` carries both signings."""

    done = Signal(object)

    def __init__(self, save_key: str, parent: QWidget | None = None) -> None:
        """``save_key`` is printed on the button that issues the sheet."""
        super().__init__(parent)
        self.ui = Ui_SigningPanel()
        self.ui.setupUi(self)
        self.parties = {party: SigningParty(party, self) for party in Party}
        for widget in self.parties.values():
            self.ui.party_stack.addWidget(widget)
        self.ui.next_button.set_key(save_key)
        self.ui.next_button.clicked.connect(self.go_on)
        self.ui.back_button.clicked.connect(self._back)
        self.ui.pen_button.clicked.connect(self._both_by_pen)
        self._show(Party.CLAIMANT)

    @property
    def party(self) -> Party:
        """Whose turn it is."""
        current = self.ui.party_stack.currentWidget()
        return next(party for party, widget in self.parties.items() if widget is current)

    def begin(self, claimant: str, staff: str) -> None:
        """Blank pads for these two people."""
        self.parties[Party.CLAIMANT].begin(claimant)
        self.parties[Party.BUSINESS].begin(staff)
        reader = claimant or tr("quien reclama")
        self.ui.intro_label.setText(
            tr("Deje que {name} lea la hoja antes de firmar. No firmar también vale.", name=reader)
        )
        self._show(Party.CLAIMANT)

    def go_on(self) -> None:
        """From the claimant to the business, and from there to the sheet."""
        signing = self.parties[self.party].signing()
        if signing is None:
            return
        if self.party is Party.CLAIMANT:
            self._show(Party.BUSINESS)
            return
        self._finish()

    def _finish(self) -> None:
        """Both settled."""
        given = tuple(widget.signing() for widget in self.parties.values())
        if all(given):
            self.done.emit(given)

    def _back(self) -> None:
        """To the claimant again."""
        self._show(Party.CLAIMANT)

    def _both_by_pen(self) -> None:
        """The paper is printed with empty boxes."""
        for widget in self.parties.values():
            widget.sign_by_pen()
        self._finish()

    def _show(self, party: Party) -> None:
        """One party's turn."""
        ui = self.ui
        ui.party_stack.setCurrentWidget(self.parties[party])
        first = party is Party.CLAIMANT
        ui.back_button.setVisible(not first)
        ui.pen_button.setVisible(first)
        ui.next_button.setText(tr("Siguiente") if first else tr("Emitir y sellar"))
        ui.next_button.set_icon("arrow_right" if first else "document_sealed")
