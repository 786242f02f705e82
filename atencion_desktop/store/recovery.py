"""The recovery code: the shop's secret as a person can write it down and type it again."""

from __future__ import annotations

import base64
import hashlib

from atencion_desktop.base.errors import WrongKey
from atencion_desktop.base.i18n import tr_noop

SECRET_BYTES = 32
_CHECK_BYTES = 3
_GROUP = 4
_LOOKS_LIKE = str.maketrans("018", "OIB")
"""Digits that are not in the alphabet, as the letters they are mistaken for."""


class WrongRecoveryCode(WrongKey):
    """The code typed is not one that this program ever printed: a letter is wrong or missing."""

    template = tr_noop(
        "El código de recuperación está mal escrito. Compruebe sus {groups} grupos de letras."
    )


def recovery_code(secret: bytes) -> str:
    """The secret and three bytes of its hash, in fourteen groups of four (letters and 2-7)."""
    text = base64.b32encode(secret + _check(secret)).decode()
    return "-".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))


def secret_of(code: str) -> bytes:
    """The secret of a code typed with any spaces and case; :class:`WrongRecoveryCode` if altered.

    A typing error passes unseen once in sixteen million.
    """
    letters = "".join(char for char in code if char.isalnum()).upper().translate(_LOOKS_LIKE)
    try:
        whole = base64.b32decode(letters.encode())
    except ValueError as error:
        raise _wrong() from error
    secret, check = whole[:SECRET_BYTES], whole[SECRET_BYTES:]
    if len(check) != _CHECK_BYTES or check != _check(secret):
        raise _wrong()
    return secret


def _check(secret: bytes) -> bytes:
    """What tells a typing error."""
    return hashlib.sha256(b"atencion recovery" + secret).digest()[:_CHECK_BYTES]


def _wrong() -> WrongRecoveryCode:
    """The error, saying how many groups there are."""
    return WrongRecoveryCode(groups=(SECRET_BYTES + _CHECK_BYTES) * 8 // 5 // _GROUP)
