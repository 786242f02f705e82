"""The receipt of a complaint (art. 21.2 TRLGDCU): the shop's own paper, never a look-alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from atencion_desktop.base.i18n import tr
from atencion_desktop.base.wording import day_text
from atencion_desktop.complaints.documents.parts import (
    deadline_text,
    marks,
    person_rows,
    signature_box,
    small_print,
)
from atencion_desktop.complaints.rules.sheet import Party, SheetContent, SignedSheet
from atencion_desktop.paper.sheet import COLUMNS, Box, Row, Section


def receipt_sections(content: SheetContent, signed: Iterable[SignedSheet]) -> tuple[Section, ...]:
    """All sections, in the order in which a person tells it."""
    parties = tuple(signed)
    return (
        *marks(content),
        Section("", (_filing(content),)),
        Section(tr("Quien la presenta"), _person(content)),
        Section(tr("Los hechos") if content.safe_on else tr("Lo que cuenta"), _facts(content)),
        *((Section(tr("Lo que pide"), _asked(content)),) if _asks(content) else ()),
        *_answer(content),
        Section(
            tr("Firmas"),
            (
                (
                    signature_box(content, parties, Party.CLAIMANT, tr("Quien la presenta")),
                    signature_box(
                        content, parties, Party.BUSINESS, tr("Por el establecimiento: recibida")
                    ),
                ),
            ),
        ),
        small_print(content),
    )


def _filing(content: SheetContent) -> Row:
    """The identifying key, when it was received, what it is."""
    received = f"{day_text(content.registered.date())} {content.registered:%H:%M}"
    return (
        Box(tr("Clave identificativa"), content.folio, 5, strong=True),
        Box(tr("Recibida el"), received, 4),
        Box(tr("Clase"), content.kind, 3),
    )


def _person(content: SheetContent) -> tuple[Row, ...]:
    """Who, and how they want the answer."""
    if content.anonymous:
        return ((Box(tr("Nombre y apellidos"), tr("Presentada sin identificarse")),),)
    claimant = content.claimant
    reach: Row = (
        Box(tr("Teléfono"), claimant.phone, 3),
        Box(tr("Correo electrónico"), claimant.email, 6),
        Box(tr("Quiere la respuesta por"), content.reply, 3),
    )
    return (*person_rows(claimant, tr("DNI, NIE o pasaporte")), reach)


def _facts(content: SheetContent) -> tuple[Row, ...]:
    """When, where, about what, and what happened, in the customer's words."""
    rows: tuple[Row, ...] = ()
    if content.facts_when or content.place:
        when = Box(tr("Fecha de los hechos"), content.facts_when, 4)
        rows += ((when, Box(tr("Lugar"), content.place, 8)),)
    if content.product:
        rows += ((Box(tr("Producto o servicio"), content.product),),)
    return (*rows, (Box(tr("En sus palabras"), content.facts, lines=3),))


def _asks(content: SheetContent) -> bool:
    """Whether there is anything to say about what is asked, brought or noted."""
    said = (content.asked_text, content.documents, content.observations)
    return content.safe_on is not None or bool(content.asked) or any(said)


def _asked(content: SheetContent) -> tuple[Row, ...]:
    """What they ask for, what they bring, and what the establishment notes."""
    wanted = " · ".join(content.asked) or tr("No lo dice")
    first: Row = (Box(tr("Pide"), wanted, 9 if content.amount else 12, strong=True),)
    if content.amount:
        first += (Box(tr("Importe"), content.amount, 3, strong=True),)
    rows: tuple[Row, ...] = (first,)
    if content.asked_text:
        rows += ((Box(tr("En sus palabras"), content.asked_text),),)
    brought = Box(tr("Documentos que aporta"), content.documents)
    noted = Box(tr("Observaciones del establecimiento"), content.observations)
    said = tuple(box for box in (brought, noted) if box.value)
    return (
        (*rows, tuple(replace(box, width=COLUMNS // len(said)) for box in said)) if said else rows
    )


def _answer(content: SheetContent) -> tuple[Section, ...]:
    """By when the answer comes and whom to turn to otherwise; nothing where no deadline runs."""
    if content.safe_on is None:
        return ()
    rows: tuple[Row, ...] = (
        (
            Box(tr("Se le responderá como máximo el"), day_text(content.safe_on), 4, strong=True),
            Box(tr("Plazos que se aplican"), deadline_text(content), 8),
        ),
    )
    body = content.shop.adr_body
    if body and content.shop.arbitration:
        body = tr("{body} (el establecimiento está adherido)", body=body)
    if body:
        rows += ((Box(tr("Si no hay acuerdo, puede acudir a"), body),),)
    return (Section(tr("La respuesta"), rows),)
