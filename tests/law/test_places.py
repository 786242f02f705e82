"""Places and postcodes: every community and province of Spain, and the other countries."""

from __future__ import annotations

import pytest

from atencion_desktop.law import postcode
from atencion_desktop.law.errors import UnknownPlace
from atencion_desktop.law.places import (
    community_of,
    countries,
    find_place,
    province_of,
    provinces,
    regions,
)

SIZES = {"ES": 19, "PE": 26, "CO": 33, "CL": 16, "AR": 24, "MX": 32, "EC": 24}


def test_the_countries_of_the_contract() -> None:
    assert [place.code for place in countries()] == ["ES", "PE", "CO", "CL", "AR", "MX", "EC"]


@pytest.mark.parametrize(("country", "count"), SIZES.items())
def test_regions_of_each_country(country: str, count: int) -> None:
    found = regions(country)
    assert len(found) == count
    assert all(place.name for place in found)


def test_every_postcode_prefix_of_spain_has_its_province_and_community() -> None:
    prefixes = [f"{number:02d}" for number in range(1, 53)]
    assert sorted(place.postcode for place in provinces()) == prefixes
    communities = {place.code for place in regions("ES")}
    assert {found.code for p in prefixes if (found := community_of(p + "001"))} == communities


@pytest.mark.parametrize(
    ("code", "province", "community"),
    [
        ("41001", "Sevilla", "ES-AN"),
        ("28013", "Madrid", "ES-MD"),
        ("39001", "Cantabria", "ES-CB"),
        ("08001", "Barcelona", "ES-CT"),
        ("51001", "Ceuta", "ES-CE"),
    ],
)
def test_a_postcode_tells_its_province(code: str, province: str, community: str) -> None:
    found, above = province_of(code), community_of(code)
    assert found is not None
    assert above is not None
    assert (found.name, above.code) == (province, community)


def test_provinces_of_a_community() -> None:
    assert len(provinces("ES-AN")) == 8
    assert [place.name for place in provinces("ES-ML")] == ["Melilla"]


def test_codes_in_any_case() -> None:
    assert find_place(" es-an ").name == "Andalucía"


@pytest.mark.parametrize("code", ["", "XX", "ES-XX", "FR", "Andalucía", "ES-"])
def test_unknown_places(code: str) -> None:
    with pytest.raises(UnknownPlace) as caught:
        find_place(code)
    assert caught.value.fields == {"code": code}


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ("41001", "ES-AN"),
        ("41001", "ES-SE"),
        ("41001", "ES"),
        ("15001", "PE-LIM"),
        ("110111", "CO"),
        ("832 0000", "CL"),
        ("C1425CLA", "AR"),
        ("06000", "MX"),
        ("170150", "EC"),
    ],
)
def test_right_postcodes(value: str, place: str) -> None:
    assert postcode.check(value, place).valid


@pytest.mark.parametrize(
    ("value", "place"), [("00001", "ES"), ("53001", "ES"), ("4100", "ES"), ("", "PE"), ("x", "AR")]
)
def test_wrong_postcodes_say_why(value: str, place: str) -> None:
    found = postcode.check(value, place)
    assert not found.valid
    assert found.why is not None
    assert found.why.code == "postcode.shape"


def test_a_postcode_of_another_province_says_whose_it_is() -> None:
    found = postcode.check("41001", "ES-MD")
    assert not found.valid
    assert found.why is not None
    assert "Sevilla" in found.why.text
