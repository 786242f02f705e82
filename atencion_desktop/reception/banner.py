"""The banner of the visit in course: over every tab, with what can be done from it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from atencion_desktop.base.feature import Action
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.forms.reception_banner import Ui_ReceptionBanner
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.shortcuts import KEYS
from atencion_desktop.qt.widgets.action_button import ActionButton
from atencion_desktop.reception.board import InCourse
from atencion_desktop.reception.front import Front
from atencion_desktop.reception.panels.wording import state_text
from atencion_desktop.reception.presenter import CounterState, counter_of
from atencion_desktop.reception.rules import State

_FILE = "customer"
_KEY_IDS = frozenset(key.id for key in KEYS)


class ReceptionBanner(QFrame):
    """Name, ticket, clock, reason, and the buttons that the features contribute to a visit."""

    def __init__(self, hub: Hub, parent: QWidget | None = None) -> None:
        """Hidden until somebody is in front; the counter's keys work all the same."""
        super().__init__(parent)
        self.hub = hub
        self.counter = counter_of(hub)
        self.front = Front(hub, self)
        self._visit: InCourse | None = None
        self.ui = Ui_ReceptionBanner()
        self.ui.setupUi(self)
        self._buttons = {action.kind: self._button(action) for action in self._actions()}
        self.ui.farewell_button.set_icon("finish")
        self.ui.farewell_button.set_key(hub.keys.key("farewell"))
        self.ui.farewell_button.clicked.connect(lambda: hub.keys.press("farewell"))
        self.counter.state_changed.connect(self.show_state)
        self.show_state(self.counter.state)

    def _actions(self) -> tuple[Action, ...]:
        """What the person's role may open from a visit."""
        actor = self.hub.session.actor
        return tuple(
            action
            for action in self.hub.navigator.actions("visit")
            if not action.permission or actor.may(action.permission)
        )

    def _button(self, action: Action) -> ActionButton:
        """A button of another feature: words and key, or the icon alone where it has no key."""
        label = tr(action.label)
        button = ActionButton(self.ui.actions_slot)
        button.setObjectName(f"new_{action.kind}_button")
        button.setAccessibleName(label)
        act = partial(self._open, action.kind)
        button.clicked.connect(lambda _checked: act())
        key = f"new_{action.kind}"
        if action.key and key in _KEY_IDS:
            self.hub.keys.bind(key, act)
            button.setText(label.replace("&", "&&"))
            button.set_key(self.hub.keys.key(key))
        else:
            button.set_icon(action.icon)
            button.setToolTip(label)
        self.ui.actions_layout.addWidget(button)
        return button

    def _open(self, kind: str) -> None:
        """A new one of that kind, prefilled with the visit and its person; a known file opens."""
        visit = self._visit
        customer = visit.customer.id if visit and visit.customer else None
        if kind == _FILE and customer is not None:
            self.hub.navigator.open(Ref(_FILE, customer))
            return
        prefill = Prefill(customer=customer, visit=visit.ticket.id if visit else None)
        self.hub.navigator.new(kind, prefill)

    @Slot(object)
    def show_state(self, state: CounterState) -> None:
        """Show the visit at this desk, or nothing."""
        self._visit = state.current
        self.setVisible(state.current is not None)
        if state.current is None:
            self.ui.clock_label.stop()
            return
        ui, visit, ticket = self.ui, state.current, state.current.ticket
        ui.number_label.setText(ticket.number)
        ui.name_label.setText(visit.customer.name if visit.customer else tr("Sin identificar"))
        facts = (ticket.service, visit.reason)
        ui.service_label.setText(" · ".join(fact for fact in facts if fact))
        called = ticket.state is State.CALLED
        ui.state_badge.set(state_text(ticket.state), "info" if called else "success")
        since = (visit.called if called else visit.started) or ticket.since
        ui.clock_label.start(self.hub.clock, since, None if called else visit.usual_minutes)
