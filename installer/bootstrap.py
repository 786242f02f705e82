"""Turn a checkout into a running program, with nothing but Python's standard library.

python3 installer/bootstrap.py demo [options of atencion]   the demo shop; without a display, a tour
python3 installer/bootstrap.py test [options of pytest]     lint, types, architecture, tests

Makes ``.venv``, installs with the exact versions of ``constraints.txt`` and the system packages
of ``installer/packages.txt`` where it may; otherwise it prints the one line to run and stops.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "atencion-installed.txt"
PACKAGES = ROOT / "installer" / "packages.txt"
INPUTS = ("pyproject.toml", "constraints.txt")
"""What decides whether the environment is still the right one."""
TOUR = ROOT / "tour"
OLDEST_PYTHON = (3, 11)
CANNOT = 3
"""Exit code when the machine lacks something that only a person can add."""
GROUPS = {"demo": ("run",), "test": ("run", "test")}
"""Groups of ``packages.txt`` that each command needs."""
TARGETS = {"demo": ".", "test": ".[dev]"}
"""What pip installs for each command."""
PROBE = "import PySide6.QtWidgets, PySide6.QtPrintSupport, PySide6.QtPdf, PySide6.QtSvg"

LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def main(arguments: Sequence[str]) -> int:
    """Prepare what the command needs, then run it; gives its exit code."""
    if sys.version_info < OLDEST_PYTHON:
        print("Atención needs Python 3.11 or newer.", file=sys.stderr)
        return CANNOT
    if not arguments or arguments[0] not in GROUPS:
        print(__doc__, file=sys.stderr)
        return 2
    command, options = arguments[0], list(arguments[1:])
    needed = read_packages(PACKAGES.read_text(encoding="utf-8"), GROUPS[command])
    if not (system_has(needed) and make_venv() and install(command)):
        return CANNOT
    return run_demo(options) if command == "demo" else run_checks(options)


# --- system packages ----------------------------------------------------------------------------


def read_packages(text: str, groups: Iterable[str]) -> list[tuple[str, ...]]:
    """The packages of those groups, each with its alternative names."""
    wanted = set(groups)
    found: list[tuple[str, ...]] = []
    group = ""
    for line in text.splitlines():
        entry = line.split("#")[0].strip()
        if entry.startswith("["):
            group = entry.strip("[]")
        elif entry and group in wanted:
            found.append(tuple(name.strip() for name in entry.split("|")))
    return found


def missing_packages(needed: Iterable[tuple[str, ...]], installed: set[str]) -> list[str]:
    """The first name of every package of which no alternative is installed."""
    return [names[0] for names in needed if not installed.intersection(names)]


def installed_packages(needed: Iterable[tuple[str, ...]]) -> set[str]:
    """Which of those names dpkg holds as installed."""
    names = [name for alternatives in needed for name in alternatives]
    query = ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\\n", *names]
    done = subprocess.run(query, capture_output=True, text=True, check=False)
    pairs = (line.split() for line in done.stdout.splitlines())
    return {pair[0] for pair in pairs if pair[1:] == ["installed"]}


def system_has(needed: list[tuple[str, ...]]) -> bool:
    """Install what is missing where it may; otherwise say the one line to run."""
    if not shutil.which("dpkg-query"):
        return True  # not Debian: Qt itself is asked after the installation
    missing = missing_packages(needed, installed_packages(needed))
    if not python().exists() and importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")  # Debian packs it apart from Python
    return not missing or apt_install(missing)


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages as root or through sudo without a password."""
    command = apt_command(packages)
    prefix = privilege()
    if prefix is None or not shutil.which("apt-get"):
        return ask_for(packages)
    print("Installing system packages:", " ".join(packages), flush=True)
    refresh = ["apt-get", "-qq", "update"]
    # The lists of a fresh machine are empty or old: only then are they fetched.
    if quietly([*prefix, *command]) or (
        quietly([*prefix, *refresh]) and quietly([*prefix, *command], show=True)
    ):
        return True
    return ask_for(packages)


def apt_command(packages: Iterable[str]) -> list[str]:
    """The command that installs those packages without asking anything."""
    quiet = ["-qq", "-o", "Dpkg::Use-Pty=0"]
    return ["apt-get", *quiet, "install", "--yes", "--no-install-recommends", *packages]


def privilege() -> list[str] | None:
    """What to write before a command to run it as root; None where that is not allowed."""
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.name != "nt" and os.geteuid() == 0:
        return quiet
    if shutil.which("sudo") and quietly(["sudo", "-n", "true"]):
        return ["sudo", "-n", *quiet]
    return None


def ask_for(packages: Iterable[str]) -> bool:
    """Say the one line that a person has to run; always False."""
    line = "sudo apt-get install --yes --no-install-recommends " + " ".join(packages)
    print(f"System packages are missing. Run this line, then repeat:\n  {line}", file=sys.stderr)
    return False


