"""The places the program knows: countries, regions, and the Spanish provinces by postcode."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from atencion_desktop.base.paths import resource
from atencion_desktop.law.errors import UnknownPlace
from atencion_desktop.law.reader import read_record

_FILE = "places.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A country or one of its subdivisions (ISO 3166).

    ``community`` is the code of the autonomous community a Spanish province belongs to,
    ``postcode`` its first two digits; ``time_zone`` only where it differs from the country's.
    """

    code: str
    name: str
    community: str = ""
    postcode: str = ""
    time_zone: str = ""

    @property
    def country(self) -> str:
        """The country's code (``ES``)."""
        return self.code.partition("-")[0]

    @property
    def region(self) -> str:
        """What follows the country's code, empty for a country (``AN``)."""
        return self.code.partition("-")[2]

    @property
    def calendar_region(self) -> str:
        """The region whose public holidays apply: a province keeps its community's."""
        return (self.community or self.code).partition("-")[2]


def find_place(code: str) -> Place:
    """The place of that code, in any case; :class:`UnknownPlace` for any other."""
    place = _places().get(code.strip().upper())
    if place is None:
        raise UnknownPlace("place", code=code)
    return place


def countries() -> tuple[Place, ...]:
    """The countries, in the order they are offered."""
    return tuple(place for place in _places().values() if not place.region)


def regions(country: str) -> tuple[Place, ...]:
    """The regions a shop of that country chooses from (Spain: communities, not provinces)."""
    return tuple(
        place
        for place in _places().values()
        if place.country == country and place.region and not place.community
    )


def provinces(community: str = "") -> tuple[Place, ...]:
    """The Spanish provinces with their postcodes, of one community or all of them."""
    found = (place for place in _places().values() if place.postcode)
    return tuple(p for p in found if not community or community in (p.community, p.code))


def province_of(postcode: str) -> Place | None:
    """The Spanish province (or autonomous city) a postcode belongs to, ``None`` if none."""
    return next((place for place in provinces() if postcode.startswith(place.postcode)), None)


def community_of(postcode: str) -> Place | None:
    """The autonomous community a Spanish postcode belongs to, ``None`` if none."""
    province = province_of(postcode)
    return find_place(province.community or province.code) if province else None


@cache
def _places() -> dict[str, Place]:
    """Every place by its code."""
    with resource("law", _FILE).open("rb") as file:
        tables: list[Any] = tomllib.load(file)["place"]
    found = [read_record(table, Place, _FILE, f"place[{n}]") for n, table in enumerate(tables)]
    return {place.code: place for place in found}
