"""Who changed what, told to every presenter of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from atencion_desktop.base.outcome import Changes


class ChangeBus(QObject):
    """Carries the :class:`Changes` of committed transactions, ours and other processes'."""

    changed = Signal(object)

    def publish(self, changes: Changes) -> None:
        """Announce committed changes; changes that touched nothing are not news."""
        if changes.topics:
            self.changed.emit(changes)
