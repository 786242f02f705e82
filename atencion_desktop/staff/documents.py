"""The shop's head on every paper, and the sheet of what is told only once."""

from __future__ import annotations

from datetime import datetime

from atencion_desktop.base.i18n import tr
from atencion_desktop.base.wording import moment_text
from atencion_desktop.paper.sheet import (
    Box,
    Letterhead,
    Notes,
    PaperSize,
    RenderedPdf,
    Section,
    Sheet,
)
from atencion_desktop.staff.rules import Shop, two_lines


def letterhead(shop: Shop) -> Letterhead:
    """Name, owner, tax number, address and how to reach it."""
    contact = " · ".join(part for part in (shop.phone, shop.email) if part)
    return Letterhead(
        name=shop.name,
        legal_name=shop.legal_name if shop.legal_name != shop.name else "",
        tax_id=tr("NIF {number}", number=shop.tax_id) if shop.country == "ES" else shop.tax_id,
        address=shop.full_address,
        contact=contact,
    )


def recovery_sheet(
    shop: Shop, administrator: str, password: str, recovery: str | None, created: datetime
) -> RenderedPdf:
    """What is told only once, on one page to be kept away from the computer."""
    from atencion_desktop.paper.form import render

    secrets = [Box(tr("Primera contraseña de {name}", name=administrator), password, strong=True)]
    advice = [tr("Cámbiela en cuanto el programa la pida.")]
    if recovery:
        secrets.append(Box(tr("Código de recuperación"), two_lines(recovery), strong=True, lines=2))
        advice.append(
            tr(
                "El código de recuperación abre los datos cifrados si este equipo se pierde, se"
                " avería o se cambia. Sin él y sin el llavero de este equipo, nadie puede abrirlos."
            )
        )
    advice.append(tr("Guarde esta hoja bajo llave y fuera de este equipo. No haga fotos de ella."))
    return render(
        Sheet(
            title=tr("Hoja de recuperación"),
            subtitle=moment_text(created, shop.zone),
            letterhead=letterhead(shop),
            sections=(
                Section(tr("Datos que no se volverán a mostrar"), tuple((box,) for box in secrets)),
                Section("", (Notes("\n".join(advice), tr("Qué hacer con esta hoja")),)),
            ),
            created=created,
            size=PaperSize.A5,
        )
    )
