"""What the followup feature contributes: its tab, and the new promise offered everywhere."""

from __future__ import annotations

from typing import Any

from atencion_desktop.base.feature import Action, Feature, TabSpec
from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.commitments.rules import WRITE


def _tab(hub: Any) -> Any:
    """The tab *Seguimiento*."""
    from atencion_desktop.followup.tab import FollowupTab

    return FollowupTab(hub)


FEATURE = Feature(
    name="followup",
    tab=TabSpec(tr_noop("Seguimiento"), "followup", 5, _tab),
    actions=(
        Action(
            kind="commitment",
            label=tr_noop("Compromiso"),
            icon="handshake",
            opened_from=frozenset({"visit", "customer", "case", "order"}),
            permission=WRITE,
        ),
    ),
    openers=frozenset({"commitment"}),
    makers=frozenset({"commitment"}),
)
