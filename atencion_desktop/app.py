"""The composition root: the only place that knows all features and builds engine and services."""

from __future__ import annotations

import getpass
import importlib
import threading
from typing import TYPE_CHECKING, Any, TypeVar, cast

from atencion_desktop.aftersales.feature import FEATURE as AFTERSALES
from atencion_desktop.base.actor import Actor, Call, Role
from atencion_desktop.base.clock import Clock, SystemClock
from atencion_desktop.base.feature import Feature
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.commitments.feature import FEATURE as COMMITMENTS
from atencion_desktop.complaints.feature import FEATURE as COMPLAINTS
from atencion_desktop.customers.feature import FEATURE as CUSTOMERS
from atencion_desktop.followup.feature import FEATURE as FOLLOWUP
from atencion_desktop.knowledge.feature import FEATURE as KNOWLEDGE
from atencion_desktop.reception.feature import FEATURE as RECEPTION
from atencion_desktop.staff.feature import FEATURE as STAFF
from atencion_desktop.staff.permissions import permissions_of
from atencion_desktop.store.store import Store

if TYPE_CHECKING:
    from atencion_desktop.staff.setup import MadeShop, ShopPlan

T = TypeVar("T")

FEATURES: tuple[Feature, ...] = (
    STAFF,
    KNOWLEDGE,
    CUSTOMERS,
    COMMITMENTS,
    RECEPTION,
    COMPLAINTS,
    AFTERSALES,
    FOLLOWUP,
)


class Registry:
    """The one instance of each service of an open shop, built when first asked for."""

    def __init__(self, store: Store, features: tuple[Feature, ...] = FEATURES) -> None:
        """Know the features; build nothing yet."""
        self._built: dict[type[Any], object] = {type(store): store}
        self._features = {feature.name: feature for feature in features}
        self._lock = threading.RLock()

    def get(self, kind: type[T]) -> T:
        """The service of that class; ``LookupError`` when no feature provides it."""
        with self._lock:
            if kind not in self._built:
                self._build(kind.__module__.split(".")[1])
            return cast("T", self._built[kind])

    def _build(self, feature: str) -> None:
        """Ask the feature that the class lives in for its services."""
        for service in self._features[feature].provide(self):
            self._built[type(service)] = service


def open_store(
    folder: DataFolder,
    clock: Clock | None = None,
    *,
    database: str | None = None,
    checked: bool = False,
) -> Store:
    """The shop of a data folder, or of the server that ``database`` names.

    ``checked`` reads the whole file first (commands that write). The recovery code, where no
    keyring holds the key, comes from ``ATENCION_RECOVERY``.
    """
    from atencion_desktop.store import opening

    return opening.open_store(folder, clock or SystemClock(), database=database, checked=checked)


def system_actor(desk: str | None = None) -> Actor:
    """Whoever runs a command: the system's user, who may do everything, and the journal says so."""
    role = Role.ADMINISTRATOR
    return Actor(f"{getpass.getuser()} (sistema)", role, permissions_of(role, FEATURES), desk=desk)


def load_tables() -> None:
    """Make every feature's rows known to the ORM."""
    importlib.import_module("atencion_desktop.store.tables")
    for feature in FEATURES:
        feature.tables()


def make_shop(
    folder: DataFolder,
    plan: ShopPlan,
    *,
    encryption: bool,
    database: str | None = None,
    clock: Clock | None = None,
) -> MadeShop:
    """Make a shop from a checked plan, with its own certificate to seal papers."""
    from atencion_desktop.paper import certificate
    from atencion_desktop.staff.setup import MadeShop, set_up
    from atencion_desktop.store import opening

    now = clock or SystemClock()
    passwords: list[str] = []

    def fill(store: Store) -> None:
        passwords.append(set_up(store, Call(system_actor()), plan)[1])
        certificate.create_certificate(folder.keys, plan.shop.name, now.now())

    store, recovery = opening.create_store(
        folder, now, encryption=encryption, database=database, fill=fill
    )
    store.close()
    return MadeShop(passwords[0], recovery)
