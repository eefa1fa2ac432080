"""The limited process: reads one file of unknown origin and tells what is in it. Started by `limited_reader.py`.

It puts limits on itself before it opens the file, and ends with the program that started it: that one keeps the
other end of its input open for as long as it wants an answer.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.interchange.limited_frames import content_of, read_frame, write_frame
from blangkon_desktop.platform.limits import limit_this_process

Job = Callable[[Path, tuple[Any, ...]], Iterator[object]]
"""Reads a file: what it finds, piece by piece."""

PIECE, END, REFUSED, HEAVY = "piece", "end", "refused", "heavy"
"""What a frame of an answer begins with."""

_BASE_SECONDS = 10
_SECONDS_PER_MB = 6
_MOST_SECONDS = 900


def serve(jobs: Mapping[str, Job]) -> int:
    """Do the one job that is asked for on the standard input, and answer on the standard output."""
    asked, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what anything prints does not belong among the answers
    job, path, details = content_of(read_frame(asked))
    threading.Thread(target=_end_with_asker, daemon=True).start()
    try:
        limit_this_process(cpu_seconds_for(Path(path)))
        _answer(answers, jobs[job], Path(path), details)
    except BrokenPipeError:
        return 1
    except (MemoryError, RecursionError):
        write_frame(answers, (HEAVY,))
    return 0


def cpu_seconds_for(path: Path) -> int:
    """The processor time that reading a file of this size may take: slow laptops need a fifth of it."""
    size = path.stat().st_size if path.is_file() else 0
    return min(_BASE_SECONDS + _SECONDS_PER_MB * (size >> 20), _MOST_SECONDS)


def _answer(answers: IO[bytes], job: Job, path: Path, details: tuple[Any, ...]) -> None:
    try:
        for piece in job(path, details):
            write_frame(answers, (PIECE, piece))
        write_frame(answers, (END,))
    except BlangkonError as error:
        told = (type(error).__name__, error.code, error.title, error.detail, error.next_step, error.field, error.data)
        write_frame(answers, (REFUSED, told))


def _end_with_asker() -> None:
    while os.read(0, 1):  # comes back empty when the other end is closed, or its process is gone
        pass
    os._exit(1)
