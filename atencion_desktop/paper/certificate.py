"""The shop's own certificate: made at its start, kept beside its data, used to seal its papers.

It is self-made: it shows that a paper comes from this shop's program and has not changed since,
and it is *not* a qualified certificate of any authority; its subject says so. Key and password
stand in two files of mode 0600, so that a stray copy of one of them opens nothing; the public part
stands beside them for whoever checks a paper.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from atencion_desktop.base.clock import as_utc
from atencion_desktop.base.errors import AtencionError, EnvironmentProblem
from atencion_desktop.base.files import write_atomically
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.text import clean
from atencion_desktop.base.wording import day_text

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

KEY_FILE = "shop.p12"
PUBLIC_FILE = "shop.cer"
PASSWORD_FILE = "shop.pass"  # noqa: S105 - the name of a file, not a password
UNQUALIFIED = tr_noop("Certificado propio, no cualificado")
_VALID_FOR = timedelta(days=3652)
_LONGEST_NAME = 64
"""X.520 allows so much in a common name, counted in bytes here to be on the safe side."""


class MissingCertificate(EnvironmentProblem):
    """The shop's folder holds no certificate, or only one of its two files."""

    template = tr_noop(
        "No se encuentra el certificado del comercio en «{path}». "
        "Restaure la última copia de seguridad o cree uno nuevo; el documento no se ha sellado."
    )


class WrongCertificatePassword(EnvironmentProblem):
    """The password kept beside the certificate does not open it."""

    template = tr_noop(
        "La contraseña guardada no abre el certificado «{path}», o el archivo está dañado. "
        "Restaure la carpeta de claves de la última copia de seguridad."
    )


class ExpiredCertificate(EnvironmentProblem):
    """The certificate's time is over; what it sealed before stays valid."""

    template = tr_noop(
        "El certificado del comercio caducó el {day}. Cree uno nuevo para seguir sellando; "
        "lo sellado hasta entonces sigue siendo válido."
    )


class CertificateExists(AtencionError):
    """A certificate is already there, and is never overwritten: old papers are checked with it."""

    template = tr_noop(
        "Ya hay un certificado en «{path}». Guárdelo en otro lugar antes de crear otro."
    )


@dataclass(frozen=True)
class Certificate:
    """The opened certificate with its key."""

    x509: x509.Certificate
    key: EllipticCurvePrivateKey

    @property
    def name(self) -> str:
        """The shop's name as it stands in the certificate."""
        from cryptography.x509.oid import NameOID

        value = self.x509.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value
        return str(value)

    @cached_property
    def public(self) -> bytes:
        """The certificate without its key (DER): all that a check of a paper needs."""
        from cryptography.hazmat.primitives.serialization import Encoding

        return self.x509.public_bytes(Encoding.DER)

    @cached_property
    def signer(self) -> Any:
        """Pyhanko's signer, built the first time something is sealed."""
        from asn1crypto import keys
        from asn1crypto.x509 import Certificate as Asn1Certificate
        from cryptography.hazmat.primitives import serialization as forms
        from pyhanko.sign import SimpleSigner
        from pyhanko_certvalidator.registry import SimpleCertificateStore

        store: Any = SimpleCertificateStore
        der = self.key.private_bytes(
            forms.Encoding.DER, forms.PrivateFormat.PKCS8, forms.NoEncryption()
        )
        return SimpleSigner(
            signing_cert=Asn1Certificate.load(self.public),
            signing_key=keys.PrivateKeyInfo.load(der),
            cert_registry=store(),
        )


def create_certificate(folder: Path, shop: str, now: datetime) -> Certificate:
    """Make the shop's key and certificate, valid for ten years from ``now``, and keep both files.

    ``CertificateExists`` when there is one; a password left alone by a crash is written anew.
    """
    from cryptography.hazmat.primitives import serialization as forms
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import pkcs12

    target = folder / KEY_FILE
    if target.exists():
        raise CertificateExists(path=target)
    key = ec.generate_private_key(ec.SECP256R1())
    made = _self_signed(key, shop, as_utc(now))
    password = secrets.token_urlsafe(32)
    protection = forms.BestAvailableEncryption(password.encode())
    data = pkcs12.serialize_key_and_certificates(shop.encode(), key, made, None, protection)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_atomically(folder / PASSWORD_FILE, password.encode())
    write_atomically(target, data)
    certificate = Certificate(made, key)
    write_atomically(folder / PUBLIC_FILE, certificate.public)
    return certificate


def public_certificates(folder: Path) -> tuple[bytes, ...]:
    """The shop's certificates without their keys (DER), past ones kept there included.

    Enough to check papers, also when the key is locked, lost or expired.
    """
    return tuple(path.read_bytes() for path in sorted(folder.glob("*.cer")))


def load_certificate(folder: Path, now: datetime) -> Certificate:
    """Open the shop's certificate.

    ``MissingCertificate``, ``WrongCertificatePassword`` and ``ExpiredCertificate`` say what is
    amiss; nothing is changed on disk.
    """
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.serialization import pkcs12

    path = folder / KEY_FILE
    try:
        data = path.read_bytes()
        password = (folder / PASSWORD_FILE).read_bytes().strip()
    except OSError as error:
        raise MissingCertificate(path=path) from error
    try:
        key, made, _others = pkcs12.load_key_and_certificates(data, password)
    except ValueError as error:
        raise WrongCertificatePassword(path=path) from error
    if made is None or not isinstance(key, EllipticCurvePrivateKey):
        raise WrongCertificatePassword(path=path)
    if as_utc(now) > made.not_valid_after_utc:
        raise ExpiredCertificate(day=day_text(made.not_valid_after_utc.date()))
    return Certificate(made, key)


def _self_signed(key: EllipticCurvePrivateKey, shop: str, now: datetime) -> x509.Certificate:
    """A certificate for signing documents, in the shop's name, by its own key."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.x509.oid import NameOID

    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, _name_part(shop) or "-"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, _name_part(tr(UNQUALIFIED))),
        ]
    )
    identifier = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now)
        .not_valid_after(now + _VALID_FOR)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_signs_documents(), critical=True)
        .add_extension(identifier, critical=False)
    )
    return builder.sign(key, hashes.SHA256())


def _name_part(text: str) -> str:
    """A name that fits into a certificate, cut between two characters."""
    return clean(text).encode()[:_LONGEST_NAME].decode(errors="ignore").strip()


def _signs_documents() -> x509.KeyUsage:
    """Signing and standing by it, nothing else."""
    from cryptography import x509

    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
