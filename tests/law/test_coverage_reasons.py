"""The sentence that explains an answer about the guarantee, as the window shows it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from atencion_desktop.base.i18n import in_language
from atencion_desktop.law.coverage import Buyer, CoverageQuestion, assess
from atencion_desktop.law.timeline import Repair

SPAIN: dict[str, Any] = {"place": "ES", "delivered": date(2022, 3, 1), "defect": "A"}
MENDED = (Repair(date(2025, 2, 10), date(2025, 2, 25), "A"),)

REASONS = [
    ({**SPAIN, "on": date(2024, 3, 1)}, "Se presume que el defecto venía de origen."),
    ({**SPAIN, "on": date(2024, 3, 2)}, "El cliente debe probar el origen."),
    ({**SPAIN, "on": date(2025, 3, 2)}, "No cubierto: terminó el sábado, 1 de marzo de 2025."),
    ({**SPAIN, "on": date(2022, 2, 1)}, "anterior a la entrega"),
    ({**SPAIN, "on": date(2025, 12, 1), "repairs": MENDED}, "por la reparación anterior"),
    ({**SPAIN, "on": date(2025, 12, 1), "repairs": MENDED, "defect": None}, "Dudoso"),
    ({**SPAIN, "on": date(2023, 1, 1), "buyer": Buyer.BUSINESS}, "Lo compró una empresa"),
    ({**SPAIN, "on": date(2022, 4, 1), "place": "PE"}, "En Perú la ley no fija un plazo"),
    (
        {**SPAIN, "on": date(2022, 4, 1), "place": "CL"},
        "Garantía legal de tres meses (Ley 19.496, art. 21, redacción anterior a 2022).",
    ),
]


@pytest.mark.parametrize(("facts", "expected"), REASONS)
def test_the_reason_is_said_in_a_sentence(facts: dict[str, Any], expected: str) -> None:
    assert expected in assess(CoverageQuestion(**facts)).reason.text


def test_the_reason_follows_the_language() -> None:
    answer = assess(CoverageQuestion(**SPAIN, on=date(2024, 3, 1)))
    with in_language("en"):
        assert answer.reason.text.startswith("Covered until Saturday, 1 March 2025. Three-year")
