"""The cycle finder itself: it must see what import statements hide."""

from __future__ import annotations

from pathlib import Path

from tests.architecture.tree import cycles, import_graph, python_modules


def graph_of(folder: Path, files: dict[str, str]) -> dict[str, set[str]]:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return import_graph(python_modules(folder, folder))


def test_a_deferred_import_counts(tmp_path: Path) -> None:
    graph = graph_of(tmp_path, {"p/a.py": "import p.b", "p/b.py": "def f():\n    from p import a\n    return a"})
    assert cycles(graph) == [["p.a", "p.b"]]


def test_an_import_for_types_does_not(tmp_path: Path) -> None:
    typed = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from p.a import A\n"
    assert cycles(graph_of(tmp_path, {"p/a.py": "from p.b import B", "p/b.py": typed})) == []


def test_a_package_that_re_exports_is_seen(tmp_path: Path) -> None:
    files = {
        "p/__init__.py": "",
        "p/q/__init__.py": "from p.q.x import X",
        "p/q/x.py": "import p.r",
        "p/r.py": "from p.q import X",
    }
    assert cycles(graph_of(tmp_path, files)) == [["p.q", "p.q.x", "p.r"]]


def test_relative_imports_are_resolved(tmp_path: Path) -> None:
    files = {
        "p/__init__.py": "",
        "p/a.py": "from . import b",
        "p/b.py": "from .c import z",
        "p/c.py": "from ..p.a import y",
    }
    graph = graph_of(tmp_path, files)
    assert graph["p.a"] == {"p.b"}
    assert graph["p.b"] == {"p.c"}


def test_two_separate_cycles_are_two(tmp_path: Path) -> None:
    files = {"a.py": "import b", "b.py": "import a", "c.py": "import d, a", "d.py": "import c", "e.py": "import a, c"}
    assert cycles(graph_of(tmp_path, files)) == [["a", "b"], ["c", "d"]]
