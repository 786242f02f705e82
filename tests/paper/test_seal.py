"""The seal, as other programs see it."""

from __future__ import annotations

import re

from atencion_desktop.paper.seal import SealText, seal
from atencion_desktop.paper.signature_check import SignatureCheck
from atencion_desktop.paper.verify import verify
from tests.paper import reading, samples
from tests.paper.conftest import REASON, Sealed


def pdfsig(data: bytes) -> str:
    """Poppler's report on the signatures, without looking for authorities."""
    return reading.run("pdfsig", "-nocert", data=data)


def test_poppler_finds_one_valid_signature_over_the_whole_file(sealed: Sealed) -> None:
    report = pdfsig(sealed.data)
    assert "Signature Validation: Signature is Valid." in report
    assert "Total document signed" in report
    assert "Signature Type: ETSI.CAdES.detached" in report
    assert "Signer Certificate Common Name: Electrodomésticos Peñalver" in report
    assert "Signature #2" not in report


def test_it_states_the_time_of_the_clock_given(sealed: Sealed) -> None:
    assert "D:20260302091500Z" in reading.objects(sealed.data)
    check = verify(sealed.data).signatures[0]
    assert check.when == samples.NOW


def test_it_forbids_any_later_change_and_says_why_it_was_made(sealed: Sealed) -> None:
    code = reading.objects(sealed.data)
    assert re.search(r"/TransformMethod /DocMDP", code)
    assert re.search(r"/P 1\b", code)
    assert REASON in code
    assert "Granada" in code


def test_it_only_appends_and_changes_nothing_to_be_seen(sealed: Sealed) -> None:
    assert sealed.data.startswith(sealed.plain)
    assert reading.text(sealed.data) == reading.text(sealed.plain)
    assert reading.picture(sealed.data) == reading.picture(sealed.plain)
    assert reading.complaints_of_qpdf(sealed.data) == ""


def test_our_own_check_agrees(sealed: Sealed) -> None:
    answer = verify(sealed.data, own=[sealed.certificate.public])
    assert answer.intact is True
    assert answer.whole_file
    assert answer.exit_code == 0
    assert answer.signatures == (
        SignatureCheck(samples.SHOP.name, samples.NOW, "PAdES B-B", True, True, None),
    )


def test_many_papers_are_sealed_with_one_certificate(sealed: Sealed) -> None:
    again = [
        seal(sealed.plain, sealed.certificate, SealText(f"N.º {n}"), samples.NOW) for n in range(3)
    ]
    assert all(verify(data).intact for data in again)
    assert len(set(again)) == 3
