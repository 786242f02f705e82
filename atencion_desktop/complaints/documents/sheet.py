"""From the frozen content of a case to the sheet that :mod:`paper.form` draws."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from atencion_desktop.base.i18n import in_language, tr
from atencion_desktop.complaints.documents.own_model import own_model_sections
from atencion_desktop.complaints.documents.receipt import receipt_sections
from atencion_desktop.complaints.rules.sheet import SheetContent, SignedSheet
from atencion_desktop.law.sheet import PrintMode
from atencion_desktop.paper.sheet import Footer, Qr, Section, Sheet

_Sections = Callable[[SheetContent, Iterable[SignedSheet]], tuple[Section, ...]]
_BY_MODE: dict[str, _Sections] = {PrintMode.OWN_MODEL: own_model_sections}


def build(
    content: SheetContent,
    signed: Iterable[SignedSheet],
    proof: Footer,
    created: datetime,
    *,
    draft: bool = False,
) -> Sheet:
    """The sheet in the shop's language. ``created`` is when this file is made.

    ``draft`` writes across the page that it is not issued yet.
    """
    with in_language(content.language.partition("-")[0]):
        sections = _BY_MODE.get(content.mode, receipt_sections)(content, tuple(signed))
        return Sheet(
            title=content.title,
            subtitle=content.subtitle,
            letterhead=content.shop.head,
            sections=sections,
            created=created,
            folio=content.folio,
            qr=Qr(content.qr, content.folio),
            footer=proof,
            copies=content.copies,
            watermark=tr("SIN EMITIR") if draft else "",
            language=content.language,
        )
