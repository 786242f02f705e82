"""Whether a shop is whole: its file, its journal, its folios, its papers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from atencion_desktop.base.errors import DamagedShop
from atencion_desktop.base.feature import Check, CheckResult
from atencion_desktop.base.i18n import tr
from atencion_desktop.store import documents
from atencion_desktop.store.driver import Driver, SqliteDriver
from atencion_desktop.store.gate import harm_in
from atencion_desktop.store.journal import COLUMNS, Anchor, first_break
from atencion_desktop.store.statement import statement

if TYPE_CHECKING:
    from atencion_desktop.store.store import Store
    from atencion_desktop.store.unit import ReadUnit

_PAGE = 1_000
_SHOWN = 3
_LINKS = statement(
    f"select {', '.join(COLUMNS)}, mac from journal where seq > :after order by seq limit :page"
)
_UNJOURNALED = statement(
    "select count(*) from (select operation from operation except select operation from journal) o"
)
_SERIES = statement(
    "select coalesce(f.series, c.series), coalesce(f.year, c.year), coalesce(c.last, 0),"
    " coalesce(f.taken, 0), coalesce(f.lowest, 1), coalesce(f.highest, 0)"
    " from folio_counter c full join (select series, year, count(*) as taken,"
    " min(number) as lowest, max(number) as highest from folio group by series, year) f"
    " on f.series = c.series and f.year = c.year order by 1, 2"
)


def full_check(store: Store) -> None:
    """Read the whole shop's file; :class:`DamagedShop` when something is wrong with it.

    Takes about three seconds for a gigabyte: run it on :meth:`Store.second`, beside the work.
    """
    with store.read() as unit:
        harm = _harm(unit.store.driver)
    if harm:
        raise DamagedShop(path=str(store.path or ""))


def run_checks(
    store: Store, contributed: Iterable[Check] = (), anchors: Iterable[Anchor] = ()
) -> dict[str, CheckResult]:
    """Every check of the store and of the features by name, all from one instant.

    ``anchors`` are heads of the journal kept elsewhere (a printed form): they show a cut tail.
    """
    kept = tuple(anchors)
    own = (
        Check("integrity", check_file),
        Check("journal", lambda unit: check_journal(unit, kept)),
        Check("folios", check_folios),
        Check("documents", check_documents),
    )
    with store.read() as unit:
        return {check.name: check.run(unit) for check in (*own, *contributed)}


def check_file(unit: ReadUnit) -> CheckResult:
    """Every page and every reference."""
    harm = _harm(unit.store.driver)
    return CheckResult(not harm, harm or tr("El archivo está entero."))


def check_journal(unit: ReadUnit, anchors: Iterable[Anchor] = ()) -> CheckResult:
    """The whole chain, each anchor's link in it, and that every operation left its entry."""
    seen: dict[int, bytes] = {}
    broken = first_break(unit.store.keys.journal, _links(unit, seen, {a.seq for a in anchors}))
    if broken is not None:
        return CheckResult(False, tr("El diario está alterado en el apunte {seq}.", seq=broken))
    for anchor in anchors:
        if not anchor.holds(seen.get(anchor.seq, b"")):
            return CheckResult(False, tr("Falta el final del diario: {seq}.", seq=anchor.seq))
    missing = unit.rows(_UNJOURNALED)[0][0]
    if missing:
        return CheckResult(False, tr("Hay {n} operaciones sin apunte en el diario.", n=missing))
    return CheckResult(True, tr("El diario está entero."))


def check_folios(unit: ReadUnit) -> CheckResult:
    """No series with a hole, and every counter at its last number."""
    rows = unit.rows(_SERIES)
    for series, year, last, taken, lowest, highest in rows:
        if (lowest, highest, taken) != (1, last, last):
            detail = tr("La serie {series}/{year} tiene huecos.", series=series, year=year)
            return CheckResult(False, detail)
    return CheckResult(True, tr("{n} series de folios sin huecos.", n=len(rows)))


def check_documents(unit: ReadUnit) -> CheckResult:
    """Every paper's bytes are there and are the ones issued."""
    infos = [documents.info_of(row) for row in unit.rows(documents.ALL)]
    amiss = [info.name for info in infos if not _is_whole(unit, info)]
    if amiss:
        names = ", ".join(amiss[:_SHOWN]) + ("…" if len(amiss) > _SHOWN else "")
        text = tr("{n} documentos faltan o están alterados: {names}", n=len(amiss), names=names)
        return CheckResult(False, text)
    return CheckResult(True, tr("{n} documentos enteros.", n=len(infos)))


def _is_whole(unit: ReadUnit, info: documents.DocumentInfo) -> bool:
    """Whether the bytes of a paper have its hash."""
    data = documents.bytes_of(unit, info)
    return data is not None and hashlib.sha256(data).hexdigest() == info.sha256


def _harm(driver: Driver) -> str:
    """What is wrong with the database itself; a server looks after its own files."""
    if not isinstance(driver, SqliteDriver):
        return ""
    return harm_in(driver.raw, encrypted=driver.key is not None)


def _links(unit: ReadUnit, seen: dict[int, bytes], wanted: set[int]) -> Iterator[tuple[Any, ...]]:
    """The journal page by page; notes the macs of the links wanted on the way."""
    after = 0
    while rows := unit.rows(_LINKS, after=after, page=_PAGE):
        for row in rows:
            if row[0] in wanted:
                seen[row[0]] = bytes(row[-1])
            yield row
        after = rows[-1][0]
