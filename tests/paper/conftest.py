"""One sealed paper and its certificate, made once for all tests that only read them."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from atencion_desktop.paper.certificate import Certificate, create_certificate
from atencion_desktop.paper.form import render
from atencion_desktop.paper.seal import SealText, seal
from tests.paper import samples

REASON = "Sello del justificante"


class Sealed(NamedTuple):
    """A sealed form, the same before its seal, and who sealed it."""

    data: bytes
    plain: bytes
    certificate: Certificate


@pytest.fixture(scope="session")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Sealed:
    """The sample form under the seal of its shop."""
    folder: Path = tmp_path_factory.mktemp("shop") / "keys"
    certificate = create_certificate(folder, samples.SHOP.name, samples.NOW)
    plain = render(samples.form()).data
    return Sealed(
        seal(plain, certificate, SealText(REASON, "Granada"), samples.NOW), plain, certificate
    )
