"""Whether a PDF is what was issued: its seals checked byte by byte, its hash looked up.

Stricter than a PDF reader, which accepts what was appended after a signature: here the last
signature must cover the whole file, and the signature itself must be written in the one way it
can be, so that no byte of a sealed file can change unnoticed. Nothing is fetched from a network.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from atencion_desktop.base.errors import InputError
from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.paper.sheet import PROGRAM
from atencion_desktop.paper.signature_check import SignatureCheck, check_signature

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import PdfFileReader

_HEAD_BYTES = 1024
_SIGNED = b"/ByteRange"


class NotAPdf(InputError):
    """The file is no PDF at all, not even a damaged one."""

    template = tr_noop("«{name}» no es un PDF. Elija el archivo PDF que quiere comprobar.")


@dataclass(frozen=True, slots=True)
class KnownDocument:
    """What the shop knows of a document with the very same bytes."""

    folio: str | None = None


Lookup = Callable[[str], KnownDocument | None]
"""From a file's SHA-256 (hexadecimal) to the issued document, or None."""


@dataclass(frozen=True, slots=True)
class Verification:
    """The answer of ``atencion verify``; its fields are the keys of the command's JSON.

    ``intact`` is None for a file that is neither signed nor known: nothing can be told of it.
    """

    intact: bool | None
    whole_file: bool
    signatures: tuple[SignatureCheck, ...]
    known: bool
    folio: str | None

    @property
    def exit_code(self) -> int:
        """0 for an intact document, 1 for any other."""
        return 0 if self.intact else 1


@dataclass(frozen=True, slots=True)
class _Reading:
    """What the file itself says: its signatures and its folio; nothing where it is unreadable."""

    checks: tuple[SignatureCheck, ...] = ()
    whole: bool = False
    unchanged: bool = False
    folio: str | None = None


def verify(
    data: bytes, known: Lookup | None = None, own: Collection[bytes] = (), name: str = "PDF"
) -> Verification:
    """Check a file against the shop's certificates ``own`` (DER) and what the shop knows.

    ``NotAPdf`` when it is none, naming the file ``name``.
    """
    if not _looks_like_pdf(data):
        raise NotAPdf(name=name)
    found = known(hashlib.sha256(data).hexdigest()) if known else None
    reading = _read(data, own)
    if reading.checks:
        intact: bool | None = (
            reading.whole and reading.unchanged and all(check.valid for check in reading.checks)
        )
    elif _SIGNED in data:
        intact = False
    else:
        intact = True if found else None
    folio = found.folio if found else reading.folio if intact else None
    whole = reading.whole or (found is not None and intact is True)
    return Verification(intact, whole, reading.checks, found is not None, folio)


def _looks_like_pdf(data: bytes) -> bool:
    """A PDF, whole or damaged at one of its ends."""
    return b"%PDF-" in data[:_HEAD_BYTES] or b"%%EOF" in data[-_HEAD_BYTES:]


def _read(data: bytes, own: Collection[bytes]) -> _Reading:
    """Read and check all signatures; a file that breaks the reader is merely not readable."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    # What it would warn of is the very answer given here, not an event of the program.
    logging.getLogger("pyhanko").setLevel(logging.ERROR)
    try:
        reader = PdfFileReader(BytesIO(data))
        signatures = reader.embedded_regular_signatures
        checks = [check_signature(signature, data, own) for signature in signatures]
        return _Reading(
            checks=tuple(check.report for check in checks),
            whole=bool(checks) and checks[-1].whole_file,
            unchanged=all(check.unchanged for check in checks),
            folio=_own_folio(reader),
        )
    except Exception:  # noqa: BLE001 - hostile or broken bytes may fail anywhere in the reader
        return _Reading()


def _own_folio(reader: PdfFileReader) -> str | None:
    """The folio in the properties of a paper of this program."""
    if "/Info" not in reader.trailer_view:
        return None
    properties = reader.trailer_view["/Info"]
    if str(properties.get("/Creator", "")) != PROGRAM:
        return None
    return str(properties.get("/Keywords", "")) or None
