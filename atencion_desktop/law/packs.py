"""Law packs: one TOML file per country and region, a region's records laid over its country's.

Tables merge key by key. Records that carry an ``id`` add up, the region's taking the place of the
country's record of the same ``id``; every other list of the region replaces the country's.
"""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.base.paths import resource
from atencion_desktop.law.errors import BadPack
from atencion_desktop.law.model import Pack
from atencion_desktop.law.places import Place, find_place
from atencion_desktop.law.reader import read_record
from atencion_desktop.law.sheet import Paper
from atencion_desktop.law.words import Remark, remark


def pack(place: str) -> Pack:
    """The law of a place; :class:`~.errors.UnknownPlace` where there is no such place."""
    return _pack(find_place(place).code)


def paper(place: str) -> Paper:
    """The complaint sheet that the program prints there: mode, title, copies, texts, folio."""
    return pack(place).paper


def borrowed(law: Pack) -> Remark | None:
    """Says so where a region without a pack is answered by its country's rules."""
    if law.own:
        return None
    place = find_place(law.place)
    if place.community:
        community = find_place(place.community)
        return remark(
            "pack.province",
            tr_noop(
                "{place} es una provincia: se aplican solo las normas de {country}. "
                "Para las de {community}, use {code}."
            ),
            place=place.name,
            country=find_place(place.country).name,
            community=community.name,
            code=community.code,
        )
    return remark(
        "pack.country",
        tr_noop(
            "No se conocen normas propias de {place}: se aplican las de {country}. "
            "Compruebe si la región tiene otras."
        ),
        place=place.name,
        country=find_place(place.country).name,
    )


def unchecked(law: Pack, day: date) -> Remark | None:
    """Says so where the official calendar of that day's year may still change."""
    if day.year <= law.calendar.checked:
        return None
    return remark(
        "calendar.unchecked",
        tr_noop(
            "El calendario oficial de {year} aún puede cambiar (comprobado hasta {checked}): "
            "confirme los festivos."
        ),
        year=day.year,
        checked=law.calendar.checked,
    )


def pack_files() -> tuple[str, ...]:
    """The places that have a file of their own (``ES``, ``ES-AN``…)."""
    files = sorted(resource("law").glob("*.toml"))
    return tuple(file.stem.upper() for file in files if file.name != "places.toml")


@cache
def _pack(code: str) -> Pack:
    """The merged pack of a known place."""
    place = find_place(code)
    own = _table(code)
    table = _table(place.country)
    if place.region:
        table = merge(table, own)
    table["time_zone"] = _time_zone(place) or table.get("time_zone", "")
    table |= {"place": code, "name": place.name, "own": bool(own)}
    return read_record(table, Pack, f"{code.lower()}.toml")


def _time_zone(place: Place) -> str:
    """The place's own time zone, a province's being its community's; empty: the country's."""
    return place.time_zone or (find_place(place.community).time_zone if place.community else "")


def _table(code: str) -> dict[str, Any]:
    """The bare content of a place's file."""
    return read_table(resource("law", f"{code.lower()}.toml"))


def read_table(path: Path) -> dict[str, Any]:
    """The bare content of a pack's file, empty where there is none; :class:`BadPack` if broken."""
    if not path.is_file():
        return {}
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except tomllib.TOMLDecodeError as error:
        raise BadPack(file=path.name, reason=str(error)) from error


def merge(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    """``above`` laid over ``below``; neither is changed."""
    merged = dict(below)
    for key, value in above.items():
        merged[key] = _merged_value(below.get(key), value)
    return merged


def _merged_value(below: Any, above: Any) -> Any:
    """One key of :func:`merge`."""
    if isinstance(below, dict) and isinstance(above, dict):
        return merge(below, above)
    if _records(below) and _records(above):
        by_id = {record["id"]: record for record in below} | {one["id"]: one for one in above}
        return list(by_id.values())
    return above


def _records(value: Any) -> bool:
    """Whether a value is a list of records with an ``id``."""
    return isinstance(value, list) and all(isinstance(v, dict) and "id" in v for v in value)
