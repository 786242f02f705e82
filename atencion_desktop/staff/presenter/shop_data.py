"""The shop's own data while they are typed: places to choose from, and what looks wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QObject, Signal

from atencion_desktop.base.i18n import tr
from atencion_desktop.law.places import countries, regions
from atencion_desktop.staff.rules import Shop
from atencion_desktop.staff.shop_check import (
    TAX_NAMES,
    Note,
    community_of,
    postcode_note,
    province_of,
    tax_note,
)

Choices = tuple[tuple[str, str], ...]
"""Code and name of each."""


@dataclass(frozen=True, slots=True)
class ShopDataState:
    """``shop`` as typed. ``notes`` and ``errors`` by field; ``regions`` of the chosen country."""

    shop: Shop
    tax_name: str = "NIF"
    province: str = ""
    regions: Choices = ()
    notes: Mapping[str, Note] = field(default_factory=lambda: MappingProxyType({}))
    errors: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


class ShopDataPresenter(QObject):
    """Thinks along while the shop's data are typed; keeps nothing."""

    state_changed = Signal(object)

    def __init__(self, shop: Shop, parent: QObject | None = None) -> None:
        """Begin with a shop."""
        super().__init__(parent)
        self.state = ShopDataState(shop)
        self._finished: frozenset[str] = frozenset()
        self.show_shop(shop)

    @property
    def countries(self) -> Choices:
        """The countries to choose from."""
        return tuple((place.code, place.name) for place in countries())

    def show_shop(self, shop: Shop) -> None:
        """Put another shop in place of what was typed."""
        self._finished = frozenset()
        self._think(shop, MappingProxyType({}))

    def type(self, **values: Any) -> None:
        """Something was typed or chosen; what was wrong with those fields is forgotten."""
        shop = replace(self.state.shop, **values)
        if "country" in values:
            shop = replace(shop, place=shop.country)
        if "postcode" in values:
            shop = replace(shop, place=community_of(shop.postcode, shop.country) or shop.place)
        errors = {name: text for name, text in self.state.errors.items() if name not in values}
        self._think(shop, errors)

    def leave(self, name: str) -> None:
        """The keyboard left a field: what it holds is now meant."""
        self._finished |= {name}
        self._think(self.state.shop, self.state.errors)

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """What was refused, by field."""
        placed = {("region" if name == "place" else name): text for name, text in errors.items()}
        self._think(self.state.shop, placed)

    def _think(self, shop: Shop, errors: Mapping[str, str]) -> None:
        """Say what is to be said about what is typed now."""
        notes = {
            "tax_id": tax_note(shop.tax_id, shop.country, finished="tax_id" in self._finished),
            "postcode": postcode_note(
                shop.postcode, shop.place, finished="postcode" in self._finished
            ),
        }
        self.state = ShopDataState(
            shop=shop,
            tax_name=tr(TAX_NAMES.get(shop.country, "NIF")),
            province=province_of(shop.postcode, shop.country),
            regions=(("", tr("Sin indicar")), *_regions(shop.country)),
            notes={name: note for name, note in notes.items() if note is not None},
            errors=errors,
        )
        self.state_changed.emit(self.state)


def _regions(country: str) -> Choices:
    """Code and name of the regions of a country."""
    return tuple((place.code, place.name) for place in regions(country))
