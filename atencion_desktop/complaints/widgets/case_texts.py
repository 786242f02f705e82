"""What the page of a case says in words: deadlines, story, history, papers, steps."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from atencion_desktop.base.i18n import tr, tr_n
from atencion_desktop.base.wording import day_text, moment_text, money
from atencion_desktop.complaints.presenter.case import CaseState
from atencion_desktop.complaints.reads import CaseDetail, CaseSummary, Light
from atencion_desktop.complaints.rules.kinds import REMEDY_LABELS
from atencion_desktop.complaints.rules.sheet import Party
from atencion_desktop.complaints.rules.states import ACTION_LABELS, EVIDENCE_LABELS, Evidence
from atencion_desktop.qt.widgets.step_strip import Step, StepState

LIGHT_TONES = {
    Light.NONE: "neutral",
    Light.FAR: "success",
    Light.NEAR: "warning",
    Light.LATE: "error",
}
LIGHT_LEVELS = {Light.FAR: "success", Light.NEAR: "warning", Light.LATE: "error"}


def due_text(case: CaseSummary | CaseDetail) -> str:
    """How long is left, in words: colour never says it alone."""
    left = case.days_left
    if left is None:
        return ""
    if left < 0:
        return tr_n(-left, "Vencida hace {n} día", "Vencida hace {n} días")
    if left == 0:
        return tr("Vence hoy")
    return tr_n(left, "Queda {n} día", "Quedan {n} días")


def deadline_lines(detail: CaseDetail) -> str:
    """Every rule as it was frozen, with the day its source was checked; then the reminders."""
    lines = [
        tr(
            "{due}: {title} ({article}{doubt}; comprobada el {checked})",
            due=day_text(line.due),
            title=line.title,
            article=line.article,
            doubt="" if line.certain else tr(", por confirmar"),
            checked=day_text(line.checked_on),
        )
        for line in detail.deadlines
    ]
    return "\n".join((*lines, *detail.reminders)) or tr("No corre ningún plazo legal.")


def told_text(detail: CaseDetail) -> str:
    """The customer's words and what they ask for."""
    asked = " · ".join(tr(REMEDY_LABELS[remedy]) for remedy in detail.asked)
    amount = "" if detail.amount is None else money(detail.amount, detail.currency)
    wish = ". ".join(part for part in (asked, detail.asked_text, amount) if part)
    return "\n\n".join(part for part in (detail.facts, detail.product, wish) if part)


def history_lines(detail: CaseDetail, zone: ZoneInfo) -> str:
    """Every move: when, who, with which words."""
    lines = []
    for event in reversed(detail.events):
        head = tr(
            "{when}: {action}, {who}",
            when=moment_text(event.at, zone),
            action=tr(ACTION_LABELS[event.action]).lower(),
            who=event.actor,
        )
        told = [f"{tr(EVIDENCE_LABELS[Evidence(k)])}: {v}" for k, v in event.evidence.items()]
        lines.append("\n".join([head, *told]))
    return "\n".join(lines)


def paper_lines(detail: CaseDetail, zone: ZoneInfo) -> str:
    """Every issued paper."""
    lines = [
        tr(
            "{name}, edición {edition}, {when}",
            name=p.name,
            edition=p.edition,
            when=moment_text(p.created, zone),
        )
        for p in detail.papers
    ]
    return "\n".join(lines) or tr("Todavía ninguno.")


def steps(state: CaseState) -> tuple[Step, ...]:
    """Registered, read, signed, issued, handed over."""
    job = state.job
    signed = job is not None and all(job.signing(party) for party in Party)
    passed = [
        True,
        bool(state.pdf),
        signed,
        state.issued,
        job is not None and state.issued and job.prints > 0,
    ]
    labels = [
        tr("Registrada"),
        tr("Vista previa"),
        tr("Firmas"),
        tr("Sellada") if job is None or job.sealed or not state.issued else tr("Sin sello"),
        tr("Impresa"),
    ]
    here = passed.index(False) if False in passed else len(passed)
    return tuple(Step(label, _step_state(n, here)) for n, label in enumerate(labels))


def _step_state(number: int, here: int) -> StepState:
    """Where a step stands to the present one."""
    if number == here:
        return StepState.CURRENT
    return StepState.DONE if number < here else StepState.AHEAD
