"""The hub as a process: listens, answers, and ends cleanly when it is told to."""

from __future__ import annotations

import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from types import FrameType

import uvicorn
from fastapi import FastAPI

from blangkon_desktop.domain.errors import Conflict, InvalidInput
from blangkon_desktop.domain.text import Sentence

GRACE_SECONDS = 5
"""How long requests on their way may take after the hub was told to end."""


class HubServer(uvicorn.Server):
    """Ends on SIGTERM and SIGINT after the requests on their way, and lets its caller go on."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start listening, then say so."""
        await super().startup(sockets)
        self._ready()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """In the main thread, end on a signal; in any other, the caller sets `should_exit`."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return

        def end(_number: int, _frame: FrameType | None) -> None:
            self.should_exit = True

        before = {number: signal.signal(number, end) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def make_server(app: FastAPI, ready: Callable[[], None]) -> HubServer:
    """A server for `app`; `ready` is called once it answers."""
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        lifespan="off",
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    return HubServer(config, ready)


def _bound(host: str, port: int) -> socket.socket:
    """The protocol is named, because asyncio sends small answers without delay only where it knows that it is TCP."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    with ExitStack() as undo:
        undo.callback(sock.close)
        if os.name == "posix":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((host, port))
        sock.listen(128)
        undo.pop_all()
    return sock


def listen_at(address: str) -> socket.socket:
    """A listening socket at `HOST:PORT`. InvalidInput for an address that is none, Conflict for one in use."""
    host, _, port = address.rpartition(":")
    try:
        number = int(port)
        if not host or not 0 <= number <= 65535:
            raise ValueError(address)
    except ValueError as error:
        raise InvalidInput(
            "hub.bad_address",
            Sentence("Alamat untuk hub tidak dikenal.", "The hub's address is not understood."),
            next_step=Sentence("Tulis seperti 127.0.0.1:8757.", "Write it like 127.0.0.1:8757."),
            field="listen",
        ) from error
    try:
        return _bound(host.strip("[]"), number)
    except OSError as error:
        raise Conflict(
            "hub.address_in_use",
            Sentence("Alamat untuk hub tidak dapat dipakai.", "The hub can't listen at this address."),
            detail=Sentence(f"{address}: {error.strerror or error}", f"{address}: {error.strerror or error}"),
            next_step=Sentence("Pakai alamat atau porta lain.", "Use another address or port."),
            field="listen",
        ) from error
