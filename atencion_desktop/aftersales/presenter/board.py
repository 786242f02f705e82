"""What the tab's first page shows: the list, the open item, and the step being taken with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar

from PySide6.QtCore import Signal, Slot

from atencion_desktop.aftersales.page import Board, LinePage
from atencion_desktop.aftersales.rules.lines import Evidence
from atencion_desktop.aftersales.rules.moves import Move, moves_from
from atencion_desktop.aftersales.rules.path import Standing, is_charged, next_move
from atencion_desktop.aftersales.rules.states import STATE_LABELS, Group, State
from atencion_desktop.aftersales.service import AftersalesService
from atencion_desktop.base.errors import ChangedMeanwhile, IllegalMove, InputError, describe
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.outcome import Topic
from atencion_desktop.base.ref import Ref
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.presenter import Presenter

NOTHING: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class StepDraft:
    """A step being written: its move, what is typed so far, and what got in its way.

    ``possible`` turns false when the item has moved on meanwhile: the words stay to be copied.
    """

    line: int
    move: Move
    values: Mapping[str, str] = field(default_factory=dict)
    errors: Mapping[str, str] = field(default_factory=dict)
    conflict: str = ""
    possible: bool = True


@dataclass(frozen=True, slots=True)
class BoardState:
    """``moves`` are what this person may do with the open item; ``natural`` the next step."""

    group: Group = Group.ALL
    text: str = ""
    board: Board | None = None
    selected: int | None = None
    page: LinePage | None = None
    moves: tuple[Move, ...] = ()
    natural: Move | None = None
    step: StepDraft | None = None
    moving: bool = False

    @property
    def primary(self) -> Move | None:
        """The natural step, where it is this person's to take."""
        return self.natural if self.natural in self.moves else None


