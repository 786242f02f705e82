"""Four-eyes approvals: a second person signs the digest of exactly what was asked."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from typing import Any

from atencion_desktop.base.codec import dumps
from atencion_desktop.base.errors import NotFound
from atencion_desktop.base.i18n import tr
from atencion_desktop.base.ref import Ref
from atencion_desktop.staff.rules import APPROVAL_MINUTES, SamePerson, StaleApproval
from atencion_desktop.store.unit import Unit

PENDING, GRANTED, DENIED, USED = "pending", "granted", "denied", "used"


def digest_of(permission: str, subject: Ref, content: Any) -> str:
    """What the approval is bound to: change anything and it no longer fits."""
    return hashlib.sha256(dumps([permission, str(subject), content]).encode()).hexdigest()


def ask(unit: Unit, permission: str, subject: Ref, content: Any) -> int:
    """Ask for a second person's approval of exactly this content; gives the request's id."""
    from atencion_desktop.staff.tables import ApprovalRow

    if unit.actor.account is None:
        raise NotFound(what=tr("la persona que lo pide"))
    row = ApprovalRow(
        permission=permission,
        subject=str(subject),
        content=dumps(content),
        digest=digest_of(permission, subject, content),
        requested_by=unit.actor.account,
        requested_at=unit.now,
        expires_at=unit.now + timedelta(minutes=APPROVAL_MINUTES),
        state=PENDING,
    )
    unit.session.add(row)
    unit.session.flush()
    unit.journal("approval.asked", subject, {"approval": row.id, "digest": row.digest})
    return row.id


def decide(unit: Unit, approval: int, *, granted: bool) -> None:
    """The second person's answer; never the asker's, never after it lapsed."""
    from atencion_desktop.staff.tables import ApprovalRow

    row = unit.session.get(ApprovalRow, approval)
    if row is None or row.state != PENDING or row.expires_at < unit.now:
        raise StaleApproval
    if unit.actor.account is None or row.requested_by == unit.actor.account:
        raise SamePerson
    row.state = GRANTED if granted else DENIED
    row.decided_by, row.decided_at = unit.actor.account, unit.now
    unit.journal("approval.decided", Ref.parse(row.subject), {"approval": approval, "ok": granted})


def use(unit: Unit, approval: int, permission: str, subject: Ref, content: Any) -> None:
    """Spend a granted approval on exactly what it covered; :class:`StaleApproval` otherwise."""
    from atencion_desktop.staff.tables import ApprovalRow

    row = unit.session.get(ApprovalRow, approval)
    fits = row is not None and row.digest == digest_of(permission, subject, content)
    if row is None or not fits or row.state != GRANTED or row.expires_at < unit.now:
        raise StaleApproval
    row.state = USED
