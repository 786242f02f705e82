"""``atencion verify`` beside a shop that cannot be asked: no wrong answer for lack of a key."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from atencion_desktop.cli import main

_PLAIN = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "papel.pdf"
    path.write_bytes(_PLAIN)
    return path


def test_without_a_shop_an_unsigned_paper_says_nothing(
    tmp_path: Path, paper: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", str(paper), "--data", str(tmp_path / "nada"), "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert (answer["intact"], answer["known"]) == (None, False)


def test_a_shop_that_cannot_be_opened_is_said_and_not_taken_for_a_no(
    tmp_path: Path, paper: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "vega"
    shop = ["--name", "Vega", "--tax-id", "B41000001", "--place", "ES-AN"]
    assert main(["init", "--data", str(folder), *shop, "--encryption", "on"]) == 0
    capsys.readouterr()
    assert main(["verify", str(paper), "--data", str(folder)]) == 3
    assert "cifrado" in capsys.readouterr().err
