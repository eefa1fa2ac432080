"""Owns the generated list of commands. Unlike its neighbours it runs inside .venv, because it asks the program itself."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import click
import typer

from blangkon_desktop.cli.app import build_app


def never(*arguments: Any) -> NoReturn:
    """Stands where the program's services would be: describing commands needs none."""
    raise AssertionError(f"describing commands must not start the program: {arguments}")


def leaves(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    """All commands below `command` that do something, with the words that call them."""
    if not isinstance(command, click.Group):
        yield path, command
        return
    for name in sorted(command.commands):
        yield from leaves(command.commands[name], f"{path} {name}")


def usage(command: click.Command) -> list[str]:
    """Arguments and options, optional ones in brackets."""
    parts = []
    for parameter in command.params:
        word = parameter.opts[0] if isinstance(parameter, click.Option) else (parameter.name or "").upper()
        parts.append(word if parameter.required else f"[{word}]")
    return parts


def reference() -> str:
    """The list as Markdown."""
    lines = ["# Commands", ""]
    for path, command in leaves(typer.main.get_command(build_app(never, never)), "blangkon"):
        lines += [f"## `{' '.join([path, *usage(command)])}`", "", " ".join((command.help or "").split()), ""]
        for parameter in command.params:
            if isinstance(parameter, click.Option) and parameter.help:
                lines.append(f"- `{', '.join(parameter.opts)}`: {parameter.help}")
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(reference(), encoding="utf-8")
