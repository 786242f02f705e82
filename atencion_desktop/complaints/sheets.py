"""The paper of a case inside one transaction: who signed it, its file, its printing.

Drawing and sealing happen outside (:mod:`complaints.issuing`): here only finished bytes arrive,
and a case whose file could not be made still has its number and owes its sheet.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from atencion_desktop.base.clock import from_micros, local
from atencion_desktop.base.codec import dumps, loads
from atencion_desktop.base.errors import InputError, NotFound
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.ref import Ref
from atencion_desktop.base.stroke import Signature
from atencion_desktop.base.text import NAME_LIMIT, clean
from atencion_desktop.complaints.rules.sheet import (
    Party,
    SheetContent,
    SignedHow,
    SignedSheet,
    SignedWhat,
    Signing,
)
from atencion_desktop.staff import reads
from atencion_desktop.store import documents
from atencion_desktop.store.documents import DocumentInfo
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit, Unit

if TYPE_CHECKING:
    from atencion_desktop.complaints.tables import CaseSheet

DOCUMENT_KIND = "complaint_sheet"
_SHEET = statement(
    "select edition, content, content_hash, document, sealed, printed, prints from case_sheet"
    ' where "case" = :case order by edition desc limit 1'
)
_SIGNED = statement(
    "select party, how, signer, strokes, witness, reason, signed from signature"
    " where \"case\" = :case and what = 'sheet' and edition = :edition order by id"
)


class AlreadyIssued(InputError):
    """The file exists: what is signed and sealed is not signed again."""

    template = tr_noop("La hoja ya está emitida y no se cambia. Imprima una copia.")


class NotIssued(InputError):
    """There is no file to print yet."""

    template = tr_noop("La hoja todavía no está emitida. Emítala antes de imprimirla.")


@dataclass(frozen=True, slots=True)
class SheetJob:
    """Everything needed to draw a case's paper, read in one view of the shop.

    ``document`` is the issued file's id, if it was issued; ``now`` is the shop's local time.
    """

    case: int
    edition: int
    content: SheetContent
    content_hash: str
    signed: tuple[SignedSheet, ...]
    journal_head: str
    now: datetime
    document: int | None
    sealed: bool
    prints: int

    def signing(self, party: Party) -> SignedSheet | None:
        """How that party signed, if it is settled."""
        return next((signed for signed in self.signed if signed.party is party), None)


def job(unit: ReadUnit, case: int) -> SheetJob:
    """The latest edition of a case's paper; :class:`NotFound` for an unknown case."""
    found = unit.one(_SHEET, case=case)
    if found is None:
        raise NotFound(what=tr("la hoja"))
    edition, content, digest, document, sealed, _printed, prints = found
    zone = reads.shop(unit).zone
    signed = unit.rows(_SIGNED, case=case, edition=edition)
    return SheetJob(
        case=case,
        edition=edition,
        content=loads(content, SheetContent),
        content_hash=digest,
        signed=tuple(
            SignedSheet(
                party=Party(party),
                how=SignedHow(how),
                signer=signer,
                when=local(from_micros(when), zone),
                signature=None if strokes is None else loads(strokes, Signature),
                witness=witness,
                reason=reason,
            )
            for party, how, signer, strokes, witness, reason, when in signed
        ),
        journal_head=str(unit.journal_head()),
        now=local(unit.now, zone),
        document=document,
        sealed=bool(sealed),
        prints=prints,
    )


def sign(unit: Unit, case: int, signings: tuple[Signing, ...]) -> None:
    """Keep how the parties signed the sheet; a party's newer word replaces its older one."""
    from sqlalchemy import delete

    from atencion_desktop.complaints.tables import SignatureRow

    sheet = _latest(unit, case)
    if sheet.document is not None:
        raise AlreadyIssued("signature")
    for signing in signings:
        same = (
            SignatureRow.case == case,
            SignatureRow.what == SignedWhat.SHEET,
            SignatureRow.edition == sheet.edition,
            SignatureRow.party == signing.party,
        )
        unit.session.execute(delete(SignatureRow).where(*same))
        add_signature(unit, case, SignedWhat.SHEET, sheet.edition, signing)
    unit.session.flush()
    ways = {signing.party.value: signing.how.value for signing in signings}
    unit.journal("case.sheet_signed", Ref("case", case), {"edition": sheet.edition, **ways})


def add_signature(unit: Unit, case: int, what: SignedWhat, edition: int, signing: Signing) -> None:
    """One party's signature of one paper."""
    from atencion_desktop.complaints.tables import SignatureRow

    checked = signing.checked()
    drawn = checked.signature if checked.how is SignedHow.SCREEN else None
    unit.session.add(
        SignatureRow(
            case=case,
            what=what,
            edition=edition,
            party=checked.party,
            how=checked.how,
            signer=clean(checked.signer)[:NAME_LIMIT],
            strokes=None if drawn is None else dumps(drawn),
            witness=clean(checked.witness)[:NAME_LIMIT],
            reason=clean(checked.reason)[:NAME_LIMIT],
            signed=unit.now,
            taken_by=unit.actor.name,
        )
    )


def file(unit: Unit, case: int, edition: int, data: bytes, *, sealed: bool) -> DocumentInfo:
    """Keep the finished file of an edition, once: a second one gives the first one back.

    A file issued without its seal may be followed by a sealed one; both are kept.
    """
    from atencion_desktop.complaints.tables import CaseRow

    sheet = _edition(unit, case, edition)
    if sheet.document is not None and (sheet.sealed or not sealed):
        return documents.read(unit, sheet.document)[0]
    row = unit.session.get(CaseRow, case)
    assert row is not None
    info = unit.add_document(
        kind=DOCUMENT_KIND,
        name=f"{row.folio}.pdf",
        data=data,
        ref=Ref("case", case),
        folio=row.folio,
    )
    sheet.document, sheet.sealed, sheet.issued = info.id, sealed, unit.now
    unit.session.flush()
    unit.journal(
        "case.sheet_issued",
        Ref("case", case),
        {"folio": row.folio, "edition": edition, "sha256": info.sha256, "sealed": sealed},
    )
    return info


def mark_printed(unit: Unit, case: int) -> int:
    """Note one printing of the issued file; gives how many there were."""
    sheet = _latest(unit, case)
    if sheet.document is None:
        raise NotIssued("sheet")
    sheet.prints += 1
    sheet.printed = unit.now
    unit.session.flush()
    unit.journal("case.sheet_printed", Ref("case", case), {"times": sheet.prints})
    return sheet.prints


def _latest(unit: Unit, case: int) -> CaseSheet:
    """The newest edition."""
    found = unit.one(_SHEET, case=case)
    return _edition(unit, case, 0 if found is None else int(found[0]))


def _edition(unit: Unit, case: int, edition: int) -> CaseSheet:
    """The row of one edition; :class:`NotFound` when there is none."""
    from sqlalchemy import select

    from atencion_desktop.complaints.tables import CaseSheet

    wanted = select(CaseSheet).where(CaseSheet.case == case, CaseSheet.edition == edition)
    row = unit.session.scalars(wanted).one_or_none()
    if row is None:
        raise NotFound(what=tr("la hoja"))
    return row
