"""Habits that make tests and source trustworthy: no mocks, no fixed waits, nothing put off, no strangers' addresses."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, other_modules, source_modules

PUT_OFF = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b|NotImplemented" r"Error|pragma: no " r"cover")
MOCKS = re.compile(r"\b(?:Magic" r"Mock|Async" r"Mock|unittest\.mo" r"ck|mock" r"er\b|create_auto" r"spec)")
SLEEPS = re.compile(
    r"\b(?:time\.sl" r"eep|qtbot\.wa" r"it\(|QTest\.qW" r"ait\b|QThread\.(?:m|u)?sl" r"eep|processEv" r"ents)"
)
PACKAGE_HOSTS = re.compile(
    r"(?:py" r"pi|python" r"hosted|npm" r"js|crates)\.(?:org|com|io)|--(?:extra-)?index-" r"url", re.I
)
NEIGHBOUR = "../shared"
TEXT_ENDINGS = {
    "",
    ".py",
    ".md",
    ".toml",
    ".txt",
    ".in",
    ".ts",
    ".spec",
    ".sh",
    ".cfg",
    ".json",
    ".svg",
    ".csv",
    ".desktop",
    ".nsi",
}


def tracked() -> list[Path]:
    """The files that belong to the project, by git."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("this is not a checkout")
    listing = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    paths = [ROOT / name for name in listing.split("\0") if name]
    return [path for path in paths if path.is_file() and path.suffix in TEXT_ENDINGS]


def hits(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    found = []
    for path in paths:
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if match := pattern.search(line):
                found.append(f"{path.relative_to(ROOT).as_posix()}:{number} {match.group()}")
    return found


def test_nothing_is_put_off() -> None:
    assert not hits(PUT_OFF, [module.path for module in (*source_modules(), *other_modules())])


def test_tests_use_no_mocks() -> None:
    assert not hits(MOCKS, [module.path for module in other_modules()])


def test_tests_and_screens_wait_for_signals_not_for_time() -> None:
    screens = [module for module in source_modules() if module.layer == "ui"]
    assert not hits(SLEEPS, [module.path for module in (*screens, *other_modules())])


def test_no_file_names_a_package_host() -> None:
    own_check = ROOT / "tools" / "locking.py"  # it looks for such options, to refuse them
    assert not hits(PACKAGE_HOSTS, [path for path in tracked() if path != own_check])


def test_only_tests_know_the_neighbouring_data() -> None:
    outside = [path for path in tracked() if not path.is_relative_to(ROOT / "tests")]
    assert not hits(re.compile(re.escape(NEIGHBOUR)), outside)


def test_no_file_names_the_place_of_this_checkout() -> None:
    assert not hits(re.compile(rf"{re.escape(str(ROOT))}(?![\w.])|/(?:home|Users)/\w+/"), tracked())
