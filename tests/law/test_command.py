"""``atencion law`` as a process: lines in and out, what is refused, and nothing heavy loaded."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.law.asking import ask_lines, refused

GOOD = '{"ask":"identity","kind":"es.nif","value":"12345678Z"}'


def run_law(data: bytes, *options: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command as a child, in the poorest of locales."""
    return subprocess.run(
        [sys.executable, "-m", "atencion_desktop", *options, "law"],
        input=data,
        capture_output=True,
        env={**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0"},
        check=False,
    )


def test_lines_in_lines_out_in_the_same_order() -> None:
    lines = [
        '{"ask":"answer","place":"ES-AN","filed":"2026-03-26"}',
        '{"ask":"coverage","place":"ES","delivered":"2023-06-01","on":"2025-12-01"}',
        '{"ask":"withdrawal","place":"ES","channel":"shop","delivered":"2026-02-20"}',
        GOOD,
    ]
    done = run_law("\n".join(lines).encode())
    assert (done.returncode, done.stderr) == (0, b"")
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [next(iter(answer)) for answer in answers] == ["safe", "covered", "right", "valid"]


def test_bad_lines_answer_an_error_and_the_rest_go_on() -> None:
    done = run_law(b"{\n" + GOOD.encode() + b"\n\xff\xfe\n" + GOOD.encode() + b"\n")
    assert done.returncode == 2
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert ["error" in answer for answer in answers] == [True, False, True, False]
    assert b"Traceback" not in done.stderr


def test_texts_are_spanish_whatever_the_locale_and_english_when_asked() -> None:
    line = b'{"ask":"answer","place":"ES-CT","filed":"2026-03-26"}\n'
    assert "informe al cliente" in run_law(line).stdout.decode()
    assert "tell the customer" in run_law(line, "--lang", "en").stdout.decode()


def test_neither_qt_nor_sqlalchemy_is_loaded() -> None:
    code = (
        "import sys, io; sys.stdin = io.StringIO(sys.argv[1]);"
        "from atencion_desktop.cli import main; main(['law']);"
        "import atencion_desktop.law.postcode;"
        "heavy = {'PySide6', 'sqlalchemy', 'reportlab', 'pyhanko', 'sqlcipher3'};"
        "sys.exit(len(heavy & set(sys.modules)))"
    )
    line = '{"ask":"answer","place":"ES-AN","filed":"2026-03-26"}'
    done = subprocess.run([sys.executable, "-c", code, line], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_blank_lines_and_a_byte_order_mark_are_no_questions() -> None:
    code, answers = ask_lines("\ufeff" + GOOD + "\n\n   \r\n" + GOOD)
    assert (code, len(answers)) == (0, 2)


def test_nothing_asked_is_fine() -> None:
    assert ask_lines("") == (0, [])


@pytest.mark.parametrize(
    "line",
    ["[]", "7", '"x"', "null", "{", "NaN", "[" * 100_000, '{"ask":7}', "{}", '{"ask":"weather"}'],
    ids=["list", "number", "text", "null", "cut", "nan", "deep", "no word", "empty", "unknown"],
)
def test_lines_that_are_no_question(line: str) -> None:
    code, answers = ask_lines(line + "\n" + GOOD + "\n")
    assert code == 2
    assert list(answers[0]) == ["error"]
    assert answers[1]["valid"] is True


ANSWER = {"ask": "answer", "place": "ES", "filed": "2026-03-26"}
COVERAGE = {"ask": "coverage", "place": "ES", "delivered": "2024-05-10", "on": "2024-06-10"}
WITHDRAWAL = {"ask": "withdrawal", "place": "ES", "channel": "shop", "delivered": "2026-02-20"}


@pytest.mark.parametrize(
    ("question", "change", "named"),
    [
        (ANSWER, {"place": "XX"}, "XX"),
        (ANSWER, {"place": None}, "place"),
        (ANSWER, {"place": 7}, "place"),
        (ANSWER, {"filed": "2026-02-30"}, "2026-02-30"),
        (ANSWER, {"filed": "26/03/2026"}, "26/03/2026"),
        (ANSWER, {"filed": "20260326"}, "20260326"),
        (ANSWER, {"filed": "2026-03-26T25:00"}, "2026-03-26T25:00"),
        (ANSWER, {"filed": "9999-12-30"}, "calendario"),
        (ANSWER, {"filed": None}, "filed"),
        (ANSWER, {"kind": "report"}, "kind"),
        (ANSWER, {"firm": ["large"]}, "firm"),
        (ANSWER, {"topic": "weather"}, "topic"),
        (ANSWER, {"complex": "yes"}, "complex"),
        (ANSWER, {"holidays": "2026-04-07"}, "holidays"),
        (ANSWER, {"holidays": ["2026-04-31"]}, "2026-04-31"),
        (ANSWER, {"pauses": [["2026-04-01"]]}, "pauses"),
        (ANSWER, {"pauses": [["2026-04-02", "2026-04-01"]]}, "anterior"),
        (COVERAGE, {"delivered": "2024-05-32"}, "2024-05-32"),
        (COVERAGE, {"on": None}, "on"),
        (COVERAGE, {"kind": "cat"}, "kind"),
        (COVERAGE, {"buyer": "friend"}, "buyer"),
        (COVERAGE, {"agreed_months": -1}, "agreed_months"),
        (COVERAGE, {"agreed_months": 1.5}, "agreed_months"),
        (COVERAGE, {"agreed_months": True}, "agreed_months"),
        (COVERAGE, {"repairs": [7]}, "JSON"),
        (COVERAGE, {"repairs": [{"in": "2024-06-02", "out": "2024-06-01"}]}, "anterior"),
        (COVERAGE, {"replaced": "2024-05-09"}, "anterior"),
        (WITHDRAWAL, {"channel": "phone"}, "channel"),
        (WITHDRAWAL, {"informed": 1}, "informed"),
        (WITHDRAWAL, {"excluded": 7}, "excluded"),
    ],
)
def test_what_cannot_be_understood_is_named(
    question: dict[str, object], change: dict[str, object], named: str
) -> None:
    assert named in refused(**{**question, **change})
