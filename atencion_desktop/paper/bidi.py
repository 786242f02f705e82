"""Arabic and Hebrew on paper: letters joined, then put in the order in which they are drawn.

A PDF page knows glyphs and places, not scripts. Names in right-to-left scripts inside a Spanish
form need the plain part of the Unicode rules (UAX 9 without embeddings, which are removed from
all text anyway); the joined forms come from the Unicode database itself.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_FORM_BLOCKS = (range(0xFB50, 0xFBFF), range(0xFE80, 0xFEFD))
_TATWEEL = "\u0640"
_ZERO_WIDTH_JOINER = "\u200d"
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


def needs_care(text: str) -> bool:
    """Whether the text holds any right-to-left character at all."""
    return _RIGHT_TO_LEFT.search(text) is not None


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Letter (or the two letters of lam-alef) → its drawn forms by position."""
    forms: dict[str, dict[str, str]] = {}
    for block in _FORM_BLOCKS:
        for code in block:
            tag, *letters = unicodedata.decomposition(chr(code)).split()[:3] or [""]
            key = "".join(chr(int(letter, 16)) for letter in letters)
            if tag.startswith("<") and 0 < len(key) <= 2 and " " not in key:
                forms.setdefault(key, {}).setdefault(tag.strip("<>"), chr(code))
    return forms


def join(text: str) -> str:
    """Each Arabic letter in the form that its neighbours ask for; lam-alef becomes one."""
    letters = _ligated(text)
    joined = []
    for place, letter in enumerate(letters):
        forms = _forms().get(letter)
        if forms is None:
            joined.append(letter)
            continue
        before = _joins_onwards(_neighbour(letters, place, -1)) and "final" in forms
        after = _joins_backwards(_neighbour(letters, place, 1)) and "initial" in forms
        position = _position(before=before, after=after)
        joined.append(forms.get(position, letter))
    return "".join(joined)


def _ligated(text: str) -> list[str]:
    """The characters, lam and alef taken together."""
    letters: list[str] = []
    for char in text:
        if letters and letters[-1] + char in _forms() and len(letters[-1]) == 1:
            letters[-1] += char
        else:
            letters.append(char)
    return letters


def _neighbour(letters: list[str], place: int, step: int) -> str:
    """The next character in that direction that is no vowel mark; empty at the edge."""
    place += step
    while 0 <= place < len(letters) and unicodedata.category(letters[place][0]) == "Mn":
        place += step
    return letters[place] if 0 <= place < len(letters) else ""


def _joins_onwards(letter: str) -> bool:
    """Whether a letter reaches out to the one after it."""
    return letter in (_TATWEEL, _ZERO_WIDTH_JOINER) or "initial" in _forms().get(letter, {})


def _joins_backwards(letter: str) -> bool:
    """Whether a letter reaches back to the one before it."""
    return letter in (_TATWEEL, _ZERO_WIDTH_JOINER) or "final" in _forms().get(letter, {})


def _position(*, before: bool, after: bool) -> str:
    """The Unicode database's name of a form."""
    if before and after:
        return "medial"
    if before:
        return "final"
    return "initial" if after else "isolated"


def in_drawing_order(line: str) -> str:
    """One line, left to right as it is drawn; the base direction is that of its first letter."""
    clusters = _clusters(line)
    kinds = [_kind(cluster) for cluster in clusters]
    base = next((kind for kind in kinds if kind in "LR"), "L")
    levels = _levels(kinds, base)
    return "".join(_reordered(clusters, levels))


def _clusters(line: str) -> list[str]:
    """Characters with the marks that sit on them."""
    clusters: list[str] = []
    for char in line:
        if clusters and unicodedata.category(char) == "Mn":
            clusters[-1] += char
        else:
            clusters.append(char)
    return clusters


def _kind(cluster: str) -> str:
    """``R`` and ``L`` for letters, ``N`` for digits, ``-`` for what takes its neighbours' side."""
    direction = unicodedata.bidirectional(cluster[0])
    if direction in ("R", "AL"):
        return "R"
    if direction in ("EN", "AN"):
        return "N"
    return "L" if direction == "L" else "-"


def _levels(kinds: list[str], base: str) -> list[int]:
    """Embedding levels: odd runs are drawn from right to left."""
    sides = _sides(kinds, base)
    levels = []
    for kind, side in zip(kinds, sides, strict=True):
        in_foreign_run = side == "R" and kind == "N"
        if base == "R":
            levels.append(2 if side == "L" or in_foreign_run else 1)
        else:
            levels.append(2 if in_foreign_run else int(side == "R"))
    return levels


def _sides(kinds: list[str], base: str) -> list[str]:
    """The side of each cluster: digits follow the letter before, the rest two equal neighbours."""
    known: list[str] = []
    last = base
    for kind in kinds:
        last = kind if kind in "LR" else last
        known.append("" if kind == "-" else last)
    before = _filled(known, base)
    after = _filled(known[::-1], base)[::-1]
    return [b if b == a else base for b, a in zip(before, after, strict=True)]


def _filled(sides: list[str], start: str) -> list[str]:
    """Each gap takes the side of what stands before it."""
    filled = []
    for side in sides:
        start = side or start
        filled.append(start)
    return filled


def _reordered(clusters: list[str], levels: list[int]) -> list[str]:
    """Reverse every run of a level or more, from the highest level down (UAX 9, L2)."""
    order = list(range(len(clusters)))
    for level in (2, 1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end + 1
    return [
        clusters[place].translate(_MIRRORED) if levels[place] % 2 else clusters[place]
        for place in order
    ]
