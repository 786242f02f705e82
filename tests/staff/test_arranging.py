"""The shop's settings: everything or nothing, nothing lost between two who change them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from atencion_desktop.app import Registry
from atencion_desktop.base.actor import Actor, Call, Role
from atencion_desktop.base.errors import ChangedMeanwhile, NotAllowed
from atencion_desktop.staff.arranging import DeskInUse, OwnAccount
from atencion_desktop.staff.entry import (
    Arrangement,
    DeskEntry,
    PersonEntry,
    ServiceEntry,
    ShopEntry,
    check_entry,
    gone_between,
)
from atencion_desktop.staff.service import StaffService
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store

_ENTRIES = statement("select seq from journal")


@pytest.fixture
def staff(registry: Registry) -> StaffService:
    return registry.get(StaffService)


@pytest.fixture
def before(staff: StaffService, actor: Actor) -> ShopEntry:
    return staff.entry(actor)


def checked(before: ShopEntry, after: ShopEntry) -> Arrangement:
    """A form that holds, with what was taken off it."""
    arrangement, faults = check_entry(after)
    assert not faults
    return replace(arrangement, gone=gone_between(before, after))


Save = Callable[..., None]


@pytest.fixture
def save(staff: StaffService, actor: Actor, before: ShopEntry) -> Save:
    """Changes some lists of the form and saves it."""

    def change(**lists: object) -> None:
        after = replace(before, **lists)  # type: ignore[arg-type]
        staff.arrange(Call(actor), checked(before, after))

    return change


def test_a_form_saved_as_it_was_writes_nothing(
    shop: Store, staff: StaffService, actor: Actor, before: ShopEntry
) -> None:
    with shop.read() as unit:
        written = len(unit.rows(_ENTRIES))
    staff.arrange(Call(actor), checked(before, before))
    with shop.read() as unit:
        assert len(unit.rows(_ENTRIES)) == written
    assert staff.entry(actor) == before


def test_everything_can_be_changed_at_once(
    staff: StaffService, actor: Actor, before: ShopEntry, save: Save
) -> None:
    general, aftersales = before.services
    save(
        shop=replace(before.shop, name="Vega Hogar", postcode="28013", place="ES-MD"),
        services=(replace(general, name="Información", minutes=5), aftersales),
        desks=(replace(before.desks[0], name="Ventanilla"), *before.desks[1:]),
        people=(*before.people[:3], replace(before.people[3], role=Role.TECHNICIAN)),
        days=before.days[:1],
    )
    after = staff.entry(actor)
    assert (after.shop.name, after.shop.place, after.shop.province) == (
        "Vega Hogar",
        "ES-MD",
        "Madrid",
    )
    assert (after.services[0].name, after.services[0].minutes) == ("Información", 5)
    assert after.desks[0].name == "Ventanilla"
    assert after.people[3].role is Role.TECHNICIAN
    assert [o.weekday for o in staff.hours(actor)] == [0, 0]


def test_letters_may_be_swapped(
    staff: StaffService, actor: Actor, before: ShopEntry, save: Save
) -> None:
    one, other = before.services
    save(services=(replace(one, letter="B"), replace(other, letter="A")))
    assert [(s.letter, s.name) for s in staff.services(actor)] == [
        ("B", "Atención general"),
        ("A", "Posventa"),
    ]


def test_what_goes_is_kept_and_comes_back(
    staff: StaffService, actor: Actor, before: ShopEntry, save: Save
) -> None:
    save(services=before.services[:1], desks=before.desks[:1], people=before.people[:3])
    less = staff.entry(actor)
    assert (len(less.services), len(less.desks), len(less.people)) == (1, 1, 3)
    gone = before.people[3]
    after = replace(
        less,
        services=(*less.services, ServiceEntry("B", "Postventa", 9, 25)),
        desks=(*less.desks, DeskEntry("2", "Puesto 2")),
        people=(*less.people, PersonEntry(gone.name, Role.AUDITOR)),
    )
    staff.arrange(Call(actor), checked(less, after))
    again = staff.entry(actor)
    assert again.services[1].id == before.services[1].id
    assert again.services[1].name == "Postventa"
    assert again.desks[1].id == before.desks[1].id
    assert (again.people[3].id, again.people[3].role) == (gone.id, Role.AUDITOR)


def test_a_new_desk_attends_what_was_ticked(
    staff: StaffService, actor: Actor, before: ShopEntry, save: Save
) -> None:
    aftersales = before.services[1].id
    assert aftersales is not None
    only = frozenset({aftersales})
    save(
        desks=(replace(before.desks[0], services=only), *before.desks[1:], DeskEntry("3", "", only))
    )
    desks = staff.desks(actor)
    assert [desk.services == only for desk in desks] == [True, False, True]
    assert desks[2].name == "Puesto 3"


def test_a_desk_in_use_stays(
    staff: StaffService, actor: Actor, before: ShopEntry, save: Save
) -> None:
    with pytest.raises(DeskInUse):
        save(desks=before.desks[1:], services=before.services[:1])
    assert staff.entry(actor) == before


def test_nobody_takes_themselves_out(staff: StaffService, actor: Actor, before: ShopEntry) -> None:
    after = replace(before, people=before.people[:1] + before.people[2:])
    me = replace(actor, account=before.people[1].id)
    with pytest.raises(OwnAccount):
        staff.arrange(Call(me), checked(before, after))


@pytest.mark.parametrize("part", ["shop", "services", "people"])
def test_the_second_of_two_who_change_the_same_is_told(
    staff: StaffService, actor: Actor, before: ShopEntry, save: Save, part: str
) -> None:
    first = {
        "shop": replace(before.shop, phone="954 00 00 01"),
        "services": (replace(before.services[0], minutes=6), *before.services[1:]),
        "people": (replace(before.people[0], name="Jorge Sanz Vera"), *before.people[1:]),
    }
    second = {
        "shop": replace(before.shop, phone="954 00 00 02"),
        "services": (replace(before.services[0], minutes=7), *before.services[1:]),
        "people": (replace(before.people[0], name="Jorge S."), *before.people[1:]),
    }
    save(**{part: first[part]})
    with pytest.raises(ChangedMeanwhile):
        save(**{part: second[part]})


def test_what_somebody_else_added_meanwhile_is_not_taken_away(
    staff: StaffService, actor: Actor, before: ShopEntry, save: Save
) -> None:
    staff.add_desk(Call(actor), "3", "Almacén")
    save(people=(*before.people, PersonEntry("Ñusta Quispe", Role.RECEPTION)))
    assert [desk.code for desk in staff.desks(actor)] == ["1", "2", "3"]


def test_only_who_administers_reads_and_changes_the_settings(
    staff: StaffService, supervisor: Actor, before: ShopEntry
) -> None:
    with pytest.raises(NotAllowed):
        staff.entry(supervisor)
    with pytest.raises(NotAllowed):
        staff.arrange(Call(supervisor), checked(before, before))
