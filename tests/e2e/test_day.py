"""A whole day at the counter, driven through the real window, then looked at from outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

pytestmark = pytest.mark.long


@dataclass(frozen=True, slots=True)
class Day:
    """What the tour answered, and where it left everything."""

    report: dict[str, Any]
    out: Path
    data: Path

    def papers(self, kind: str) -> list[Path]:
        return sorted(self.out.glob(f"*-{kind}.pdf"))


def _atencion(*arguments: str, timeout: int = 240) -> subprocess.CompletedProcess[str]:
    """The program as a process of its own."""
    command = [sys.executable, "-m", "atencion_desktop", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=timeout, env=os.environ
    )


def _read(command: Sequence[str]) -> str:
    """What another program says of a file."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    folder = tmp_path_factory.mktemp("day")
    out, data = folder / "out", folder / "vega"
    cache = os.environ.get("ATENCION_CACHE")
    os.environ["ATENCION_CACHE"] = str(folder / "cache")
    try:
        done = _atencion("tour", str(out), "--data", str(data), "--json")
    finally:
        os.environ.pop("ATENCION_CACHE")
        if cache is not None:
            os.environ["ATENCION_CACHE"] = cache
    assert done.stdout, done.stderr
    return Day(json.loads(done.stdout), out, data)


@pytest.mark.timeout(300)
def test_every_step_of_the_day_goes_well(day: Day) -> None:
    failed = [step for step in day.report["steps"] if not step["ok"]]
    assert failed == []
    assert all(day.report["checks"].values()), day.report["checks"]
    assert set(day.report) == {"steps", "pictures", "documents", "checks"}


def test_the_window_keeps_to_a_small_counter_screen(day: Day) -> None:
    sizes = {
        (image.width(), image.height())
        for image in (QImage(picture) for picture in day.report["pictures"])
    }
    assert sizes == {(1366, 768)}


def test_the_complaint_is_sealed_and_other_programs_agree(day: Day) -> None:
    (sheet,) = day.papers("complaint_sheet")
    signature = _read(["pdfsig", "-nocert", str(sheet)])
    assert "Signature is Valid" in signature
    assert "Total document signed" in signature
    text = _read(["pdftotext", "-layout", str(sheet), "-"])
    assert "Ejemplar para la persona reclamante" in text
    assert "Ejemplar para el establecimiento" in text
    assert "Ha pasado una semana" in text
    assert "art. 21.3" in text
    assert "hoja oficial" in text


def test_both_slips_say_what_was_left_and_what_was_done(day: Day) -> None:
    (deposit,), (delivery,) = day.papers("deposit"), day.papers("delivery")
    assert "huele a quemado" in _read(["pdftotext", "-layout", str(deposit), "-"])
    assert "Se cambia la resistencia" in _read(["pdftotext", "-layout", str(delivery), "-"])
    for paper in (deposit, delivery):
        _read(["qpdf", "--check", str(paper)])
        assert "Signature is Valid" in _read(["pdfsig", "-nocert", str(paper)])


def test_the_receipt_recalls_what_both_sides_promised(day: Day) -> None:
    (receipt,) = day.papers("farewell")
    text = _read(["pdftotext", "-layout", str(receipt), "-"])
    assert "Llamar con la respuesta" in " ".join(text.split())
    assert "foto de la factura" in " ".join(text.split())


def test_the_shop_knows_its_papers_and_an_altered_one_is_caught(day: Day, tmp_path: Path) -> None:
    (sheet,) = day.papers("complaint_sheet")
    known = _atencion("verify", str(sheet), "--data", str(day.data), "--json")
    answer = json.loads(known.stdout)
    assert (known.returncode, answer["intact"], answer["known"]) == (0, True, True)
    altered = tmp_path / "altered.pdf"
    altered.write_bytes(sheet.read_bytes() + b"\n% one more line")
    assert _atencion("verify", str(altered), "--data", str(day.data)).returncode == 1


def test_the_shop_is_whole_afterwards(day: Day) -> None:
    checked = _atencion("check", "--data", str(day.data), "--json")
    assert checked.returncode == 0, checked.stdout
    assert json.loads(checked.stdout)["ok"] is True


def test_the_tour_never_works_in_a_shop_with_data(day: Day, tmp_path: Path) -> None:
    refused = _atencion("tour", str(tmp_path / "out"), "--data", str(day.data))
    assert refused.returncode == 2
    assert len(refused.stderr.strip().splitlines()) == 1
