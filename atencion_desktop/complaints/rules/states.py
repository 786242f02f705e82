"""The vocabulary of a case's life: states, actions, parts and evidence. A pause is no state."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from atencion_desktop.base.actor import DESK_STAFF, LEADERS, WORKERS, Role
from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.complaints.rules.kinds import Kind


class State(StrEnum):
    """Where a case stands. Draft and discarded are states of a draft, which has no number."""

    DRAFT = "draft"
    DISCARDED = "discarded"
    REGISTERED = "registered"
    RESOLVED_AT_DESK = "resolved_at_desk"
    ASSESSED = "assessed"
    ANSWERED = "answered"
    ASSESSING = "assessing"
    INVESTIGATING = "investigating"
    UNFOUNDED = "unfounded"
    PROPOSALS = "proposals"
    DECIDED = "decided"
    EXECUTING = "executing"
    AWAITING_ACCEPTANCE = "awaiting_acceptance"
    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not_accepted"
    ESCALATED = "escalated"
    CLOSED = "closed"
    ANALYSED = "analysed"
    REOPENED = "reopened"
    ANNULLED = "annulled"


STATE_LABELS = {
    State.DRAFT: tr_noop("Borrador"),
    State.DISCARDED: tr_noop("Descartada"),
    State.REGISTERED: tr_noop("Registrada"),
    State.RESOLVED_AT_DESK: tr_noop("Resuelta en mostrador"),
    State.ASSESSED: tr_noop("Valorada"),
    State.ANSWERED: tr_noop("Respondida"),
    State.ASSESSING: tr_noop("En valoración"),
    State.INVESTIGATING: tr_noop("En investigación"),
    State.UNFOUNDED: tr_noop("No procede"),
    State.PROPOSALS: tr_noop("Con propuestas"),
    State.DECIDED: tr_noop("Decidida"),
    State.EXECUTING: tr_noop("En ejecución"),
    State.AWAITING_ACCEPTANCE: tr_noop("Pendiente de aceptación"),
    State.ACCEPTED: tr_noop("Aceptada"),
    State.NOT_ACCEPTED: tr_noop("No aceptada"),
    State.ESCALATED: tr_noop("Elevada"),
    State.CLOSED: tr_noop("Cerrada"),
    State.ANALYSED: tr_noop("Analizada"),
    State.REOPENED: tr_noop("Reabierta"),
    State.ANNULLED: tr_noop("Anulada"),
}
FINISHED = frozenset({State.DISCARDED, State.CLOSED, State.ANALYSED, State.ANNULLED})
"""Nobody has anything to do any more, and no deadline runs."""
SETTLED = frozenset({State.RESOLVED_AT_DESK, State.ANSWERED, State.ACCEPTED, *FINISHED})
"""The customer has had the answer: the legal clock no longer threatens."""


class Action(StrEnum):
    """What moves a case on."""

    REGISTER = "register"
    DISCARD = "discard"
    ASSIGN = "assign"
    RESOLVE = "resolve"
    CONSIDER = "consider"
    ANSWER = "answer"
    INVESTIGATE = "investigate"
    REFUSE = "refuse"
    NEW_FACTS = "new_facts"
    PROPOSE = "propose"
    SEND_BACK = "send_back"
    DECIDE = "decide"
    EXECUTE = "execute"
    PLAN_FAILED = "plan_failed"
    FINISH = "finish"
    ACCEPT = "accept"
    NOT_ACCEPT = "not_accept"
    TRY_AGAIN = "try_again"
    ESCALATE = "escalate"
    CLOSE = "close"
    ANALYSE = "analyse"
    REOPEN = "reopen"
    RESUME = "resume"
    ANNUL = "annul"


ACTION_LABELS = {
    Action.REGISTER: tr_noop("Registrar"),
    Action.DISCARD: tr_noop("Descartar"),
    Action.ASSIGN: tr_noop("Asignar"),
    Action.RESOLVE: tr_noop("Resolver ahora"),
    Action.CONSIDER: tr_noop("Valorar"),
    Action.ANSWER: tr_noop("Responder"),
    Action.INVESTIGATE: tr_noop("Investigar"),
    Action.REFUSE: tr_noop("No procede"),
    Action.NEW_FACTS: tr_noop("Hay hechos nuevos"),
    Action.PROPOSE: tr_noop("Presentar propuestas"),
    Action.SEND_BACK: tr_noop("Devolver las propuestas"),
    Action.DECIDE: tr_noop("Decidir"),
    Action.EXECUTE: tr_noop("Poner en marcha"),
    Action.PLAN_FAILED: tr_noop("La solución no ha servido"),
    Action.FINISH: tr_noop("Solución cumplida"),
    Action.ACCEPT: tr_noop("La acepta y firma"),
    Action.NOT_ACCEPT: tr_noop("No la acepta"),
    Action.TRY_AGAIN: tr_noop("Buscar otra solución"),
    Action.ESCALATE: tr_noop("Ha ido a otro organismo"),
    Action.CLOSE: tr_noop("Cerrar"),
    Action.ANALYSE: tr_noop("Analizar"),
    Action.REOPEN: tr_noop("Reabrir"),
    Action.RESUME: tr_noop("Retomar"),
    Action.ANNUL: tr_noop("Anular"),
}


class Part(StrEnum):
    """Who plays a move: the roles column of ``cases.md`` 2.4."""

    DESK = "desk"
    SPECIALIST = "specialist"
    SUPERVISOR = "supervisor"
    LEADER = "leader"
    CUSTOMER = "customer"
    AUTOMATIC = "automatic"


ROLES_OF_PART = {
    Part.DESK: DESK_STAFF,
    Part.SPECIALIST: WORKERS,  # an assignment, not a role: whoever works may be given a case
    Part.SUPERVISOR: LEADERS,
    Part.LEADER: LEADERS,
    Part.CUSTOMER: DESK_STAFF,  # customers move a case by their signature, at the desk
    Part.AUTOMATIC: frozenset({Role.ADMINISTRATOR}),  # the system user holds this role
}


class Evidence(StrEnum):
    """What must be written down for a move; the form of the move asks for each."""

    REASON = "reason"
    PERSON = "person"
    DEPARTMENT = "department"
    SOLUTION = "solution"
    SIGNATURE = "signature"
    ANSWER = "answer"
    VERDICT = "verdict"
    GROUNDS = "grounds"
    CAUSE = "cause"
    PLANS = "plans"
    CHOSEN = "chosen"
    ACTIONS = "actions"
    NOTICE = "notice"
    RESULT = "result"
    BODY = "body"
    REFERENCE = "reference"
    ADR = "adr"
    COUNTERMEASURE = "countermeasure"


EVIDENCE_LABELS = {
    Evidence.REASON: tr_noop("Motivo"),
    Evidence.PERSON: tr_noop("Persona responsable"),
    Evidence.DEPARTMENT: tr_noop("Departamento"),
    Evidence.SOLUTION: tr_noop("Solución dada"),
    Evidence.SIGNATURE: tr_noop("Firma de conformidad"),
    Evidence.ANSWER: tr_noop("Respuesta dada, cuándo y por qué medio"),
    Evidence.VERDICT: tr_noop("Juicio: procede, en parte o no está claro"),
    Evidence.GROUNDS: tr_noop("Razones"),
    Evidence.CAUSE: tr_noop("Causa"),
    Evidence.PLANS: tr_noop("Propuestas, una por línea"),
    Evidence.CHOSEN: tr_noop("Propuesta elegida"),
    Evidence.ACTIONS: tr_noop("Acciones, quién y para cuándo"),
    Evidence.NOTICE: tr_noop("Aviso al cliente, cuándo y por qué medio"),
    Evidence.RESULT: tr_noop("Resultado de cada acción"),
    Evidence.BODY: tr_noop("Organismo"),
    Evidence.REFERENCE: tr_noop("Fecha y referencia"),
    Evidence.ADR: tr_noop("Organismo de resolución de conflictos indicado al cliente"),
    Evidence.COUNTERMEASURE: tr_noop("Medida para que no se repita, o por qué ninguna"),
}

EVERY_KIND = frozenset(Kind)


@dataclass(frozen=True, slots=True)
class Transition:
    """One line of the table: from a state to another, who may, for which kinds, with what."""

    source: State
    action: Action
    target: State
    parts: tuple[Part, ...]
    needs: tuple[Evidence, ...] = ()
    kinds: frozenset[Kind] = EVERY_KIND

    @property
    def roles(self) -> frozenset[Role]:
        """The roles that may play one of its parts."""
        return frozenset(role for part in self.parts for role in ROLES_OF_PART[part])
