"""Papers for the tests: a shop, a signature, a form with everything in it."""

from __future__ import annotations

import math
from datetime import UTC, datetime

from atencion_desktop.base.stroke import Signature, Stroke
from atencion_desktop.paper.sheet import (
    Box,
    Checks,
    Choice,
    Footer,
    Letterhead,
    Notes,
    Qr,
    Row,
    Section,
    Sheet,
    SignatureBox,
    content_hash,
)

NOW = datetime(2026, 3, 2, 9, 15, tzinfo=UTC)
SHOP = Letterhead(
    "Electrodomésticos Peñalver",
    "Peñalver e Hijos, S. L.",
    "NIF B18765431",
    "C/ Recogidas, 24 · 18002 Granada",
    "Tel. 958 12 34 56",
)
FOLIO = "R-2026-000123"
COPIES = ("Ejemplar para la persona reclamante", "Ejemplar para el establecimiento")
FACTS = (
    "La lavadora no centrifuga y perdió agua: el suelo de la cocina quedó dañado.\n"
    "Dijeron que vendrían «en cuanto pudieran»; costó 449,00 €."
)


def scribble(signer: str) -> Signature:
    """A signature of two waves and a dot."""
    wave = tuple((0.1 + i * 0.01, 0.2 + 0.1 * math.sin(i / 3)) for i in range(60))
    line = tuple((0.1 + i * 0.03, 0.33) for i in range(20))
    return Signature(signer, (Stroke(wave), Stroke(line), Stroke(((0.8, 0.1),))))


def one_box(value: str, *, strong: bool = False) -> Sheet:
    """The smallest sheet that shows a text."""
    return plain(((Box("Dato", value, strong=strong),),))


def plain(rows: tuple[Row, ...]) -> Sheet:
    """A sheet with these rows and nothing else."""
    return Sheet("Prueba", Letterhead("Comercio"), (Section("Datos", rows),), NOW)


def form(facts: str = FACTS, copies: tuple[str, ...] = COPIES, *, signed: bool = True) -> Sheet:
    """A complaint with boxes, choices, two signatures, notes, code and hashes."""
    first = scribble("María Núñez") if signed else None
    second = scribble("Lucía Ferrándiz") if signed else None
    return Sheet(
        title="Justificante de reclamación",
        subtitle="No es la hoja oficial, que también puede solicitar.",
        folio=FOLIO,
        letterhead=SHOP,
        created=NOW,
        copies=copies,
        qr=Qr(f"ATENCION:{FOLIO}", "8F3K-22QD"),
        footer=Footer("", content_hash({"folio": FOLIO}), "ab" * 32),
        sections=(
            Section(
                "1 · Persona",
                (
                    (Box("Nombre", "María-José Núñez O'Neill", 8), Box("NIF", "12345678Z", 4)),
                    (Checks("Tipo", (Choice("Queja"), Choice("Reclamación", checked=True))),),
                ),
            ),
            Section("2 · Hechos", ((Box("Hechos", facts, lines=4),),)),
            Section(
                "3 · Firmas",
                (
                    (
                        SignatureBox("Cliente", "María Núñez", "02/03/2026 10:21", first),
                        SignatureBox("Comercio", "Lucía Ferrándiz", "02/03/2026 10:22", second),
                    ),
                    Notes("Conserve su ejemplar.", "Información"),
                ),
            ),
        ),
    )
