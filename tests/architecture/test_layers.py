"""Imports go down only, and each heavy library has one home."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.tree import PACKAGE, ROOT, Module, cycles, import_graph, source_modules

ADAPTERS = {"store", "documents", "sync", "interchange", "settings"}
HOMES = {
    "PySide6.QtWidgets": ("ui.",),
    "sqlalchemy": ("store.", "hub.store"),
    "alembic": ("store.",),
    "reportlab": ("documents.",),
    "httpx2": ("sync.",),
    "fastapi": ("hub.",),
    "uvicorn": ("hub.",),
    "typer": ("cli.",),
}


def test_the_import_contracts_hold() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    answer = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_no_module_imports_itself_by_a_detour() -> None:
    assert cycles(import_graph(source_modules())) == []


def test_the_domain_is_the_standard_library_alone() -> None:
    allowed = sys.stdlib_module_names | {PACKAGE}
    strange = {
        f"{module.short}: {name}"
        for module in source_modules()
        if module.layer == "domain"
        for name in module.imported
        if name.split(".")[0] not in allowed or (name.startswith(f"{PACKAGE}.") and not in_layer(name, "domain"))
    }
    assert not strange


def test_the_domain_asks_no_clock_no_chance_and_no_file() -> None:
    banned = {"time", "random", "secrets", "os", "pathlib", "io", "socket", "subprocess", "tempfile", "threading"}
    found = {
        f"{module.short}: {name}"
        for module in source_modules()
        if module.layer == "domain"
        for name in banned
        if module.imports(name)
    }
    assert not found


@pytest.mark.parametrize("library", HOMES)
def test_each_heavy_library_has_one_home(library: str) -> None:
    homes = tuple(f"{PACKAGE}.{home}" for home in HOMES[library])
    strays = [
        module.short
        for module in source_modules()
        if module.imports(library) and not f"{module.name}.".startswith(homes)
    ]
    assert not strays


def test_adapters_see_ports_and_views_of_the_use_cases_only() -> None:
    known = {module.name for module in source_modules()}
    strays = {
        f"{module.short}: {name}"
        for module in source_modules()
        if module.layer in ADAPTERS
        for name in module.imported & known
        if in_layer(name, "usecases") and name != f"{PACKAGE}.usecases" and not name.endswith(("ports", "views"))
    }
    assert not strays


def test_packages_hold_a_docstring_and_nothing_else() -> None:
    assert not [module.short for module in source_modules() if module.is_package and not only_docstring(module)]


def test_only_the_composition_root_is_long_armed() -> None:
    """`bootstrap` is known to the ways into the program alone."""
    knowing = [module.name for module in source_modules() if module.imports(f"{PACKAGE}.bootstrap")]
    strays = [name for name in knowing if not in_layer(name, "bootstrap") and name != f"{PACKAGE}.entry"]
    assert not strays


def test_main_is_short() -> None:
    main = ROOT / "src" / PACKAGE / "__main__.py"
    assert len(main.read_text(encoding="utf-8").splitlines()) < 60


def in_layer(name: str, layer: str) -> bool:
    return f"{name}.".startswith(f"{PACKAGE}.{layer}.")


def only_docstring(module: Module) -> bool:
    """Docstring, and for the top package its version."""
    rest = module.tree.body[1:] if ast.get_docstring(module.tree) else [ast.Pass()]
    return all(isinstance(node, ast.ImportFrom) and node.module == "__future__" for node in rest) or (
        module.name == PACKAGE and all(isinstance(node, ast.Assign | ast.ImportFrom) for node in rest)
    )
