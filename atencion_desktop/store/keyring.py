"""The system's keyring, where there is one: the shop's secret under ``atencion`` and its uuid.

A machine without a desktop session has none, and that is no error: whoever asks is told so.
"""

from __future__ import annotations

SERVICE = "atencion"
_PROBE = "prueba"


def available() -> bool:
    """Whether the keyring keeps what it is given and gives it back (some only pretend to)."""
    kept = hold(_PROBE, _PROBE.encode())
    if kept:
        forget(_PROBE)
    return kept


def hold(shop: str, secret: bytes) -> bool:
    """Keep a shop's secret; false when there is no keyring that gives it back."""
    import keyring  # looking for its back ends costs tens of milliseconds
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, shop, secret.hex())
    except KeyringError:
        return False
    return fetch(shop) == secret


def fetch(shop: str) -> bytes | None:
    """A shop's secret, or ``None`` when the keyring is missing, locked, or does not hold it."""
    import keyring
    from keyring.errors import KeyringError

    try:
        found = keyring.get_password(SERVICE, shop)
        return None if found is None else bytes.fromhex(found)
    except (KeyringError, ValueError):
        return None


def forget(shop: str) -> None:
    """Take a shop's secret out of the keyring, if it is there."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.delete_password(SERVICE, shop)
    except KeyringError:
        return
