"""Files of unknown origin are read by a process of their own with limits; this starts it, listens, and ends it.

Whatever the file does to that process, the program only hears an error.
"""

from __future__ import annotations

import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from blangkon_desktop.domain.errors import BlangkonError, Conflict, Damaged, InvalidInput, NotAllowed, NotFound
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.limited_child import END, HEAVY, PIECE, REFUSED
from blangkon_desktop.interchange.limited_frames import BadFrame, content_of, read_frame, write_frame
from blangkon_desktop.interchange.refusals import refusal

_WAITING = 8
_TICK = 0.1
_SILENCE = 120.0
"""Seconds without a word after which the process counts as stuck."""
_FAMILIES = {kind.__name__: kind for kind in (InvalidInput, NotFound, Conflict, Damaged, NotAllowed)}
_NO_WINDOW = 0x08000000 if sys.platform == "win32" else 0
_CPU_SIGNAL, _MEMORY_SIGNALS = -24, (-6, -9, -11)


class LimitedReader:
    """Starts a limited process for each file. `command` is the line that runs `limited_child.serve`."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = list(command)

    def read(self, job: str, path: Path, details: tuple[Any, ...]) -> Iterator[Any]:
        """The pieces that the process finds in the file, and None each tenth of a second in which it finds nothing.

        Leaving the iteration ends the process at once. Raises what reading the file raises, Damaged
        (`file.too_heavy`) where it needs more than the limits allow, Damaged (`file.unreadable`) where the process
        dies of it.
        """
        with tempfile.TemporaryFile() as last_words:
            process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=last_words,
                creationflags=_NO_WINDOW,
            )
            frames: queue.Queue[bytes] = queue.Queue(_WAITING)
            assert process.stdin is not None
            assert process.stdout is not None
            listener = threading.Thread(target=_listen, args=(process.stdout, frames), daemon=True)
            listener.start()
            try:
                with suppress(OSError):  # it died before it was asked: what follows tells
                    write_frame(process.stdin, (job, str(path), details))
                if not (yield from _pieces(path, frames)):
                    raise _ended(path, process, last_words)
            finally:
                _end(process, listener, frames)


def _pieces(path: Path, frames: queue.Queue[bytes]) -> Generator[Any, None, bool]:
    """Yields pieces; returns whether the answer came to its end."""
    heard = time.monotonic()
    while True:
        try:
            frame = frames.get(timeout=_TICK)
        except queue.Empty:
            if time.monotonic() - heard > _SILENCE:
                raise too_heavy(path) from None
            yield None
            continue
        if not frame:
            return False
        try:
            kind, *content = content_of(frame)
        except BadFrame as error:
            raise _unreadable(path, "frame") from error
        if kind == PIECE:
            yield content[0]
        elif kind == END:
            return True
        elif kind == REFUSED:
            raise _retold(*content[0])
        elif kind == HEAVY:
            raise too_heavy(path)
        heard = time.monotonic()


def _listen(answers: IO[bytes], frames: queue.Queue[bytes]) -> None:
    with suppress(BadFrame, ValueError, OSError):
        while frame := read_frame(answers):
            frames.put(frame)
    frames.put(b"")


def _end(process: subprocess.Popen[bytes], listener: threading.Thread, frames: queue.Queue[bytes]) -> None:
    process.kill()
    while listener.is_alive():
        with suppress(queue.Empty):
            frames.get(timeout=0.02)
        listener.join(0.001)
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with suppress(OSError):
                stream.close()


def _ended(path: Path, process: subprocess.Popen[bytes], last_words: IO[bytes]) -> BlangkonError:
    code = process.wait()
    last_words.seek(0)
    lines = last_words.read(1 << 16).decode("utf-8", "replace").strip().splitlines()
    reason = lines[-1].partition(":")[0][:80] if lines else ""
    if code == _CPU_SIGNAL or code in _MEMORY_SIGNALS or "MemoryError" in reason:
        return too_heavy(path)
    return _unreadable(path, reason or str(code))


def _retold(
    family: str, code: str, title: Sentence, detail: Sentence, next_step: Sentence, field: str | None, data: Any
) -> BlangkonError:
    kind = _FAMILIES.get(family, Damaged)
    return kind(code, title, detail=detail, next_step=next_step, field=field, data=data)


def too_heavy(path: Path) -> Damaged:
    """A file that needs more memory or time than reading a file may take."""
    return refusal(
        "file.too_heavy",
        path,
        Sentence(f"Berkas {path.name} terlalu berat untuk dibaca.", f"The file {path.name} is too heavy to be read."),
        detail=Sentence(
            "Membacanya memerlukan memori atau waktu di luar kewajaran, lalu dihentikan.",
            "Reading it took more memory or time than is reasonable, and was stopped.",
        ),
        next_step=Sentence(
            "Minta berkas yang baru dari sumbernya, atau bagi menjadi beberapa berkas.",
            "Ask its source for a new file, or split it into several.",
        ),
    )


def _unreadable(path: Path, reason: str) -> Damaged:
    error = refusal(
        "file.unreadable",
        path,
        Sentence(f"Berkas {path.name} tidak dapat dibaca.", f"The file {path.name} can't be read."),
        detail=Sentence("Pembacaannya terhenti di tengah jalan.", "Reading it broke off."),
    )
    error.data["reason"] = reason
    return error
