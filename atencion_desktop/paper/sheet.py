"""What a paper says, as plain data: the features fill it in, :mod:`form` draws it.

No drawing library is imported here. Widths are in columns of a grid of twelve; times and amounts
come as text, already written for the reader.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from atencion_desktop.base.codec import dumps
from atencion_desktop.base.stroke import Signature

COLUMNS = 12
PROGRAM = "Atención"
"""Stands as creator in a file's properties; the check of a paper looks for it."""


class PaperSize(StrEnum):
    """A4 for forms and letters; A5 (half of it, upright) for slips."""

    A4 = "a4"
    A5 = "a5"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The shop at the top of its papers; empty lines are left out."""

    name: str
    legal_name: str = ""
    tax_id: str = ""
    address: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Qr:
    """A QR code and the same key in letters below it, for when no scanner is at hand."""

    payload: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Footer:
    """What proves the paper: the hash of its frozen content and the journal's head at the time."""

    text: str = ""
    content_hash: str = ""
    journal_head: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A labelled value. It grows with its text, over pages if it must.

    ``lines`` is the least height in lines; ``ruled`` draws lines to write on by hand while the
    value is empty; ``strong`` sets the value in bold.
    """

    label: str
    value: str = ""
    width: int = COLUMNS
    lines: int = 1
    ruled: bool = False
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of :class:`Checks`."""

    text: str
    checked: bool = False


@dataclass(frozen=True, slots=True)
class Checks:
    """A labelled row of check boxes."""

    label: str
    options: tuple[Choice, ...]
    width: int = COLUMNS


@dataclass(frozen=True, slots=True)
class SignatureBox:
    """A place to sign: blank for the pen, or with the strokes of who signed on the screen."""

    label: str
    name: str = ""
    when: str = ""
    signature: Signature | None = None
    width: int = COLUMNS // 2


Cell = Box | Checks | SignatureBox
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a :class:`Table`; numbers and amounts go to the right."""

    title: str
    width: int
    right: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Lines of equal shape (items of an order, commitments); the heading repeats on each page."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Notes:
    """Small print: instructions, rights, data protection."""

    text: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """Plain reading text, as in a letter; line feeds are kept."""

    text: str


Block = Row | Table | Notes | Prose


@dataclass(frozen=True, slots=True)
class Section:
    """A titled group of rows; without a title the rows simply follow."""

    title: str
    rows: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole paper. ``copies`` holds the label of each copy; none gives one unlabelled copy.

    ``created`` (aware) is all the time the file knows: the same sheet gives the same bytes.
    ``watermark`` is a word across the page: a draft, an annulled paper.
    """

    title: str
    letterhead: Letterhead
    sections: tuple[Section, ...]
    created: datetime
    subtitle: str = ""
    folio: str = ""
    qr: Qr | None = None
    footer: Footer = Footer()
    copies: tuple[str, ...] = ()
    size: PaperSize = PaperSize.A4
    watermark: str = ""
    language: str = "es-ES"


@dataclass(frozen=True, slots=True)
class RenderedPdf:
    """A finished file. ``missing_glyphs`` are the characters that print as a mark: warn first."""

    data: bytes
    pages: int
    missing_glyphs: tuple[str, ...] = ()

    @property
    def sha256(self) -> str:
        """The file's hash, as the store keeps it."""
        return hashlib.sha256(self.data).hexdigest()


def content_hash(content: Any) -> str:
    """SHA-256 of a frozen content in its canonical JSON: what :class:`Footer` prints."""
    return hashlib.sha256(dumps(content).encode()).hexdigest()
