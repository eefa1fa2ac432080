"""Owns how other programs are started: one failure type, output straight through, no shell in between."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"


class ToolFailure(Exception):
    """A command of dev.py can't go on; the text says why and what to do."""

    def __init__(self, text: str, exit_code: int = 1) -> None:
        super().__init__(text)
        self.exit_code = exit_code


def say(text: str) -> None:
    """Tell what is being done now, on stderr, so that stdout stays the tool's own."""
    print(f"· {text}", file=sys.stderr, flush=True)


def call(command: Sequence[str | Path], extra: Mapping[str, str] | None = None) -> int:
    """Run `command` in the project's root with `extra` environment; its exit code, output straight through."""
    sys.stdout.flush()
    try:
        return subprocess.call([str(part) for part in command], cwd=ROOT, env={**os.environ, **(extra or {})})
    except FileNotFoundError as error:
        raise ToolFailure(f"'{command[0]}' is not there; run `python3 dev.py setup`") from error


def must(command: Sequence[str | Path], extra: Mapping[str, str] | None = None) -> None:
    """Like `call`, but an exit code other than 0 ends the command of dev.py."""
    code = call(command, extra)
    if code:
        raise ToolFailure(f"'{Path(command[0]).name} {' '.join(map(str, command[1:4]))} …' ended with {code}")
