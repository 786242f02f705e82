"""What ``atencion check`` looks at in the queue: no number missing, every visit explained."""

from __future__ import annotations

from atencion_desktop.base.feature import CheckResult
from atencion_desktop.base.i18n import tr, tr_n
from atencion_desktop.store.statement import statement
from atencion_desktop.store.unit import ReadUnit

_HOLES = statement(
    "select c.day, c.letter from ticket_counter c where c.last <> (select count(*) from visit v"
    " where v.day = c.day and v.letter = c.letter and v.number between 1 and c.last)"
    " order by c.day, c.letter"
)
_UNEXPLAINED = statement(
    "select v.day, v.letter from visit v where v.state <> (select e.to_state from visit_event e"
    " where e.visit_id = v.id order by e.id desc limit 1) order by v.day, v.letter"
)
_COUNT = statement("select count(*) from visit")


def check_tickets(unit: ReadUnit) -> CheckResult:
    """Numbers run without holes, and each visit is in the state that its last event left."""
    harmed = unit.rows(_HOLES) or unit.rows(_UNEXPLAINED)
    if harmed:
        day, letter = harmed[0]
        return CheckResult(
            False, tr("Los turnos {letter} del {day} no cuadran.", letter=letter, day=day)
        )
    row = unit.one(_COUNT)
    count = int(row[0]) if row else 0
    return CheckResult(True, tr_n(count, "{n} turno sin huecos.", "{n} turnos sin huecos."))
