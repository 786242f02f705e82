"""What a use case gives back once it is durable: its value and the topics it touched."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")


class Topic(StrEnum):
    """What a write touched; presenters reload by topic."""

    SHOP = "shop"
    STAFF = "staff"
    DESKS = "desks"
    QUEUE = "queue"
    CUSTOMERS = "customers"
    PURCHASES = "purchases"
    COMMITMENTS = "commitments"
    COMPLAINTS = "complaints"
    AFTERSALES = "aftersales"
    DOCUMENTS = "documents"


@dataclass(frozen=True, slots=True)
class Changes:
    """The topics of one committed transaction, and who made it (to ignore one's own echo)."""

    topics: frozenset[Topic]
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """A committed use case: exists only after COMMIT.

    ``repeated`` tells that this very operation had been done before and was not done again.
    """

    value: T
    changes: Changes = field(default=Changes(frozenset()))
    repeated: bool = False
