"""A handwritten signature as vectors. No pressure and no speed: those are biometric data."""

from __future__ import annotations

from dataclasses import dataclass

MINIMUM_POINTS = 12
"""Fewer points than this on the whole pad is a slip of the finger, not a signature."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One line without lifting the pen: points in units of the pad's width, y downwards."""

    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """All strokes of one signature and who made it (``aspect`` is the pad's height / width)."""

    signer: str
    strokes: tuple[Stroke, ...]
    aspect: float = 0.4

    def is_enough(self) -> bool:
        """Whether there is something there to be called a signature."""
        return sum(len(stroke.points) for stroke in self.strokes) >= MINIMUM_POINTS
