"""The shop's own data: desks by their table, hours with split days, approvals by two people."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from atencion_desktop.app import FEATURES, Registry
from atencion_desktop.base.actor import Actor, Call, Role
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.errors import AtencionError, IllegalMove, NotAllowed
from atencion_desktop.base.ref import Ref
from atencion_desktop.staff import approvals
from atencion_desktop.staff.credentials import encode, matches, new_password
from atencion_desktop.staff.hours import add_open_minutes
from atencion_desktop.staff.permissions import permissions_of
from atencion_desktop.staff.rules import (
    DESK_MOVES,
    DeskState,
    LetterTaken,
    NewService,
    Opening,
    PauseReason,
    SamePerson,
    StaleApproval,
    WrongHours,
    WrongLetter,
    check_hours,
    desk_after,
)
from atencion_desktop.staff.service import StaffService
from atencion_desktop.store.store import Store
from tests.shop_fixtures import SHOP

REFUND = Ref("order_line", 7)


@pytest.fixture
def staff(registry: Registry) -> StaffService:
    return registry.get(StaffService)


def test_the_shop_starts_with_its_services_desks_and_people(
    staff: StaffService, actor: Actor
) -> None:
    assert staff.shop(actor).full_address == "Calle Feria, 48, 41003 Sevilla"
    assert [(s.letter, s.minutes) for s in staff.services(actor)] == [("A", 8), ("B", 11)]
    assert [(d.code, d.state) for d in staff.desks(actor)] == [
        ("1", DeskState.OPEN),
        ("2", DeskState.CLOSED),
    ]
    assert staff.people(actor)[0].name == "Jorge Sanz"
    assert len(staff.hours(actor)) == 10
    assert SHOP.zone.key == "Europe/Madrid"


@pytest.mark.parametrize("verb", sorted(DESK_MOVES))
@pytest.mark.parametrize("state", list(DeskState))
def test_a_desk_moves_only_by_its_table(verb: str, state: DeskState) -> None:
    if state in DESK_MOVES[verb]:
        assert desk_after(verb, state) is not state
    else:
        with pytest.raises(IllegalMove):
            desk_after(verb, state)


def test_a_pause_keeps_the_person_and_says_why(
    staff: StaffService, receptionist: Actor, actor: Actor
) -> None:
    staff.open_desk(Call(receptionist), 2)
    staff.pause_desk(Call(receptionist), 2, PauseReason.MEAL)
    desk = staff.desks(actor)[1]
    assert (desk.state, desk.pause_reason, desk.person) == (
        DeskState.PAUSED,
        PauseReason.MEAL,
        receptionist.account,
    )
    staff.close_desk(Call(receptionist), 2)
    assert staff.desks(actor)[1].person is None


@pytest.mark.parametrize(
    ("letter", "error"),
    [("a", LetterTaken), ("AB", WrongLetter), ("1", WrongLetter), ("Ñ", WrongLetter)],
)
def test_a_services_letter_is_one_free_letter(
    staff: StaffService, actor: Actor, letter: str, error: type[AtencionError]
) -> None:
    with pytest.raises(error):
        staff.add_service(Call(actor), NewService(letter, "Cambios"))
    assert len(staff.services(actor)) == 2


def test_reception_may_not_change_the_shop(staff: StaffService, receptionist: Actor) -> None:
    with pytest.raises(NotAllowed):
        staff.change_shop(Call(receptionist), SHOP)


def test_a_promise_runs_only_while_the_shop_is_open() -> None:
    madrid = ZoneInfo("Europe/Madrid")
    split = (Opening(0, time(9, 30), time(13, 30)), Opening(0, time(17), time(20, 30)))
    asked = datetime(2026, 3, 2, 13, 0, tzinfo=madrid)
    due = add_open_minutes(asked, 120, madrid, split)
    assert due == datetime(2026, 3, 2, 18, 30, tzinfo=madrid)


def test_overlapping_hours_are_refused() -> None:
    with pytest.raises(WrongHours):
        check_hours((Opening(0, time(9), time(14)), Opening(0, time(13), time(20))))


def test_a_password_matches_only_itself() -> None:
    password = new_password()
    encoded = encode(password)
    assert matches(password, encoded)
    assert not matches(password + "x", encoded)


class TestFourEyes:
    """An approval binds exactly what was asked, and never comes from who asked."""

    @pytest.fixture
    def asked(self, staff: StaffService, receptionist: Actor) -> int:
        return staff.ask_approval(Call(receptionist), "refund", REFUND, "50.00").value

    def test_the_second_person_grants_it_once(
        self, shop: Store, staff: StaffService, supervisor: Actor, asked: int
    ) -> None:
        staff.decide_approval(Call(supervisor), asked, granted=True)
        with shop.unit(Call(supervisor)) as unit:
            approvals.use(unit, asked, "refund", REFUND, "50.00")
            with pytest.raises(StaleApproval):
                approvals.use(unit, asked, "refund", REFUND, "50.00")

    def test_another_amount_voids_it(
        self, shop: Store, staff: StaffService, supervisor: Actor, asked: int
    ) -> None:
        staff.decide_approval(Call(supervisor), asked, granted=True)
        with shop.unit(Call(supervisor)) as unit, pytest.raises(StaleApproval):
            approvals.use(unit, asked, "refund", REFUND, "500.00")

    def test_nobody_approves_their_own(self, staff: StaffService, supervisor: Actor) -> None:
        own = staff.ask_approval(Call(supervisor), "refund", REFUND, "50.00").value
        with pytest.raises(SamePerson):
            staff.decide_approval(Call(supervisor), own, granted=True)

    def test_it_lapses(
        self, staff: StaffService, supervisor: Actor, asked: int, clock: FixedClock
    ) -> None:
        clock.advance(minutes=11)
        with pytest.raises(StaleApproval):
            staff.decide_approval(Call(supervisor), asked, granted=True)
        assert clock.now() - datetime(2026, 3, 2, 8, tzinfo=UTC) == timedelta(minutes=11)


def test_every_permission_is_held_by_somebody_and_the_auditor_writes_nothing() -> None:
    auditor = permissions_of(Role.AUDITOR, FEATURES)
    for feature in FEATURES:
        assert all(feature.permissions.values())
    assert not any(p.endswith((".manage", ".write", ".work", ".register")) for p in auditor)
