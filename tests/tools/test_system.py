"""What the system lacks is found by what is missing, and said as packages."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tools import system
from tools.application import has_display


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's packages")
def test_this_machine_has_what_the_tests_need() -> None:
    assert system.missing_packages(for_tests=True) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's packages")
def test_a_missing_program_names_its_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert system.missing_packages(for_tests=False) == []
    assert system.missing_packages(for_tests=True) == list(system.TEST_PROGRAMS)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays of Linux")
def test_a_display_is_seen_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_display()
