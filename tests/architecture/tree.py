"""Owns how the rules read the source: modules, their syntax trees, and who imports whom."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src"
PACKAGE = "blangkon_desktop"
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """One Python file: its dotted name (packages without `__init__`), where it lies, and what it says."""

    name: str
    path: Path

    @cached_property
    def text(self) -> str:
        """The file's text."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """The file's syntax tree."""
        return ast.parse(self.text, str(self.path))

    @property
    def is_package(self) -> bool:
        """Whether this is an `__init__.py`."""
        return self.path.name == "__init__.py"

    @property
    def short(self) -> str:
        """The path below the project's root, as messages show it."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def layer(self) -> str:
        """The first name below the package: `ui`, `store`, `bootstrap`, …"""
        return [*self.name.split("."), ""][1]

    def functions(self) -> Iterator[Function]:
        """All functions and methods, nested ones included."""
        return (node for node in ast.walk(self.tree) if isinstance(node, Function))

    def classes(self) -> Iterator[ast.ClassDef]:
        """All classes, nested ones included."""
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.ClassDef))

    @cached_property
    def imported(self) -> frozenset[str]:
        """Every dotted name that an import statement mentions, deferred ones too, type-only ones not."""
        names: set[str] = set()
        for node in runtime_nodes(self.tree):
            if isinstance(node, ast.Import):
                names.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                origin = self.origin(node)
                names.add(origin)
                names.update(f"{origin}.{alias.name}" for alias in node.names)
        return frozenset(names)

    def origin(self, node: ast.ImportFrom) -> str:
        """The absolute dotted name that a `from … import` starts from."""
        if not node.level:
            return node.module or ""
        parts = self.name.split(".")
        kept = parts[: len(parts) - node.level + self.is_package]
        return ".".join([*kept, node.module] if node.module else kept)

    def imports(self, name: str) -> bool:
        """Whether something of the module or package `name` is imported."""
        return any(one == name or one.startswith(f"{name}.") for one in self.imported)


def runtime_nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """All nodes that run: like ast.walk, but not into the bodies of `if TYPE_CHECKING:`."""
    pending: list[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        yield node
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            pending.extend(node.orelse)
        else:
            pending.extend(ast.iter_child_nodes(node))


def python_modules(folder: Path, base: Path) -> list[Module]:
    """The Python files below `folder`, named as seen from `base`."""
    found = []
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(base).with_suffix("").parts
        found.append(Module(".".join(parts[:-1] if parts[-1] == "__init__" else parts), path))
    return found


@cache
def source_modules() -> list[Module]:
    """The product's modules, read once."""
    return python_modules(SOURCE / PACKAGE, SOURCE)


@cache
def other_modules() -> list[Module]:
    """The tests, tools and benches, and the door itself; read once."""
    folders = [module for name in ("tests", "tools", "bench") for module in python_modules(ROOT / name, ROOT)]
    return [*folders, Module("dev", ROOT / "dev.py")]


def import_graph(modules: list[Module]) -> dict[str, set[str]]:
    """Who runs whom when imported. Importing `a.b.c` also runs `a` and `a.b`, save for those one stands in."""
    known = {module.name for module in modules}
    graph = {}
    for module in modules:
        targets = set()
        for name in module.imported & known:
            parts = name.split(".")
            chain = {".".join(parts[:length]) for length in range(1, len(parts) + 1)}
            targets |= {one for one in chain if one == name or not module.name.startswith(f"{one}.")}
        graph[module.name] = (targets & known) - {module.name, *own_packages(module.name)}
    return graph


def own_packages(name: str) -> set[str]:
    """The packages that the module `name` lies in."""
    parts = name.split(".")
    return {".".join(parts[:length]) for length in range(1, len(parts))}


def cycles(graph: dict[str, set[str]]) -> list[list[str]]:
    """Groups of modules that reach each other: what remains when leaves and roots are peeled off, by reachability."""
    core = peeled({name: set(targets) for name, targets in graph.items()})
    reach = {name: reachable(core, name) for name in core}
    groups = {frozenset(other for other in reach[name] if name in reach[other]) for name in core if name in reach[name]}
    return sorted(sorted(group) for group in groups)


def peeled(graph: dict[str, set[str]]) -> dict[str, set[str]]:
    """The graph without modules that can't be on a cycle, because nothing leaves them."""
    while leaves := [name for name, targets in graph.items() if not targets & graph.keys()]:
        for name in leaves:
            del graph[name]
    return {name: targets & graph.keys() for name, targets in graph.items()}


def reachable(graph: dict[str, set[str]], start: str) -> set[str]:
    """Everything that `start` leads to; itself only when a way leads back."""
    found: set[str] = set()
    pending = list(graph[start])
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending.extend(graph[name])
    return found
