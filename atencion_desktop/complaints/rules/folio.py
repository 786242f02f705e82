"""The number of a case as the paper prints it, and the key that its QR carries."""

from __future__ import annotations

from dataclasses import dataclass

from atencion_desktop.base.text import fold, words

_LEGAL_FORMS = frozenset({"sl", "sa", "slu", "sau", "scoop", "cb", "sac", "eirl", "srl", "s", "l"})
_NAME_LENGTH = 8
_PREFIX = "ATENCION"


@dataclass(frozen=True, slots=True)
class SheetKey:
    """What a QR of a sheet says: whose shop, which folio, which edition."""

    shop: str
    folio: str
    edition: int

    @property
    def payload(self) -> str:
        """The text of the QR code."""
        return f"{_PREFIX}:{self.shop}:{self.folio}:{self.edition}"

    @classmethod
    def parse(cls, text: str) -> SheetKey | None:
        """The reverse; ``None`` for a code that is no sheet of this program."""
        prefix, _, rest = text.partition(":")
        parts = rest.split(":")
        if prefix != _PREFIX or len(parts) != 3 or not parts[2].isdecimal():
            return None
        return cls(parts[0], parts[1], int(parts[2]))


def short_name(shop: str) -> str:
    """The shop's name inside a folio: its last telling word, plain capitals (``VEGA``)."""
    telling = [word for word in words(shop) if word not in _LEGAL_FORMS and not word.isdecimal()]
    letters = "".join(char for char in fold(telling[-1]) if char.isascii()) if telling else ""
    return letters.upper()[:_NAME_LENGTH] or "LOCAL"
