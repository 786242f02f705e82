"""The changelog can be read by a machine: newest first, known headings."""

from __future__ import annotations

import re
from datetime import date

from atencion_desktop.base.version import PROGRAM_VERSION
from resources.build import ROOT

HEADING = re.compile(r"^## \[(?P<version>[^]]+)\](?: - (?P<day>\d{4}-\d{2}-\d{2}))?$", re.MULTILINE)
KINDS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
TEXT = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
RELEASES = [(found["version"], found["day"]) for found in HEADING.finditer(TEXT)]


def test_what_is_not_released_comes_first() -> None:
    assert RELEASES[0] == ("Unreleased", None)


def test_releases_are_dated_newest_first() -> None:
    days = [date.fromisoformat(day or "") for _, day in RELEASES[1:]]
    versions = [tuple(int(part) for part in version.split(".")) for version, _ in RELEASES[1:]]
    assert days == sorted(days, reverse=True)
    assert versions == sorted(versions, reverse=True)


def test_no_release_is_newer_than_the_program() -> None:
    assert all(version <= PROGRAM_VERSION for version, _ in RELEASES[1:])


def test_only_known_kinds_of_change_each_with_entries() -> None:
    sections = re.split(r"^### ", TEXT, flags=re.MULTILINE)[1:]
    assert sections
    for section in sections:
        kind, _, body = section.partition("\n")
        assert kind in KINDS
        assert body.lstrip().startswith("- ")
