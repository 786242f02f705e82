"""Whole forms, read back by poppler and qpdf."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from atencion_desktop.base.i18n import in_language
from atencion_desktop.paper.form import render
from atencion_desktop.paper.sheet import (
    Box,
    Checks,
    Choice,
    Column,
    Footer,
    Letterhead,
    Notes,
    PaperSize,
    Prose,
    Section,
    SignatureBox,
    Table,
)
from tests.paper import reading, samples

HOSTILE = [
    "<b>Ana",
    "Pérez & Hijos",
    '<img src="http://198.51.100.7/x.png">',
    '<img src="/etc/passwd"/>',
    '<a href="javascript:alert(1)">clic</a>',
    '<font color="[[].append(1)]">Ana</font>',
    "<para><br/></para>",
    "&lt;b&gt; &amp; &#65;",
    "Ana) Tj ET (",
    "Ana\\) \\(",
    "endstream endobj",
    "%PDF-1.7 %%EOF",
    "=HYPERLINK(1)",
    "{label} %s {0}",
]


def test_every_value_is_on_the_paper_with_its_accents() -> None:
    words = reading.text(render(samples.form()).data)
    for value in (
        "Electrodomésticos Peñalver",
        "Peñalver e Hijos, S. L. · NIF B18765431",
        "Justificante de reclamación",
        "No es la hoja oficial",
        "María-José Núñez O'Neill",
        "12345678Z",
        "el suelo de la cocina quedó dañado",
        "«en cuanto pudieran»; costó 449,00 €.",
        "Conserve su ejemplar.",
        samples.FOLIO,
        "8F3K-22QD",
        samples.form().footer.content_hash,
        "ab" * 32,
        "02/03/2026 10:21",
    ):
        assert value in words


def test_all_fonts_are_embedded_and_the_file_is_sound() -> None:
    data = render(samples.form()).data
    fonts = reading.fonts(data)
    assert {name.split("+")[-1] for name, _ in fonts} == {
        "DejaVuSansCondensed",
        "DejaVuSansCondensed-Bold",
    }
    assert all(embedded for _, embedded in fonts)
    assert reading.complaints_of_qpdf(data) == ""


def test_the_properties_tell_title_language_and_the_instant_given() -> None:
    data = render(samples.form()).data
    facts = reading.facts(data)
    assert facts["Title"] == f"Justificante de reclamación {samples.FOLIO}"
    assert facts["Author"] == "Electrodomésticos Peñalver"
    assert facts["Keywords"] == samples.FOLIO
    assert facts["Creator"] == facts["Producer"] == "Atención"
    assert facts["CreationDate"] == "2026-03-02T09:15:00Z"
    assert facts["Page size"] == "595.28 x 841.89 pts (A4)"
    assert "/Lang (es-ES)" in reading.objects(data)


def test_each_copy_says_for_whom_it_is_and_counts_its_own_pages() -> None:
    paper = render(samples.form())
    pages = reading.pages(paper.data)
    assert paper.pages == len(pages) == 2
    for page, label, other in zip(pages, samples.COPIES, reversed(samples.COPIES), strict=True):
        assert label in page
        assert other not in page
        assert "Página 1 de 1" in page
        assert "María-José Núñez O'Neill" in page


def test_a_sheet_without_copies_is_one_unlabelled_copy() -> None:
    paper = render(samples.form(copies=()))
    assert paper.pages == 1
    assert "Ejemplar" not in reading.text(paper.data)


def test_ten_thousand_characters_flow_over_pages_and_lose_no_word() -> None:
    words = [f"suceso{number:04}" for number in range(900)]
    facts = " ".join(words)
    assert len(facts) > 9_800
    paper = render(samples.form(facts, ("Copia única",)))
    pages = reading.pages(paper.data)
    assert len(pages) == paper.pages > 1
    found = [word for word in reading.text(paper.data).split() if word.startswith("suceso")]
    assert found == words
    assert "continúa en hoja aparte: página 2" in pages[0]
    assert f"Hoja de continuación del folio {samples.FOLIO}" in pages[1]
    assert "Hechos (continuación)" in pages[1]
    for number, page in enumerate(pages, start=1):
        assert f"Página {number} de {len(pages)}" in page
        assert "Copia única" in page
        assert samples.FOLIO in page
    assert "continúa" not in pages[-1]


def test_two_long_texts_side_by_side_go_on_together() -> None:
    left = " ".join(f"izq{number:03}" for number in range(420))
    right = " ".join(f"der{number:03}" for number in range(700))
    paper = render(samples.plain(((Box("Uno", left, 6), Box("Otro", right, 6)),)))
    words = reading.text(paper.data).split()
    assert [word for word in words if word.startswith("izq")] == left.split()
    assert [word for word in words if word.startswith("der")] == right.split()
    assert paper.pages > 1


@pytest.mark.parametrize("payload", HOSTILE)
@pytest.mark.parametrize("strong", [False, True])
def test_hostile_text_is_printed_literally(payload: str, strong: bool) -> None:
    data = render(samples.one_box(payload, strong=strong)).data
    assert payload in reading.text(data)
    assert reading.active_parts(data) == []


def test_names_of_other_scripts_are_drawn_and_can_be_read_back() -> None:
    data = render(samples.one_box("Владимир שלום")).data
    words = reading.text(data)
    assert "Владимир" in words
    assert "שלום" in words


def test_missing_glyphs_are_reported_and_marked() -> None:
    paper = render(samples.one_box("Ana 👍 陳"))
    assert paper.missing_glyphs == ("陳", "👍")
    assert reading.text(paper.data).count("\ufffd") == 2
    assert render(samples.form()).missing_glyphs == ()


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert render(samples.form()).data == render(samples.form()).data
    later = dataclasses.replace(samples.form(), folio="R-2026-000124")
    assert render(later).sha256 != render(samples.form()).sha256


def test_the_same_sheet_gives_the_same_bytes_in_another_process() -> None:
    code = (
        "from atencion_desktop.paper.form import render; from tests.paper import samples;"
        "print(render(samples.form('Ana 👍 陳 ñ')).sha256)"
    )
    hashes = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONPATH": ":".join(sys.path), "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert hashes == {render(samples.form("Ana 👍 陳 ñ")).sha256 + "\n"}


@pytest.fixture
def restless() -> Iterator[None]:
    """Threads that take turns a hundred times as often as usual."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(usual)


