"""The agenda: commitments grouped by how soon they are due, and as a list to hand over. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.wording import day_text
from atencion_desktop.commitments.rules import SIDE_LABELS, Commitment

HORIZON_DAYS = 7
EVERYBODY = -1
NOBODY = 0
"""Values of the person filter beside account ids: all of them, and those left to the shop."""


class Group(StrEnum):
    """How soon something is due."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"


GROUP_LABELS = {
    Group.OVERDUE: tr_noop("Vencidos"),
    Group.TODAY: tr_noop("Hoy"),
    Group.WEEK: tr_noop("Próximos 7 días"),
    Group.LATER: tr_noop("Más adelante"),
}
ORIGIN_LABELS = {
    "visit": tr_noop("Visita"),
    "case": tr_noop("Reclamación"),
    "order": tr_noop("Posventa"),
    "order_line": tr_noop("Posventa"),
    "customer": tr_noop("Ficha"),
}


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One line of the agenda: a group's heading (with its count), or a commitment of it."""

    group: Group
    commitment: Commitment | None = None
    count: int = 0

    @property
    def key(self) -> tuple[str, int]:
        """What stays the same when the line changes."""
        return self.group, 0 if self.commitment is None else self.commitment.id


def group_of(commitment: Commitment, today: date) -> Group:
    """How soon it is due, seen from that day."""
    if commitment.due_on < today:
        return Group.OVERDUE
    if commitment.due_on == today:
        return Group.TODAY
    if commitment.due_on <= today + timedelta(days=HORIZON_DAYS):
        return Group.WEEK
    return Group.LATER


def of_person(commitments: Iterable[Commitment], person: int) -> tuple[Commitment, ...]:
    """Those that one person answers for; see :data:`EVERYBODY` and :data:`NOBODY`."""
    if person == EVERYBODY:
        return tuple(commitments)
    return tuple(c for c in commitments if (c.owner or NOBODY) == person)


def agenda(commitments: Sequence[Commitment], today: date) -> tuple[AgendaRow, ...]:
    """The lines of the agenda, each group under its heading, empty groups left out."""

    def lines() -> Iterator[AgendaRow]:
        """Group by group."""
        for group in Group:
            chosen = [c for c in commitments if group_of(c, today) is group]
            if chosen:
                yield AgendaRow(group, count=len(chosen))
                yield from (AgendaRow(group, commitment) for commitment in chosen)

    return tuple(lines())


def owner_text(commitment: Commitment) -> str:
    """Who answers for it: the customer, a person of the shop, or the shop as a whole."""
    if commitment.side == "customer":
        return tr(SIDE_LABELS[commitment.side])
    return commitment.owner_name or tr("Del comercio")


def list_text(commitments: Sequence[Commitment], today: date, whose: str) -> str:
    """The agenda as plain text, for handing it over to whoever takes it on."""
    lines = [tr("Compromisos de {whose} a {day}", whose=whose, day=day_text(today))]
    for row in agenda(commitments, today):
        if row.commitment is None:
            lines += ["", tr(GROUP_LABELS[row.group]).upper()]
        else:
            lines.append(_list_line(row.commitment))
    return "\n".join(lines) + "\n"


def _list_line(commitment: Commitment) -> str:
    """Day, what, who, and how to reach the customer, on one line."""
    parts = [commitment.what, owner_text(commitment)]
    if commitment.customer_name:
        parts.append(f"{commitment.customer_name} {commitment.customer_phone}".strip())
    return f"- {day_text(commitment.due_on)} · " + " · ".join(parts)
