"""Use cases of complaints: drafts, registration, the paper, moves, the register."""

from __future__ import annotations

from collections.abc import Mapping

from atencion_desktop.base.ref import Prefill
from atencion_desktop.complaints import content, drafts, moves, prefill, reads, registration, sheets
from atencion_desktop.complaints.drafts import DraftSummary
from atencion_desktop.complaints.prefill import ProductChoice
from atencion_desktop.complaints.reads import CaseDetail, CaseFilter, CaseSummary
from atencion_desktop.complaints.registration import Registered
from atencion_desktop.complaints.rules.form import ComplaintForm
from atencion_desktop.complaints.rules.permissions import READ, REGISTER, WORK
from atencion_desktop.complaints.rules.sheet import Signing
from atencion_desktop.complaints.rules.states import Action, Evidence, State
from atencion_desktop.complaints.sheets import SheetJob
from atencion_desktop.staff import reads as staff
from atencion_desktop.store import documents
from atencion_desktop.store.documents import DocumentInfo
from atencion_desktop.store.store import Store
from atencion_desktop.store.unit import ReadUnit, Unit
from atencion_desktop.store.usecase import query, use_case


class ComplaintService:
    """Cases from the first word at the desk to the end of their table."""

    def __init__(self, store: Store) -> None:
        """Keep the shop's store."""
        self.store = store

    @query(REGISTER)
    def begin(self, unit: ReadUnit, known: Prefill) -> ComplaintForm:
        """A form with all that is known already, so that nothing is asked twice."""
        return prefill.form(unit, known)

    @query(REGISTER)
    def products(self, unit: ReadUnit, customer: int) -> tuple[ProductChoice, ...]:
        """What the customer bought, to be picked instead of typed."""
        return prefill.products(unit, customer)

    @query(REGISTER)
    def preview(self, unit: ReadUnit, form: ComplaintForm) -> content.Filing:
        """What the law says of the form as it stands: deadlines, warnings, what is missing."""
        return content.filing(form, staff.shop(unit), unit.now)

    @use_case(REGISTER)
    def save_draft(self, unit: Unit, draft: int | None, form: ComplaintForm) -> int:
        """Keep an unfinished form; gives its id."""
        return drafts.save(unit, draft, form)

    @use_case(REGISTER)
    def park_draft(self, unit: Unit, draft: int) -> None:
        """Put an unfinished form aside."""
        drafts.park(unit, draft, parked=True)

    @use_case(REGISTER)
    def take_up_draft(self, unit: Unit, draft: int) -> ComplaintForm:
        """Go on with a form put aside, here; gives it as it was left."""
        form = drafts.read(unit, draft)
        drafts.park(unit, draft, parked=False)
        return form

    @use_case(REGISTER)
    def discard_draft(self, unit: Unit, draft: int, reason: str) -> None:
        """Throw an unfinished form away."""
        drafts.discard(unit, draft, reason)

    @query(REGISTER)
    def drafts(self, unit: ReadUnit) -> tuple[DraftSummary, ...]:
        """The unfinished forms of the reader's desk."""
        return drafts.open_at(unit, unit.reader.desk if unit.reader else None)

    @query(REGISTER)
    def draft(self, unit: ReadUnit, draft: int) -> ComplaintForm:
        """An unfinished form as it was left."""
        return drafts.read(unit, draft)

    @use_case(REGISTER)
    def register(self, unit: Unit, form: ComplaintForm, draft: int | None = None) -> Registered:
        """Give the form its number: from here on it is a case and its deadlines run."""
        return registration.register(unit, form, draft)

    @query(READ)
    def sheet(self, unit: ReadUnit, case: int) -> SheetJob:
        """All that is needed to draw the case's paper."""
        return sheets.job(unit, case)

    @use_case(REGISTER)
    def sign_sheet(self, unit: Unit, case: int, signings: tuple[Signing, ...]) -> None:
        """Keep how the parties signed the sheet, before its file is issued."""
        sheets.sign(unit, case, signings)

    @use_case(REGISTER)
    def file_sheet(
        self, unit: Unit, case: int, edition: int, data: bytes, *, sealed: bool
    ) -> DocumentInfo:
        """Keep the finished file of the sheet, unchangeable."""
        return sheets.file(unit, case, edition, data, sealed=sealed)

    @use_case(REGISTER)
    def mark_printed(self, unit: Unit, case: int) -> int:
        """Note that the sheet was printed; gives how many times so far."""
        return sheets.mark_printed(unit, case)

    @use_case(WORK)
    def move(
        self,
        unit: Unit,
        case: int,
        action: Action,
        evidence: Mapping[Evidence, str],
        signing: Signing | None = None,
    ) -> State:
        """Make one move of the transition table."""
        return moves.move(unit, case, action, evidence, signing)

    @query(READ)
    def cases(self, unit: ReadUnit, wanted: CaseFilter) -> tuple[CaseSummary, ...]:
        """The register, filtered."""
        return reads.register(unit, wanted)

    @query(READ)
    def case(self, unit: ReadUnit, case: int) -> CaseDetail:
        """One case whole."""
        return reads.detail(unit, case)

    @query(READ)
    def of_customer(self, unit: ReadUnit, customer: int) -> tuple[CaseSummary, ...]:
        """A customer's cases."""
        return reads.of_customer(unit, customer)

    @query(READ)
    def of_visit(self, unit: ReadUnit, visit: int) -> tuple[CaseSummary, ...]:
        """The cases opened in a visit."""
        return reads.of_visit(unit, visit)

    @query(READ)
    def paper(self, unit: ReadUnit, document: int) -> bytes:
        """The bytes of an issued paper, checked against their hash."""
        return documents.read(unit, document)[1]
