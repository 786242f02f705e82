"""What the tab shows: the search, one open file, or a form; and the visit that waits for a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import Signal

from atencion_desktop.base.i18n import tr
from atencion_desktop.base.outcome import Topic
from atencion_desktop.base.ref import Prefill, Ref
from atencion_desktop.customers.page import CustomerPage
from atencion_desktop.customers.service import CustomerService
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.presenter import Presenter
from atencion_desktop.store.search import SearchHit


class Mode(StrEnum):
    """Which page of the tab is in front."""

    SEARCH = "search"
    FILE = "file"
    FORM = "form"
    PURCHASE = "purchase"


@dataclass(frozen=True, slots=True)
class BookState:
    """``visit`` is the visit that whoever is chosen or created will be attached to."""

    mode: Mode = Mode.SEARCH
    recent: tuple[SearchHit, ...] = ()
    page: CustomerPage | None = None
    visit: int | None = None
    errors: Mapping[str, str] = field(default_factory=dict)


class BookPresenter(Presenter[BookState]):
    """Finds customers, opens one file and keeps it fresh."""

    found = Signal(str, object)
    topics = frozenset(Topic) - {Topic.SHOP, Topic.DESKS, Topic.STAFF}

    def __init__(self, hub: Hub) -> None:
        """Begin at the empty search."""
        super().__init__(hub, BookState())
        self._timelines = tuple(feature.timeline for feature in hub.features)

    def reload(self) -> None:
        """Read the open file and the latest files again."""
        if self.state.page is not None:
            self._read(self.state.page.summary.id)
        self.ask(
            lambda actor: self._service().recent(actor),
            lambda recent: self.replace(recent=recent),
            key="recent",
        )

    def search(self, text: str) -> None:
        """Look for the words typed; :attr:`found` tells what has them. Only the newest counts."""
        self.ask(
            lambda actor: self._service().find(actor, text),
            lambda hits: self.found.emit(text, hits),
            key="find",
        )

    def choose(self, ref: Ref) -> None:
        """Open what was found; a visit that waits for its customer gets this one."""
        if ref.kind != "customer":
            self.ask(
                lambda actor: self._service().purchase(actor, ref.id).customer,
                self._open_owner,
                key="owner",
            )
        elif self.state.visit is not None:
            self.attach(ref.id)
        else:
            self.open(ref.id)

    def open(self, customer: int) -> None:
        """Bring a file to the front."""
        self._read(customer, arriving=True)

    def attach(self, customer: int) -> None:
        """Give the waiting visit its customer, through whoever shows visits, and open the file."""
        visit = self.state.visit
        self.replace(visit=None)
        self.open(customer)
        if visit is not None and self.hub.navigator.can_open("visit"):
            self.hub.navigator.open(Ref("visit", visit), Prefill(customer=customer, visit=visit))

    def wait_for_visit(self, visit: int | None) -> None:
        """From now on whoever is chosen or created belongs to that visit (``None``: to none)."""
        self.replace(visit=visit)

    def show(self, mode: Mode) -> None:
        """Bring another page of the tab to the front."""
        self.replace(mode=mode)

    def go_back(self) -> None:
        """From a form to the open file; from there to the search."""
        if self.state.mode is not Mode.FILE and self.state.page is not None:
            self.replace(mode=Mode.FILE)
        else:
            self.replace(mode=Mode.SEARCH, page=None)

    def add_note(self, text: str, *, alert: bool, then: Callable[[], None]) -> None:
        """Note something about the customer of the open file; ``then`` once it was taken."""
        page = self.state.page
        if page is None:
            return
        customer = page.summary.id
        self.replace(errors={})
        self.act(
            lambda call: self._service().add_note(call, customer, text, alert=alert),
            lambda _note: then(),
        )

    def remove_note(self, note: int) -> None:
        """Take a note out of the file, with a way back."""

        def say(_done: None) -> None:
            """Tell it, and offer to undo it."""
            self.hub.notices.success(
                tr("Nota quitada."),
                tr("Deshacer"),
                lambda: self.act(lambda call: self._service().restore_note(call, note)),
            )

        self.act(lambda call: self._service().remove_note(call, note), say)

    def _service(self) -> CustomerService:
        """Called in work functions only."""
        return self.hub.services.get(CustomerService)

    def _open_owner(self, customer: int | None) -> None:
        """Open the file of whoever bought it."""
        if customer is None:
            self.hub.notices.info(tr("Esta compra no está en la ficha de ningún cliente."))
        else:
            self.choose(Ref("customer", customer))

    def _read(self, customer: int, *, arriving: bool = False) -> None:
        """Read the page; on arrival bring it to the front and journal the look."""

        def deliver(page: CustomerPage) -> None:
            """Show it."""
            if arriving:
                self.replace(page=page, mode=Mode.FILE, errors={})
            elif self.state.page is not None and self.state.page.summary.id == customer:
                self.replace(page=page)
            if arriving and page.access_due:
                self.act(lambda call: self._service().opened(call, customer))

        self.ask(
            lambda actor: self._service().page(actor, customer, self._timelines),
            deliver,
            key="open" if arriving else "refresh",
        )
