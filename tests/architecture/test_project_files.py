"""What the project promises in its own files: two commands first, pins with hashes, a CI script that can run."""

from __future__ import annotations

import os
import re
import sys
import tomllib

import pytest

from tests.architecture.tree import ROOT

REQUIREMENTS = ROOT / "packaging" / "requirements"
PIN = re.compile(r"^([a-z0-9][a-z0-9.-]*)==\S+", re.M)


def names(text: str) -> set[str]:
    return set(PIN.findall(text))


def canonical(requirement: str) -> str:
    return re.split(r"[\[<>=!~; ]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def test_the_readme_begins_with_the_two_commands() -> None:
    lines = [line for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines() if line.strip()]
    assert lines[0].startswith("# ")
    start = "\n".join(lines[1:8])
    assert "python3 dev.py run" in start
    assert "python3 dev.py test" in start


@pytest.mark.parametrize("name", ["runtime", "test", "package"])
def test_every_pin_has_hashes(name: str) -> None:
    blocks = re.split(r"\n(?=\S)", (REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8").strip())
    assert not [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block]


@pytest.mark.parametrize("name", ["runtime", "test", "package"])
def test_every_dependency_is_pinned(name: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {canonical(one) for one in project["dependencies"]}
    assert wanted <= names((REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")), "run `python3 dev.py lock`"


def test_all_lists_pin_the_same_releases() -> None:
    lists = [(REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8") for name in ("runtime", "test", "package")]
    pins = [{line.split("==")[0]: line.split()[0] for line in text.splitlines() if PIN.match(line)} for text in lists]
    for other in pins[1:]:
        assert {name: other.get(name) for name in pins[0]} == pins[0]


def test_the_bad_qt_release_is_excluded() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert re.search(r'"PySide6[^"]*!=6\.12\.0', text)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permission")
def test_the_ci_script_can_be_started() -> None:
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
    assert "dev.py test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
