"""One window for each data folder: a second one calls the first to the front and ends. Commands are not concerned."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from blangkon_desktop.platform.folder import explain_os_error

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile
    from PySide6.QtNetwork import QLocalServer

_CALL_MS = 2_000
"""How long a second window waits for the first one to hear it."""


class WindowSeat:
    """The place of the window of one data folder. Needs a running Qt application to be called to the front."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        place = str(folder.resolve()).encode()
        self._name = f"blangkon-{hashlib.sha256(place).hexdigest()[:20]}"
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def take(self, on_call: Callable[[], None]) -> bool:
        """Take the place; from then on `on_call` runs whenever another window of the folder was started.

        False when a living window has it: that one was called to the front, and this process should end.
        The place of a process that was killed is free.
        """
        from PySide6.QtCore import QLockFile

        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise explain_os_error(error, self._folder) from error
        lock = QLockFile(str(self._folder / "window.lock"))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError:
            self._call()
            return False
        self._lock = lock
        self._listen(on_call)
        return True

    def release(self) -> None:
        """Give the place back."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _listen(self, on_call: Callable[[], None]) -> None:
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)
        server.listen(self._name)

        def heard() -> None:
            caller = server.nextPendingConnection()
            while caller is not None:
                caller.disconnected.connect(caller.deleteLater)
                caller.disconnectFromServer()
                on_call()
                caller = server.nextPendingConnection()

        server.newConnection.connect(heard)
        self._server = server

    def _call(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(_CALL_MS):
            socket.disconnectFromServer()
