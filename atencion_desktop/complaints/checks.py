"""What ``atencion check`` asks of the cases: every number has its case, every paper its words."""

from __future__ import annotations

from atencion_desktop.base.codec import loads
from atencion_desktop.base.feature import CheckResult
from atencion_desktop.base.i18n import tr, tr_n
from atencion_desktop.complaints.rules.sheet import SheetContent
from atencion_desktop.paper.sheet import content_hash
from atencion_desktop.store.statement import Statement, statement
from atencion_desktop.store.unit import ReadUnit

_LOST = statement(
    "select count(*) from folio f where f.series in (select distinct series from complaint_case)"
    " and not exists (select 1 from complaint_case c where c.series = f.series"
    " and c.year = f.year and c.number = f.number)"
)
_UNNUMBERED = statement(
    "select count(*) from complaint_case c where not exists (select 1 from folio f"
    " where f.series = c.series and f.year = c.year and f.number = c.number)"
)
_SHEETS = statement("select content, content_hash from case_sheet")
_TOTAL = statement("select count(*) from complaint_case")


def check_cases(unit: ReadUnit) -> CheckResult:
    """Folios and cases match one to one, and no frozen paper was altered."""
    lost = _count(unit, _LOST) + _count(unit, _UNNUMBERED)
    if lost:
        return CheckResult(ok=False, detail=tr("Folios y expedientes no casan: {n}.", n=lost))
    altered = sum(
        content_hash(loads(content, SheetContent)) != digest
        for content, digest in unit.rows(_SHEETS)
    )
    if altered:
        return CheckResult(ok=False, detail=tr("Hojas alteradas: {n}.", n=altered))
    total = _count(unit, _TOTAL)
    return CheckResult(ok=True, detail=tr_n(total, "{n} expediente", "{n} expedientes"))


def _count(unit: ReadUnit, counted: Statement) -> int:
    """The one number of a statement."""
    row = unit.one(counted)
    return int(row[0]) if row else 0
