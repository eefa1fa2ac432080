"""`python -m blangkon_desktop` and the console script `blangkon`."""

from __future__ import annotations

import sys


def main() -> int:
    """Hand over; the exit code goes to the system."""
    from blangkon_desktop.entry import main as start

    return start(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
