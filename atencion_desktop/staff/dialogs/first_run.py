"""The first window of a folder without a shop: make one, or look at the demonstration."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QIcon,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QWidget

from atencion_desktop.base.clock import Clock, SystemClock
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.paths import resource
from atencion_desktop.forms.first_run_window import Ui_FirstRunWindow
from atencion_desktop.qt.icons import set_icon
from atencion_desktop.qt.looks import restyle
from atencion_desktop.qt.prompts import Prompts
from atencion_desktop.qt.widgets.row_editor import walk
from atencion_desktop.staff.panels.shop_form import ShopForm
from atencion_desktop.staff.presenter.first_run import (
    FirstRunPresenter,
    FirstRunState,
    Make,
    Step,
    proposal,
)
from atencion_desktop.staff.rules import two_lines

_MARK = QSize(64, 64)


class FirstRunWindow(QWidget):
    """Welcome, one form, and what is told only once. ``made`` carries the :class:`MadeShop`."""

    made = Signal(object)
    demo_ready = Signal()
    finished = Signal()
    """The window is closed, after one or the other or neither."""

    def __init__(
        self,
        make: Make,
        prepare_demo: Callable[[], None],
        *,
        encryption_available: bool,
        clock: Clock | None = None,
        prompts: Prompts | None = None,
    ) -> None:
        """``make`` (with a checked plan) and ``prepare_demo`` run off the interface thread."""
        super().__init__()
        self.ui = Ui_FirstRunWindow()
        self.ui.setupUi(self)
        self._prompts = prompts or Prompts()
        self.presenter = FirstRunPresenter(make, prepare_demo, clock or SystemClock(), self)
        self.form = ShopForm(self)
        self.ui.form_slot_layout.addWidget(self.form)
        self._shown = FirstRunState()
        self._dress()
        self._say_encryption(encryption_available)
        self.form.fill(proposal())
        self._connect()
        self._order_focus()
        self.render_state(self.presenter.state)

    @Slot()
    def _order_focus(self) -> None:
        """Tab goes through the form, then to its buttons."""
        ui = self.ui
        walk([ui.demo_button, *self.form.stops(), ui.make_button, ui.back_button])

    def _dress(self) -> None:
        """Pictures, and the key on its button."""
        ui = self.ui
        self.setWindowTitle(tr("Atención: primer inicio"))
        mark = QIcon(str(resource("icons", "atencion.svg")))
        ui.mark_label.setPixmap(mark.pixmap(_MARK, self.devicePixelRatio()))
        ui.create_icon.set("shop", "accent")
        ui.demo_icon.set("eye", "accent")
        ui.make_button.set_key("Ctrl+Enter")
        for button in (ui.password_copy_button, ui.recovery_copy_button):
            set_icon(button, "copy")
            button.setToolTip(tr("Copiar"))
            restyle(button, variant="quiet")
        for label in (ui.hello_label, ui.line_label, ui.preparing_label):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (ui.password_value_label, ui.recovery_value_label):
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )

    def _say_encryption(self, available: bool) -> None:
        """Whether the data will be encrypted, and what follows from it."""
        if available:
            text = tr(
                "Los datos se guardarán cifrados; la clave queda en el llavero de este equipo y"
                " recibirá un código de recuperación."
            )
        else:
            text = tr(
                "Este equipo no tiene llavero: los datos se guardarán sin cifrar. Proteja el"
                " equipo con su contraseña."
            )
        self.form.show_note("shield" if available else "shield_off", text)

    def _connect(self) -> None:
        """Every button and key."""
        ui, presenter = self.ui, self.presenter
        ui.create_button.clicked.connect(presenter.begin)
        ui.demo_button.clicked.connect(presenter.ask_demo)
        ui.back_button.clicked.connect(presenter.go_back)
        ui.make_button.clicked.connect(self._make)
        ui.password_copy_button.clicked.connect(self._copier(lambda made: made.password))
        ui.recovery_copy_button.clicked.connect(self._copier(lambda made: made.recovery or ""))
        ui.save_sheet_button.clicked.connect(self._save_sheet)
        ui.print_sheet_button.clicked.connect(presenter.print_sheet)
        ui.start_button.clicked.connect(self._start)
        presenter.demo_ready.connect(self._on_demo_ready)
        presenter.state_changed.connect(self.render_state)
        self.form.changed.connect(presenter.forget_problem)
        self.form.settled.connect(self._order_focus)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), ui.form_page, self._make)

    @Slot(object)
    def render_state(self, state: FirstRunState) -> None:
        """Draw where the first run stands."""
        before, self._shown = self._shown, state
        ui = self.ui
        making = state.step is Step.MAKING
        preparing = state.step is Step.PREPARING
        page = {
            Step.WELCOME: ui.welcome_page,
            Step.PREPARING: ui.welcome_page,
            Step.READY: ui.ready_page,
        }
        ui.pages_stack.setCurrentWidget(page.get(state.step, ui.form_page))
        ui.create_button.setEnabled(not preparing)
        ui.demo_button.setEnabled(not preparing)
        ui.preparing_progress.setVisible(preparing)
        ui.preparing_label.setText(
            tr("Preparando la demostración; la primera vez tarda unos segundos…")
            if preparing
            else state.problem
        )
        restyle(ui.preparing_label, level="" if preparing else "error")
        self.form.setEnabled(not making)
        ui.back_button.setEnabled(not making)
        ui.make_button.setEnabled(not making)
        ui.making_progress.setVisible(making)
        ui.problem_label.setText(
            tr("Creando «{shop}»…", shop=state.shop) if making else state.problem
        )
        restyle(ui.problem_label, level="" if making else "error")
        self._render_ready(state)
        # Every press of the button gives new errors; between two, each part forgets its own.
        refused = state.errors is not before.errors
        if refused:
            self.form.show_errors(state.errors)
        if refused or state.step is not before.step:
            self._first_focus(state).setFocus(Qt.FocusReason.OtherFocusReason)

    def _render_ready(self, state: FirstRunState) -> None:
        """What is told only once."""
        ui, made = self.ui, state.made
        if made is None:
            return
        ui.ready_title_label.setText(tr("«{shop}» está listo", shop=state.shop))
        ui.password_caption_label.setText(
            tr("Primera contraseña de {name}", name=state.administrator)
        )
        ui.password_value_label.setText(made.password)
        ui.recovery_value_label.setText(two_lines(made.recovery or ""))
        ui.recovery_card.setVisible(made.recovery is not None)
        ui.recovery_text_label.setVisible(made.recovery is not None)
        ui.print_sheet_button.setVisible(bool(state.printer))
        ui.ready_problem_label.setText(state.said)

    def _first_focus(self, state: FirstRunState) -> QWidget:
        """Where the keyboard belongs now: the first thing wrong, else the first field."""
        ui = self.ui
        if state.step in (Step.WELCOME, Step.PREPARING):
            return ui.create_button
        if state.step is Step.READY:
            return ui.save_sheet_button
        return self.form.first_focus()

    @Slot()
    def _make(self) -> None:
        """Ctrl+Enter: everything in one go."""
        self.presenter.make(self.form.entry)

    def _copier(self, value: Callable[..., str]) -> Callable[[], None]:
        """Puts one of the two secrets on the clipboard."""

        def copy() -> None:
            """Copy it."""
            QGuiApplication.clipboard().setText(value(self.presenter.state.made))

        return copy

    @Slot()
    def _save_sheet(self) -> None:
        """Ask where, and write the sheet."""
        name = tr("Hoja de recuperación") + ".pdf"
        path = self._prompts.save_file(tr("Guardar hoja de recuperación"), name)
        if path is not None:
            self.presenter.save_sheet(path)

    @Slot()
    def _start(self) -> None:
        """To work."""
        self.made.emit(self.presenter.state.made)
        self.close()

    @Slot()
    def _on_demo_ready(self) -> None:
        """To the demonstration."""
        self.demo_ready.emit()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A shop being made is finished first; nothing is left running."""
        self.presenter.stop()
        super().closeEvent(event)
        self.finished.emit()
