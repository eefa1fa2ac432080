"""Owns the commands docs and golden: references that are generated from the tree."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from pathlib import Path

from tools import environment
from tools.shell import BUILD, ROOT, must

TARGET = BUILD / "docs"
SOURCE = ROOT / "src" / "blangkon_desktop"


def docs(arguments: Sequence[str]) -> int:
    """Write references to build/docs: all commands, and all modules with what each owns."""
    del arguments
    ready = environment.ready(for_tests=False)
    TARGET.mkdir(parents=True, exist_ok=True)
    (TARGET / "modules.md").write_text(module_list(), encoding="utf-8")
    must([ready.python, "-m", "tools.commands_reference", TARGET / "commands.md"])
    print(f"written: {TARGET}")
    return 0


def golden(arguments: Sequence[str]) -> int:
    """Write the stored references of all papers anew, or of the named kinds: look at the pages first."""
    ready = environment.ready(for_tests=True)
    must([ready.python, "-m", "tests.documents.golden", *arguments])
    return 0


def module_list() -> str:
    """All modules by package, each with the first sentence of its docstring."""
    lines = ["# Modules and what each owns", ""]
    folder: Path | None = None
    for path in sorted(SOURCE.rglob("*.py"), key=lambda found: (found.parent, found.name)):
        if path.parent != folder:
            folder = path.parent
            lines += ["", f"## {folder.relative_to(SOURCE.parent).as_posix()}", ""]
        owns = (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").split("\n\n")[0]
        if path.name == "__init__.py":
            lines += [" ".join(owns.split()), ""]
        else:
            lines.append(f"- `{path.stem}`: {' '.join(owns.split())}")
    return "\n".join(lines) + "\n"
