"""A handwritten signature as a smooth vector path: sharp at any size, on screen and on paper."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from atencion_desktop.base.stroke import Signature
from atencion_desktop.paper.pen import Pen
from atencion_desktop.paper.style import ink_of

Point = tuple[float, float]
Curve = tuple[Point, Point, Point]
"""Two control points and the end of a Bézier curve that starts where the last one ended."""

PEN_INK = ink_of("16256B")
PEN_WEIGHT = 1.15
_CLOSEST = 0.003
"""Points nearer than this (in pad widths) to the last one are jitter."""
_MOST_POINTS = 4_000
"""Of one stroke: far above any hand, so that no pad can make a paper slow."""
_LARGEST = 1.5
"""How far a small signature is enlarged, against filling the box with the whole pad."""


def curves(points: tuple[Point, ...]) -> list[Curve]:
    """Catmull-Rom through all points, as Bézier curves from each point to the next."""
    result: list[Curve] = []
    for i in range(len(points) - 1):
        before, start = points[max(i - 1, 0)], points[i]
        end, after = points[i + 1], points[min(i + 2, len(points) - 1)]
        first = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        second = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        result.append((first, second, end))
    return result


def draw_signature(pen: Pen, signature: Signature, box: tuple[float, float, float, float]) -> None:
    """Draw all strokes inside ``box`` (x, y, width, height from the top left), centred."""
    strokes = [kept for stroke in signature.strokes if (kept := _thinned(stroke.points))]
    if not strokes:
        return
    placed = _placed(strokes, box)
    canvas = pen.canvas
    canvas.saveState()
    canvas.setStrokeColorRGB(*PEN_INK)
    canvas.setLineWidth(PEN_WEIGHT)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    path = canvas.beginPath()
    for points in placed:
        _trace(path, [(x, pen.height - y) for x, y in points])
    canvas.drawPath(path)
    canvas.restoreState()


def _trace(path: Any, points: list[Point]) -> None:
    """Add one stroke to a reportlab path; a single point becomes a dot."""
    path.moveTo(*points[0])
    if len(points) == 1:
        path.lineTo(points[0][0] + 0.01, points[0][1])
    for first, second, end in curves(tuple(points)):
        path.curveTo(*first, *second, *end)


def _thinned(points: Iterable[Point]) -> tuple[Point, ...]:
    """The points worth drawing: finite, apart from each other, and not without end."""
    kept: list[Point] = []
    for x, y in points:
        if not (math.isfinite(x) and math.isfinite(y)):
            continue
        if not kept or math.dist(kept[-1], (x, y)) >= _CLOSEST:
            kept.append((x, y))
        if len(kept) >= _MOST_POINTS:
            break
    return tuple(kept)


def _placed(
    strokes: list[tuple[Point, ...]], box: tuple[float, float, float, float]
) -> list[list[Point]]:
    """The strokes scaled to the box, proportions kept, in its middle."""
    x, y, width, height = box
    left, right = _range(point[0] for stroke in strokes for point in stroke)
    top, bottom = _range(point[1] for stroke in strokes for point in stroke)
    scale = min(width / max(right - left, 1e-6), height / max(bottom - top, 1e-6), width * _LARGEST)
    shift_x = x + (width - (right - left) * scale) / 2 - left * scale
    shift_y = y + (height - (bottom - top) * scale) / 2 - top * scale
    return [[(px * scale + shift_x, py * scale + shift_y) for px, py in s] for s in strokes]


def _range(values: Iterable[float]) -> tuple[float, float]:
    """The least and the greatest."""
    known = list(values)
    return min(known), max(known)
