"""A shop ready to work in: Electrodomésticos Vega in Sevilla, two services, two desks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest

from atencion_desktop.app import FEATURES, Registry
from atencion_desktop.base.actor import Actor, Call, Role
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.staff.permissions import actor_for
from atencion_desktop.staff.rules import Opening, Person, Shop
from atencion_desktop.staff.setup import SetupService, ShopPlan
from atencion_desktop.store import shop_file
from atencion_desktop.store.store import Store
from tests.store_fixtures import KEYS, MORNING, EveryPermission

SHOP = Shop(
    name="Electrodomésticos Vega",
    legal_name="Electrodomésticos Vega, S.L.",
    tax_id="B41000001",
    activity="Venta y reparación de electrodomésticos",
    address="Calle Feria, 48",
    postcode="41003",
    city="Sevilla",
    province="Sevilla",
    place="ES-AN",
    phone="954 21 08 33",
    email="atencion@vega.example",
    adr_body="Junta Arbitral de Consumo de Andalucía",
    arbitration=True,
)
PLAN = ShopPlan(
    shop=SHOP,
    administrator="Jorge Sanz",
    people=(
        ("Ana Prieto", Role.RECEPTION),
        ("Luis Ortega", Role.TECHNICIAN),
        ("Marta Gil", Role.SUPERVISOR),
    ),
    desks=("1", "2"),
    hours=tuple(
        Opening(weekday, opens, closes)
        for weekday in range(5)
        for opens, closes in ((time(9, 30), time(13, 30)), (time(17), time(20, 30)))
    ),
)


@pytest.fixture(scope="session")
def shop_template(
    template_folder: DataFolder, tmp_path_factory: pytest.TempPathFactory
) -> DataFolder:
    """The shop, made once per run."""
    root = tmp_path_factory.mktemp("shop") / "comercio"
    shutil.copytree(template_folder.root, root)
    store = shop_file.open_with(DataFolder(root), FixedClock(MORNING), KEYS)
    maker = Actor("prueba", Role.ADMINISTRATOR, EveryPermission())
    SetupService(store).set_up(Call(maker), PLAN, "scrypt$none")
    store.close()
    return DataFolder(root)


@pytest.fixture
def shop(shop_template: DataFolder, tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    """An open shop of its own: services A and B, desk 1 open, desk 2 closed, four people."""
    root = tmp_path / "comercio"
    shutil.copytree(shop_template.root, root)
    store = shop_file.open_with(DataFolder(root), clock, KEYS)
    yield store
    assert store.open_units == 0
    store.close()


@pytest.fixture
def registry(shop: Store) -> Registry:
    """The services of the shop."""
    return Registry(shop)


@pytest.fixture
def receptionist() -> Actor:
    """Ana Prieto at desk 1, with reception's own permissions."""
    return actor_for(Person(2, "Ana Prieto", Role.RECEPTION), "1", FEATURES)


@pytest.fixture
def supervisor() -> Actor:
    """Marta Gil, with the supervisor's own permissions."""
    return actor_for(Person(4, "Marta Gil", Role.SUPERVISOR), "1", FEATURES)
