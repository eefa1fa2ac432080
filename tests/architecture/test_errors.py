"""Errors are caught where one knows what they mean; only the outermost places may catch everything."""

from __future__ import annotations

import ast

from tests.architecture.tree import Module, source_modules

EVERYTHING = {"Exception", "BaseException"}
MOST = 6
OUTERMOST = {
    "src/blangkon_desktop/ui/tasks.py",
    "src/blangkon_desktop/sync/cycle.py",
    "src/blangkon_desktop/platform/crash.py",
    "src/blangkon_desktop/cli/app.py",
    "src/blangkon_desktop/__main__.py",
}


def broad_places(module: Module) -> list[str]:
    """Handlers and suppressions of `module` that take any error, as `file:line`."""
    found = []
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ExceptHandler):
            broad = node.type is None or bool(names(node.type) & EVERYTHING)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("suppress"):
            broad = any(names(argument) & EVERYTHING for argument in node.args)
        else:
            continue
        if broad:
            found.append(f"{module.short}:{node.lineno}")
    return found


def names(node: ast.AST) -> set[str]:
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}


def test_only_the_outermost_places_catch_everything() -> None:
    assert not [place for module in source_modules() if module.short not in OUTERMOST for place in broad_places(module)]


def test_there_are_few_of_them() -> None:
    assert len([place for module in source_modules() for place in broad_places(module)]) <= MOST
