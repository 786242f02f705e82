"""QR codes as vectors: runs of dark modules become one rectangle each, so they draw fast."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import segno

Run = tuple[int, int, int]
"""Column, row and length of a horizontal run of dark modules."""


@lru_cache(maxsize=64)
def runs(payload: str) -> tuple[int, tuple[Run, ...]]:
    """The side in modules (no quiet zone) and the dark runs of a code for that text."""
    matrix = segno.make_qr(payload, error="m", boost_error=False).matrix
    found: list[Run] = []
    for row, modules in enumerate(matrix):
        start = None
        for column, dark in enumerate([*modules, 0]):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                found.append((start, row, column - start))
                start = None
    return len(matrix), tuple(found)


def draw_qr(canvas: Any, payload: str, x: float, y: float, side: float) -> None:
    """Draw the code in black with its lower left corner at (x, y), ``side`` points wide.

    The caller leaves four modules of white around it.
    """
    size, dark = runs(payload)
    module = side / size
    canvas.saveState()
    canvas.setFillColorRGB(0, 0, 0)
    canvas.translate(x, y)
    canvas.scale(module, module)
    path = canvas.beginPath()
    for column, row, length in dark:
        path.rect(column, size - row - 1, length, 1)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()
