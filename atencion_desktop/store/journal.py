"""The tamper-evident journal: a chain of HMACs over the stored bytes of every change.

Personal values are encrypted with a key per customer that lives outside the journal: destroying
it erases them for good while the chain, computed over the ciphertext, still verifies.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any

from atencion_desktop.base.codec import dumps
from atencion_desktop.base.ref import Ref

GENESIS = bytes(32)
_NONCE = 12
_PRINTED = 8


@dataclass(frozen=True, slots=True)
class Entry:
    """What a use case says it did: facts in clear, personal values of one customer apart."""

    action: str
    subject: Ref
    facts: Mapping[str, Any] = field(default_factory=dict)
    customer: int | None = None
    personal: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Link:
    """One journal row as it is stored, its mac aside."""

    seq: int
    at: int
    boot: str
    actor: str
    account: int | None
    desk: str | None
    action: str
    subject: str
    operation: str
    topics: str
    body: bytes

    def digest(self) -> bytes:
        """SHA-256 over every column, each length-prefixed so that none can flow into the next."""
        parts: list[bytes] = []
        for value in _values(self):
            part = value if isinstance(value, bytes) else str(value).encode()
            parts += (len(part).to_bytes(8, "big"), part)
        return hashlib.sha256(b"".join(parts)).digest()


COLUMNS = tuple(column.name for column in fields(Link))
"""The columns of a link, in the order of the table."""
_values = attrgetter(*COLUMNS)


def columns_of(link: Link) -> dict[str, Any]:
    """A link's columns by name, as a statement's parameters."""
    return dict(zip(COLUMNS, _values(link), strict=True))


@dataclass(frozen=True, slots=True)
class Anchor:
    """The chain's head at some instant, to keep where the shop's file is not: on paper.

    A chain does not see its own tail cut off; whoever holds an anchor does.
    """

    seq: int
    mac: bytes

    def __str__(self) -> str:
        """Number and the head of the mac, as a paper prints it: ``123-0f1e2d3c4b5a6978``."""
        return f"{self.seq}-{self.mac[:_PRINTED].hex()}"

    @classmethod
    def parse(cls, text: str) -> Anchor:
        """What a paper printed; ``ValueError`` when it is not one."""
        seq, _, mac = text.partition("-")
        if len(mac) < 2 * _PRINTED:
            raise ValueError(text)
        return cls(int(seq), bytes.fromhex(mac))

    def holds(self, mac: bytes) -> bool:
        """Whether that link of the chain is still the one printed."""
        return mac.startswith(self.mac)


def mac_of(key: bytes, previous: bytes, link: Link) -> bytes:
    """HMAC-SHA256(key, previous mac ‖ digest of this row)."""
    return hmac.digest(key, previous + link.digest(), "sha256")


def body_of(entry: Entry, subject_key: bytes | None) -> bytes:
    """The stored body: facts in clear, personal values sealed with the customer's key."""
    content: dict[str, Any] = dict(entry.facts)
    if entry.personal and subject_key is not None:
        content["sealed"] = {
            "customer": entry.customer,
            "data": _encrypt(subject_key, dumps(entry.personal).encode()),
        }
    return dumps(content).encode()


def personal_of(body: bytes, subject_key: bytes) -> dict[str, Any]:
    """The personal values of a body; ``KeyError`` if it has none, ``InvalidTag`` if altered."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    sealed = base64.b64decode(json.loads(body)["sealed"]["data"])
    clear = AESGCM(subject_key).decrypt(sealed[:_NONCE], sealed[_NONCE:], None)
    values: dict[str, Any] = json.loads(clear)
    return values


def _encrypt(key: bytes, clear: bytes) -> str:
    """AES-256-GCM with a fresh nonce in front, as base64."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(_NONCE)
    return base64.b64encode(nonce + AESGCM(key).encrypt(nonce, clear, None)).decode()


def first_break(key: bytes, rows: Iterable[tuple[Any, ...]]) -> int | None:
    """The sequence number of the first row that does not follow from the one before, or ``None``.

    ``rows`` are whole journal rows in order of ``seq``, ``mac`` last.
    """
    previous = GENESIS
    for expected, row in enumerate(rows, start=1):
        columns = dict(zip(COLUMNS, row, strict=False))
        link = Link(**{**columns, "body": bytes(columns["body"])})
        mac = bytes(row[-1])
        if link.seq != expected or not hmac.compare_digest(mac, mac_of(key, previous, link)):
            return expected
        previous = mac
    return None
