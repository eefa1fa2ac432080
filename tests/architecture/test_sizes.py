"""Files, functions and classes stay small enough to be read in one go, and say what they are for."""

from __future__ import annotations

import ast
import statistics

from tests.architecture.tree import Function, Module, other_modules, source_modules

FILE_LINES = 350
FUNCTION_LINES = 50
METHODS = 20
DOCUMENTED = 0.90
HINTED = 0.99


def everything() -> list[Module]:
    return [*source_modules(), *other_modules()]


def size(node: Function) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_files_are_short() -> None:
    lengths = {module.short: len(module.text.splitlines()) for module in everything()}
    assert not {name: lines for name, lines in lengths.items() if lines > FILE_LINES}


def test_functions_are_short() -> None:
    found = [
        f"{module.short}:{node.lineno} {node.name} {size(node)}"
        for module in everything()
        for node in module.functions()
        if size(node) > FUNCTION_LINES
    ]
    assert not found


def test_most_of_the_product_is_much_shorter() -> None:
    files = [len(module.text.splitlines()) for module in source_modules() if not module.is_package]
    functions = sorted(size(node) for module in source_modules() for node in module.functions())
    assert statistics.median(files) <= 120
    assert statistics.median(functions) <= 9
    assert functions[int(len(functions) * 0.95)] <= 30


def test_classes_have_few_methods() -> None:
    found = [
        f"{module.short} {node.name} {methods}"
        for module in everything()
        for node in module.classes()
        if (methods := sum(isinstance(part, Function) for part in node.body)) > METHODS
    ]
    assert not found


def test_every_module_says_what_it_owns() -> None:
    assert not [module.short for module in everything() if not ast.get_docstring(module.tree)]


def test_public_functions_and_classes_are_documented() -> None:
    public = [
        (module.short, node)
        for module in source_modules()
        for node in (*module.functions(), *module.classes())
        if not node.name.startswith("_")
    ]
    bare = [f"{name}:{node.lineno} {node.name}" for name, node in public if not ast.get_docstring(node)]
    assert len(bare) <= (1 - DOCUMENTED) * len(public), "\n".join(bare)


def test_functions_carry_types() -> None:
    functions = [node for module in source_modules() for node in module.functions()]
    bare = [node.name for node in functions if node.returns is None]
    assert len(bare) <= (1 - HINTED) * len(functions), bare
