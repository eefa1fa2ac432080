"""`python -m blangkon_desktop` and the console script `blangkon`."""

from __future__ import annotations

import sys


def main() -> int:
    """Hand over; the exit code goes to the system."""
    arguments = sys.argv[1:]
    from blangkon_desktop.bootstrap.limited import LIMITED, run_limited

    if len(arguments) == 2 and arguments[0] == LIMITED:
        return run_limited(arguments[1])  # before anything of the window or the stores is imported
    from blangkon_desktop.entry import main as start

    return start(arguments)


if __name__ == "__main__":
    sys.exit(main())
