"""Owns the command docs: references that are generated from the tree."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from pathlib import Path

from tools.shell import BUILD, ROOT

SOURCE = ROOT / "src" / "blangkon_desktop"


def docs(arguments: Sequence[str]) -> int:
    """Write the list of modules and what each owns to build/docs/modules.md."""
    del arguments
    target = BUILD / "docs" / "modules.md"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(module_list(), encoding="utf-8")
    print(f"written: {target}")
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
