"""What a law pack says of papers: the complaint sheet, the official one, repair slips, names."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from atencion_desktop.law.words import NO_WORDS, Words


class PrintMode(StrEnum):
    """How the complaint paper comes to be (``legal.md`` 3.0)."""

    OFFICIAL_FILLABLE = "official_fillable"
    OFFICIAL_SUPPLIED = "official_supplied"
    OWN_MODEL = "own_model"
    INTERNAL_RECEIPT = "internal_receipt"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperCopy:
    """One copy of a sheet: for whom, the label printed on it, the colour of official sets."""

    addressee: str
    label: Words
    colour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A text printed on the paper, with the article it states."""

    id: str
    text: Words
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """The sheet that the program itself prints for a complaint.

    ``number`` is a format of ``shop`` (its short name), ``year`` and ``number`` for the folio of
    ``series``. ``essential`` lists what a sheet must hold to count as filed: each entry is a
    field, or several joined by ``|`` of which one is enough. ``acceptance`` is the phrase that,
    signed by both, closes a complaint on the spot. ``privacy`` is the first layer of the data
    protection notice, with ``{business}`` and ``{contact}`` to fill.
    """

    mode: PrintMode
    title: Words
    subtitle: Words = NO_WORDS
    series: str
    number: str
    copies: tuple[PaperCopy, ...]
    clauses: tuple[Clause, ...] = ()
    essential: tuple[str, ...] = ()
    acceptance: str = ""
    privacy: Words = NO_WORDS
    privacy_article: str = ""

    def folio(self, shop: str, year: int, number: int) -> str:
        """The folio as printed on the sheet."""
        return self.number.format(shop=shop, year=year, number=number)

    def missing(self, given: Collection[str]) -> tuple[str, ...]:
        """Which essential fields are not among those given: a sheet without them does not count."""
        return tuple(one for one in self.essential if not set(one.split("|")) & set(given))


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialSheet:
    """The Administration's own sheet, which the customer may ask for besides."""

    mode: PrintMode
    title: Words
    copies: tuple[PaperCopy, ...]
    note: Words = NO_WORDS
    sign: Words = NO_WORDS
    article: str
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Adr:
    """Alternative dispute resolution: what a refusal must tell the customer."""

    required_on_refusal: bool
    article: str
    text: Words
    bodies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KindName:
    """What the place calls a kind of complaint, and how it explains it."""

    name: Words
    help: Words = NO_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Slips:
    """The papers of an item left for repair: what the law makes the shop hand over."""

    required: bool
    article: str
    received: Words
    delivered: Words
    cover: Words = NO_WORDS