class BoardPresenter(Presenter[BoardState]):
    """Keeps the list and the open item fresh, and takes items through their table."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.AFTERSALES, Topic.CUSTOMERS, Topic.PURCHASES, Topic.DOCUMENTS, Topic.SHOP}
    )
    delivered = Signal(int, int)
    returning = Signal(object)
    """The open item (a :class:`LineDetail`) has come back: a new order begins with it."""

    def __init__(self, hub: Hub) -> None:
        """Begin with an empty list."""
        super().__init__(hub, BoardState())
        self._drafts: dict[int, StepDraft] = {}
        hub.session.actor_changed.connect(self._on_actor)

    def reload(self) -> None:
        """Read the list and the open item again."""
        group, text = self.state.group, self.state.text
        self.ask(
            lambda actor: self._service().board(actor, group, text),
            lambda board: self.replace(board=board),
            key="board",
        )
        if self.state.selected is not None:
            self._read(self.state.selected)

    def show_group(self, group: Group) -> None:
        """Show another part of the list."""
        self.replace(group=group)
        self.reload()

    def search(self, text: str) -> None:
        """Show only what has the words typed."""
        self.replace(text=text)
        self.reload()

    def select(self, line: int) -> None:
        """Open an item; a step half written on another one waits there."""
        if line != self.state.selected:
            self.replace(selected=line, step=self._drafts.get(line))
            self._read(line)

    def open(self, ref: Ref) -> None:
        """Open an item, or the first one of an order."""
        if ref.kind == "order_line":
            self.select(ref.id)
            return
        self.ask(
            lambda actor: self._service().of_order(actor, ref.id),
            lambda lines: self.select(lines[0].id) if lines else None,
        )

    def begin(self, move: Move) -> None:
        """Take a step: at once if it records nothing, else ask for what it must show."""
        page = self.state.page
        if page is None or self.state.moving:
            return
        if move.action == "re_enter":
            self.returning.emit(page.line)
            return
        draft = StepDraft(page.line.id, move, _proposed(move, page))
        if move.needs:
            self._keep(draft)
        else:
            self._take(draft)

    def type(self, values: Mapping[str, str]) -> None:
        """Take what stands in the step's fields; a field that was amended is wrong no more."""
        step = self.state.step
        if step is not None and dict(values) != dict(step.values):
            errors = {n: e for n, e in step.errors.items() if values.get(n) == step.values.get(n)}
            self._keep(replace(step, values=dict(values), errors=errors))

    def leave_step(self) -> None:
        """Give the step up."""
        step = self.state.step
        if step is not None:
            self._drafts.pop(step.line, None)
            self.replace(step=None)

    def confirm(self) -> None:
        """Take the step with what was typed."""
        step = self.state.step
        if step is not None and step.possible and not self.state.moving:
            self._take(step)

    def dispose(self) -> None:
        """Stop listening."""
        if not self._disposed:
            self.hub.session.actor_changed.disconnect(self._on_actor)
        super().dispose()

    def _service(self) -> AftersalesService:
        """Called in work functions only."""
        return self.hub.services.get(AftersalesService)

    def _keep(self, draft: StepDraft) -> None:
        """Hold a step with its item, and show it if that item is the open one."""
        self._drafts[draft.line] = draft
        if draft.line == self.state.selected:
            self.replace(step=draft)

    def _take(self, draft: StepDraft) -> None:
        """Write the step at the version that is shown."""
        page = self.state.page
        if page is None or page.line.id != draft.line:
            return
        version, action = page.line.version, draft.move.action
        evidence = Evidence(dict(draft.values))
        self.replace(moving=True)
        self.act(
            lambda call: self._service().move(call, draft.line, version, action, evidence),
            lambda state: self._on_taken(draft, page.line.order, state),
            lambda error: self._on_refused(draft, error),
        )

    def _on_taken(self, draft: StepDraft, order: int, state: State) -> None:
        """The step is durable: forget its draft and say where the item stands."""
        self._drafts.pop(draft.line, None)
        self.replace(step=self._drafts.get(self.state.selected or 0), moving=False)
        self.hub.notices.success(tr("Hecho: {state}.", state=tr(STATE_LABELS[state]).lower()))
        if state is State.DELIVERED:
            self.delivered.emit(order, draft.line)

    def _on_refused(self, draft: StepDraft, error: Exception) -> None:
        """Keep what was typed: beside its field, or with what happened meanwhile."""
        self.replace(moving=False)
        if isinstance(error, InputError) and error.field:
            field_name = "amount" if error.field == "cents" else error.field
            self._keep(replace(draft, errors={field_name: describe(error)}))
            return
        if isinstance(error, ChangedMeanwhile | IllegalMove) and draft.move.needs:
            self._keep(replace(draft, conflict=describe(error)))
        self._on_error(error)
        self._read(draft.line)

    def _read(self, line: int) -> None:
        """Read an item whole; only the newest question counts."""

        def deliver(page: LinePage) -> None:
            """Show it if it is still the one asked for."""
            if line == self.state.selected:
                self._show(page)

        self.ask(lambda actor: self._service().page(actor, line), deliver, key="page")

    def _show(self, page: LinePage) -> None:
        """Show an item with what may be done now; a step that fits no more says so."""
        line, before = page.line, self.state.page
        moves = moves_from(line.state, line.branch, self.hub.session.actor.role)
        standing = Standing(
            line.state,
            line.branch,
            line.wish,
            is_charged(line.ruling, page.cover.covered),
            line.received is not None,
        )
        step = self._drafts.get(line.id)
        if step is not None:
            same = before is None or before.line.id != line.id or before.line.state is line.state
            step = _checked(step, moves, "" if same else tr(STATE_LABELS[line.state]))
            self._drafts[line.id] = step
        self.replace(page=page, moves=moves, natural=next_move(standing), step=step)

    @Slot(object)
    def _on_actor(self, _actor: object) -> None:
        """Another person sees other moves."""
        if self.state.page is not None:
            self._show(self.state.page)


def _checked(step: StepDraft, moves: tuple[Move, ...], moved_to: str) -> StepDraft:
    """The step as it fits the item now; ``moved_to`` names the state it has meanwhile."""
    possible = step.move in moves
    conflict = step.conflict
    if moved_to:
        conflict = tr(
            "Otra persona lo ha cambiado mientras tanto: ahora está en estado «{state}». Revíselo.",
            state=moved_to,
        )
    if not possible:
        kept = tr("Este paso ya no corresponde; lo escrito sigue aquí para copiarlo.")
        conflict = f"{conflict} {kept}" if kept not in conflict else conflict
    return replace(step, possible=possible, conflict=conflict)


def _proposed(move: Move, page: LinePage) -> dict[str, str]:
    """What a step's fields begin with, so that nothing known is asked."""
    line = page.line
    standing = Standing(line.state, line.branch, line.wish)
    left = None if line.amount is None else line.amount - line.refunded
    known = {
        "branch": standing.likely_branch.value,
        "collected_by": page.customer.name if page.customer else "",
        "cents": "" if left is None else str(left),
        "intake": line.intake,
    }
    return {name: known.get(name, "") for name in move.needs}
