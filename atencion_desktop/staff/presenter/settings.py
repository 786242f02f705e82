"""The shop's settings: read when they are opened, saved all at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from atencion_desktop.base.errors import InputError, describe
from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.presenter import Presenter
from atencion_desktop.staff.entry import ShopEntry, check_entry, gone_between
from atencion_desktop.staff.rules import Service
from atencion_desktop.staff.service import StaffService


@dataclass(frozen=True, slots=True)
class SettingsState:
    """``entry`` as it was read; ``errors`` by path (``shop/name``, ``services/0/letter``)."""

    entry: ShopEntry | None = None
    services: tuple[Service, ...] = ()
    errors: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    problem: str = ""
    saving: bool = False


class SettingsPresenter(Presenter[SettingsState]):
    """Keeps nothing of what is typed: the page hands it over when it is to be saved.

    It does not listen to changes of the shop: they would overwrite what is being typed. Whoever
    saves second is told by the versions.
    """

    saved = Signal(object)

    def __init__(self, hub: Hub, parent: QObject | None = None) -> None:
        """Nothing read yet."""
        super().__init__(hub, SettingsState(), parent)

    def load(self) -> None:
        """Read the shop anew."""
        services = self.hub.services
        self.ask(
            lambda actor: (
                services.get(StaffService).entry(actor),
                services.get(StaffService).services(actor),
            ),
            lambda found: self.replace(
                entry=found[0], services=found[1], errors={}, problem="", saving=False
            ),
        )

    def forget_problem(self) -> None:
        """Something was typed since."""
        self.replace(problem="")

    def save(self, typed: ShopEntry) -> None:
        """Check everything that was typed, and write it if it all holds."""
        before = self.state.entry
        if before is None or self.state.saving:
            return
        self.replace(errors={}, problem="")  # the same errors again are to be shown again
        arrangement, faults = check_entry(replace(typed, version=before.version))
        if faults:
            errors = {path: describe(error) for path, error in faults.items()}
            self.replace(errors=errors, problem=tr("Revise los campos marcados."))
            return
        final = replace(arrangement, gone=gone_between(before, typed))
        self.replace(saving=True)
        services = self.hub.services
        self.act(
            lambda call: services.get(StaffService).arrange(call, final),
            lambda _none: self._on_saved(final.shop),
            self._refused,
        )

    def _on_saved(self, shop: object) -> None:
        """All is kept."""
        self.replace(saving=False)
        self.hub.notices.success(tr("Datos del comercio guardados."))
        self.saved.emit(shop)

    def _refused(self, error: Exception) -> None:
        """Nothing was kept; what was typed stays on the page."""
        if isinstance(error, InputError):
            errors = {error.field: describe(error)}
            self.replace(errors=errors, problem=describe(error), saving=False)
        else:
            self.replace(saving=False)
            self._on_error(error)
