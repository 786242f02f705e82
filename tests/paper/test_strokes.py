"""Signatures drawn on the screen, as they come out on paper."""

from __future__ import annotations

import math

from atencion_desktop.base.stroke import Signature, Stroke
from atencion_desktop.paper.form import render
from atencion_desktop.paper.sheet import SignatureBox
from atencion_desktop.paper.strokes import curves
from tests.paper import reading, samples


def test_the_curve_passes_through_every_point() -> None:
    points = ((0.0, 0.0), (1.0, 2.0), (3.0, 1.0), (4.0, 4.0))
    assert [curve[2] for curve in curves(points)] == list(points[1:])
    assert curves(points[:1]) == []


def test_the_curve_bends_smoothly() -> None:
    (_, into, at), (out, _, _) = curves(((0.0, 0.0), (1.0, 1.0), (2.0, 0.0)))
    assert math.isclose(at[0] - into[0], out[0] - at[0])
    assert math.isclose(at[1] - into[1], out[1] - at[1])


def test_both_signatures_are_drawn_inside_their_boxes_as_vectors() -> None:
    data = render(samples.form()).data
    shape = reading.picture(data)
    ink = shape.blue()
    left = [(x, y) for x, y in ink if 42 < x < 297]
    right = [(x, y) for x, y in ink if 298 < x < 553]
    assert len(left) > 100
    assert len(right) > 100
    assert len(left) + len(right) == len(ink)
    rows = [y for _, y in ink]
    assert max(rows) - min(rows) < 60
    assert reading.active_parts(data) == []


def test_an_unsigned_box_is_blank_for_the_pen() -> None:
    data = render(samples.form(signed=False)).data
    assert reading.picture(data).blue() == []
    assert "Lucía Ferrándiz" in reading.text(data)


def test_odd_strokes_are_harmless() -> None:
    nothing = Signature("Ana", ())
    broken = Signature("Ana", (Stroke(((math.nan, 0.1), (0.1, math.inf))), Stroke(())))
    still = Signature("Ana", (Stroke(((0.5, 0.2),) * 10_000),))
    huge = Signature("Ana", (Stroke(tuple((i * 0.01, (i % 7) * 0.1) for i in range(50_000))),))
    for signature in (nothing, broken, still, huge):
        box = SignatureBox("Firma", "Ana", signature=signature)
        data = render(samples.plain(((box,),))).data
        assert "Ana" in reading.text(data)
        assert len(data) < 200_000
        assert all(42 < x < 298 for x, _ in reading.picture(data).blue())
