"""Where a shop's secret lives, and the keys made from it.

Every shop has one secret of 32 bytes; the key of the encrypted file and the key of the journal's
chain are derived from it, so the recovery code brings both back. It lies in the system's keyring.
Where there is none, an unencrypted shop keeps it in ``keys/journal.key``; that of an encrypted one
is never written to disk, so there the recovery code has to be given each time.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from atencion_desktop.base.errors import DamagedShop, MissingJournalKey, MissingKey, WrongKey
from atencion_desktop.base.files import rename_durably, write_atomically
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.store import keyring
from atencion_desktop.store.keys import ShopKeys
from atencion_desktop.store.recovery import SECRET_BYTES, recovery_code, secret_of

RECOVERY_VARIABLE = "ATENCION_RECOVERY"


@dataclass(frozen=True, slots=True)
class ShopCard:
    """``keys/shop.json``, in clear: which shop this is and how to tell a wrong key from damage."""

    uuid: str
    encrypted: bool
    check: str
    """HMAC of a fixed text with the secret: proves a key without revealing it."""

    def fits(self, secret: bytes) -> bool:
        """Whether this is the shop's secret."""
        return hmac.compare_digest(self.check, _derive(secret, self.uuid, "check").hex())

    def keys(self, secret: bytes) -> ShopKeys:
        """The keys made from the secret."""
        database = _derive(secret, self.uuid, "database") if self.encrypted else None
        return ShopKeys(_derive(secret, self.uuid, "journal"), database)


def read_card(folder: DataFolder) -> ShopCard | None:
    """The card, if there is one; :class:`DamagedShop` when it cannot be read."""
    path = _card_path(folder)
    if not path.is_file():
        return None
    try:
        plain = json.loads(path.read_text(encoding="utf-8"))
        return ShopCard(str(plain["uuid"]), bool(plain["encrypted"]), str(plain["check"]))
    except (ValueError, LookupError, TypeError) as error:
        raise DamagedShop(path=str(path)) from error


def make_secret(folder: DataFolder, shop: str, *, encryption: bool) -> tuple[ShopKeys, str | None]:
    """A new shop's secret, kept where it belongs: its keys, and the recovery code if it needs one.

    Only the shop whose secret lies in a file needs none. The secret of a shop that was here
    before and whose data are elsewhere now is set aside, never written over.
    """
    _set_aside(folder)
    secret = os.urandom(SECRET_BYTES)
    card = ShopCard(shop, encryption, _derive(secret, shop, "check").hex())
    in_file = not keyring.hold(shop, secret) and not encryption
    if in_file:
        write_atomically(_secret_path(folder), secret.hex().encode() + b"\n")
    write_atomically(_card_path(folder), json.dumps(asdict(card), indent=2).encode() + b"\n")
    return card.keys(secret), None if in_file else recovery_code(secret)


def find_keys(folder: DataFolder, card: ShopCard, recovery: str | None) -> ShopKeys:
    """The keys of a shop, from the code given, the variable, the file or the keyring.

    A code given by hand is put back into the keyring. Raises :class:`MissingKey`,
    :class:`WrongKey` or :class:`WrongRecoveryCode`.
    """
    typed = recovery or os.environ.get(RECOVERY_VARIABLE)
    # The file first: where it is, the keyring's forty milliseconds of loading are saved.
    secret = secret_of(typed) if typed else _secret_in_file(folder) or keyring.fetch(card.uuid)
    if secret is None:
        raise MissingKey if card.encrypted else MissingJournalKey(path=str(_secret_path(folder)))
    if not card.fits(secret):
        raise WrongKey
    if recovery:
        keyring.hold(card.uuid, secret)
    return card.keys(secret)


def _secret_in_file(folder: DataFolder) -> bytes | None:
    """The secret of an unencrypted shop on a machine without a keyring."""
    path = _secret_path(folder)
    if not path.is_file():
        return None
    try:
        return bytes.fromhex(path.read_text(encoding="ascii").strip())
    except ValueError as error:
        raise WrongKey from error


def _set_aside(folder: DataFolder) -> None:
    """Give the files of an earlier shop its uuid as a name."""
    card = read_card(folder)
    if card is None:
        return
    for path in (_secret_path(folder), _card_path(folder)):
        if path.is_file():
            rename_durably(path, path.with_stem(f"{path.stem}-{card.uuid}"))


def _derive(secret: bytes, shop: str, purpose: str) -> bytes:
    """A key for one purpose: HMAC-SHA256 of the purpose and the shop."""
    return hmac.new(secret, f"atencion/1/{purpose}/{shop}".encode(), hashlib.sha256).digest()


def _card_path(folder: DataFolder) -> Path:
    """Where the card lies."""
    return folder.keys / "shop.json"


def _secret_path(folder: DataFolder) -> Path:
    """Where the secret lies on a machine without a keyring."""
    return folder.keys / "journal.key"
