"""Owns the generated list of commands. Unlike its neighbours it runs inside .venv: it asks the program itself."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import typer

from blangkon_desktop.cli.app import build_app


def never(*arguments: Any, **named: Any) -> NoReturn:
    """Stands where the program's services would be: describing commands needs none."""
    raise AssertionError(f"describing commands must not start the program: {arguments} {named}")


def leaves(command: Any, path: str) -> Iterator[tuple[str, Any]]:
    """All commands below `command` that do something, with the words that call them.

    Typer's command objects have no public type of their own, so they are known by what they offer.
    """
    below = getattr(command, "commands", None)
    if below is None:
        yield path, command
        return
    for name in sorted(below):
        yield from leaves(below[name], f"{path} {name}")


def is_option(parameter: Any) -> bool:
    """Whether a parameter is given by name."""
    return bool(parameter.opts[0].startswith("-"))


def usage(command: Any) -> list[str]:
    """Arguments and options, optional ones in brackets."""
    words = [(one.opts[0] if is_option(one) else str(one.name).upper(), one.required) for one in command.params]
    return [word if required else f"[{word}]" for word, required in words]


def reference() -> str:
    """The list as Markdown."""
    lines = ["# Commands", ""]
    for path, command in leaves(typer.main.get_command(build_app(never, never)), "blangkon"):
        lines += [f"## `{' '.join([path, *usage(command)])}`", "", " ".join((command.help or "").split()), ""]
        for parameter in command.params:
            if is_option(parameter) and parameter.help:
                lines.append(f"- `{', '.join(parameter.opts)}`: {parameter.help}")
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(reference(), encoding="utf-8")
