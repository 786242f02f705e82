"""The cells of a form's grid: each is measured once for its width, then drawn, or split in two."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from atencion_desktop.base.i18n import tr
from atencion_desktop.paper import fonts
from atencion_desktop.paper.fonts import Face
from atencion_desktop.paper.pen import Pen
from atencion_desktop.paper.sheet import Box, Cell, Checks, SignatureBox
from atencion_desktop.paper.strokes import draw_signature
from atencion_desktop.paper.style import HAIR, INK, LABEL, PAD, QUIET, SMALL, STRONG, VALUE
from atencion_desktop.paper.text import Scribe

LEAD = 11.4
RULED_LEAD = 17.0
_LABEL_AT = 8.2
_VALUE_AT = 19.2
_HEAD = 13.4
_SIGN_HEIGHT = 84.0
_CHECK = 7.0
_CHECK_LEAD = 13.0
_OPTION_GAP = 12.0
CONTINUES = 9.0
"""Room that the words "continues on a separate sheet" take below a split box."""


class Prepared(Protocol):
    """A cell that knows its width and therefore its least height."""

    @property
    def height(self) -> float:
        """Points it needs."""
        ...

    def draw(self, pen: Pen, x: float, y: float, height: float) -> None:
        """Draw it ``height`` high (its own or its row's) with its top left corner at (x, y)."""
        ...


def prepare(cell: Cell, width: float, scribe: Scribe) -> Prepared:
    """Measure a cell for a width in points."""
    if isinstance(cell, Box):
        return _box(cell, width, scribe)
    if isinstance(cell, Checks):
        return _checks(cell, width, scribe)
    return _signature(cell, width, scribe)


def _draw_label(pen: Pen, label: tuple[str, Face], x: float, y: float) -> None:
    """The small name over a value."""
    pen.text(x + PAD, y + _LABEL_AT, *label, QUIET)


@dataclass(frozen=True, slots=True)
class PreparedBox:
    """A box whose text is in lines; ``ends`` is what is said below where it goes on elsewhere."""

    width: float
    label: tuple[str, Face]
    lines: tuple[str, ...]
    face: Face
    least: int
    ruled: bool
    ends: str = ""

    @property
    def splittable(self) -> bool:
        """Room to write by hand stays in one piece."""
        return not self.ruled

    @property
    def height(self) -> float:
        """Label, lines and, where it goes on, the words that say so."""
        if self.ruled:
            return _HEAD + self.least * RULED_LEAD
        return _HEAD + max(len(self.lines), self.least, 1) * LEAD + (CONTINUES if self.ends else 0)

    def split(self, room: float, ends: str, scribe: Scribe) -> tuple[PreparedBox, PreparedBox]:
        """The part that fits into ``room`` and the rest, labelled as the same box continued.

        A box that fits whole leaves an empty one beside its neighbour's rest.
        """
        whole = self.height <= room
        fits = len(self.lines) if whole else max(0, int((room - _HEAD - CONTINUES) // LEAD))
        label = self.label[0] if whole else tr("{label} (continuación)", label=self.label[0])
        rest = replace(
            self,
            label=scribe.fitted(label, LABEL, self.width - 2 * PAD),
            lines=self.lines[fits:],
            least=1,
        )
        return replace(self, lines=self.lines[:fits], least=1, ends="" if whole else ends), rest

    def draw(self, pen: Pen, x: float, y: float, height: float) -> None:
        """Frame, label and lines, or lines to write on."""
        pen.frame(x, y, self.width, height)
        _draw_label(pen, self.label, x, y)
        for number, line in enumerate(self.lines):
            pen.text(x + PAD, y + _VALUE_AT + number * LEAD, line, self.face, INK)
        if self.ends:
            pen.text_right(x + self.width - PAD, y + height - 3.4, self.ends, SMALL, QUIET)
        for number in range(self.least if self.ruled else 0):
            at = y + _HEAD + (number + 1) * RULED_LEAD - 3.5
            pen.rule(x + PAD, at, self.width - 2 * PAD, HAIR, 0.3)


def _box(box: Box, width: float, scribe: Scribe) -> PreparedBox:
    """Break the value into lines."""
    face = STRONG if box.strong else VALUE
    inner = width - 2 * PAD
    lines = tuple(scribe.lines(box.value, face, inner))
    label = scribe.fitted(box.label, LABEL, inner)
    return PreparedBox(width, label, lines, face, box.lines, box.ruled and not lines)


@dataclass(frozen=True, slots=True)
class _PreparedChecks:
    """Options placed in rows: (x, row, text, face, checked) each."""

    width: float
    label: tuple[str, Face]
    options: tuple[tuple[float, int, str, Face, bool], ...]

    @property
    def height(self) -> float:
        """Label and as many rows as the options fill."""
        rows = self.options[-1][1] + 1 if self.options else 1
        return _HEAD + rows * _CHECK_LEAD

    def draw(self, pen: Pen, x: float, y: float, height: float) -> None:
        """Frame, label, squares and crosses."""
        pen.frame(x, y, self.width, height)
        _draw_label(pen, self.label, x, y)
        for left, row, text, face, checked in self.options:
            baseline = y + _VALUE_AT + row * _CHECK_LEAD
            pen.frame(x + left, baseline - _CHECK + 0.6, _CHECK, _CHECK, INK)
            if checked:
                pen.cross(x + left + 1.4, baseline - _CHECK + 2.0, _CHECK - 2.8)
            pen.text(x + left + _CHECK + 4, baseline, text, face)


def _checks(checks: Checks, width: float, scribe: Scribe) -> _PreparedChecks:
    """Place the options one after the other, on a new row where they do not fit."""
    placed: list[tuple[float, int, str, Face, bool]] = []
    x, row = PAD, 0
    for choice in checks.options:
        face = STRONG if choice.checked else VALUE
        text, face = scribe.fitted(choice.text, face, width - 2 * PAD - _CHECK - 4)
        needed = _CHECK + 4 + fonts.width(text, face)
        if x > PAD and x + needed > width - PAD:
            x, row = PAD, row + 1
        placed.append((x, row, text, face, choice.checked))
        x += needed + _OPTION_GAP
    label = scribe.fitted(checks.label, LABEL, width - 2 * PAD)
    return _PreparedChecks(width, label, tuple(placed))


@dataclass(frozen=True, slots=True)
class _PreparedSignature:
    """A signature box with its two lines of text measured."""

    width: float
    label: tuple[str, Face]
    name: tuple[str, Face]
    when: tuple[str, Face]
    box: SignatureBox
    height: float = _SIGN_HEIGHT

    def draw(self, pen: Pen, x: float, y: float, height: float) -> None:
        """Frame, line to sign on, strokes if there are any, who and when below."""
        pen.frame(x, y, self.width, height)
        _draw_label(pen, self.label, x, y)
        line = y + height - 22
        pen.rule(x + 3 * PAD, line, self.width - 6 * PAD, HAIR)
        pen.text_centre(x + self.width / 2, line + 9.4, *self.name)
        pen.text_centre(x + self.width / 2, line + 17.6, *self.when, QUIET)
        if self.box.signature is not None:
            area = (x + 3 * PAD, y + _HEAD, self.width - 6 * PAD, line - y - _HEAD + 1)
            draw_signature(pen, self.box.signature, area)


def _signature(box: SignatureBox, width: float, scribe: Scribe) -> _PreparedSignature:
    """Fit who signs, and when, below the line."""
    inner = width - 2 * PAD
    return _PreparedSignature(
        width,
        scribe.fitted(box.label, LABEL, inner),
        scribe.fitted(box.name, Face(VALUE.font, 8), inner),
        scribe.fitted(box.when, SMALL, inner),
        box,
    )
