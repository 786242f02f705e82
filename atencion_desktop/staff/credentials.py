"""First passwords and their hashes: scrypt with its parameters written beside it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import secrets

_N, _R, _P = 2**15, 8, 1
_MEMORY = 64 * 2**20
_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"


def new_password() -> str:
    """A first password to be printed once: twelve letters and digits that cannot be confused."""
    groups = ("".join(secrets.choice(_ALPHABET) for _ in range(4)) for _ in range(3))
    return "-".join(groups)


def encode(password: str) -> str:
    """``scrypt$n$r$p$salt$hash``; takes about 0.1 s, so never on the interface thread."""
    salt = os.urandom(16)
    parts = (str(_N), str(_R), str(_P), _b64(salt), _b64(_scrypt(password, salt, _N, _R, _P)))
    return "$".join(("scrypt", *parts))


def matches(password: str, encoded: str) -> bool:
    """Whether the password is the one that was encoded."""
    _scheme, n, r, p, salt, expected = encoded.split("$")
    found = _scrypt(password, base64.b64decode(salt), int(n), int(r), int(p))
    return hmac.compare_digest(found, base64.b64decode(expected))


def _scrypt(password: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    """RFC 7914."""
    return hashlib.scrypt(password.encode(), salt=salt, n=n, r=r, p=p, maxmem=_MEMORY)


def _b64(data: bytes) -> str:
    """Base64 text."""
    return base64.b64encode(data).decode()
