"""Papers on the 80 mm roll."""

from __future__ import annotations

import dataclasses

from atencion_desktop.paper.qr import runs
from atencion_desktop.paper.sheet import Qr
from atencion_desktop.paper.slip import (
    Receipt,
    ReceiptGroup,
    ReceiptItem,
    TicketSlip,
    render_receipt,
    render_ticket,
)
from tests.paper import reading, samples

TICKET = TicketSlip(
    "A-012",
    "Atención general",
    "Electrodomésticos Peñalver",
    "02/03/2026 10:15",
    "Espera aproximada: entre 6 y 11 minutos",
    samples.NOW,
    Qr("ATENCION:A-012"),
)
RECEIPT = Receipt(
    "Justificante de atención",
    samples.SHOP,
    (
        ReceiptGroup("Su visita", (ReceiptItem("Turno", "A-012"),)),
        ReceiptGroup(
            "Nos comprometemos a",
            (
                ReceiptItem(
                    "Llamarle con la fecha de la visita del técnico a su domicilio",
                    "04/03/2026",
                    "Responsable: Lucía Ferrándiz",
                ),
            ),
        ),
    ),
    samples.NOW,
    "02/03/2026 10:40",
    "Gracias por su visita.",
    Qr("ATENCION:V:991", "8F3K-22QD"),
)


def test_a_ticket_is_as_wide_as_the_roll_and_shows_all() -> None:
    data = render_ticket(TICKET).data
    words = reading.text(data)
    for part in (TICKET.number, TICKET.service, TICKET.shop, TICKET.time, TICKET.wait):
        assert part in words
    width = float(reading.facts(data)["Page size"].split()[0])
    assert abs(width - 80 / 25.4 * 72) < 0.1
    assert all(embedded for _, embedded in reading.fonts(data))
    assert reading.complaints_of_qpdf(data) == ""


def test_a_receipt_is_as_long_as_its_promises() -> None:
    short = render_receipt(RECEIPT).data
    words = reading.text(short)
    for part in ("Llamarle con la fecha", "04/03/2026", "Responsable: Lucía", "8F3K-22QD"):
        assert part in words
    more = tuple(ReceiptItem(f"Promesa {number}", "mañana") for number in range(40))
    long = render_receipt(
        Receipt("Justificante", samples.SHOP, (ReceiptGroup("Promesas", more),), samples.NOW)
    ).data
    height = float(reading.facts(long)["Page size"].split()[2])
    assert height > float(reading.facts(short)["Page size"].split()[2])
    assert "Promesa 39" in reading.text(long)


def test_slips_are_the_same_bytes_for_the_same_data() -> None:
    assert render_ticket(TICKET).data == render_ticket(TICKET).data
    assert render_receipt(RECEIPT).data == render_receipt(RECEIPT).data


def test_hostile_and_uncovered_names_do_no_harm_on_a_slip() -> None:
    item = ReceiptItem("<b>Ana 👍", "&amp;")
    paper = render_receipt(
        Receipt("Recibo", samples.SHOP, (ReceiptGroup("Uno", (item,)),), samples.NOW)
    )
    assert "<b>Ana" in reading.text(paper.data)
    assert paper.missing_glyphs == ("👍",)


def test_the_codes_dark_runs_are_the_codes_modules() -> None:
    import segno

    size, dark = runs("ATENCION:A-012")
    matrix = segno.make_qr("ATENCION:A-012", error="m", boost_error=False).matrix
    painted = [[0] * size for _ in range(size)]
    for column, row, length in dark:
        for place in range(column, column + length):
            painted[row][place] += 1
    assert [list(row) for row in matrix] == painted


def test_a_ticket_may_carry_a_note_and_no_code() -> None:
    ticket = dataclasses.replace(TICKET, qr=None, note="Se llamará por la pantalla y por voz.")
    assert "por la pantalla y por voz" in reading.text(render_ticket(ticket).data)