# --- virtual environment ------------------------------------------------------------------------


def python() -> Path:
    """The Python inside ``.venv``. Tools run as its modules: their scripts break when moved."""
    return VENV / "Scripts" / "python.exe" if os.name == "nt" else VENV / "bin" / "python"


def make_venv() -> bool:
    """Make ``.venv`` unless it is there and its Python still exists."""
    if python().exists():
        return True
    return quietly([sys.executable, "-m", "venv", "--clear", str(VENV)], show=True)


def fingerprint() -> str:
    """Changes whenever the environment has to be installed again."""
    parts = [str(ROOT), *((ROOT / name).read_text(encoding="utf-8") for name in INPUTS)]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def needs_install(command: str, stamp: str, now: str) -> bool:
    """Whether what the stamp tells (``fingerprint command``) is not enough for this command."""
    known, _, done_for = stamp.strip().partition(" ")
    enough = {"demo": ("demo", "test"), "test": ("test",)}[command]
    return known != now or done_for not in enough


def install(command: str) -> bool:
    """Install the program and what it depends on, once per change of the two input files."""
    stamp = STAMP.read_text(encoding="utf-8") if STAMP.exists() else ""
    if not needs_install(command, stamp, fingerprint()):
        return True
    print("Installing into .venv (the first time this takes a minute or two)…", flush=True)
    compiled = [str(python()), "-m", "compileall", "-q", "atencion_desktop"]
    if not (quietly(pip_command(command), show=True) and quietly(compiled, show=True)):
        return False
    if not quietly([str(python()), "-c", PROBE], show=True):
        print("Qt cannot load its system libraries (see above).", file=sys.stderr)
        return False
    STAMP.write_text(f"{fingerprint()} {command}\n", encoding="utf-8")
    return True


def pip_command(command: str) -> list[str]:
    """Install in place, with exactly the versions of the constraints."""
    quiet = ["--quiet", "--disable-pip-version-check", "--no-input"]
    pinned = ["--constraint", "constraints.txt"]
    return [str(python()), "-m", "pip", "install", *quiet, *pinned, "-e", TARGETS[command]]


# --- running ------------------------------------------------------------------------------------


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can open here."""
    if not platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def demo_command(options: Sequence[str], *, display: bool) -> list[str]:
    """The window on the demo shop, or the tour into a folder."""
    what = ["--demo"] if display else ["tour", str(TOUR)]
    return [str(python()), "-m", "atencion_desktop", *what, *options]


def run_demo(options: Sequence[str]) -> int:
    """Open the demo shop; without a display, drive the tour and say where its papers are."""
    display = has_display(sys.platform, os.environ)
    if not display:
        print("There is no display: driving the tour of a working day instead.", flush=True)
    code = subprocess.run(
        demo_command(options, display=display), env=child_environment(), check=False
    ).returncode
    if not display and TOUR.is_dir():
        print(f"Pictures and PDFs are in {TOUR}")
    return code


def check_commands() -> dict[str, list[str]]:
    """What is checked before the tests, by name."""
    module = [str(python()), "-m"]
    return {
        "ruff check": [*module, "ruff", "check"],
        "ruff format": [*module, "ruff", "format", "--check"],
        "mypy": [*module, "mypy"],
        "lint-imports": [str(python()), "-c", LINT_IMPORTS],
    }


def run_checks(options: Sequence[str]) -> int:
    """Lint, types and architecture, then the tests, whose closing line ends the output."""
    results = [check(name, command) for name, command in check_commands().items()]
    tests = [str(python()), "-m", "pytest", *options]
    results.append(
        subprocess.run(tests, cwd=ROOT, env=child_environment(), check=False).returncode == 0
    )
    return 0 if all(results) else 1


def check(name: str, command: list[str]) -> bool:
    """Run one check: a line when it passes, all it says when it does not."""
    began = time.monotonic()
    passed = quietly(command, show=True)
    verdict = "ok" if passed else "FAILED"
    print(f"{name}: {verdict} ({time.monotonic() - began:.1f} s)", flush=True)
    return passed


def quietly(command: list[str], *, show: bool = False) -> bool:
    """Run a command in the checkout; what it said is shown only when it failed, if at all."""
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=child_environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        print(error, file=sys.stderr)
        return False
    if done.returncode and show:
        print(done.stdout.strip(), file=sys.stderr, flush=True)
    return done.returncode == 0


def child_environment() -> dict[str, str]:
    """The environment of everything run here: bytecode is kept, builds are pinned as well."""
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PIP_CONSTRAINT"] = environment["PIP_BUILD_CONSTRAINT"] = "constraints.txt"
    return environment


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
