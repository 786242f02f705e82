"""Every library and font that comes with the program is named in the notices."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import distribution

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from resources.build import ROOT

NOTICES = (ROOT / "installer" / "THIRD_PARTY.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
FONTS = [path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*.ttf")]


def named() -> set[str]:
    """The packages of the first column of the table."""
    rows = re.findall(r"^\| ([^|`]+) \|", NOTICES, flags=re.MULTILINE)
    return {canonicalize_name(name) for row in rows for name in row.split(", ")}


def needed(requirement: Requirement, found: set[str]) -> None:
    """Collect a requirement and all that it requires on this system."""
    name = canonicalize_name(requirement.name)
    extras = requirement.extras or {""}
    if name in found and not requirement.extras:
        return
    found.add(name)
    for line in distribution(name).requires or []:
        inner = Requirement(line)
        if inner.marker is None or any(inner.marker.evaluate({"extra": e}) for e in extras):
            needed(inner, found)


def test_every_library_at_run_time_is_named() -> None:
    found: set[str] = set()
    for line in PROJECT["dependencies"]:
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate():
            needed(requirement, found)
    assert found - named() == set()


@pytest.mark.parametrize("font", FONTS)
def test_every_font_is_named(font: str) -> None:
    assert f"`{font}`" in NOTICES


def test_constraints_pin_every_library_by_name_and_version_only() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", line) for line in pins)
    pinned = {canonicalize_name(line.split("==")[0]) for line in pins}
    declared = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["test"]]
    assert {canonicalize_name(Requirement(line).name) for line in declared} <= pinned
