"""``pip install .`` gives every command: forms and resources travel inside the wheel."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from atencion_desktop.base.version import PROGRAM_VERSION
from resources.build import ICONS, ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    subprocess.run([*build, "--directory", str(folder)], cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel's contents, as pip would lay them."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python far from the checkout, on the installed copy."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=installed.parent,
        env={**os.environ, "PYTHONPATH": str(installed), "PYTHONUTF8": "1"},
        input="",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_forms_resources_and_licences_are_inside(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert f"atencion_desktop/_resources/icons/{next(ICONS.glob('*.svg')).name}" in names
    assert "atencion_desktop/_ui/README.md" in names
    info = f"atencion_desktop-{PROGRAM_VERSION}.dist-info"
    assert f"{info}/licenses/LICENSE" in names
    assert f"{info}/licenses/installer/THIRD_PARTY.md" in names


def test_the_console_script_is_declared(installed: Path) -> None:
    entry = next(installed.glob("*.dist-info/entry_points.txt")).read_text(encoding="utf-8")
    assert "atencion = atencion_desktop.cli:main" in entry


def test_its_own_resources_are_used(installed: Path) -> None:
    code = "from atencion_desktop.base.paths import resource; print(resource('icons', 'user.svg'))"
    done = run(installed, "-c", code)
    assert Path(done.stdout.strip()) == installed / "atencion_desktop/_resources/icons/user.svg"
    assert Path(done.stdout.strip()).exists()


@pytest.mark.parametrize("arguments", [["--version"], ["law"]])
def test_commands_run_from_the_installed_copy(arguments: list[str], installed: Path) -> None:
    done = run(installed, "-m", "atencion_desktop", *arguments)
    assert (done.returncode, done.stderr) == (0, "")
