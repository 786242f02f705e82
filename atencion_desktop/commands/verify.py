"""``atencion verify``: whether a PDF is what it claims to be, with or without a shop at hand."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from atencion_desktop.base.clock import SystemClock
from atencion_desktop.base.command import Options
from atencion_desktop.base.errors import EnvironmentProblem, InputError, NoShop, describe
from atencion_desktop.base.i18n import tr, tr_noop
from atencion_desktop.base.wording import day_text
from atencion_desktop.paper.certificate import public_certificates
from atencion_desktop.paper.signature_check import SignatureCheck
from atencion_desktop.paper.verify import KnownDocument, Lookup, Verification, verify

HELP = tr_noop("comprueba si un PDF está intacto, quién lo selló y si lo emitió este comercio")


class UnreadableFile(InputError):
    """The file is not there, or may not be read."""

    template = tr_noop("No se puede leer «{path}». Compruebe el nombre y los permisos.")


def configure(parser: argparse.ArgumentParser) -> None:
    """The file to check."""
    parser.add_argument("file", type=Path, metavar="FILE.pdf")


def run(options: Options) -> int:
    """Answer for one file: 0 intact, 1 altered or nothing can be said of it."""
    path: Path = options.given.file
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(path=str(path)) from error
    own = public_certificates(options.folder.keys)
    shut: list[EnvironmentProblem] = []
    found = verify(data, _known(options, shut), own, path.name)
    if shut and found.intact is None:
        raise shut[0]  # only the shop could have told, and it cannot be asked
    for problem in shut:
        print(tr("No se ha preguntado al comercio: {why}", why=describe(problem)), file=sys.stderr)
    options.answer(found, _lines(found))
    return found.exit_code


def _known(options: Options, shut: list[EnvironmentProblem]) -> Lookup:
    """How to ask the shop whether it issued these bytes.

    Why it could not be asked goes to ``shut``; a folder without a shop simply knows nothing.
    """
    from atencion_desktop.store import documents
    from atencion_desktop.store.opening import open_store

    def look_up(digest: str) -> KnownDocument | None:
        """The issued paper with those bytes."""
        try:
            store = open_store(options.folder, SystemClock(), database=options.database)
        except NoShop:
            return None
        except EnvironmentProblem as problem:
            shut.append(problem)
            return None
        try:
            with store.read() as unit:
                issued = documents.by_hash(unit, digest)
        finally:
            store.close()
        return None if issued is None else KnownDocument(issued.folio)

    return look_up


def _lines(found: Verification) -> Iterator[str]:
    """The answer for a person."""
    if found.intact is None:
        yield tr("No se puede saber: no lleva sello y este comercio no lo conoce.")
    else:
        yield tr("Intacto.") if found.intact else tr("ALTERADO: no es como se emitió.")
    for signature in found.signatures:
        yield _signature_line(signature)
    if found.known:
        yield tr("Emitido por este comercio, folio {folio}.", folio=found.folio or "-")
    elif found.folio:
        yield tr("Lleva el folio {folio}.", folio=found.folio)


def _signature_line(signature: SignatureCheck) -> str:
    """Who sealed it, when, and what is wrong with the seal."""
    when = day_text(signature.when.date()) if signature.when else tr("sin fecha")
    line = tr("Sello de {who}, {when}.", who=signature.who, when=when)
    return f"{line} {signature.reason}" if signature.reason else line
