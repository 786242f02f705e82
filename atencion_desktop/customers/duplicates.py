"""Who may already be in the files: same document, phone or e-mail, or a name much alike.

Proposed while a new file is being typed, so that nobody is written down twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.base.text import clean
from atencion_desktop.customers import phones, records, rules
from atencion_desktop.customers.rules import CustomerSummary, NewCustomer
from atencion_desktop.store import search
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit

MOST = 4
"""More proposals than this would hide the form they stand beside."""
ALIKE = 88.0
"""Token-sort similarity (0–100) from which two names are proposed as one person's."""
_SHORTEST_NAME = 5

_BY_DOCUMENT = statement("select id from customer where document_key = :key order by id limit 5")
_BY_CONTACT = statement(
    "select distinct customer from contact_point where normal = :normal order by customer limit 5"
)
_BY_NAME = statement("select id from customer where name_key = :key order by id limit 5")
_NAME_KEY = statement("select name_key from customer where id = :id")


class Reason(StrEnum):
    """Why a file is proposed, strongest first."""

    DOCUMENT = "document"
    PHONE = "phone"
    EMAIL = "email"
    NAME = "name"


REASON_LABELS = {
    Reason.DOCUMENT: tr_noop("Mismo documento"),
    Reason.PHONE: tr_noop("Mismo teléfono"),
    Reason.EMAIL: tr_noop("Mismo correo"),
    Reason.NAME: tr_noop("Nombre parecido"),
}


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A file that may be the same person's, and why."""

    customer: CustomerSummary
    reasons: tuple[Reason, ...]


def likely(
    unit: ReadUnit, new: NewCustomer, country: str, except_for: int | None = None
) -> tuple[Duplicate, ...]:
    """The files most likely to be the same person's, best first; ``except_for`` is the own one."""
    found: dict[int, list[Reason]] = {}
    for reason, customers in (
        (Reason.DOCUMENT, _same_document(unit, new)),
        *_same_contacts(unit, new, country),
        (Reason.NAME, _alike_names(unit, new)),
    ):
        for customer in customers:
            reasons = found.setdefault(customer, [])
            if reason not in reasons:
                reasons.append(reason)
    found.pop(except_for or 0, None)
    order = list(Reason)
    best = sorted(found.items(), key=lambda item: (order.index(item[1][0]), -len(item[1])))
    return tuple(
        Duplicate(records.summary(unit, customer), tuple(reasons))
        for customer, reasons in best[:MOST]
    )


def _same_document(unit: ReadUnit, new: NewCustomer) -> list[int]:
    """Files with the same document, however it was spaced."""
    key = rules.plain_code(new.document)
    return [row[0] for row in unit.rows(_BY_DOCUMENT, key=key)] if len(key) >= 4 else []


def _same_contacts(
    unit: ReadUnit, new: NewCustomer, country: str
) -> list[tuple[Reason, list[int]]]:
    """Files with the same phone or e-mail, however they were typed."""
    found = []
    for contact in new.contacts:
        normal = phones.normal_of(contact.kind, contact.typed, country)
        if normal:
            customers = [row[0] for row in unit.rows(_BY_CONTACT, normal=normal)]
            found.append((Reason(contact.kind.value), customers))
    return found


def _alike_names(unit: ReadUnit, new: NewCustomer) -> list[int]:
    """Files whose name is nearly the same, words in any order, best first."""
    from rapidfuzz import fuzz

    name = clean(rules.full_name(new))
    key = rules.name_key(name)
    if len(key) < _SHORTEST_NAME or " " not in key:
        return []
    scored = []
    same = {row[0] for row in unit.rows(_BY_NAME, key=key)}
    for customer in same | _sharing_a_word(unit, name):
        row = unit.one(_NAME_KEY, id=customer)
        score = fuzz.token_sort_ratio(key, row[0]) if row else 0.0
        if score >= ALIKE:
            scored.append((-score, customer))
    return [customer for _, customer in sorted(scored)]


def _sharing_a_word(unit: ReadUnit, name: str) -> set[int]:
    """Files that share at least one whole word of the name; the rarer words say most."""
    candidates: set[int] = set()
    for word in name.split():
        if len(word) > 2:
            candidates.update(h.ref.id for h in search.find(unit, word, kinds=("customer",)))
    return candidates
