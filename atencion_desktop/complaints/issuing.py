"""Drawing and sealing a case's paper, outside any transaction: slow work on plain values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from atencion_desktop.base.i18n import in_language, tr
from atencion_desktop.complaints.documents.sheet import build
from atencion_desktop.complaints.sheets import SheetJob
from atencion_desktop.paper.sheet import Footer, RenderedPdf


@dataclass(frozen=True, slots=True)
class Issue:
    """A finished file. ``unsealed`` says why it bears no seal; empty when it does."""

    case: int
    edition: int
    data: bytes
    unsealed: str = ""
    missing_glyphs: tuple[str, ...] = ()

    @property
    def sealed(self) -> bool:
        """Whether the shop's seal is on it."""
        return not self.unsealed


def draw(job: SheetJob, *, draft: bool = False) -> RenderedPdf:
    """The paper as it stands, signatures included; ``draft`` marks it as not issued."""
    from atencion_desktop.paper.form import render

    content = job.content
    with in_language(content.language.partition("-")[0]):
        proof = Footer(
            text=tr("Hoja {folio}, edición {edition}", folio=content.folio, edition=job.edition),
            content_hash=job.content_hash,
            journal_head=job.journal_head,
        )
        return render(build(content, job.signed, proof, job.now, draft=draft))


def issue(job: SheetJob, keys_folder: Path | None) -> Issue:
    """The paper drawn and sealed with the certificate in that folder, where it can be."""
    from atencion_desktop.paper.seal import seal_with

    drawn = draw(job)
    with in_language(job.content.language.partition("-")[0]):
        reason = tr("Sello del establecimiento en la hoja {folio}", folio=job.content.folio)
    data, unsealed = seal_with(keys_folder, drawn.data, reason, job.now)
    return Issue(job.case, job.edition, data, unsealed, drawn.missing_glyphs)
