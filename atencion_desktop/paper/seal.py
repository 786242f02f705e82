"""The shop's seal on a finished paper: PAdES B-B, certified against any later change.

Nothing visible is added: what people read and the strokes they drew are part of the page already,
because previews and printers leave out a signature's own picture. A seal shows that the file is
the shop's and unchanged; it stands beside the customer's signature, never in its place.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from atencion_desktop.base.clock import as_utc
from atencion_desktop.base.errors import EnvironmentProblem, describe
from atencion_desktop.paper.certificate import Certificate, MissingCertificate, load_certificate

if TYPE_CHECKING:
    from pyhanko.sign.signers.pdf_signer import PdfSigningSession

FIELD = "Sello"


@dataclass(frozen=True, slots=True)
class SealText:
    """What a PDF reader shows about the seal."""

    reason: str
    location: str = ""


def seal(data: bytes, certificate: Certificate, text: SealText, at: datetime) -> bytes:
    """The same file with the shop's seal appended; ``at`` (aware) is the time it states."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
    from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner

    meta = PdfSignatureMetadata(
        field_name=FIELD,
        reason=text.reason,
        location=text.location or None,
        name=certificate.name,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
        subfilter=SigSeedSubFilter.PADES,
        md_algorithm="sha256",
    )
    writer = IncrementalPdfFileWriter(BytesIO(data))
    session = PdfSigner(meta, certificate.signer).init_signing_session(writer)
    session.system_time = as_utc(at)  # pyHanko would take the computer's own clock
    return asyncio.run(_signed(session))


def seal_with(keys: Path | None, data: bytes, reason: str, at: datetime) -> tuple[bytes, str]:
    """The file sealed with the certificate of a keys folder, or the same file and why not.

    A shop without a usable certificate still hands over its papers, to be sealed later.
    """
    try:
        if keys is None:
            raise MissingCertificate(path="")
        certificate = load_certificate(keys, at)
    except EnvironmentProblem as problem:
        return data, describe(problem)
    return seal(data, certificate, SealText(reason), at), ""


async def _signed(session: PdfSigningSession) -> bytes:
    """The steps of pyHanko's own ``sign_pdf``, which offers no way to give the time."""
    from pyhanko.sign.ades.api import CAdESSignedAttrSpec
    from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

    reserved = await session.estimate_signature_container_size(None)
    document = session.prepare_tbs_document(validation_info=None, bytes_reserved=reserved)
    sealed = BytesIO()
    digest, _ = document.digest_tbs_document(output=sealed)
    attributes = PdfCMSSignedAttributes(
        signing_time=session.system_time, cades_signed_attrs=CAdESSignedAttrSpec()
    )
    await document.perform_signature(digest.document_digest, attributes)
    return sealed.getvalue()