def test_papers_drawn_at_the_same_time_do_not_disturb_each_other(restless: None) -> None:
    sheets = [samples.form(f"Hechos número {number}") for number in range(24)]
    alone = [render(sheet).sha256 for sheet in sheets]
    with ThreadPoolExecutor(4) as pool:
        assert [paper.sha256 for paper in pool.map(render, sheets)] == alone


def test_describing_or_checking_a_paper_loads_no_drawing_library() -> None:
    code = (
        "import sys; from atencion_desktop.paper import certificate, seal, sheet, verify;"
        "print({'reportlab', 'pyhanko', 'cryptography', 'segno'} & set(sys.modules))"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    assert shown == "set()\n"


def test_a_blank_form_has_lines_to_write_on() -> None:
    blank = render(samples.plain(((Box("Hechos", lines=10, ruled=True),),)))
    filled = render(samples.plain(((Box("Hechos", "Ya escrito", lines=10, ruled=True),),)))
    rules = [reading.objects(paper.data).count(" l S") for paper in (blank, filled)]
    assert rules[0] - rules[1] == 10


def test_a_draft_is_marked_across_every_page() -> None:
    draft = dataclasses.replace(samples.form("palabra " * 900), watermark="BORRADOR")
    assert "Página 1 de 2" in reading.text(render(draft).data)
    code = reading.objects(render(draft).data)
    assert code.count(" Tj") > 0
    plain = reading.objects(render(dataclasses.replace(draft, watermark="")).data)
    assert code.count("q\n") - plain.count("q\n") == 2


def test_a_table_repeats_its_heading_and_keeps_long_cells_whole() -> None:
    columns = (Column("Artículo", 8), Column("Importe", 4, right=True))
    long = " ".join(f"parte{number:03}" for number in range(400))
    rows = tuple((f"Pieza {number}", f"{number},00 €") for number in range(60))
    sheet = dataclasses.replace(
        samples.form(), copies=(), sections=(Section("", (Table(columns, (*rows, (long, ""))),)),)
    )
    pages = reading.pages(render(sheet).data)
    assert len(pages) > 1
    assert all("Artículo" in page for page in pages)
    words = [word for page in pages for word in page.split() if word.startswith("parte")]
    assert words == long.split()
    assert "59,00 €" in "".join(pages)


def test_letters_and_small_print_flow_over_pages() -> None:
    prose = " ".join(f"carta{number:04}" for number in range(1200))
    small = " ".join(f"letra{number:04}" for number in range(1500))
    blocks = (Prose(prose), Notes(small, "Nota"))
    sheet = dataclasses.replace(samples.form(), copies=(), sections=(Section("", blocks),))
    words = reading.text(render(sheet).data).split()
    assert [word for word in words if word.startswith("carta")] == prose.split()
    assert sorted(word for word in words if word.startswith("letra")) == small.split()


def test_an_a5_slip_is_drawn_by_the_same_means() -> None:
    paper = render(dataclasses.replace(samples.form(), size=PaperSize.A5))
    facts = reading.facts(paper.data)
    assert facts["Page size"].startswith("419.53 x 595.28")
    assert "María-José Núñez O'Neill" in reading.text(paper.data)


def test_signatures_never_part_from_their_title() -> None:
    for characters in range(2_000, 6_000, 500):
        pages = reading.pages(render(samples.form("a bc d " * (characters // 7), ())).data)
        page = next(page for page in pages if "3 · Firmas" in page)
        assert "02/03/2026 10:22" in page


def test_headings_of_any_length_leave_room_for_the_paper() -> None:
    endless = "Muy largo " * 1_000
    sheet = dataclasses.replace(
        samples.form(),
        title=endless,
        subtitle=endless,
        folio="F" * 300,
        letterhead=Letterhead(endless, endless, endless, endless, endless),
        footer=Footer(endless, endless, endless),
        copies=(endless,),
    )
    paper = render(sheet)
    assert "María-José Núñez O'Neill" in reading.text(paper.data)
    assert paper.pages <= 2


def test_a_row_wider_than_the_grid_is_refused() -> None:
    with pytest.raises(ValueError, match="13 columns"):
        render(samples.plain(((Box("Uno", width=7), SignatureBox("Otro", width=6)),)))


def test_the_paper_speaks_the_language_in_use() -> None:
    with in_language("en"):
        data = render(samples.form()).data
    assert "Page 1 of 1" in reading.text(data)


def test_choices_that_do_not_fit_go_on_below() -> None:
    choices = tuple(
        Choice(f"Opción {number} " + "x" * 30, checked=number == 7) for number in range(9)
    )
    data = render(samples.plain(((Checks("Elija", choices, 6), Box("Al lado", "valor", 6)),))).data
    rows = [line for line in reading.text(data).splitlines() if "Opción" in line]
    assert len(rows) == 9
    assert "valor" in rows[0]


def test_a_title_stays_with_the_small_print_below_it() -> None:
    for lines in range(30, 60, 3):
        body = "\n".join(f"línea {number}" for number in range(lines))
        note = Section("Condiciones", (Notes("Texto legal. " * 60, "Nota"),))
        sheet = dataclasses.replace(
            samples.form(), copies=(), sections=(Section("", (Prose(body),)), note)
        )
        pages = reading.pages(render(sheet).data)
        assert "Texto legal" in next(page for page in pages if "Condiciones" in page)
