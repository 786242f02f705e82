"""The unit of work: whole or not at all, once, journalled, announced only after it is durable."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from atencion_desktop.base.actor import Actor, Call, Role
from atencion_desktop.base.errors import NotAllowed
from atencion_desktop.base.outcome import Topic
from atencion_desktop.base.ref import Ref
from atencion_desktop.store import documents
from atencion_desktop.store.journal import first_break, personal_of
from atencion_desktop.store.statement import statement
from atencion_desktop.store.store import Store
from atencion_desktop.store.tables import FolioCounter
from atencion_desktop.store.unit import Unit, UnjournaledWrite
from atencion_desktop.store.usecase import use_case

Caller = Callable[[], Call]
_KEY = statement("select key from subject_key where customer = :customer")
_BODY = statement("select body from journal where seq = :seq")
_LINKS = statement(
    "select seq, at, boot, actor, account, desk, action, subject, operation, topics, body, mac"
    " from journal order by seq"
)


class Numbers:
    """A service that takes numbers."""

    def __init__(self, store: Store) -> None:
        """Keep the store."""
        self.store = store

    @use_case("numbers.take")
    def take(self, unit: Unit, *, journal: bool = True) -> int:
        """The next number of the series."""
        number = unit.folio("R", 2026)
        if journal:
            unit.journal("number.taken", Ref("number", number), {"number": number})
        unit.touch(Topic.COMPLAINTS)
        return number


def test_numbers_follow_each_other_without_holes(any_store: Store, call: Caller) -> None:
    numbers = Numbers(any_store)
    assert [numbers.take(call()).value for _ in range(3)] == [1, 2, 3]


def test_a_repeated_operation_answers_the_same_and_does_nothing(
    any_store: Store, call: Caller
) -> None:
    numbers = Numbers(any_store)
    once = call()
    first, again = numbers.take(once), numbers.take(once)
    assert (first.value, first.repeated) == (1, False)
    assert (again.value, again.repeated) == (1, True)
    assert numbers.take(call()).value == 2


def test_a_failed_unit_leaves_no_number_taken(any_store: Store, call: Caller) -> None:
    with pytest.raises(UnjournaledWrite):
        Numbers(any_store).take(call(), journal=False)
    assert Numbers(any_store).take(call()).value == 1


def test_the_outcome_carries_the_topics_touched(any_store: Store, call: Caller) -> None:
    outcome = Numbers(any_store).take(call())
    assert outcome.changes.topics == {Topic.COMPLAINTS}
    assert outcome.changes.origin == any_store.boot


def test_a_role_without_the_permission_is_refused(any_store: Store) -> None:
    nobody = Actor("Luis", Role.AUDITOR)
    with pytest.raises(NotAllowed):
        Numbers(any_store).take(Call(nobody))


def test_the_orm_and_prepared_sql_share_one_transaction(any_store: Store, call: Caller) -> None:
    with any_store.unit(call()) as unit:
        unit.session.add(FolioCounter(series="X", year=2026, last=7))
        found = unit.one(statement("select last from folio_counter where series = 'X'"))
        assert found == (7,)
    with any_store.read() as unit:
        assert unit.one(statement("select last from folio_counter where series = 'X'")) is None


def test_the_journal_chain_holds_and_hides_personal_values(any_store: Store, call: Caller) -> None:
    with any_store.unit(call()) as unit:
        unit.journal("a", Ref("customer", 5), {"n": 1}, customer=5, personal={"name": "Ana Ruiz"})
        unit.journal("b", Ref("customer", 5))
        unit.commit(None)
    with any_store.read() as unit:
        body, key = unit.one(_BODY, seq=1), unit.one(_KEY, customer=5)
        assert body is not None
        assert key is not None
        assert b"Ruiz" not in body[0]
        assert personal_of(body[0], key[0]) == {"name": "Ana Ruiz"}
        rows = unit.rows(_LINKS)
    assert first_break(any_store.keys.journal, rows) is None
    changed = [rows[0], (*rows[1][:6], "c", *rows[1][7:])]
    assert first_break(any_store.keys.journal, changed) == 2


def test_a_document_comes_back_byte_for_byte(any_store: Store, call: Caller) -> None:
    with any_store.unit(call()) as unit:
        info = unit.add_document(kind="slip", name="R-1", data=b"%PDF-x", ref=Ref("order", 1))
        unit.journal("slip.issued", info.ref)
        unit.commit(info.id)
    with any_store.read() as unit:
        assert documents.read(unit, info.id) == (info, b"%PDF-x")
        assert documents.by_hash(unit, info.sha256) == info
