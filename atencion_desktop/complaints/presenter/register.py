"""The register at the left of the tab: filtered cases and this desk's unfinished forms."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from atencion_desktop.base.actor import Actor
from atencion_desktop.base.outcome import Topic
from atencion_desktop.complaints.drafts import DraftSummary
from atencion_desktop.complaints.reads import CaseFilter, CaseSummary, Show
from atencion_desktop.complaints.rules.kinds import Kind
from atencion_desktop.complaints.rules.permissions import REGISTER
from atencion_desktop.complaints.service import ComplaintService
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.presenter import Presenter
from atencion_desktop.staff.service import StaffService


@dataclass(frozen=True, slots=True)
class RegisterState:
    """What the list shows, and the filter that made it."""

    wanted: CaseFilter = field(default_factory=CaseFilter)
    cases: tuple[CaseSummary, ...] = ()
    drafts: tuple[DraftSummary, ...] = ()
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    read: bool = False


@dataclass(frozen=True, slots=True)
class _Reading:
    """One answer of the database lane."""

    cases: tuple[CaseSummary, ...]
    drafts: tuple[DraftSummary, ...]
    zone: ZoneInfo


class RegisterPresenter(Presenter[RegisterState]):
    """Reads the register again whenever a case changes anywhere."""

    topics = frozenset({Topic.COMPLAINTS, Topic.SHOP})

    def __init__(self, hub: Hub) -> None:
        """Begin with the open cases."""
        super().__init__(hub, RegisterState())
        self.reload()

    def reload(self) -> None:
        """Read the cases of the filter and the drafts of this desk."""
        wanted = self.state.wanted
        self.ask(lambda actor: self._read(actor, wanted), self._show, key="register")

    def show(self, part: Show) -> None:
        """Another part of the register."""
        self._filter(replace(self.state.wanted, show=part))

    def narrow(self, kind: Kind | None) -> None:
        """One kind only, or all."""
        self._filter(replace(self.state.wanted, kind=kind))

    def search(self, text: str) -> None:
        """Cases with these words; an empty text goes back to the filter."""
        self._filter(replace(self.state.wanted, text=text))

    def _filter(self, wanted: CaseFilter) -> None:
        """Take a new filter and read."""
        if wanted != self.state.wanted:
            self.replace(wanted=wanted)
            self.reload()

    def _read(self, actor: Actor, wanted: CaseFilter) -> _Reading:
        """Everything the list shows, on the database lane."""
        service = self.hub.services.get(ComplaintService)
        return _Reading(
            service.cases(actor, wanted),
            service.drafts(actor) if actor.may(REGISTER) else (),
            self.hub.services.get(StaffService).shop(actor).zone,
        )

    def _show(self, reading: _Reading) -> None:
        """Put an answer into the state."""
        self.replace(cases=reading.cases, drafts=reading.drafts, zone=reading.zone, read=True)
