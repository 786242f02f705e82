"""Presenters: one frozen state, reads and writes off the thread, reloads by topic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from pytestqt.qtbot import QtBot

from atencion_desktop.base.actor import Call
from atencion_desktop.base.errors import IllegalMove, MissingValue
from atencion_desktop.base.outcome import Changes, Outcome, Topic
from atencion_desktop.qt.hub import Hub
from atencion_desktop.qt.presenter import Presenter

QUEUE = Changes(frozenset({Topic.QUEUE}))


@dataclass(frozen=True)
class Numbers:
    numbers: tuple[int, ...] = ()
    errors: Mapping[str, str] = field(default_factory=dict)


class NumbersPresenter(Presenter[Numbers]):
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.QUEUE})

    def __init__(self, hub: Hub, shop: list[int]) -> None:
        super().__init__(hub, Numbers())
        self.shop = shop
        self.calls: list[Call] = []

    def reload(self) -> None:
        self.ask(lambda _: tuple(self.shop), lambda n: self.replace(numbers=n), key="reload")

    def add(self, number: int) -> None:
        def work(call: Call) -> Outcome[int]:
            self.calls.append(call)
            if number < 0:
                raise MissingValue("number")
            if number == 0:
                raise IllegalMove(state="cero")
            self.shop.append(number)
            return Outcome(number, QUEUE)

        self.act(work)


def settle(qtbot: QtBot, hub: Hub) -> None:
    qtbot.waitUntil(lambda: not hub.runner.busy)


def test_a_write_is_published_and_reloads_whoever_shows_it(qtbot: QtBot, hub: Hub) -> None:
    shop: list[int] = []
    one, other = NumbersPresenter(hub, shop), NumbersPresenter(hub, shop)
    states: list[Numbers] = []
    other.state_changed.connect(states.append)
    one.add(7)
    settle(qtbot, hub)
    assert one.state.numbers == (7,)
    assert states == [Numbers((7,))]
    assert one.calls[0].actor is hub.session.actor


def test_changes_of_other_topics_are_not_its_business(qtbot: QtBot, hub: Hub) -> None:
    presenter = NumbersPresenter(hub, [1])
    hub.bus.publish(Changes(frozenset({Topic.COMPLAINTS})))
    assert not hub.runner.busy
    hub.bus.publish(QUEUE)
    settle(qtbot, hub)
    assert presenter.state.numbers == (1,)


def test_what_was_typed_wrong_stands_beside_its_field(qtbot: QtBot, hub: Hub) -> None:
    presenter = NumbersPresenter(hub, [])
    presenter.add(-1)
    settle(qtbot, hub)
    assert presenter.state.errors["number"].startswith("Falta este dato")
    assert hub.notices.history == ()


def test_what_may_not_be_done_is_a_notice(qtbot: QtBot, hub: Hub) -> None:
    presenter = NumbersPresenter(hub, [])
    presenter.add(0)
    settle(qtbot, hub)
    assert "«cero»" in hub.notices.history[0].text


def test_an_equal_state_is_no_news(qtbot: QtBot, hub: Hub) -> None:
    presenter = NumbersPresenter(hub, [])
    with qtbot.assertNotEmitted(presenter.state_changed):
        presenter.replace(numbers=())


def test_a_disposed_presenter_hears_nothing_more(qtbot: QtBot, hub: Hub) -> None:
    shop: list[int] = []
    presenter, other = NumbersPresenter(hub, shop), NumbersPresenter(hub, shop)
    presenter.add(5)
    presenter.dispose()
    presenter.dispose()
    settle(qtbot, hub)
    assert presenter.state.numbers == ()
    assert other.state.numbers == (5,)


def test_every_intent_has_its_own_operation(qtbot: QtBot, hub: Hub) -> None:
    presenter = NumbersPresenter(hub, [])
    presenter.add(1)
    presenter.add(1)
    settle(qtbot, hub)
    assert len({call.operation for call in presenter.calls}) == 2
