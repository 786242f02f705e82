"""Drawing the complaint's paper and sealing it, beside the bare libraries doing the same.

Both are taken as processor time: nothing here waits for anything.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from atencion_desktop.base.actor import Call
from atencion_desktop.base.i18n import tr
from atencion_desktop.complaints import issuing
from atencion_desktop.complaints.documents.sheet import build
from atencion_desktop.complaints.service import ComplaintService
from atencion_desktop.complaints.sheets import SheetJob
from atencion_desktop.paper.certificate import load_certificate
from atencion_desktop.paper.seal import SealText
from atencion_desktop.paper.seal import seal as sealed
from atencion_desktop.paper.sheet import Footer, Sheet
from atencion_desktop.trials.bench.bare_paper import bare_page, bare_seal
from atencion_desktop.trials.bench.bench import Bench
from atencion_desktop.trials.bench.measure import (
    CPU_MILLISECONDS,
    Contestant,
    Figure,
    Remark,
    Report,
    Samples,
    take_turns,
)
from atencion_desktop.trials.bench.profile import profiled
from atencion_desktop.trials.sample_papers import FORM

FORM_GOAL = 1.2
"""Goal G10 of the performance research, for the time and for the size."""
SEAL_GOAL = 1.15
"""Goal G11."""
_TURNS = 100


def form(bench: Bench) -> Report:
    """Draw the paper of a complaint: one copy, and for comparison all of them."""
    job = _job(bench)
    one = replace(job, content=replace(job.content, copies=job.content.copies[:1]))
    bare, bare_copies = _sheet(one), _sheet(job)
    contestants = {
        "ours": Contestant(partial(issuing.draw, one)),
        "floor": Contestant(partial(bare_page, bare)),
        "our copies": Contestant(partial(issuing.draw, job)),
        "floor of copies": Contestant(partial(bare_page, bare_copies)),
    }
    taken = take_turns(contestants, bench.turns(_TURNS))
    figure = _figure(taken["ours"], taken["floor"], FORM_GOAL)
    copies = _figure(taken["our copies"], taken["floor of copies"], FORM_GOAL)
    size = len(issuing.draw(one).data) / len(bare_page(bare))
    remarks = (
        Remark(tr("todos los ejemplares"), copies.ratio, FORM_GOAL),
        Remark(tr("tamaño del archivo"), size, FORM_GOAL),
    )
    profile = () if figure.met else profiled(contestants["ours"], bench.turns(_TURNS))
    return Report(figure, remarks, profile)


def seal(bench: Bench) -> Report:
    """Seal the same paper."""
    job = _job(bench)
    folder = bench.room().folder
    certificate = load_certificate(folder.keys, job.now)
    data = issuing.draw(job).data
    contestants = {
        "ours": Contestant(partial(sealed, data, certificate, SealText("Sello"), job.now)),
        "floor": Contestant(partial(bare_seal, data, certificate)),
    }
    taken = take_turns(contestants, bench.turns(_TURNS))
    figure = _figure(taken["ours"], taken["floor"], SEAL_GOAL)
    profile = () if figure.met else profiled(contestants["ours"], bench.turns(_TURNS))
    return Report(figure, (), profile)


def _job(bench: Bench) -> SheetJob:
    """A registered complaint, read back as the drawing gets it."""
    room = bench.room()
    service = ComplaintService(room.store)
    case = service.register(Call(room.actor), FORM).value.case
    return service.sheet(room.actor, case)


def _sheet(job: SheetJob) -> Sheet:
    """What the floor is to draw: the same words in the same boxes."""
    return build(job.content, job.signed, Footer("", job.content_hash, job.journal_head), job.now)


def _figure(ours: Samples, floor: Samples, goal: float) -> Figure:
    """In processor time."""
    return Figure.of(ours.cpu, floor.cpu, goal, CPU_MILLISECONDS)
