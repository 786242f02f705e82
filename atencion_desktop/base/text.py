"""Text as people type it: cleaned, bounded and folded for finding."""

from __future__ import annotations

import re
import unicodedata

NAME_LIMIT = 120
NOTE_LIMIT = 10_000
_MARKS_PER_LETTER = 4
_JOINERS = "\u200c\u200d"
_WORD = re.compile(r"[^\W_]+")


def clean(text: str, *, multiline: bool = False) -> str:
    """NFC, without control, direction or invisible characters, outer blanks trimmed.

    ZWJ and ZWNJ stay (Persian names and some emoji need them); piled-up combining marks are
    capped at four per letter.
    """
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", text):
        category = unicodedata.category(char)
        marks = marks + 1 if category == "Mn" else 0
        if marks > _MARKS_PER_LETTER:
            continue
        if (char == "\n" and multiline) or char in _JOINERS or category[0] != "C":
            kept.append(char if category != "Zl" else " ")
        elif char in "\t\n\r":
            kept.append(" ")
    joined = "".join(kept)
    if multiline:
        return joined.strip()
    return " ".join(joined.split())


def fold(text: str) -> str:
    """Lower case without accents, for comparing and finding (ñ folds to n)."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if unicodedata.category(char) != "Mn")


def words(text: str, limit: int = 8) -> list[str]:
    """The folded words of a query, at most ``limit``, from at most 200 characters."""
    return _WORD.findall(fold(text.replace("\0", " ")[:200]))[:limit]


def digits(text: str) -> str:
    """Only the decimal digits of a text, as ASCII."""
    return "".join(str(unicodedata.decimal(char)) for char in text if char.isdecimal())
