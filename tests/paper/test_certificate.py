"""The shop's certificate on disk: private, never overwritten, each failure told apart."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from atencion_desktop.base.errors import EnvironmentProblem, describe
from atencion_desktop.paper.certificate import (
    KEY_FILE,
    PASSWORD_FILE,
    CertificateExists,
    ExpiredCertificate,
    MissingCertificate,
    WrongCertificatePassword,
    create_certificate,
    load_certificate,
    public_certificates,
)
from tests.paper import samples

SHOP = samples.SHOP.name


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    """A folder of keys with a certificate in it."""
    create_certificate(tmp_path / "keys", SHOP, samples.NOW)
    return tmp_path / "keys"


def test_it_is_the_shops_own_and_says_that_no_authority_made_it(keys: Path) -> None:
    certificate = load_certificate(keys, samples.NOW)
    subject = certificate.x509.subject.rfc4514_string()
    assert certificate.name == SHOP
    assert "Certificado propio\\, no cualificado" in subject
    assert certificate.x509.issuer == certificate.x509.subject
    assert certificate.x509.not_valid_before_utc == samples.NOW
    assert certificate.x509.not_valid_after_utc.year == samples.NOW.year + 10
    assert certificate.key.curve.name == "secp256r1"


def test_only_the_owner_may_read_the_key_and_its_password(keys: Path) -> None:
    for name in (KEY_FILE, PASSWORD_FILE):
        assert (keys / name).stat().st_mode & 0o777 == 0o600
    assert keys.stat().st_mode & 0o777 == 0o700
    assert sorted(path.suffix for path in keys.iterdir()) == [".cer", ".p12", ".pass"]


def test_two_shops_have_two_keys_and_two_passwords(tmp_path: Path, keys: Path) -> None:
    create_certificate(tmp_path / "other", SHOP, samples.NOW)
    for name in (KEY_FILE, PASSWORD_FILE):
        assert (tmp_path / "other" / name).read_bytes() != (keys / name).read_bytes()


def test_its_public_part_can_be_read_without_the_key(keys: Path) -> None:
    public = load_certificate(keys, samples.NOW).public
    (keys / KEY_FILE).unlink()
    assert public_certificates(keys) == (public,)
    assert public_certificates(keys / "none") == ()


def test_it_is_never_overwritten(keys: Path) -> None:
    before = (keys / KEY_FILE).read_bytes()
    with pytest.raises(CertificateExists) as caught:
        create_certificate(keys, "Otro comercio", samples.NOW)
    assert str(keys) in describe(caught.value)
    assert (keys / KEY_FILE).read_bytes() == before


def test_a_crash_after_the_password_is_made_good(keys: Path) -> None:
    (keys / KEY_FILE).unlink()
    create_certificate(keys, SHOP, samples.NOW)
    assert load_certificate(keys, samples.NOW).name == SHOP


@pytest.mark.parametrize("name", [KEY_FILE, PASSWORD_FILE])
def test_a_lost_file_is_a_missing_certificate(keys: Path, name: str) -> None:
    (keys / name).unlink()
    with pytest.raises(MissingCertificate) as caught:
        load_certificate(keys, samples.NOW)
    assert isinstance(caught.value, EnvironmentProblem)
    assert "no se ha sellado" in describe(caught.value)


def test_another_shops_password_does_not_open_it(keys: Path) -> None:
    (keys / PASSWORD_FILE).write_text("otra")
    with pytest.raises(WrongCertificatePassword) as caught:
        load_certificate(keys, samples.NOW)
    assert caught.value.exit_code == 3


@pytest.mark.parametrize("data", [b"", b"no es un certificado", b"\x30\x82\xff\xff"])
def test_a_damaged_certificate_does_not_open(keys: Path, data: bytes) -> None:
    (keys / KEY_FILE).write_bytes(data)
    with pytest.raises(WrongCertificatePassword):
        load_certificate(keys, samples.NOW)


def test_after_ten_years_it_has_expired(keys: Path) -> None:
    load_certificate(keys, samples.NOW + timedelta(days=3651))
    with pytest.raises(ExpiredCertificate) as caught:
        load_certificate(keys, samples.NOW + timedelta(days=3653))
    assert "01/03/2036" in describe(caught.value)


@pytest.mark.parametrize("shop", ["Ñ" * 200, "A\0B", " ", "Café «O'Neill» & Hijos, S. L. 日本"])
def test_any_shops_name_gives_a_certificate(tmp_path: Path, shop: str) -> None:
    create_certificate(tmp_path, shop, samples.NOW)
    name = load_certificate(tmp_path, samples.NOW).name
    assert name
    assert len(name.encode()) <= 64
