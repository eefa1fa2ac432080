"""Owns the log file: JSON lines, small, rotated, and without personal data.

A line says what happened (a fixed text), where in the program, and facts given as `extra={"data": {...}}`:
codes, counts, ids. Of an error it keeps the type and the places in our code, never its message, because messages
quote what people typed.
"""

from __future__ import annotations

import json
import logging
import traceback
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from blangkon_desktop.platform.clock import WIB

LOGGER = "blangkon_desktop"
FILE_NAME = "blangkon.jsonl"
MAX_BYTES = 1_000_000
KEPT_FILES = 4


class JsonLines(logging.Formatter):
    """One JSON object per record: at, level, where, event, data, error."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line of JSON."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, WIB).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "where": record.name.removeprefix(f"{LOGGER}."),
            "event": record.getMessage(),
        }
        data = getattr(record, "data", None)
        if data:
            line["data"] = data
        if record.exc_info and record.exc_info[1] is not None:
            line["error"] = describe_error(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False, default=lambda value: type(value).__name__)


def describe_error(error: BaseException, told: frozenset[int] = frozenset()) -> dict[str, object]:
    """An error without its message: its type, its code if it has one, and the places it passed, innermost last.

    Causes follow, each once: an error may be its own cause. `told` are the ids of those before it.
    """
    frames = traceback.extract_tb(error.__traceback__)
    description: dict[str, object] = {
        "type": type(error).__name__,
        "places": [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames],
    }
    code = getattr(error, "code", None)
    if isinstance(code, str):
        description["code"] = code
    told |= {id(error)}
    if error.__cause__ is not None and id(error.__cause__) not in told:
        description["cause"] = describe_error(error.__cause__, told)
    return description


class LogFile:
    """The open log of a run; a folder that can't be written means no log, never a program that won't start."""

    def __init__(self, folder: Path, level: int = logging.INFO) -> None:
        """Open the log in `folder`, which is made when it is not there."""
        self.path = folder / FILE_NAME
        self._logger = logging.getLogger(LOGGER)
        self._handler = self._open()
        self._handler.setFormatter(JsonLines())
        self._logger.setLevel(level)
        self._logger.addHandler(self._handler)

    def _open(self) -> logging.Handler:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            return RotatingFileHandler(self.path, maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8")
        except OSError:
            return logging.NullHandler()

    def close(self) -> None:
        """Close the file; further records of this run go nowhere."""
        self._logger.removeHandler(self._handler)
        self._handler.close()

    def __enter__(self) -> LogFile:
        """Use the log for the length of a block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it when the block ends."""
        self.close()
