"""The sheet whose content the law gives and the shop prints: Peru, Annex I of D.S. 101-2022-PCM.

Sections keep the numbers and the order of the annex (``legal.md`` 3.4).
"""

from __future__ import annotations

from collections.abc import Iterable

from atencion_desktop.base.i18n import tr
from atencion_desktop.base.wording import day_text
from atencion_desktop.complaints.documents.parts import (
    deadline_text,
    marks,
    person_rows,
    signature_box,
    small_print,
)
from atencion_desktop.complaints.rules.kinds import ITEM_LABELS, Kind
from atencion_desktop.complaints.rules.sheet import Party, SheetContent, SignedSheet
from atencion_desktop.paper.sheet import Box, Checks, Choice, Row, Section


def own_model_sections(content: SheetContent, signed: Iterable[SignedSheet]) -> tuple[Section, ...]:
    """The four numbered sections of the annex and its footnotes."""
    parties = tuple(signed)
    return (
        *marks(content),
        Section("", (_heading(content),)),
        Section(tr("1. Identificación del consumidor reclamante"), _consumer(content)),
        Section(tr("2. Identificación del bien contratado"), _contracted(content)),
        Section(
            tr("3. Detalle de la reclamación y pedido del consumidor"),
            _detail(content, parties),
        ),
        Section(
            tr("4. Observaciones y acciones adoptadas por el proveedor"),
            _provider(content, parties),
        ),
        small_print(content),
    )


def _heading(content: SheetContent) -> Row:
    """Number, date and who keeps the book."""
    head = content.shop.head
    received = f"{day_text(content.registered.date())} {content.registered:%H:%M}"
    return (
        Box(tr("Hoja de reclamación N.º"), content.folio, 4, strong=True),
        Box(tr("Fecha"), received, 3),
        Box(
            tr("Proveedor"),
            " · ".join(p for p in (head.legal_name or head.name, head.tax_id) if p),
            5,
        ),
    )


def _consumer(content: SheetContent) -> tuple[Row, ...]:
    """Section 1."""
    claimant = content.claimant
    reach: Row = (
        Box(tr("Teléfono"), claimant.phone, 3, ruled=not claimant.phone),
        Box(tr("Correo electrónico"), claimant.email, 6, ruled=not claimant.email),
        Box(tr("Quiere la respuesta por"), content.reply, 3),
    )
    return (*person_rows(claimant, tr("DNI, CE o pasaporte")), reach)


def _contracted(content: SheetContent) -> tuple[Row, ...]:
    """Section 2."""
    kinds = tuple(Choice(tr(label), content.item == item) for item, label in ITEM_LABELS.items())
    return (
        (
            Checks(tr("Bien contratado"), kinds, 8),
            Box(tr("Monto reclamado"), content.amount, 4),
        ),
        (Box(tr("Descripción"), content.product, ruled=not content.product),),
    )


def _detail(content: SheetContent, signed: tuple[SignedSheet, ...]) -> tuple[Row, ...]:
    """Section 3, with the consumer's signature."""
    claim = content.kind_code == Kind.CLAIM
    kinds = (Choice(tr("Reclamo"), claim), Choice(tr("Queja"), not claim))
    asked = ". ".join(part for part in (" · ".join(content.asked), content.asked_text) if part)
    where = ", ".join(part for part in (content.facts_when, content.place) if part)
    rows: tuple[Row, ...] = (
        (Checks(tr("Tipo"), kinds, 5), Box(tr("Fecha y lugar de los hechos"), where, 7)),
        (Box(tr("Detalle"), content.facts, lines=3),),
        (Box(tr("Pedido"), asked),),
    )
    brought = Box(tr("Documentos que aporta"), content.documents, 6)
    sign = signature_box(content, signed, Party.CLAIMANT, tr("Firma del consumidor"))
    return (*rows, (brought, sign))


def _provider(content: SheetContent, signed: tuple[SignedSheet, ...]) -> tuple[Row, ...]:
    """Section 4: room for what is agreed, the day of the answer, the provider's signature."""
    until = Box(tr("Plazo máximo de respuesta"), deadline_text(content), 6)
    return (
        (
            Box(tr("Observaciones y acciones"), content.observations, 8, lines=3),
            Box(tr("Fecha de comunicación de la respuesta"), "", 4, lines=1, ruled=True),
        ),
        (until, signature_box(content, signed, Party.BUSINESS, tr("Firma del proveedor"))),
    )
