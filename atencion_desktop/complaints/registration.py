"""From a form to a numbered case, inside one transaction: number, deadlines, paper, promise."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import TYPE_CHECKING

from atencion_desktop.base.clock import local_day
from atencion_desktop.base.codec import dumps, to_plain
from atencion_desktop.base.i18n import in_language, tr
from atencion_desktop.base.ref import Ref
from atencion_desktop.commitments import records as commitments
from atencion_desktop.commitments.rules import NewCommitment, Side
from atencion_desktop.complaints import content, drafts, prefill
from atencion_desktop.complaints.content import Filing
from atencion_desktop.complaints.rules.folio import SheetKey
from atencion_desktop.complaints.rules.form import ComplaintForm, checked
from atencion_desktop.complaints.rules.sheet import SheetContent
from atencion_desktop.complaints.rules.states import Action, State
from atencion_desktop.complaints.rules.table import checked_move
from atencion_desktop.paper.sheet import content_hash
from atencion_desktop.staff import reads
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit, Unit

if TYPE_CHECKING:
    from atencion_desktop.complaints.tables import CaseRow

_SHOP_KEY = statement("select uuid from store_identity where id = 1")
_KEY_LENGTH = 8
_SAME = tuple(f.name for f in fields(ComplaintForm) if f.name not in {"kind", "asked", "claimant"})


@dataclass(frozen=True, slots=True)
class Registered:
    """What the desk must know at once: the case, its number, and by when it is answered."""

    case: int
    folio: str
    safe_on: date | None


def register(unit: Unit, form: ComplaintForm, draft: int | None) -> Registered:
    """Number the case and freeze its deadlines and its paper; ``InputError`` beside a field."""
    shop = reads.shop(unit)
    named = checked(_named(unit, form), local_day(unit.now, shop.zone))
    given = content.filing(named, shop, unit.now)
    line = checked_move(State.DRAFT, Action.REGISTER, given.kind, unit.actor.role)
    number = unit.folio(given.series, given.today.year)
    row = _case(unit, given, number, line.target)
    sheet = _freeze(unit, given, row)
    _deadlines(unit, given, row)
    add_event(unit, row, Action.REGISTER, State.DRAFT, {})
    if draft is not None:
        drafts.finish(unit, draft, State.REGISTERED)
    _promise(unit, given, row)
    _announce(unit, given, row, sheet)
    return Registered(row.id, row.folio, row.safe_on)


def _named(unit: ReadUnit, form: ComplaintForm) -> ComplaintForm:
    """Somebody of the files who was not written down by hand is named as the file names them."""
    if form.customer is None or form.anonymous or form.claimant.known:
        return form
    return replace(form, claimant=prefill.claimant(unit, form.customer))


def shop_key(unit: ReadUnit) -> str:
    """What tells this shop's sheets from another's in a QR."""
    found = unit.one(_SHOP_KEY)
    return str(found[0])[:_KEY_LENGTH] if found else ""


def add_event(
    unit: Unit, row: CaseRow, action: Action, source: State, evidence: dict[str, str]
) -> None:
    """Write down one move of the case; its state is already the new one."""
    from atencion_desktop.complaints.tables import CaseEvent

    unit.session.add(
        CaseEvent(
            case=row.id,
            at=unit.now,
            action=action,
            source=source,
            target=row.state,
            actor=unit.actor.name,
            account=unit.actor.account,
            desk=unit.actor.desk,
            evidence=dumps(evidence),
        )
    )


def _case(unit: Unit, given: Filing, number: int, state: State) -> CaseRow:
    """The row, flushed so that it has its id."""
    from atencion_desktop.complaints.tables import CaseRow

    form = given.form
    row = CaseRow(
        **{name: getattr(form, name) for name in _SAME},
        folio=given.folio(number),
        series=given.series,
        year=given.today.year,
        number=number,
        kind=given.kind,
        state=state,
        place_code=given.law.place,
        claimant=dumps(form.claimant),
        asked=",".join(form.asked),
        currency=given.law.currency,
        registered=unit.now,
        registered_on=given.today,
        registered_by=unit.actor.name,
        desk=unit.actor.desk,
        safe_on=given.answer.safe,
        reopened=0,
        closed=None,
    )
    unit.session.add(row)
    unit.session.flush()
    return row


def _freeze(unit: Unit, given: Filing, row: CaseRow) -> SheetContent:
    """The first edition of the paper."""
    from atencion_desktop.complaints.tables import CaseSheet

    key = SheetKey(shop_key(unit), row.folio, 1)
    sheet = content.freeze(given, row.folio, 1, unit.now, unit.actor.name, key.payload)
    unit.session.add(
        CaseSheet(
            case=row.id,
            edition=1,
            content=dumps(sheet),
            content_hash=content_hash(sheet),
            created=unit.now,
            document=None,
            sealed=False,
            issued=None,
            printed=None,
            prints=0,
        )
    )
    return sheet


def _deadlines(unit: Unit, given: Filing, row: CaseRow) -> None:
    """Every rule that applies, as it was computed, with the day its source was checked."""
    from atencion_desktop.complaints.tables import CaseDeadline

    read_on = {record.id: record.checked_on for record in given.law.deadlines}
    for rule in given.answer.rules:
        unit.session.add(
            CaseDeadline(
                case=row.id,
                rule=rule.id,
                due=rule.due,
                quantity=rule.quantity,
                unit=rule.unit.value,
                article=rule.article,
                title=rule.title,
                certain=rule.certain,
                checked_on=read_on.get(rule.id),
            )
        )


def _promise(unit: Unit, given: Filing, row: CaseRow) -> None:
    """The answer is a promise of the business, due by the safe day."""
    if given.answer.safe is None:
        return
    with in_language(given.shop.language):
        kind = content.kind_name(given.law, given.kind).lower()
        what = tr("Responder a la {kind} {folio}", kind=kind, folio=row.folio)
    promise = NewCommitment(
        Side.BUSINESS,
        what,
        given.answer.safe,
        unit.actor.account,
        row.customer,
        Ref("case", row.id),
    )
    commitments.add(unit, promise)


def _announce(unit: Unit, given: Filing, row: CaseRow, sheet: SheetContent) -> None:
    """Journal and search index."""
    ref = Ref("case", row.id)
    unit.journal(
        "case.registered",
        ref,
        {
            "folio": row.folio,
            "kind": row.kind,
            "safe_on": row.safe_on,
            "anonymous": row.anonymous,
            "content_hash": content_hash(sheet),
            "gaps": [gap.field for gap in given.gaps],
        },
        customer=row.customer,
        # Of somebody without a file nothing personal is written here: it could never be erased.
        personal=None if row.customer is None else to_plain(given.form),
    )
    claimant = given.form.claimant
    title = f"{row.folio} · {sheet.kind}"
    subtitle = claimant.name or given.form.product
    unit.index(ref, title, subtitle, (claimant.document, claimant.phone, row.product))
