"""The demo shop: a believable business with a year of history, always the same one.

It is built once per version into the cache folder and copied from then on; what must be of this
very moment (who is in the room now) is added to the copy.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from datetime import time
from pathlib import Path

from atencion_desktop.app import FEATURES, load_tables, make_shop, open_store, system_actor
from atencion_desktop.base.actor import Call, Role
from atencion_desktop.base.clock import Clock, FixedClock, SystemClock
from atencion_desktop.base.demo import Demo
from atencion_desktop.base.paths import DataFolder, cache_folder
from atencion_desktop.base.version import PROGRAM_VERSION
from atencion_desktop.reception.demo import liven
from atencion_desktop.staff.rules import NewService, Opening, Shop
from atencion_desktop.staff.setup import ShopPlan
from atencion_desktop.store.schema import SCHEMA
from atencion_desktop.store.store import Store

SEED = 1984
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
PEOPLE = (
    ("Ana Prieto", Role.RECEPTION),
    ("Rocío Benítez", Role.RECEPTION),
    ("Luis Ortega", Role.TECHNICIAN),
    ("Marta Gil", Role.SUPERVISOR),
)
ADMINISTRATOR = "Jorge Sanz"


def plan() -> ShopPlan:
    """Three desks, six services, five people, a split working day."""
    return ShopPlan(
        shop=SHOP,
        administrator=ADMINISTRATOR,
        people=PEOPLE,
        services=(
            NewService("A", "Atención general", 8, 20, _GENERAL),
            NewService("B", "Posventa", 11, 30, _AFTERSALES),
            NewService("C", "Cambios y devoluciones", 6, 20),
            NewService("D", "Entregas y recogidas", 4, 15),
            NewService("E", "Financiación", 15, 40),
            NewService("F", "Presupuestos", 10, 30),
        ),
        desks=("1", "2", "3"),
        open_desks=("1", "2", "3"),
        hours=tuple(
            Opening(weekday, opens, closes)
            for weekday in range(6)
            for opens, closes in ((time(9, 30), time(13, 30)), (time(17), time(20, 30)))
            if weekday < 5 or opens.hour < 12
        ),
    ).checked()


_GENERAL = "Salude por su nombre. Pregunte qué necesita. Resuma antes de terminar."
_AFTERSALES = "Pida la factura o el número de serie. Anote el defecto con palabras del cliente."


def build(folder: DataFolder, clock: FixedClock, *, lively: bool = True) -> None:
    """Make the demo shop in an empty folder, its history ending at the clock's instant."""
    make_shop(folder, plan(), encryption=False, clock=clock)
    store = open_store(folder, clock)
    try:
        load_tables()
        demo = demo_of(store)
        for feature in FEATURES:
            if feature.demo is not None:
                feature.demo(demo)
        if lively:
            liven(demo_of(store))
    finally:
        store.close()


def demo_of(store: Store, caller: Callable[[], Call] | None = None) -> Demo:
    """What the features share while they fill a shop up to the store's present instant."""
    actor = system_actor()
    return Demo(
        store=store,
        call=caller or (lambda: Call(actor)),
        now=store.clock.now(),
        zone=SHOP.zone,
        chance=random.Random(SEED),
    )


def copy_to(folder: DataFolder, clock: Clock | None = None) -> None:
    """A demo shop of this moment in an empty folder, from the cache where it is already there."""
    now = clock or SystemClock()
    kept = _cached(now)
    shutil.copytree(kept.root, folder.root, dirs_exist_ok=True)
    store = open_store(folder, now)
    try:
        liven(demo_of(store))
    finally:
        store.close()


def is_built() -> bool:
    """Whether this version's demo shop lies in the cache already."""
    return _kept().exists()


def _kept() -> Path:
    """Where this version's demo shop is kept."""
    return cache_folder() / f"demo-{PROGRAM_VERSION}-{SCHEMA}"


def _cached(clock: Clock) -> DataFolder:
    """The demo shop of this version, built now if it never was; two builders do not disturb."""
    kept = _kept()
    if not kept.exists():
        growing = Path(f"{kept}.{os.getpid()}")
        shutil.rmtree(growing, ignore_errors=True)
        build(DataFolder(growing), FixedClock(clock.now()), lively=False)
        try:
            growing.rename(kept)
        except OSError:
            shutil.rmtree(growing)
    return DataFolder(kept)
