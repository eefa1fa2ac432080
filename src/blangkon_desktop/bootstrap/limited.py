"""The process that reads files of unknown origin: how it is started, and what it is made of."""

from __future__ import annotations

import sys
from pathlib import Path

LIMITED = "--read-one-file"
"""Begins the line that makes this program the limited process; no person types it."""


def limited_command(data_dir: Path) -> list[str]:
    """The line that starts it: the packaged program itself, or the interpreter with the package."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "blangkon_desktop"]
    return [*program, LIMITED, str(data_dir)]


def run_limited(data_dir: str) -> int:
    """Be the limited process."""
    from blangkon_desktop.interchange.limited_child import serve
    from blangkon_desktop.interchange.limited_jobs import jobs
    from blangkon_desktop.settings.import_memory import ImportMemoryFile

    return serve(jobs(ImportMemoryFile(Path(data_dir))))
