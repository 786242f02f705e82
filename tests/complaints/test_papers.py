"""The papers themselves, read back with other programs: text, copies, seal, every place."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from atencion_desktop.app import Registry
from atencion_desktop.base.actor import Actor, Call
from atencion_desktop.base.clock import FixedClock
from atencion_desktop.base.i18n import in_language
from atencion_desktop.base.paths import DataFolder
from atencion_desktop.base.stroke import Signature, Stroke
from atencion_desktop.cli import main
from atencion_desktop.complaints.issuing import draw, issue
from atencion_desktop.complaints.rules.form import Claimant, ComplaintForm
from atencion_desktop.complaints.rules.kinds import Kind, Remedy
from atencion_desktop.complaints.rules.sheet import Party, SignedHow, Signing
from atencion_desktop.complaints.service import ComplaintService
from atencion_desktop.paper.certificate import create_certificate
from atencion_desktop.staff.service import StaffService
from atencion_desktop.store.store import Store

Caller = Callable[[], Call]
MARIA = Claimant(
    "María-José Núñez O'Neill",
    "12345678Z",
    "Calle Relator, 14, 41002 Sevilla",
    "600 11 22 33",
    "mj@correo.example",
)
FORM = ComplaintForm(
    claimant=MARIA,
    facts="La lavadora pierde agua & <b>moja</b> el suelo: 50% de la cocina.",
    facts_on=date(2026, 2, 27),
    facts_time="18:30",
    place="Calle Feria, 48",
    product="Lavadora Balay, n.º de serie SN-77",
    asked=(Remedy.REPAIR, Remedy.COMPENSATION),
    asked_text="Que la arreglen esta semana.",
    amount=123450,
    documents="Factura\nFotografías",
)
SCRAWL = Signature("x", (Stroke(tuple((i / 20, (i % 3) / 10) for i in range(20))),))
BOTH = (
    Signing(Party.CLAIMANT, SignedHow.SCREEN, "María-José Núñez", SCRAWL),
    Signing(Party.BUSINESS, SignedHow.SCREEN, "Ana Prieto", SCRAWL),
)


def text_of(path: Path, *options: str) -> str:
    """What ``pdftotext`` reads."""
    return out_of("pdftotext", *options, str(path), "-")


def out_of(*command: str) -> str:
    """What another program says."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def plain(text: str) -> str:
    """On one line, single blanks."""
    return " ".join(text.split())


@pytest.fixture
def complaints(registry: Registry) -> ComplaintService:
    return registry.get(ComplaintService)


@pytest.fixture
def keys(shop: Store, clock: FixedClock) -> Path:
    """The folder of keys, with the shop's certificate."""
    assert shop.documents_folder is not None
    folder = shop.documents_folder.parent / "keys"
    create_certificate(folder, "Electrodomésticos Vega", clock.now())
    return folder


def move_shop(registry: Registry, call: Caller, **changes: object) -> None:
    """The shop somewhere else."""
    staff = registry.get(StaffService)
    known = staff.shop(call().actor)
    staff.change_shop(call(), replace(known, **changes))  # type: ignore[arg-type]  # any field


def drawn(complaints: ComplaintService, actor: Actor, case: int, path: Path) -> Path:
    """The paper of a case as a file."""
    path.write_bytes(draw(complaints.sheet(actor, case)).data)
    return path


def test_the_spanish_receipt_says_all_and_never_poses_as_official(
    complaints: ComplaintService, actor: Actor, call: Caller, tmp_path: Path
) -> None:
    case = complaints.register(call(), FORM).value.case
    paper = drawn(complaints, actor, case, tmp_path / "r.pdf")
    text = plain(text_of(paper))
    for words in (
        "Justificante de queja o reclamación",
        "no es la hoja oficial de reclamaciones",
        "VEGA-2026-000001",
        "02/03/2026 09:00",
        "María-José Núñez O'Neill",
        "La lavadora pierde agua & <b>moja</b> el suelo: 50% de la cocina.",
        "Reparación · Indemnización",
        "1.234,50 €",
        "27/02/2026, 18:30",
        "16/03/2026 · 10 días hábiles · Decreto 82/2022 de Andalucía",
        "17/03/2026 · 15 días naturales · TRLGDCU (RDL 1/2007), art. 21.3",
        "Puede pedir además la hoja oficial de quejas y reclamaciones de la Junta de Andalucía",
        "Junta Arbitral de Consumo de Andalucía (el establecimiento está adherido)",
        "RGPD",
    ):
        assert words in text, words
    assert "Ejemplar para la persona reclamante" in text_of(paper, "-l", "1")
    assert "Ejemplar para el establecimiento" in text_of(paper, "-f", "2")
    assert "Página 1 de 1" in text


