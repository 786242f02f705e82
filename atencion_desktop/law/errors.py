"""What the law floor refuses: places it does not know, days that do not exist, broken packs."""

from __future__ import annotations

from atencion_desktop.base.errors import EnvironmentProblem, InputError
from atencion_desktop.base.i18n import tr_noop


class UnknownPlace(InputError):
    """No place of that ``code`` (ISO 3166-2, or the country alone)."""

    template = tr_noop("No se conoce el lugar «{code}». Escriba un código como ES-AN o PE.")


class BadOrder(InputError):
    """Two days of a pair the wrong way round: ``last`` comes before ``first``."""

    template = tr_noop("El {last} es anterior al {first}. Compruebe las dos fechas.")


class BadPack(EnvironmentProblem):
    """A law pack cannot be read: ``file``, and in ``reason`` what is wrong."""

    template = tr_noop("El archivo de leyes «{file}» no se entiende: {reason}. Reinstale Atención.")
