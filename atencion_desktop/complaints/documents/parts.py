"""What the papers of a case have in common: people, deadlines, signatures, small print."""

from __future__ import annotations

from collections.abc import Iterable

from atencion_desktop.base.i18n import tr
from atencion_desktop.base.wording import day_text
from atencion_desktop.complaints.rules.form import Claimant
from atencion_desktop.complaints.rules.sheet import (
    Party,
    SheetContent,
    SheetDeadline,
    SignedHow,
    SignedSheet,
)
from atencion_desktop.paper.sheet import (
    Box,
    Notes,
    Row,
    Section,
    SignatureBox,
)


def marks(content: SheetContent) -> tuple[Section, ...]:
    """What was missing when it was numbered: said on the paper, never a reason to refuse it."""
    if not content.marks:
        return ()
    return (Section("", (Notes(" ".join(content.marks), tr("Aviso")),)),)


def person_rows(claimant: Claimant, document: str) -> tuple[Row, ...]:
    """Whoever complains, and their representative; ``document`` names the usual document."""
    rows: tuple[Row, ...] = (
        (
            Box(tr("Nombre y apellidos"), claimant.name, 8, ruled=not claimant.name),
            Box(document, claimant.document, 4, ruled=not claimant.document),
        ),
        (Box(tr("Domicilio"), claimant.address, 12, ruled=not claimant.address),),
    )
    if claimant.representative:
        rows += (
            (
                Box(tr("Representante"), claimant.representative, 8),
                Box(tr("Documento"), claimant.representative_document, 4),
            ),
        )
    return rows


def deadline_text(content: SheetContent) -> str:
    """Every rule that applies, one a line: day, period, article."""
    return "\n".join(_deadline(line) for line in content.deadlines)


def signature_box(
    content: SheetContent, signed: Iterable[SignedSheet], party: Party, label: str, width: int = 6
) -> SignatureBox:
    """How that party signed, or an empty place for the pen."""
    own = next((one for one in signed if one.party is party), None)
    name = content.claimant.name if party is Party.CLAIMANT else content.staff
    if own is None:
        return SignatureBox(label, name, width=width)
    when = f"{day_text(own.when.date())} {own.when:%H:%M}"
    if own.how is SignedHow.PEN:
        return SignatureBox(label, own.signer or name, width=width)
    if own.how is SignedHow.REFUSED:
        said = tr("No quiere firmar. Testigo: {witness}", witness=own.witness)
        return SignatureBox(label, said, when, width=width)
    shown = tr("{when}, firmado en pantalla", when=when)
    return SignatureBox(label, own.signer, shown, own.signature, width)


def small_print(content: SheetContent) -> Section:
    """Instructions and rights of the law pack, and the first layer of data protection."""
    notes = tuple(Notes(text) for text in (" ".join(content.clauses),) if text)
    privacy = (Notes(content.privacy, tr("Protección de datos")),) if content.privacy else ()
    return Section("", (*notes, *privacy))


def _deadline(line: SheetDeadline) -> str:
    """One rule; what nobody has confirmed says so."""
    words = " · ".join((day_text(line.due), line.period, line.article))
    return words if line.certain else tr("{rule} (por confirmar)", rule=words)
