"""Issued papers: content-addressed, written whole or not at all, never changed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from atencion_desktop.base.clock import from_micros
from atencion_desktop.base.errors import EnvironmentProblem
from atencion_desktop.base.files import write_atomically
from atencion_desktop.base.i18n import tr_noop
from atencion_desktop.base.outcome import Topic
from atencion_desktop.base.ref import Ref
from atencion_desktop.store.statement import statement

if TYPE_CHECKING:
    from atencion_desktop.store.unit import ReadUnit, Unit

_COLUMNS = "id, kind, name, folio, ref_kind, ref_id, edition, sha256, size, created"
_LAST = statement(
    "select coalesce(max(edition), 0) from document"
    " where ref_kind = :ref_kind and ref_id = :ref_id and kind = :kind"
)
_ADD = statement(
    "insert into document (kind, name, folio, ref_kind, ref_id, edition, sha256, size, created)"
    " values (:kind, :name, :folio, :ref_kind, :ref_id, :edition, :sha256, :size, :created)"
    " returning id",
    Topic.DOCUMENTS,
)
_KEEP = statement("insert into document_bytes (document, data) values (:document, :data)")
_DATA = statement("select data from document_bytes where document = :document")
_BY_ID = statement(f"select {_COLUMNS} from document where id = :id")
_BY_HASH = statement(f"select {_COLUMNS} from document where sha256 = :sha256 order by id")
_OF = statement(
    f"select {_COLUMNS} from document where ref_kind = :ref_kind and ref_id = :ref_id order by id"
)
ALL = statement(f"select {_COLUMNS} from document order by id")


class DocumentMissing(EnvironmentProblem):
    """The bytes of an issued paper are gone from the folder, or are not the ones issued."""

    template = tr_noop(
        "Falta el documento «{name}» o se ha alterado. Restáurelo desde una copia de seguridad."
    )


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """An issued paper without its bytes."""

    id: int
    kind: str
    name: str
    folio: str | None
    ref: Ref
    edition: int
    sha256: str
    size: int
    created: datetime


def add(
    unit: Unit, *, kind: str, name: str, data: bytes, ref: Ref, folio: str | None
) -> DocumentInfo:
    """Keep the bytes, then the row: a row never points at bytes that are not there."""
    digest = hashlib.sha256(data).hexdigest()
    folder = unit.store.documents_folder
    if folder is not None:
        write_atomically(path_of(folder, digest), data)
    last = unit.one(_LAST, ref_kind=ref.kind, ref_id=ref.id, kind=kind)
    columns = {
        "kind": kind,
        "name": name,
        "folio": folio,
        "ref_kind": ref.kind,
        "ref_id": ref.id,
        "edition": int(last[0]) + 1 if last else 1,
        "sha256": digest,
        "size": len(data),
        "created": unit.now_micros,
    }
    number = int(unit.run(_ADD, **columns)[0][0])
    if folder is None:
        unit.run(_KEEP, document=number, data=data)
    return DocumentInfo(
        number, kind, name, folio, ref, int(columns["edition"] or 1), digest, len(data), unit.now
    )


def read(unit: ReadUnit, document: int) -> tuple[DocumentInfo, bytes]:
    """A paper and its bytes, whose hash is checked (:class:`DocumentMissing`)."""
    row = unit.one(_BY_ID, id=document)
    if row is None:
        raise DocumentMissing(name=str(document))
    info = info_of(row)
    data = bytes_of(unit, info)
    if data is None or hashlib.sha256(data).hexdigest() != info.sha256:
        raise DocumentMissing(name=info.name)
    return info, data


def bytes_of(unit: ReadUnit, info: DocumentInfo) -> bytes | None:
    """The bytes as they lie there, unchecked; ``None`` when they are gone."""
    folder = unit.store.documents_folder
    if folder is None:
        row = unit.one(_DATA, document=info.id)
        return None if row is None else bytes(row[0])
    path = path_of(folder, info.sha256)
    return path.read_bytes() if path.is_file() else None


def of(unit: ReadUnit, ref: Ref) -> tuple[DocumentInfo, ...]:
    """All papers of a record, oldest first."""
    return tuple(map(info_of, unit.rows(_OF, ref_kind=ref.kind, ref_id=ref.id)))


def by_hash(unit: ReadUnit, sha256: str) -> DocumentInfo | None:
    """The paper with exactly these bytes, if this shop issued it."""
    row = unit.one(_BY_HASH, sha256=sha256)
    return None if row is None else info_of(row)


def path_of(folder: Path, digest: str) -> Path:
    """Where the bytes of that hash live."""
    return folder / digest[:2] / f"{digest}.pdf"


def info_of(row: tuple[object, ...]) -> DocumentInfo:
    """A row of the document table as a value."""
    number, kind, name, folio, ref_kind, ref_id, edition, digest, size, created = row
    return DocumentInfo(
        id=int(str(number)),
        kind=str(kind),
        name=str(name),
        folio=None if folio is None else str(folio),
        ref=Ref(str(ref_kind), int(str(ref_id))),
        edition=int(str(edition)),
        sha256=str(digest),
        size=int(str(size)),
        created=from_micros(int(str(created))),
    )
