"""The shop's settings, laid over the window: its data, services, desks, people and hours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from atencion_desktop.base.i18n import tr
from atencion_desktop.forms.shop_settings import Ui_ShopSettings
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.looks import restyle
from atencion_desktop.qt.notices import Notice
from atencion_desktop.qt.widgets.overlay import Overlay
from atencion_desktop.qt.widgets.row_editor import walk
from atencion_desktop.staff.entry import ShopEntry
from atencion_desktop.staff.panels.shop_form import ShopForm
from atencion_desktop.staff.presenter.settings import SettingsPresenter, SettingsState

_MARGIN = 24


class ShopSettings(Overlay):
    """Opened from the menu by who may. Ctrl+S saves, Esc leaves; what was typed can be had back."""

    saved = Signal(object)

    def __init__(self, window: QWidget, hub: Hub) -> None:
        """Belong to a window; nothing is read until :meth:`begin`."""
        super().__init__(window)
        self._notices = hub.notices
        self.page = QWidget(self.card)
        self.ui = ui = Ui_ShopSettings()
        ui.setupUi(self.page)
        self.form = ShopForm(self.page)
        self.form.shop_panel.show_papers()
        ui.form_slot_layout.addWidget(self.form)
        restyle(ui.problem_label, level="error")
        ui.save_button.set_key("Ctrl+S")
        self.body.setContentsMargins(0, 16, 0, 12)
        self.body.addWidget(self.page)
        self.presenter = SettingsPresenter(hub, self)
        self._shown: ShopEntry | None = None
        self._errors: Mapping[str, str] = self.presenter.state.errors
        self._typed = False
        self._connect()

    def _connect(self) -> None:
        """Every button and key."""
        ui, presenter = self.ui, self.presenter
        ui.save_button.clicked.connect(self._save)
        ui.cancel_button.clicked.connect(self.leave)
        self.form.changed.connect(self._on_changed)
        self.form.settled.connect(self._order_focus)
        presenter.state_changed.connect(self.render_state)
        presenter.saved.connect(self._on_saved)

    def begin(self) -> None:
        """Open on the shop as it is now."""
        self._typed = False
        self.form.setEnabled(False)
        self.presenter.load()
        self.open()

    def first_focus(self) -> QWidget:
        """The form, once it is filled."""
        return self.form.first_focus() if self.form.isEnabled() else self

    @Slot()
    def _order_focus(self) -> None:
        """Tab goes through the form, then to its buttons."""
        walk(self._walk())

    @Slot(object)
    def render_state(self, state: SettingsState) -> None:
        """Draw what was read, what is wrong, and whether it is being saved."""
        ui = self.ui
        if state.entry is not None and state.entry is not self._shown:
            self._shown = state.entry
            self.form.setEnabled(True)
            self.form.desks_panel.offer_services(state.services)
            self.form.fill(state.entry)
            self._typed = False
            self.first_focus().setFocus(Qt.FocusReason.PopupFocusReason)
        if state.errors is not self._errors:
            self._errors = state.errors
            self.form.show_errors(state.errors)
            if state.errors:
                self.form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        ui.problem_label.setText(state.problem)
        ui.save_button.setEnabled(not state.saving and state.entry is not None)

    @Slot()
    def _on_changed(self) -> None:
        """Something was typed."""
        self._typed = True
        self.presenter.forget_problem()

    @Slot()
    def _save(self) -> None:
        """Everything in one go; what is refused is shown beside its field."""
        self.presenter.save(self.form.entry)

    @Slot(object)
    def _on_saved(self, shop: Any) -> None:
        """All is kept: back to work."""
        self._typed = False
        self.close_overlay()
        self.saved.emit(shop)

    @Slot()
    def leave(self) -> None:
        """Back to work; what was typed is not lost until the settings are opened anew."""
        self.close_overlay()
        if self._typed:
            text = tr("Los cambios del comercio no se han guardado.")
            self._notices.show(Notice(text, action=tr("Seguir editando"), on_action=self.open))

    def event(self, event: QEvent) -> bool:
        """Take the window's keys for itself, so that nothing below acts; Alt goes to the labels."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            event.setAccepted(not alt)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+S saves, Esc leaves, any other key ends here."""
        if event.matches(QKeySequence.StandardKey.Save):
            self._save()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it is a slip, not a decision."""

    def focusNextPrevChild(self, next_child: bool) -> bool:
        """Tab goes round inside, in the order of the form."""
        stops = [w for w in self._walk() if w.isVisible() and w.isEnabled()]
        if not stops:  # on its way out
            return True
        here = self.window().focusWidget()
        place = stops.index(here) if here in stops else -1
        stops[(place + (1 if next_child else -1)) % len(stops)].setFocus()
        return True

    def _walk(self) -> list[QWidget]:
        """Every stop of Tab."""
        return [*self.form.stops(), self.ui.save_button, self.ui.cancel_button]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take all the room there is."""
        super().resizeEvent(event)
        self.card.setFixedSize(
            self.width() - 2 * _MARGIN,
            self.height() - 2 * _MARGIN,
        )
