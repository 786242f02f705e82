"""``atencion self-test`` as an installed program runs it: one process, no screen, one answer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from atencion_desktop.base.command import Options
from atencion_desktop.base.errors import NoShop
from atencion_desktop.base.feature import CheckResult
from atencion_desktop.trials.self_test import NotProven, _try

PAPERS = {
    "complaint_receipt",
    "complaint_sheet",
    "deposit_slip",
    "delivery_slip",
    "ticket",
    "farewell_receipt",
}
TABS = {"reception", "customers", "complaints", "aftersales", "followup"}


@pytest.mark.long
def test_it_proves_the_shop_every_tab_and_every_paper(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "atencion_desktop", "self-test", "--json"]
    without_screen = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
    environment = {**without_screen, "TMPDIR": str(tmp_path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    answer = json.loads(done.stdout)
    assert done.returncode == 0, answer
    assert list(answer) == ["ok", "checks"]
    assert answer["ok"] is True
    expected = {f"paper_{name}" for name in PAPERS} | {f"tab_{name}" for name in TABS}
    expected |= {"shop", "shop_peru", "window", "integrity", "journal", "folios", "documents"}
    assert expected <= set(answer["checks"])
    assert all(check["ok"] and check["detail"] for check in answer["checks"].values())
    assert not any(tmp_path.glob("atencion-*"))


def _fail(error: Exception) -> str:
    raise error


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (NoShop(path="/nada"), "/nada"),
        (NotProven("El sello no se puede comprobar."), "El sello no se puede comprobar."),
        (OSError(28, "No space left"), "No space left"),
    ],
)
def test_whatever_goes_wrong_is_an_answer_and_exit_code_1(
    error: Exception, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    results: dict[str, CheckResult] = {}
    assert not _try(results, "paper_ticket", partial(_fail, error))
    assert _try(results, "shop", lambda: "Comercio creado.")
    assert Options(json=True).answer_checks(results) == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["ok"] is False
    checks = answer["checks"]
    assert checks["shop"] == {"ok": True, "detail": "Comercio creado."}
    assert not checks["paper_ticket"]["ok"] and said in checks["paper_ticket"]["detail"]
