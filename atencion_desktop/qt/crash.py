"""The one handler of errors nobody expected, and the speaker of those that were."""

from __future__ import annotations

import hashlib
import logging
import sys
import traceback
from types import TracebackType

from atencion_desktop.base.errors import AtencionError, describe
from atencion_desktop.base.i18n import tr
from atencion_desktop.qt.notices import Notices

_log = logging.getLogger(__name__)


def crash_code(error: BaseException) -> str:
    """Four hexadecimal digits of where it happened: the same fault has the same code."""
    frames = traceback.extract_tb(error.__traceback__)
    where = "|".join(f"{frame.name}:{frame.lineno}" for frame in frames[-3:])
    digest = hashlib.sha256(f"{type(error).__name__}|{where}".encode()).hexdigest()
    return digest[:4].upper()


class ErrorReporter:
    """Tells the person about an error: in one sentence if known, with a code and a log if not."""

    def __init__(self, notices: Notices) -> None:
        """Speak through the window's notices."""
        self._notices = notices

    def __call__(self, error: BaseException) -> None:
        """Report one error."""
        if isinstance(error, AtencionError):
            self._notices.error(describe(error))
            return
        code = crash_code(error)
        _log.error("unexpected error %s", code, exc_info=error)
        self._notices.error(
            tr(
                "Error inesperado, código {code}. Lo escrito sigue aquí: repita la acción.",
                code=code,
            )
        )

    def install(self) -> None:
        """Take what escapes from slots, which Qt hands to ``sys.excepthook``."""
        sys.excepthook = self._on_escaped

    def _on_escaped(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Report what escaped, but let an interrupt end the program as usual."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        self(error)
