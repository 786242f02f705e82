"""Protocol cards: what to do, what to avoid and what to say in a situation at the desk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Situation(StrEnum):
    """Where guidance is shown, as the cards name it."""

    WELCOME = "welcome"
    COMPLAINT = "complaint"
    CRITICISM = "criticism"
    REFUSAL = "refusal"
    MISUNDERSTANDING = "misunderstanding"
    IN_PERSON = "in_person"
    SELF_CHECK = "self_check"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True)
class Card:
    """One card, in one language. ``when`` says in which moment it helps."""

    name: str
    title: str
    when: str
    steps: tuple[str, ...]
    avoid: tuple[str, ...]
    phrases: tuple[str, ...]
