"""Asking ``atencion law`` as its users do: a JSON object in, a JSON object out."""

from __future__ import annotations

import io
import json
from typing import Any

from atencion_desktop.base.json_lines import answer_lines
from atencion_desktop.law.command import reply


def ask_lines(text: str) -> tuple[int, list[dict[str, Any]]]:
    """The exit code and the answers to some lines."""
    sink = io.StringIO()
    code = answer_lines(io.StringIO(text), sink, reply)
    return code, [json.loads(line) for line in sink.getvalue().splitlines()]


def ask(**question: Any) -> dict[str, Any]:
    """The answer to one question, which must be understood."""
    code, answers = ask_lines(json.dumps(question) + "\n")
    assert len(answers) == 1
    assert "error" not in answers[0], answers
    assert code == 0
    return answers[0]


def refused(**question: Any) -> str:
    """The error that one question gets."""
    code, answers = ask_lines(json.dumps(question) + "\n")
    assert code == 2
    assert list(answers[0]) == ["error"]
    return str(answers[0]["error"])


def dues(answer: dict[str, Any]) -> dict[str, str]:
    """Each rule's last day, by id."""
    return {rule["id"]: rule["due"] for rule in answer["rules"]}


def told(answer: dict[str, Any]) -> str:
    """All the warnings as one text."""
    return "\n".join(answer["warnings"])
