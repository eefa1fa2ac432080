"""Owns the commands that start the program: run, tour and bench."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from tools import environment
from tools.shell import BUILD, ROOT, ToolFailure, call, say

TOUR = BUILD / "tour"


def has_display() -> bool:
    """Whether a window can be shown here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(arguments: Sequence[str]) -> int:
    """Open the program, on its first start with a practice office; without a display, the offscreen tour instead.

    Arguments go to `blangkon`.
    """
    ready = environment.ready(for_tests=False)
    if arguments or has_display():
        return call([ready.program("blangkon"), *arguments], {"BLANGKON_FIRST_START": "practice"})
    say("no display here: showing every screen offscreen instead")
    return tour([])


def tour(arguments: Sequence[str]) -> int:
    """Show every screen offscreen with practice data; pictures and PDFs go to build/tour."""
    ready = environment.ready(for_tests=False)
    TOUR.mkdir(parents=True, exist_ok=True)
    code = call(
        [ready.program("blangkon"), "tour", "--out", TOUR, *arguments],
        {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")},
    )
    if code == 0:
        print(f"pictures and papers: {TOUR}")
    return code


def bench(arguments: Sequence[str]) -> int:
    """Measure one figure: `bench NAME` runs bench/NAME.py; without a name, the list."""
    names = sorted(path.stem for path in (ROOT / "bench").glob("*.py") if not path.stem.startswith("_"))
    if not arguments:
        print("\n".join(names))
        return 0
    if arguments[0] not in names:
        raise ToolFailure(f"no bench '{arguments[0]}'; there are: {', '.join(names) or 'none yet'}", 2)
    ready = environment.ready(for_tests=False)
    return call([ready.python, "-m", f"bench.{arguments[0]}", *arguments[1:]])
