"""The wheel carries all that the program reads as files, at the places where it looks for them."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The paths inside a wheel that is built from this tree, without a network."""
    target = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "-qq", "--no-index", "--no-build-isolation", "--no-deps", "-w"]
    subprocess.run([*command, str(target), "."], cwd=ROOT, check=True)
    with zipfile.ZipFile(next(target.glob("*.whl"))) as wheel:
        return set(wheel.namelist())


def files(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]


def test_all_resources_are_in_it(names: set[str]) -> None:
    found = files(ROOT / "resources")
    assert found
    assert {f"blangkon_desktop/_assets/{name}" for name in found} <= names


def test_all_modules_are_in_it(names: set[str]) -> None:
    found = [name for name in files(ROOT / "src" / "blangkon_desktop") if name.endswith((".py", ".typed"))]
    assert {f"blangkon_desktop/{name}" for name in found} <= names


def test_nothing_else_is_in_it(names: set[str]) -> None:
    assert {name.split("/")[0].split("-")[0] for name in names} == {"blangkon_desktop"}


def test_the_console_script_is_named(names: set[str]) -> None:
    assert any(name.endswith("entry_points.txt") for name in names)
