"""The sentences that go with an answer about the legal guarantee."""

from __future__ import annotations

from datetime import date

from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.law.calendars import add_days
from atencion_desktop.law.model import CoverageTerm, Pack
from atencion_desktop.law.timeline import Timeline
from atencion_desktop.law.words import Remark, remark, remark_of

_REASONS = {
    "presumed": tr_noop(
        "Cubierto hasta el {until}. {title} ({article}). Se presume que el defecto venía de origen."
    ),
    "proof": tr_noop(
        "Cubierto hasta el {until}. {title} ({article}). El cliente debe probar el origen."
    ),
    "guarantee": tr_noop("Cubierto hasta el {until}. {title} ({article})."),
    "repair": tr_noop(
        "Cubierto hasta el {until} por la reparación anterior del mismo defecto ({article})."
    ),
    "doubtful": tr_noop(
        "Dudoso: la ley admite dos lecturas, y la más favorable llega hasta el {until} ({article})."
    ),
    "none": tr_noop("No cubierto: terminó el {until}. {title} ({article})."),
}


def reason(by: str, term: CoverageTerm, until: date, article: str, presumed: bool) -> Remark:
    """Why it is covered or not, in one sentence or two."""
    why = by
    if by == "guarantee" and presumed:
        why = "presumed"
    elif by == "guarantee" and term.presumption_months:
        why = "proof"
    return remark(f"coverage.{by}", _REASONS[why], until=until, title=term.title, article=article)


def business() -> Remark:
    """The buyer is no consumer."""
    return remark(
        "coverage.business",
        tr_noop(
            "Lo compró una empresa para su actividad: no rige la garantía de consumo, sino "
            "la ley civil o mercantil y lo pactado."
        ),
    )


def unfixed(law: Pack) -> Remark:
    """The law fixes no term for this."""
    return remark_of("coverage.unfixed", law.consumer.unfixed)


def reading(term: CoverageTerm, months: int | None, until: date) -> Remark:
    """One of two readings of the law."""
    if months is not None:
        return remark(
            "coverage.reading",
            tr_noop("Una lectura: lo pactado vale como {months} meses, hasta el {until}."),
            months=months,
            until=until,
        )
    return remark(
        "coverage.reading",
        tr_noop("Una lectura: {title}, hasta el {until} ({article})."),
        title=term.title,
        until=until,
        article=term.article,
    )


def doubtful() -> Remark:
    """What to do in doubt."""
    return remark("coverage.doubtful", tr_noop("En la duda, conviene tratarlo como cubierto."))


def perhaps_same(guarantee: date, until: date) -> Remark:
    """The defect of a repair or replacement is not told."""
    return remark(
        "coverage.perhaps_same",
        tr_noop(
            "La garantía terminó el {guarantee}. Si es el mismo defecto que ya se resolvió, "
            "está cubierto hasta el {until}; si es otro, no."
        ),
        guarantee=guarantee,
        until=until,
    )


def other_count(timeline: Timeline) -> Remark:
    """The suspension counted with both of its days."""
    return remark(
        "coverage.other_count",
        tr_noop(
            "Si el día de la devolución también se cuenta, la garantía llega hasta el {until}."
        ),
        until=add_days(timeline.guarantee, timeline.stops),
    )


def still_here(on: date) -> Remark:
    """A repair has no day of return yet."""
    return remark(
        "coverage.still_here",
        tr_noop("El producto sigue en reparación: la suspensión se ha contado hasta el {on}."),
        on=on,
    )


def recurrence(term: CoverageTerm) -> Remark:
    """What the customer may ask because the defect came back."""
    return remark_of("coverage.recurrence", term.recurrence)


def bought_late(bought: date, delivered: date) -> Remark:
    """The purchase is dated after the delivery."""
    return remark(
        "coverage.bought_late",
        tr_noop("La compra ({bought}) es posterior a la entrega ({delivered}): compruébelo."),
        bought=bought,
        delivered=delivered,
    )


def before_delivery(on: date, delivered: date) -> Remark:
    """The defect is dated before the delivery."""
    return remark(
        "coverage.before_delivery",
        tr_noop("El defecto ({on}) es anterior a la entrega ({delivered}): compruebe las fechas."),
        on=on,
        delivered=delivered,
    )


def agreed_ignored(months: int) -> Remark:
    """An agreed term that does not change the legal one."""
    return remark(
        "coverage.agreed_ignored",
        tr_noop(
            "Los {months} meses pactados no cambian el plazo legal. "
            "Una garantía comercial va aparte: mire su documento."
        ),
        months=months,
    )


def unverified(term: CoverageTerm) -> Remark:
    """The term is known from memory or its reading is open."""
    return remark(
        "coverage.unverified",
        tr_noop("Plazo pendiente de comprobar en el texto oficial ({article})."),
        article=term.article,
    )
