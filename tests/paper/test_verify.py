"""The check of a paper: whatever was altered is found, whatever was not is confirmed."""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from atencion_desktop.base.codec import dumps
from atencion_desktop.base.errors import InputError, describe
from atencion_desktop.paper.certificate import create_certificate
from atencion_desktop.paper.seal import SealText, seal
from atencion_desktop.paper.verify import KnownDocument, NotAPdf, Verification, verify
from tests.paper import samples
from tests.paper.conftest import Sealed

FLIPS = 400
_DICE = 20260302


def knows(data: bytes, folio: str | None = samples.FOLIO) -> Callable[[str], KnownDocument | None]:
    """A shop that issued exactly this one document."""
    digest = hashlib.sha256(data).hexdigest()
    return lambda asked: KnownDocument(folio) if asked == digest else None


def flipped(data: bytes, place: int, bit: int) -> bytes:
    """The file with one bit turned over."""
    changed = bytearray(data)
    changed[place] ^= 1 << bit
    return bytes(changed)


def gap(data: bytes) -> range:
    """Where the signature itself stands, outside the bytes that it signs."""
    found = re.search(rb"/ByteRange \[0 (\d+) (\d+) \d+", data)
    assert found is not None
    return range(int(found[1]), int(found[2]))


def test_the_answer_has_the_keys_of_the_contract(sealed: Sealed) -> None:
    answer = verify(sealed.data, knows(sealed.data), [sealed.certificate.public])
    assert json.loads(dumps(answer)) == {
        "intact": True,
        "whole_file": True,
        "signatures": [
            {
                "who": samples.SHOP.name,
                "when": "2026-03-02T09:15:00+00:00",
                "kind": "PAdES B-B",
                "valid": True,
                "trusted": True,
                "reason": None,
            }
        ],
        "known": True,
        "folio": samples.FOLIO,
    }


def test_without_a_shop_the_seal_is_valid_but_nobody_is_trusted(sealed: Sealed) -> None:
    answer = verify(sealed.data)
    assert (answer.intact, answer.known, answer.exit_code) == (True, False, 0)
    assert answer.folio == samples.FOLIO
    assert not answer.signatures[0].trusted
    assert answer.signatures[0].reason


def test_every_bit_flipped_anywhere_is_found(sealed: Sealed) -> None:
    dice = random.Random(_DICE)
    for _ in range(FLIPS):
        place, bit = dice.randrange(len(sealed.data)), dice.randrange(8)
        answer = verify(flipped(sealed.data, place, bit))
        assert (answer.intact, answer.exit_code) == (False, 1), (place, bit)


def test_every_bit_flipped_in_the_signature_itself_is_found(sealed: Sealed) -> None:
    dice = random.Random(_DICE)
    for place in dice.sample(gap(sealed.data), FLIPS):
        # The case of a letter and the padding are what other readers pass over.
        for bit in (0, 5):
            answer = verify(flipped(sealed.data, place, bit))
            assert answer.intact is False, (place, bit)


@pytest.mark.parametrize("tail", [b"\n", b"x", b"\0" * 10, b"%%EOF\n", b"\n% nota\n"])
def test_appended_bytes_are_found(sealed: Sealed, tail: bytes) -> None:
    answer = verify(sealed.data + tail)
    assert answer.intact is False
    assert not answer.whole_file


@pytest.mark.parametrize("keep", [20, 1_000, 20_000, -1, -100, -1_000])
def test_a_truncated_file_is_found(sealed: Sealed, keep: int) -> None:
    answer = verify(sealed.data[:keep])
    assert answer.intact is not True
    assert answer.exit_code == 1


def test_bytes_put_before_the_file_are_found(sealed: Sealed) -> None:
    assert verify(b"\n" + sealed.data).intact is False


def test_an_incremental_update_is_found(sealed: Sealed) -> None:
    from pyhanko.pdf_utils.generic import pdf_name, pdf_string
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer: Any = IncrementalPdfFileWriter(BytesIO(sealed.data))
    writer.root[pdf_name("/Lang")] = pdf_string("en")
    writer.update_root()
    output = BytesIO()
    writer.write(output)
    assert output.getvalue().startswith(sealed.data)
    answer = verify(output.getvalue(), own=[sealed.certificate.public])
    assert answer.signatures[0].valid
    assert (answer.intact, answer.whole_file, answer.exit_code) == (False, False, 1)


