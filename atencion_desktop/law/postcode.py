"""Postcodes: their shape in each country, and in Spain the province they belong to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.law.places import Place, community_of, find_place, province_of
from atencion_desktop.law.words import Remark, remark

_SHAPES = {
    "ES": r"[0-9]{5}",
    "PE": r"[0-9]{5}",
    "CO": r"[0-9]{6}",
    "CL": r"[0-9]{7}",
    "AR": r"[0-9]{4}|[A-Z][0-9]{4}[A-Z]{3}",
    "MX": r"[0-9]{5}",
    "EC": r"[0-9]{6}",
}


@dataclass(frozen=True, slots=True)
class Postcode:
    """``province`` and ``community`` are known for Spain only; ``why`` says what does not fit."""

    valid: bool
    normal: str
    province: Place | None = None
    community: Place | None = None
    why: Remark | None = None


def check(value: str, place: str) -> Postcode:
    """Check a postcode in a country, or against a Spanish community or province."""
    where = find_place(place)
    normal = re.sub(r"[\s.-]", "", value).upper()
    if not re.fullmatch(_SHAPES[where.country], normal, re.ASCII):
        return Postcode(False, normal, why=_misshapen())
    if where.country != "ES":
        return Postcode(True, normal)
    province = province_of(normal)
    if province is None:
        return Postcode(False, normal, why=_misshapen())
    community = community_of(normal)
    why = None
    if where.region and where not in (province, community):
        why = remark(
            "postcode.elsewhere",
            tr_noop("El código postal {postcode} es de {province}, no de {place}."),
            postcode=normal,
            province=province.name,
            place=where.name,
        )
    return Postcode(why is None, normal, province, community, why)


def _misshapen() -> Remark:
    """No postcode looks like that."""
    return remark("postcode.shape", tr_noop("No es un código postal de este país: revíselo."))
