"""The program's own errors: a code, fields, and a sentence that says what to do.

The sentence is a Spanish template marked with :func:`tr_noop`; :func:`describe` fills and
translates it at the edge (window, command line). What the person typed wrong, what may not be
done, and what is amiss with the machine are three different families, because each is answered
differently: beside the field, as a notice, or with the recovery screen (exit codes 2, 2 and 3).
"""

from __future__ import annotations

from typing import Any, ClassVar

from atencion_desktop.base.i18n import tr, tr_noop


class AtencionError(Exception):
    """Base of all expected errors. ``fields`` fill the placeholders of ``template``."""

    template: ClassVar[str] = tr_noop("No se ha podido hacer. Inténtelo de nuevo.")
    exit_code: ClassVar[int] = 2

    def __init__(self, **fields: Any) -> None:
        """Keep the fields for :func:`describe`; nothing is formatted here."""
        super().__init__(type(self).__name__)
        self.fields = fields


class InputError(AtencionError):
    """Something typed cannot be taken. ``field`` names the form's field it belongs beside."""

    def __init__(self, field: str = "", **fields: Any) -> None:
        """Remember which field the sentence belongs beside (empty: the whole form)."""
        super().__init__(**fields)
        self.field = field


class MissingValue(InputError):
    """A required field was left empty."""

    template = tr_noop("Falta este dato. Escríbalo para continuar.")


class TooLong(InputError):
    """A text beyond the field's limit of ``limit`` characters."""

    template = tr_noop("El texto es demasiado largo: el máximo son {limit} caracteres. Acórtelo.")


class NotFound(AtencionError):
    """What was asked for is not in the shop."""

    template = tr_noop("No se encuentra {what}. Compruebe el dato y búsquelo de nuevo.")


class NotAllowed(AtencionError):
    """The person's role may not do this (permission in ``permission``)."""

    template = tr_noop("Su función no permite hacer esto. Pídaselo a una persona supervisora.")


class IllegalMove(AtencionError):
    """A transition that the table of the aggregate does not hold (``action``, ``state``)."""

    template = tr_noop(
        "Ahora no se puede: está en estado «{state}». Actualice y elija otra acción."
    )


class ChangedMeanwhile(AtencionError):
    """Another window or desk saved the same record first (version column)."""

    template = tr_noop(
        "Otra persona lo ha cambiado mientras tanto. "
        "No se ha guardado nada: revise lo nuevo y repita."
    )


class EnvironmentProblem(AtencionError):
    """The machine, not the person, is in the way: disk, file, key, server, printer."""

    exit_code = 3


class NoShop(EnvironmentProblem):
    """The data folder holds no shop."""

    template = tr_noop("En «{path}» no hay ningún comercio. Créelo con «atencion init».")


class DamagedShop(EnvironmentProblem):
    """The shop's file opened but failed its checks, or cannot be read as a database."""

    template = tr_noop(
        "El archivo «{path}» está dañado y no se ha tocado. Restaure la última copia de seguridad."
    )


class ForeignFile(EnvironmentProblem):
    """A file that is not one of this program's databases (zero bytes, text, another program's)."""

    template = tr_noop(
        "«{path}» no es un archivo de Atención. No se ha tocado; elija otra carpeta."
    )


class WrongKey(EnvironmentProblem):
    """The encryption key at hand is not this shop's."""

    template = tr_noop(
        "La clave no abre este comercio. "
        "Escriba el código de recuperación que se imprimió al crearlo."
    )


class MissingKey(EnvironmentProblem):
    """The shop is encrypted and no key was found."""

    template = tr_noop(
        "El comercio está cifrado y no se encuentra su clave. "
        "Escriba el código de recuperación (ATENCION_RECOVERY)."
    )


class MissingJournalKey(MissingKey):
    """The shop is not encrypted, but the key of its journal's chain is gone from its folder."""

    template = tr_noop(
        "Falta la clave del diario en «{path}». Restaure ese archivo de una copia de seguridad, "
        "o escriba el código de recuperación si se dio uno (ATENCION_RECOVERY)."
    )


class NewerShop(EnvironmentProblem):
    """The file was written by a newer version of the program."""

    template = tr_noop(
        "El archivo es de una versión más nueva ({found}; esta conoce la {known}). "
        "Actualice el programa."
    )


class ShopLocked(EnvironmentProblem):
    """Another program holds the file."""

    template = tr_noop("Otro programa está usando los datos. Espere unos segundos y repita.")


class DiskFull(EnvironmentProblem):
    """No space left where the shop lives."""

    template = tr_noop("El disco está lleno y no se ha guardado. Libere espacio y repita.")


class ReadOnlyShop(EnvironmentProblem):
    """The folder or the file may not be written."""

    template = tr_noop(
        "No se puede escribir en «{path}». Revise los permisos de la carpeta y repita."
    )


class NoServer(EnvironmentProblem):
    """The PostgreSQL server does not answer."""

    template = tr_noop("El servidor de datos no responde. Compruebe la red y repita.")


class AlreadyOpen(EnvironmentProblem):
    """A second window on the same shop."""

    template = tr_noop("Este comercio ya está abierto en otra ventana. Siga trabajando en ella.")


def describe(error: AtencionError) -> str:
    """The error as one sentence in the language in use, saying what to do."""
    return tr(error.template, **error.fields)
