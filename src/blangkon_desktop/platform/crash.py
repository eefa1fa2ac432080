"""Owns what is kept of a fault of the program: one small file per fault, with places and without what people typed."""

from __future__ import annotations

import json
import os
import platform
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType

import blangkon_desktop
from blangkon_desktop.platform.clock import SystemClock
from blangkon_desktop.platform.logs import describe_error
from blangkon_desktop.platform.paths import data_directory, log_directory

Say = Callable[[BaseException, str], None]


class CrashBook:
    """Keeps records of faults in `folder`, or in the system's temporary folder where that can't be written."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def record(self, error: BaseException, doing: str) -> str:
        """Keep a record of `error`, met while `doing` something; returns the short code that names the record."""
        return self.write(error, doing).stem.removeprefix("crash-")

    def write(self, error: BaseException, doing: str) -> Path:
        """Like `record`, but returns the file."""
        now = SystemClock().device_now()
        report = {
            "at": now.isoformat(timespec="seconds"),
            "version": blangkon_desktop.__version__,
            "python": platform.python_version(),
            "system": platform.platform(),
            "doing": doing,
            "error": describe_error(error),
        }
        text = json.dumps(report, ensure_ascii=False, indent=1)
        name = f"crash-{now:%m%d-%H%M%S}-{os.getpid() % 10_000:04}.json"
        try:
            return _write(self._folder / name, text)
        except OSError:
            return _write(Path(tempfile.gettempdir()) / f"blangkon-{name}", text)


def record_crash(error: BaseException, environ: Mapping[str, str] = os.environ) -> Path:
    """The record of a fault that ends a command; returns the file.

    It lies beside the data's logs, or in the system's temporary folder where there are no data: a command that needs
    none must not make a data folder.
    """
    data = data_directory(None, environ)
    return CrashBook(log_directory(data) if data.is_dir() else Path(tempfile.gettempdir())).write(error, "command")


def watch_uncaught(book: CrashBook, say: Say) -> None:
    """Record errors that nobody caught, in any thread, and let `say` tell people with the record's code."""

    def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        say(error, book.record(error, "uncaught"))

    def uncaught_in_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            uncaught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    sys.excepthook = uncaught
    threading.excepthook = uncaught_in_thread


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
