"""Cases and everything that belongs to them: drafts, deadlines, sheets, signatures, events."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from atencion_desktop.base.outcome import Topic
from atencion_desktop.complaints.rules.kinds import Item, Kind, ReplyBy
from atencion_desktop.complaints.rules.sheet import Party, SignedHow, SignedWhat
from atencion_desktop.complaints.rules.states import Action, State
from atencion_desktop.customers import tables as _customers  # the tables referred to
from atencion_desktop.reception import tables as _reception
from atencion_desktop.store import tables as _store
from atencion_desktop.store.orm import STRICT, Base, Code

_ = (_customers, _reception, _store)
_CASES = frozenset({Topic.COMPLAINTS})


class CaseDraft(Base):
    """A form not yet registered: autosaved, perhaps parked. ``content`` is the form as JSON.

    A discarded or registered draft keeps its row and loses its content. Announces nothing:
    nobody else looks at a form while it is being written.
    """

    __tablename__ = "case_draft"

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    state: Mapped[State] = mapped_column(Code(State))
    desk: Mapped[str | None]
    visit: Mapped[int | None]
    label: Mapped[str]
    parked: Mapped[bool]
    content: Mapped[str]
    created: Mapped[datetime]
    created_by: Mapped[str]
    saved: Mapped[datetime]

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (Index(None, "state", "desk"), STRICT)


class CaseRow(Base):
    """A registered case. ``amount`` in cents of ``currency``; ``asked`` codes joined by commas.

    ``claimant`` is the person as written on the paper (JSON), whether or not there is a customer.
    ``place_code`` is the law pack it was registered under; ``safe_on`` the earliest deadline, both
    frozen at registration.
    """

    __tablename__ = "complaint_case"
    announces = _CASES

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    folio: Mapped[str] = mapped_column(unique=True)
    series: Mapped[str]
    year: Mapped[int]
    number: Mapped[int]
    kind: Mapped[Kind] = mapped_column(Code(Kind))
    state: Mapped[State] = mapped_column(Code(State))
    place_code: Mapped[str]
    customer: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    visit: Mapped[int | None] = mapped_column(ForeignKey("visit.id"))
    purchase: Mapped[int | None] = mapped_column(ForeignKey("purchase.id"))
    anonymous: Mapped[bool]
    claimant: Mapped[str]
    facts: Mapped[str]
    facts_on: Mapped[date | None]
    facts_time: Mapped[str]
    place: Mapped[str]
    product: Mapped[str]
    item: Mapped[Item] = mapped_column(Code(Item))
    asked: Mapped[str]
    asked_text: Mapped[str]
    amount: Mapped[int | None]
    currency: Mapped[str]
    documents: Mapped[str]
    reply: Mapped[ReplyBy] = mapped_column(Code(ReplyBy))
    observations: Mapped[str]
    registered: Mapped[datetime]
    registered_on: Mapped[date]
    registered_by: Mapped[str]
    desk: Mapped[str | None]
    safe_on: Mapped[date | None]
    reopened: Mapped[int]
    closed: Mapped[datetime | None]

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        UniqueConstraint("series", "year", "number"),
        Index(None, "state", "safe_on"),
        Index(None, "customer"),
        Index(None, "visit"),
        CheckConstraint("length(facts) <= 10000", name="facts_length"),
        STRICT,
    )


class CaseDeadline(Base):
    """One legal deadline as it was computed and shown at registration; never computed again."""

    __tablename__ = "case_deadline"
    announces = _CASES

    id: Mapped[int] = mapped_column(primary_key=True)
    case: Mapped[int] = mapped_column(ForeignKey(CaseRow.id))
    rule: Mapped[str]
    due: Mapped[date]
    quantity: Mapped[int]
    unit: Mapped[str]
    article: Mapped[str]
    title: Mapped[str]
    certain: Mapped[bool]
    checked_on: Mapped[date | None]

    __table_args__ = (UniqueConstraint("case", "rule"), STRICT)


class CaseSheet(Base):
    """One edition of the paper: its frozen content (JSON) and the document made of it.

    ``document`` stays empty until the file is issued: the case then shows that its sheet is owed.
    """

    __tablename__ = "case_sheet"
    announces = _CASES

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    case: Mapped[int] = mapped_column(ForeignKey(CaseRow.id))
    edition: Mapped[int]
    content: Mapped[str]
    content_hash: Mapped[str]
    created: Mapped[datetime]
    document: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    sealed: Mapped[bool]
    issued: Mapped[datetime | None]
    printed: Mapped[datetime | None]
    prints: Mapped[int]

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (UniqueConstraint("case", "edition"), STRICT)


class SignatureRow(Base):
    """How one party signed one paper: strokes, a refusal before a witness, or by hand on paper.

    ``strokes`` is JSON of points only: no pressure and no speed (``legal.md`` 4.4).
    """

    __tablename__ = "signature"
    announces = _CASES

    id: Mapped[int] = mapped_column(primary_key=True)
    case: Mapped[int] = mapped_column(ForeignKey(CaseRow.id))
    what: Mapped[SignedWhat] = mapped_column(Code(SignedWhat))
    edition: Mapped[int]
    party: Mapped[Party] = mapped_column(Code(Party))
    how: Mapped[SignedHow] = mapped_column(Code(SignedHow))
    signer: Mapped[str]
    strokes: Mapped[str | None]
    witness: Mapped[str]
    reason: Mapped[str]
    signed: Mapped[datetime]
    taken_by: Mapped[str]

    __table_args__ = (Index(None, "case", "what", "edition"), STRICT)


class CaseEvent(Base):
    """One move of a case through the table, with its evidence (JSON). Only ever added to."""

    __tablename__ = "case_event"
    announces = _CASES

    id: Mapped[int] = mapped_column(primary_key=True)
    case: Mapped[int] = mapped_column(ForeignKey(CaseRow.id))
    at: Mapped[datetime]
    action: Mapped[Action] = mapped_column(Code(Action))
    source: Mapped[State] = mapped_column(Code(State))
    target: Mapped[State] = mapped_column(Code(State))
    actor: Mapped[str]
    account: Mapped[int | None]
    desk: Mapped[str | None]
    evidence: Mapped[str]

    __table_args__ = (Index(None, "case"), STRICT)
