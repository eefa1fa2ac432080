"""Owns the commands that judge the tree: check (fast, no behaviour) and test (everything)."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path

from tools import environment
from tools.environment import Environment
from tools.shell import BUILD, ToolFailure, call, say

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def static_checks(ready: Environment) -> dict[str, list[str | Path]]:
    """The checks that read the tree without running the program, by name."""
    return {
        "lint": [ready.program("ruff"), "check", "--quiet", "."],
        "format": [ready.program("ruff"), "format", "--check", "--quiet", "."],
        "types": [ready.program("mypy")],
        "layers": [ready.program("lint-imports"), "--no-cache"],
    }


def run_static(ready: Environment) -> list[str]:
    """Run all static checks, also after one fails; the names of those that failed."""
    failed = []
    BUILD.mkdir(exist_ok=True)
    for name, command in static_checks(ready).items():
        started = time.monotonic()
        code = call(command)
        say(f"{name}: {'ok' if code == 0 else 'FAILED'} ({time.monotonic() - started:.1f} s)")
        if code:
            failed.append(name)
    return failed


def pytest(ready: Environment, arguments: Sequence[str]) -> int:
    """Run pytest on both cores; its own summary is the last line printed."""
    workers = min(os.cpu_count() or 1, 4)
    spread = ["-n", str(workers), "--dist", "worksteal"] if workers > 1 else []
    return call([ready.python, "-m", "pytest", "-q", *spread, *arguments], OFFSCREEN)


def check(arguments: Sequence[str]) -> int:
    """Lint, types and architecture: fast, without running the program."""
    ready = environment.ready(for_tests=False)
    failed = run_static(ready)
    code = call([ready.python, "-m", "pytest", "-q", "tests/architecture", *arguments], OFFSCREEN)
    if failed:
        raise ToolFailure(f"{', '.join(failed)} failed")
    return code


def test(arguments: Sequence[str]) -> int:
    """Lint, types, layers and all tests; `--quick` leaves the slow ones out (arguments go to pytest)."""
    rest = [argument for argument in arguments if argument != "--quick"]
    if len(rest) < len(arguments):
        rest += ["-m", "not slow and not faults"]
    ready = environment.ready(for_tests=True)
    failed = run_static(ready)
    if failed:
        raise ToolFailure(f"{', '.join(failed)} failed; mend that first (pytest was not started)")
    return pytest(ready, rest)
