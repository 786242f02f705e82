"""Freezing a paper: from the form, the shop and the law of the place to what the sheet says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from atencion_desktop.base.clock import local, local_day
from atencion_desktop.base.i18n import in_language, tr, tr_n, tr_noop
from atencion_desktop.base.wording import day_text, money
from atencion_desktop.complaints.rules.folio import short_name
from atencion_desktop.complaints.rules.form import ComplaintForm, Gap, gaps, given
from atencion_desktop.complaints.rules.kinds import (
    KIND_LABELS,
    LEGAL,
    REMEDY_LABELS,
    REPLY_LABELS,
    Kind,
)
from atencion_desktop.complaints.rules.sheet import (
    SheetContent,
    SheetDeadline,
    SheetShop,
)
from atencion_desktop.law.deadlines import DeadlineAnswer, DeadlineQuestion, RuleDue, compute
from atencion_desktop.law.model import Kind as LawKind
from atencion_desktop.law.model import Pack, Unit
from atencion_desktop.law.packs import pack
from atencion_desktop.law.sheet import Clause, PrintMode
from atencion_desktop.staff.documents import letterhead
from atencion_desktop.staff.rules import Shop

LIGHT_SERIES = "S"
"""Suggestions and the like are numbered apart: a book of claims must have no holes."""
ABOUT_THE_DATE = frozenset({"deadline", "calendar", "pack", "pause", "complex"})
"""Families of remarks on the date itself; all others are about the answer."""
_NO_DEADLINE = DeadlineAnswer(safe=None, rules=(), warnings=())


@dataclass(frozen=True, slots=True)
class Filing:
    """A form about to become a case: where, when, and what the law says of it."""

    form: ComplaintForm
    kind: Kind
    shop: Shop
    law: Pack
    today: date
    answer: DeadlineAnswer
    gaps: tuple[Gap, ...]

    @property
    def legal(self) -> bool:
        """Whether it is a complaint in the law's sense."""
        return self.kind in LEGAL

    @property
    def series(self) -> str:
        """The series its number is taken from."""
        return self.law.paper.series if self.legal else LIGHT_SERIES

    def folio(self, number: int) -> str:
        """The number as printed."""
        name, year = short_name(self.shop.name), self.today.year
        if self.legal:
            return self.law.paper.folio(name, year, number)
        return f"{name}-{LIGHT_SERIES}-{year}-{number:06d}"


def filing(form: ComplaintForm, shop: Shop, now: datetime) -> Filing:
    """What would be registered if the form were handed in now."""
    law = pack(shop.place)
    kind = form.settled_kind
    today = local_day(now, shop.zone)
    void = law.paper.missing(given(form)) if kind in LEGAL else ()
    return Filing(form, kind, shop, law, today, deadlines(shop, kind, today), gaps(form, void))


def deadlines(shop: Shop, kind: Kind, filed: date) -> DeadlineAnswer:
    """By when the law wants an answer; nothing for an enquiry, a suggestion and their like."""
    if kind not in LEGAL:
        return _NO_DEADLINE
    law_kind = LawKind.CLAIM if kind is Kind.CLAIM else LawKind.COMPLAINT
    return compute(DeadlineQuestion(place=shop.place, filed=filed, kind=law_kind))


def reminders(shop: Shop, kind: Kind, filed: date) -> tuple[str, ...]:
    """What the law asks of the answer besides its date: bodies to name, elements to include."""
    found = deadlines(shop, kind, filed).warnings
    return tuple(r.text for r in found if r.code.partition(".")[0] not in ABOUT_THE_DATE)


def freeze(
    filed: Filing, folio: str, edition: int, registered: datetime, staff: str, qr: str
) -> SheetContent:
    """Everything the sheet says, in the shop's language, for good."""
    with in_language(filed.shop.language):
        return _content(filed, folio, edition, registered, staff, qr)


def period_text(rule: RuleDue) -> str:
    """How long a rule gives: ``15 días naturales``."""
    words = {
        Unit.CALENDAR_DAYS: (tr_noop("{n} día natural"), tr_noop("{n} días naturales")),
        Unit.WORKING_DAYS: (tr_noop("{n} día hábil"), tr_noop("{n} días hábiles")),
        Unit.MONTHS: (tr_noop("{n} mes"), tr_noop("{n} meses")),
        Unit.YEARS: (tr_noop("{n} año"), tr_noop("{n} años")),
        Unit.HOURS: (tr_noop("{n} hora"), tr_noop("{n} horas")),
    }
    return tr_n(rule.quantity, *words[rule.unit])


def kind_name(law: Pack, kind: Kind) -> str:
    """What the place calls this kind of case."""
    named = law.kinds.get(kind.value)
    return named.name.text if named else tr(KIND_LABELS[kind])


def _content(
    filed: Filing, folio: str, edition: int, registered: datetime, staff: str, qr: str
) -> SheetContent:
    """The frozen sentences."""
    form, shop, law = filed.form, filed.shop, filed.law
    name = kind_name(law, filed.kind)
    own = filed.legal
    return SheetContent(
        mode=law.paper.mode if own else PrintMode.INTERNAL_RECEIPT,
        title=law.paper.title.text if own else tr("Justificante de {kind}", kind=name.lower()),
        subtitle=law.paper.subtitle.text if own else "",
        folio=folio,
        edition=edition,
        registered=local(registered, shop.zone),
        shop=_shop(shop),
        kind=name,
        kind_code=filed.kind.value,
        claimant=form.claimant,
        anonymous=form.anonymous,
        facts=form.facts,
        facts_when=_facts_when(form),
        place=form.place,
        product=form.product,
        item=form.item.value,
        asked=tuple(tr(REMEDY_LABELS[remedy]) for remedy in form.asked),
        asked_text=form.asked_text,
        amount="" if form.amount is None else money(form.amount, law.currency),
        documents=form.documents,
        reply=tr(REPLY_LABELS[form.reply]),
        observations=form.observations,
        staff=staff,
        safe_on=filed.answer.safe,
        deadlines=tuple(
            SheetDeadline(rule.due, period_text(rule), rule.article, rule.certain)
            for rule in filed.answer.rules
        ),
        copies=_copies(filed),
        clauses=tuple(_clause(clause) for clause in law.paper.clauses) if own else (),
        privacy=_privacy(law, shop),
        qr=qr,
        law=law.place,
        language=f"{shop.language}-{shop.country}",
        marks=tuple(gap.text for gap in filed.gaps if gap.void),
    )


def _shop(shop: Shop) -> SheetShop:
    """The business as it is today."""
    return SheetShop(letterhead(shop), shop.activity, shop.adr_body, shop.arbitration)


def _facts_when(form: ComplaintForm) -> str:
    """Day and hour of the facts as read on paper."""
    day = day_text(form.facts_on)
    return ", ".join(part for part in (day, form.facts_time) if part)


def _copies(filed: Filing) -> tuple[str, ...]:
    """The label of each copy."""
    if filed.legal:
        return tuple(copy.label.text for copy in filed.law.paper.copies)
    return (tr("Ejemplar para el cliente"), tr("Ejemplar para el establecimiento"))


def _clause(clause: Clause) -> str:
    """A text of the pack with the article it states."""
    text = clause.text.text
    return f"{text.rstrip('.')} ({clause.article})." if clause.article else text


def _privacy(law: Pack, shop: Shop) -> str:
    """First layer of data protection, with whom to write to."""
    business = (shop.legal_name or shop.name).rstrip(".")  # the sentence has its own full stop
    contact = shop.email or shop.phone or shop.full_address
    return law.paper.privacy.text.format(business=business, contact=contact)