def test_elsewhere_in_spain_only_the_state_rule_is_listed(
    complaints: ComplaintService, registry: Registry, actor: Actor, call: Caller, tmp_path: Path
) -> None:
    move_shop(registry, call, place="ES", adr_body="", arbitration=False)
    case = complaints.register(call(), FORM).value.case
    text = plain(text_of(drawn(complaints, actor, case, tmp_path / "r.pdf")))
    assert "17/03/2026 · 15 días naturales" in text
    assert "Andalucía" not in text
    assert "hoja oficial de reclamaciones: es gratuita" in text


def test_the_peruvian_sheet_has_the_annex_in_order_three_times(
    complaints: ComplaintService, registry: Registry, actor: Actor, call: Caller, tmp_path: Path
) -> None:
    move_shop(
        registry,
        call,
        place="PE",
        country="PE",
        tax_id="20512333797",
        time_zone="America/Lima",
        currency="PEN",
    )
    done = complaints.register(call(), replace(FORM, kind=Kind.COMPLAINT)).value
    assert done.folio == "000000001-2026"
    assert done.safe_on == date(2026, 3, 23)
    paper = drawn(complaints, actor, done.case, tmp_path / "r.pdf")
    for page, addressee in enumerate(("consumidor (original)", "proveedor", "INDECOPI"), 1):
        text = plain(text_of(paper, "-f", str(page), "-l", str(page)))
        assert f"Destinatario: {addressee}" in text
        places = [
            text.index(title)
            for title in (
                "Hoja de Reclamación",
                "1. Identificación del consumidor reclamante",
                "2. Identificación del bien contratado",
                "3. Detalle de la reclamación y pedido del consumidor",
                "4. Observaciones y acciones adoptadas por el proveedor",
                "no impide acudir a otras vías",
            )
        ]
        assert places == sorted(places)
        assert "S/ 1,234.50" in text
        assert "20512333797" in text


def test_in_peru_what_makes_the_sheet_void_is_said_on_it(
    complaints: ComplaintService, registry: Registry, actor: Actor, call: Caller, tmp_path: Path
) -> None:
    move_shop(registry, call, place="PE", country="PE")
    bare = ComplaintForm(facts="No funciona.", claimant=Claimant(name="Ana Ruiz"))
    case = complaints.register(call(), bare).value.case
    text = plain(text_of(drawn(complaints, actor, case, tmp_path / "r.pdf")))
    assert "Falta número de documento: sin este dato la hoja cuenta como no presentada." in text
    assert "Falta domicilio o correo electrónico" in text


def test_ten_thousand_characters_flow_over_continuation_pages(
    complaints: ComplaintService, actor: Actor, call: Caller, tmp_path: Path
) -> None:
    words = " ".join(f"palabra{n:04d}" for n in range(820))[:10_000]
    case = complaints.register(call(), replace(FORM, facts=words)).value.case
    paper = drawn(complaints, actor, case, tmp_path / "r.pdf")
    text = text_of(paper)
    assert "Hoja de continuación del folio VEGA-2026-000001" in text
    for number in (0, 400, 700, 818):
        assert text.count(f"palabra{number:04d}") == 2


def test_who_stays_anonymous_is_nowhere_on_the_paper(
    complaints: ComplaintService, actor: Actor, call: Caller, tmp_path: Path
) -> None:
    case = complaints.register(call(), replace(FORM, anonymous=True)).value.case
    text = plain(text_of(drawn(complaints, actor, case, tmp_path / "r.pdf")))
    assert "Presentada sin identificarse" in text
    assert "Núñez" not in text
    assert "12345678Z" not in text


def test_a_refusal_to_sign_names_its_witness(
    complaints: ComplaintService, actor: Actor, call: Caller, tmp_path: Path
) -> None:
    case = complaints.register(call(), FORM).value.case
    refused = Signing(Party.CLAIMANT, SignedHow.REFUSED, "", witness="Luis Ortega")
    complaints.sign_sheet(call(), case, (refused,))
    text = plain(text_of(drawn(complaints, actor, case, tmp_path / "r.pdf")))
    assert "No quiere firmar. Testigo: Luis Ortega" in text


