"""The half of a tab that thinks: one frozen state, replaced and announced; no widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any, ClassVar, Generic, TypeVar, cast

from PySide6.QtCore import QObject, Signal, Slot

from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.errors import AtencionError, InputError, describe
from atencion_desktop.base.outcome import Changes, Outcome, Topic
from atencion_desktop.qt.hub import Hub

S = TypeVar("S")
T = TypeVar("T")


class Presenter(QObject, Generic[S]):
    """Base of all presenters. A subclass names its ``topics`` and writes :meth:`reload`.

    The state is a frozen dataclass; with a field ``errors`` (field name → sentence), what was
    typed wrong lands there by itself.
    """

    state_changed = Signal(object)
    topics: ClassVar[frozenset[Topic]] = frozenset()

    def __init__(self, hub: Hub, state: S, parent: QObject | None = None) -> None:
        """Begin with a first state and listen to the bus; call :meth:`reload` when ready."""
        super().__init__(parent)
        self.hub = hub
        self._state = state
        self._disposed = False
        hub.bus.changed.connect(self._on_changed)

    @property
    def state(self) -> S:
        """The state shown now."""
        return self._state

    def reload(self) -> None:
        """Read again what the state shows; called when a change touches :attr:`topics`."""

    def replace(self, **changes: Any) -> None:
        """Put a new state in place of the old one and announce it, if it differs."""
        state = cast(S, replace(cast(Any, self._state), **changes))
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)

    def ask(
        self,
        work: Callable[[Actor], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        key: str | None = None,
    ) -> None:
        """Read on the database lane: ``work(actor)``, then ``done(result)`` here.

        A waiting question of this presenter with the same ``key`` is dropped for the newer one.
        """
        actor = self.hub.session.actor
        self.hub.runner.submit(
            lambda: work(actor),
            self._while_alive(done),
            self._while_alive(failed or self._on_error),
            key=None if key is None else (id(self), key),
        )

    def act(
        self,
        work: Callable[[Call], Outcome[T]],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Write on the database lane: ``work(call)``, then ``done(outcome.value)`` here.

        One call (one operation id) is made per intent. What it touched is published on the bus.
        """
        call = Call(self.hub.session.actor)
        bus = self.hub.bus

        def deliver(outcome: Outcome[T]) -> None:
            """Hand over the value unless disposed meanwhile; the news is told in any case."""
            if done is not None and not self._disposed:
                done(outcome.value)
            bus.publish(outcome.changes)

        self.hub.runner.submit(
            lambda: work(call), deliver, self._while_alive(failed or self._on_error)
        )

    def on_input_error(self, error: InputError) -> None:
        """Put the sentence beside its field, or show it when the state has no place for it."""
        names = {f.name for f in fields(cast(Any, self._state))}
        if "errors" in names and error.field:
            errors: Mapping[str, str] = cast(Any, self._state).errors
            self.replace(errors={**errors, error.field: describe(error)})
        else:
            self.hub.runner.report(error)

    def dispose(self) -> None:
        """Stop listening; answers still on their way are dropped."""
        if not self._disposed:
            self._disposed = True
            self.hub.bus.changed.disconnect(self._on_changed)

    def _on_error(self, error: Exception) -> None:
        """Answer an error nobody else took; the runner has reported the unexpected ones."""
        if isinstance(error, InputError):
            self.on_input_error(error)
        elif isinstance(error, AtencionError):
            self.hub.runner.report(error)

    def _while_alive(self, then: Callable[[Any], None]) -> Callable[[Any], None]:
        """The same callback, silent once the presenter is disposed."""

        def deliver(value: Any) -> None:
            """Pass the value on."""
            if not self._disposed:
                then(value)

        return deliver

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Reload when the change touches what is shown."""
        if self.topics & changes.topics:
            self.reload()
