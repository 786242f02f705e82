"""``atencion wait`` as another program uses it: rooms in, estimates out."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import Any

import pytest

from atencion_desktop.base.json_lines import answer_lines
from atencion_desktop.reception.estimator.asking import reply

ROOM: dict[str, Any] = {
    "now": "2026-03-02T10:15:00+01:00",
    "services": {"A": {"minutes": 8, "recent": [6.5, 9.1]}, "B": {"minutes": 3, "recent": []}},
    "desks": [
        {
            "id": "1",
            "serves": ["A", "B"],
            "open": True,
            "speed": 1.0,
            "busy": {"service": "A", "since": "2026-03-02T10:11:00+01:00"},
            "breaks": [["2026-03-02T11:00:00+01:00", "2026-03-02T11:20:00+01:00"]],
        }
    ],
    "waiting": [
        {
            "id": "A-011",
            "service": "A",
            "class": "ordinary",
            "arrived": "2026-03-02T10:02:00+01:00",
        },
        {
            "id": "B-004",
            "service": "B",
            "class": "appointment",
            "booked": "2026-03-02T10:20:00+01:00",
            "arrived": "2026-03-02T10:14:00+01:00",
        },
    ],
    "booked": [{"service": "A", "at": "2026-03-02T10:30:00+01:00"}],
    "credit_minutes": 15,
    "no_show": 0.05,
    "preferential_per_hour": 2.0,
    "ticket": {"service": "A", "class": "ordinary", "arrived": "2026-03-02T10:15:00+01:00"},
}


def ask(*rooms: Any) -> tuple[int, list[dict[str, Any]]]:
    """The exit code and the answers."""
    sink = io.StringIO()
    code = answer_lines((json.dumps(one) + "\n" for one in rooms), sink, reply)
    return code, [json.loads(line) for line in sink.getvalue().splitlines()]


def test_the_contracts_room_has_the_contracts_answer() -> None:
    code, (answer,) = ask(ROOM)
    assert code == 0
    assert list(answer) == [
        "mean", "median", "q10", "q20", "q80", "q90", "ahead", "desks_open",
    ]  # fmt: skip
    assert (answer["ahead"], answer["desks_open"]) == (2, 1)
    # About five minutes left, eight and a half for the first and three and a half for the other.
    assert 14 < answer["mean"] < 24
    assert answer["q10"] < answer["q20"] < answer["median"] < answer["q80"] < answer["q90"]


def test_the_same_seed_is_the_same_answer() -> None:
    _code, answers = ask({**ROOM, "seed": 7}, {**ROOM, "seed": 7}, {**ROOM, "seed": 8})
    assert answers[0] == answers[1] != answers[2]


def test_no_desk_open_is_a_reason_and_no_number() -> None:
    closed = {**ROOM["desks"][0], "open": False}
    assert ask({**ROOM, "desks": [closed]}, {**ROOM, "desks": []}) == (
        0,
        [{"mean": None, "why": "Sin puestos abiertos para este servicio."}] * 2,
    )


def test_what_is_left_out_has_its_usual_value() -> None:
    lean = {name: ROOM[name] for name in ("now", "services", "ticket")}
    lean["desks"] = [{"id": "1", "serves": ["A", "gone"], "open": True}]
    code, (answer,) = ask(lean)
    assert (code, answer["mean"], answer["ahead"]) == (0, 0.0, 0)


def changed(path: str, value: Any) -> dict[str, Any]:
    """The room with one thing changed."""
    copy: dict[str, Any] = json.loads(json.dumps(ROOM))
    *way, last = [int(step) if step.isdigit() else step for step in path.split("/")]
    place: Any = copy
    for step in way:
        place = place[step]
    place[last] = value
    return copy


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("now", "2026-03-02T10:15:00"),
        ("now", "2026-02-30T10:15:00+01:00"),
        ("now", 7),
        ("services", []),
        ("services", {}),
        ("services/A", 8),
        ("services/A/minutes", 0),
        ("services/A/minutes", -3),
        ("services/A/minutes", "8"),
        ("services/A/minutes", True),
        ("services/A/minutes", float("nan")),
        ("services/A/minutes", 10**400),
        ("services/A/recent", [6.5, None]),
        ("services/A/recent", 6.5),
        ("desks", {}),
        ("desks", [7]),
        ("desks/0/open", "yes"),
        ("desks/0/open", None),
        ("desks/0/speed", 0),
        ("desks/0/serves", [7]),
        ("desks/0/serves", "AB"),
        ("desks/0/busy", {"service": "Z", "since": "2026-03-02T10:11:00+01:00"}),
        ("desks/0/busy", {"service": "A"}),
        ("desks/0/breaks", [["2026-03-02T11:00:00+01:00"]]),
        ("desks/0/breaks", [["2026-03-02T11:20:00+01:00", "2026-03-02T11:00:00+01:00"]]),
        ("waiting/0/service", "Z"),
        ("waiting/0/class", "vip"),
        ("waiting/0/arrived", None),
        ("waiting/1/booked", None),
        ("booked", [{"service": "A"}]),
        ("credit_minutes", -1),
        ("no_show", 1.5),
        ("preferential_per_hour", "two"),
        ("ticket", None),
        ("ticket", {"service": "Z", "class": "ordinary", "arrived": "2026-03-02T10:15:00+01:00"}),
        ("seed", -1),
        ("seed", 1.5),
    ],
)
def test_a_bad_room_is_named_and_the_rest_go_on(path: str, value: Any) -> None:
    code, answers = ask(changed(path, value), ROOM)
    assert code == 2
    assert list(answers[0]) == ["error"]
    assert answers[1]["ahead"] == 2


@pytest.mark.parametrize("credit", [0, 1e9, 1e300])
def test_any_credit_is_taken(credit: float) -> None:
    code, (answer,) = ask({**ROOM, "credit_minutes": credit})
    assert (code, answer["ahead"]) == (0, 2)


def test_a_very_long_line_is_still_answered() -> None:
    crowd = [{**ROOM["waiting"][0], "id": f"A-{n}"} for n in range(5_000)]
    code, (answer,) = ask({**ROOM, "waiting": crowd})
    assert (code, answer["ahead"]) == (0, 5_000)
    assert answer["q20"] < answer["q80"]


def test_neither_the_toolkit_nor_the_database_is_imported() -> None:
    program = (
        "import sys; from atencion_desktop.cli import main; code = main(['wait']);"
        "heavy = {'PySide6', 'sqlalchemy', 'sqlcipher3', 'reportlab', 'pyhanko'};"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        input=b"{\n" + json.dumps(ROOM).encode() + b"\n",
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.decode().strip() == "[]"
    bad, good = (json.loads(line) for line in done.stdout.decode().splitlines())
    assert (list(bad), good["desks_open"]) == (["error"], 1)
