"""One window per shop: a second one brings the first to the front and goes away."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal, Slot

from atencion_desktop.base.errors import AlreadyOpen, ReadOnlyShop

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

LOCK_NAME = "window.lock"
_WAIT_MS = 1000


class SingleWindow(QObject):
    """Holds the shop's window lock; commands never take it, they always run beside.

    ``asked`` comes when somebody tried to open a second window, once :meth:`listen` was called.
    """

    asked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Take the lock of a data folder.

        Raises :class:`AlreadyOpen` when another window holds it (which then comes forward), and
        :class:`ReadOnlyShop` when the folder cannot be written.
        """
        super().__init__(parent)
        self._lock = QLockFile(str(folder / LOCK_NAME))
        # A holder that died is found out by its process id, never by the age of the file.
        self._lock.setStaleLockTime(0)
        self._name = server_name(folder)
        if not self._lock.tryLock(0):
            self._turn_away(folder)
        self._server: QLocalServer | None = None

    @Slot()
    def listen(self) -> None:
        """Hear whoever knocks. Loads the network library: call it after the first paint."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)
        self._server.newConnection.connect(self._on_asked)
        self._server.listen(self._name)

    def _turn_away(self, folder: Path) -> None:
        """Knock at the first window and give up."""
        from PySide6.QtNetwork import QLocalSocket

        if self._lock.error() == QLockFile.LockError.PermissionError:
            raise ReadOnlyShop(path=str(folder))
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        socket.waitForConnected(_WAIT_MS)
        socket.disconnectFromServer()
        raise AlreadyOpen

    @Slot()
    def _on_asked(self) -> None:
        """A connection is the whole message."""
        assert self._server is not None
        connection = self._server.nextPendingConnection()
        connection.disconnectFromServer()
        connection.deleteLater()
        self.asked.emit()

    def release(self) -> None:
        """Let go of the shop."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()


def server_name(folder: Path) -> str:
    """A short name of its own for every data folder."""
    digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()
    return f"atencion-{digest[:20]}"
