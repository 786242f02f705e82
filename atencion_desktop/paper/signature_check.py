"""One embedded signature checked in itself: its bytes, its mathematics, who made it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from atencion_desktop.base.i18n import tr

if TYPE_CHECKING:
    from pyhanko.sign.validation import EmbeddedPdfSignature

_DIGESTS = frozenset({"sha256", "sha384", "sha512"})
_PADES = "/ETSI.CAdES.detached"


@dataclass(frozen=True, slots=True)
class SignatureCheck:
    """One signature. ``when`` is the time it states itself; ``valid`` is cryptographic only.

    ``trusted`` says that it was made with the shop's own certificate; ``reason`` why something
    is not valid or not trusted.
    """

    who: str
    when: datetime | None
    kind: str
    valid: bool
    trusted: bool
    reason: str | None


@dataclass(frozen=True, slots=True)
class Checked:
    """A signature's report, and how it stands to the rest of the file."""

    report: SignatureCheck
    whole_file: bool
    unchanged: bool


def check_signature(
    signature: EmbeddedPdfSignature, data: bytes, own: Collection[bytes]
) -> Checked:
    """Check one signature of the file ``data`` against the shop's certificates ``own`` (DER)."""
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    facts = _coverage_facts(signature)
    canonical = _is_canonical(signature, data)
    valid = canonical and _is_valid(signature)
    reason = None if valid else tr("La firma no corresponde al contenido del documento.")
    trusted = False
    if valid:
        reason = _distrust(signature, own)
        trusted = reason is None
    report = SignatureCheck(
        who=_signer(signature),
        when=signature.self_reported_timestamp,
        kind=_kind(signature),
        valid=valid,
        trusted=trusted,
        reason=reason,
    )
    entire = facts["coverage"] == SignatureCoverageLevel.ENTIRE_FILE
    return Checked(report, whole_file=entire and canonical, unchanged=bool(facts["docmdp_ok"]))


def _coverage_facts(signature: Any) -> dict[str, Any]:
    """What pyHanko (whose own types end here) says of coverage and later changes."""
    signature.compute_integrity_info()
    facts: dict[str, Any] = signature.summarise_integrity_info()
    return facts


def _is_valid(signature: EmbeddedPdfSignature) -> bool:
    """Whether the signed bytes have the digest signed, and the signature is the key's."""
    from pyhanko.sign.general import SigningError
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko.sign.validation.generic_cms import validate_sig_integrity

    info = signature.signer_info
    if info["digest_algorithm"]["algorithm"].native not in _DIGESTS:
        return False
    try:
        intact, valid = validate_sig_integrity(
            info,
            signature.signer_cert,
            expected_content_type="data",
            actual_digest=signature.compute_digest(),
        )
    except (SignatureValidationError, SigningError, ValueError):
        return False
    return bool(intact and valid)


def _is_canonical(signature: EmbeddedPdfSignature, data: bytes) -> bool:
    """Whether the only bytes outside the digest are the signature, written in the one usual way.

    A reader skips the padding after the signature and takes hexadecimal digits in either case;
    a change there would pass. The signature itself is rebuilt from the parts that are covered.
    """
    from asn1crypto import cms

    start, length, rest, _tail = signature.byte_range
    gap = data[start + length : rest]
    content = bytes(signature.pkcs7_content)
    digits = content.hex()
    if gap not in (f"<{digits}>".encode(), f"<{digits.upper()}>".encode()):
        return False
    message = cms.ContentInfo.load(content)
    der = message.dump()
    padded = der + bytes(len(content) - len(der))
    return content == padded and (not _is_plain(message) or _rebuilt(signature) == der)


def _is_plain(message: Any) -> bool:
    """One signer, one certificate, no time stamp: what this program writes."""
    signed = message["content"]
    signers = signed["signer_infos"]
    return len(signed["certificates"]) == 1 and signers[0]["unsigned_attrs"].native is None


def _rebuilt(signature: EmbeddedPdfSignature) -> bytes:
    """The message around certificate, signed attributes and signature value, written anew."""
    from asn1crypto import cms

    info, certificate = signature.signer_info, signature.signer_cert
    issued = {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    digest = {"algorithm": info["digest_algorithm"]["algorithm"].native}
    signer = {
        "version": "v1",
        "sid": cms.SignerIdentifier({"issuer_and_serial_number": issued}),
        "digest_algorithm": digest,
        "signed_attrs": info["signed_attrs"],
        "signature_algorithm": {"algorithm": info["signature_algorithm"]["algorithm"].native},
        "signature": info["signature"].native,
    }
    signed = {
        "version": "v1",
        "digest_algorithms": [digest],
        "encap_content_info": {"content_type": "data"},
        "certificates": [cms.CertificateChoices({"certificate": certificate})],
        "signer_infos": [signer],
    }
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump())


def _distrust(signature: EmbeddedPdfSignature, own: Collection[bytes]) -> str | None:
    """Why a valid signature is not trusted; None when it is the shop's own."""
    certificate = signature.signer_cert
    if not own:
        return tr("No hay un certificado del comercio con el que compararla.")
    if certificate.dump() not in own:
        return tr("No está hecha con el certificado de este comercio.")
    when = signature.self_reported_timestamp
    validity = certificate["tbs_certificate"]["validity"]
    if when is None or not validity["not_before"].native <= when <= validity["not_after"].native:
        return tr("La fecha que indica está fuera de la validez del certificado.")
    return None


def _signer(signature: EmbeddedPdfSignature) -> str:
    """The common name of who signed, or the whole subject where it has none."""
    subject = signature.signer_cert.subject
    return str(subject.native.get("common_name") or subject.human_friendly)


def _kind(signature: EmbeddedPdfSignature) -> str:
    """The profile as people name it."""
    filter_name = str(signature.sig_object.get("/SubFilter", ""))
    if filter_name != _PADES:
        return filter_name.lstrip("/")
    unsigned = signature.signer_info["unsigned_attrs"].native or ()
    stamped = any(attribute["type"] == "signature_time_stamp_token" for attribute in unsigned)
    return "PAdES B-T" if stamped else "PAdES B-B"