def test_a_paper_of_others_with_two_signatures_is_intact(sealed: Sealed) -> None:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers

    data = sealed.plain
    for field in ("Uno", "Dos"):
        meta = signers.PdfSignatureMetadata(field_name=field)
        writer = IncrementalPdfFileWriter(BytesIO(data))
        data = signers.sign_pdf(writer, meta, signer=sealed.certificate.signer).getvalue()
    answer = verify(data)
    assert [check.kind for check in answer.signatures] == ["adbe.pkcs7.detached"] * 2
    assert (answer.intact, answer.whole_file) == (True, True)
    assert verify(data + b"\n").intact is False


def test_the_seal_cut_off_leaves_an_unknown_paper(sealed: Sealed) -> None:
    answer = verify(sealed.plain, knows(sealed.data))
    assert answer == Verification(None, False, (), False, None)
    assert answer.exit_code == 1


def test_another_shops_seal_is_valid_and_not_trusted(sealed: Sealed, tmp_path: Path) -> None:
    other = create_certificate(tmp_path, samples.SHOP.name, samples.NOW)
    forged = seal(sealed.plain, other, SealText("Sello"), samples.NOW)
    check = verify(forged, own=[sealed.certificate.public]).signatures[0]
    assert (check.valid, check.trusted) == (True, False)
    assert check.reason == "No está hecha con el certificado de este comercio."
    both = [sealed.certificate.public, other.public]
    assert verify(forged, own=both).signatures[0].trusted


@pytest.mark.parametrize("days", [-1, 3_660])
def test_a_time_outside_the_certificates_own_is_not_trusted(sealed: Sealed, days: int) -> None:
    at = samples.NOW + timedelta(days=days)
    data = seal(sealed.plain, sealed.certificate, SealText("Sello"), at)
    check = verify(data, own=[sealed.certificate.public]).signatures[0]
    assert (check.valid, check.trusted) == (True, False)


def test_an_unsigned_paper_is_intact_when_the_shop_issued_just_that(sealed: Sealed) -> None:
    answer = verify(sealed.plain, knows(sealed.plain))
    assert answer == Verification(True, True, (), True, samples.FOLIO)
    assert answer.exit_code == 0
    without_folio = verify(sealed.plain, knows(sealed.plain, None))
    assert (without_folio.intact, without_folio.known) == (True, True)


def test_an_unsigned_unknown_paper_tells_nothing(sealed: Sealed) -> None:
    assert verify(sealed.plain).intact is None
    assert verify(sealed.plain + b"x", knows(sealed.plain)).intact is None


@pytest.mark.parametrize("data", [b"", b"hola", b"PK\x03\x04" + b"\0" * 100, b"\x89PNG\r\n"])
def test_what_is_no_pdf_is_refused_with_a_clear_sentence(data: bytes) -> None:
    with pytest.raises(NotAPdf) as caught:
        verify(data, name="foto.png")
    assert isinstance(caught.value, InputError)
    assert describe(caught.value).startswith("«foto.png» no es un PDF.")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF",
        b"startxref\n99999999999\n%%EOF",
        b"trailer" + b"<<" * 5_000 + b"\nstartxref\n9\n%%EOF",
        b"\xff" * 5_000,
    ],
)
def test_a_broken_or_hostile_pdf_never_gives_an_error(body: bytes) -> None:
    answer = verify(b"%PDF-1.7\n" + body)
    assert answer.intact is None
    assert answer.exit_code == 1


def test_a_signature_by_a_broken_digest_is_not_valid(sealed: Sealed) -> None:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers

    meta = signers.PdfSignatureMetadata(field_name="Uno", md_algorithm="sha1")
    writer = IncrementalPdfFileWriter(BytesIO(sealed.plain))
    data = signers.sign_pdf(writer, meta, signer=sealed.certificate.signer).getvalue()
    answer = verify(data, own=[sealed.certificate.public])
    assert (answer.intact, answer.signatures[0].valid) == (False, False)
    assert answer.signatures[0].reason


def test_only_our_own_papers_tell_their_folio(sealed: Sealed) -> None:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers

    for old, new in ((b"/Creator", b"/Creatah"), (b"/Info", b"/Inxo")):
        foreign = sealed.plain.replace(old, new)
        meta = signers.PdfSignatureMetadata(field_name="Uno")
        writer = IncrementalPdfFileWriter(BytesIO(foreign))
        data = signers.sign_pdf(writer, meta, signer=sealed.certificate.signer).getvalue()
        answer = verify(data)
        assert (answer.intact, answer.folio) == (True, None)
