"""The shop's head on every paper."""

from __future__ import annotations

from atencion_desktop.base.i18n import tr
from atencion_desktop.paper.sheet import Letterhead
from atencion_desktop.staff.rules import Shop


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
