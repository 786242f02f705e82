"""The shop's secret keys while it is open: of the encrypted file and of the journal's chain."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class ShopKeys:
    """32-byte keys; ``database`` is ``None`` for a shop that is not encrypted. Never printed."""

    journal: bytes
    database: bytes | None = None