def test_the_sealed_file_stands_up_to_other_programs_and_to_change(
    complaints: ComplaintService,
    actor: Actor,
    call: Caller,
    keys: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    case = complaints.register(call(), FORM).value.case
    complaints.sign_sheet(call(), case, BOTH)
    made = issue(complaints.sheet(actor, case), keys)
    assert made.sealed
    assert made.missing_glyphs == ()
    info = complaints.file_sheet(call(), case, made.edition, made.data, sealed=True).value
    paper = tmp_path / info.name
    paper.write_bytes(complaints.paper(actor, info.id))
    read = out_of("pdfsig", "-nocert", str(paper))
    assert "Signature is Valid." in read
    assert "Total document signed" in read
    assert "No syntax or stream encoding errors" in out_of("qpdf", "--check", str(paper))
    assert verified(paper, capsys) == (0, True, False)
    paper.write_bytes(paper.read_bytes() + b"\n%")
    assert verified(paper, capsys) == (1, False, False)


def verified(paper: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, bool, bool]:
    """Exit code of ``atencion verify`` without a shop, whether intact, whether known."""
    code = main(["verify", str(paper), "--json", "--data", str(paper.parent / "nada")])
    answer = json.loads(capsys.readouterr().out)
    return code, answer["intact"], answer["known"]


def test_without_a_certificate_the_paper_is_issued_unsealed_and_sealed_later(
    complaints: ComplaintService, actor: Actor, call: Caller, shop: Store, clock: FixedClock
) -> None:
    assert shop.documents_folder is not None
    folder = shop.documents_folder.parent / "keys"
    case = complaints.register(call(), FORM).value.case
    plain_one = issue(complaints.sheet(actor, case), folder)
    assert not plain_one.sealed
    assert plain_one.unsealed.startswith("No se encuentra el certificado del comercio")
    first = complaints.file_sheet(call(), case, 1, plain_one.data, sealed=False).value
    create_certificate(folder, "Vega", clock.now())
    sealed = issue(complaints.sheet(actor, case), folder)
    second = complaints.file_sheet(call(), case, 1, sealed.data, sealed=True).value
    assert second.id != first.id
    assert second.edition == first.edition + 1
    job = complaints.sheet(actor, case)
    assert (job.document, job.sealed) == (second.id, True)
    assert len(complaints.case(actor, case).papers) == 2


def test_verify_knows_the_shops_own_papers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = DataFolder(tmp_path / "vega")
    made = ["init", "--name", "Vega", "--tax-id", "B41000001", "--place", "ES-AN"]
    assert main([*made, "--data", str(folder.root), "--encryption", "off"]) == 0
    capsys.readouterr()
    paper = issued_in(folder, tmp_path)
    assert main(["verify", str(paper), "--json", "--data", str(folder.root)]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["known"] is True
    assert answer["folio"] == "VEGA-2026-000001"
    assert answer["whole_file"] is True
    assert [(s["valid"], s["trusted"]) for s in answer["signatures"]] == [(True, True)]
    assert main(["verify", str(paper), "--data", str(folder.root)]) == 0
    assert "Emitido por este comercio, folio VEGA-2026-000001." in capsys.readouterr().out


def issued_in(folder: DataFolder, place: Path) -> Path:
    """A complaint registered, sealed and filed in a real shop."""
    from atencion_desktop.app import system_actor
    from atencion_desktop.store.opening import open_store

    clock = FixedClock(datetime(2026, 12, 1, 9, tzinfo=UTC))
    store = open_store(folder, clock)
    complaints = Registry(store).get(ComplaintService)
    actor = system_actor()
    case = complaints.register(Call(actor), FORM).value.case
    made = issue(complaints.sheet(actor, case), folder.keys)
    info = complaints.file_sheet(Call(actor), case, 1, made.data, sealed=made.sealed).value
    path = place / "hoja.pdf"
    path.write_bytes(complaints.paper(actor, info.id))
    store.close()
    return path


@pytest.mark.parametrize(("content", "code"), [(b"hola", 2), (b"%PDF-1.4\n%%EOF", 1), (None, 2)])
def test_verify_refuses_what_is_no_pdf(
    content: bytes | None, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.pdf"
    if content is not None:
        path.write_bytes(content)
    assert main(["verify", str(path), "--data", str(tmp_path)]) == code
    captured = capsys.readouterr()
    assert len((captured.out + captured.err).strip().splitlines()) == 1


def test_the_sheet_speaks_the_shops_language_whatever_the_screen_speaks(
    complaints: ComplaintService, actor: Actor, call: Caller, tmp_path: Path
) -> None:
    with in_language("en"):
        case = complaints.register(call(), FORM).value.case
        drawn = draw(complaints.sheet(actor, case))
    paper = tmp_path / "sheet.pdf"
    paper.write_bytes(drawn.data)
    text = plain(text_of(paper))
    assert "Folio" in text
    assert "edición 1" in text
    assert "Number" not in text
