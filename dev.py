"""The one door for people who work on Blangkon Desktop: `python3 dev.py help` lists the commands.

Standard library only, Linux and Windows. What a command does lies in tools/; this file names them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from tools import application, checks, environment, locking, packaging, references, translations
from tools.shell import ToolFailure

MINIMUM = (3, 11)
Command = Callable[[Sequence[str]], int]


def setup(arguments: Sequence[str]) -> int:
    """Build or refresh .venv from the pinned requirements, and nothing else."""
    del arguments
    environment.ready(for_tests=True)
    print(f"ready: {environment.DEVELOPMENT.python}")
    return 0


def show_help(arguments: Sequence[str]) -> int:
    """List the commands."""
    del arguments
    print("usage: python3 dev.py COMMAND [ARGUMENT …]\n")
    for name, command in COMMANDS.items():
        print(f"  {name:<10} {(command.__doc__ or '').strip().splitlines()[0]}")
    return 0


COMMANDS: dict[str, Command] = {
    "run": application.run,
    "test": checks.test,
    "setup": setup,
    "check": checks.check,
    "bench": application.bench,
    "tour": application.tour,
    "docs": references.docs,
    "golden": references.golden,
    "translate": translations.translate,
    "package": packaging.package,
    "lock": locking.lock,
    "help": show_help,
}


def main(arguments: Sequence[str]) -> int:
    """Run the named command; the answer is the exit code."""
    if sys.version_info < MINIMUM:
        print(
            f"Python {MINIMUM[0]}.{MINIMUM[1]} or newer is needed, this is {sys.version.split()[0]}.", file=sys.stderr
        )
        return 1
    name, rest = (arguments[0], arguments[1:]) if arguments else ("help", [])
    if name in {"-h", "--help"}:
        name = "help"
    if name not in COMMANDS:
        print(f"dev.py: no command '{name}'", file=sys.stderr)
        show_help([])
        return 2
    try:
        return COMMANDS[name](rest)
    except ToolFailure as failure:
        print(f"dev.py {name}: {failure}", file=sys.stderr)
        return failure.exit_code
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
